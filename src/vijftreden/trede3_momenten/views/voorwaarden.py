# SPDX-License-Identifier: EUPL-1.2
"""One condition: who sees to it, before when, and that it was met."""

from functools import partial
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from vijftreden.handeling.poort import mag
from vijftreden.register.selectors import Persoonregel, personen
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import rollen_van
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import Voldaanformulier, Voorwaardeformulier
from vijftreden.trede3_momenten.selectors import Voorwaarderegel
from vijftreden.trede3_momenten.views.plek import adres, pad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.verwerking import gelukt, vergelijk

VOLDAAN, TERUG = "voldaan", "terug"
WAARDEN = ("versie", "uiterlijk_op", "toelichting", "voldaan_op")


@met_actor
def voorwaarde(request: ActorRequest, opdracht_id: UUID, voorwaarde_id: UUID) -> HttpResponse:
    """Two forms on one page; what was met can be taken back."""
    regel = selectors.voorwaarde(request.actor, opdracht_id, voorwaarde_id)
    if request.method != "POST":
        return _toon(request, regel)
    if not mag(request.actor, Recht.VOORWAARDE_BIJWERKEN, opdracht_id):
        raise GeenRecht(Recht.VOORWAARDE_BIJWERKEN)
    plek: dict[str, Any] = {"opdracht_id": opdracht_id, "voorwaarde_id": voorwaarde_id}
    if TERUG in request.POST:
        return _neem_terug(request, regel)
    formulier: forms.Form
    if VOLDAAN in request.POST:
        formulier = Voldaanformulier(request.POST)
        doe = partial(services.meld_voorwaarde_voldaan, request.actor, **plek)
    else:
        formulier = _bijwerkformulier(request, regel, request.POST)
        doe = partial(services.werk_voorwaarde_bij, request.actor, **plek)
    try:
        if gelukt(formulier, doe):
            messages.success(request, "Opgeslagen.")
            return HttpResponseRedirect(adres(request, "besluiten", opdracht_id))
    except Botsing:
        regel = selectors.voorwaarde(request.actor, opdracht_id, voorwaarde_id)
        nu = {naam: getattr(regel, naam) for naam in WAARDEN}
        return _toon(request, regel, formulier, verschillen=vergelijk(formulier, nu))
    return _toon(request, regel, formulier)


def _neem_terug(request: ActorRequest, regel: Voorwaarderegel) -> HttpResponse:
    versie = request.POST.get("versie", "")
    try:
        services.meld_voorwaarde_voldaan(
            request.actor,
            opdracht_id=regel.opdracht_id,
            voorwaarde_id=regel.id,
            versie=int(versie) if versie.isdigit() else 0,
            voldaan_op=None,
        )
        messages.success(request, "Deze voorwaarde staat weer open.")
    except Botsing:
        messages.warning(request, "Iemand wijzigde dit net ook. Kijk wat er nu staat.")
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
    naar = adres(request, "voorwaarde", regel.opdracht_id, voorwaarde_id=regel.id)
    return HttpResponseRedirect(naar)


def _bijwerkformulier(
    request: ActorRequest, regel: Voorwaarderegel, data: Any = None
) -> Voorwaardeformulier:
    van_gever = mag(request.actor, Recht.BESLUIT_VOORBEREIDEN, regel.opdracht_id)
    mensen = personen(request.actor) if van_gever else _betrokkenen(request, regel)
    return Voorwaardeformulier(regel, data, personen=mensen, mag_verzetten=van_gever)


def _betrokkenen(request: ActorRequest, regel: Voorwaarderegel) -> list[Persoonregel]:
    """Who has a role here: a contractor, perhaps a guest, does not read the whole organisation."""
    rollen = rollen_van(request.actor, regel.opdracht_id, met_vastlegging=False).rollen
    hier = {houder.persoon_id for beeld in rollen for houder in beeld.nu}
    hier |= {regel.eigenaar_persoon_id, request.actor.persoon_id}
    return [wie for wie in personen(request.actor) if wie.id in hier]


def _toon(
    request: ActorRequest,
    regel: Voorwaarderegel,
    formulier: forms.Form | None = None,
    *,
    verschillen: Any = (),
) -> HttpResponse:
    begin = {"versie": regel.versie, "voldaan_op": request.actor.dag}
    voldaan = formulier if isinstance(formulier, Voldaanformulier) else None
    bijwerken = formulier if isinstance(formulier, Voorwaardeformulier) else None
    inhoud = {
        "regel": regel,
        "voldaan": voldaan or Voldaanformulier(initial=begin, auto_id="voldaan_%s"),
        "bijwerken": bijwerken or _bijwerkformulier(request, regel),
        "verschillen": verschillen,
        "vandaag": request.actor.dag,
        "mag_bijwerken": mag(request.actor, Recht.VOORWAARDE_BIJWERKEN, regel.opdracht_id),
        "kruimels": pad(request, regel.opdracht_id, regel.opdracht, "Voorwaarde"),
    }
    status = 409 if verschillen else 400 if formulier and formulier.errors else 200
    return render(request, "trede3_momenten/voorwaarde.html", inhoud, status=status)
