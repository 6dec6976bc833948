# SPDX-License-Identifier: EUPL-1.2
"""The task description: reading it on one page, writing, sharing, agreeing, objecting."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
from vijftreden.trede1_opdracht.forms.taakomschrijving import Afspraakformulier, Taakformulier
from vijftreden.trede1_opdracht.forms.versies import Bezwaarformulier, Conceptformulier
from vijftreden.trede1_opdracht.selectors import Spreker, Taakbeeld
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """One who must agree to the newest version, with what this reader can do about that."""

    spreker: Spreker
    mag_akkoord: bool
    mag_bezwaar: bool
    mag_afspraak: bool
    afspraak: Afspraakformulier
    bezwaar: Bezwaarformulier


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The version in force first, then a newer one, what is being written, and older ones."""
    return _toon(request, selectors.taak_van(request.actor, opdracht_id))


@met_actor
def een_versie(request: ActorRequest, opdracht_id: UUID, taak_id: UUID) -> HttpResponse:
    """One version, as it was shared."""
    beeld = selectors.taak_van(request.actor, opdracht_id)
    return toon_versie(request, beeld, taak_id, template="trede1_opdracht/taakversie.html")


@met_actor
def schrijf(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Writes the concept; begins with the newest version when there is none."""
    beeld = selectors.taak_van(request.actor, opdracht_id)
    eis(request, Recht.TAAKOMSCHRIJVING_SCHRIJVEN, opdracht_id)
    formulier = Taakformulier(ingevuld(request), beeld=beeld)
    template = "trede1_opdracht/taakformulier.html"
    return schrijf_concept(request, beeld, formulier, services.bewaar_taak, template=template)


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
    formulier = Bezwaarformulier(request.POST, prefix=f"bezwaar-{spreker}")
    doe = partial(services.maak_taakbezwaar, taak_id=taak_id, spreker=spreker)
    klaar = "Je bezwaar staat erbij. De opdrachtgever ziet het."
    return _zeg(request, opdracht_id, formulier, doe, klaar=klaar, spreker=spreker)


def _met_concept(
    request: ActorRequest, opdracht_id: UUID, doe: Callable[..., object], *, klaar: str
) -> HttpResponse:
    beeld = selectors.taak_van(request.actor, opdracht_id)
    formulier = Conceptformulier(request.POST)
    gedaan = partial(doe, request.actor, opdracht_id=opdracht_id)
    antwoord = partial(_antwoord, request, opdracht_id, formulier, gedaan, klaar=klaar)
    return met_concept(request, beeld, formulier, antwoord, recht=Recht.TAAKOMSCHRIJVING_SCHRIJVEN)


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
        return redirect(tekstadres(request, opdracht_id, "taakomschrijving"))
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
        "kruimels": tekstpad(request, beeld),
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
                if isinstance(fout, Bezwaarformulier)
                else Bezwaarformulier(prefix=f"bezwaar-{deel.code}"),
            )
        )
    return stemmen
