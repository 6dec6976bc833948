# SPDX-License-Identifier: EUPL-1.2
"""Importing organisations: whole or not at all, and a second time without a change."""

import pytest

from tests import factories
from tests.register.wereld import (
    INSTALLATIE,
    TOOI,
    gemeente,
    lees_organisaties,
    regeling,
)
from vijftreden.handeling.journaal import controleer
from vijftreden.handeling.models import Journaalregel
from vijftreden.register.models import Organisatie
from vijftreden.register.services import importeer_organisaties
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.sessie import zicht

pytestmark = pytest.mark.django_db

FOUT = gemeente(9, "Fout", tooi="gm0009")


def opgeslagen():
    """What stands in the register, as (ROO id, name, TOOI address)."""
    return set(Organisatie.objects.of(INSTALLATIE).values_list("roo_id", "naam", "tooi"))


def journaal():
    with zicht(INSTALLATIE):
        assert list(controleer(INSTALLATIE)) == []
        regels = Journaalregel.objects.of(INSTALLATIE).filter(keten="installatie")
        return list(regels.select_related("inhoud").order_by("nummer"))


def test_new_rows_are_stored_with_all_their_columns():
    verslag = lees_organisaties(
        gemeente(1, "Waterrijk", oin="00000001001202601000", kvk="09212509", rsin="001202601"),
        regeling(1, "GGD Waterland", gr_vorm="BVO"),
    )

    assert (verslag.opgeslagen, verslag.nieuw, verslag.fouten) == (True, 2, ())
    alle = Organisatie.objects.of(INSTALLATIE)
    waterrijk, ggd = alle.get(roo_id="1001"), alle.get(roo_id="2001")
    assert (waterrijk.naam, waterrijk.soort, waterrijk.record, waterrijk.gr_vorm) == (
        "Gemeente Waterrijk",
        "gemeente",
        "organisatie",
        "",
    )
    assert (waterrijk.tooi, waterrijk.oin, waterrijk.kvk, waterrijk.rsin) == (
        f"{TOOI}gemeente/gm0001",
        "00000001001202601000",
        "09212509",
        "001202601",
    )
    assert (ggd.soort, ggd.record, ggd.gr_vorm, ggd.tooi) == ("regeling", "regeling", "BVO", "")


def test_a_second_run_changes_nothing_and_says_so():
    rijen = [gemeente(1, "Waterrijk"), gemeente(2, "Duinzicht")]
    lees_organisaties(*rijen)
    sleutels = set(Organisatie.objects.of(INSTALLATIE).values_list("pk", flat=True))

    verslag = lees_organisaties(*rijen)

    assert (verslag.nieuw, verslag.gewijzigd, verslag.ongewijzigd) == (0, 0, 2)
    assert set(Organisatie.objects.of(INSTALLATIE).values_list("pk", flat=True)) == sleutels


def test_only_what_changed_is_changed():
    lees_organisaties(gemeente(1, "Waterrijk"), gemeente(2, "Duinzicht"))

    verslag = lees_organisaties(
        gemeente(1, "Waterrijk"), gemeente(2, "Duinzicht aan Zee"), gemeente(3, "Veenhoek")
    )

    assert (verslag.nieuw, verslag.gewijzigd, verslag.ongewijzigd) == (1, 1, 1)
    assert ("1002", "Gemeente Duinzicht aan Zee", f"{TOOI}gemeente/gm0002") in opgeslagen()


def test_one_malformed_row_stores_nothing():
    verslag = lees_organisaties(gemeente(1, "Waterrijk"), FOUT)

    assert (verslag.opgeslagen, verslag.nieuw, verslag.overgeslagen) == (False, 0, 0)
    assert [(fout.regel, fout.kolom) for fout in verslag.fouten] == [(3, "tooi")]
    assert opgeslagen() == set()


def test_a_malformed_row_also_stops_changes():
    lees_organisaties(gemeente(1, "Waterrijk"))
    eerst = opgeslagen()

    verslag = lees_organisaties(gemeente(1, "Andernaam"), FOUT)

    assert not verslag.opgeslagen
    assert opgeslagen() == eerst


