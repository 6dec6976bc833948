# SPDX-License-Identifier: EUPL-1.2
"""Decisions of one commission: all of them, one of them, its correction, what the board said."""

from functools import partial
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing, ziet_als_gever
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import Bestuursbesluitformulier, Deelformulier
from vijftreden.trede3_momenten.selectors import Besluitregel
from vijftreden.trede3_momenten.texts.besluiten import besluitnaam, momentnaam
from vijftreden.trede3_momenten.views.plek import adres, pad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.verwerking import gelukt, ingevuld

DOOR = frozenset({"akkoord", "akkoord_mits"})
"""Outcomes after which the next phase may begin."""


@met_actor
def overzicht(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """What was asked, what waits, what was decided, and which conditions are open."""
    actor = request.actor
    gegevens = opdracht_van(actor, opdracht_id)
    besluiten = selectors.besluiten_van(actor, opdracht_id)
    vragen = selectors.vragen_van(actor, opdracht_id)
    inhoud = {
        "opdracht": gegevens,
        "besluiten": besluiten,
        "vragen": [regel for regel in vragen if regel.open],
        "beantwoord": [regel for regel in vragen if not regel.open],
        "concepten": selectors.wachtende_concepten(actor, [opdracht_id]),
        "voorwaarden": [
            deel for regel in besluiten if regel.geldt for deel in regel.voorwaarden if deel.open
        ],
        "bestuur": [regel for regel in besluiten if regel.wacht_op_bestuur],
        "vandaag": actor.dag,
        "mag_vragen": mag(actor, Recht.BESLUIT_VRAGEN, opdracht_id),
        "mag_delen": mag(actor, Recht.BESLUITEN_DELEN, opdracht_id),
        "deelformulier": Deelformulier(initial={"aan": "de griffier"}),
        "momenten": selectors.vrije_momenten(actor, opdracht_id),
        "mag_voorbereiden": mag(actor, Recht.BESLUIT_VOORBEREIDEN, opdracht_id),
        "kruimels": pad(request, opdracht_id, gegevens.naam),
    }
    return render(request, "trede3_momenten/besluiten.html", inhoud)


@met_actor
def besluit(request: ActorRequest, opdracht_id: UUID, besluit_id: UUID) -> HttpResponse:
    """One decision to read and to print."""
    regel = selectors.besluit(request.actor, opdracht_id, besluit_id)
    return _toon(request, regel)


@require_POST
@met_actor
def corrigeer(request: ActorRequest, opdracht_id: UUID, besluit_id: UUID) -> HttpResponse:
    """Begins a correction and goes on to its sheet; the decision itself stays as it is."""
    regel = selectors.besluit(request.actor, opdracht_id, besluit_id)
    try:
        services.begin_correctie(request.actor, opdracht_id=opdracht_id, besluit_id=besluit_id)
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
        return HttpResponseRedirect(adres(request, "besluiten", opdracht_id))
    messages.success(request, "Pas aan wat niet klopt. Het eerste besluit blijft leesbaar.")
    naar = adres(request, "besluit_nemen", opdracht_id, stuurmoment_id=regel.stuurmoment_id)
    return HttpResponseRedirect(naar)


@met_actor
def bestuursbesluit(request: ActorRequest, opdracht_id: UUID, besluit_id: UUID) -> HttpResponse:
    """Number and day of what college, raad or board decided."""
    regel = selectors.besluit(request.actor, opdracht_id, besluit_id)
    if not mag(request.actor, Recht.BESTUURSBESLUIT_VASTLEGGEN, opdracht_id):
        raise GeenRecht(Recht.BESTUURSBESLUIT_VASTLEGGEN)
    formulier = Bestuursbesluitformulier(ingevuld(request))
    doe = partial(
        services.leg_bestuursbesluit_vast,
        request.actor,
        opdracht_id=opdracht_id,
        besluit_id=besluit_id,
    )
    naar = adres(request, "besluit", opdracht_id, besluit_id=besluit_id)
    try:
        if gelukt(formulier, doe):
            messages.success(request, "Genoteerd. Dit besluit is rond.")
            return HttpResponseRedirect(naar)
    except Botsing:
        messages.warning(request, "Iemand was je net voor. Hieronder staat wat is vastgelegd.")
        return HttpResponseRedirect(naar)
    inhoud: dict[str, Any] = {
        "regel": regel,
        "formulier": formulier,
        "annuleer": naar,
        "kruimels": pad(request, opdracht_id, regel.opdracht, "Besluit van het bestuur"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede3_momenten/bestuursbesluit.html", inhoud, status=status)


def _toon(request: ActorRequest, regel: Besluitregel) -> HttpResponse:
    actor, opdracht_id = request.actor, regel.opdracht_id
    naam = momentnaam(regel.soort, regel.moment_naam, regel.fase)
    inhoud = {
        "regel": regel,
        "naam": besluitnaam(naam),
        "toon_mandaat": ziet_als_gever(actor, opdracht_id),
        "concept": selectors.concept_van(actor, opdracht_id, regel.stuurmoment_id),
        "vandaag": actor.dag,
        "mag_corrigeren": regel.geldt and mag(actor, Recht.BESLUIT_VOORBEREIDEN, opdracht_id),
        "vraagt_fase": regel.geldt
        and regel.uitkomst in DOOR
        and bool(regel.fase)
        and opdracht_van(actor, opdracht_id).fase == regel.fase
        and mag(actor, Recht.OPDRACHT_BIJWERKEN, opdracht_id),
        "mag_bestuur": mag(actor, Recht.BESTUURSBESLUIT_VASTLEGGEN, opdracht_id),
        "mag_voorwaarde": mag(actor, Recht.VOORWAARDE_BIJWERKEN, opdracht_id),
        "kruimels": pad(request, opdracht_id, regel.opdracht, besluitnaam(naam)),
    }
    return render(request, "trede3_momenten/besluit.html", inhoud)
