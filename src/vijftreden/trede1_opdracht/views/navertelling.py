# SPDX-License-Identifier: EUPL-1.2
"""Telling the opdrachtbrief again, and answering that beside the version."""

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.navertelling import (
    Navertelformulier,
    Navertelreactieformulier,
)
from vijftreden.trede1_opdracht.texts import VRAGEN
from vijftreden.trede1_opdracht.views.versies import tekstadres, tekstpad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.verwerking import gelukt, ingevuld


@met_actor
def vertel(request: ActorRequest, opdracht_id: UUID, brief_id: UUID) -> HttpResponse:
    """The contractor tells a version; the text itself does not stand beside the field."""
    actor = request.actor
    beeld = selectors.brief_van(actor, opdracht_id)
    versie = beeld.versie(brief_id)
    if not mag(actor, Recht.OPDRACHTBRIEF_NAVERTELLEN, opdracht_id):
        raise GeenRecht(Recht.OPDRACHTBRIEF_NAVERTELLEN)
    formulier = Navertelformulier(ingevuld(request))
    doe = partial(services.vertel_na, actor, opdracht_id=opdracht_id, brief_id=brief_id)
    if gelukt(formulier, doe):
        messages.success(request, "Je navertelling staat er. De opdrachtgever leest ze nu ook.")
        return redirect(tekstadres(request, opdracht_id, "opdrachtbrief"))
    gegevens = {
        "beeld": beeld,
        "versie": versie,
        "vragen": VRAGEN,
        "formulier": formulier,
        "annuleer": tekstadres(request, opdracht_id, "opdrachtbrief"),
        "kruimels": tekstpad(request, beeld, hier="Vertel na"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/navertellen.html", gegevens, status=status)


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID, navertelling_id: UUID) -> HttpResponse:
    """One telling beside its version; who decides answers it here."""
    actor = request.actor
    beeld = selectors.brief_van(actor, opdracht_id)
    navertelling = selectors.navertelling(actor, opdracht_id, navertelling_id)
    formulier = Navertelreactieformulier(ingevuld(request), navertelling=navertelling)
    doe = partial(
        services.beantwoord_navertelling,
        actor,
        opdracht_id=opdracht_id,
        navertelling_id=navertelling_id,
    )
    if gelukt(formulier, doe):
        messages.success(request, "Je antwoord staat erbij. De opdrachtnemer leest het nu.")
        return redirect(tekstadres(request, opdracht_id, "opdrachtbrief"))
    antwoordt = selectors.antwoordt(actor, opdracht_id)
    gegevens = {
        "beeld": beeld,
        "versie": beeld.versie(navertelling.brief_id),
        "navertelling": navertelling,
        "formulier": formulier,
        "mag_antwoorden": _open(beeld, navertelling) and selectors.beslist(actor, opdracht_id),
        "mag_opnieuw": antwoordt and beeld.nieuwste and navertelling.brief_id == beeld.nieuwste.id,
        "kruimels": tekstpad(request, beeld, hier="Navertelling"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/navertelling.html", gegevens, status=status)


def _open(beeld: selectors.Briefbeeld, navertelling: selectors.Navertelbeeld) -> bool:
    """It waits, and is of the version that was shared last."""
    van_nu = beeld.nieuwste is not None and navertelling.brief_id == beeld.nieuwste.id
    return navertelling.wacht and van_nu
