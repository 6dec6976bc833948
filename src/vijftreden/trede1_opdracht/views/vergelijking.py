# SPDX-License-Identifier: EUPL-1.2
"""Two versions of the opdrachtbrief side by side."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.selectors import Briefbeeld, Briefversie
from vijftreden.trede1_opdracht.views.versies import tekstadres, tekstpad
from vijftreden.web.actor import ActorRequest, met_actor

CIJFERS = 5
"""More than this is no number of a version."""


@met_actor
def kies(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The newest against the one in force, or what was chosen; of one alone that is said."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    gekozen = [request.GET.get(naam, "") for naam in ("oud", "nieuw")]
    if all(deel.isascii() and deel.isdigit() and len(deel) <= CIJFERS for deel in gekozen):
        oud, nieuw = map(int, gekozen)
    elif len(beeld.versies) > 1:
        oud, nieuw = _vanzelf(beeld)
    else:
        gegevens = {"beeld": beeld, "kruimels": tekstpad(request, beeld, hier="Vergelijk")}
        return render(request, "trede1_opdracht/briefvergelijking.html", gegevens)
    return redirect(tekstadres(request, opdracht_id, "brief_vergelijken", oud=oud, nieuw=nieuw))


@met_actor
def naast_elkaar(request: ActorRequest, opdracht_id: UUID, oud: int, nieuw: int) -> HttpResponse:
    """What left and came between these two, text by text."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    links, rechts = _met_nummer(beeld, oud), _met_nummer(beeld, nieuw)
    regels = selectors.vergelijk(links, rechts)
    gegevens = {
        "beeld": beeld,
        "oud": links,
        "nieuw": rechts,
        "anders": [regel for regel in regels if regel.gewijzigd],
        "gelijk": [regel for regel in regels if not regel.gewijzigd],
        "kruimels": tekstpad(request, beeld, hier="Vergelijk"),
    }
    return render(request, "trede1_opdracht/briefvergelijking.html", gegevens)


def _vanzelf(beeld: Briefbeeld) -> tuple[int, int]:
    nieuwste, vorige = beeld.versies[0], beeld.versies[1]
    tegen = beeld.geldend if beeld.nieuwer and beeld.geldend else vorige
    return tegen.nummer, nieuwste.nummer


def _met_nummer(beeld: Briefbeeld, nummer: int) -> Briefversie:
    for versie in beeld.versies:
        if versie.nummer == nummer:
            return versie
    raise Http404
