# SPDX-License-Identifier: EUPL-1.2
"""Vacant and double roles on one page; and, for who may, whose roles are to be handed over."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render

from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.forms import Rollenfilter
from vijftreden.portefeuille.selectors.rollen import PER_BLAD
from vijftreden.register.selectors import personen
from vijftreden.toegang.rechten import Soort
from vijftreden.trede1_opdracht.selectors import heeft_over_te_dragen
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Blad

MEESTE_MENSEN = 10
VOOR_ALLEN = frozenset({Soort.DIRECTIE, Soort.ADVISEUR})


@met_actor
def overzicht(request: ActorRequest) -> HttpResponse:
    """One page of what is vacant, double, ending or clashing; the filter is in the address."""
    formulier = Rollenfilter(request.GET)
    soort, wie, blad = formulier.wens()
    groepen, meer = selectors.rollen_overzicht(request.actor, soort=soort, blad=blad)
    actor = request.actor
    voor_allen = not actor.namens_id and bool(actor.soorten & VOOR_ALLEN)
    inhoud = {
        "formulier": formulier,
        "groepen": groepen,
        "gefilterd": bool(soort),
        "voor_allen": voor_allen,
        "gezocht": wie,
        "mensen": personen(actor, zoek=wie)[:MEESTE_MENSEN] if voor_allen and wie else (),
        "mijn_id": actor.werkt_voor_id if heeft_over_te_dragen(actor) else None,
        "blad": Blad(
            van=(blad - 1) * PER_BLAD + 1,
            tot=blad * PER_BLAD,
            vorige=_blad(soort, blad - 1) if blad > 1 else "",
            volgende=_blad(soort, blad + 1) if meer else "",
        ),
    }
    return render(request, "portefeuille/rollen.html", inhoud)


def _blad(soort: str, blad: int) -> str:
    wensen = {"soort": soort, "blad": str(blad)}
    return f"?{urlencode({naam: waarde for naam, waarde in wensen.items() if waarde})}"
