# SPDX-License-Identifier: EUPL-1.2
"""How documents look: logo, colour and sender, and an own template per kind."""

from functools import partial

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from vijftreden.beheer.views.deur import alleen_met, kruimels
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.uitgang.documenten.pdf import kan_pdf
from vijftreden.uitgang.documenten.velden import VELDEN
from vijftreden.uitgang.documenten.vormen import voorbeeld as voorbeeldinhoud
from vijftreden.uitgang.forms import Huisstijlformulier, Sjabloonformulier
from vijftreden.uitgang.selectors.huisstijl import Documentsoort, huisstijl
from vijftreden.uitgang.services.huisstijl import (
    trek_sjabloon_in,
    wijzig_huisstijl,
    zet_sjabloon,
)
from vijftreden.uitgang.views.documenten import documentantwoord
from vijftreden.web.actor import ActorRequest
from vijftreden.web.verwerking import INTUSSEN, gelukt, ingevuld


@alleen_met(Recht.HUISSTIJL_WIJZIGEN)
def blad(request: ActorRequest) -> HttpResponse:
    """Shows and changes it."""
    files = request.FILES if request.method == "POST" else None
    beeld = huisstijl(request.actor)
    formulier = Huisstijlformulier(ingevuld(request), files, beeld=beeld)
    try:
        if gelukt(formulier, partial(wijzig_huisstijl, request.actor)):
            messages.success(request, "Zo zien nieuwe documenten eruit.")
            return HttpResponseRedirect(_adres(request))
    except Botsing as botsing:
        formulier.add_error(None, INTUSSEN)
        formulier.data = {**formulier.data.dict(), "versie": botsing.huidig.versie}  # type: ignore[attr-defined]
    return _toon(request, formulier=formulier)


@alleen_met(Recht.HUISSTIJL_WIJZIGEN)
@require_POST
def sjabloon(request: ActorRequest) -> HttpResponse:
    """A template of its own for one kind."""
    formulier = Sjabloonformulier(request.POST, request.FILES)
    if gelukt(formulier, partial(zet_sjabloon, request.actor)):
        messages.success(request, "Vanaf nu gebruiken we dit sjabloon voor Word. Kijk het na.")
        return HttpResponseRedirect(_adres(request))
    return _toon(request, sjabloonformulier=formulier)


@alleen_met(Recht.HUISSTIJL_WIJZIGEN)
@require_POST
def sjabloon_weg(request: ActorRequest, soort: str) -> HttpResponse:
    """Back to our own look."""
    if soort not in VELDEN:
        raise Http404
    trek_sjabloon_in(request.actor, soort=Documentsoort(soort))
    messages.success(request, "Het eigen sjabloon geldt niet meer.")
    return HttpResponseRedirect(_adres(request))


@alleen_met(Recht.HUISSTIJL_WIJZIGEN)
@require_safe
def voorbeeld(request: ActorRequest, soort: str, vorm: str) -> HttpResponse:
    """A document with something in every field."""
    if soort not in VELDEN:
        raise Http404
    return documentantwoord(request, voorbeeldinhoud(soort), vorm, terug=_adres(request))


def _toon(request: ActorRequest, **formulieren: forms.Form) -> HttpResponse:
    beeld = huisstijl(request.actor)
    inhoud = {
        "beeld": beeld,
        "soorten": [(soort, VELDEN[soort], beeld.sjablonen.get(soort)) for soort in VELDEN],
        "kan_pdf": kan_pdf(),
        "formulier": Huisstijlformulier(beeld=beeld),
        "sjabloonformulier": Sjabloonformulier(),
        "kruimels": kruimels(request, "Huisstijl"),
        **formulieren,
    }
    status = 400 if any(formulier.errors for formulier in formulieren.values()) else 200
    return render(request, "uitgang/huisstijl.html", inhoud, status=status)


def _adres(request: ActorRequest) -> str:
    return reverse("uitgang:huisstijl", kwargs={"omgeving": request.omgeving.sleutel})
