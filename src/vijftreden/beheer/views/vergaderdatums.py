# SPDX-License-Identifier: EUPL-1.2
"""When the own bodies meet: the list of a year, and pasting many at once with a preview."""

from collections.abc import Sequence
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.beheer.forms import JAREN, VOLGORDE, Plakformulier, Versieformulier
from vijftreden.beheer.rules import Plakresultaat, lees_vergaderdata
from vijftreden.beheer.texts import gremiumnaam
from vijftreden.beheer.views.deur import adres, alleen_met, kruimels
from vijftreden.handeling.poort import mag
from vijftreden.kern.kalender import Gremium, Vergadermoment
from vijftreden.register.selectors import Vergaderregel, vergaderdatums
from vijftreden.register.services import (
    Vastlegging,
    leg_vergaderdatums_vast,
    verwijder_vergaderdatum,
)
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.actor import ActorRequest
from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.onderdelen import Kruimel


@alleen_met(Recht.VERGADERDATUM_VASTLEGGEN)
def datums(request: ActorRequest) -> HttpResponse:
    """The dates of one year per body, and the box to paste in."""
    regels = vergaderdatums(request.actor)
    jaar = _jaar(request, regels)
    formulier = Plakformulier(soort=request.omgeving.soort, initial={"jaar": jaar})
    return _lijst(request, regels, jaar, formulier)


@alleen_met(Recht.VERGADERDATUM_VASTLEGGEN)
def plakken(request: ActorRequest) -> HttpResponse:
    """Shows what was understood of a pasted text; the second time it is recorded."""
    if request.method != "POST":
        return redirect(adres(request, "vergaderdatums"))
    formulier = Plakformulier(request.POST, soort=request.omgeving.soort)
    bestaand = vergaderdatums(request.actor)
    if not formulier.is_valid():
        return _lijst(request, bestaand, _jaar(request, bestaand), formulier)
    waarden = formulier.cleaned_data
    resultaat = lees_vergaderdata(
        waarden["tekst"], gremium=Gremium(waarden["gremium"]), jaar=waarden["jaar"]
    )
    if "bewaar" in request.POST and resultaat.rijen:
        try:
            gedaan = leg_vergaderdatums_vast(request.actor, momenten=_momenten(resultaat))
        except Invoerfout as fout:
            toon_bij(formulier, fout)
        else:
            messages.success(request, _in_woorden(gedaan))
            jaar = resultaat.rijen[0].datum.year
            return redirect(f"{adres(request, 'vergaderdatums')}?jaar={jaar}")
    inhoud = {
        "formulier": formulier,
        "resultaat": resultaat,
        "rijen": _voorbeeld(request, resultaat, bestaand),
        "kruimels": _kruimels(request, "Controleer de datums"),
    }
    return render(request, "beheer/plakvoorbeeld.html", inhoud)


@alleen_met(Recht.VERGADERDATUM_VASTLEGGEN)
def verwijderen(request: ActorRequest, vergaderdatum_id: UUID) -> HttpResponse:
    """Takes one date away."""
    formulier = Versieformulier(request.POST)
    if request.method == "POST" and formulier.is_valid():
        try:
            verwijder_vergaderdatum(
                request.actor,
                vergaderdatum_id=vergaderdatum_id,
                versie=formulier.cleaned_data["versie"],
            )
        except Botsing:
            messages.warning(request, "Iemand anders heeft deze datum intussen gewijzigd.")
        else:
            messages.success(request, "De datum is weg. De kalender telt opnieuw.")
    return redirect(adres(request, "vergaderdatums"))


def _lijst(
    request: ActorRequest, regels: Sequence[Vergaderregel], jaar: int, formulier: Plakformulier
) -> HttpResponse:
    soort = request.omgeving.soort
    in_jaar = [r for r in regels if jaar in {r.datum.year, (r.tot_en_met or r.datum).year}]
    groepen = [
        (gremiumnaam(gremium, soort), [r for r in in_jaar if r.gremium is gremium])
        for gremium in VOLGORDE
    ]
    inhoud = {
        "jaar": jaar,
        "jaren": sorted({r.datum.year for r in regels} | {jaar, request.actor.dag.year}),
        "groepen": [groep for groep in groepen if groep[1]],
        "formulier": formulier,
        "kruimels": _kruimels(request, "Vergaderdatums"),
    }
    return render(request, "beheer/vergaderdatums.html", inhoud)


def _kruimels(request: ActorRequest, naam: str) -> tuple[Kruimel, ...]:
    """Advisers and controllers come here too, but have no page Beheer to go back to."""
    if mag(request.actor, Recht.LID_UITNODIGEN):
        return kruimels(request, naam)
    return (Kruimel(naam=naam),)


def _jaar(request: ActorRequest, regels: Sequence[Vergaderregel]) -> int:
    """The year in the address, else the first that still has meetings, else this one."""
    gevraagd = request.GET.get("jaar", "")
    if gevraagd.isdecimal() and JAREN[0] <= int(gevraagd[:4]) <= JAREN[1]:
        return int(gevraagd[:4])
    komend = [regel.datum.year for regel in regels if regel.datum >= request.actor.dag]
    return min(komend, default=request.actor.dag.year)


def _momenten(resultaat: Plakresultaat) -> list[Vergadermoment]:
    return [
        Vergadermoment(gremium=rij.gremium, datum=rij.datum, tot=rij.tot)
        for rij in resultaat.rijen
    ]


def _voorbeeld(
    request: ActorRequest, resultaat: Plakresultaat, bestaand: Sequence[Vergaderregel]
) -> list[dict[str, object]]:
    """The rows that were understood, each with whether it is there already."""
    al = {(regel.gremium, regel.datum): regel.tot_en_met for regel in bestaand}
    return [
        {
            "gremium": gremiumnaam(rij.gremium, request.omgeving.soort),
            "datum": rij.datum,
            "tot": rij.tot,
            "staat_er": al.get((rij.gremium, rij.datum), NIETS) == rij.tot,
            "wijzigt": al.get((rij.gremium, rij.datum), rij.tot) != rij.tot,
        }
        for rij in resultaat.rijen
    ]


def _in_woorden(gedaan: Vastlegging) -> str:
    delen = [
        (gedaan.nieuw, "toegevoegd"),
        (gedaan.gewijzigd, "gewijzigd"),
        (gedaan.ongewijzigd, "stond er al" if gedaan.ongewijzigd == 1 else "stonden er al"),
    ]
    return f"Vergaderdatums: {', '.join(f'{n} {wat}' for n, wat in delen if n)}."


NIETS = object()
"""Differs from every end of a recess, None included."""
