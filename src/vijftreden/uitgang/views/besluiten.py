# SPDX-License-Identifier: EUPL-1.2
"""Decisions that leave as a file: what stayed open, and a share for who is no member."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten.forms import Deelformulier, Openstaandformulier
from vijftreden.trede3_momenten.selectors import Openfilter, openregels
from vijftreden.trede3_momenten.services import deel_besluiten
from vijftreden.trede3_momenten.texts.besluiten import OPENSTAAND
from vijftreden.uitgang.besluitenlijst import besluitenlijst, openlijst
from vijftreden.uitgang.views.bestand import XLSX, bestand
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout

MEESTE_OPEN = 10_000
"""Of each kind of what stayed open."""


@require_safe
@met_actor
def openstaand_xlsx(request: ActorRequest) -> HttpResponse:
    """What stayed open, with the filters of the page."""
    formulier = Openstaandformulier(request.GET, soorten=OPENSTAAND)
    regels = openregels(request.actor, Openfilter(**formulier.wens()), meeste=MEESTE_OPEN)
    inhoud = openlijst(regels, titel=f"Openstaand bij {request.omgeving.naam}")
    return bestand(request, inhoud, XLSX, "xlsx", wat="openstaand")


@require_POST
@met_actor
def besluiten_delen(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The released decisions of one commission as a file; for whom stands in the journal."""
    opdracht = opdracht_van(request.actor, opdracht_id)
    formulier = Deelformulier(request.POST)
    try:
        if not formulier.is_valid():
            raise Invoerfout("aan", "Vul in voor wie het bestand is.")
        besluiten = deel_besluiten(
            request.actor, opdracht_id=opdracht_id, **formulier.cleaned_data
        )
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
        plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
        return HttpResponseRedirect(reverse("trede3_momenten:besluiten", kwargs=plek))
    inhoud = besluitenlijst(besluiten, titel=f"Besluiten over {opdracht.naam}")
    return bestand(request, inhoud, XLSX, "xlsx", wat=f"besluiten-{opdracht.referentie}")
