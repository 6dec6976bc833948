# SPDX-License-Identifier: EUPL-1.2
"""Loading the moments of one commission of the demo: planned, held, decided, asked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from vijftreden.conf.demo.dagen import lees_werkdag
from vijftreden.conf.demo.opdracht_lezen import (
    Demobesluit,
    Democrisis,
    Demomoment,
    Demovoorwaarde,
    Demovraag,
)
from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.selectors import Momentregel

VOORAF = timedelta(days=14)
"""So long before its day a moment was planned."""
STRAKS = "+60"


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentlader:
    """`op` gives the system on a day of a data file, in the name of who did it."""

    systeem: Actor
    vandaag: date
    personen: Mapping[str, UUID]
    opdracht_id: UUID
    op: Callable[..., Actor]

    def houd_bij(self) -> None:
        """What the plan proposed was held, as in an organisation that keeps to it.

        One by one: after each the plan proposes the next. The end of a phase is still to come.
        """
        while regel := next(filter(self._bleef, self._momenten(self.systeem)), None):
            self._houd(regel)

    def _houd(self, regel: Momentregel) -> None:
        if regel.soort is Momentsoort.FASEOVERGANG:
            services.zet_moment(
                self.systeem,
                opdracht_id=self.opdracht_id,
                stuurmoment_id=regel.id,
                versie=regel.versie,
                gepland_op=self._dag(STRAKS),
            )
        else:
            services.leg_moment_vast(
                self.systeem,
                opdracht_id=self.opdracht_id,
                stuurmoment_id=regel.id,
                versie=regel.versie,
                gehouden_op=regel.gepland_op or self.vandaag,
            )

    def laad(self, demo: Demomoment) -> None:
        """One moment with what was decided or agreed at it."""
        dag = self._dag(demo.op or demo.gepland)
        toen = replace(self.systeem, dag=min(dag, self.vandaag) - VOORAF)
        moment_id, versie = self._plan(toen, demo, dag)
        for besluit in demo.besluit:
            self._besluit(moment_id, besluit, demo.op)
        for besluit in demo.concept:
            self._concept(self.op("-1", besluit.door), moment_id, besluit)
        if demo.afspraken:
            services.stel_gesprek_vast(
                self.op(demo.op),
                opdracht_id=self.opdracht_id,
                stuurmoment_id=moment_id,
                versie=None,
                op=dag,
                aanwezig=(),
                inhoud=services.Inhoud(afspraken=demo.afspraken),
            )
        elif demo.op and not demo.besluit:
            services.leg_moment_vast(
                self.op(demo.op),
                opdracht_id=self.opdracht_id,
                stuurmoment_id=moment_id,
                versie=versie,
                gehouden_op=dag,
            )

    def vraag(self, demo: Demovraag) -> None:
        """What the contractor asks."""
        services.vraag_besluit(
            self.op(demo.op, demo.door),
            opdracht_id=self.opdracht_id,
            vraag=demo.vraag,
            toelichting=demo.toelichting,
            uiterlijk_op=self._dag(demo.uiterlijk),
        )

    def crisis(self, demo: Democrisis) -> None:
        """What went wrong, and what was decided then."""
        op = self.op(demo.op, demo.door)
        moment = services.meld_crisis(
            op, opdracht_id=self.opdracht_id, aanleiding=demo.aanleiding, op=op.dag
        )
        for besluit in demo.besluit:
            self._besluit(moment.pk, besluit, demo.op)

    def _dag(self, tekst: str) -> date:
        return lees_werkdag(tekst, jaar=self.vandaag.year, vandaag=self.vandaag)

    def _momenten(self, actor: Actor) -> tuple[Momentregel, ...]:
        with zicht(actor):
            return selectors.momenten_van(actor, self.opdracht_id)

    def _bleef(self, regel: Momentregel) -> bool:
        dag = regel.gepland_op
        return regel.open and not regel.zelf_gepland and dag is not None and dag <= self.vandaag

    def _plan(self, toen: Actor, demo: Demomoment, dag: date) -> tuple[UUID, int]:
        """The moment on its day: the one that stood in the plan, or an extra one."""
        if demo.soort == Momentsoort.VOORTGANG and not demo.naam:
            moment = services.plan_gesprek(toen, opdracht_id=self.opdracht_id, gepland_op=dag)
            return moment.pk, moment.versie
        for regel in self._momenten(toen):
            if demo.fase and regel.open and regel.fase == demo.fase:
                moment = services.zet_moment(
                    toen,
                    opdracht_id=self.opdracht_id,
                    stuurmoment_id=regel.id,
                    versie=regel.versie,
                    gepland_op=dag,
                )
                return moment.pk, moment.versie
        moment = services.voeg_moment_toe(
            toen,
            opdracht_id=self.opdracht_id,
            soort=demo.soort,
            gepland_op=dag,
            naam=demo.naam,
            fase=demo.fase,
        )
        return moment.pk, moment.versie

    def _besluit(self, moment_id: UUID, demo: Demobesluit, dag: str) -> None:
        op = self.op(dag, demo.door)
        versie = self._concept(op, moment_id, demo)
        services.stel_besluit_vast(
            op, opdracht_id=self.opdracht_id, stuurmoment_id=moment_id, versie=versie
        )

    def _concept(self, op: Actor, moment_id: UUID, demo: Demobesluit) -> int:
        """Prepares a decision; returns the version of the concept."""
        return services.bewaar_besluit(
            op,
            opdracht_id=self.opdracht_id,
            stuurmoment_id=moment_id,
            versie=None,
            uitkomst=demo.uitkomst,
            reden=demo.reden,
            voorwaarden=[self._voorwaarde(deel) for deel in demo.voorwaarde],
            besluiter_id=self.personen[demo.besluiter or demo.door],
            verplichting={
                "verplichting": demo.verplichting,
                "verplichting_onderwerp": demo.onderwerp,
                "verplichting_bedrag": Decimal(demo.bedrag) if demo.bedrag else None,
                "verplichting_btw": demo.btw,
            },
        ).versie

    def _voorwaarde(self, demo: Demovoorwaarde) -> dict[str, object]:
        return {
            "tekst": demo.tekst,
            "eigenaar_persoon_id": self.personen[demo.eigenaar] if demo.eigenaar else None,
            "uiterlijk_op": self._dag(demo.uiterlijk) if demo.uiterlijk else None,
        }
