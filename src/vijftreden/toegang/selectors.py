# SPDX-License-Identifier: EUPL-1.2
"""Who is this: from an account and the short name of an environment to an actor."""

from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Lidmaatschap, Omgeving
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import met_volledig_zicht


def actor_van(
    account_id: UUID, sleutel: str, *, dag: date, herkomst: str
) -> tuple[Actor, Omgeving] | None:
    """The actor of this account in this environment on this day; None when it is no member.

    None also for an account that was closed: a feed asks without signing in.
    """
    lidmaatschap = (
        _geldig(dag)
        .filter(account_id=account_id, account__is_active=True, omgeving__sleutel=sleutel)
        .select_related("omgeving")
        .first()
    )
    if lidmaatschap is None:
        return None
    actor = Actor(
        dag=dag,
        omgeving_id=lidmaatschap.omgeving_id,
        account_id=account_id,
        lidmaatschap_id=lidmaatschap.pk,
        persoon_id=lidmaatschap.persoon_id,
        soorten=frozenset(Soort(soort) for soort in lidmaatschap.soorten),
        herkomst=herkomst,
    )
    return met_volledig_zicht(actor), lidmaatschap.omgeving


def omgevingen_van(account_id: UUID, *, dag: date) -> list[Omgeving]:
    """The environments of which this account is a member today, by name."""
    ids = _geldig(dag).filter(account_id=account_id).values("omgeving_id")
    return list(Omgeving._base_manager.filter(pk__in=ids).order_by("naam"))


def soort_omgeving(actor: Actor) -> str:
    """What kind of organisation the actor's environment is of; empty for the installation."""
    if actor.omgeving_id is None:
        return ""
    rijen = Omgeving._base_manager.filter(pk=actor.omgeving_id)
    return rijen.values_list("soort", flat=True).get()


def alle_omgevingen() -> list[Omgeving]:
    """Every environment of this installation, by short name; for the command line."""
    return list(Omgeving._base_manager.order_by("sleutel"))


def lidmaatschap(lidmaatschap_id: UUID) -> Lidmaatschap | None:
    """A membership with its account and its environment; for the demo, which signs people in."""
    rijen = Lidmaatschap._base_manager.select_related("account", "omgeving")
    return rijen.filter(pk=lidmaatschap_id).first()


def lidmaatschappen_van_omgeving(sleutel: str) -> list[Lidmaatschap]:
    """The memberships of an environment with their accounts; none where the name is unknown."""
    rijen = Lidmaatschap._base_manager.filter(omgeving__sleutel=sleutel)
    return list(rijen.select_related("account").order_by("van", "pk"))


def _geldig(dag: date) -> QuerySet[Lidmaatschap]:
    return Lidmaatschap._base_manager.filter(Q(tot__isnull=True) | Q(tot__gt=dag), van__lte=dag)
