# SPDX-License-Identifier: EUPL-1.2
"""What the board says: all cycles of one commission, one cycle with its form, and what is done."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.journaal import laatste_regels
from vijftreden.handeling.poort import mag
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import (
    Bestuursdatumformulier,
    Gehoudenformulier,
    Wijzigingformulier,
)
from vijftreden.trede3_momenten.selectors import Cyclusbeeld, Cyclusregel, Gevolg
from vijftreden.trede3_momenten.texts import cyclusnaam, velden
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.onderdelen import Kruimel

BEREKEN = "bereken"
MEESTE_REGELS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Anders:
    """A date that somebody else entered meanwhile, beside what this person sent."""

    label: str
    staat_er: Any
    van_jou: Any


@met_actor
def overzicht(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """All cycles of one commission."""
    return _overzicht(
        request, opdracht_id, Wijzigingformulier(initial={"jaar": request.actor.dag.year})
    )


@require_POST
@met_actor
def wijziging(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Adds an amendment and goes on to its dates."""
    formulier = Wijzigingformulier(request.POST)
    if not formulier.is_valid():
        return _overzicht(request, opdracht_id, formulier)
    try:
        rij = services.open_wijziging(
            request.actor, opdracht_id=opdracht_id, **formulier.cleaned_data
        )
    except Invoerfout as fout:
        toon_bij(formulier, fout)
        return _overzicht(request, opdracht_id, formulier)
    messages.success(request, "De begrotingswijziging staat erbij. Vul nu de datums in.")
    return HttpResponseRedirect(_adres(request, opdracht_id, rij.pk))


@met_actor
def cyclus(request: ActorRequest, opdracht_id: UUID, jaarcyclus_id: UUID) -> HttpResponse:
    """One cycle: enter its dates, see what would move first, or save."""
    beeld = selectors.jaarcyclus(request.actor, opdracht_id, jaarcyclus_id)
    if request.method != "POST":
        return _cyclus(request, beeld, Bestuursdatumformulier(beeld.cyclus))
    formulier = Bestuursdatumformulier(beeld.cyclus, request.POST)
    if not formulier.is_valid():
        return _cyclus(request, beeld, formulier)
    if BEREKEN in request.POST:
        gevolgen = selectors.wat_als(
            request.actor, opdracht_id, jaarcyclus_id, datums=formulier.bestuursdatums()
        )
        return _cyclus(request, beeld, formulier, gevolgen=gevolgen)
    try:
        services.leg_bestuursdatums_vast(
            request.actor,
            opdracht_id=opdracht_id,
            jaarcyclus_id=jaarcyclus_id,
            versie=formulier.cleaned_data["versie"],
            **formulier.datums(),
        )
    except Invoerfout as fout:
        toon_bij(formulier, fout)
        return _cyclus(request, beeld, formulier)
    except Botsing:
        return _botsing(request, opdracht_id, jaarcyclus_id, formulier)
    messages.success(request, "Opgeslagen. De kalender is bijgewerkt.")
    return HttpResponseRedirect(_adres(request, opdracht_id, jaarcyclus_id))


@require_POST
@met_actor
def gehouden(request: ActorRequest, opdracht_id: UUID, jaarcyclus_id: UUID) -> HttpResponse:
    """Marks one date as done on a day, or takes that back; what is not seen is not found."""
    selectors.jaarcyclus(request.actor, opdracht_id, jaarcyclus_id)
    formulier = Gehoudenformulier(request.POST)
    if not formulier.is_valid():
        return _niet_gedaan(request, opdracht_id, jaarcyclus_id, "Schrijf de dag als 7-7-2027.")
    try:
        services.leg_gehouden_vast(
            request.actor,
            opdracht_id=opdracht_id,
            jaarcyclus_id=jaarcyclus_id,
            **formulier.cleaned_data,
        )
    except Invoerfout as fout:
        return _niet_gedaan(request, opdracht_id, jaarcyclus_id, fout.zin)
    except Botsing:
        zin = "Iemand wijzigde deze cyclus net ook. Kijk wat er nu staat en probeer het opnieuw."
        return _niet_gedaan(request, opdracht_id, jaarcyclus_id, zin)
    messages.success(request, "Genoteerd.")
    return HttpResponseRedirect(_adres(request, opdracht_id, jaarcyclus_id))


def _niet_gedaan(
    request: ActorRequest, opdracht_id: UUID, jaarcyclus_id: UUID, zin: str
) -> HttpResponse:
    messages.warning(request, zin)
    return HttpResponseRedirect(_adres(request, opdracht_id, jaarcyclus_id))


