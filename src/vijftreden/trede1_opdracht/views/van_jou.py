# SPDX-License-Identifier: EUPL-1.2
""" "Welke zijn van jou?": one sheet on which a member ticks the vacant roles that are his."""

from collections.abc import Sequence
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms import Vanjouformulier, Zoekformulier
from vijftreden.trede1_opdracht.views.verwerking import ingevuld
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout


@met_actor
def van_jou(request: ActorRequest) -> HttpResponse:
    """Vacant roles by arrangement; each role that is taken is an act of its own."""
    zoekformulier = Zoekformulier(request.GET)
    zoek, _ = zoekformulier.wens()
    regels, meer = selectors.vacatures(request.actor, zoek=zoek)
    formulier = Vanjouformulier(ingevuld(request))
    if formulier.is_valid():
        _neem(request, formulier.cleaned_data["keuze"])
        return redirect(wegwijzer.adres("week", omgeving=request.omgeving.sleutel))
    gegevens = {
        "formulier": formulier,
        "gast": selectors.is_gast(request.actor),
        "zoekformulier": zoekformulier,
        "gezocht": zoek,
        "regels": regels,
        "meer": meer,
        "gekozen": request.POST.getlist("keuze"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/van_jou.html", gegevens, status=status)


def _neem(request: ActorRequest, keuzes: Sequence[tuple[UUID, str]]) -> None:
    """Takes them one by one: that somebody was first for one does not undo the others."""
    genomen = 0
    for opdracht_id, rol in keuzes:
        try:
            services.neem_rol(request.actor, opdracht_id=opdracht_id, rol=rol)
        except Invoerfout as fout:
            messages.warning(request, fout.zin)
        else:
            genomen += 1
    if genomen:
        zin = f"{genomen} rollen zijn nu van jou." if genomen > 1 else "Deze rol is nu van jou."
        messages.success(request, zin)
