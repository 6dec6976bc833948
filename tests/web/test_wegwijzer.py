# SPDX-License-Identifier: EUPL-1.2
"""A lower step links upward by name; labels come from whoever knows them first."""

from datetime import date
from types import SimpleNamespace

import pytest

from vijftreden.toegang.actor import Actor
from vijftreden.web import termen, wegwijzer


def test_a_name_leads_into_the_environment_of_the_page(toon):
    wegwijzer.registreer("opdracht", lambda sleutel, omgeving: f"/{omgeving}/opdracht/{sleutel}/")
    assert toon("{% adres 'opdracht' 7 %}", omgeving="waterrijk") == "/waterrijk/opdracht/7/"


def test_a_link_may_name_another_environment(toon):
    wegwijzer.registreer("week", lambda omgeving: f"/{omgeving}/")
    assert toon("{% adres 'week' omgeving='dijkstad' %}", omgeving="waterrijk") == "/dijkstad/"


def test_an_unknown_name_says_where_to_register_it():
    with pytest.raises(wegwijzer.OnbekendeWeg, match=r"web\.wegwijzer\.registreer"):
        wegwijzer.adres("nergens")


def test_a_name_leads_to_one_page_only():
    wegwijzer.registreer("week", str)
    wegwijzer.registreer("week", str)
    with pytest.raises(ValueError, match="week"):
        wegwijzer.registreer("week", repr)


def test_a_label_without_a_source_is_the_code_in_words(toon):
    assert toon("{% term 'ambtelijk_opdrachtgever' %}") == "ambtelijk opdrachtgever"


def test_the_environment_asks_before_the_relation_kind(toon):
    def van_de_omgeving(actor, code, vorm):
        return "trekker" if actor and code == "accounthouder" else None

    def van_de_vorm(actor, code, vorm):
        return f"{code} ({vorm})"

    termen.registreer_bron(van_de_omgeving)
    termen.registreer_bron(van_de_vorm)
    request = SimpleNamespace(actor=Actor(dag=date(2026, 11, 24)))
    assert toon("{% term 'accounthouder' %}", request=request) == "trekker"
    assert toon("{% term 'accounthouder' vorm='zzp' %}") == "accounthouder (zzp)"
