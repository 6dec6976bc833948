# SPDX-License-Identifier: EUPL-1.2
"""The marks of an arrangement, and which chapter of the Wgr gives its calendar."""

from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.kern.normen import normenboek
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.selectors.uitvoerders import opdrachten_van_uitvoerder
from vijftreden.web.fouten import Invoerfout

GEEN_HOOFDSTUK = "geen"
"""What a person confirms when an arrangement has no Wgr calendar."""


@handeling(Recht.OPDRACHT_MARKEREN)
def markeer(
    actor: Actor,
    *,
    opdracht_id: UUID,
    versie: int,
    werkorganisatie: bool,
    slapend: bool,
    vervallen_op: date | None,
) -> Opdracht:
    """Sets all three marks; raises `Botsing`, or `Invoerfout` for a day that lies ahead."""
    opdrachten = Opdracht.objects.of(actor)
    opdrachten.get(pk=opdracht_id)
    if vervallen_op and vervallen_op > actor.dag:
        raise Invoerfout(
            "vervallen_op", "Deze dag moet nog komen. Vul hem in zodra de regeling vervallen is."
        )
    opdracht: Opdracht = opdrachten.wijzig(
        opdracht_id,
        versie=versie,
        werkorganisatie=werkorganisatie,
        slapend=slapend,
        vervallen_op=vervallen_op,
    )
    raakt(opdracht_id, *opdrachten_van_uitvoerder(actor, opdracht))
    return opdracht


@handeling(Recht.KALENDER_BEVESTIGEN)
def bevestig_kalender(actor: Actor, *, opdracht_id: UUID, versie: int, hoofdstuk: str) -> Opdracht:
    """Notes which chapter of the Wgr gives the calendar, or `geen`; raises `Botsing`."""
    opdrachten = Opdracht.objects.of(actor)
    opdrachten.get(pk=opdracht_id)
    bekend = {rij.nummer for rij in normenboek().wgr.hoofdstukken} | {GEEN_HOOFDSTUK}
    if hoofdstuk not in bekend:
        raise Invoerfout("hoofdstuk", "Kies een van de hoofdstukken, of “geen”.")
    opdracht: Opdracht = opdrachten.wijzig(
        opdracht_id, versie=versie, hoofdstuk=hoofdstuk, kalender_bevestigd_op=actor.dag
    )
    raakt(opdracht_id)
    return opdracht
