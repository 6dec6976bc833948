# SPDX-License-Identifier: EUPL-1.2
"""What holds for the whole environment: lead times, names, and the works council's consent."""

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.beheer import services
from vijftreden.beheer.forms import Instellingenformulier, Instemmingsformulier
from vijftreden.beheer.views.deur import adres, alleen_met, kruimels
from vijftreden.register.instellingen import Waardesoort, bekende_sleutels
from vijftreden.register.selectors import instellingen
from vijftreden.register.services import zet_instelling
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.actor import ActorRequest
from vijftreden.web.verwerking import gelukt

GETALLEN = {Waardesoort.DAGEN, Waardesoort.JA_NEE, Waardesoort.GETAL}


@alleen_met(Recht.INSTELLING_WIJZIGEN)
def doorlooptijden(request: ActorRequest) -> HttpResponse:
    """The lead times that the calendar counts with."""
    return _waarden(request, "doorlooptijden", GETALLEN)


@alleen_met(Recht.INSTELLING_WIJZIGEN)
def benamingen(request: ActorRequest) -> HttpResponse:
    """What this organisation calls roles and other things."""
    return _waarden(request, "benamingen", {Waardesoort.TEKST, Waardesoort.KEUZE})


def _waarden(request: ActorRequest, blad: str, soorten: set[Waardesoort]) -> HttpResponse:
    """The page of the keys of these kinds; a change holds from today."""
    sleutels = {s.naam: s for s in bekende_sleutels() if s.soort in soorten}
    nu = instellingen(request.actor, sleutels.values())
    formulier = Instellingenformulier(
        request.POST or None,
        sleutels=sleutels.values(),
        waarden={naam: waarde.waarde for naam, waarde in nu.items()},
    )
    if request.method == "POST" and formulier.is_valid():
        gewijzigd = formulier.gewijzigd()
        for naam, waarde in gewijzigd.items():
            zet_instelling(
                request.actor,
                sleutel=sleutels[naam],
                waarde=waarde,
                geldig_van=request.actor.dag,
            )
        if gewijzigd:
            messages.success(request, "Opgeslagen. Het geldt vanaf vandaag.")
        return redirect(adres(request, blad))
    inhoud = {
        "formulier": formulier,
        "eigen": sum(bool(waarde.herkomst) for waarde in nu.values()),
        "sinds": max((w.geldig_van for w in nu.values() if w.geldig_van), default=None),
        "kruimels": kruimels(request, blad.capitalize()),
    }
    return render(request, f"beheer/{blad}.html", inhoud)


@alleen_met(Recht.INSTELLING_WIJZIGEN)
def ondernemingsraad(request: ActorRequest) -> HttpResponse:
    """Since when the works council agrees."""
    begin = {"versie": request.omgeving.versie, "datum": request.omgeving.or_instemming_op}
    formulier = Instemmingsformulier(request.POST or None, initial=begin)
    try:
        if gelukt(formulier, partial(services.leg_or_instemming_vast, request.actor)):
            messages.success(request, "Opgeslagen.")
            return redirect(adres(request, "beheer"))
    except Botsing:
        messages.warning(request, "Iemand anders heeft deze datum intussen gewijzigd.")
        return redirect(request.path)
    pad = kruimels(request, "Ondernemingsraad")
    inhoud = {"formulier": formulier, "kruimels": pad}
    return render(request, "beheer/ondernemingsraad.html", inhoud)
