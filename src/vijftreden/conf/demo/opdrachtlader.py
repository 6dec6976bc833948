# SPDX-License-Identifier: EUPL-1.2
"""Loading the demo's commissions through the services, each act on the day it was done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from vijftreden.conf.demo import brieflader
from vijftreden.conf.demo.bijlagelader import hang_aan
from vijftreden.conf.demo.dagen import lees_werkdag
from vijftreden.conf.demo.momentlader import Momentlader
from vijftreden.conf.demo.opdracht_lezen import Demobrief, Demoopdracht, Demoopdrachten
from vijftreden.conf.demo.taaklader import Taaklader
from vijftreden.conf.demo.uitleglader import leg_uit
from vijftreden.conf.demo.wereld_lezen import Demorol
from vijftreden.register.services.instellingen import zet_instelling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors as lezen1
from vijftreden.trede1_opdracht import services as trede1
from vijftreden.trede1_opdracht.instellingen import VASTE_LIJST
from vijftreden.trede3_momenten import services as trede3


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdrachtlader:
    """Loads one commission; `personen` are the ids of people by their code."""

    systeem: Actor
    vandaag: date
    personen: Mapping[str, UUID]
    lid: Callable[[UUID, date], Actor]
    """A member itself on a day: some things only the other side may say."""

    def laad_alle(self, demo: Demoopdrachten) -> None:
        """All commissions of an organisation, and which of them comes from which."""
        self._houd_lijst(demo.vaste_lijst)
        ids = {opdracht.naam: self.laad(opdracht) for opdracht in demo.opdracht}
        for opdracht in demo.opdracht:
            if opdracht.boven:
                self._hang_onder(ids[opdracht.naam], ids[opdracht.boven])

    def laad(self, demo: Demoopdracht) -> UUID:
        """Makes the commission and all that happened on it; returns its id."""
        toen = self._op(f"{demo.gevolgd_sinds}")
        opdracht_id = self._maak(toen, demo)
        for rol in demo.rol:
            self._rol(toen, opdracht_id, rol)
        trede3.leg_geschiedenis_vast(toen, opdracht_id=opdracht_id)
        for brief in demo.brief:
            self._brief(opdracht_id, brief)
        taken = Taaklader(
            systeem=self.systeem,
            vandaag=self.vandaag,
            personen=self.personen,
            opdracht_id=opdracht_id,
        )
        for taak in demo.taak:
            taken.taak(taak, self.lid)
        taken.lijnvragen(demo.lijnvraag)
        momenten = self._momenten(opdracht_id)
        momenten.houd_bij()
        for moment in demo.moment:
            momenten.laad(moment)
            if moment.fase and demo.fase != moment.fase:
                self._werk_bij(self._op(moment.op or moment.gepland), opdracht_id, fase=demo.fase)
        self._en_verder(opdracht_id, demo)
        self._erbij(opdracht_id, demo)
        return opdracht_id

    def _houd_lijst(self, sinds: str) -> None:
        """From this day a new commission waits for a place on the fixed list."""
        if dag := self._dag(sinds):
            zet_instelling(self._op(sinds), sleutel=VASTE_LIJST, waarde=True, geldig_van=dag)

    def _hang_onder(self, opdracht_id: UUID, boven_id: UUID) -> None:
        """Says that this commission comes from that one."""
        with zicht(self.systeem):
            versie = lezen1.opdracht(self.systeem, opdracht_id).versie
        trede1.leg_keten(self.systeem, opdracht_id=opdracht_id, versie=versie, boven_id=boven_id)

    def _vandaag_zelf(self, wie: str) -> Actor:
        return self.lid(self.personen[wie], self.vandaag)

    def _maak(self, toen: Actor, demo: Demoopdracht) -> UUID:
        return trede1.maak_opdracht(
            toen,
            naam=demo.naam,
            relatievorm=demo.relatievorm,
            programma=demo.programma,
            fase=demo.begonnen_in,
            begin_op=self._dag(demo.begin),
            eind_op=self._dag(demo.eind),
            budget=Decimal(demo.budget) if demo.budget else None,
            budget_btw=demo.budget_btw,
            budget_bron=demo.budget_bron,
        ).pk

    def _en_verder(self, opdracht_id: UUID, demo: Demoopdracht) -> None:
        """What is still written, what is asked, what went wrong, what was put on hold."""
        for concept in demo.concept:
            trede1.bewaar_brief(
                self.systeem, opdracht_id=opdracht_id, versie=None, **concept.teksten()
            )
        momenten = self._momenten(opdracht_id)
        for vraag in demo.vraag:
            momenten.vraag(vraag)
        for crisis in demo.crisis:
            momenten.crisis(crisis)
        for omweg in demo.rechtstreeks:
            op = self._op(omweg.op, omweg.door)
            trede1.meld_omweg(op, opdracht_id=opdracht_id, op=op.dag, vraag=omweg.vraag)
        if demo.geld_vast:
            self._werk_bij(self.systeem, opdracht_id, geld_vast=demo.geld_vast == "ja")
        if demo.on_hold:
            self._werk_bij(
                self.systeem,
                opdracht_id,
                slapend=True,
                hold_tot=self._dag(demo.hold_tot),
                hold_reden=demo.hold_reden,
            )

    def _erbij(self, opdracht_id: UUID, demo: Demoopdracht) -> None:
        """What hangs on it, and what was explained."""
        for bijlage in demo.bijlage:
            hang_aan(self._op(bijlage.op, bijlage.door), opdracht_id, bijlage)
        for uitleg in demo.klopt:
            leg_uit(self._op("", uitleg.door), opdracht_id, uitleg)

    def _momenten(self, opdracht_id: UUID) -> Momentlader:
        return Momentlader(
            systeem=self.systeem,
            vandaag=self.vandaag,
            personen=self.personen,
            opdracht_id=opdracht_id,
            op=self._op,
        )

    def _dag(self, tekst: str) -> date | None:
        if not tekst:
            return None
        return lees_werkdag(tekst, jaar=self.vandaag.year, vandaag=self.vandaag)

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
        op = self._op(f"{rol.van:+}") if rol.van else toen
        vervulling = trede1.geef_rol(
            op,
            opdracht_id=opdracht_id,
            rol=rol.rol,
            van=op.dag,
            tot=self.vandaag + timedelta(days=rol.tot) if rol.tot else None,
            afgesproken_op=op.dag if rol.afgesproken else None,
            **houder,
        )
        if rol.bezwaar:
            trede1.maak_rolbezwaar(
                self.lid(self.personen[rol.persoon], self.vandaag),
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
                self.lid(self.personen[demo.bezwaar_door], self.vandaag),
                opdracht_id=opdracht_id,
                brief_id=brief.pk,
                toelichting=demo.bezwaar,
            )
        zelf = self._vandaag_zelf
        for navertelling in demo.navertelling:
            brieflader.vertel_na(zelf, opdracht_id, brief.pk, navertelling)
        for wijziging in demo.wijziging:
            brieflader.vraag_wijziging(zelf, opdracht_id, brief.pk, wijziging)

    def _werk_bij(self, op: Actor, opdracht_id: UUID, **anders: object) -> None:
        """Changes some columns of a commission and leaves the others as they are."""
        with zicht(op):
            nu = lezen1.opdracht(op, opdracht_id)
        namen = ("naam", "programma", "fase", "begin_op", "eind_op", "slapend")
        hold = ("hold_tot", "hold_reden")
        geld = ("budget", "budget_btw", "budget_bron", "geld_vast", "bandbreedte", "prijspeil")
        waarden = {naam: getattr(nu, naam) for naam in (*namen, *geld, *hold)} | anders
        trede1.wijzig_opdracht(op, opdracht_id=opdracht_id, versie=nu.versie, **waarden)
