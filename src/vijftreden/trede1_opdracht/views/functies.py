# SPDX-License-Identifier: EUPL-1.2
"""Functions of the line: which there are, how high they stand, and who holds them."""

from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.beheer.views.deur import alleen_met
from vijftreden.handeling.poort import mag
from vijftreden.register import selectors as register
from vijftreden.register import services
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.forms.functies import (
    Aanstellingformulier,
    Functieformulier,
    Functiewijziging,
    Overneemformulier,
)
from vijftreden.trede1_opdracht.forms.mandaten import Eindformulier
from vijftreden.trede1_opdracht.views.mandaten import pad, van_onze_kant, weg
from vijftreden.web.actor import ActorRequest
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk


@van_onze_kant
def functies(request: ActorRequest) -> HttpResponse:
    """All functions with who holds them; who may, adds one."""
    return _lijst(request, Functieformulier())


@alleen_met(Recht.FUNCTIE_VASTLEGGEN)
def nieuw(request: ActorRequest) -> HttpResponse:
    """Adds a function."""
    formulier = Functieformulier(ingevuld(request))
    if gelukt(formulier, partial(services.leg_functie_vast, request.actor)):
        messages.success(request, "De functie staat erbij.")
        return redirect(weg(request, "functies"))
    return _lijst(request, formulier)


@alleen_met(Recht.AANSTELLING_VASTLEGGEN)
def overnemen(request: ActorRequest) -> HttpResponse:
    """Gives the functions to whom they stand beside by name."""
    formulier = Overneemformulier(ingevuld(request))
    if not formulier.is_bound:
        return redirect(weg(request, "functies"))
    if formulier.is_valid():
        aantal = services.neem_functies_over(request.actor, **formulier.cleaned_data)
        messages.success(request, f"Overgenomen: {aantal} mensen hebben nu hun functie.")
    else:
        messages.warning(request, "Vul de dag in vanaf wanneer het geldt.")
    return redirect(weg(request, "functies"))


@alleen_met(Recht.FUNCTIE_VASTLEGGEN)
def functie(request: ActorRequest, functie_id: UUID) -> HttpResponse:
    """One function: its name and level, and who holds it."""
    regel = register.functie(request.actor, functie_id)
    mensen = register.personen(request.actor)
    stelt_aan = request.method == "POST" and "persoon_id" in request.POST
    data = ingevuld(request)
    formulier = Functiewijziging(None if stelt_aan else data, regel=regel)
    aanstelling = Aanstellingformulier(
        data if stelt_aan else None, personen=mensen, vandaag=request.actor.dag
    )
    inhoud: dict[str, Any] = {}
    try:
        wijzig = partial(services.wijzig_functie, request.actor, functie_id=functie_id)
        stel_aan = partial(services.leg_aanstelling_vast, request.actor, functie_id=functie_id)
        if gelukt(formulier, wijzig) or gelukt(aanstelling, stel_aan):
            messages.success(request, "Opgeslagen.")
            return redirect(weg(request, "functie", functie_id=functie_id))
    except Botsing:
        regel = register.functie(request.actor, functie_id)
        nu = {naam: getattr(regel, naam) for naam in formulier.fields}
        inhoud = {"verschillen": vergelijk(formulier, nu)}
    inhoud |= {
        "regel": regel,
        "formulier": formulier,
        "aanstelling": aanstelling,
        "vandaag": request.actor.dag,
        "kruimels": (*_pad(request), Kruimel(naam=regel.naam)),
    }
    status = 400 if formulier.errors or aanstelling.errors else 200
    return render(request, "trede1_opdracht/functie.html", inhoud, status=status)


@alleen_met(Recht.AANSTELLING_VASTLEGGEN)
def beeindig(request: ActorRequest, functie_id: UUID, aanstelling_id: UUID) -> HttpResponse:
    """From a day on somebody no longer holds the function."""
    register.functie(request.actor, functie_id)
    formulier = Eindformulier(ingevuld(request))
    if not formulier.is_bound:
        return redirect(weg(request, "functie", functie_id=functie_id))
    doe = partial(services.beeindig_aanstelling, request.actor, aanstelling_id=aanstelling_id)
    try:
        if gelukt(formulier, doe):
            messages.success(request, "Het einde staat vast.")
        else:
            zinnen = [str(fout) for fouten in formulier.errors.values() for fout in fouten]
            messages.warning(request, " ".join(zinnen))
    except Botsing:
        messages.warning(request, "Iemand anders heeft dit intussen gewijzigd.")
    return redirect(weg(request, "functie", functie_id=functie_id))


def _lijst(request: ActorRequest, formulier: Functieformulier) -> HttpResponse:
    actor = request.actor
    mag_vastleggen = mag(actor, Recht.FUNCTIE_VASTLEGGEN)
    inhoud = {
        "functies": register.functies(actor),
        "formulier": formulier,
        "mag_vastleggen": mag_vastleggen,
        "over_te_nemen": len(register.nog_over_te_nemen(actor)) if mag_vastleggen else 0,
        "overneemformulier": Overneemformulier(initial={"van": actor.dag}),
        "kruimels": pad(request, "Functies"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/functies.html", inhoud, status=status)


def _pad(request: ActorRequest) -> tuple[Kruimel, ...]:
    return (
        Kruimel(naam="Mandaatregister", adres=weg(request, "mandaten")),
        Kruimel(naam="Functies", adres=weg(request, "functies")),
    )
