# SPDX-License-Identifier: EUPL-1.2
"""Facts of one arrangement for the rules of tread 3, counted by the real calendar."""

from datetime import date

from vijftreden.kern.kalender import (
    Bestuursdatums,
    Cyclus,
    Gremium,
    Regeling,
    Vergadermoment,
    Vorm,
    begrotingscyclus,
    begrotingswijziging,
    dienstverleningscyclus,
    eigen_kant,
    jaarrekening,
)
from vijftreden.kern.normen import normenboek
from vijftreden.trede3_momenten.rules import Cyclusfeit, Datumfeit, Drempels, Feiten

VANDAAG = date(2026, 11, 24)
BOEK = normenboek()
DREMPELS = Drempels.uit(BOEK.aandachtspunten, VANDAAG)
TELLERS = {
    Cyclus.BEGROTING: begrotingscyclus,
    Cyclus.JAARREKENING: jaarrekening,
    Cyclus.WIJZIGING: begrotingswijziging,
}


def dag(tekst):
    return date.fromisoformat(str(tekst))


def bestuursdatums(**velden):
    return Bestuursdatums(**{naam: dag(tekst) for naam, tekst in velden.items()})


def cyclus(
    soort=Cyclus.BEGROTING,
    *,
    jaar=2028,
    vorm=Vorm.OL,
    momenten=(),
    gehouden=(),
    nummer="I",
    **velden,
):
    """One cycle with its counted dates and own side; `gehouden` names the acts marked."""
    bestuur = bestuursdatums(**velden)
    if soort is Cyclus.DIENSTVERLENING:
        termijnen = dienstverleningscyclus(jaar, boek=BOEK, peildatum=VANDAAG)
    else:
        regeling = Regeling(vorm=vorm, hoofdstuk=BOEK.wgr.hoofdstuk(nummer))
        termijnen = TELLERS[soort](regeling, jaar, bestuur, boek=BOEK, peildatum=VANDAAG)
    eigen = eigen_kant(
        termijnen,
        momenten,
        ontwerp_verzonden=bestuur.ontwerp_verzonden,
        doorlooptijden=BOEK.doorlooptijden,
        peildatum=VANDAAG,
    )
    return Cyclusfeit(
        cyclus=soort,
        jaar=jaar,
        bestuur=bestuur,
        datums=tuple(
            Datumfeit(
                soort=t.soort,
                datum=t.datum,
                wettelijke_grens=t.wettelijke_grens,
                norm=t.norm,
                gehouden_op=t.datum if t.soort in gehouden else None,
            )
            for t in (*termijnen, *eigen)
        ),
    )


def feiten(*cycli, op="2026-11-24", **anders):
    return Feiten(
        **(
            {
                "peildatum": dag(op),
                "gevolgd_vanaf": dag("2026-11-01"),
                "drempels": DREMPELS,
                "vorm": Vorm.OL,
                "cycli": cycli,
            }
            | anders
        )
    )


def raad(*dagen):
    return tuple(Vergadermoment(gremium=Gremium.RAAD, datum=dag(tekst)) for tekst in dagen)


def reces(van, tot=None):
    return Vergadermoment(gremium=Gremium.RECES, datum=dag(van), tot=dag(tot) if tot else None)


def kort(bevindingen):
    return [(b.code, str(b.ernst)) for b in bevindingen]
