# SPDX-License-Identifier: EUPL-1.2
"""The sheet of one conversation: what was agreed, what is open, and what changed since."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from vijftreden.handeling.journaal import laatste_regels
from vijftreden.kern.relatievormen import Moment, Momentsoort, relatievormen
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede1_opdracht.selectors import rollen_van
from vijftreden.trede3_momenten.models import Gesprek, Gespreksverslag, Stuurmoment
from vijftreden.trede3_momenten.selectors.besluiten import besluiten_van
from vijftreden.trede3_momenten.selectors.momenten import volgende_gesprekken
from vijftreden.trede3_momenten.selectors.voorwaarden import Voorwaarderegel
from vijftreden.trede3_momenten.selectors.vragen import Vraagregel, openstaande_vragen
from vijftreden.web.schrijfwijze import NEDERLAND

MEESTE_REGELS = 60
"""Lines of the journal that are read to tell what changed."""
ZONDER_VORIGE = timedelta(weeks=6)
"""How far is looked back where no conversation was held before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verslag:
    """What both sides settled at a conversation."""

    op: date
    antwoorden: tuple[tuple[str, str], ...]
    afspraken: str
    aanwezig: tuple[str, ...]
    door: str
    namens: str
    vastgelegd_op: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorbereiding:
    """What the principal's side saved before; `versie` goes back with the form."""

    versie: int | None = None
    antwoorden: Mapping[str, str]
    afspraken: str = ""
    volgend_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Openstaand:
    """A condition that is not met, and whether its day has passed."""

    regel: Voorwaarderegel
    voorbij: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verandering:
    """An act since the last conversation; `moment` and `dag` when it was about a moment."""

    tijdstip: datetime
    handeling: str
    door: str
    moment: str = ""
    dag: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gespreksblad:
    """All that the sheet shows. `voorbereiding` is empty for the contractor's side."""

    opdracht_id: UUID
    opdracht: str
    referentie: str
    relatievorm: str
    stuurmoment_id: UUID
    moment: Moment
    fase: str
    gepland_op: date | None
    gehouden_op: date | None
    sinds: date
    verslag: Verslag | None
    vorige: Verslag | None
    voorbereiding: Voorbereiding
    voorwaarden: Sequence[Openstaand]
    gevraagd: Sequence[Vraagregel]
    veranderd: Sequence[Verandering]
    mensen: Sequence[str]


