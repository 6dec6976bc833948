# SPDX-License-Identifier: EUPL-1.2
"""Loading the demo's task descriptions, questions and provisions through the services."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from vijftreden.conf.demo.dagen import lees_werkdag
from vijftreden.conf.demo.taak_lezen import Demobepaling, Demolijnvraag, Demotaak
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht import services as trede1


@dataclass(frozen=True, slots=True, kw_only=True)
class Taaklader:
    """Loads what stands on one commission; `personen` are the ids of people by their code."""

    systeem: Actor
    vandaag: date
    personen: Mapping[str, UUID]
    opdracht_id: UUID

    def taak(self, demo: Demotaak, lid: Callable[[UUID, date], Actor]) -> None:
        """One version, who agreed in a conversation, and who objects himself."""
        op = self._op(demo.op, demo.door)
        plek: dict[str, Any] = {"opdracht_id": self.opdracht_id}
        concept = trede1.bewaar_taak(
            op,
            versie=None,
            uren_per_week=Decimal(demo.uren) if demo.uren else None,
            eind_op=self._dag(demo.eind),
            **plek,
            **demo.teksten(),
        )
        taak = trede1.deel_taak(op, versie=concept.versie, **plek)
        for spreker, zei in (
            ("opdrachtnemer", demo.nemer),
            ("leidinggevende", demo.leidinggevende),
        ):
            if zei:
                trede1.spreek_taak_af(
                    op, taak_id=taak.pk, spreker=spreker, afgesproken=True, op=op.dag, **plek
                )
        if demo.bezwaar:
            trede1.maak_taakbezwaar(
                lid(self.personen[demo.bezwaar_door], self.vandaag),
                taak_id=taak.pk,
                spreker="opdrachtnemer",
                toelichting=demo.bezwaar,
                **plek,
            )

    def lijnvragen(self, vragen: Iterable[Demolijnvraag]) -> None:
        """Questions in the lane of this commission, some with an answer."""
        for demo in vragen:
            op = self._op(demo.op, demo.door)
            tafel: dict[str, Any] = {"voor": demo.voor, "voor_op": self._dag(demo.voor_op)}
            rij = trede1.stel_lijnvraag(
                op, opdracht_id=self.opdracht_id, vraag=demo.vraag, **tafel
            )
            if demo.antwoord:
                trede1.werk_lijnvraag_bij(
                    op,
                    opdracht_id=self.opdracht_id,
                    lijnvraag_id=rij.pk,
                    versie=rij.versie,
                    vraag=demo.vraag,
                    antwoord=demo.antwoord,
                    afgehandeld=demo.afgehandeld,
                    **tafel,
                )

    def bepalingen(self, bepalingen: Iterable[Demobepaling]) -> None:
        """What was found in the text of the arrangement."""
        for demo in bepalingen:
            trede1.ga_bepaling_na(
                self._op(demo.op, demo.door),
                opdracht_id=self.opdracht_id,
                code=demo.code,
                versie=None,
                staat=demo.staat,
                vindplaats=demo.vindplaats,
                toelichting=demo.toelichting,
            )

    def _dag(self, tekst: str) -> date | None:
        if not tekst:
            return None
        return lees_werkdag(tekst, jaar=self.vandaag.year, vandaag=self.vandaag)

    def _op(self, tekst: str, door: str) -> Actor:
        dag = self._dag(tekst) or self.vandaag
        return replace(self.systeem, dag=dag, persoon_id=self.personen[door])
