# SPDX-License-Identifier: EUPL-1.2
""" "Welke zijn van jou?": what was read in with my name, and the vacant roles of arrangements."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render

from vijftreden.portefeuille.forms import JA, NEE, Blad, Bladregel, Mensen
from vijftreden.portefeuille.services import INTUSSEN, bevestig_opdracht
from vijftreden.register.selectors import personen
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.forms import Vanjouformulier, Zoekformulier
from vijftreden.trede1_opdracht.selectors import OnbevestigdeRol
from vijftreden.trede1_opdracht.services import beeindig_rol, neem_rol
from vijftreden.trede3_momenten.selectors import volgende_gesprekken
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij

ALLES = "alles"


@met_actor
def van_jou(request: ActorRequest) -> HttpResponse:
    """The sheet, and below it the vacancies. Each commission and each role is an act."""
    blad = Blad(initial={"afgesproken_op": request.actor.dag})
    if request.method == "POST" and "blad" in request.POST:
        blad = Blad(request.POST)
        regels, gelukt = _bewaar(request, blad)
        if gelukt:
            return _naar_week(request)
        return _toon(request, blad, regels, Vanjouformulier(), status=400)
    formulier = Vanjouformulier(request.POST if request.method == "POST" else None)
    if formulier.is_valid():
        _neem(request, formulier.cleaned_data["keuze"])
        return _naar_week(request)
    status = 400 if formulier.errors else 200
    return _toon(request, blad, _regels(request), formulier, status=status)


def _toon(
    request: ActorRequest,
    blad: Blad,
    regels: Sequence[Bladregel],
    formulier: Vanjouformulier,
    *,
    status: int,
) -> HttpResponse:
    zoekformulier = Zoekformulier(request.GET)
    zoek, _ = zoekformulier.wens()
    vacatures, meer = selectors.vacatures(request.actor, zoek=zoek)
    inhoud = {
        "blad": blad,
        "bladregels": regels,
        "fouten": [regel for regel in regels if regel.errors],
        "mensen": regels[0].mensen.voorstellen if regels else (),
        "formulier": formulier,
        "zoekformulier": zoekformulier,
        "gezocht": zoek,
        "gast": selectors.is_gast(request.actor),
        "regels": vacatures,
        "meer": meer,
        "gekozen": request.POST.getlist("keuze"),
    }
    return render(request, "portefeuille/van_jou.html", inhoud, status=status)


def _regels(request: ActorRequest, data: Any = None, *, alles: bool = False) -> list[Bladregel]:
    """One form per commission that waits; a fixed number of queries."""
    wachtend, _ = selectors.onbevestigde_rollen(request.actor)
    if not wachtend:
        return []
    mensen = Mensen(personen(request.actor))
    ids = [regel.opdracht_id for regel in wachtend]
    gesprekken = volgende_gesprekken(request.actor, ids)
    uit_lijst = selectors.volgende_gesprekken_uit_lijst(request.actor, ids)

    def dag(opdracht_id: UUID) -> date | None:
        uit = uit_lijst.get(opdracht_id)
        return uit or (gesprekken[opdracht_id].gepland_op if opdracht_id in gesprekken else None)

    return [
        Bladregel(
            data if _gestuurd(data, regel) else None,
            regel=regel,
            mensen=mensen,
            volgend_op=dag(regel.opdracht_id),
            alles=alles,
        )
        for regel in wachtend
    ]


def _gestuurd(data: Any, regel: OnbevestigdeRol) -> bool:
    """A commission that came in meanwhile was not on the sheet that was sent."""
    return data is not None and f"{regel.opdracht_id.hex}-versie" in data


def _bewaar(request: ActorRequest, blad: Blad) -> tuple[list[Bladregel], bool]:
    """Does what was answered, one by one. What went wrong comes back with what was typed."""
    regels = _regels(request, request.POST, alles=request.POST["blad"] == ALLES)
    if not blad.is_valid():
        return regels, False
    gedaan: Counter[str] = Counter()
    over = []
    for regel in regels:
        antwoord = _antwoord(request, regel, blad.cleaned_data["afgesproken_op"])
        gedaan[antwoord] += 1
        if not antwoord:
            over.append(regel)
    intussen = _intussen_weg(request, regels)
    _meld(request, ja=gedaan[JA], nee=gedaan[NEE], intussen=intussen)
    fout = any(regel.errors for regel in over)
    if not (fout or intussen or gedaan[JA] or gedaan[NEE]):
        blad.add_error(None, "Kies bij minstens één opdracht ja of nee.")
        fout = True
    return over, not fout


def _intussen_weg(request: ActorRequest, regels: Sequence[Bladregel]) -> int:
    """How many were answered that somebody else had dealt with already."""
    bekend = {regel.add_prefix("antwoord") for regel in regels}
    beantwoord = {naam for naam, waarde in request.POST.items() if naam.endswith("-antwoord")}
    return len(beantwoord - bekend)


def _antwoord(request: ActorRequest, regel: Bladregel, afgesproken_op: date | None) -> str:
    """Does one line; empty when nothing was answered, or when it went wrong."""
    if not regel.is_bound or not regel.is_valid():
        return ""
    schoon = regel.cleaned_data
    try:
        if schoon["antwoord"] == JA:
            _bevestig(request, regel, afgesproken_op)
        elif schoon["antwoord"] == NEE:
            _geef_terug(request, regel)
    except Invoerfout as fout:
        toon_bij(regel, fout)
        regel.neem_nieuwe_versies()
        return ""
    except Botsing:
        regel.add_error(None, INTUSSEN)
        regel.neem_nieuwe_versies()
        return ""
    return str(schoon["antwoord"])


def _bevestig(request: ActorRequest, regel: Bladregel, afgesproken_op: date | None) -> None:
    schoon = regel.cleaned_data
    bevestig_opdracht(
        request.actor,
        opdracht_id=regel.regel.opdracht_id,
        rolvervulling_id=regel.regel.rolvervulling_id,
        versie=schoon["versie"],
        wensen=schoon["wensen"],
        afgesproken_op=afgesproken_op,
        volgend_op=schoon.get("volgend_op"),
    )


def _geef_terug(request: ActorRequest, regel: Bladregel) -> None:
    """My role was read in wrongly: it was never held."""
    beeindig_rol(
        request.actor,
        opdracht_id=regel.regel.opdracht_id,
        rolvervulling_id=regel.regel.rolvervulling_id,
        versie=regel.cleaned_data["versie"],
        tot=regel.regel.van,
    )


def _meld(request: ActorRequest, *, ja: int, nee: int, intussen: int) -> None:
    if ja:
        zin = f"{ja} opdrachten zijn van jou." if ja > 1 else "Deze opdracht is van jou."
        messages.success(request, zin)
    if nee:
        hoeveel = f"{nee} opdrachten" if nee > 1 else "één opdracht"
        messages.success(request, f"Bij {hoeveel} sta je er niet meer bij.")
    if intussen:
        hoeveel = f"{intussen} opdrachten" if intussen > 1 else "één opdracht"
        messages.warning(request, f"Bij {hoeveel} heeft iemand anders dit intussen al gedaan.")


def _neem(request: ActorRequest, keuzes: Sequence[tuple[UUID, str]]) -> None:
    """Takes them one by one: that somebody was first for one does not undo the others."""
    genomen = 0
    for opdracht_id, rol in keuzes:
        try:
            neem_rol(request.actor, opdracht_id=opdracht_id, rol=rol)
        except Invoerfout as fout:
            messages.warning(request, fout.zin)
        else:
            genomen += 1
    if genomen:
        zin = f"{genomen} rollen zijn nu van jou." if genomen > 1 else "Deze rol is nu van jou."
        messages.success(request, zin)


def _naar_week(request: ActorRequest) -> HttpResponseRedirect:
    return redirect(wegwijzer.adres("week", omgeving=request.omgeving.sleutel))
