# SPDX-License-Identifier: EUPL-1.2
"""Who hears by mail at once, and as whom they read what it is about."""

from collections.abc import Collection
from uuid import UUID

from vijftreden.beheer.selectors import Maillid, mailleden, omgeving_van, vervangingen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.selectors import actor_van
from vijftreden.trede1_opdracht.selectors import toevoeger
from vijftreden.trede3_momenten.selectors import beslissers
from vijftreden.uitgang.models import Abonnement, Abonnementsoort
from vijftreden.uitgang.selectors.abonnementen import Geadresseerde


def wie_beslissen(systeem: Actor, opdracht_id: UUID) -> tuple[Maillid, ...]:
    """Who decides on a commission today and who works for them; not who put this mail off.

    Raises DoesNotExist when the commission is gone.
    """
    zelf = {deel.persoon_id for deel in beslissers(systeem, opdracht_id)}
    vervangers = {
        regel.door_persoon_id
        for regels in vervangingen_van(systeem, zelf).values()
        for regel in regels
        if regel.loopt(systeem.dag)
    }
    leden = mailleden(systeem, zelf | vervangers)
    uit = _uitgezet(systeem, [wie.lidmaatschap_id for wie in leden])
    return tuple(wie for wie in leden if wie.lidmaatschap_id not in uit)


def wie_toevoegde(systeem: Actor, bijlage_id: UUID) -> tuple[Maillid, ...]:
    """Who added an attachment, if still a member; raises DoesNotExist when it is gone."""
    persoon_id = toevoeger(systeem, bijlage_id)
    return mailleden(systeem, [persoon_id]) if persoon_id else ()


def als_lezer(systeem: Actor, wie: Maillid) -> Geadresseerde | None:
    """The member as the actor that he is today: a mail tells nothing else than he may see."""
    gevonden = actor_van(
        wie.account_id, omgeving_van(systeem).sleutel, dag=systeem.dag, herkomst="melding"
    )
    return Geadresseerde(actor=gevonden[0], email=wie.email) if gevonden else None


def _uitgezet(systeem: Actor, lidmaatschap_ids: Collection[UUID]) -> frozenset[UUID]:
    rijen = Abonnement.objects.of(systeem).filter(
        soort=Abonnementsoort.GEEN_MELDING,
        lidmaatschap_id__in=lidmaatschap_ids,
        ingetrokken_op__isnull=True,
    )
    return frozenset(rijen.values_list("lidmaatschap_id", flat=True))
