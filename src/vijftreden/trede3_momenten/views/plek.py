# SPDX-License-Identifier: EUPL-1.2
"""Where a page about decisions stands: its address, and the path to it."""

from uuid import UUID

from django.urls import reverse

from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest
from vijftreden.web.onderdelen import Kruimel


def adres(request: ActorRequest, naam: str, opdracht_id: UUID, **delen: UUID) -> str:
    """The address of a page of this step under one commission."""
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id, **delen}
    return reverse(f"trede3_momenten:{naam}", kwargs=plek)


def pad(
    request: ActorRequest, opdracht_id: UUID, opdracht: str, *namen: str
) -> tuple[Kruimel, ...]:
    """Over the commission and its decisions to this page; the last name is this page."""
    boven = Kruimel(
        naam=opdracht,
        adres=wegwijzer.adres("opdracht", omgeving=request.omgeving.sleutel, id=opdracht_id),
    )
    naar = adres(request, "besluiten", opdracht_id) if namen else ""
    besluiten = Kruimel(naam="Besluiten", adres=naar)
    return (boven, besluiten, *(Kruimel(naam=naam) for naam in namen))
