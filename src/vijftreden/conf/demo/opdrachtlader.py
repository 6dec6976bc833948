# SPDX-License-Identifier: EUPL-1.2
"""Loading the demo's commissions through the services, each act on the day it was done."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from vijftreden.conf.demo.dagen import lees_dag
from vijftreden.conf.demo.opdracht_lezen import (
    Demobrief,
    Demoopdracht,
)
from vijftreden.conf.demo.wereld_lezen import Demorol
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht import services as trede1
from vijftreden.trede3_momenten import services as trede3


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdrachtlader:
    """Loads one commission; `personen` are the ids of people by their code."""

    systeem: Actor
    vandaag: date
    personen: Mapping[str, UUID]

    def laad(self, demo: Demoopdracht) -> UUID:
        """Makes the commission and all that happened on it; returns its id."""
        toen = self._op(f"{demo.gevolgd_sinds}")
        opdracht = trede1.maak_opdracht(
            toen,
            naam=demo.naam,
            relatievorm=demo.relatievorm,
            programma=demo.programma,
            fase=demo.fase,
            begin_op=self._dag(demo.begin),
            eind_op=self._dag(demo.eind),
            budget=Decimal(demo.budget) if demo.budget else None,
            budget_btw=demo.budget_btw,
            budget_bron=demo.budget_bron,
        )
        for rol in demo.rol:
            self._rol(toen, opdracht.pk, rol)
        for brief in demo.brief:
            self._brief(opdracht.pk, brief)
        for concept in demo.concept:
            trede1.bewaar_brief(
                self.systeem, opdracht_id=opdracht.pk, versie=None, **concept.teksten()
            )
        for moment in demo.moment:
            self._moment(opdracht.pk, moment)
        for vraag in demo.vraag:
            self._vraag(opdracht.pk, vraag)
        for crisis in demo.crisis:
            op = self._op(crisis.op, crisis.door)
            trede3.meld_crisis(
                op, opdracht_id=opdracht.pk, aanleiding=crisis.aanleiding, op=op.dag
            )
        if demo.on_hold:
            self._on_hold(opdracht.pk, demo)
        return opdracht.pk

    def _dag(self, tekst: str) -> date | None:
        return lees_dag(tekst, jaar=self.vandaag.year, vandaag=self.vandaag) if tekst else None

    def _op(self, tekst: str, door: str = "") -> Actor:
        """The system on a day, in the name of who did it."""
        dag = self._dag(tekst) or self.vandaag
        persoon_id = self.personen[door] if door else None
        return replace(self.systeem, dag=dag, persoon_id=persoon_id)

    def _rol(self, toen: Actor, opdracht_id: UUID, rol: Demorol) -> None:
        houder = (
            {"partij_naam": rol.partij}
            if rol.partij
            else {"persoon_id": self.personen[rol.persoon]}
        )
        vervulling = trede1.geef_rol(
            toen,
            opdracht_id=opdracht_id,
            rol=rol.rol,
            van=toen.dag,
            tot=self.vandaag + timedelta(days=rol.tot) if rol.tot else None,
            afgesproken_op=toen.dag if rol.afgesproken else None,
            **houder,
        )
        if rol.bezwaar:
            trede1.maak_rolbezwaar(
                replace(self.systeem, persoon_id=vervulling.persoon_id),
                opdracht_id=opdracht_id,
                rolvervulling_id=vervulling.pk,
                versie=vervulling.versie,
                bezwaar=rol.bezwaar,
            )

    def _brief(self, opdracht_id: UUID, demo: Demobrief) -> None:
        op = self._op(demo.op, demo.door)
        concept = trede1.bewaar_brief(op, opdracht_id=opdracht_id, versie=None, **demo.teksten())
        brief = trede1.deel_brief(op, opdracht_id=opdracht_id, versie=concept.versie)
        if demo.bevestigd:
            samen = demo.bevestigd == "samen"
            trede1.bevestig_brief(
                op, opdracht_id=opdracht_id, brief_id=brief.pk, samen=samen, op=op.dag
            )
        if demo.bezwaar:
            trede1.maak_briefbezwaar(
                op, opdracht_id=opdracht_id, brief_id=brief.pk, toelichting=demo.bezwaar
            )
