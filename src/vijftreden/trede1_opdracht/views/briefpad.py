# SPDX-License-Identifier: EUPL-1.2
"""The way to and from the pages around an opdrachtbrief."""

from uuid import UUID

from django.urls import reverse

from vijftreden.trede1_opdracht.selectors import Briefbeeld
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest
from vijftreden.web.onderdelen import Kruimel


def briefadres(
    request: ActorRequest, opdracht_id: UUID, naam: str = "opdrachtbrief", **delen: object
) -> str:
    """The address of the opdrachtbrief, or of a page under it."""
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id, **delen}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def briefpad(request: ActorRequest, beeld: Briefbeeld, *, hier: str = "") -> tuple[Kruimel, ...]:
    """Commission, opdrachtbrief, and what stands under it."""
    boven = wegwijzer.adres("opdracht", beeld.opdracht_id, omgeving=request.omgeving.sleutel)
    terug = briefadres(request, beeld.opdracht_id) if hier else ""
    pad = (Kruimel(naam=beeld.naam, adres=boven), Kruimel(naam="Opdrachtbrief", adres=terug))
    return (*pad, Kruimel(naam=hier)) if hier else pad
