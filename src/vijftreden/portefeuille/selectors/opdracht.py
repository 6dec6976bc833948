# SPDX-License-Identifier: EUPL-1.2
"""The commission page: its head, its ladder, the parts of the treads, and what happened lately."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from vijftreden.handeling.journaal import laatste_gebeurtenissen
from vijftreden.handeling.selectors import Terzijdelegging, terzijde
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.kern.trede import Ladder
from vijftreden.portefeuille.gebeurtenissen import GEBEURD, VANZELF
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.selectors.week import Vraag, eerste_stap
from vijftreden.portefeuille.selectors.zicht import kanten_van, ladder_van
from vijftreden.portefeuille.treden import TREDEN
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens, geldende_brieven
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.web.deel import Deel
from vijftreden.web.schrijfwijze import NEDERLAND

MEESTE_REGELS = 12
VORIGE_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gebeurtenis:
    """An act on this commission, as its members may read it."""

    tijdstip: datetime
    handeling: str
    door: str
    namens: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdrachtblad:
    """What the commission page shows."""

    id: UUID
    referentie: str
    naam: str
    relatievorm: str
    gr_vorm: str
    organisatie_id: UUID | None
    slapend: bool
    hold_tot: date | None
    hold_reden: str
    vervallen: bool
    werkorganisatie: bool
    ladder: Ladder
    stap: Vraag | None
    """The same as this person reads first about this commission in his week."""
    delen: Sequence[Deel]
    terzijde: Sequence[Terzijdelegging]
    overal_terzijde: Sequence[Terzijdelegging]
    """Explained once for the whole organisation, and silent here because of that."""
    gebeurtenissen: Sequence[Gebeurtenis]
    programma: str
    fase: str
    begin_op: date | None
    eind_op: date | None
    budget: Decimal | None
    budget_btw: str
    resultaat: str
    """Of the opdrachtbrief in force."""
    stuurt: bool
    """Steered by moments: there is a conversation to prepare."""
    veranderd: int
    """How many of the acts that are shown were done since a week."""

    @property
    def gevuld(self) -> Sequence[Deel]:
        """The parts below the head that have something to say, in the order of the treads."""
        return [deel for deel in self.delen[1:] if not deel.leeg]

    @property
    def nog_leeg(self) -> Sequence[Deel]:
        """The parts of which nothing was written yet: one line each, at the end."""
        return [deel for deel in self.delen[1:] if deel.leeg]


def opdrachtblad(actor: Actor, opdracht_id: UUID) -> Opdrachtblad:
    """The page of one commission; raises DoesNotExist when the actor may not see it."""
    opdracht = opdracht_van(actor, opdracht_id)
    stand = Stand.objects.of(actor).get(opdracht_id=opdracht_id)
    brief = geldende_brieven(actor, [opdracht_id]).get(opdracht_id)
    gebeurd = _gebeurtenissen(actor, opdracht_id)
    kanten = kanten_van(actor, [opdracht_id])[opdracht_id]
    ladder = ladder_van(stand.ladder, kanten)
    opzij = terzijde(actor, [opdracht_id])
    return Opdrachtblad(
        id=opdracht.id,
        referentie=opdracht.referentie,
        naam=opdracht.naam,
        relatievorm=opdracht.relatievorm,
        gr_vorm=opdracht.gr_vorm,
        organisatie_id=opdracht.organisatie_id,
        slapend=opdracht.slapend,
        hold_tot=opdracht.hold_tot if opdracht.slapend else None,
        hold_reden=opdracht.hold_reden if opdracht.slapend else "",
        vervallen=opdracht.vervallen,
        werkorganisatie=opdracht.werkorganisatie,
        ladder=ladder,
        stap=eerste_stap(actor, opdracht_id),
        delen=[deel(actor, opdracht_id) for deel in _delen()],
        terzijde=opzij.get(opdracht_id, ()),
        overal_terzijde=[deel for deel in opzij.get(None, ()) if _zwijgt(deel, ladder)],
        gebeurtenissen=gebeurd,
        programma=opdracht.programma,
        fase=_fase(opdracht),
        begin_op=opdracht.begin_op,
        eind_op=opdracht.eind_op,
        budget=opdracht.budget,
        budget_btw=opdracht.budget_btw,
        resultaat=brief.resultaat if brief else "",
        stuurt=relatievormen()[opdracht.relatievorm].stuurt_op_momenten,
        veranderd=sum(_lokaal(deel.tijdstip) >= actor.dag - VORIGE_WEEK for deel in gebeurd),
    )


def _delen() -> Sequence[Callable[[Actor, UUID], Deel]]:
    boven = [deel for bron in TREDEN for deel in bron.delen]
    return [*boven, *(deel for bron in TREDEN for deel in bron.onderaan)]


def _lokaal(tijdstip: datetime) -> date:
    return tijdstip.astimezone(NEDERLAND).date()


def _fase(opdracht: Opdrachtgegevens) -> str:
    fasen = relatievormen()[opdracht.relatievorm].fasen
    return next((deel.naam for deel in fasen if deel.code == opdracht.fase), opdracht.fase)


def _zwijgt(legging: Terzijdelegging, ladder: Ladder) -> bool:
    """Whether a finding that this reader may know of is silent because of this explanation."""
    stil = [bevinding for stand in ladder.treden for bevinding in stand.terzijde]
    return any(
        legging.bewijs_hash == bevinding.bewijs_hash
        if legging.bewijs_hash
        else legging.code == bevinding.code
        for bevinding in stil
    )


def _gebeurtenissen(actor: Actor, opdracht_id: UUID) -> Sequence[Gebeurtenis]:
    regels = laatste_gebeurtenissen(actor, opdracht_id, meeste=MEESTE_REGELS, niet_vanzelf=VANZELF)
    personen = {regel.persoon_id for regel in regels} | {regel.namens_id for regel in regels}
    namen = namen_van(actor, [deel for deel in personen if deel])
    return [
        Gebeurtenis(
            tijdstip=regel.tijdstip,
            handeling=GEBEURD.get(regel.handeling, regel.handeling),
            door=namen.get(regel.persoon_id, "") if regel.persoon_id else "Vijftreden",
            namens=namen.get(regel.namens_id, "") if regel.namens_id else "",
        )
        for regel in regels
    ]
