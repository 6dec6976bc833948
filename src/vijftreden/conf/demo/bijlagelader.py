# SPDX-License-Identifier: EUPL-1.2
"""Loading what hangs on a commission of the demo: a text, a document in our own form, a link."""

from uuid import UUID

from vijftreden.conf.demo.bijlage_lezen import Demobijlage
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht import services
from vijftreden.uitgang.documenten.inhoud import Blok, Documentinhoud, Stijl
from vijftreden.uitgang.documenten.vormen import maak_document


def hang_aan(op: Actor, opdracht_id: UUID, demo: Demobijlage) -> None:
    """Adds one, in the name of who brought it."""
    if demo.plek:
        services.voeg_koppeling_toe(
            op, opdracht_id=opdracht_id, naam=demo.naam, koppeling=f"https://{demo.plek}"
        )
        return
    services.voeg_bestand_toe(
        op,
        opdracht_id=opdracht_id,
        bestandsnaam=demo.naam,
        inhoud=_document(demo) if demo.blok else demo.tekst.encode(),
    )


def _document(demo: Demobijlage) -> bytes:
    """The text under its headings, in the form that the name ends with."""
    titel, _, vorm = demo.naam.rpartition(".")
    inhoud = Documentinhoud(
        soort="",
        titel=titel,
        ondertitel=demo.ondertitel,
        referentie="",
        versie="1",
        status="",
        gemaakt_op="",
        blokken=tuple(Blok(code="", kop=blok.kop, tekst=blok.tekst) for blok in demo.blok),
        tabellen=(),
        handtekeningen=(),
    )
    return maak_document(vorm, inhoud, Stijl())
