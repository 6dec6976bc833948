# SPDX-License-Identifier: EUPL-1.2
"""The commission page, and setting a finding aside on it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.handeling.services import haal_terug as haal_terug_service
from vijftreden.handeling.services import leg_terzijde
from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.kern.trede import Tredestand
from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.forms import KloptZoFormulier
from vijftreden.portefeuille.rules import uiterlijk
from vijftreden.portefeuille.selectors import Opdrachtblad
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.portefeuille.views.verklaringen import overal
from vijftreden.portefeuille.views.week import punt
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import benamingen
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Aandachtspunt, Tredebeeld
from vijftreden.web.verwoording import Noemer, verwoord
from vijftreden.web.wegwijzer import adres

OVERAL = "overal"


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Who, how it stands per tread, the calendar, and what happened."""
    inhoud = selectors.opdrachtblad(request.actor, opdracht_id)
    return _toon(request, inhoud, KloptZoFormulier())


@require_POST
@met_actor
def klopt_zo(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Sets a finding aside with a reason; without reason the page says so and nothing is lost."""
    inhoud = selectors.opdrachtblad(request.actor, opdracht_id)
    formulier = KloptZoFormulier(request.POST)
    if not formulier.is_valid():
        return _toon(request, inhoud, formulier)
    wil_overal = formulier.cleaned_data["bereik"] == OVERAL
    if wil_overal and mag(request.actor, Recht.TERZIJDE_ORGANISATIE):
        antwoord = overal(request, opdracht_id, formulier)
        if antwoord is None:
            messages.warning(request, "Dit aandachtspunt staat hier niet meer.")
        return antwoord or HttpResponseRedirect(_adres(request, opdracht_id))
    leg_terzijde(
        request.actor,
        opdracht_id=opdracht_id,
        **{naam: formulier.cleaned_data[naam] for naam in ("code", "bewijs_hash", "reden")},
    )
    messages.success(request, "Genoteerd. We vragen dit niet meer, tenzij de situatie verandert.")
    return HttpResponseRedirect(_adres(request, opdracht_id))


@require_POST
@met_actor
def haal_terug(request: ActorRequest, opdracht_id: UUID, terzijde_id: UUID) -> HttpResponse:
    """Takes back that a finding was set aside."""
    haal_terug_service(request.actor, opdracht_id=opdracht_id, terzijde_id=terzijde_id)
    messages.success(request, "Dit aandachtspunt telt weer mee.")
    return HttpResponseRedirect(_adres(request, opdracht_id))


def _adres(request: ActorRequest, opdracht_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("portefeuille:opdracht", kwargs=plek)


def _toon(
    request: ActorRequest, inhoud: Opdrachtblad, formulier: KloptZoFormulier
) -> HttpResponse:
    mag_terzijde = mag(request.actor, Recht.TERZIJDE_LEGGEN, inhoud.id)
    mag_voorbereiden = mag(request.actor, Recht.GESPREK_VOORBEREIDEN, inhoud.id)
    als_nemer = not mag_voorbereiden and not request.actor.ziet_alles
    noem = benamingen(request.actor).noemer(inhoud.relatievorm)
    alle = [
        (
            bevinding.ernst is Ernst.TER_INFORMATIE,
            _punt(
                request,
                inhoud.id,
                bevinding,
                met_kloptzo=mag_terzijde,
                als_nemer=als_nemer,
                noem=noem,
            ),
        )
        for trede in inhoud.ladder.treden
        for bevinding in trede.bevindingen
    ]
    gegevens = {
        "blad": inhoud,
        "treden": [_trede(stand, noem) for stand in inhoud.ladder.treden],
        "stap": punt(request, inhoud.stap) if inhoud.stap else None,
        "punten": [punt for stil, punt in alle if not stil],
        "ter_informatie": [punt for stil, punt in alle if stil],
        "mag_terzijde": mag_terzijde,
        "mag_voorbereiden": mag_voorbereiden,
        "mag_vragen": mag(request.actor, Recht.BESLUIT_VRAGEN, inhoud.id),
        "mag_overal": mag(request.actor, Recht.TERZIJDE_ORGANISATIE),
        "formulier": formulier,
    }
    status = 400 if formulier.errors else 200
    return render(request, "portefeuille/opdracht.html", gegevens, status=status)


def _punt(
    request: ActorRequest,
    opdracht_id: UUID,
    bevinding: Bevinding,
    *,
    met_kloptzo: bool,
    als_nemer: bool,
    noem: Noemer,
) -> Aandachtspunt:
    woorden = verwoord(bevinding, TEKSTEN, als_nemer=als_nemer, noem=noem)
    sleutel = request.omgeving.sleutel
    plek = {"omgeving": sleutel, "opdracht_id": opdracht_id}
    return Aandachtspunt(
        tekst=woorden.zin,
        datum=uiterlijk(bevinding),
        waarom=woorden.waarom,
        knop_tekst=woorden.stap,
        knop_adres=adres(woorden.adres, omgeving=sleutel, id=opdracht_id),
        klopt_zo_adres=reverse("portefeuille:klopt_zo", kwargs=plek) if met_kloptzo else "",
        klopt_zo_velden=(("code", woorden.code), ("bewijs_hash", woorden.bewijs_hash)),
        klopt_zo_overal=met_kloptzo and mag(request.actor, Recht.TERZIJDE_ORGANISATIE),
    )


def _trede(stand: Tredestand, noem: Noemer) -> Tredebeeld:
    vragend = [b for b in stand.bevindingen if b.ernst is not Ernst.TER_INFORMATIE]
    eerste = vragend[0] if vragend else None
    return Tredebeeld(
        nummer=stand.trede,
        naam=stand.naam,
        op_orde=stand.op_orde,
        aantal=len(vragend),
        regel=verwoord(eerste, TEKSTEN, noem=noem).zin if eerste else "",
    )
