# SPDX-License-Identifier: EUPL-1.2
"""The real public files: stored whole with the counts of the issue, and fuzzed 500 rows each."""

import random
import time

import pytest

from tests.register.wereld import INSTALLATIE, echt
from vijftreden.register.models import Deelneming, Organisatie
from vijftreden.register.services import importeer_deelnemingen, importeer_organisaties

pytestmark = pytest.mark.django_db

STUKJES = ['"', '""', ";", ",", "\n", "\x00", "\ufffd", "OL", "2027-02-30", "٣", "𝒳", "="]
STUKJES += ["x" * 600]
PER_KEER = 20
FUZZRIJEN = 500


def lees_organisaties(inhoud=None, **keuzes):
    return importeer_organisaties(
        INSTALLATIE,
        inhoud=echt("organisaties.csv") if inhoud is None else inhoud,
        bestand="organisaties.csv",
        **keuzes,
    )


def lees_deelnemingen(inhoud=None, **keuzes):
    return importeer_deelnemingen(
        INSTALLATIE,
        inhoud=echt("gr_deelnemers.csv") if inhoud is None else inhoud,
        bestand="gr_deelnemers.csv",
        **keuzes,
    )


def tellingen(verslag):
    return verslag.nieuw, verslag.gewijzigd, verslag.ongewijzigd, len(verslag.waarschuwingen)


def test_both_files_are_stored_whole_within_twenty_seconds_and_a_second_time_nothing_changes():
    begin = time.perf_counter()
    eerst = lees_organisaties(), lees_deelnemingen()
    duur = time.perf_counter() - begin
    weer = lees_organisaties(), lees_deelnemingen()

    assert [tellingen(verslag) for verslag in eerst] == [(1225, 0, 0, 0), (3551, 0, 0, 184)]
    assert [tellingen(verslag) for verslag in weer] == [(0, 0, 1225, 0), (0, 0, 3551, 184)]
    assert not any(verslag.fouten for verslag in (*eerst, *weer))
    assert duur < 20

    deelnemingen = Deelneming.objects.of(INSTALLATIE)
    zonder = deelnemingen.filter(deelnemer=None)
    assert zonder.filter(deelnemer_tooi="", deelnemer_soort="onbekend").count() == 168
    assert zonder.exclude(deelnemer_tooi="").filter(deelnemer_soort="gemeente").count() == 16
    assert deelnemingen.filter(deelnemer__tooi__endswith="/gm0293").count() == 9


def verminkt(rij, gooi):
    """A row with some pieces replaced."""
    for _ in range(gooi.randint(1, 4)):
        plek = gooi.randrange(len(rij) + 1)
        rij = rij[:plek] + gooi.choice(STUKJES) + rij[plek + gooi.randrange(6) :]
    return rij.encode("utf-8", errors="replace")


@pytest.mark.parametrize(
    ("naam", "lees", "model"),
    [
        ("organisaties.csv", lees_organisaties, Organisatie),
        ("gr_deelnemers.csv", lees_deelnemingen, Deelneming),
    ],
)
@pytest.mark.parametrize("sla_fouten_over", [False, True])
def test_500_fuzzed_rows_never_crash_and_never_half_import(naam, lees, model, sla_fouten_over):
    """Twenty fuzzed rows at a time among good ones, over a register that is filled already."""
    kop, *rijen = echt(naam).decode().splitlines()
    goed = rijen[-10:]
    lees_organisaties()
    lees("\n".join([kop, *rijen[:FUZZRIJEN], *goed]).encode())
    gooi = random.Random(f"{naam} {sla_fouten_over}")
    geweigerd = gewijzigd = 0
    for begin in range(0, FUZZRIJEN, PER_KEER):
        fout = [verminkt(rij, gooi) for rij in rijen[begin : begin + PER_KEER]]
        inhoud = b"\n".join([kop.encode(), *fout, *(rij.encode() for rij in goed)])
        eerst = set(model.objects.of(INSTALLATIE).values_list())

        verslag = lees(inhoud, sla_fouten_over=sla_fouten_over)

        verschil = eerst ^ set(model.objects.of(INSTALLATIE).values_list())
        if verslag.opgeslagen:
            gewijzigd += len(verschil)
            assert len(verschil) == verslag.nieuw + 2 * verslag.gewijzigd
            assert sla_fouten_over or not verslag.fouten
        else:
            geweigerd += 1
            assert verslag.fouten
            assert verschil == set()
    assert (geweigerd == 0) == sla_fouten_over
    assert (gewijzigd > 0) == sla_fouten_over
