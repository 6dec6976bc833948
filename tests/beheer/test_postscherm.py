# SPDX-License-Identifier: EUPL-1.2
"""Beheer, Post: which mail did not arrive as it should, and not a word of what stands in it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories import als, lid, systeem
from vijftreden.handeling.models import Uitbericht
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


@pytest.fixture
def bericht(spelers, settings):
    """Puts a message in the outbox as the worker would leave it."""
    settings.MAIL_URL = "smtp://127.0.0.1:25"
    actor = systeem(spelers.omgeving)

    def maak(sleutel, **velden):
        velden = {"soort": "mail", "volgende_op": timezone.now(), "pogingen": 1, **velden}
        with zicht(actor):
            return Uitbericht.objects.add(actor, sleutel=sleutel, **velden)

    return maak


def uitnodiging(aan):
    return {"aan": aan, "onderwerp": "Je toegang", "tekst": "geheime link"}


def test_nothing_to_see_is_said(beheerder, pad, bericht):
    bericht("goed", staat="gedaan")
    bericht("nieuw", staat="klaar", pogingen=0, inhoud=uitnodiging("nieuw@x.example"))
    tekst = beheerder.get(pad("beheer/post/")).content.decode()
    assert "Alle mail van de laatste dertig dagen is verstuurd." in tekst
    assert "nieuw@x.example" not in tekst
    assert "alles verstuurd" in beheerder.get(pad("beheer/")).content.decode()


def test_each_trouble_is_told_with_for_whom_and_no_contents(beheerder, pad, bericht, spelers):
    nu = timezone.now()
    bericht("a", staat="mislukt", inhoud=uitnodiging("zoe@x.example"), fout="SMTP geweigerd")
    bericht("b", staat="klaar", inhoud=uitnodiging("wim@x.example"), fout="451")
    bericht(
        "c",
        soort="weekbericht",
        staat="onzeker",
        inhoud={"lidmaatschap_id": str(spelers.gever.lidmaatschap.pk), "maandag": "2026-11-23"},
    )
    bericht("oud", staat="mislukt", volgende_op=nu - timedelta(days=31))
    bericht("anders", soort="nachtronde", staat="mislukt")
    tekst = beheerder.get(pad("beheer/post/")).content.decode()
    for woord in (
        "zoe@x.example",
        "niet verstuurd: telkens geweigerd",
        "wim@x.example",
        "geweigerd, we proberen het weer",
        spelers.gever.persoon.naam,
        "misschien aangekomen: de mailserver gaf geen antwoord",
    ):
        assert woord in tekst
    assert tekst.count("<tr>") == 4
    assert "geheime link" not in tekst
    begin = beheerder.get(pad("beheer/")).content.decode()
    assert "1 niet verstuurd, 1 misschien aangekomen, 1 nog onderweg" in begin


def test_mail_at_once_is_told_by_its_kind(beheerder, pad, bericht, spelers):
    soorten = {
        "besluit-gevraagd": "gevraagd besluit",
        "crisis-gemeld": "crisis",
        "bestand-besmet": "onveilig bestand",
    }
    inhoud = {"lidmaatschap_id": str(spelers.gever.lidmaatschap.pk)}
    for soort in soorten:
        bericht(soort, soort=soort, staat="mislukt", fout="550", inhoud=inhoud)
    tekst = beheerder.get(pad("beheer/post/")).content.decode()
    for woord in soorten.values():
        assert f"<span>{woord}</span>" in tekst
    assert tekst.count(f'<th scope="row">{spelers.gever.persoon.naam}</th>') == 3


def test_what_a_neighbour_sends_is_not_seen_here(client, bericht, spelers):
    bericht("a", staat="mislukt", inhoud=uitnodiging("zoe@x.example"))
    daar = lid(spelers.buur.omgeving, Soort.BEHEERDER)
    tekst = als(client, daar).get(f"/{daar.omgeving.sleutel}/beheer/post/").content.decode()
    assert "zoe@x.example" not in tekst


def test_without_mail_the_page_says_so(beheerder, pad, settings):
    settings.MAIL_URL = ""
    tekst = beheerder.get(pad("beheer/post/")).content.decode()
    assert "Deze installatie verstuurt geen mail." in tekst
    assert "staat uit" in beheerder.get(pad("beheer/")).content.decode()


def test_the_page_costs_the_same_for_one_and_for_ten(beheerder, pad, bericht, spelers):
    def vragen():
        with CaptureQueriesContext(connection) as gesteld:
            assert beheerder.get(pad("beheer/post/")).status_code == 200
        return len(gesteld)

    beheerder.get(pad("beheer/post/"))
    kosten = set()
    for aantal in (1, 9):
        for nummer in range(aantal):
            inhoud = {"lidmaatschap_id": str(lid(spelers.omgeving).lidmaatschap.pk)}
            sleutel = f"w{aantal}-{nummer}"
            bericht(sleutel, soort="weekbericht", staat="onzeker", inhoud=inhoud)
        kosten.add(vragen())
    assert len(kosten) == 1
