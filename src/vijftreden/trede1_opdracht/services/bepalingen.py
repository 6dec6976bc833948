# SPDX-License-Identifier: EUPL-1.2
"""Noting whether an arrangement holds a provision, and in which article."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import Bepalingstaat, Opdracht, Regelingbepaling
from vijftreden.trede1_opdracht.selectors.bepalingen import bepalingen_van
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.BEPALING_NAGAAN, geheim=("toelichting",))
def ga_bepaling_na(
    actor: Actor,
    *,
    opdracht_id: UUID,
    code: str,
    versie: int | None,
    staat: str,
    vindplaats: str = "",
    toelichting: str = "",
) -> Regelingbepaling:
    """Notes what was found; `versie` is None where nobody looked yet.

    Raises `Botsing`, `Invoerfout`, DoesNotExist.
    """
    if staat == Bepalingstaat.GEREGELD and not vindplaats.strip():
        raise Invoerfout("vindplaats", "Schrijf in welk artikel van de regeling het staat.")
    Opdracht.objects.of(actor).select_for_update().get(pk=opdracht_id)
    bepalingen_van(actor, opdracht_id).regel(code)
    waarden = {
        "staat": staat,
        "vindplaats": vindplaats.strip(),
        "toelichting": toelichting.strip(),
        "door_persoon_id": actor.persoon_id,
        "nagegaan_op": actor.dag,
    }
    rijen = Regelingbepaling.objects.of(actor)
    bestaand = rijen.filter(opdracht_id=opdracht_id, code=code).first()
    raakt(opdracht_id)
    if bestaand:
        if versie is None:
            raise Botsing(bestaand)
        gewijzigd: Regelingbepaling = rijen.wijzig(bestaand.pk, versie=versie, **waarden)
        return gewijzigd
    nieuw: Regelingbepaling = Regelingbepaling.objects.add(
        actor, opdracht_id=opdracht_id, code=code, **waarden
    )
    return nieuw
