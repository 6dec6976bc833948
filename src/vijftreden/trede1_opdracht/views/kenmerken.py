# SPDX-License-Identifier: EUPL-1.2
"""The marks of an arrangement, and the chapter of the Wgr that gives its calendar."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms import Kalenderformulier, Kenmerkenformulier
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens
from vijftreden.trede1_opdracht.texts import REDENEN
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

WAARDEN = ("versie", "werkorganisatie", "slapend", "vervallen_op", "hoofdstuk")


@met_actor
def kenmerken(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Shows both forms; a post sets the marks."""
    gegevens = selectors.opdracht(request.actor, opdracht_id)
    formulier = Kenmerkenformulier(ingevuld(request), gegevens=gegevens)
    doe = partial(services.markeer, request.actor, opdracht_id=opdracht_id)
    return _verwerk(request, gegevens, formulier, doe, recht=Recht.OPDRACHT_MARKEREN)


@met_actor
def kalender_bevestigen(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """A post confirms the chapter; otherwise as `kenmerken`."""
    gegevens = selectors.opdracht(request.actor, opdracht_id)
    formulier = _kalenderformulier(request, gegevens, ingevuld(request))
    doe = partial(services.bevestig_kalender, request.actor, opdracht_id=opdracht_id)
    return _verwerk(request, gegevens, formulier, doe, recht=Recht.KALENDER_BEVESTIGEN)


def _verwerk(
    request: ActorRequest,
    gegevens: Opdrachtgegevens,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    recht: Recht,
) -> HttpResponse:
    inhoud: dict[str, Any] = {}
    if formulier.is_bound and not mag(request.actor, recht, gegevens.id):
        raise GeenRecht(recht)
    try:
        if gelukt(formulier, doe):
            messages.success(request, "Opgeslagen. De kalender en de aandachtspunten zijn bij.")
            return redirect(_adres(request, "kenmerken", gegevens))
    except Botsing:
        gegevens = selectors.opdracht(request.actor, gegevens.id)
        inhoud = {
            "verschillen": vergelijk(
                formulier, {naam: getattr(gegevens, naam) for naam in WAARDEN}
            ),
            "vastlegging": selectors.vastleggingen(request.actor, gegevens.id).get(gegevens.id),
        }
    naam = "kenmerken" if isinstance(formulier, Kenmerkenformulier) else "kalender"
    inhoud |= _inhoud(request, gegevens) | {naam: formulier, "formulier": formulier}
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/kenmerken.html", inhoud, status=status)


def _inhoud(request: ActorRequest, gegevens: Opdrachtgegevens) -> dict[str, Any]:
    keuze = selectors.kalenderkeuze(request.actor, gegevens)
    boven = wegwijzer.adres("opdracht", gegevens.id, omgeving=request.omgeving.sleutel)
    return {
        "gegevens": gegevens,
        "kenmerken": Kenmerkenformulier(gegevens=gegevens),
        "kalender": _kalenderformulier(request, gegevens, None),
        "keuze": keuze,
        "redenen": [REDENEN[reden] for reden in keuze.redenen],
        "mag_markeren": mag(request.actor, Recht.OPDRACHT_MARKEREN, gegevens.id),
        "mag_bevestigen": mag(request.actor, Recht.KALENDER_BEVESTIGEN, gegevens.id),
        "actie_kenmerken": _adres(request, "kenmerken", gegevens),
        "actie_kalender": _adres(request, "kalender_bevestigen", gegevens),
        "kruimels": (Kruimel(naam=gegevens.naam, adres=boven), Kruimel(naam="Kenmerken")),
    }


def _kalenderformulier(
    request: ActorRequest, gegevens: Opdrachtgegevens, data: Any
) -> Kalenderformulier:
    keuze = selectors.kalenderkeuze(request.actor, gegevens)
    return Kalenderformulier(
        data,
        gegevens=gegevens,
        hoofdstukken=keuze.hoofdstukken,
        voorstel=keuze.voorstel.nummer if keuze.voorstel else "",
    )


def _adres(request: ActorRequest, naam: str, gegevens: Opdrachtgegevens) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": gegevens.id}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)
