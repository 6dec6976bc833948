# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief: reading it on one page, writing, sharing, confirming, objecting."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.opdrachtbrief import (
    Briefformulier,
    Deelformulier,
    Samenformulier,
)
from vijftreden.trede1_opdracht.forms.versies import Bezwaarformulier, Conceptformulier
from vijftreden.trede1_opdracht.selectors import Briefbeeld, Briefversie, Verzoekbeeld
from vijftreden.trede1_opdracht.views.versies import (
    eis,
    met_concept,
    schrijf_concept,
    tekstadres,
    tekstpad,
    toon_versie,
)
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.verwerking import gelukt, ingevuld


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The version in force first, then a newer one, what is being written, and older ones."""
    return _toon(request, selectors.brief_van(request.actor, opdracht_id))


@met_actor
def een_versie(request: ActorRequest, opdracht_id: UUID, brief_id: UUID) -> HttpResponse:
    """One version, as it was shared."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    return toon_versie(request, beeld, brief_id, template="trede1_opdracht/briefversie.html")


@met_actor
def schrijf(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Writes the concept; begins with the newest version when there is none."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    eis(request, Recht.OPDRACHTBRIEF_SCHRIJVEN, opdracht_id)
    verzoek = _verzoek(request, opdracht_id)
    voorstel = {verzoek.onderdeel: verzoek.voorstel} if verzoek else None
    return schrijf_concept(
        request,
        beeld,
        Briefformulier(ingevuld(request), beeld=beeld, voorstel=voorstel),
        services.bewaar_brief,
        template="trede1_opdracht/briefformulier.html",
        verzoek=verzoek,
        nu_in_concept=_nu_in_concept(beeld, verzoek),
    )


@require_POST
@met_actor
def deel(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Makes the concept a version that both sides read."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    verzoeken = selectors.verzoeken(request.actor, opdracht_id)
    return _met_concept(
        request,
        beeld,
        Deelformulier(request.POST, beeld=beeld, verzoeken=verzoeken),
        services.deel_brief,
        klaar="Gedeeld. De opdrachtnemer leest deze versie nu ook.",
    )


@require_POST
@met_actor
def gooi_weg(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Throws the concept away."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    formulier, klaar = Conceptformulier(request.POST), "Het concept is weggegooid."
    return _met_concept(request, beeld, formulier, services.gooi_brief_weg, klaar=klaar)


@require_POST
@met_actor
def bevestig(request: ActorRequest, opdracht_id: UUID, brief_id: UUID) -> HttpResponse:
    """Says yes to a version for the own side."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    doe = partial(
        services.bevestig_brief,
        request.actor,
        opdracht_id=opdracht_id,
        brief_id=beeld.versie(brief_id).id,
    )
    return _antwoord(request, beeld, forms.Form({}), doe, klaar="Bevestigd namens jouw kant.")


@require_POST
@met_actor
def samen(request: ActorRequest, opdracht_id: UUID, brief_id: UUID) -> HttpResponse:
    """Notes that both settled a version in a room."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    formulier = Samenformulier(request.POST, dag=request.actor.dag)
    doe = partial(
        services.bevestig_brief,
        request.actor,
        opdracht_id=opdracht_id,
        brief_id=beeld.versie(brief_id).id,
        samen=True,
    )
    klaar = "Vastgelegd: jullie hebben deze versie samen vastgesteld."
    return _antwoord(request, beeld, formulier, doe, klaar=klaar, naam="samenformulier")


@require_POST
@met_actor
def bezwaar(request: ActorRequest, opdracht_id: UUID, brief_id: UUID) -> HttpResponse:
    """Says what the contractor has against a version."""
    beeld = selectors.brief_van(request.actor, opdracht_id)
    formulier = Bezwaarformulier(request.POST)
    doe = partial(
        services.maak_briefbezwaar,
        request.actor,
        opdracht_id=opdracht_id,
        brief_id=beeld.versie(brief_id).id,
    )
    klaar = "Je bezwaar staat erbij. De opdrachtgever ziet het."
    return _antwoord(request, beeld, formulier, doe, klaar=klaar, naam="bezwaarformulier")


def _verzoek(request: ActorRequest, opdracht_id: UUID) -> Verzoekbeeld | None:
    """The asked change that is being taken over, when the link named one that waits."""
    gezocht = request.GET.get("verzoek", "")
    wachtend = (deel for deel in selectors.verzoeken(request.actor, opdracht_id) if deel.wacht)
    return next((deel for deel in wachtend if str(deel.id) == gezocht), None)


def _nu_in_concept(beeld: Briefbeeld, verzoek: Verzoekbeeld | None) -> str:
    """What the concept holds there, when that was written and would be replaced."""
    if verzoek is None or beeld.concept is None:
        return ""
    tekst = str(getattr(beeld.concept, verzoek.onderdeel))
    return "" if tekst in {verzoek.nu, verzoek.voorstel} else tekst


def _met_concept(
    request: ActorRequest,
    beeld: Briefbeeld,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    klaar: str,
) -> HttpResponse:
    gedaan = partial(doe, request.actor, opdracht_id=beeld.opdracht_id)
    antwoord = partial(_antwoord, request, beeld, formulier, gedaan, klaar=klaar)
    return met_concept(request, beeld, formulier, antwoord, recht=Recht.OPDRACHTBRIEF_SCHRIJVEN)


def _antwoord(
    request: ActorRequest,
    beeld: Briefbeeld,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    klaar: str,
    naam: str = "fout",
) -> HttpResponse:
    """An act on a version; a mistake is told on the page itself, where what was typed stands."""
    if gelukt(formulier, doe):
        messages.success(request, klaar)
        return redirect(tekstadres(request, beeld.opdracht_id, "opdrachtbrief"))
    nu = selectors.brief_van(request.actor, beeld.opdracht_id)
    return _toon(request, nu, **{naam: formulier})


def _toon(request: ActorRequest, beeld: Briefbeeld, **formulieren: forms.Form) -> HttpResponse:
    actor, pk = request.actor, beeld.opdracht_id
    beslist = selectors.beslist(actor, pk)
    antwoordt = selectors.antwoordt(actor, pk)
    nieuwste = beeld.nieuwste
    nieuw = selectors.nieuw_na_bevestiging(actor, pk)
    is_nieuw = any(actor.werkt_voor_id in wie for wie in nieuw.values())
    verzoeken = selectors.verzoeken(actor, pk)
    gegevens = {
        "beeld": beeld,
        "mag_schrijven": mag(actor, Recht.OPDRACHTBRIEF_SCHRIJVEN, pk),
        "beslist": beslist,
        "antwoordt": antwoordt,
        "mag_bevestigen": nieuwste
        and (is_nieuw or _zwijgt(nieuwste, beslist=beslist, antwoordt=antwoordt)),
        "iemand_nieuw": bool(nieuw),
        "mag_samen": beslist and nieuwste and (bool(nieuw) or not nieuwste.bevestigd),
        "mag_bezwaar": antwoordt and nieuwste and not nieuwste.bezwaar,
        "navertellingen": selectors.navertellingen(actor, pk),
        "verzoeken": verzoeken,
        "deelformulier": Deelformulier(beeld=beeld, verzoeken=verzoeken),
        "samenformulier": Samenformulier(dag=actor.dag),
        "bezwaarformulier": Bezwaarformulier(),
        "kruimels": tekstpad(request, beeld),
        **formulieren,
    }
    fout = any(formulier.errors for formulier in formulieren.values())
    return render(
        request, "trede1_opdracht/opdrachtbrief.html", gegevens, status=400 if fout else 200
    )


def _zwijgt(versie: Briefversie, *, beslist: bool, antwoordt: bool) -> bool:
    """A side for which this reader speaks has not said yes yet."""
    sprekers = ((beslist, versie.van_gever), (antwoordt, versie.van_nemer))
    return any(mag_het and (gezegd is None or gezegd.bezwaar) for mag_het, gezegd in sprekers)
