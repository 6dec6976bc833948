# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief as a document: one version, with roles, moments and who said yes."""

from uuid import UUID

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Antwoord, Briefversie, brief_van
from vijftreden.trede1_opdracht.selectors.vergelijking import EENHEDEN
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN, MARGES
from vijftreden.trede3_momenten.selectors import momenten_van
from vijftreden.uitgang.documenten.inhoud import (
    LEEG,
    Blok,
    Documentinhoud,
    Handtekening,
    Tabel,
    drukbaar,
)
from vijftreden.uitgang.documenten.versies import handtekening, roltabel, status
from vijftreden.web.schrijfwijze import dag

KANTEN = {Kant.GEVER: "de opdrachtgever", Kant.NEMER: "de opdrachtnemer"}


def briefinhoud(actor: Actor, opdracht_id: UUID, brief_id: UUID) -> Documentinhoud:
    """One version of the opdrachtbrief; raises DoesNotExist."""
    beeld = brief_van(actor, opdracht_id)
    versie = beeld.versie(brief_id)
    return Documentinhoud(
        soort="opdrachtbrief",
        titel=drukbaar(beeld.naam),
        ondertitel="Opdrachtbrief",
        referentie=drukbaar(beeld.referentie),
        versie=str(versie.nummer),
        status=status(beeld, versie, wacht="nog niet door beide kanten bevestigd"),
        gemaakt_op=dag(actor.dag),
        blokken=_blokken(versie),
        tabellen=tuple(
            tabel
            for tabel in (roltabel(actor, opdracht_id), _momenten(actor, opdracht_id))
            if tabel.rijen
        ),
        handtekeningen=(
            _teken(Kant.GEVER, versie.van_gever),
            _teken(Kant.NEMER, versie.van_nemer),
        ),
    )


def _blokken(versie: Briefversie) -> tuple[Blok, ...]:
    asked = versie.ontbreekt
    teksten = [
        Blok(code=code, kop=kop, tekst=drukbaar(getattr(versie, code)) or LEEG)
        for code, kop in BRIEFTEKSTEN.items()
        if getattr(versie, code) or code in asked
    ]
    marges = [
        Blok(code=code, kop=kop, tekst=f"{getattr(versie, code)} {EENHEDEN[code]}")
        for code, kop in MARGES.items()
        if getattr(versie, code) is not None
    ]
    return (*teksten, *marges)


def _momenten(actor: Actor, opdracht_id: UUID) -> Tabel:
    rijen = tuple(
        (drukbaar(moment.titel), dag(moment.gepland_op))
        for moment in momenten_van(actor, opdracht_id)
        if moment.open and moment.gepland_op
    )
    kolommen = {"wat": "Moment", "dag": "Dag"}
    return Tabel(
        code="momenten", titel="Wanneer we elkaar spreken", kolommen=kolommen, rijen=rijen
    )


def _teken(kant: Kant, antwoord: Antwoord | None) -> Handtekening:
    samen = antwoord is not None and antwoord.samen
    return handtekening(KANTEN[kant], antwoord, hoe="samen vastgesteld" if samen else "")
