# SPDX-License-Identifier: EUPL-1.2
"""Asking a change of the opdrachtbrief, and saying what became of it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.wijzigingsverzoek import (
    Afwijsformulier,
    Intrekformulier,
    Verzoekformulier,
)
from vijftreden.trede1_opdracht.selectors import Briefbeeld, Verzoekbeeld
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN
from vijftreden.trede1_opdracht.views.versies import tekstadres, tekstpad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.verwerking import gelukt, ingevuld

INTUSSEN = "Dit verzoek is intussen beantwoord of ingetrokken. Kijk wat er nu staat."


@met_actor
def kies(request: ActorRequest, opdracht_id: UUID, brief_id: UUID) -> HttpResponse:
    """Which text must change: each is a link."""
    beeld, _ = _om_te_vragen(request, opdracht_id, brief_id)
    gegevens = {
        "beeld": beeld,
        "versie": beeld.versie(brief_id),
        "onderdelen": BRIEFTEKSTEN,
        "kruimels": tekstpad(request, beeld, hier="Vraag een wijziging"),
    }
    return render(request, "trede1_opdracht/wijziging_kiezen.html", gegevens)


@met_actor
def vraag(
    request: ActorRequest, opdracht_id: UUID, brief_id: UUID, onderdeel: str
) -> HttpResponse:
    """One text as the contractor would have it; begins with what stands there."""
    beeld, doe = _om_te_vragen(request, opdracht_id, brief_id)
    if onderdeel not in BRIEFTEKSTEN:
        raise Http404
    versie = beeld.versie(brief_id)
    formulier = Verzoekformulier(ingevuld(request), nu=getattr(versie, onderdeel))
    if gelukt(formulier, partial(doe, onderdeel=onderdeel)):
        messages.success(request, "Je verzoek staat er. De opdrachtgever leest het nu ook.")
        return redirect(tekstadres(request, opdracht_id, "opdrachtbrief"))
    gegevens = {
        "beeld": beeld,
        "versie": versie,
        "onderdeel": BRIEFTEKSTEN[onderdeel],
        "formulier": formulier,
        "annuleer": tekstadres(request, opdracht_id, "opdrachtbrief"),
        "kruimels": tekstpad(request, beeld, hier="Vraag een wijziging"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/wijziging_vragen.html", gegevens, status=status)


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID, verzoek_id: UUID) -> HttpResponse:
    """One asked change with the words that differ; who decides says no here, with a reason."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    verzoek = selectors.verzoek(request.actor, opdracht_id, verzoek_id)
    formulier = Afwijsformulier(ingevuld(request), initial={"versie": verzoek.versie})
    doe = partial(
        services.wijs_wijziging_af, request.actor, opdracht_id=opdracht_id, verzoek_id=verzoek_id
    )
    klaar = "Je antwoord staat erbij. De opdrachtnemer leest het nu."
    return _doe_of_toon(request, beeld, verzoek, formulier, doe, klaar=klaar)


@require_POST
@met_actor
def trek_in(request: ActorRequest, opdracht_id: UUID, verzoek_id: UUID) -> HttpResponse:
    """The contractor asks it no more."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    verzoek = selectors.verzoek(request.actor, opdracht_id, verzoek_id)
    doe = partial(
        services.trek_wijziging_in, request.actor, opdracht_id=opdracht_id, verzoek_id=verzoek_id
    )
    formulier = Intrekformulier(request.POST)
    return _doe_of_toon(
        request, beeld, verzoek, formulier, doe, klaar="Je verzoek is ingetrokken.", naam="fout"
    )


def _om_te_vragen(
    request: ActorRequest, opdracht_id: UUID, brief_id: UUID
) -> tuple[Briefbeeld, Callable[..., object]]:
    """The opdrachtbrief, and the act, for who may ask; a version of another is not there."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    beeld.versie(brief_id)
    if not mag(request.actor, Recht.WIJZIGING_VRAGEN, opdracht_id):
        raise GeenRecht(Recht.WIJZIGING_VRAGEN)
    doe = partial(
        services.vraag_wijziging, request.actor, opdracht_id=opdracht_id, brief_id=brief_id
    )
    return beeld, doe


def _doe_of_toon(
    request: ActorRequest,
    beeld: Briefbeeld,
    verzoek: Verzoekbeeld,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    klaar: str,
    naam: str = "formulier",
) -> HttpResponse:
    terug = tekstadres(request, beeld.opdracht_id, "opdrachtbrief")
    try:
        if gelukt(formulier, doe):
            messages.success(request, klaar)
            return redirect(terug)
    except Botsing:
        messages.warning(request, INTUSSEN)
        return redirect(terug)
    beslist = selectors.beslist(request.actor, beeld.opdracht_id)
    gegevens = {
        "beeld": beeld,
        "verzoek": verzoek,
        "formulier": Afwijsformulier(initial={"versie": verzoek.versie}),
        "mag_afwijzen": verzoek.wacht and beslist,
        "mag_overnemen": verzoek.wacht
        and mag(request.actor, Recht.OPDRACHTBRIEF_SCHRIJVEN, beeld.opdracht_id),
        "mag_intrekken": verzoek.wacht and selectors.antwoordt(request.actor, beeld.opdracht_id),
        "kruimels": tekstpad(request, beeld, hier="Gevraagde wijziging"),
        naam: formulier,
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/wijzigingsverzoek.html", gegevens, status=status)
