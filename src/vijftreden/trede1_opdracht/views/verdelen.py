# SPDX-License-Identifier: EUPL-1.2
""" "Rollen verdelen": for who gives roles without reading the items."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.forms import Zoekformulier
from vijftreden.trede1_opdracht.selectors.verdeling import PER_BLAD
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Blad, Kruimel


@met_actor
def rollen_verdelen(request: ActorRequest) -> HttpResponse:
    """Public names of arrangements, their roles and who holds them; nothing else of any item."""
    if not mag(request.actor, Recht.ROL_GEVEN):
        raise Http404
    formulier = Zoekformulier(request.GET)
    zoek, blad = formulier.wens()
    regels, verder = selectors.rolverdeling(request.actor, zoek=zoek, blad=blad)
    gegevens = {
        "formulier": formulier,
        "gezocht": zoek,
        "regels": regels,
        "blad": _blad(request, blad, len(regels), verder=verder),
        "kruimels": _pad(request),
    }
    return render(request, "trede1_opdracht/rollen_verdelen.html", gegevens)


def _pad(request: ActorRequest) -> tuple[Kruimel, ...]:
    """Under beheer for a beheerder; others who give roles have no page above this one."""
    hier = Kruimel(naam="Rollen verdelen")
    if not mag(request.actor, Recht.LID_UITNODIGEN):
        return (hier,)
    boven = wegwijzer.adres("beheer", omgeving=request.omgeving.sleutel)
    return Kruimel(naam="Beheer", adres=boven), hier


def _blad(request: ActorRequest, blad: int, aantal: int, *, verder: bool) -> Blad:
    def adres(nummer: int) -> str:
        gevraagd = request.GET.copy()
        gevraagd["blad"] = str(nummer)
        return f"?{gevraagd.urlencode()}"

    begin = (blad - 1) * PER_BLAD
    return Blad(
        van=begin + 1,
        tot=begin + aantal,
        vorige=adres(blad - 1) if blad > 1 else "",
        volgende=adres(blad + 1) if verder else "",
    )