def gespreksblad(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Gespreksblad:
    """The sheet of one conversation; raises DoesNotExist when the actor may not see it."""
    opdracht = opdracht_van(actor, opdracht_id)
    rij = Stuurmoment.objects.of(actor).get(
        pk=stuurmoment_id, opdracht_id=opdracht_id, vervallen_op__isnull=True
    )
    vorm = relatievormen()[opdracht.relatievorm]
    verslagen = _verslagen(actor, opdracht_id)
    verslag = verslagen.get(rij.pk)
    tot = verslag.op if verslag else actor.dag
    eerder = [deel for pk, deel in verslagen.items() if pk != rij.pk and deel.op <= tot]
    vorige = max(eerder, key=lambda deel: deel.op, default=None)
    sinds = vorige.op if vorige else max(opdracht.gemaakt_op, actor.dag - ZONDER_VORIGE)
    return Gespreksblad(
        opdracht_id=opdracht_id,
        opdracht=opdracht.naam,
        referentie=opdracht.referentie,
        relatievorm=opdracht.relatievorm,
        stuurmoment_id=rij.pk,
        moment=vorm.moment(Momentsoort(rij.soort)),
        fase=rij.fase,
        gepland_op=rij.gepland_op,
        gehouden_op=rij.gehouden_op,
        sinds=sinds,
        verslag=verslag,
        vorige=vorige,
        voorbereiding=_voorbereiding(actor, rij),
        voorwaarden=_voorwaarden(actor, opdracht_id),
        gevraagd=openstaande_vragen(actor, [opdracht_id]).get(opdracht_id, ()),
        veranderd=() if verslag else _veranderd(actor, opdracht_id, _vanaf(vorige, sinds)),
        mensen=_mensen(actor, opdracht_id),
    )


def volgend_gesprek(actor: Actor, opdracht_id: UUID) -> UUID | None:
    """The moment of the next conversation about progress; None when there is none.

    Raises DoesNotExist when the actor may not see the commission.
    """
    opdracht_van(actor, opdracht_id)
    gevonden = volgende_gesprekken(actor, [opdracht_id]).get(opdracht_id)
    return gevonden.id if gevonden else None


def _verslagen(actor: Actor, opdracht_id: UUID) -> Mapping[UUID, Verslag]:
    rijen = list(Gespreksverslag.objects.of(actor).filter(opdracht_id=opdracht_id))
    personen = {pk for rij in rijen for pk in (rij.door_persoon_id, rij.namens_id) if pk}
    namen = namen_van(actor, personen)
    return {
        rij.stuurmoment_id: Verslag(
            op=rij.op,
            antwoorden=tuple((vraag, antwoord) for vraag, antwoord in rij.antwoorden),
            afspraken=rij.afspraken,
            aanwezig=tuple(rij.aanwezig),
            door=namen.get(rij.door_persoon_id, "") if rij.door_persoon_id else "",
            namens=namen.get(rij.namens_id, "") if rij.namens_id else "",
            vastgelegd_op=rij.vastgelegd_op,
        )
        for rij in rijen
    }


def _voorbereiding(actor: Actor, moment: Stuurmoment) -> Voorbereiding:
    rij = Gesprek.objects.of(actor).filter(stuurmoment=moment).first()
    if rij is None:
        return Voorbereiding(antwoorden={})
    return Voorbereiding(
        versie=rij.versie,
        antwoorden=dict(rij.antwoorden),
        afspraken=rij.afspraken,
        volgend_op=rij.volgend_op,
    )


def _voorwaarden(actor: Actor, opdracht_id: UUID) -> Sequence[Openstaand]:
    """What is open, the first day first; a decision that was corrected has no open ones left."""
    regels = [
        regel
        for besluit in besluiten_van(actor, opdracht_id)
        for regel in besluit.voorwaarden
        if besluit.geldt and regel.open
    ]
    regels.sort(key=lambda regel: (regel.uiterlijk_op or date.max, regel.tekst))
    return [Openstaand(regel=regel, voorbij=regel.voorbij(actor.dag)) for regel in regels]


def _vanaf(vorige: Verslag | None, sinds: date) -> datetime:
    """The moment from which is told: what was settled on the day itself is old news."""
    dag = datetime.combine(sinds, time.min, NEDERLAND)
    if vorige and vorige.vastgelegd_op.astimezone(NEDERLAND).date() == sinds:
        return vorige.vastgelegd_op
    return dag


def _veranderd(actor: Actor, opdracht_id: UUID, vanaf: datetime) -> Sequence[Verandering]:
    """Acts since then, newest first; of the same act on the same thing only the last."""
    regels = [
        regel
        for regel in laatste_regels(actor, opdracht_id, meeste=MEESTE_REGELS)
        if regel.tijdstip > vanaf
    ]
    namen = namen_van(actor, {regel.persoon_id for regel in regels if regel.persoon_id})
    ids = {regel.object_id for regel in regels if regel.object_id}
    momenten = {rij.pk: rij for rij in Stuurmoment.objects.of(actor).filter(pk__in=ids)}
    gevonden: dict[tuple[str, UUID | None], Verandering] = {}
    for regel in regels:
        moment = momenten.get(regel.object_id) if regel.object_id else None
        gevonden.setdefault(
            (regel.handeling, regel.object_id),
            Verandering(
                tijdstip=regel.tijdstip,
                handeling=regel.handeling,
                door=namen.get(regel.persoon_id, "") if regel.persoon_id else "",
                moment=moment.soort if moment else "",
                dag=moment.gepland_op if moment else None,
            ),
        )
    return list(gevonden.values())


def _mensen(actor: Actor, opdracht_id: UUID) -> Sequence[str]:
    """Who usually sit at this table: who decides and who carries out."""
    beeld = rollen_van(actor, opdracht_id, met_vastlegging=False)
    namen = [
        houder.naam
        for deel in beeld.rollen
        if deel.rol.verplicht or deel.rol.code.startswith("gedelegeerd")
        for houder in deel.nu
        if houder.persoon_id
    ]
    return list(dict.fromkeys(namen))
