# SPDX-License-Identifier: EUPL-1.2
"""This week, on the screen, on one A4, and as text for a mail."""

from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.selectors import Vraag, Week
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.namens import keuzes
from vijftreden.web.onderdelen import Aandachtspunt
from vijftreden.web.wegwijzer import adres

TELWOORDEN = ("Niets", "Eén ding", "Twee dingen", "Drie dingen", "Vier dingen", "Vijf dingen")


@met_actor
def deze_week(request: ActorRequest) -> HttpResponse:
    """At most five lines that ask something of me; the rest one click away."""
    week = selectors.deze_week(request.actor, alles="alles" in request.GET)
    return render(request, "portefeuille/week.html", _inhoud(request, week))


@met_actor
def mailtekst(request: ActorRequest) -> HttpResponse:
    """The same week as plain text, to copy into a mail."""
    week = selectors.deze_week(request.actor)
    return render(request, "portefeuille/mailtekst.html", _inhoud(request, week))


def _inhoud(request: ActorRequest, week: Week) -> dict[str, object]:
    return {
        "kop": _kop(week, _voor_wie(request)),
        "vandaag": request.actor.dag,
        "rustig_tot": _rustig_tot(week),
        "week": week,
        "punten": [punt(request, vraag) for vraag in week.vragen],
        "ziet_alles": request.actor.ziet_alles,
        "van_jou": not week.heeft_rollen and not week.vragen,
    }


def _voor_wie(request: ActorRequest) -> str:
    """Whose week it is: mine, or that of the one for whom I work."""
    if request.actor.namens_id is None:
        return "jou"
    gekozen = [keuze.naam for keuze in keuzes(request.actor) if keuze.huidig]
    return gekozen[0] if gekozen else "jou"


def _kop(week: Week, wie: str) -> str:
    aantal = len(week.vragen) + week.meer
    hoeveel = TELWOORDEN[aantal] if aantal < len(TELWOORDEN) else f"{aantal} dingen"
    return f"{hoeveel} {'vraagt' if aantal <= 1 else 'vragen'} {wie} deze week"


def _rustig_tot(week: Week) -> date | None:
    return week.straks[0].datum if week.straks else None


def punt(request: ActorRequest, vraag: Vraag) -> Aandachtspunt:
    """A line of the week as the page shows it."""
    sleutel = request.omgeving.sleutel
    plek = {"omgeving": sleutel, "opdracht_id": vraag.opdracht_id}
    return Aandachtspunt(
        tekst=vraag.stap.zin,
        waar=vraag.opdracht,
        waar_adres=reverse("portefeuille:opdracht", kwargs=plek) if vraag.opdracht_id else "",
        datum=vraag.uiterlijk,
        waarom=vraag.stap.waarom,
        knop_tekst=vraag.stap.stap,
        knop_adres=_knop(vraag, sleutel),
    )


def _knop(vraag: Vraag, sleutel: str) -> str:
    """The page of the commission, or of the one thing on it that the line is about."""
    if vraag.onderwerp_id is None:
        return adres(vraag.stap.adres, omgeving=sleutel, id=vraag.opdracht_id)
    return adres(vraag.stap.adres, vraag.opdracht_id, vraag.onderwerp_id, omgeving=sleutel)
