# SPDX-License-Identifier: EUPL-1.2
"""Loading the demo's lists: pasted by who has them, and said to be theirs."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.conf.demo.dagen import lees_werkdag
from vijftreden.conf.demo.opdracht_lezen import Demolijst
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors as lezen1
from vijftreden.trede1_opdracht import services as trede1
from vijftreden.trede1_opdracht.rules.lijstkeuzes import Keuzes
from vijftreden.trede1_opdracht.selectors.lijst import bekijk
from vijftreden.trede3_momenten import services as trede3

DAG = re.compile(r"\{([^{}]+)\}")
"""A day inside the text of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijstlader:
    """Loads one list; `personen` are the ids of people by their code."""

    vandaag: date
    personen: Mapping[str, UUID]
    lid: Callable[[UUID, date], Actor]

    def lees_in(self, demo: Demolijst) -> None:
        """Pastes a list, as who has it, and says of its commissions that they are his."""
        actor = self._zelf(demo.door, demo.op)
        inhoud = DAG.sub(self._uitgeschreven, demo.regels).strip().encode()
        with zicht(actor):
            beeld = bekijk(actor, inhoud=inhoud, naam="geplakt", keuzes=Keuzes())
        lijst = trede1.lees_lijst_in(
            actor,
            naam=demo.naam,
            sha256=hashlib.sha256(inhoud).hexdigest(),
            kolommen=beeld.kolommen,
            regels=beeld.inleesregels(),
        )
        if demo.bevestigd:
            self._bevestig(self._zelf(demo.door, demo.bevestigd), lijst.pk)

    def _bevestig(self, actor: Actor, lijst_id: UUID) -> None:
        """Who read in the list agreed to every role in it, and plans the conversations of it."""
        with zicht(actor):
            ids = [pk for pk, _ in lezen1.lijstuitkomst(actor, lijst_id).zichtbaar]
            beelden = [lezen1.rollen_van(actor, pk) for pk in ids]
            gesprekken = lezen1.volgende_gesprekken_uit_lijst(actor, ids)
        for beeld in beelden:
            for houder in (houder for rol in beeld.rollen for houder in rol.nu):
                trede1.leg_afspraak_vast(
                    actor,
                    opdracht_id=beeld.opdracht_id,
                    rolvervulling_id=houder.id,
                    versie=houder.versie,
                    afgesproken_op=actor.dag,
                )
        for pk, dag in gesprekken.items():
            trede3.plan_gesprek(actor, opdracht_id=pk, gepland_op=dag)

    def _zelf(self, wie: str, dag: str) -> Actor:
        return self.lid(self.personen[wie], self._dag(dag))

    def _dag(self, tekst: str) -> date:
        return lees_werkdag(tekst, jaar=self.vandaag.year, vandaag=self.vandaag)

    def _uitgeschreven(self, gevonden: re.Match[str]) -> str:
        return f"{self._dag(gevonden[1]):%d-%m-%Y}"
