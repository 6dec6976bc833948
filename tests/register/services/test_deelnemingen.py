# SPDX-License-Identifier: EUPL-1.2
"""Importing participations: linked by TOOI, unknown ones kept by name."""

import pytest

from tests.register.wereld import (
    INSTALLATIE,
    TOOI,
    deelname,
    gemeente,
    lees_deelnemingen,
    lees_organisaties,
    regeling,
)
from vijftreden.register.models import Deelneming

pytestmark = pytest.mark.django_db

ONBEKEND = deelname(1, 0, "", deelnemer="Kreis Borken", deelnemer_tooi="")
OPGEHEVEN = deelname(1, 99, "Oudeveen")
FOUT = deelname(1, 2, "Duinzicht", toetreding="2026-02-30")


@pytest.fixture(autouse=True)
def register():
    lees_organisaties(
        gemeente(1, "Waterrijk"),
        gemeente(2, "Duinzicht"),
        regeling(1, "GGD Waterland"),
        regeling(2, "Omgevingsdienst Waterland"),
    )


def opgeslagen():
    """What stands in the register, as (arrangement, participant's name, its linked body)."""
    rijen = Deelneming.objects.of(INSTALLATIE)
    return set(rijen.values_list("regeling__naam", "deelnemer_naam", "deelnemer__naam"))


def test_a_participant_is_linked_by_its_address_not_by_its_name():
    lees_deelnemingen(deelname(1, 1, "Waterrijk aan de Rijn", uittreding="2030-01-01"))

    (rij,) = Deelneming.objects.of(INSTALLATIE).select_related("regeling", "deelnemer")
    assert (rij.regeling.naam, rij.deelnemer.naam) == ("GGD Waterland", "Gemeente Waterrijk")
    assert (rij.deelnemer_naam, rij.deelnemer_soort) == (
        "Gemeente Waterrijk aan de Rijn",
        "gemeente",
    )
    assert (rij.bestuursorganen, f"{rij.van}", f"{rij.tot}") == (
        "Raad;College",
        "2015-01-01",
        "2030-01-01",
    )


def test_who_the_register_does_not_know_is_kept_by_name_with_the_kind_of_its_address():
    verslag = lees_deelnemingen(deelname(1, 1, "Waterrijk"), ONBEKEND, OPGEHEVEN)

    assert verslag.nieuw == 3
    assert [(w.regel, w.wat) for w in verslag.waarschuwingen] == [
        (3, "“Kreis Borken” staat alleen op naam (geen TOOI): “Een regeling”."),
        (
            4,
            "“Gemeente Oudeveen” staat alleen op naam (dit TOOI-adres kent het register niet): "
            "“Een regeling”.",
        ),
    ]
    rijen = Deelneming.objects.of(INSTALLATIE).filter(deelnemer=None)
    assert set(rijen.values_list("deelnemer_naam", "deelnemer_soort")) == {
        ("Kreis Borken", "onbekend"),
        ("Gemeente Oudeveen", "gemeente"),
    }


def test_a_second_run_changes_nothing_but_warns_again():
    rijen = [deelname(1, 1, "Waterrijk"), deelname(2, 1, "Waterrijk"), ONBEKEND]
    lees_deelnemingen(*rijen)

    verslag = lees_deelnemingen(*rijen)

    assert (verslag.nieuw, verslag.gewijzigd, verslag.ongewijzigd) == (0, 0, 3)
    assert len(verslag.waarschuwingen) == 1


def test_a_participant_that_the_register_learns_of_is_linked_the_next_time():
    lees_deelnemingen(OPGEHEVEN)
    lees_organisaties(gemeente(99, "Oudeveen"))

    verslag = lees_deelnemingen(OPGEHEVEN)

    assert (verslag.gewijzigd, verslag.waarschuwingen) == (1, ())
    assert opgeslagen() == {("GGD Waterland", "Gemeente Oudeveen", "Gemeente Oudeveen")}


def test_under_another_name_it_is_still_the_same_participation():
    lees_deelnemingen(deelname(1, 1, "Waterrijk"), deelname(1, 2, "Duinzicht"))

    verslag = lees_deelnemingen(deelname(1, 1, "Waterrijk aan Zee"), deelname(1, 2, "Duinzicht"))

    assert (verslag.nieuw, verslag.gewijzigd, verslag.waarschuwingen) == (0, 1, ())
    assert len(opgeslagen()) == 2


def test_with_an_address_added_it_is_still_the_same_participation():
    lees_deelnemingen(deelname(1, 1, "Waterrijk", deelnemer_tooi=""))

    verslag = lees_deelnemingen(deelname(1, 1, "Waterrijk"))

    assert (verslag.nieuw, verslag.gewijzigd) == (0, 1)
    assert opgeslagen() == {("GGD Waterland", "Gemeente Waterrijk", "Gemeente Waterrijk")}


def test_participants_may_exchange_names():
    lees_deelnemingen(deelname(1, 1, "Waterrijk"), deelname(1, 2, "Duinzicht"))

    verslag = lees_deelnemingen(deelname(1, 1, "Duinzicht"), deelname(1, 2, "Waterrijk"))

    assert verslag.gewijzigd == 2
    assert opgeslagen() == {
        ("GGD Waterland", "Gemeente Duinzicht", "Gemeente Waterrijk"),
        ("GGD Waterland", "Gemeente Waterrijk", "Gemeente Duinzicht"),
    }


def test_what_the_file_no_longer_has_stays_and_is_a_warning():
    lees_deelnemingen(deelname(1, 1, "Waterrijk"), deelname(2, 2, "Duinzicht"))

    verslag = lees_deelnemingen(deelname(1, 1, "Waterrijk"))

    assert [w.wat for w in verslag.waarschuwingen] == [
        "“Gemeente Duinzicht” in “Omgevingsdienst Waterland” staat niet meer in het bestand "
        "en blijft in het register staan."
    ]
    assert len(opgeslagen()) == 2


def test_one_malformed_row_stores_nothing():
    verslag = lees_deelnemingen(deelname(1, 1, "Waterrijk"), FOUT)

    assert not verslag.opgeslagen
    assert [(fout.regel, fout.kolom) for fout in verslag.fouten] == [(3, "toetreding")]
    assert opgeslagen() == set()


def test_malformed_rows_can_be_skipped_and_are_not_called_gone():
    lees_deelnemingen(deelname(1, 2, "Duinzicht"))

    verslag = lees_deelnemingen(deelname(1, 1, "Waterrijk"), FOUT, sla_fouten_over=True)

    assert (verslag.nieuw, verslag.overgeslagen, verslag.waarschuwingen) == (1, 1, ())
    assert len(opgeslagen()) == 2


def test_an_arrangement_that_the_register_does_not_know_is_an_error():
    verslag = lees_deelnemingen(deelname(7, 1, "Waterrijk"))

    assert not verslag.opgeslagen
    assert [(fout.regel, fout.kolom) for fout in verslag.fouten] == [(2, "regeling_roo_id")]


def test_a_body_is_no_arrangement():
    verslag = lees_deelnemingen(deelname(1, 1, "Waterrijk", regeling_roo_id="1001"))

    assert [fout.kolom for fout in verslag.fouten] == ["regeling_roo_id"]


def test_an_address_of_another_kind_gives_that_kind():
    lees_deelnemingen(
        deelname(1, 0, "", deelnemer="Oud waterschap", deelnemer_tooi=f"{TOOI}waterschap/ws0001")
    )

    (rij,) = Deelneming.objects.of(INSTALLATIE)
    assert rij.deelnemer_soort == "waterschap"
