# SPDX-License-Identifier: EUPL-1.2
"""The columns of one commission: what it is called, its phase, its days and its money."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.gegevens import Gegevensformulier, Opdrachtformulier
from vijftreden.trede1_opdracht.rules.stappen import STAPPEN
from vijftreden.trede1_opdracht.selectors import Lijktop
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

STAP_VOOR_STAP = "stap_voor_stap"
LANGSTE_NAAM = 200


@met_actor
def nieuw(request: ActorRequest) -> HttpResponse:
    """A commission by hand; for a contractor this page does not exist."""
    if selectors.is_gast(request.actor):
        raise Http404
    formulier = Opdrachtformulier(ingevuld(request))
    lijken: Sequence[Lijktop] = ()
    if formulier.is_bound and formulier.is_valid():
        if not formulier.cleaned_data.pop("lijkt_gezien"):
            lijken = selectors.lijkt_op(request.actor, formulier.cleaned_data["naam"])
        if not lijken and (gemaakt := _maak(request, formulier)):
            return gemaakt
    gegevens = {
        "formulier": formulier,
        "lijken": lijken,
        "annuleer": wegwijzer.adres("opdrachten", omgeving=request.omgeving.sleutel),
        "kruimels": _pad(request, "Nieuwe opdracht"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/nieuw.html", gegevens, status=status)


@met_actor
def lijkt(request: ActorRequest) -> HttpResponse:
    """Which commissions have a like name; the part beside the name of a new one."""
    if selectors.is_gast(request.actor):
        raise Http404
    naam = request.GET.get("naam", "")[:LANGSTE_NAAM]
    lijken = selectors.lijkt_op(request.actor, naam)
    return render(request, "trede1_opdracht/lijkt_op.html", {"lijken": lijken})


def _maak(request: ActorRequest, formulier: Opdrachtformulier) -> HttpResponse | None:
    """Makes it and goes to the first step, or to its page; None: there is something to mend."""
    try:
        opdracht = services.maak_opdracht(request.actor, **formulier.cleaned_data)
    except Invoerfout as fout:
        toon_bij(formulier, fout)
        return None
    if STAP_VOOR_STAP in request.POST:
        messages.success(request, "De opdracht staat er. Jij bent opdrachtgever.")
        return redirect(
            "trede1_opdracht:stap",
            omgeving=request.omgeving.sleutel,
            opdracht_id=opdracht.pk,
            stap=STAPPEN[0].code,
        )
    messages.success(
        request, "De opdracht staat er. Jij bent opdrachtgever; verdeel hieronder de rest."
    )
    return redirect(_weg(request, "opdracht", opdracht.pk))


@met_actor
def gegevens(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Shows the columns; a post changes them."""
    nu = selectors.opdracht(request.actor, opdracht_id)
    formulier = Gegevensformulier(ingevuld(request), gegevens=nu)
    mag_wijzigen = mag(request.actor, Recht.OPDRACHT_BIJWERKEN, opdracht_id)
    if formulier.is_bound and not mag_wijzigen:
        raise GeenRecht(Recht.OPDRACHT_BIJWERKEN)
    inhoud: dict[str, Any] = {}
    try:
        doe = partial(services.wijzig_opdracht, request.actor, opdracht_id=opdracht_id)
        if gelukt(formulier, doe):
            messages.success(request, "De gegevens zijn opgeslagen.")
            return redirect(_weg(request, "opdracht", opdracht_id))
    except Botsing:
        nu = selectors.opdracht(request.actor, opdracht_id)
        stand = {naam: getattr(nu, naam) for naam in formulier.fields}
        inhoud = {
            "verschillen": vergelijk(formulier, stand),
            "vastlegging": selectors.vastleggingen(request.actor, opdracht_id).get(opdracht_id),
        }
    inhoud |= {
        "gegevens": nu,
        "formulier": formulier,
        "mag_wijzigen": mag_wijzigen,
        "deel": selectors.gegevensdeel(request.actor, opdracht_id),
        "annuleer": _weg(request, "opdracht", opdracht_id),
        "kruimels": (
            Kruimel(naam=nu.naam, adres=_weg(request, "opdracht", opdracht_id)),
            Kruimel(naam="Gegevens"),
        ),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/gegevens.html", inhoud, status=status)


def _weg(request: ActorRequest, naam: str, opdracht_id: UUID) -> str:
    return wegwijzer.adres(naam, opdracht_id, omgeving=request.omgeving.sleutel)


def _pad(request: ActorRequest, hier: str) -> tuple[Kruimel, ...]:
    boven = wegwijzer.adres("opdrachten", omgeving=request.omgeving.sleutel)
    return Kruimel(naam="Alle opdrachten", adres=boven), Kruimel(naam=hier)
