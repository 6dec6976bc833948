# SPDX-License-Identifier: EUPL-1.2
"""The own note about a commission."""

from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.eigen import Notitieformulier
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk


@met_actor
def notitie(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Writes what only I read; in another tab of mine it may have changed since."""
    gegevens = selectors.opdracht(request.actor, opdracht_id)
    terug = wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel)
    formulier = Notitieformulier(
        ingevuld(request), notitie=selectors.mijn_notitie(request.actor, opdracht_id)
    )
    inhoud: dict[str, Any] = {}
    try:
        doe = partial(services.schrijf_notitie, request.actor, opdracht_id=opdracht_id)
        if gelukt(formulier, doe):
            messages.success(request, "Je notitie is bewaard. Alleen jij leest die.")
            return redirect(terug)
    except Botsing as botsing:
        nu = {naam: getattr(botsing.huidig, naam) for naam in ("versie", "tekst")}
        inhoud = {"verschillen": vergelijk(formulier, nu)}
    inhoud |= {
        "gegevens": gegevens,
        "formulier": formulier,
        "annuleer": terug,
        "kruimels": (Kruimel(naam=gegevens.naam, adres=terug), Kruimel(naam="Mijn notitie")),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/notitie.html", inhoud, status=status)
