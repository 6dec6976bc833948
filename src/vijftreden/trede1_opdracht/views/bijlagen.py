# SPDX-License-Identifier: EUPL-1.2
"""Attachments of a commission: the list, adding, opening, taking away."""

from functools import partial
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from vijftreden.register import opslag
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.bijlagen import Bestandformulier, Koppelingformulier
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.bestandsantwoord import als_bestand
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld

KWIJT = "Dit bestand is niet te lezen. Vraag je beheerder om het terug te zetten."
AL_WEG = "Deze bijlage was al weg of gewijzigd."


@met_actor
def bijlagen(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """All attachments; adding a file."""
    selectors.opdracht(request.actor, opdracht_id)
    files = request.FILES if request.method == "POST" else None
    formulier = Bestandformulier(ingevuld(request), files)
    doe = partial(services.voeg_bestand_toe, request.actor, opdracht_id=opdracht_id)
    if gelukt(formulier, doe):
        messages.success(request, "Toegevoegd. Beide kanten kunnen dit bestand openen.")
        return redirect(_adres(request, opdracht_id))
    return _toon(request, opdracht_id, bestandformulier=formulier)


@require_POST
@met_actor
def koppeling(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Adds a link to the document system."""
    selectors.opdracht(request.actor, opdracht_id)
    formulier = Koppelingformulier(request.POST)
    doe = partial(services.voeg_koppeling_toe, request.actor, opdracht_id=opdracht_id)
    if gelukt(formulier, doe):
        messages.success(request, "Toegevoegd. Beide kanten zien deze link.")
        return redirect(_adres(request, opdracht_id))
    return _toon(request, opdracht_id, koppelingformulier=formulier)


@require_safe
@met_actor
def bijlage(request: ActorRequest, opdracht_id: UUID, bijlage_id: UUID) -> HttpResponse:
    """The file itself, to keep; what cannot be opened says why on the page."""
    gevonden = selectors.bijlage(request.actor, opdracht_id, bijlage_id)
    if gevonden.bestand is None:
        raise Http404
    reden = gevonden.reden
    if not reden:
        try:
            inhoud = opslag.lees(gevonden.bestand.opslagsleutel)
            return als_bestand(inhoud, mime=gevonden.bestand.mime, naam=gevonden.naam)
        except opslag.Beschadigd:
            reden = KWIJT
    messages.warning(request, f"{gevonden.naam}: {reden}")
    return redirect(_adres(request, opdracht_id))


@require_POST
@met_actor
def weg(request: ActorRequest, opdracht_id: UUID, bijlage_id: UUID) -> HttpResponse:
    """Takes away what the reader's own side added."""
    gevonden = selectors.bijlage(request.actor, opdracht_id, bijlage_id)
    try:
        versie = forms.IntegerField().clean(request.POST.get("versie"))
        services.haal_bijlage_weg(
            request.actor, opdracht_id=opdracht_id, bijlage_id=bijlage_id, versie=versie
        )
        messages.success(request, f"{gevonden.naam} is weggehaald.")
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
    except (Botsing, forms.ValidationError):
        messages.warning(request, AL_WEG)
    return redirect(_adres(request, opdracht_id))


def _toon(request: ActorRequest, opdracht_id: UUID, **formulieren: forms.Form) -> HttpResponse:
    blad = selectors.bijlagen_van(request.actor, opdracht_id)
    boven = wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel)
    inhoud = {
        "blad": blad,
        "bestandformulier": Bestandformulier(),
        "koppelingformulier": Koppelingformulier(),
        "kruimels": (Kruimel(naam=blad.naam, adres=boven), Kruimel(naam="Bijlagen")),
        **formulieren,
    }
    status = 400 if any(formulier.errors for formulier in formulieren.values()) else 200
    return render(request, "trede1_opdracht/bijlagen.html", inhoud, status=status)


def _adres(request: ActorRequest, opdracht_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("trede1_opdracht:bijlagen", kwargs=plek)
