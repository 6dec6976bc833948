# SPDX-License-Identifier: EUPL-1.2
"""Asking a decision, reading what was asked, and withdrawing it."""

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from vijftreden.beheer.selectors import leesbevestiging_mag
from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import Vraagformulier
from vijftreden.trede3_momenten.selectors import Vraagregel
from vijftreden.trede3_momenten.texts.besluiten import momentnaam
from vijftreden.trede3_momenten.views.plek import adres, pad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag
from vijftreden.web.verwerking import gelukt, ingevuld


@met_actor
def vraag_stellen(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The form; a post asks."""
    gegevens = opdracht_van(request.actor, opdracht_id)
    if not mag(request.actor, Recht.BESLUIT_VRAGEN, opdracht_id):
        raise GeenRecht(Recht.BESLUIT_VRAGEN)
    momenten = [
        (
            moment.id,
            f"{momentnaam(moment.soort, moment.naam, moment.fase.naam if moment.fase else '')}"
            f", {dag(moment.gepland_op) if moment.gepland_op else ''}",
        )
        for moment in selectors.vrije_momenten(request.actor, opdracht_id)
    ]
    formulier = Vraagformulier(ingevuld(request), momenten=momenten)
    doe = partial(services.vraag_besluit, request.actor, opdracht_id=opdracht_id)
    if gelukt(formulier, doe):
        messages.success(request, "Je vraag staat boven aan de week van wie beslist.")
        return HttpResponseRedirect(adres(request, "besluiten", opdracht_id))
    inhoud = {
        "opdracht": gegevens,
        "formulier": formulier,
        "beslissers": selectors.beslissers(request.actor, opdracht_id),
        "annuleer": adres(request, "besluiten", opdracht_id),
        "kruimels": pad(request, opdracht_id, gegevens.naam, "Vraag een besluit"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede3_momenten/vraag_stellen.html", inhoud, status=status)


@met_actor
def vraag(request: ActorRequest, opdracht_id: UUID, vraag_id: UUID) -> HttpResponse:
    """One question to read; a post by who asked it withdraws it.

    That who decides has read it is noted, in environments where the works council agreed.
    """
    regel = selectors.vraag(request.actor, opdracht_id, vraag_id)
    if request.method == "POST":
        return _trek_in(request, regel)
    if _leest_als_beslisser(request, regel):
        services.leg_gelezen_vast(request.actor, opdracht_id=opdracht_id, vraag_id=vraag_id)
        regel = selectors.vraag(request.actor, opdracht_id, vraag_id)
    inhoud = {
        "regel": regel,
        "vandaag": request.actor.dag,
        "leesbevestiging": leesbevestiging_mag(request.actor),
        "mag_voorbereiden": mag(request.actor, Recht.BESLUIT_VOORBEREIDEN, opdracht_id),
        "van_mij": regel.door_persoon_id == request.actor.werkt_voor_id,
        "kruimels": pad(request, opdracht_id, regel.opdracht, "Gevraagd besluit"),
    }
    return render(request, "trede3_momenten/vraag.html", inhoud)


def _leest_als_beslisser(request: ActorRequest, regel: Vraagregel) -> bool:
    actor = request.actor
    if regel.gelezen_op or not regel.open or actor.namens_id or not leesbevestiging_mag(actor):
        return False
    if not mag(actor, Recht.GEVRAAGD_BESLUIT_LEZEN, regel.opdracht_id):
        return False
    wie = selectors.beslissers(actor, regel.opdracht_id)
    return actor.persoon_id in {deel.persoon_id for deel in wie}


def _trek_in(request: ActorRequest, regel: Vraagregel) -> HttpResponse:
    versie = request.POST.get("versie", "")
    try:
        services.trek_vraag_in(
            request.actor,
            opdracht_id=regel.opdracht_id,
            vraag_id=regel.id,
            versie=int(versie) if versie.isdigit() else 0,
        )
        messages.success(request, "Je vraag is ingetrokken.")
    except Botsing:
        messages.warning(request, "Deze vraag is intussen gewijzigd. Kijk wat er nu staat.")
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
    return HttpResponseRedirect(adres(request, "besluiten", regel.opdracht_id))
