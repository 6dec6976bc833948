# SPDX-License-Identifier: EUPL-1.2
"""The task description: reading it on one page, writing, sharing, agreeing, objecting."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.opdrachtbrief import Conceptformulier
from vijftreden.trede1_opdracht.forms.taakomschrijving import (
    Afspraakformulier,
    Taakbezwaarformulier,
    Taakformulier,
)
from vijftreden.trede1_opdracht.selectors import Spreker, Taakbeeld
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

INTUSSEN_GEDAAN = "Dit concept is intussen gewijzigd of gedeeld. Lees eerst wat er nu staat."


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """One who must agree to the newest version, with what this reader can do about that."""

    spreker: Spreker
    mag_akkoord: bool
    mag_bezwaar: bool
    mag_afspraak: bool
    afspraak: Afspraakformulier
    bezwaar: Taakbezwaarformulier


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The version in force first, then a newer one, what is being written, and older ones."""
    return _toon(request, selectors.taak_van(request.actor, opdracht_id))


@met_actor
def een_versie(request: ActorRequest, opdracht_id: UUID, taak_id: UUID) -> HttpResponse:
    """One version, as it was shared."""
    beeld = selectors.taak_van(request.actor, opdracht_id)
    versie = beeld.versie(taak_id)
    gegevens = {
        "beeld": beeld,
        "versie": versie,
        "kruimels": _pad(request, beeld, hier=f"Versie {versie.nummer}"),
    }
    return render(request, "trede1_opdracht/taakversie.html", gegevens)


