# SPDX-License-Identifier: EUPL-1.2
"""All commissions: the filters stand in the address."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render

from vijftreden.handeling.poort import mag
from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.forms import Filterformulier
from vijftreden.portefeuille.selectors.opdrachten import PER_BLAD
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import is_gast, regeldag
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Blad


@met_actor
def lijst(request: ActorRequest) -> HttpResponse:
    """One page of the list; htmx replaces only the lines."""
    formulier = Filterformulier(request.GET)
    wens = formulier.wens()
    regels, meer = selectors.alle_opdrachten(request.actor, wens)
    gast = is_gast(request.actor)
    begin = (wens.blad - 1) * PER_BLAD
    inhoud = {
        "formulier": formulier,
        "wens": wens,
        "regels": regels,
        "gast": gast,
        "filteradres": _filteradres(request),
        "vaste_lijst": not gast and regeldag(request.actor) is not None,
        "mag_overal": mag(request.actor, Recht.TERZIJDE_ORGANISATIE),
        "gefilterd": bool(wens.zoek or wens.vorm or wens.stand or wens.van_mij),
        "blad": Blad(
            van=begin + 1,
            tot=begin + len(regels),
            vorige=_blad(request, wens.blad - 1) if wens.blad > 1 else "",
            volgende=_blad(request, wens.blad + 1) if meer else "",
        ),
    }
    deel = "#regels" if request.htmx else ""
    return render(request, f"portefeuille/opdrachten.html{deel}", inhoud)


def _filteradres(request: ActorRequest) -> str:
    """The filters as they stand in the address, without the page of the list."""
    wensen = {naam: waarde for naam, waarde in request.GET.items() if waarde and naam != "blad"}
    return f"?{urlencode(wensen)}" if wensen else ""


def _blad(request: ActorRequest, blad: int) -> str:
    wensen = {**request.GET.dict(), "blad": str(blad)}
    return f"?{urlencode({naam: waarde for naam, waarde in wensen.items() if waarde})}"
