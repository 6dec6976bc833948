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
    """The actor of this account in this environment on this day; None when it is no member."""
    lidmaatschap = (
        _geldig(dag)
        .filter(account_id=account_id, omgeving__sleutel=sleutel)
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


def _geldig(dag: date) -> QuerySet[Lidmaatschap]:
    return Lidmaatschap._base_manager.filter(Q(tot__isnull=True) | Q(tot__gt=dag), van__lte=dag)