@met_actor
def schrijf(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Writes the concept; begins with the newest version when there is none."""
    beeld = selectors.taak_van(request.actor, opdracht_id)
    if not mag(request.actor, Recht.TAAKOMSCHRIJVING_SCHRIJVEN, opdracht_id):
        raise GeenRecht(Recht.TAAKOMSCHRIJVING_SCHRIJVEN)
    formulier = Taakformulier(ingevuld(request), beeld=beeld)
    inhoud: dict[str, Any] = {}
    try:
        doe = partial(services.bewaar_taak, request.actor, opdracht_id=opdracht_id)
        if gelukt(formulier, doe):
            messages.success(request, "Bewaard als concept. Alleen jullie kant leest het nog.")
            return redirect(_adres(request, opdracht_id))
    except Botsing as botsing:
        nu = {naam: getattr(botsing.huidig, naam) for naam in ("versie", *formulier.fields)}
        genoteerd = selectors.vastleggingen(request.actor, opdracht_id)
        inhoud = {
            "verschillen": vergelijk(formulier, nu),
            "vastlegging": genoteerd.get(botsing.huidig.pk),
        }
    if formulier.errors and beeld.concept is None and not inhoud:
        formulier.data = {**formulier.data.dict(), "versie": ""}  # type: ignore[attr-defined]
    inhoud |= {
        "beeld": beeld,
        "formulier": formulier,
        "annuleer": _adres(request, opdracht_id),
        "kruimels": _pad(request, beeld, hier="Schrijf"),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/taakformulier.html", inhoud, status=status)


@require_POST
@met_actor
def deel(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Makes the concept a version that both sides read."""
    klaar = "Gedeeld. De kant van de opdrachtnemer leest deze versie nu ook."
    return _met_concept(request, opdracht_id, services.deel_taak, klaar=klaar)


@require_POST
@met_actor
def gooi_weg(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Throws the concept away."""
    klaar = "Het concept is weggegooid."
    return _met_concept(request, opdracht_id, services.gooi_taak_weg, klaar=klaar)


@require_POST
@met_actor
def akkoord(request: ActorRequest, opdracht_id: UUID, taak_id: UUID, spreker: str) -> HttpResponse:
    """Says yes to a version."""
    doe = partial(services.spreek_taak_af, taak_id=taak_id, spreker=spreker)
    klaar = "Je zei ja tegen deze taakomschrijving."
    return _zeg(request, opdracht_id, forms.Form({}), doe, klaar=klaar, spreker=spreker)


@require_POST
@met_actor
def afspraak(
    request: ActorRequest, opdracht_id: UUID, taak_id: UUID, spreker: str
) -> HttpResponse:
    """Notes that one of the two said yes in a conversation."""
    formulier = Afspraakformulier(request.POST, dag=request.actor.dag, spreker=spreker)
    doe = partial(services.spreek_taak_af, taak_id=taak_id, spreker=spreker, afgesproken=True)
    klaar = "Vastgelegd: dit is in een gesprek afgesproken."
    return _zeg(request, opdracht_id, formulier, doe, klaar=klaar, spreker=spreker)


@require_POST
@met_actor
def bezwaar(request: ActorRequest, opdracht_id: UUID, taak_id: UUID, spreker: str) -> HttpResponse:
    """Says what one of the two has against a version."""
    formulier = Taakbezwaarformulier(request.POST, spreker=spreker)
    doe = partial(services.maak_taakbezwaar, taak_id=taak_id, spreker=spreker)
    klaar = "Je bezwaar staat erbij. De opdrachtgever ziet het."
    return _zeg(request, opdracht_id, formulier, doe, klaar=klaar, spreker=spreker)


def _met_concept(
    request: ActorRequest, opdracht_id: UUID, doe: Callable[..., object], *, klaar: str
) -> HttpResponse:
    """An act on the concept that was looked at; if it is not that any more, look again."""
    beeld = selectors.taak_van(request.actor, opdracht_id)
    formulier = Conceptformulier(request.POST)
    if beeld.concept and formulier.is_valid():
        try:
            gedaan = partial(doe, request.actor, opdracht_id=opdracht_id)
            return _antwoord(request, opdracht_id, formulier, gedaan, klaar=klaar)
        except Botsing:
            pass
    elif not mag(request.actor, Recht.TAAKOMSCHRIJVING_SCHRIJVEN, opdracht_id):
        raise GeenRecht(Recht.TAAKOMSCHRIJVING_SCHRIJVEN)
    messages.warning(request, INTUSSEN_GEDAAN)
    return redirect(_adres(request, opdracht_id))


def _zeg(
    request: ActorRequest,
    opdracht_id: UUID,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    klaar: str,
    spreker: str,
) -> HttpResponse:
    beeld = selectors.taak_van(request.actor, opdracht_id)
    beeld.versie(doe.keywords["taak_id"])  # type: ignore[attr-defined]
    gedaan = partial(doe, request.actor, opdracht_id=opdracht_id)
    return _antwoord(request, opdracht_id, formulier, gedaan, klaar=klaar, spreker=spreker)


def _antwoord(
    request: ActorRequest,
    opdracht_id: UUID,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    klaar: str,
    spreker: str = "",
) -> HttpResponse:
    """An act on a version; a mistake is told on the page itself, where what was typed stands."""
    if gelukt(formulier, doe):
        messages.success(request, klaar)
        return redirect(_adres(request, opdracht_id))
    beeld = selectors.taak_van(request.actor, opdracht_id)
    return _toon(request, beeld, fout=formulier, spreker=spreker)


def _toon(
    request: ActorRequest,
    beeld: Taakbeeld,
    *,
    fout: forms.Form | None = None,
    spreker: str = "",
) -> HttpResponse:
    stemmen = _stemmen(request, beeld, {spreker: fout} if fout else {})
    getekend = [stem.afspraak for stem in stemmen if stem.mag_afspraak]
    getekend += [stem.bezwaar for stem in stemmen if stem.mag_bezwaar]  # type: ignore[misc]
    gegevens = {
        "beeld": beeld,
        "mag_schrijven": mag(request.actor, Recht.TAAKOMSCHRIJVING_SCHRIJVEN, beeld.opdracht_id),
        "stemmen": stemmen,
        "fout": None if fout in getekend else fout,
        "kruimels": _pad(request, beeld),
    }
    status = 400 if fout is not None else 200
    return render(request, "trede1_opdracht/taakomschrijving.html", gegevens, status=status)


def _stemmen(
    request: ActorRequest, beeld: Taakbeeld, fouten: Mapping[str, forms.Form]
) -> list[Stem]:
    """Who must agree to the newest version; nobody as long as nothing was shared."""
    versie, actor = beeld.nieuwste, request.actor
    if versie is None:
        return []
    beslist = selectors.beslist(actor, beeld.opdracht_id)
    mijn = selectors.spreekt_voor(actor, beeld.opdracht_id, versie)
    stemmen = []
    for deel in versie.sprekers:
        fout = fouten.get(deel.code)
        stemmen.append(
            Stem(
                spreker=deel,
                mag_akkoord=deel.code in mijn and not deel.akkoord,
                mag_bezwaar=deel.code in mijn and (deel.antwoord is None or deel.akkoord),
                mag_afspraak=beslist and not deel.akkoord,
                afspraak=fout
                if isinstance(fout, Afspraakformulier)
                else Afspraakformulier(dag=actor.dag, spreker=deel.code),
                bezwaar=fout
                if isinstance(fout, Taakbezwaarformulier)
                else Taakbezwaarformulier(spreker=deel.code),
            )
        )
    return stemmen


def _adres(request: ActorRequest, opdracht_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("trede1_opdracht:taakomschrijving", kwargs=plek)


def _pad(request: ActorRequest, beeld: Taakbeeld, *, hier: str = "") -> tuple[Kruimel, ...]:
    boven = wegwijzer.adres("opdracht", beeld.opdracht_id, omgeving=request.omgeving.sleutel)
    eigen = _adres(request, beeld.opdracht_id) if hier else ""
    pad = (
        Kruimel(naam=beeld.naam, adres=boven),
        Kruimel(naam="Taakomschrijving", adres=eigen),
    )
    return (*pad, Kruimel(naam=hier)) if hier else pad
