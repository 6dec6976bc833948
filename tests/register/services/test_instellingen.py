# SPDX-License-Identifier: EUPL-1.2
"""Settings: dated rows that are only added, each key with its default and what fits in it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests import factories
from tests.factories import DAG
from vijftreden.handeling.haken import HAKEN
from vijftreden.register import instellingen, selectors
from vijftreden.register.instellingen import Sleutel, Waardesoort
from vijftreden.register.models import Instelling
from vijftreden.register.services import zet_instelling
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout

TERMIJN = Sleutel(
    naam="college-voor-commissie", standaard=14, uitleg="Zoveel dagen.", soort=Waardesoort.DAGEN
)
LABEL = Sleutel(
    naam="label-raad", standaard="raad", uitleg="Hoe jullie dit noemen.", soort=Waardesoort.TEKST
)
MORGEN = DAG + timedelta(days=1)


@pytest.fixture
def systeem(db):
    systeem = factories.systeem(factories.omgeving())
    return systeem


def geldig(actor, sleutel=TERMIJN, **anders):
    actor = replace(actor, **anders)
    with zicht(actor):
        return selectors.instelling(actor, sleutel)


def test_without_a_row_the_default_holds(systeem):
    gevonden = geldig(systeem)
    assert (gevonden.waarde, gevonden.geldig_van, gevonden.herkomst) == (14, None, None)


def test_a_row_holds_from_its_day_and_says_which_row_it_is(systeem):
    rij = zet_instelling(systeem, sleutel=TERMIJN, waarde=21, geldig_van=MORGEN)

    assert geldig(systeem).waarde == 14
    gevonden = geldig(systeem, dag=MORGEN)
    assert (gevonden.waarde, gevonden.geldig_van, gevonden.herkomst) == (21, MORGEN, rij.pk)


def test_of_one_day_the_last_written_holds_and_earlier_rows_stay(systeem):
    for dagen, dag in ((21, DAG), (7, DAG), (28, date(2026, 1, 1))):
        zet_instelling(systeem, sleutel=TERMIJN, waarde=dagen, geldig_van=dag)

    assert geldig(systeem).waarde == 7
    assert geldig(systeem, dag=DAG - timedelta(days=1)).waarde == 28
    with zicht(systeem):
        assert Instelling.objects.of(systeem).count() == 3
        eigen = selectors.eigen_waarden(systeem, [TERMIJN, LABEL])
    assert [(rij.geldig_van, rij.waarde) for rij in eigen[TERMIJN.naam]] == [
        (date(2026, 1, 1), 28),
        (DAG, 7),
    ]
    assert eigen[LABEL.naam] == ()


def test_many_keys_cost_one_query(systeem, django_assert_num_queries):
    zet_instelling(systeem, sleutel=LABEL, waarde="gemeenteraad", geldig_van=DAG)
    sleutels = [replace(TERMIJN, naam=f"termijn-{nummer}") for nummer in range(9)]
    for gevraagd in ([LABEL], [LABEL, *sleutels]):
        with zicht(systeem), django_assert_num_queries(1):
            gevonden = selectors.instellingen(systeem, gevraagd)
        assert gevonden[LABEL.naam].waarde == "gemeenteraad"
        assert len(gevonden) == len(gevraagd)


def test_a_neighbour_keeps_the_default(systeem):
    buur = factories.systeem(factories.omgeving())
    zet_instelling(systeem, sleutel=TERMIJN, waarde=21, geldig_van=DAG)
    assert geldig(buur).waarde == 14


@pytest.mark.parametrize("waarde", [-1, 367, "14", 1.5, True, None])
def test_a_term_is_a_number_of_days(systeem, waarde):
    with pytest.raises(Invoerfout) as fout:
        zet_instelling(systeem, sleutel=TERMIJN, waarde=waarde, geldig_van=DAG)
    assert fout.value.veld == "waarde"


@pytest.mark.parametrize(
    ("soort", "goed", "slecht"),
    [
        (Waardesoort.DAGEN, (0, 14, 366), (-1, 367, "1", True)),
        (Waardesoort.TEKST, ("", "raad", "x" * 200), ("x" * 201, 3, None)),
        (Waardesoort.JA_NEE, (True, False), (0, 1, "ja", None)),
    ],
)
def test_each_kind_of_key_knows_what_fits(soort, goed, slecht):
    sleutel = Sleutel(naam="proef", standaard=goed[0], uitleg="", soort=soort)
    assert [sleutel.bezwaar(waarde) for waarde in goed] == [""] * len(goed)
    assert all(sleutel.bezwaar(waarde) for waarde in slecht)


def test_a_key_whose_default_does_not_fit_cannot_be_made():
    with pytest.raises(ValueError, match="proef"):
        Sleutel(naam="proef", standaard="veertien", uitleg="", soort=Waardesoort.DAGEN)


def test_a_setting_touches_every_commission(systeem, monkeypatch):
    gehoord = []
    haak = [lambda _, spoor: gehoord.append((spoor.hele_omgeving, spoor.inhoud))]
    monkeypatch.setattr(HAKEN, "na_handeling", haak)

    zet_instelling(systeem, sleutel=TERMIJN, waarde=21, geldig_van=DAG)

    assert gehoord == [(True, {"sleutel": "college-voor-commissie"})]


def test_only_a_beheerder_sets(systeem):
    omgeving = factories.omgeving()
    adviseur = factories.lid(omgeving, Soort.ADVISEUR).actor
    beheerder = factories.lid(omgeving, Soort.BEHEERDER).actor
    with pytest.raises(GeenRecht):
        zet_instelling(adviseur, sleutel=TERMIJN, waarde=21, geldig_van=DAG)

    zet_instelling(beheerder, sleutel=TERMIJN, waarde=21, geldig_van=DAG)

    assert geldig(beheerder).waarde == 21


def test_keys_are_collected_once(monkeypatch):
    monkeypatch.setattr(instellingen, "_bekend", {})
    instellingen.verzamel(TERMIJN, LABEL)
    instellingen.verzamel(TERMIJN)
    assert instellingen.bekende_sleutels() == (TERMIJN, LABEL)
    with pytest.raises(ValueError, match="college-voor-commissie"):
        instellingen.verzamel(replace(TERMIJN, standaard=21))


def test_a_choice_is_one_of_its_options():
    opties = (("a", "De gewone woorden"), ("b", "Andere woorden"))
    keuze = Sleutel(
        naam="woorden", standaard="a", uitleg="Welke?", soort=Waardesoort.KEUZE, opties=opties
    )
    assert [keuze.bezwaar(waarde) for waarde in ("a", "b")] == ["", ""]
    for waarde in ("c", "", 1, None):
        assert keuze.bezwaar(waarde) == "Kies een van de mogelijkheden."
    with pytest.raises(ValueError, match="woorden: Kies een"):
        replace(keuze, standaard="c")
