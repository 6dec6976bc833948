# SPDX-License-Identifier: EUPL-1.2
"""When somebody leaves: every role that falls vacant, handed over in one act."""

from collections.abc import Sequence
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.register.selectors import personen
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.vertrek import Vertrekformulier
from vijftreden.trede1_opdracht.selectors import Vertrekbeeld
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import INTUSSEN, ingevuld


@met_actor
def vertrek(request: ActorRequest, persoon_id: UUID) -> HttpResponse:
    """Shows the roles; a post hands over all of them or none."""
    beeld = selectors.vertrek_van(request.actor, persoon_id)
    formulier = _formulier(request, beeld)
    veranderd: Sequence[str] = ()
    if formulier.is_bound and formulier.is_valid():
        try:
            aantal = services.draag_rollen_over(
                request.actor,
                persoon_id=persoon_id,
                van=formulier.cleaned_data["van"],
                afgesproken_op=formulier.cleaned_data["afgesproken_op"],
                overdrachten=formulier.overdrachten,
            )
        except Invoerfout as fout:
            toon_bij(formulier, fout)
        except Botsing:
            formulier, veranderd = _na_botsing(request, beeld)
        else:
            woord = "rol is" if aantal == 1 else "rollen zijn"
            messages.success(request, f"{aantal} {woord} geregeld.")
            return redirect(_terug(request, persoon_id))
    inhoud = {
        "beeld": formulier.beeld,
        "vandaag": request.actor.dag,
        "formulier": formulier,
        "veranderd": veranderd,
        "kruimels": (_boven(request, beeld), Kruimel(naam=f"Rollen van {beeld.naam} overdragen")),
    }
    status = 400 if formulier.is_bound and formulier.errors else 200
    return render(request, "trede1_opdracht/vertrek.html", inhoud, status=status)


def _boven(request: ActorRequest, beeld: Vertrekbeeld) -> Kruimel:
    """Where one comes from: a beheerder from the person, others from the roles of everything."""
    sleutel = request.omgeving.sleutel
    if beeld.inzage:
        adres = wegwijzer.adres("rollen_overzicht", omgeving=sleutel)
        return Kruimel(naam="Lege en dubbele rollen", adres=adres)
    plek = {"omgeving": sleutel, "persoon_id": beeld.persoon_id}
    return Kruimel(naam=beeld.naam, adres=reverse("beheer:persoon", kwargs=plek))


def _formulier(request: ActorRequest, beeld: Vertrekbeeld) -> Vertrekformulier:
    return Vertrekformulier(
        ingevuld(request),
        beeld=beeld,
        personen=personen(request.actor),
        dag=request.actor.dag,
    )


def _na_botsing(
    request: ActorRequest, oud: Vertrekbeeld
) -> tuple[Vertrekformulier, Sequence[str]]:
    """What stands there now, with what was typed; and which roles somebody else changed."""
    nieuw = selectors.vertrek_van(request.actor, oud.persoon_id)
    formulier = _formulier(request, nieuw)
    veranderd = formulier.neem_nieuwe_versies(oud)
    formulier.is_valid()
    formulier.add_error(None, INTUSSEN)
    return formulier, veranderd


def _terug(request: ActorRequest, persoon_id: UUID) -> str:
    """This page again; who handed over the last of the own roles may go to the week."""
    try:
        selectors.vertrek_van(request.actor, persoon_id)
    except ObjectDoesNotExist:
        return wegwijzer.adres("week", omgeving=request.omgeving.sleutel)
    return request.path
