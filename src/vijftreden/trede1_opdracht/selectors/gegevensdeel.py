# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 shows of the commission's own columns, and what its list said beside them."""

from dataclasses import dataclass
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import ziet_als_gever
from vijftreden.trede1_opdracht.models import Btw
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens, opdracht
from vijftreden.web.deel import Deel
from vijftreden.web.schrijfwijze import dag, euro


@dataclass(frozen=True, slots=True, kw_only=True)
class Gegeven:
    """One line: what it is and what it says."""

    naam: str
    waarde: str


def gegevensdeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """Programme, phase, days and money, then the own fields of the list.

    Own fields were written before a contractor read along: for the principal's side alone.
    """
    gegevens = opdracht(actor, opdracht_id)
    regels = _regels(gegevens)
    eigen = gegevens.eigen_velden if ziet_als_gever(actor, opdracht_id) else ()
    return Deel(
        template="trede1_opdracht/gegevensdeel.html",
        inhoud={
            "opdracht_id": opdracht_id,
            "regels": regels,
            "eigen": [Gegeven(naam=kop, waarde=tekst) for kop, tekst in eigen],
            "toon": bool(regels or eigen) or _stuurt(gegevens),
            "mag_wijzigen": mag(actor, Recht.OPDRACHT_BIJWERKEN, opdracht_id),
        },
    )


def fasenaam(gegevens: Opdrachtgegevens) -> str:
    """What the phase is called; empty when it is not known."""
    fasen = relatievormen()[gegevens.relatievorm].fasen
    return next((fase.naam for fase in fasen if fase.code == gegevens.fase), "")


def _regels(gegevens: Opdrachtgegevens) -> list[Gegeven]:
    paren = (
        ("Programma", gegevens.programma),
        ("Fase", fasenaam(gegevens)),
        ("Begin", dag(gegevens.begin_op) if gegevens.begin_op else ""),
        ("Einde", dag(gegevens.eind_op) if gegevens.eind_op else ""),
        ("Budget", _budget(gegevens)),
        ("On hold" if _stuurt(gegevens) else "Slapend", _hold(gegevens)),
    )
    return [Gegeven(naam=naam, waarde=waarde) for naam, waarde in paren if waarde]


def _stuurt(gegevens: Opdrachtgegevens) -> bool:
    return relatievormen()[gegevens.relatievorm].stuurt_op_momenten


def _hold(gegevens: Opdrachtgegevens) -> str:
    if not gegevens.slapend:
        return ""
    tot = f"tot {dag(gegevens.hold_tot)}" if gegevens.hold_tot else "ja, zonder einddag"
    return f"{tot}: {gegevens.hold_reden}" if gegevens.hold_reden else tot


def _budget(gegevens: Opdrachtgegevens) -> str:
    if gegevens.budget is None:
        return ""
    btw = Btw(gegevens.budget_btw)
    delen = [
        euro(gegevens.budget),
        btw.label if btw else "btw onbekend",
        f"bandbreedte {gegevens.bandbreedte} procent" if gegevens.bandbreedte else "",
        f"prijspeil {gegevens.prijspeil}" if gegevens.prijspeil else "",
        f"bron: {gegevens.budget_bron}" if gegevens.budget_bron else "",
    ]
    return ", ".join(deel for deel in delen if deel)
