# SPDX-License-Identifier: EUPL-1.2
"""The two lanes of an arrangement: reading both, asking, answering, moving; and my pets."""

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
from vijftreden.trede1_opdracht.forms.lijn import (
    Lijnvraagformulier,
    Stelformulier,
    Verplaatsformulier,
)
from vijftreden.trede1_opdracht.selectors import TweeLijnen
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

INTUSSEN = "Deze vraag is intussen gewijzigd. Lees eerst wat er nu staat."


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """WAT on the left, HOE on the right."""
    beeld = selectors.twee_lijnen(request.actor, opdracht_id)
    inhoud = {"beeld": beeld, "kruimels": _pad(request, beeld)}
    return render(request, "trede1_opdracht/twee_lijnen.html", inhoud)


@met_actor
def stel(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Asks a question in the lane of this commission."""
    beeld = selectors.twee_lijnen(request.actor, opdracht_id)
    if not mag(request.actor, Recht.LIJNVRAAG_STELLEN, opdracht_id):
        raise GeenRecht(Recht.LIJNVRAAG_STELLEN)
    lijn = beeld.lijn(opdracht_id)
    formulier = Stelformulier(ingevuld(request), soort=lijn.soort)
    if gelukt(formulier, partial(services.stel_lijnvraag, request.actor, opdracht_id=opdracht_id)):
        messages.success(request, "Je vraag staat in deze lijn.")
        return redirect(_adres(request, opdracht_id))
    inhoud = {
        "beeld": beeld,
        "lijn": lijn,
        "formulier": formulier,
        "annuleer": _adres(request, opdracht_id),
        "kruimels": _pad(request, beeld, hier="Stel een vraag"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/lijnvraag_stellen.html", inhoud, status=status)


@met_actor
def vraag(request: ActorRequest, opdracht_id: UUID, lijnvraag_id: UUID) -> HttpResponse:
    """One question: changing it, writing the answer, settling it."""
    beeld = selectors.twee_lijnen(request.actor, opdracht_id)
    punt = beeld.vraag(lijnvraag_id)
    if not mag(request.actor, Recht.LIJNVRAAG_AFHANDELEN, opdracht_id):
        raise GeenRecht(Recht.LIJNVRAAG_AFHANDELEN)
    formulier = Lijnvraagformulier(ingevuld(request), punt=punt)
    inhoud: dict[str, Any] = {}
    try:
        doe = partial(
            services.werk_lijnvraag_bij,
            request.actor,
            opdracht_id=opdracht_id,
            lijnvraag_id=lijnvraag_id,
        )
        if gelukt(formulier, doe):
            messages.success(request, "Opgeslagen.")
            return redirect(_adres(request, opdracht_id))
    except Botsing as botsing:
        rij = botsing.huidig
        nu = {
            naam: getattr(rij, naam) for naam in ("vraag", "voor", "voor_op", "antwoord", "versie")
        }
        nu["afgehandeld"] = rij.afgehandeld_op is not None  # type: ignore[attr-defined]
        genoteerd = selectors.vastleggingen(request.actor, opdracht_id)
        inhoud = {
            "verschillen": vergelijk(formulier, nu),
            "vastlegging": genoteerd.get(lijnvraag_id),
        }
    inhoud |= {
        "beeld": beeld,
        "lijn": beeld.lijn(opdracht_id),
        "punt": punt,
        "formulier": formulier,
        "annuleer": _adres(request, opdracht_id),
        "kruimels": _pad(request, beeld, hier="Vraag"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/lijnvraag.html", inhoud, status=status)


@require_POST
@met_actor
def verplaats(request: ActorRequest, opdracht_id: UUID, lijnvraag_id: UUID) -> HttpResponse:
    """Puts a question in the other lane."""
    selectors.twee_lijnen(request.actor, opdracht_id).vraag(lijnvraag_id)
    formulier = Verplaatsformulier(request.POST)
    doe = partial(
        services.verplaats_lijnvraag,
        request.actor,
        opdracht_id=opdracht_id,
        lijnvraag_id=lijnvraag_id,
    )
    try:
        if gelukt(formulier, doe):
            messages.success(request, "De vraag staat nu in de andere lijn.")
            return redirect(_adres(request, opdracht_id))
        zin = " ".join(str(fout) for fout in formulier.non_field_errors())
        messages.warning(request, zin or INTUSSEN)
    except Botsing:
        messages.warning(request, INTUSSEN)
    plek = {
        "omgeving": request.omgeving.sleutel,
        "opdracht_id": opdracht_id,
        "lijnvraag_id": lijnvraag_id,
    }
    return redirect(reverse("trede1_opdracht:lijnvraag", kwargs=plek))


@met_actor
def petten(request: ActorRequest) -> HttpResponse:
    """Per table and day which pet I wear, on one sheet."""
    inhoud = {
        "tafels": selectors.mijn_petten(request.actor),
        "kruimels": (Kruimel(naam="Met welke pet zit ik waar?"),),
    }
    return render(request, "trede1_opdracht/petten.html", inhoud)


def _adres(request: ActorRequest, opdracht_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("trede1_opdracht:twee_lijnen", kwargs=plek)


def _pad(request: ActorRequest, beeld: TweeLijnen, *, hier: str = "") -> tuple[Kruimel, ...]:
    boven = wegwijzer.adres("opdracht", beeld.opdracht_id, omgeving=request.omgeving.sleutel)
    eigen = _adres(request, beeld.opdracht_id) if hier else ""
    pad = (Kruimel(naam=beeld.naam, adres=boven), Kruimel(naam="Twee lijnen", adres=eigen))
    return (*pad, Kruimel(naam=hier)) if hier else pad
