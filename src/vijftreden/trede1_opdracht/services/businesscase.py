# SPDX-License-Identifier: EUPL-1.2
"""Writing the business case, and saying that its reason still holds."""

from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.begin import begin_businesscase
from vijftreden.trede1_opdracht.models.businesscase import VRAGEN, Businesscase
from vijftreden.trede1_opdracht.rules.tekstschoon import schoon
from vijftreden.trede1_opdracht.versies import vergrendel
from vijftreden.web.fouten import Invoerfout

NOG_LEEG = "Schrijf eerst waarom deze opdracht er is. Daarna kun je zeggen dat dat nog geldt."


@handeling(Recht.BUSINESSCASE_SCHRIJVEN, geheim=VRAGEN)
def bewaar_businesscase(
    actor: Actor,
    *,
    opdracht_id: UUID,
    versie: int | None,
    aanleiding: str,
    niets_doen: str,
    baat: str,
    lasten: str,
    stopreden: str,
) -> Businesscase:
    """Keeps the answers, of which none is asked; raises `Botsing`.

    `versie` is None when there were none.
    """
    vergrendel(actor, opdracht_id, "businesscase")
    antwoorden = {
        "aanleiding": schoon(aanleiding),
        "niets_doen": schoon(niets_doen),
        "baat": schoon(baat),
        "lasten": schoon(lasten),
        "stopreden": schoon(stopreden),
    }
    cases = Businesscase.objects.of(actor)
    bestaand = cases.filter(opdracht_id=opdracht_id).first()
    raakt(opdracht_id)
    if bestaand is None:
        return begin_businesscase(actor, opdracht_id, **antwoorden)
    if versie is None:
        raise Botsing(bestaand)
    gewijzigd: Businesscase = cases.wijzig(
        bestaand.pk, versie=versie, gewijzigd_op=timezone.now(), **antwoorden
    )
    return gewijzigd


@handeling(Recht.BUSINESSCASE_SCHRIJVEN)
def bevestig_businesscase(actor: Actor, *, opdracht_id: UUID, versie: int) -> Businesscase:
    """Says on this day that the reason still holds. Raises `Botsing`, `Invoerfout`."""
    vergrendel(actor, opdracht_id, "businesscase")
    cases = Businesscase.objects.of(actor)
    bestaand = cases.filter(opdracht_id=opdracht_id).first()
    if bestaand is None or not any(getattr(bestaand, naam) for naam in VRAGEN):
        raise Invoerfout("", NOG_LEEG)
    gewijzigd: Businesscase = cases.wijzig(bestaand.pk, versie=versie, bevestigd_op=actor.dag)
    return gewijzigd
