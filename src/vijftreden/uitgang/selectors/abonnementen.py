# SPDX-License-Identifier: EUPL-1.2
"""Subscriptions: my own, the one behind a secret address, and who gets the weekly mail."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from vijftreden.beheer.geheim import hash_van
from vijftreden.beheer.selectors import lid, omgeving_van
from vijftreden.handeling.selectors import Berichtstand, laatste_bericht
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.selectors import actor_van
from vijftreden.uitgang.models import Abonnement, Abonnementsoort
from vijftreden.web.schrijfwijze import NEDERLAND

WEKEN_TERUG = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Abonnementregel:
    """One running subscription."""

    id: UUID
    account_id: UUID
    lidmaatschap_id: UUID
    sinds: datetime
    gebruikt_op: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Abonnementenbeeld:
    """What leaves for one member; None is off."""

    agenda: Abonnementregel | None
    weekbericht: Abonnementregel | None
    laatste_week: Berichtstand | None
    """The weekly mail that was due last."""
    melding: bool
    """Mail when a decision is asked or a crisis reported: on, unless he put it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Geadresseerde:
    """A member to whom mail goes, as the actor that he is on that day."""

    actor: Actor
    email: str


def mijn_abonnementen(actor: Actor) -> Abonnementenbeeld:
    """What the actor has set for itself; also who works for another has only its own."""
    rijen = Abonnement.objects.of(actor).filter(
        lidmaatschap_id=str(actor.lidmaatschap_id), ingetrokken_op__isnull=True
    )
    per_soort = {rij.soort: _regel(rij) for rij in rijen}
    return Abonnementenbeeld(
        agenda=per_soort.get(Abonnementsoort.AGENDA),
        weekbericht=per_soort.get(Abonnementsoort.WEEKBERICHT),
        laatste_week=_laatste_week(actor),
        melding=Abonnementsoort.GEEN_MELDING not in per_soort,
    )


def weeksleutel(lidmaatschap_id: UUID | None, maandag: date) -> str:
    """The key in the outbox of the weekly mail of one member and one week."""
    return f"weekbericht-{lidmaatschap_id}-{maandag}"


def maandag_van(dag: date) -> date:
    """The Monday of the week in which a day lies."""
    return dag - timedelta(days=dag.weekday())


def _laatste_week(actor: Actor) -> Berichtstand | None:
    """The weekly mail of this week, or of one of the four before it."""
    maandag = maandag_van(actor.dag)
    weken = [maandag - timedelta(weeks=terug) for terug in range(WEKEN_TERUG + 1)]
    return laatste_bericht(actor, [weeksleutel(actor.lidmaatschap_id, week) for week in weken])


def agenda_met(systeem: Actor, geheim: str) -> Abonnementregel | None:
    """The running feed with this secret; None for all others, without saying why."""
    rijen = Abonnement.objects.of(systeem).filter(
        soort=Abonnementsoort.AGENDA, geheim_hash=hash_van(geheim), ingetrokken_op__isnull=True
    )
    rij = rijen.first()
    return _regel(rij) if rij else None


def abonnee(systeem: Actor, regel: Abonnementregel, *, herkomst: str) -> Actor | None:
    """The member whose subscription it is; None when he is no member any more."""
    gevonden = actor_van(
        regel.account_id, omgeving_van(systeem).sleutel, dag=systeem.dag, herkomst=herkomst
    )
    if gevonden is None or gevonden[0].lidmaatschap_id != regel.lidmaatschap_id:
        return None
    return gevonden[0]


def weekabonnees(systeem: Actor, *, voor: date) -> list[UUID]:
    """The memberships that asked for the weekly mail before this day."""
    middernacht = datetime.combine(voor, time.min, NEDERLAND)
    rijen = Abonnement.objects.of(systeem).filter(
        soort=Abonnementsoort.WEEKBERICHT,
        ingetrokken_op__isnull=True,
        gemaakt_op__lt=middernacht,
    )
    return list(rijen.order_by("lidmaatschap_id").values_list("lidmaatschap_id", flat=True))


def geadresseerde(systeem: Actor, lidmaatschap_id: UUID) -> Geadresseerde | None:
    """To whom the weekly mail of this membership goes; None when it was ended meanwhile."""
    rij = (
        Abonnement.objects.of(systeem)
        .filter(
            soort=Abonnementsoort.WEEKBERICHT,
            lidmaatschap_id=lidmaatschap_id,
            ingetrokken_op__isnull=True,
        )
        .first()
    )
    actor = abonnee(systeem, _regel(rij), herkomst="weekbericht") if rij else None
    if actor is None or actor.persoon_id is None:
        return None
    email = lid(systeem, actor.persoon_id).aanmeldadres
    return Geadresseerde(actor=actor, email=email) if email else None


def _regel(rij: Abonnement) -> Abonnementregel:
    return Abonnementregel(
        id=rij.pk,
        account_id=rij.account_id,
        lidmaatschap_id=rij.lidmaatschap_id,
        sinds=rij.gemaakt_op,
        gebruikt_op=rij.gebruikt_op,
    )
