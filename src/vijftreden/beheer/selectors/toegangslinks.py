# SPDX-License-Identifier: EUPL-1.2
"""Reading a one-time link by its secret, before anybody is signed in."""

from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from vijftreden.beheer.geheim import hash_van
from vijftreden.beheer.models import Toegangslink
from vijftreden.beheer.selectors.leden import lidmaatschappen, lopend
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitnodiging:
    """For whom the link is, and what this person has already."""

    persoon_id: UUID
    email: str
    nieuw_lid: bool
    """False when a member asked for a new password."""
    bestaand_account: bool
    """A new member whose address has an account, made at another organisation."""


def uitnodiging(actor: Actor, geheim: str) -> Uitnodiging | None:
    """What a link that still works is for; None for all others, without saying why."""
    geldig = Toegangslink.objects.of(actor).filter(gebruikt_op=None, geldig_tot__gt=timezone.now())
    link = geldig.filter(geheim_hash=hash_van(geheim)).first()
    if link is None:
        return None
    lopende = lidmaatschappen(actor).filter(lopend(actor.dag))
    lidmaatschap = lopende.filter(persoon_id=link.persoon_id).first()
    if lidmaatschap is None:
        return None
    nieuw = lidmaatschap.account_id is None
    return Uitnodiging(
        persoon_id=link.persoon_id,
        email=link.email,
        nieuw_lid=nieuw,
        bestaand_account=nieuw and Account.objects.filter(email__iexact=link.email).exists(),
    )
