# SPDX-License-Identifier: EUPL-1.2
"""The business case: five answers, and saying that the reason still holds."""

from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.businesscase import (
    Bevestigformulier,
    Businesscaseformulier,
)
from vijftreden.trede1_opdracht.texts.businesscase import CASEVRAGEN
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

INTUSSEN = "De businesscase is intussen gewijzigd. Lees eerst wat er nu staat."


@met_actor
def schrijf(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The five answers; who may write changes them here."""
    beeld = selectors.businesscase_van(request.actor, opdracht_id)
    mag_schrijven = mag(request.actor, Recht.BUSINESSCASE_SCHRIJVEN, opdracht_id)
    formulier = Businesscaseformulier(ingevuld(request), beeld=beeld)
    if formulier.is_bound and not mag_schrijven:
        raise GeenRecht(Recht.BUSINESSCASE_SCHRIJVEN)
    inhoud: dict[str, Any] = {}
    try:
        doe = partial(services.bewaar_businesscase, request.actor, opdracht_id=opdracht_id)
        if gelukt(formulier, doe):
            messages.success(request, "De businesscase is bewaard. Alleen jullie kant leest haar.")
            return redirect(_adres(request, opdracht_id))
    except Botsing as botsing:
        nu = {naam: getattr(botsing.huidig, naam) for naam in ("versie", *CASEVRAGEN)}
        inhoud = {
            "verschillen": vergelijk(formulier, nu),
            "vastlegging": selectors.vastleggingen(request.actor, opdracht_id).get(
                botsing.huidig.pk
            ),
        }
    inhoud |= {
        "beeld": beeld,
        "formulier": formulier,
        "mag_schrijven": mag_schrijven,
        "antwoorden": [(vraag, getattr(beeld, naam)) for naam, vraag in CASEVRAGEN.items()],
        "kruimels": (
            Kruimel(
                naam=beeld.naam,
                adres=wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel),
            ),
            Kruimel(naam="Businesscase"),
        ),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/businesscase.html", inhoud, status=status)


@require_POST
@met_actor
def bevestig(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Says that the reason still holds."""
    formulier = Bevestigformulier(request.POST)
    beeld = selectors.businesscase_van(request.actor, opdracht_id)
    try:
        versie = formulier.cleaned_data["versie"] if formulier.is_valid() else 0
        services.bevestig_businesscase(request.actor, opdracht_id=beeld.opdracht_id, versie=versie)
    except Botsing:
        messages.warning(request, INTUSSEN)
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
    else:
        messages.success(request, "Vastgelegd: de reden geldt nog.")
    return redirect(_adres(request, opdracht_id))


def _adres(request: ActorRequest, opdracht_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("trede1_opdracht:businesscase", kwargs=plek)
