# SPDX-License-Identifier: EUPL-1.2
"""A list of commissions: paste or upload it, look at what was recognised, read it in, undo it."""

import json
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import lijstwerk, selectors, services
from vijftreden.trede1_opdracht.forms.lijst import Lijstformulier
from vijftreden.trede1_opdracht.selectors.lijst import (
    Conceptgegevens,
    lijstbeeld,
    lijstconcept,
)
from vijftreden.trede1_opdracht.views.lijstblad import blad, keuzes_uit
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import ingevuld

VERDER = "Deze lijst is in een ander tabblad al verder. Zo staat hij er nu voor."
LEEG_VERSLAG = {"fouten": [], "dubbel": [], "aantal_fouten": 0, "aantal_dubbel": 0}


@met_actor
def plak(request: ActorRequest) -> HttpResponse:
    """One box to paste in and one file to choose; for a contractor this page does not exist."""
    if selectors.is_gast(request.actor):
        raise Http404
    formulier = Lijstformulier(ingevuld(request), request.FILES or None)
    if formulier.is_bound and formulier.is_valid():
        concept = services.begin_lijst(request.actor, **formulier.cleaned_data)
        return redirect(_adres(request, concept.pk))
    inhoud = {
        "formulier": formulier,
        "annuleer": wegwijzer.adres("opdrachten", omgeving=request.omgeving.sleutel),
        "kruimels": _pad(request, "Plak of upload je lijst"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/lijst.html", inhoud, status=status)


@met_actor
def nakijken(request: ActorRequest, concept_id: UUID) -> HttpResponse:
    """What was recognised, to correct; then what is being read in, and what came of it."""
    concept = lijstconcept(request.actor, concept_id)
    if concept.staat in ("wacht", "ingelezen"):
        if request.method == "POST":
            messages.warning(request, VERDER)
            return redirect(_adres(request, concept_id))
        return (
            _wacht(request, concept) if concept.staat == "wacht" else _uitkomst(request, concept)
        )
    if request.method == "POST":
        return _verwerk(request, concept)
    return _toon(request, concept)


@require_POST
@met_actor
def terugdraaien(request: ActorRequest, concept_id: UUID) -> HttpResponse:
    """Undoes what was read in, and says by name what stays and why."""
    concept = lijstconcept(request.actor, concept_id)
    if concept.lijst_id is None:
        raise Http404
    verslag = services.draai_lijst_terug(request.actor, lijst_id=concept.lijst_id)
    inhoud = {
        "concept": concept,
        "verslag": verslag,
        "kruimels": _pad(request, "Teruggedraaid"),
    }
    return render(request, "trede1_opdracht/lijst_teruggedraaid.html", inhoud)


def _verwerk(request: ActorRequest, concept: Conceptgegevens) -> HttpResponse:
    doe = request.POST.get("doe", "")
    try:
        if request.POST.get("versie") != str(concept.versie):
            raise Botsing(None)  # type: ignore[arg-type]  # what stands there now is shown anew
        if doe == "weg":
            services.gooi_lijst_weg(request.actor, concept_id=concept.id)
            messages.success(request, "De lijst is weggegooid. Er is niets ingelezen.")
            return redirect(wegwijzer.adres("opdrachten", omgeving=request.omgeving.sleutel))
        return _kies(request, concept, lees_in=doe == "lees_in")
    except Botsing:
        messages.warning(request, VERDER)
        return redirect(_adres(request, concept.id))


def _kies(request: ActorRequest, concept: Conceptgegevens, *, lees_in: bool) -> HttpResponse:
    """Keeps the choices. Who changed a column sees first what that does to the lines."""
    voor = lijstbeeld(request.actor, concept.id)
    keuzes = keuzes_uit(request.POST, voor)
    anders = (keuzes.kolommen, keuzes.soorten) != (concept.keuzes.kolommen, concept.keuzes.soorten)
    if keuzes != concept.keuzes:
        services.kies_in_lijst(
            request.actor,
            concept_id=concept.id,
            versie=concept.versie,
            keuzes=keuzes.als_json(),
        )
        concept = lijstconcept(request.actor, concept.id)
    if not lees_in:
        return redirect(_adres(request, concept.id))
    if anders:
        messages.info(request, "Je hebt een kolom gewijzigd. Kijk of het zo klopt en lees dan in.")
        return redirect(_adres(request, concept.id))
    try:
        beeld = lijstbeeld(request.actor, concept.id)
        lijstwerk.lees_in(request.actor, concept, beeld, sleutel=request.omgeving.sleutel)
    except Invoerfout as fout:
        messages.error(request, fout.zin)
    return redirect(_adres(request, concept.id))


def _toon(request: ActorRequest, concept: Conceptgegevens) -> HttpResponse:
    beeld = lijstbeeld(request.actor, concept.id)
    melding = json.loads(concept.melding) if concept.melding else {}
    inhoud = {
        "concept": concept,
        "zin": melding.get("zin", ""),
        "kruimels": _pad(request, "Kijk je lijst na"),
        **blad(request.actor, beeld),
    }
    return render(request, "trede1_opdracht/lijst_nakijken.html", inhoud)


def _wacht(request: ActorRequest, concept: Conceptgegevens) -> HttpResponse:
    inhoud = {"concept": concept, "kruimels": _pad(request, "Je lijst wordt ingelezen")}
    return render(request, "trede1_opdracht/lijst_wacht.html", inhoud)


def _uitkomst(request: ActorRequest, concept: Conceptgegevens) -> HttpResponse:
    assert concept.lijst_id, "wat is ingelezen, heeft een lijst"
    verslag: dict[str, Any] = LEEG_VERSLAG | json.loads(concept.melding or "{}")
    inhoud = {
        "concept": concept,
        "verslag": verslag,
        "uitkomst": selectors.lijstuitkomst(request.actor, concept.lijst_id),
        "kruimels": _pad(request, "Je lijst is ingelezen"),
    }
    return render(request, "trede1_opdracht/lijst_uitkomst.html", inhoud)


def _adres(request: ActorRequest, concept_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "concept_id": concept_id}
    return reverse("trede1_opdracht:lijst_nakijken", kwargs=plek)


def _pad(request: ActorRequest, hier: str) -> tuple[Kruimel, ...]:
    boven = wegwijzer.adres("opdrachten", omgeving=request.omgeving.sleutel)
    return Kruimel(naam="Alle opdrachten", adres=boven), Kruimel(naam=hier)
