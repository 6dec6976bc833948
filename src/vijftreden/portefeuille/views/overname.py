# SPDX-License-Identifier: EUPL-1.2
"""Taking over: confirm or reconsider each running commission on which I decide."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.portefeuille import selectors, services
from vijftreden.portefeuille.forms import Bevestigformulier, Heroverweegformulier
from vijftreden.portefeuille.selectors import Overnameregel
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.verwerking import gelukt


@dataclass(frozen=True, slots=True, kw_only=True)
class Overnamekaart:
    """One commission with its two forms; the one that was sent wrongly stands open."""

    regel: Overnameregel
    bevestig: forms.Form
    heroverweeg: forms.Form


@met_actor
def overname(request: ActorRequest) -> HttpResponse:
    """All of them, with what is not confirmed first."""
    return _toon(request)


@require_POST
@met_actor
def bevestig(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Confirms one: a decision."""
    formulier = Bevestigformulier(request.POST, prefix=str(opdracht_id))
    return _verwerk(
        request,
        opdracht_id,
        formulier,
        services.bevestig_overname,
        "Bevestigd. Het besluit staat bij de opdracht.",
    )


@require_POST
@met_actor
def heroverweeg(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Plans the talk about why one is done."""
    formulier = Heroverweegformulier(request.POST, prefix=str(opdracht_id))
    return _verwerk(
        request,
        opdracht_id,
        formulier,
        services.heroverweeg_overname,
        "Het gesprek staat in de kalender. Tot dan loopt de opdracht door.",
    )


def _verwerk(
    request: ActorRequest,
    opdracht_id: UUID,
    formulier: forms.Form,
    doe: Callable[..., object],
    klaar: str,
) -> HttpResponse:
    opdracht_van(request.actor, opdracht_id)
    if gelukt(formulier, partial(doe, request.actor, opdracht_id=opdracht_id)):
        messages.success(request, klaar)
        return redirect(_adres(request))
    return _toon(request, opdracht_id, formulier)


def _toon(
    request: ActorRequest, fout_bij: UUID | None = None, formulier: forms.Form | None = None
) -> HttpResponse:
    kaarten = [
        _kaart(regel, formulier if regel.opdracht_id == fout_bij else None)
        for regel in selectors.overname(request.actor)
    ]
    inhoud = {
        "kaarten": kaarten,
        "te_doen": sum(kaart.regel.bevestigd_op is None for kaart in kaarten),
        "formulier": formulier,
    }
    status = 400 if formulier else 200
    return render(request, "portefeuille/overname.html", inhoud, status=status)


def _kaart(regel: Overnameregel, gestuurd: forms.Form | None) -> Overnamekaart:
    bevestig: forms.Form = Bevestigformulier(prefix=str(regel.opdracht_id))
    heroverweeg: forms.Form = Heroverweegformulier(prefix=str(regel.opdracht_id))
    if isinstance(gestuurd, Bevestigformulier):
        bevestig = gestuurd
    if isinstance(gestuurd, Heroverweegformulier):
        heroverweeg = gestuurd
    return Overnamekaart(regel=regel, bevestig=bevestig, heroverweeg=heroverweeg)


def _adres(request: ActorRequest) -> str:
    return reverse("portefeuille:overname", kwargs={"omgeving": request.omgeving.sleutel})
