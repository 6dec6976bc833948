# SPDX-License-Identifier: EUPL-1.2
"""What was asked of the contractor directly, and that it was talked about."""

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.keten import Besprokenformulier, Omwegformulier
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld


@met_actor
def rechtstreeks(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The lines, and adding one; without the works council's date it says why there is no form."""
    beeld = selectors.omwegen_van(request.actor, opdracht_id)
    mag_melden = mag(request.actor, Recht.OMWEG_MELDEN, opdracht_id)
    if request.method == "POST" and not mag_melden:
        raise GeenRecht(Recht.OMWEG_MELDEN)
    formulier = Omwegformulier(ingevuld(request), dag=request.actor.dag)
    doe = partial(services.meld_omweg, request.actor, opdracht_id=opdracht_id)
    if gelukt(formulier, doe):
        messages.success(request, "Opgeschreven. Bespreek het de volgende keer samen.")
        return redirect(request.path)
    sleutel = request.omgeving.sleutel
    inhoud = {
        "beeld": beeld,
        "mag_melden": mag_melden and beeld.stuurt and beeld.mag_vanaf is not None,
        "mag_bespreken": mag(request.actor, Recht.OMWEG_BESPREKEN, opdracht_id),
        "formulier": formulier,
        "kruimels": (
            Kruimel(
                naam=beeld.naam, adres=wegwijzer.adres("opdracht", opdracht_id, omgeving=sleutel)
            ),
            Kruimel(naam="Rechtstreeks gevraagd"),
        ),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/rechtstreeks.html", inhoud, status=status)


@require_POST
@met_actor
def besproken(request: ActorRequest, opdracht_id: UUID, omweg_id: UUID) -> HttpResponse:
    """Marks one as talked about, today."""
    selectors.omwegen_van(request.actor, opdracht_id).regel(omweg_id)
    formulier = Besprokenformulier(request.POST)
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    doe = partial(
        services.bespreek_omweg, request.actor, opdracht_id=opdracht_id, omweg_id=omweg_id
    )
    try:
        if gelukt(formulier, doe):
            messages.success(request, "Genoteerd: jullie hebben het besproken.")
    except Botsing:
        messages.warning(request, "Iemand anders heeft dit intussen al genoteerd.")
    return redirect(reverse("trede1_opdracht:rechtstreeks", kwargs=plek))
