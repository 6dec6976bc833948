# SPDX-License-Identifier: EUPL-1.2
"""Commands for the whole installation: `controleer`, `werker`, `omgeving maak`, `demo`."""

import pytest

from tests.factories import TOOI, deelneming, omgeving, organisatie, regeling, systeem
from tests.handeling.proefhandelingen import leg_vast, regels
from vijftreden.handeling.models import Journaalinhoud, Uitbericht
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten.models import Jaarcyclus

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


@pytest.fixture
def westervoort():
    """A municipality in the register that takes part in two arrangements."""
    gemeente = organisatie(naam="Gemeente Westervoort", tooi=f"{TOOI}/gemeente/gm0293")
    for naam in ("GGD Polder", "Omgevingsdienst Polder"):
        deelneming(regeling(naam=naam), gemeente)
    return gemeente


def test_every_chain_is_walked_and_named(vijftreden):
    leg_vast(systeem(omgeving(sleutel="tweede")), naam="Iemand")
    omgeving(sleutel="eerste")
    gezegd = vijftreden("controleer")
    assert (gezegd.code, gezegd.fout) == (0, "")
    assert gezegd.uit == "installatie: klopt\neerste: klopt\ntweede: klopt\n"


def test_a_chain_that_was_touched_is_named_with_its_line(vijftreden):
    hier, daar = omgeving(sleutel="hier"), omgeving(sleutel="daar")
    for waar in (hier, daar):
        for naam in ("Een", "Twee"):
            leg_vast(systeem(waar), naam=naam)
    tweede = regels(systeem(hier))[1]
    with zicht(systeem(hier)):
        Journaalinhoud.objects.of(systeem(hier)).filter(regel=tweede).update(tekst="{}")
    gezegd = vijftreden("controleer")
    assert gezegd.code == 1
    assert gezegd.uit == "installatie: klopt\ndaar: klopt\nhier: klopt niet\n"
    (klacht,) = gezegd.fout.splitlines()
    assert klacht.startswith("hier, regel 2: ")


def test_the_worker_plans_the_round_of_the_day_once_and_does_it(vijftreden):
    for _ in range(2):
        omgeving()
    assert vijftreden("werker", "--eenmalig").uit == "2 berichten verwerkt.\n"
    assert vijftreden("werker", "--eenmalig").uit == "0 berichten verwerkt.\n"
    for plek in Omgeving.objects.all():
        with zicht(systeem(plek)):
            staten = Uitbericht.objects.of(systeem(plek)).values_list("soort", "staat")
            assert list(staten) == [("nachtronde", "gedaan")]


@pytest.mark.parametrize("kenmerk", ["gm0293", f"{TOOI}/gemeente/gm0293", "Gemeente Westervoort"])
def test_an_environment_has_an_eigenaarschap_per_arrangement(vijftreden, westervoort, kenmerk):
    gezegd = vijftreden("omgeving", "maak", kenmerk)
    assert (gezegd.code, gezegd.fout) == (0, "")
    eerste, tweede = gezegd.uit.splitlines()
    assert eerste == (
        "Omgeving gm0293 gemaakt voor Gemeente Westervoort: "
        "2 eigenaarschappen, elk met zijn kalender."
    )
    assert tweede.endswith("vijftreden account maak --omgeving gm0293 --beheerder NAAM@ADRES")
    gemaakt = Omgeving.objects.get(sleutel="gm0293")
    assert (gemaakt.naam, gemaakt.soort) == ("Gemeente Westervoort", "gemeente")
    actor = systeem(gemaakt)
    with zicht(actor):
        opdrachten = Opdracht.objects.of(actor).order_by("naam")
        assert [op.naam for op in opdrachten] == ["GGD Polder", "Omgevingsdienst Polder"]
        for op in opdrachten:
            assert Jaarcyclus.objects.of(actor).filter(opdracht=op).exists()


def test_an_environment_may_have_a_short_name_of_its_own(vijftreden, westervoort):
    assert vijftreden("omgeving", "maak", "gm0293", "--naam", "westervoort").code == 0
    assert Omgeving.objects.get().sleutel == "westervoort"


def test_an_environment_is_made_once(vijftreden, westervoort):
    assert vijftreden("omgeving", "maak", "gm0293").code == 0
    for keuze in ((), ("--naam", "anders")):
        gezegd = vijftreden("omgeving", "maak", "gm0293", *keuze)
        assert (gezegd.code, gezegd.uit) == (2, "")
        assert gezegd.fout
    assert Omgeving.objects.count() == 1


def test_an_organisation_that_is_not_in_the_register_lists_near_ones(vijftreden, westervoort):
    gezegd = vijftreden("omgeving", "maak", "Gemeente Westervort")
    assert (gezegd.code, gezegd.uit) == (2, "")
    assert gezegd.fout == (
        "“Gemeente Westervort” staat niet in het register. "
        "Bedoel je: gm0293 (Gemeente Westervoort)?\n"
    )
    assert not Omgeving.objects.exists()


def test_without_a_register_there_is_nothing_near(vijftreden):
    gezegd = vijftreden("omgeving", "maak", "gm0293")
    assert (gezegd.code, gezegd.fout) == (2, "“gm0293” staat niet in het register.\n")


def test_the_demo_never_stands_beside_real_work(vijftreden, settings):
    assert settings.DEMO is False
    gezegd = vijftreden("demo")
    assert (gezegd.code, gezegd.uit) == (2, "")
    assert "VIJFTREDEN_DEMO=1" in gezegd.fout
    assert not Omgeving.objects.exists()
