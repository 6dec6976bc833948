# SPDX-License-Identifier: EUPL-1.2
"""The checklist of provisions of an arrangement, and noting one."""

from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.bepalingen import Bepalingformulier
from vijftreden.trede1_opdracht.selectors import Bepalingenbeeld
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk


@met_actor
def lijst(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """All of them, with what was found."""
    beeld = selectors.bepalingen_van(request.actor, opdracht_id)
    inhoud = {
        "beeld": beeld,
        "mag": mag(request.actor, Recht.BEPALING_NAGAAN, opdracht_id),
        "kruimels": _pad(request, beeld),
    }
    return render(request, "trede1_opdracht/bepalingen.html", inhoud)


@met_actor
def een(request: ActorRequest, opdracht_id: UUID, code: str) -> HttpResponse:
    """Notes what stands in the arrangement about one."""
    beeld = selectors.bepalingen_van(request.actor, opdracht_id)
    regel = beeld.regel(code)
    if not mag(request.actor, Recht.BEPALING_NAGAAN, opdracht_id):
        raise GeenRecht(Recht.BEPALING_NAGAAN)
    formulier = Bepalingformulier(ingevuld(request), regel=regel)
    inhoud: dict[str, Any] = {}
    try:
        doe = partial(services.ga_bepaling_na, request.actor, opdracht_id=opdracht_id, code=code)
        if gelukt(formulier, doe):
            messages.success(request, f"Vastgelegd: {regel.bepaling.naam}.")
            return redirect(_adres(request, opdracht_id))
    except Botsing as botsing:
        nu = {naam: getattr(botsing.huidig, naam) for naam in formulier.fields}
        genoteerd = selectors.vastleggingen(request.actor, opdracht_id)
        inhoud = {
            "verschillen": vergelijk(formulier, nu),
            "vastlegging": genoteerd.get(botsing.huidig.pk),
        }
    inhoud |= {
        "beeld": beeld,
        "regel": regel,
        "formulier": formulier,
        "annuleer": _adres(request, opdracht_id),
        "kruimels": _pad(request, beeld, hier=regel.bepaling.naam),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/bepaling.html", inhoud, status=status)


def _adres(request: ActorRequest, opdracht_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("trede1_opdracht:bepalingen", kwargs=plek)


def _pad(request: ActorRequest, beeld: Bepalingenbeeld, *, hier: str = "") -> tuple[Kruimel, ...]:
    boven = wegwijzer.adres("opdracht", beeld.opdracht_id, omgeving=request.omgeving.sleutel)
    eigen = _adres(request, beeld.opdracht_id) if hier else ""
    pad = (Kruimel(naam=beeld.naam, adres=boven), Kruimel(naam="Bepalingen", adres=eigen))
    return (*pad, Kruimel(naam=hier)) if hier else pad
