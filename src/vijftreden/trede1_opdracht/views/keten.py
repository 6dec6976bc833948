# SPDX-License-Identifier: EUPL-1.2
"""From whom a commission comes: the chain above and below, and laying it."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.keten import Ketenformulier, Zoekerbovenformulier
from vijftreden.trede1_opdracht.selectors import Ketenbeeld, Schakel
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

ZOEK = "zoek"


@met_actor
def keten(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Shows the chain; a search finds what may stand above, a post lays it."""
    beeld = selectors.keten_van(request.actor, opdracht_id)
    mag_leggen = mag(request.actor, Recht.KETEN_LEGGEN, opdracht_id)
    if request.method == "POST" and not mag_leggen:
        raise GeenRecht(Recht.KETEN_LEGGEN)
    zoekformulier = Zoekerbovenformulier(request.GET)
    zoek = zoekformulier.cleaned_data[ZOEK] if zoekformulier.is_valid() else ""
    gevonden: Sequence[Schakel] = ()
    meer = False
    if mag_leggen and zoek:
        gevonden, meer = selectors.kies_erboven(request.actor, opdracht_id, zoek)
    formulier = _formulier(request, beeld, gevonden)
    inhoud: dict[str, Any] = {}
    try:
        if gelukt(formulier, partial(services.leg_keten, request.actor, opdracht_id=opdracht_id)):
            messages.success(request, "Vastgelegd.")
            return redirect(request.path)
    except Botsing:
        beeld = selectors.keten_van(request.actor, opdracht_id)
        boven = beeld.direct_boven
        nu = {"versie": beeld.versie, "boven_naam": beeld.boven_naam, "boven_id": boven}
        inhoud = {"verschillen": vergelijk(formulier, nu)}
    inhoud |= {
        "beeld": beeld,
        "mag_leggen": mag_leggen and beeld.stuurt,
        "zoekformulier": zoekformulier,
        "gezocht": zoek,
        "gevonden": gevonden,
        "meer": meer,
        "formulier": formulier,
        "kruimels": (
            Kruimel(
                naam=beeld.naam,
                adres=wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel),
            ),
            Kruimel(naam="Van wie krijg ik mijn opdracht?"),
        ),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/keten.html", inhoud, status=status)


def _formulier(
    request: ActorRequest, beeld: Ketenbeeld, gevonden: Sequence[Schakel]
) -> Ketenformulier:
    nu = selectors.opdracht(request.actor, beeld.opdracht_id).boven_id
    return Ketenformulier(ingevuld(request), beeld=beeld, gevonden=gevonden, boven_id=nu)
