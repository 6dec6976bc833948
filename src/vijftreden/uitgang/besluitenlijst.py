# SPDX-License-Identifier: EUPL-1.2
"""Spreadsheets about decisions: those of one commission to share, and what stayed open."""

import io
from collections.abc import Iterable, Iterator

from vijftreden.trede3_momenten.selectors import Besluitregel, Openregel
from vijftreden.trede3_momenten.texts.besluiten import (
    OPENSTAAND,
    hoe_lang,
    momentnaam,
    openstaand_tekst,
)
from vijftreden.uitgang.werkblad import Cel, Schrijver, nieuw_werkboek

BESLUITEN = (
    ("Opdracht", 40),
    ("Nummer", 12),
    ("Moment", 26),
    ("Besloten op", 14),
    ("Besluit", 24),
    ("Waarom", 70),
    ("Voorwaarden", 60),
    ("Besloten door", 26),
    ("Vastgesteld door", 26),
    ("Gecorrigeerd", 14),
    ("Besluit van het bestuur", 40),
)
OPEN = (
    ("Wat", 34),
    ("Onderwerp", 60),
    ("Opdracht", 40),
    ("Nummer", 12),
    ("Dag", 14),
    ("Wacht", 14),
    ("Wie", 26),
)
Kolommen = tuple[tuple[str, int], ...]


def besluitenlijst(besluiten: Iterable[Besluitregel], *, titel: str) -> bytes:
    """Decisions with their reasons, the newest first; corrected ones stand there and say so."""
    return _bestand(BESLUITEN, map(_besluit, besluiten), titel=titel, blad="Besluiten")


def openlijst(regels: Iterable[Openregel], *, titel: str) -> bytes:
    """What stayed open, as on the page."""
    return _bestand(OPEN, map(_open, regels), titel=titel, blad="Openstaand")


def _bestand(
    kolommen: Kolommen, rijen: Iterable[Iterator[Cel]], *, titel: str, blad: str
) -> bytes:
    doel = io.BytesIO()
    with nieuw_werkboek(doel, titel=titel) as boek:
        werkblad = boek.add_worksheet(blad)
        kop = boek.add_format({"bold": True, "bottom": 1})
        schrijver = Schrijver(boek, werkblad)
        werkblad.freeze_panes(1, 1)
        for plaats, (naam, breedte) in enumerate(kolommen):
            werkblad.set_column(plaats, plaats, breedte)
            werkblad.write_string(0, plaats, naam, kop)
        laatste = 0
        for laatste, rij in enumerate(rijen, start=1):
            schrijver.rij(laatste, rij)
        werkblad.autofilter(0, 0, laatste, len(kolommen) - 1)
    return doel.getvalue()


def _besluit(regel: Besluitregel) -> Iterator[Cel]:
    yield regel.opdracht
    yield regel.referentie
    yield momentnaam(regel.soort, regel.moment_naam, regel.fase)
    yield regel.besloten_op
    yield regel.uitkomst_naam
    yield regel.reden
    yield "; ".join(deel.tekst for deel in regel.voorwaarden)
    yield regel.besluiter
    yield f"{regel.door}, namens {regel.namens}" if regel.namens else regel.door
    yield "" if regel.geldt else "ja"
    bestuur = regel.bestuursbesluit
    yield (
        f"{bestuur.gremium}, {bestuur.besloten_op:%d-%m-%Y}, {bestuur.nummer}" if bestuur else ""
    )


def _open(regel: Openregel) -> Iterator[Cel]:
    yield OPENSTAAND[regel.soort]
    yield openstaand_tekst(regel)
    yield regel.opdracht
    yield regel.referentie
    yield regel.dag
    yield hoe_lang(regel)
    yield regel.wie
