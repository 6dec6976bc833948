# SPDX-License-Identifier: EUPL-1.2
""" "Ik werk voor …": choosing for whom I work now, in this environment and this session."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.beheer.forms import Namensformulier
from vijftreden.web import namens as keuze
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor

GEEN_VERVANGER_MEER = "Je werkt niet (meer) voor deze persoon. Er is niets gewijzigd."


@met_actor
def namens(request: ActorRequest) -> HttpResponse:
    """The choice as a page; the frame of every page posts to it as well."""
    formulier = Namensformulier(request.POST or None)
    if request.method == "POST" and formulier.is_valid():
        gekozen = formulier.cleaned_data["vervanging"]
        if keuze.kies(request.session, request.actor, gekozen):
            return redirect(wegwijzer.adres("begin", omgeving=request.omgeving.sleutel))
        messages.warning(request, GEEN_VERVANGER_MEER)
        return redirect(request.path)
    return render(request, "beheer/namens.html", {"keuzes": keuze.keuzes(request.actor)})
