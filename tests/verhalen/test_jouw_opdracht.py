# SPDX-License-Identifier: EUPL-1.2
"""The contractor reads the own side, and a beheerder chooses the words, in a browser."""

import pytest
from django.urls import reverse

from tests.factories import DAG
from tests.verhalen.test_paginas import HIER, account
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.selectors import alle_omgevingen
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

WIE = [
    ("projectleider", HIER, "Herinrichting Stationsstraat"),
    ("zzper", HIER, "Datamigratie"),
    ("directeur_uitvoering", "leefomgeving", "Subsidies woningbouw"),
    ("hoofd_ruimte", HIER, "Herinrichting Stationsstraat"),
    ("ipm_manager", "rijn-en-veen", "Dijkversterking"),
    ("eigenaar", HIER, "Gezondheidsdienst"),
]


def opdracht(omgeving, naam):
    hier = next(deel for deel in alle_omgevingen() if deel.sleutel == omgeving)
    actor = Actor.systeem(hier.pk, dag=DAG)
    with zicht(actor):
        return Opdracht.objects.of(actor).filter(naam__contains=naam).first()


@pytest.mark.parametrize(("wie", "omgeving", "naam"), WIE)
def test_each_kind_from_the_contractors_side(demokijker, wie, omgeving, naam):
    op = opdracht(omgeving, naam)
    demokijker.als(account(wie, omgeving))
    plek = {"omgeving": omgeving, "opdracht_id": op.pk}
    for weg in ("portefeuille:jouw_opdracht", "portefeuille:opdracht", "trede1_opdracht:rollen"):
        demokijker.ga(reverse(weg, kwargs=plek), f"{op.relatievorm}-{wie}-{weg.split(':')[1]}")


def test_words_are_chosen_without_typing_them(demokijker):
    demokijker.als(account("beheerder"))
    demokijker.ga(f"/{HIER}/beheer/benamingen/", "benamingen")
