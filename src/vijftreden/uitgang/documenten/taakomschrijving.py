# SPDX-License-Identifier: EUPL-1.2
"""The task description as a document: one version, with roles and who agreed."""

from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Spreker, Taakbeeld, Taakversie, taak_van
from vijftreden.trede1_opdracht.texts.taakomschrijving import (
    TAAKKOPPEN,
    UREN_ZZP,
    VAN_EEN_PERSOON,
)
from vijftreden.uitgang.documenten.inhoud import LEEG, Blok, Documentinhoud, Handtekening, drukbaar
from vijftreden.uitgang.documenten.versies import handtekening, roltabel, status
from vijftreden.web.schrijfwijze import aantal, dag


def taakinhoud(actor: Actor, opdracht_id: UUID, taak_id: UUID) -> Documentinhoud:
    """One version of the task description; raises DoesNotExist."""
    beeld = taak_van(actor, opdracht_id)
    versie = beeld.versie(taak_id)
    rollen = roltabel(actor, opdracht_id)
    return Documentinhoud(
        soort="taakomschrijving",
        titel=drukbaar(beeld.naam),
        ondertitel="Taakomschrijving",
        referentie=drukbaar(beeld.referentie),
        versie=str(versie.nummer),
        status=status(beeld, versie, wacht="nog niet door iedereen afgesproken"),
        gemaakt_op=dag(actor.dag),
        blokken=_blokken(beeld, versie),
        tabellen=(rollen,) if rollen.rijen else (),
        handtekeningen=tuple(_teken(spreker) for spreker in versie.sprekers),
    )


def _blokken(beeld: Taakbeeld, versie: Taakversie) -> tuple[Blok, ...]:
    koppen = {**TAAKKOPPEN, "uren_per_week": UREN_ZZP} if beeld.zelfstandig else TAAKKOPPEN
    return tuple(
        Blok(code=code, kop=kop, tekst=_tekst(versie, code) or LEEG)
        for code, kop in koppen.items()
        if beeld.vraagt_uren or code not in VAN_EEN_PERSOON
    )


def _tekst(versie: Taakversie, code: str) -> str:
    if code == "uren_per_week":
        return "" if versie.uren_per_week is None else f"{aantal(versie.uren_per_week)} uur"
    if code == "eind_op":
        return dag(versie.eind_op) if versie.eind_op else ""
    return drukbaar(getattr(versie, code))


def _teken(spreker: Spreker) -> Handtekening:
    gezegd = spreker.antwoord
    hoe = "afgesproken in een gesprek" if gezegd and gezegd.afgesproken else ""
    return handtekening(drukbaar(spreker.label), gezegd, hoe=hoe)
