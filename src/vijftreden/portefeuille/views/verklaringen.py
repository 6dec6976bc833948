# SPDX-License-Identifier: EUPL-1.2
""" "Klopt zo, want …" once for the whole organisation: confirming, listing, taking back."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.handeling.services import (
    haal_terug_voor_organisatie,
    leg_terzijde_voor_organisatie,
)
from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.forms import KloptZoFormulier
from vijftreden.toegang.rechten import Recht
from vijftreden.web.actor import ActorRequest, met_actor


@met_actor
def verklaringen(request: ActorRequest) -> HttpResponse:
    """What was explained once for all, and on how many commissions that holds now."""
    _eis_recht(request)
    regels = selectors.verklaringen(request.actor)
    return render(request, "portefeuille/verklaringen.html", {"regels": regels})


@met_actor
def vraag_weer(request: ActorRequest, verklaring_id: UUID) -> HttpResponse:
    """Takes one back: every commission on which it stands asks again."""
    _eis_recht(request)
    if request.method != "POST":
        return HttpResponseRedirect(_adres(request))
    regels = selectors.verklaringen(request.actor)
    waar = next((regel.waar for regel in regels if regel.id == verklaring_id), None)
    haal_terug_voor_organisatie(
        request.actor,
        terzijde_id=verklaring_id,
        opdracht_ids=waar.opdracht_ids if waar else (),
    )
    messages.success(request, "Dit wordt weer gevraagd.")
    return HttpResponseRedirect(_adres(request))


def overal(
    request: ActorRequest, opdracht_id: UUID, formulier: KloptZoFormulier
) -> HttpResponse | None:
    """The page that says on how many commissions this holds; after that page the act itself.

    None when the finding stands nowhere any more.
    """
    code, bewijs_hash, reden, zeker = (
        formulier.cleaned_data[naam] for naam in ("code", "bewijs_hash", "reden", "zeker")
    )
    waar = selectors.vindplaatsen(request.actor, code=code, bewijs_hash=bewijs_hash)
    if waar is None:
        return None
    if not zeker:
        inhoud = {"waar": waar, "formulier": formulier, "opdracht_id": opdracht_id}
        return render(request, "portefeuille/klopt_zo_overal.html", inhoud)
    leg_terzijde_voor_organisatie(
        request.actor,
        code=code,
        bewijs_hash=bewijs_hash,
        reden=reden,
        opdracht_ids=waar.opdracht_ids,
    )
    messages.success(request, "Genoteerd voor de hele organisatie.")
    return HttpResponseRedirect(_adres(request))


def _eis_recht(request: ActorRequest) -> None:
    if not mag(request.actor, Recht.TERZIJDE_ORGANISATIE):
        raise Http404


def _adres(request: ActorRequest) -> str:
    return reverse("portefeuille:verklaringen", kwargs={"omgeving": request.omgeving.sleutel})
