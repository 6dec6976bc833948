# SPDX-License-Identifier: EUPL-1.2
"""The moments of one commission: all of them, an extra one, a crisis, and the phase of now."""

from functools import partial
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede1_opdracht.services import ga_naar_fase
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import (
    Crisisformulier,
    Faseformulier,
    Geschiedenisformulier,
    Momentformulier,
)
from vijftreden.trede3_momenten.selectors.vroeger import is_van_vroeger
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld

INTUSSEN = "Iemand anders heeft dit net ook gewijzigd. Kijk wat er nu staat en probeer opnieuw."


@met_actor
def momenten(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """All moments by day, with what can be done about each."""
    gegevens = opdracht_van(request.actor, opdracht_id)
    return _overzicht(request, gegevens, Faseformulier(gegevens=gegevens))


@met_actor
def toevoegen(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """An extra moment."""
    gegevens = _gegevens(request, opdracht_id, Recht.MOMENT_PLANNEN)
    formulier = Momentformulier(ingevuld(request), gegevens=gegevens)
    doe = partial(services.voeg_moment_toe, request.actor, opdracht_id=opdracht_id)
    if gelukt(formulier, doe):
        messages.success(request, "Het moment staat erbij.")
        return redirect(adres_momenten(request, opdracht_id))
    blad = {
        "titel": "Een moment toevoegen",
        "uitleg": "De gewone momenten plannen we zelf. Dit is voor wat er extra bij komt.",
        "knop": "Voeg toe",
    }
    return _formulierblad(request, gegevens, formulier, blad)


@met_actor
def crisis(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Reporting that something goes wrong; both sides may."""
    gegevens = _gegevens(request, opdracht_id, Recht.CRISIS_MELDEN)
    formulier = Crisisformulier(ingevuld(request), initial={"op": request.actor.dag})
    doe = partial(services.meld_crisis, request.actor, opdracht_id=opdracht_id)
    if gelukt(formulier, doe):
        messages.success(request, "Gemeld. Wie hierover beslist ziet het nu bij deze opdracht.")
        return redirect(adres_momenten(request, opdracht_id))
    blad = {
        "titel": "Een crisis melden",
        "uitleg": "Gaat er iets mis dat niet kan wachten? Bel eerst. Zet het daarna hier neer.",
        "knop": "Meld deze crisis",
    }
    return _formulierblad(request, gegevens, formulier, blad)


@require_POST
@met_actor
def geschiedenis(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """One moment, or all that must have been, happened before this system."""
    opdracht_van(request.actor, opdracht_id)
    formulier = Geschiedenisformulier(request.POST)
    welke = formulier.cleaned_data["stuurmoment_id"] if formulier.is_valid() else None
    try:
        aantal = services.leg_geschiedenis_vast(
            request.actor, opdracht_id=opdracht_id, stuurmoment_ids=[welke] if welke else []
        )
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
    else:
        hoeveel = "Eén moment staat" if aantal == 1 else f"{aantal} momenten staan"
        messages.success(request, f"{hoeveel} nu als gebeurd vóór dit systeem.")
    if request.POST.get("terug") == "tabel":
        return redirect("trede3_momenten:kalender_momenten", request.omgeving.sleutel)
    return redirect(adres_momenten(request, opdracht_id))


@require_POST
@met_actor
def fase(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The commission is in another phase now."""
    gegevens = _gegevens(request, opdracht_id, Recht.OPDRACHT_BIJWERKEN)
    formulier = Faseformulier(request.POST, gegevens=gegevens)
    try:
        if not gelukt(formulier, partial(ga_naar_fase, request.actor, opdracht_id=opdracht_id)):
            return _overzicht(request, gegevens, formulier)
    except Botsing:
        messages.warning(request, INTUSSEN)
    else:
        messages.success(request, "De fase is aangepast, en de planning ook.")
    return redirect(adres_momenten(request, opdracht_id))


def adres_momenten(request: ActorRequest, opdracht_id: UUID) -> str:
    """The page of all moments of a commission."""
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("trede3_momenten:momenten", kwargs=plek)


def pad(request: ActorRequest, opdracht_id: UUID, naam: str, hier: str = "") -> list[Kruimel]:
    """The way to here: the commission, its moments, and one of them."""
    boven = Kruimel(naam=naam)
    if wegwijzer.bestaat("opdracht"):
        sleutel = request.omgeving.sleutel
        boven = Kruimel(
            naam=naam, adres=wegwijzer.adres("opdracht", opdracht_id, omgeving=sleutel)
        )
    if not hier:
        return [boven, Kruimel(naam="Momenten")]
    alle = Kruimel(naam="Momenten", adres=adres_momenten(request, opdracht_id))
    return [boven, alle, Kruimel(naam=hier)]


def _gegevens(request: ActorRequest, opdracht_id: UUID, recht: Recht) -> Opdrachtgegevens:
    """The commission, for who may do this; who does not see it gets 404, not 403."""
    gegevens = opdracht_van(request.actor, opdracht_id)
    if not mag(request.actor, recht, opdracht_id):
        raise GeenRecht(recht)
    return gegevens


def _overzicht(
    request: ActorRequest, gegevens: Opdrachtgegevens, faseformulier: forms.Form
) -> HttpResponse:
    actor, pk = request.actor, gegevens.id
    regels = selectors.momenten_van(actor, pk, ook_vervallen=True)
    vorm = relatievormen()[gegevens.relatievorm]
    inhoud: dict[str, Any] = {
        "opdracht": gegevens,
        "stuurt": vorm.stuurt_op_momenten,
        "komend": [regel for regel in regels if regel.open],
        "geweest": [r for r in reversed(regels) if not r.open and not r.vervallen_op],
        "vervallen": [regel for regel in regels if regel.vervallen_op],
        "van_vroeger": [r for r in regels if is_van_vroeger(r, actor.dag)],
        "faseformulier": faseformulier if len(vorm.fasen) else None,
        "formulier": faseformulier,
        "mag_plannen": mag(actor, Recht.MOMENT_PLANNEN, pk),
        "mag_crisis_melden": mag(actor, Recht.CRISIS_MELDEN, pk),
        "mag_fase": mag(actor, Recht.OPDRACHT_BIJWERKEN, pk),
        "vandaag": actor.dag,
        "kruimels": pad(request, pk, gegevens.naam),
    }
    status = 400 if faseformulier.errors else 200
    return render(request, "trede3_momenten/momenten.html", inhoud, status=status)


def _formulierblad(
    request: ActorRequest,
    gegevens: Opdrachtgegevens,
    formulier: forms.Form,
    blad: dict[str, str],
) -> HttpResponse:
    inhoud = {
        "blad": blad,
        "opdracht": gegevens,
        "formulier": formulier,
        "annuleer": adres_momenten(request, gegevens.id),
        "kruimels": pad(request, gegevens.id, gegevens.naam, blad["titel"]),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede3_momenten/momentformulier.html", inhoud, status=status)
