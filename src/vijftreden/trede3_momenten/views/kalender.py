# SPDX-License-Identifier: EUPL-1.2
"""The calendar: moments, arrangements as a table, a month, a list; filters in the address."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten import selectors
from vijftreden.trede3_momenten.forms import Filterformulier, Plekformulier
from vijftreden.trede3_momenten.texts import CYCLI, MOMENTEN
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor

HALF_JAAR = timedelta(days=183)
BESTANDEN = (("kalender_xlsx", "XLSX"), ("kalender_ics", "ICS"))


@met_actor
def tabel(request: ActorRequest) -> HttpResponse:
    """One line per arrangement for one budget year, the few dates that matter.

    Who has no arrangement and came without a wish goes on to the moments: nothing stands here.
    """
    jaren = selectors.kalenderjaren(request.actor.dag)
    filters = Filterformulier(request.GET, jaren=jaren.alle, standaardjaar=jaren.eerste)
    plek = _plek(request)
    jaar = filters.gekozen_jaar or jaren.eerste
    blad = selectors.kalender(
        request.actor,
        jaar,
        cyclus=filters.gekozen_cyclus,
        wens=filters.wens,
        na=plek.get("na"),
        voor=plek.get("voor"),
    )
    leeg = not request.GET and not any(regel.gr_vorm for regel in blad.regels)
    if leeg and selectors.heeft_momenten(request.actor):
        return redirect("trede3_momenten:kalender_momenten", omgeving=request.omgeving.sleutel)
    vragend = sum(regel.vragend for regel in blad.regels)
    inhoud = {
        "blad": blad,
        "jaar": jaar,
        "kop": f"{CYCLI[filters.gekozen_cyclus].capitalize()} {jaar} van onze regelingen",
        "vragend": vragend,
        "volgende": _adres(request, na=blad.na) if blad.na else "",
        "vorige": _adres(request, voor=blad.voor) if blad.voor else "",
        "mag_vergaderdatums": mag(request.actor, Recht.VERGADERDATUM_VASTLEGGEN),
    }
    return _toon(request, "tabel", filters, inhoud)


@met_actor
def momenten(request: ActorRequest) -> HttpResponse:
    """One line per commission with its seven moments; a day is typed where it stands."""
    filters = Filterformulier(request.GET, zonder=("jaar", "cyclus", "vorm"))
    blad = selectors.momentenblad(request.actor, wens=filters.wens, na=_plek(request).get("na"))
    inhoud = {
        "blad": blad,
        "kolommen": MOMENTEN.values(),
        "vandaag": request.actor.dag,
        "voorbij": sum(cel.voorbij for rij in blad.rijen if rij.mag_plannen for cel in rij.cellen),
        "mag_plannen": any(rij.mag_plannen for rij in blad.rijen),
        "volgende": _adres(request, na=blad.na) if blad.na else "",
        "vorige": _adres(request, na="") if request.GET.get("na") else "",
    }
    return _toon(request, "momenten", filters, inhoud)


@met_actor
def maand(request: ActorRequest) -> HttpResponse:
    """One month in weeks."""
    filters = Filterformulier(request.GET, zonder=("jaar", "cyclus"))
    gekozen: date = _plek(request).get("maand") or request.actor.dag
    blad = selectors.maand(request.actor, gekozen.year, gekozen.month, wens=filters.wens)
    inhoud = {
        "blad": blad,
        "vandaag": request.actor.dag,
        "vorige": _adres(request, maand=f"{blad.vorige:%Y-%m}"),
        "volgende": _adres(request, maand=f"{blad.volgende:%Y-%m}"),
    }
    return _toon(request, "maand", filters, inhoud)


@met_actor
def lijst(request: ActorRequest) -> HttpResponse:
    """All dates by day, from today or any other day on."""
    filters = Filterformulier(request.GET, zonder=("jaar", "cyclus"))
    plek = _plek(request)
    van: date = plek.get("van") or request.actor.dag
    tot: date = plek.get("tot") or van + HALF_JAAR
    blad = selectors.lijst(request.actor, van, tot, wens=filters.wens, na=plek.get("na"))
    inhoud = {
        "blad": blad,
        "van": van,
        "tot_en_met": tot - timedelta(days=1),
        "volgende": _adres(request, na=blad.na) if blad.na else "",
        "vorige": _adres(request, na="") if plek.get("na") else "",
        "later": _adres(request, van=tot, tot=tot + (tot - van), na=""),
        "eerder": _adres(request, van=van - (tot - van), tot=van, na=""),
    }
    return _toon(request, "lijst", filters, inhoud)


def _toon(
    request: ActorRequest, beeld: str, filters: Filterformulier, inhoud: dict[str, object]
) -> HttpResponse:
    """The page, or for htmx only the part that the filters change."""
    deel = "#beeld" if request.htmx else ""
    kader = {
        "filters": filters,
        "beelden": _beelden(request, beeld),
        "bestanden": _bestanden(request, inhoud.get("jaar")) if beeld != "momenten" else [],
    }
    return render(request, f"trede3_momenten/kalender_{beeld}.html{deel}", kader | inhoud)


def _plek(request: ActorRequest) -> dict[str, Any]:
    """Where the page begins: ids of rows and days, as far as the address holds good ones."""
    formulier = Plekformulier(request.GET)
    formulier.is_valid()
    return formulier.cleaned_data


def _adres(request: ActorRequest, **anders: object) -> str:
    """This address with other values; an empty one is left out, as is where another page began."""
    vragen = {naam: request.GET[naam] for naam in request.GET if naam not in {"na", "voor"}}
    vragen |= {naam: str(waarde) for naam, waarde in anders.items()}
    return f"?{urlencode({naam: waarde for naam, waarde in vragen.items() if waarde})}"


def _beelden(request: ActorRequest, huidig: str) -> list[dict[str, object]]:
    """The looks of the calendar, with the same search.

    The address of the table says what it shows: then it is shown, also when it is empty.
    """
    bewaard = {n: request.GET[n] for n in ("zoek", "vorm", "van_mij") if request.GET.get(n)}
    namen = (
        ("tabel", "kalender", "Regelingen"),
        ("momenten", "kalender_momenten", "Momenten"),
        ("maand", "kalender_maand", "Maand"),
        ("lijst", "kalender_lijst", "Lijst"),
    )
    return [
        {
            "naam": naam,
            "adres": reverse(f"trede3_momenten:{weg}", args=[request.omgeving.sleutel])
            + _vragen(bewaard | ({"cyclus": "begroting"} if beeld == "tabel" else {})),
            "huidig": beeld == huidig,
        }
        for beeld, weg, naam in namen
    ]


def _vragen(waarden: Mapping[str, str]) -> str:
    return f"?{urlencode(waarden)}" if waarden else ""


def _bestanden(request: ActorRequest, jaar: object) -> list[tuple[str, str]]:
    """What can leave as a file, with the same filters; made by a higher step."""
    vragen = request.GET.copy()
    for naam in ("na", "voor"):
        vragen.pop(naam, None)
    if jaar:
        vragen.setdefault("jaar", str(jaar))
    sleutel = request.omgeving.sleutel
    return [
        (naam, f"{wegwijzer.adres(weg, omgeving=sleutel)}?{vragen.urlencode()}".rstrip("?"))
        for weg, naam in BESTANDEN
        if wegwijzer.bestaat(weg)
    ]
