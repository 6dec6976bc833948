# SPDX-License-Identifier: EUPL-1.2
"""The people of an environment, and which of them can sign in as what."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from vijftreden.register.selectors import Persoonregel, personen, persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.rijen import GeenActor, Rijen


@dataclass(frozen=True, slots=True, kw_only=True)
class Lid:
    """A person, with its membership when there is or was one; `versie` is the membership's."""

    persoon: Persoonregel
    lidmaatschap_id: UUID | None = None
    versie: int = 0
    soorten: tuple[Soort, ...] = ()
    van: date | None = None
    tot: date | None = None
    aanmeldadres: str = ""
    """The address of the account; empty while the invitation was not accepted."""
    heeft_toegang: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Maillid:
    """A member who can be mailed: one with an account, whether he signs in or not."""

    lidmaatschap_id: UUID
    account_id: UUID
    email: str


def lidmaatschappen(actor: Actor) -> Rijen[Lidmaatschap]:
    """Those of the actor's environment, ended ones included."""
    if actor.omgeving_id is None:
        raise GeenActor("Lidmaatschap vraagt een actor in een omgeving")
    return Rijen(Lidmaatschap).filter(omgeving_id=actor.omgeving_id)


def lopend(dag: date) -> Q:
    """Memberships that have not ended on this day."""
    return Q(tot__isnull=True) | Q(tot__gt=dag)


def leden(actor: Actor, *, zoek: str = "") -> tuple[Lid, ...]:
    """All people of the environment by name, in two queries."""
    regels = personen(actor, zoek=zoek)
    rijen = lidmaatschappen(actor).select_related("account")
    per_persoon = {rij.persoon_id: rij for rij in rijen}
    return tuple(_lid(actor, regel, per_persoon.get(regel.id)) for regel in regels)


def lid(actor: Actor, persoon_id: UUID) -> Lid:
    """One person; raises DoesNotExist."""
    regel = persoon(actor, persoon_id)
    rijen = lidmaatschappen(actor).select_related("account")
    return _lid(actor, regel, rijen.filter(persoon_id=persoon_id).first())


def mailleden(actor: Actor, persoon_ids: Collection[UUID]) -> tuple[Maillid, ...]:
    """Those of these people who are a member with an account on the actor's day; one query."""
    rijen = lidmaatschappen(actor).filter(
        lopend(actor.dag),
        van__lte=actor.dag,
        persoon_id__in=persoon_ids,
        account__is_active=True,
    )
    waarden = rijen.order_by("pk").values_list("pk", "account_id", "account__email")
    return tuple(
        Maillid(lidmaatschap_id=pk, account_id=account_id, email=email)
        for pk, account_id, email in waarden
        if account_id and email
    )


def _lid(actor: Actor, regel: Persoonregel, rij: Lidmaatschap | None) -> Lid:
    if rij is None:
        return Lid(persoon=regel)
    return Lid(
        persoon=regel,
        lidmaatschap_id=rij.pk,
        versie=rij.versie,
        soorten=tuple(Soort(soort) for soort in rij.soorten),
        van=rij.van,
        tot=rij.tot,
        aanmeldadres=rij.account.email if rij.account else "",
        heeft_toegang=rij.tot is None or rij.tot > actor.dag,
    )
