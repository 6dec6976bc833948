# SPDX-License-Identifier: EUPL-1.2
"""The sheet on which a moment is decided: prepare, keep, release, throw away; printable."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.text import capfirst

from vijftreden.register.selectors import personen
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import Besluitformulier
from vijftreden.trede3_momenten.selectors import Besluitblad
from vijftreden.trede3_momenten.texts.besluiten import momentnaam
from vijftreden.trede3_momenten.views.plek import adres, pad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij

VASTSTELLEN, WEG = "vaststellen", "weg"
HERSCHREVEN = (
    "{door} wijzigde dit concept intussen. Hieronder staat wat er nu staat; "
    "in het formulier staat wat jij invulde. Bewaar je het, dan geldt jouw versie."
)


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID, stuurmoment_id: UUID) -> HttpResponse:
    """The sheet; a post keeps what was filled in, and may release it or throw it away."""
    inhoud = selectors.besluitblad(request.actor, opdracht_id, stuurmoment_id)
    mensen = personen(request.actor) if inhoud.mag_voorbereiden else ()
    if request.method != "POST":
        return _toon(request, inhoud, Besluitformulier(inhoud, personen=mensen))
    if not inhoud.mag_voorbereiden:
        raise GeenRecht(Recht.BESLUIT_VOORBEREIDEN)
    formulier = Besluitformulier(inhoud, request.POST, personen=mensen)
    if not formulier.is_valid():
        return _toon(request, inhoud, formulier)
    try:
        zin = _doe(request, inhoud, formulier)
    except Invoerfout as fout:
        toon_bij(formulier, _bij_veld(fout))
        return _toon(request, _opnieuw(request, inhoud), _met_versie(request, inhoud, formulier))
    except Botsing:
        return _botsing(request, inhoud, formulier)
    messages.success(request, zin)
    return HttpResponseRedirect(_naar(request, inhoud))


def _doe(request: ActorRequest, inhoud: Besluitblad, formulier: Besluitformulier) -> str:
    """Keeps first, so that nothing is lost when it cannot be released."""
    plek: dict[str, Any] = {
        "opdracht_id": inhoud.opdracht.id,
        "stuurmoment_id": inhoud.moment.id,
    }
    if WEG in request.POST:
        versie = formulier.cleaned_data["versie"] or 0
        services.gooi_besluit_weg(request.actor, **plek, versie=versie)
        return "Het concept is weggegooid."
    concept = services.bewaar_besluit(request.actor, **plek, **formulier.inhoud())
    if VASTSTELLEN not in request.POST:
        return "Bewaard als concept. De opdrachtnemer ziet het nog niet."
    services.stel_besluit_vast(request.actor, **plek, versie=concept.versie)
    return "Het besluit staat vast. Iedereen met een rol op deze opdracht kan het lezen."


def _bij_veld(fout: Invoerfout) -> Invoerfout:
    """What is wrong with the conditions is said at the first of them."""
    return Invoerfout("tekst_0", fout.zin) if fout.veld == "voorwaarden" else fout


def _opnieuw(request: ActorRequest, inhoud: Besluitblad) -> Besluitblad:
    return selectors.besluitblad(request.actor, inhoud.opdracht.id, inhoud.moment.id)


def _met_versie(
    request: ActorRequest, inhoud: Besluitblad, formulier: Besluitformulier
) -> Besluitformulier:
    """The form as it was sent, with the version that stands there now."""
    nu = selectors.concept_van(request.actor, inhoud.opdracht.id, inhoud.moment.id)
    formulier.data = request.POST.copy()
    formulier.data["versie"] = str(nu.versie) if nu else ""
    return formulier


def _botsing(
    request: ActorRequest, inhoud: Besluitblad, formulier: Besluitformulier
) -> HttpResponse:
    """What stands there now beside what was sent; a decision that was released does not change."""
    nu = _opnieuw(request, inhoud)
    if nu.concept:
        zin = HERSCHREVEN.format(door=nu.concept.bewaard_door or "Iemand")
        formulier.add_error(None, zin)
        _met_versie(request, nu, formulier)
    return _toon(request, nu, formulier, gestuurd=formulier.inhoud(), status=409)


def _naar(request: ActorRequest, inhoud: Besluitblad) -> str:
    """To the decision when there is one, else back to the sheet or to the list."""
    opdracht_id = inhoud.opdracht.id
    nu = _opnieuw(request, inhoud)
    if nu.concept:
        return adres(request, "besluit_nemen", opdracht_id, stuurmoment_id=nu.moment.id)
    if nu.geldend:
        return adres(request, "besluit", opdracht_id, besluit_id=nu.geldend.id)
    return adres(request, "besluiten", opdracht_id)


def _toon(
    request: ActorRequest,
    inhoud: Besluitblad,
    formulier: Besluitformulier,
    *,
    gestuurd: dict[str, Any] | None = None,
    status: int = 0,
) -> HttpResponse:
    moment = inhoud.moment
    naam = momentnaam(moment.soort, moment.naam, moment.fase.naam.lower() if moment.fase else "")
    te_doen = inhoud.geldend is None or inhoud.concept is not None
    gegevens = {
        "blad": inhoud,
        "naam": naam,
        "formulier": formulier,
        "gestuurd": gestuurd,
        "vandaag": request.actor.dag,
        "mag_invullen": inhoud.mag_voorbereiden and te_doen and not moment.vervallen_op,
        "kruimels": pad(request, inhoud.opdracht.id, inhoud.opdracht.naam, capfirst(naam)),
    }
    code = status or (400 if formulier.errors else 200)
    return render(request, "trede3_momenten/besluitblad.html", gegevens, status=code)
