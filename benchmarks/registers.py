# SPDX-License-Identifier: EUPL-1.2
"""Importing the public registers, and the calendars of all municipalities in them."""

import json
import os
import time
from pathlib import Path

import benchmarks.opgezet  # noqa: F401 - before anything of the house
from benchmarks.motoren import HUIS
from benchmarks.tabel import zeg
from vijftreden.conf.inrichting import richt_in
from vijftreden.conf.opdrachtregel.uitvoer import installatie, systeem
from vijftreden.register.models import Organisatie
from vijftreden.register.selectors import organisaties_op_id
from vijftreden.register.services import importeer_deelnemingen, importeer_organisaties
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.models import Kalenderdatum

TESTDATA = Path(os.environ.get("VIJFTREDEN_TESTDATA", HUIS.parent / "shared/data"))
BESTANDEN = ("organisaties.csv", "gr_deelnemers.csv")


def meet() -> list[tuple[str, int, float]]:
    """What, how many, and in how many seconds; empty when the files are not there."""
    if not all((TESTDATA / naam).exists() for naam in BESTANDEN):
        return []
    return [*_imports(), *_gemeenten()]


def _imports() -> list[tuple[str, int, float]]:
    gemeten = []
    for naam, importeer in zip(
        BESTANDEN, (importeer_organisaties, importeer_deelnemingen), strict=True
    ):
        for keer in ("", ", tweede keer"):
            inhoud = (TESTDATA / naam).read_bytes()
            begin = time.perf_counter()
            verslag = importeer(installatie(), inhoud=inhoud, bestand=naam)
            seconden = time.perf_counter() - begin
            rijen = verslag.nieuw + verslag.gewijzigd + verslag.ongewijzigd
            gemeten.append((f"regels van {naam}{keer}", rijen, seconden))
    return gemeten


def _gemeenten() -> list[tuple[str, int, float]]:
    actor = installatie()
    with zicht(actor):
        soort = Organisatie.objects.of(actor).filter(
            record="organisatie", tooi__contains="/gemeente/"
        )
        gemeenten = list(
            organisaties_op_id(actor, list(soort.values_list("pk", flat=True))).values()
        )
    begin = time.perf_counter()
    regelingen = sum(
        richt_in(actor, gemeente, sleutel=gemeente.code).eigenaarschappen for gemeente in gemeenten
    )
    seconden = time.perf_counter() - begin
    datums = 0
    for omgeving in Omgeving.objects.all():
        lezer = systeem(omgeving)
        with zicht(lezer):
            datums += Kalenderdatum.objects.of(lezer).count()
    return [
        ("omgevingen van gemeenten", len(gemeenten), seconden),
        ("waarin eigenaarschappen", regelingen, seconden),
        ("waarin kalenderdatums", datums, seconden),
    ]


if __name__ == "__main__":
    zeg(json.dumps(meet()))
