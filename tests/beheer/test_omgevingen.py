# SPDX-License-Identifier: EUPL-1.2
"""Environments: making one, finding one, the works council; and the first account in it."""

from datetime import timedelta

import pytest
from django.urls import get_resolver

from tests.beheer.conftest import THUIS
from tests.factories import DAG, als, installatie, omgeving, systeem
from vijftreden.beheer.selectors import OnbekendeOmgeving, vind_omgeving
from vijftreden.beheer.services import leg_or_instemming_vast, maak_account, maak_omgeving
from vijftreden.handeling.models import Journaalregel
from vijftreden.register.selectors import personen
from vijftreden.toegang.models import Lidmaatschap, Omgeving
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout

TOOI = "https://identifier.overheid.nl/tooi/id/gemeente/gm0293"


def maak(**velden):
    velden = {"sleutel": "gm0293", "naam": "Gemeente Westervoort", "soort": "gemeente", **velden}
    return maak_omgeving(installatie(), **velden)


def test_making_one_stands_in_the_chain_of_the_installation(db):
    gemaakt = maak(tooi=TOOI)
    assert (gemaakt.sleutel, gemaakt.naam, gemaakt.tooi) == (
        "gm0293",
        "Gemeente Westervoort",
        TOOI,
    )
    actor = installatie()
    with zicht(actor):
        regel = Journaalregel.objects.of(actor).order_by("-tijdstip").first()
    assert (regel.handeling, regel.object_id) == ("omgeving maken", gemaakt.pk)


@pytest.mark.parametrize(
    "bezet",
    ["aanmelden", "afmelden", "static", "gezondheid", "toegang", "uitleg", "demo", "DEMO"],
)
def test_a_name_that_stands_for_something_else_is_refused(db, bezet):
    with pytest.raises(Invoerfout, match="al in gebruik"):
        maak(sleutel=bezet)


def test_every_first_part_of_an_address_is_reserved(db):
    """Whatever page is ever added outside an environment, no environment may hide behind it."""
    delen = {str(patroon.pattern).split("/")[0] for patroon in get_resolver().url_patterns}
    for deel in delen - {"", "<slug:omgeving>"}:
        with pytest.raises(Invoerfout):
            maak(sleutel=deel)


@pytest.mark.parametrize("fout", ["", "a", "met spatie", "Ünicode", "-x", "x/y", "x" * 61])
def test_a_name_that_fits_no_address_is_refused(db, fout):
    with pytest.raises(Invoerfout, match="korte naam"):
        maak(sleutel=fout)


def test_one_environment_per_name_and_per_organisation(db):
    maak(tooi=TOOI)
    with pytest.raises(Invoerfout) as fout:
        maak()
    assert fout.value.veld == "sleutel"
    with pytest.raises(Invoerfout) as fout:
        maak(sleutel="westervoort", tooi=TOOI)
    assert fout.value.veld == "tooi"


def test_only_the_installation_makes_one(spelers):
    with pytest.raises(GeenRecht):
        maak_omgeving(spelers.beheerder.actor, sleutel="nieuw", naam="Nieuw", soort="gemeente")


@pytest.mark.parametrize("tekst", ["westervoort", "WESTERVOORT ", "gm0293", "GM0293", TOOI])
def test_an_environment_is_found_by_name_code_and_address(db, tekst):
    gemaakt = maak(sleutel="westervoort", tooi=TOOI)
    maak(sleutel="ander", tooi=TOOI.replace("gm0293", "gm0294"))
    assert vind_omgeving(tekst) == gemaakt


def test_a_wrong_name_lists_the_near_ones(db):
    maak(sleutel="westervoort", tooi=TOOI)
    maak(sleutel="heel-iets-anders", naam="Waterschap Ver Weg")
    with pytest.raises(OnbekendeOmgeving) as fout:
        vind_omgeving("gm0292")
    assert str(fout.value) == (
        "De omgeving “gm0292” bestaat niet. Bedoel je: westervoort (Gemeente Westervoort)?"
    )
    with pytest.raises(OnbekendeOmgeving) as fout:
        vind_omgeving("zzz")
    assert "heel-iets-anders" in str(fout.value)


def test_an_empty_installation_says_what_to_do(db):
    Omgeving.objects.all().delete()
    with pytest.raises(OnbekendeOmgeving, match="vijftreden omgeving maak"):
        vind_omgeving("gm0293")


def test_the_works_council_agrees_and_can_take_it_back(spelers):
    actor = spelers.beheerder.actor
    leg_or_instemming_vast(actor, versie=1, datum=DAG)
    spelers.omgeving.refresh_from_db()
    assert (spelers.omgeving.or_instemming_op, spelers.omgeving.versie) == (DAG, 2)
    with pytest.raises(Botsing):
        leg_or_instemming_vast(actor, versie=1, datum=None)
    leg_or_instemming_vast(actor, versie=2, datum=None)
    with pytest.raises(Invoerfout, match="nog niet geweest"):
        leg_or_instemming_vast(actor, versie=3, datum=DAG + timedelta(days=1))
    with pytest.raises(GeenRecht):
        leg_or_instemming_vast(spelers.gever.actor, versie=3, datum=DAG)


def test_the_page_of_the_works_council(beheerder, spelers, pad):
    antwoord = beheerder.post(
        pad("beheer/ondernemingsraad/"), {"versie": 1, "datum": "2026-11-02"}, follow=True
    )
    assert "stemde in op ma 2 nov 2026" in antwoord.content.decode()
    tweede = beheerder.post(
        pad("beheer/ondernemingsraad/"), {"versie": 1, "datum": ""}, follow=True
    )
    assert "Iemand anders heeft deze datum intussen gewijzigd" in tweede.content.decode()
    assert 'value="2026-11-02"' in tweede.content.decode()


def account(omgeving, email="bea@x.example", naam="Bea"):
    return maak_account(
        systeem(omgeving), email=email, naam=naam, soorten=[Soort.BEHEERDER], thuis=THUIS
    )


def test_the_first_beheerder_gets_in_and_sees_beheer(client, db):
    hier = omgeving()
    weg = account(hier).adres.removeprefix(THUIS)
    assert client.post(weg, {"wachtwoord": "een zin van gewone woorden"}).status_code == 302
    assert client.get(f"/{hier.sleutel}/beheer/").status_code == 200


def test_a_second_time_gives_a_new_link_and_keeps_what_there_is(db):
    hier = omgeving()
    eerste = account(hier)
    actor = systeem(hier)
    lidmaatschap = Lidmaatschap.objects.get(omgeving=hier)
    lidmaatschap.soorten = ["lezer"]
    lidmaatschap.save()
    tweede = account(hier, email="BEA@x.example", naam="Anders")
    assert tweede.persoon_id == eerste.persoon_id
    assert tweede.adres != eerste.adres
    with zicht(actor):
        assert [p.naam for p in personen(actor)] == ["Bea"]
    lidmaatschap.refresh_from_db()
    assert lidmaatschap.soorten == ["beheerder", "lezer"]


def test_the_start_page_names_one_next_step(client, spelers, pad):
    als(client, spelers.beheerder)
    tekst = client.get(pad("beheer/")).content.decode()
    assert "Nodig een tweede beheerder uit" in tekst
    assert "5 met toegang; 1 beheerder" in tekst
    assert tekst.count("utrecht-button-link--primary-action") == 1
    assert "aanmelden met het account van je organisatie komen later" in tekst