def _botsing(
    request: ActorRequest,
    opdracht_id: UUID,
    jaarcyclus_id: UUID,
    formulier: Bestuursdatumformulier,
) -> HttpResponse:
    """Shows what the first person did beside what this one sent; saving again is a choice."""
    beeld = selectors.jaarcyclus(request.actor, opdracht_id, jaarcyclus_id)
    nu = Bestuursdatumformulier(beeld.cyclus)
    gestuurd = formulier.datums()
    anders = [
        Anders(label=label, staat_er=nu.initial[naam], van_jou=gestuurd[naam])
        for naam, label in velden(beeld.cyclus).items()
        if nu.initial[naam] != gestuurd[naam]
    ]
    opnieuw = Bestuursdatumformulier(
        beeld.cyclus, {**request.POST.dict(), "versie": beeld.cyclus.versie}
    )
    wie = _wie_was_eerst(request, opdracht_id, jaarcyclus_id)
    return _cyclus(request, beeld, opnieuw, anders=anders, wie=wie, status=409)


def _wie_was_eerst(request: ActorRequest, opdracht_id: UUID, jaarcyclus_id: UUID) -> str:
    """The name behind the newest act on this cycle; empty when the system did it."""
    regels = laatste_regels(request.actor, opdracht_id, meeste=MEESTE_REGELS)
    regel = next((deel for deel in regels if deel.object_id == jaarcyclus_id), None)
    if regel is None or regel.persoon_id is None:
        return ""
    return namen_van(request.actor, [regel.persoon_id]).get(regel.persoon_id, "")


def _overzicht(
    request: ActorRequest, opdracht_id: UUID, formulier: Wijzigingformulier
) -> HttpResponse:
    opdracht = opdracht_van(request.actor, opdracht_id)
    beelden = selectors.cyclusbeelden(request.actor, opdracht_id)
    inhoud = {
        "opdracht": opdracht,
        "beelden": beelden,
        "formulier": formulier,
        "van_bestuur": not beelden
        or any(beeld.cyclus.soort != "dienstverlening" for beeld in beelden),
        "mag_wijziging": any(beeld.cyclus.soort == "begroting" for beeld in beelden)
        and mag(request.actor, Recht.JAARCYCLUS_VASTLEGGEN, opdracht_id),
        "kruimels": _kruimels(request, opdracht_id, opdracht.naam),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede3_momenten/bestuur.html", inhoud, status=status)


def _cyclus(
    request: ActorRequest,
    beeld: Cyclusbeeld,
    formulier: Bestuursdatumformulier,
    *,
    gevolgen: tuple[Gevolg, ...] | None = None,
    anders: list[Anders] | None = None,
    wie: str = "",
    status: int = 0,
) -> HttpResponse:
    regel: Cyclusregel = beeld.cyclus
    inhoud = {
        "beeld": beeld,
        "cyclus": regel,
        "formulier": formulier,
        "gevolgen": gevolgen,
        "anders": anders or [],
        "wie": wie,
        "mag_vastleggen": mag(request.actor, Recht.JAARCYCLUS_VASTLEGGEN, regel.opdracht_id),
        "vandaag": request.actor.dag,
        "kruimels": _kruimels(request, regel.opdracht_id, regel.opdracht, cyclusnaam(regel)),
    }
    deel = "#gevolgen" if request.htmx and BEREKEN in request.POST else ""
    code = status or (400 if formulier.errors and not deel else 200)
    return render(request, f"trede3_momenten/cyclus.html{deel}", inhoud, status=code)


def _adres(request: ActorRequest, opdracht_id: UUID, jaarcyclus_id: UUID) -> str:
    return reverse(
        "trede3_momenten:bestuursdatums",
        kwargs={
            "omgeving": request.omgeving.sleutel,
            "opdracht_id": opdracht_id,
            "jaarcyclus_id": jaarcyclus_id,
        },
    )


def _kruimels(
    request: ActorRequest, opdracht_id: UUID, opdracht: str, cyclus_naam: str = ""
) -> list[Kruimel]:
    sleutel = request.omgeving.sleutel
    bestuur = reverse(
        "trede3_momenten:bestuur", kwargs={"omgeving": sleutel, "opdracht_id": opdracht_id}
    )
    pad = []
    if wegwijzer.bestaat("opdracht"):
        naar = wegwijzer.adres("opdracht", omgeving=sleutel, id=opdracht_id)
        pad.append(Kruimel(naam=opdracht, adres=naar))
    if not cyclus_naam:
        return [*pad, Kruimel(naam="Datums van het bestuur")]
    return [*pad, Kruimel(naam="Datums van het bestuur", adres=bestuur), Kruimel(naam=cyclus_naam)]