def test_malformed_rows_can_be_skipped():
    verslag = lees_organisaties(
        gemeente(1, "Waterrijk"), FOUT, gemeente(2, "Duinzicht"), sla_fouten_over=True
    )

    assert (verslag.opgeslagen, verslag.nieuw, verslag.overgeslagen) == (True, 2, 1)
    assert len(verslag.fouten) == 1
    assert {roo_id for roo_id, _, _ in opgeslagen()} == {"1001", "1002"}


def test_a_file_of_another_kind_stores_nothing_even_when_errors_may_be_skipped():
    verslag = importeer_organisaties(
        INSTALLATIE, inhoud=b"PK\x03\x04\x00\xff", bestand="o.xlsx", sla_fouten_over=True
    )

    assert not verslag.opgeslagen
    assert verslag.fouten


def test_what_the_file_no_longer_has_stays_and_is_a_warning():
    lees_organisaties(gemeente(1, "Waterrijk"), gemeente(2, "Duinzicht"))

    verslag = lees_organisaties(gemeente(1, "Waterrijk"))

    assert [waarschuwing.wat for waarschuwing in verslag.waarschuwingen] == [
        "“Gemeente Duinzicht” (ROO 1002) staat niet meer in het bestand en blijft in het register "
        "staan."
    ]
    assert len(opgeslagen()) == 2


def test_two_bodies_may_exchange_their_addresses():
    een, twee = gemeente(1, "Waterrijk"), gemeente(2, "Duinzicht")
    lees_organisaties(een, twee)

    verslag = lees_organisaties(een | {"tooi": twee["tooi"]}, twee | {"tooi": een["tooi"]})

    assert (verslag.gewijzigd, verslag.fouten) == (2, ())
    assert opgeslagen() == {
        ("1001", "Gemeente Waterrijk", twee["tooi"]),
        ("1002", "Gemeente Duinzicht", een["tooi"]),
    }


def test_an_address_that_belongs_to_another_body_is_an_error_of_that_row():
    lees_organisaties(gemeente(1, "Waterrijk"))

    verslag = lees_organisaties(gemeente(1, "Waterrijk", id="org:ander", roo_id="5555"))

    assert not verslag.opgeslagen
    assert [(fout.regel, fout.kolom) for fout in verslag.fouten] == [(2, "tooi")]
    assert "Gemeente Waterrijk" in verslag.fouten[0].wat
    assert "1001 in plaats van 5555" in verslag.fouten[0].doen


def test_a_skipped_row_keeps_its_address_and_stops_whoever_wants_it():
    lees_organisaties(gemeente(1, "Waterrijk"), gemeente(2, "Duinzicht"))

    verslag = lees_organisaties(
        gemeente(2, "Duinzicht", tooi=f"{TOOI}gemeente/gm0001"),  # held by 1001, not in the file
        gemeente(3, "Veenhoek", tooi=f"{TOOI}gemeente/gm0002"),  # held by 1002, which is skipped
        gemeente(4, "Bergdam"),
        sla_fouten_over=True,
    )

    assert [fout.regel for fout in verslag.fouten] == [2, 3]
    assert (verslag.nieuw, verslag.overgeslagen) == (1, 2)
    assert {tooi.rpartition("/")[2] for _, _, tooi in opgeslagen()} == {
        "gm0001",
        "gm0002",
        "gm0004",
    }


def test_progress_runs_to_its_end():
    stappen = []

    lees_organisaties(
        *(gemeente(nummer, f"Plaats {nummer}") for nummer in range(1, 31)),
        voortgang=lambda gedaan, totaal: stappen.append((gedaan, totaal)),
    )

    assert len(stappen) >= 30
    assert stappen == sorted(stappen)
    assert stappen[-1] == (30, 30)


def test_an_import_is_one_line_with_a_digest_and_without_the_file():
    lees_organisaties(gemeente(1, "Waterrijk"))

    (regel,) = journaal()
    assert (regel.handeling, regel.resultaat) == ("register importeren", "gedaan")
    assert '"nieuw":1' in regel.inhoud.tekst
    assert '"sha256":"' in regel.inhoud.tekst
    assert "Waterrijk" not in regel.inhoud.tekst


def test_only_the_installation_imports():
    systeem = factories.systeem(factories.omgeving())

    with pytest.raises(GeenRecht):
        importeer_organisaties(systeem, inhoud=b"", bestand="x.csv")
