# SPDX-License-Identifier: EUPL-1.2
"""One moment: its day, whether it was held, called off, or taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from urllib.parse import urlencode
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import vastleggingen
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import Dagformulier, Vastformulier, Versieformulier
from vijftreden.trede3_momenten.selectors import Momentregel
from vijftreden.trede3_momenten.views.momenten import INTUSSEN, adres_momenten, pad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang
from vijftreden.web.verwerking import Verschil, gelukt, ingevuld, vergelijk

WEGEN_TERUG = {"tabel": "kalender_momenten", "maand": "kalender_maand"}
"""Where a day may be typed or dragged besides the page of the moment itself."""


@met_actor
def moment(request: ActorRequest, opdracht_id: UUID, stuurmoment_id: UUID) -> HttpResponse:
    """What this moment asks; a post gives it another day."""
    regel = selectors.moment(request.actor, opdracht_id, stuurmoment_id)
    formulier = Dagformulier(ingevuld(request), regel=regel)
    return _verwerk(request, regel, formulier, services.zet_moment, recht=Recht.MOMENT_PLANNEN)


@require_POST
@met_actor
def gehouden(request: ActorRequest, opdracht_id: UUID, stuurmoment_id: UUID) -> HttpResponse:
    """Notes on which day it was."""
    regel = selectors.moment(request.actor, opdracht_id, stuurmoment_id)
    formulier = Vastformulier(request.POST, regel=regel, dag=request.actor.dag)
    return _verwerk(
        request, regel, formulier, services.leg_moment_vast, recht=Recht.MOMENT_VASTLEGGEN
    )


@require_POST
@met_actor
def afzeggen(request: ActorRequest, opdracht_id: UUID, stuurmoment_id: UUID) -> HttpResponse:
    """It does not take place."""
    return _knop(
        request,
        selectors.moment(request.actor, opdracht_id, stuurmoment_id),
        services.zeg_moment_af,
        "Dit moment gaat niet door. Het blijft hier staan, zodat agenda's het horen.",
    )


@require_POST
@met_actor
def heropenen(request: ActorRequest, opdracht_id: UUID, stuurmoment_id: UUID) -> HttpResponse:
    """ "Toch niet": it is to be held again; of a crisis: it was none."""
    regel = selectors.moment(request.actor, opdracht_id, stuurmoment_id)
    crisis = regel.soort == "crisis"
    klaar = "De melding is weg." if crisis else "Teruggezet: dit moment moet nog komen."
    return _knop(request, regel, services.heropen_moment, klaar)


def _knop(
    request: ActorRequest, regel: Momentregel, doe: Callable[..., object], klaar: str
) -> HttpResponse:
    formulier = Versieformulier(request.POST)
    versie = formulier.cleaned_data["versie"] if formulier.is_valid() else 0
    try:
        doe(
            request.actor,
            opdracht_id=regel.opdracht_id,
            stuurmoment_id=regel.id,
            versie=versie,
        )
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
    except Botsing:
        messages.warning(request, INTUSSEN)
    else:
        messages.success(request, klaar)
    return redirect(adres_momenten(request, regel.opdracht_id))


def _verwerk(
    request: ActorRequest,
    regel: Momentregel,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    recht: Recht,
) -> HttpResponse:
    if formulier.is_bound and not mag(request.actor, recht, regel.opdracht_id):
        raise GeenRecht(recht)
    verschillen: Sequence[Verschil] = ()
    doe = partial(doe, request.actor, opdracht_id=regel.opdracht_id, stuurmoment_id=regel.id)
    try:
        if gelukt(formulier, doe):
            messages.success(request, _klaar(regel, formulier))
            return redirect(_terug(request, regel, formulier))
    except Botsing:
        regel = selectors.moment(request.actor, regel.opdracht_id, regel.id)
        nu = {naam: getattr(regel, naam) for naam in ("versie", "gepland_op", "gehouden_op")}
        verschillen = vergelijk(formulier, nu)
    return _toon(request, regel, formulier, verschillen)


def _toon(
    request: ActorRequest,
    regel: Momentregel,
    formulier: forms.Form,
    verschillen: Sequence[Verschil],
) -> HttpResponse:
    actor, pk = request.actor, regel.opdracht_id
    vast = isinstance(formulier, Vastformulier)
    wie = vastleggingen(actor, pk).get(regel.id) if verschillen else None
    inhoud = {
        "regel": regel,
        "vorm": relatievormen()[regel.relatievorm].moment(regel.soort),
        "formulier": formulier,
        "dagformulier": Dagformulier(regel=regel) if vast else formulier,
        "vastformulier": formulier if vast else Vastformulier(regel=regel, dag=actor.dag),
        "terug": request.POST.get("terug", ""),
        "verschillen": verschillen,
        "vastlegging": wie,
        "mag_plannen": mag(actor, Recht.MOMENT_PLANNEN, pk),
        "mag_vastleggen": mag(actor, Recht.MOMENT_VASTLEGGEN, pk),
        "vandaag": actor.dag,
        "kruimels": pad(request, pk, regel.opdracht, regel.titel),
    }
    status = 409 if verschillen else 400 if formulier.errors else 200
    return render(request, "trede3_momenten/moment.html", inhoud, status=status)


def _klaar(regel: Momentregel, formulier: forms.Form) -> str:
    dag = formulier.cleaned_data.get("gepland_op")
    if dag is None:
        return "Genoteerd."
    return f"{regel.titel} ({regel.opdracht}): {dag_lang(dag)}."


def _terug(request: ActorRequest, regel: Momentregel, formulier: forms.Form) -> str:
    """To where the day was typed or dragged."""
    naam = WEGEN_TERUG.get(request.POST.get("terug", ""))
    if naam is None:
        return adres_momenten(request, regel.opdracht_id)
    naar = reverse(f"trede3_momenten:{naam}", args=[request.omgeving.sleutel])
    dag = formulier.cleaned_data.get("gepland_op")
    if naam == "kalender_maand" and dag:
        return f"{naar}?{urlencode({'maand': f'{dag:%Y-%m}'})}"
    return naar
