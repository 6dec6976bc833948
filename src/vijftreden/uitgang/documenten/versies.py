# SPDX-License-Identifier: EUPL-1.2
"""What every text in versions says as a document: whether it holds, who signed, who has a role."""

from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import (
    Briefbeeld,
    Briefversie,
    Taakbeeld,
    Taakversie,
    rollen_van,
)
from vijftreden.trede1_opdracht.selectors.versies import Uitspraakbeeld
from vijftreden.uitgang.documenten.inhoud import Handtekening, Tabel, drukbaar
from vijftreden.web.schrijfwijze import dag


def status(beeld: Briefbeeld | Taakbeeld, versie: Briefversie | Taakversie, *, wacht: str) -> str:
    """Since when this version holds or held; `wacht` says what a concept still waits for."""
    if versie.bevestigd_op is None:
        return f"concept, {wacht}"
    if versie is not beeld.geldend:
        return f"gold sinds {dag(versie.bevestigd_op)}, er is een nieuwere versie"
    return f"geldt sinds {dag(versie.bevestigd_op)}"


def handtekening(kant: str, gezegd: Uitspraakbeeld | None, *, hoe: str) -> Handtekening:
    """Who said yes and when, with `hoe` behind the day; empty until then."""
    if gezegd is None or gezegd.bezwaar:
        return Handtekening(kant=kant, naam="", dag="")
    naam = f"{gezegd.door}, namens {gezegd.namens}" if gezegd.namens else gezegd.door
    wanneer = f"{dag(gezegd.op)} ({hoe})" if hoe else dag(gezegd.op)
    return Handtekening(kant=kant, naam=drukbaar(naam), dag=wanneer)


def roltabel(actor: Actor, opdracht_id: UUID) -> Tabel:
    """Who holds which role now."""
    beeld = rollen_van(actor, opdracht_id, met_vastlegging=False)
    rijen = tuple(
        (drukbaar(rol.label), drukbaar(houder.naam)) for rol in beeld.rollen for houder in rol.nu
    )
    kolommen = {"rol": "Rol", "naam": "Naam"}
    return Tabel(code="rollen", titel="Wie heeft welke rol", kolommen=kolommen, rijen=rijen)
