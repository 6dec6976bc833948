# SPDX-License-Identifier: EUPL-1.2
"""The commissions of the demo: who is named exists, roles and phases fit their kind."""

import re
import tomllib
from dataclasses import asdict
from datetime import date

import pytest

from vijftreden.conf.demo.dagen import lees_dag
from vijftreden.conf.demo.opdracht_lezen import Democoncept, Demoopdrachten, opdrachten
from vijftreden.conf.demo.wereld_lezen import werelden
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.kern.relatievormen.tabel import lees_tabel

WERELDEN = {wereld.sleutel: wereld for wereld in werelden()}
ALLE = [(sleutel, deel) for sleutel in WERELDEN for deel in opdrachten(sleutel).opdracht]
LIJSTEN = [(sleutel, deel) for sleutel in WERELDEN for deel in opdrachten(sleutel).lijst]
DAGEN = {"begin", "eind", "hold_tot", "op", "gepland", "uiterlijk", "bevestigd"}
PERSONEN = {"persoon", "door", "besluiter", "eigenaar", "bezwaar_door"}
GEEN_DAG = {"samen", "gever"}

per_opdracht = pytest.mark.parametrize(
    ("sleutel", "demo"), ALLE, ids=lambda deel: getattr(deel, "naam", deel)
)


def waarden(deel, namen):
    """Every text under one of these names, at any depth."""
    if isinstance(deel, dict):
        for naam, waarde in deel.items():
            if isinstance(waarde, str):
                if naam in namen and waarde:
                    yield waarde
            else:
                yield from waarden(waarde, namen)
    elif isinstance(deel, list | tuple):
        for waarde in deel:
            yield from waarden(waarde, namen)


def test_an_organisation_without_a_file_has_no_commissions():
    assert opdrachten("bestaat-niet") == Demoopdrachten()


def test_every_kind_of_relation_is_shown():
    """Owning an arrangement is in the file of the organisation itself."""
    assert {demo.relatievorm for _, demo in ALLE} == set(relatievormen()) - {"eigenaarschap"}


def test_a_slip_of_the_pen_is_named():
    inhoud = tomllib.loads('[[opdracht]]\nnaam = "Brug"\nrelatievrom = "project"')
    with pytest.raises(ValueError, match=r"proef.opdracht\[0\].relatievrom: onbekend"):
        lees_tabel(Demoopdrachten, inhoud, plek="proef")


def test_a_concept_may_hold_a_single_text():
    assert Democoncept(waarom="Daarom.").teksten() == {
        "waarom": "Daarom.",
        "resultaat": "",
        "buiten_opdracht": "",
        "kaders": "",
        "tolerantie": "",
        "besluitruimte": "",
    }


@per_opdracht
class TestEachCommission:
    def test_who_is_named_is_one_of_its_people(self, sleutel, demo):
        mensen = {persoon.code for persoon in WERELDEN[sleutel].persoon}
        assert set(waarden(asdict(demo), PERSONEN)) <= mensen

    def test_roles_and_phases_are_those_of_its_kind(self, sleutel, demo):
        vorm = relatievormen()[demo.relatievorm]
        assert {rol.rol for rol in demo.rol} <= {rol.code for rol in vorm.rollen}
        fasen = {fase.code for fase in vorm.fasen}
        assert {demo.fase, demo.begonnen_in} - {""} <= fasen
        assert {moment.soort for moment in demo.moment} <= set(Momentsoort)

    def test_a_role_has_one_holder(self, sleutel, demo):
        assert all(bool(rol.persoon) != bool(rol.partij) for rol in demo.rol)

    def test_every_day_can_be_read(self, sleutel, demo):
        dagen = set(waarden(asdict(demo), DAGEN)) - GEEN_DAG
        assert dagen
        for dag in dagen:
            assert lees_dag(dag, jaar=2026, vandaag=date(2026, 11, 24))

    def test_an_attachment_is_one_thing_and_a_link_leads_nowhere(self, sleutel, demo):
        for deel in demo.bijlage:
            assert [bool(deel.tekst), bool(deel.plek), bool(deel.blok)].count(True) == 1
            host, _, pad = deel.plek.partition("/")
            assert bool(pad) is host.endswith(".example")

    def test_no_address(self, sleutel, demo):
        assert not re.search("@|http", str(demo))


@pytest.mark.parametrize(("sleutel", "lijst"), LIJSTEN)
def test_a_list_is_pasted_by_a_member_and_confirmed_later(sleutel, lijst):
    leden = {persoon.code for persoon in WERELDEN[sleutel].persoon if persoon.lid}
    assert lijst.door in leden
    dagen = [dag for dag in (lijst.op, lijst.bevestigd) if dag]
    assert all(int(dag) < 0 for dag in dagen)
    assert sorted(dagen, key=int) == dagen
