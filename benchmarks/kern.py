# SPDX-License-Identifier: EUPL-1.2
"""Ladders of 10,000 commissions from the pure core: no database, no Django."""

import time
from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from benchmarks.tabel import getal
from vijftreden.kern.kalender import (
    Bestuursdatums,
    Cyclus,
    Regeling,
    Vorm,
    begrotingscyclus,
    dienstverleningscyclus,
    jaarrekening,
    levende_dienstjaren,
    levende_jaren,
)
from vijftreden.kern.normen import normenboek
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.kern.trede import ladder
from vijftreden.trede1_opdracht import rules as trede1
from vijftreden.trede3_momenten import rules as trede3

AANTAL = 10_000
DAG = date(2026, 11, 24)
SINDS = DAG - timedelta(days=200)


def meet() -> Iterator[tuple[str, str, str, str]]:
    """Counting the calendars, and the ladders on top of them, for each kind of calendar."""
    for vorm in (Vorm.OL, Vorm.RZM):
        begin = time.perf_counter()
        kalenders = [_cycli(vorm) for _ in range(AANTAL)]
        yield _regel(f"kalender {vorm}", begin)
        feiten = [(_feiten1(nummer), _feiten3(vorm, c)) for nummer, c in enumerate(kalenders)]
        begin = time.perf_counter()
        for een, drie in feiten:
            ladder([(trede1.TREDE, een), (trede3.TREDE, drie)])
        yield _regel(f"ladder {vorm}", begin)


def _regel(soort: str, begin: float) -> tuple[str, str, str, str]:
    seconden = time.perf_counter() - begin
    return soort, getal(AANTAL), getal(seconden), getal(seconden / AANTAL * 1_000_000)


def _cycli(vorm: Vorm) -> tuple[trede3.Cyclusfeit, ...]:
    boek = normenboek()
    if vorm is Vorm.RZM:
        jaren = levende_dienstjaren(DAG, dienstverlening=boek.dienstverlening)
        geteld = [
            (Cyclus.DIENSTVERLENING, jaar, dienstverleningscyclus(jaar, boek=boek, peildatum=DAG))
            for jaar in jaren
        ]
    else:
        regeling = Regeling(vorm=vorm, hoofdstuk=boek.wgr.hoofdstuk("I"))
        levend = levende_jaren(DAG, wgr=boek.wgr)
        geteld = [
            (Cyclus.BEGROTING, jaar, begrotingscyclus(regeling, jaar, boek=boek, peildatum=DAG))
            for jaar in levend.begrotingen
        ] + [
            (Cyclus.JAARREKENING, jaar, jaarrekening(regeling, jaar, boek=boek, peildatum=DAG))
            for jaar in (*levend.jaarrekeningen, *levend.begrotingen)
        ]
    return tuple(
        trede3.Cyclusfeit(
            cyclus=cyclus,
            jaar=jaar,
            volgnummer=1,
            bestuur=Bestuursdatums(),
            datums=tuple(
                trede3.Datumfeit(
                    soort=termijn.soort,
                    datum=termijn.datum,
                    wettelijke_grens=termijn.wettelijke_grens,
                    norm=termijn.norm,
                )
                for termijn in termijnen
            ),
        )
        for cyclus, jaar, termijnen in geteld
    )


def _feiten1(nummer: int) -> trede1.Feiten:
    """Half of the roles are held; who holds them differs."""
    vorm = relatievormen()["eigenaarschap"]
    return trede1.Feiten(
        relatievorm=vorm,
        vervullingen=tuple(
            trede1.Vervulling(
                rol=rol.code, kant=Kant(rol.kant), persoon_id=UUID(int=nummer + plaats), van=SINDS
            )
            for plaats, rol in enumerate(vorm.rollen)
            if (nummer + plaats) % 2
        ),
        peildatum=DAG,
    )


def _feiten3(vorm: Vorm, cycli: tuple[trede3.Cyclusfeit, ...]) -> trede3.Feiten:
    return trede3.Feiten(
        peildatum=DAG,
        gevolgd_vanaf=SINDS,
        drempels=trede3.Drempels.uit(normenboek().aandachtspunten, DAG),
        vorm=vorm,
        cycli=cycli,
    )
