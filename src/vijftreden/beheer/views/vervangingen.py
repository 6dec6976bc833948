# SPDX-License-Identifier: EUPL-1.2
"""Who works for whom: my own deputy or secretary, those of all, and ending one."""

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from vijftreden.beheer import selectors, services
from vijftreden.beheer.forms import (
    Eindeformulier,
    Mijnvervangingformulier,
    Vervangingformulier,
)
from vijftreden.beheer.selectors import Vervangingregel
from vijftreden.beheer.views.deur import adres, alleen_met, kruimels
from vijftreden.beheer.views.mensen import INTUSSEN
from vijftreden.handeling.poort import mag
from vijftreden.register.selectors import personen
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt


@alleen_met(Recht.LID_WIJZIGEN)
def vervangingen(request: ActorRequest) -> HttpResponse:
    """Everybody who works for another here, and a form to add one."""
    formulier = Vervangingformulier(
        request.POST or None, personen=personen(request.actor), dag=request.actor.dag
    )
    if gelukt(formulier, partial(services.leg_vervanging_vast, request.actor)):
        messages.success(request, "Vastgelegd.")
        return redirect(request.path)
    inhoud = {
        "regels": selectors.alle_vervangingen(request.actor),
        "formulier": formulier,
        "kruimels": kruimels(request, "Wie werkt voor wie?"),
    }
    return render(request, "beheer/vervangingen.html", inhoud)


@met_actor
def mijn_vervanging(request: ActorRequest) -> HttpResponse:
    """Lets somebody work for me. A name is typed: this page lists nobody's colleagues."""
    mij = request.actor.persoon_id
    if mij is None:
        raise Http404
    formulier = Mijnvervangingformulier(request.POST or None, dag=request.actor.dag)
    if request.method == "POST" and formulier.is_valid():
        waarden = dict(formulier.cleaned_data)
        try:
            door = selectors.persoon_met(request.actor, waarden.pop("wie"))
            services.leg_vervanging_vast(
                request.actor, voor_persoon_id=mij, door_persoon_id=door, **waarden
            )
        except Invoerfout as fout:
            fout.veld = "wie" if fout.veld == "door_persoon_id" else fout.veld
            toon_bij(formulier, fout)
        else:
            messages.success(request, "Vastgelegd. Het geldt vanaf de dag die je koos.")
            return redirect(adres(request, "account"))
    inhoud = {"formulier": formulier, "kruimels": _mijn_pad(request, "Iemand werkt voor mij")}
    return render(request, "beheer/mijn_vervanging.html", inhoud)


@met_actor
def beeindig(request: ActorRequest, vervanging_id: UUID) -> HttpResponse:
    """Ends one: for either of the two and a beheerder; for others it does not exist."""
    regel = selectors.vervanging(request.actor, vervanging_id)
    van_mij = request.actor.persoon_id in {regel.voor_persoon_id, regel.door_persoon_id}
    if not van_mij and not mag(request.actor, Recht.LID_WIJZIGEN):
        raise Http404
    terug = adres(request, "account" if van_mij else "vervangingen")
    formulier = Eindeformulier(
        request.POST or None, initial={"versie": regel.versie, "tot": _einde(request, regel)}
    )
    doe = partial(services.beeindig_vervanging, request.actor, vervanging_id=vervanging_id)
    try:
        if gelukt(formulier, doe):
            messages.success(request, "Vastgelegd.")
            return redirect(terug)
    except Botsing:
        messages.warning(request, INTUSSEN)
        return redirect(request.path)
    pad = _mijn_pad(request, "Beëindigen") if van_mij else kruimels(request, "Beëindigen")
    inhoud = {"formulier": formulier, "regel": regel, "terug": terug, "kruimels": pad}
    return render(request, "beheer/vervanging.html", inhoud)


def _einde(request: ActorRequest, regel: Vervangingregel) -> object:
    return regel.tot or max(request.actor.dag, regel.van)


def _mijn_pad(request: ActorRequest, naam: str) -> tuple[Kruimel, ...]:
    return (Kruimel(naam="Mijn account", adres=adres(request, "account")), Kruimel(naam=naam))
