# SPDX-License-Identifier: EUPL-1.2
"""The own note about a commission: nobody else's, and its words never stand in the journal."""

from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import Notitie, Opdracht


@handeling(Recht.NOTITIE_SCHRIJVEN, geheim=("tekst",))
def schrijf_notitie(
    actor: Actor, *, opdracht_id: UUID, versie: int | None, tekst: str
) -> Notitie | None:
    """Keeps the note of this account; an empty one is gone (None). Raises `Botsing`.

    `versie` is None when there was no note yet.
    """
    Opdracht.objects.of(actor).select_for_update().get(pk=opdracht_id)
    notities = Notitie.objects.of(actor)
    bestaand = notities.filter(opdracht_id=opdracht_id).first()
    velden = {"tekst": tekst.strip(), "gewijzigd_op": timezone.now()}
    if bestaand is None:
        nieuw: Notitie | None = (
            Notitie.objects.add(actor, opdracht_id=opdracht_id, **velden)
            if tekst.strip()
            else None
        )
        return nieuw
    if versie != bestaand.versie:
        raise Botsing(bestaand)
    if not tekst.strip():
        notities.filter(pk=bestaand.pk).delete()
        return None
    gewijzigd: Notitie = notities.wijzig(bestaand.pk, versie=versie, **velden)
    return gewijzigd
