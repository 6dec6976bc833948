# SPDX-License-Identifier: EUPL-1.2
"""What waits for a place on the fixed list, and putting it there."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel

TERUG = "terug"
"""Posted from the page with what waits: there one goes on to the next one."""


@met_actor
def overzicht(request: ActorRequest) -> HttpResponse:
    """Everything that this reader sees and that is not on the list yet."""
    plek = request.omgeving.sleutel
    gegevens = {
        "regels": selectors.wacht_op_lijst(request.actor),
        "sinds": selectors.regeldag(request.actor),
        "mag_zetten": mag(request.actor, Recht.OP_LIJST_ZETTEN),
        "kruimels": (
            Kruimel(naam="Alle opdrachten", adres=wegwijzer.adres("opdrachten", omgeving=plek)),
            Kruimel(naam="Nog niet op de lijst"),
        ),
    }
    return render(request, "trede1_opdracht/wacht_op_lijst.html", gegevens)


@require_POST
@met_actor
def zet_erop(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Puts one commission on the list."""
    services.zet_op_lijst(request.actor, opdracht_id=opdracht_id)
    messages.success(request, "De opdracht staat nu op de lijst. De opdrachtbrief kan gedeeld.")
    if TERUG in request.POST:
        return redirect("trede1_opdracht:wacht_op_lijst", omgeving=request.omgeving.sleutel)
    return redirect(wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel))
