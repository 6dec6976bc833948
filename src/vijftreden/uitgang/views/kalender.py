# SPDX-License-Identifier: EUPL-1.2
"""The calendar as a file: the same filters and the same sight as the page it is asked from."""

from collections.abc import Iterator
from itertools import islice

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from vijftreden.kern.kalender import Cyclus
from vijftreden.trede3_momenten.forms import (
    Filterformulier,
    Plekformulier,
)
from vijftreden.trede3_momenten.selectors import (
    Datumregel,
    aantal_verschuivingen,
    kalenderjaren,
    kalenderregels,
)
from vijftreden.uitgang.kalenderbestand import kalenderbestand
from vijftreden.uitgang.views.bestand import XLSX, bestand
from vijftreden.uitgang.werkblad import werkblad
from vijftreden.web.actor import ActorRequest, met_actor

MEESTE_GEBEURTENISSEN = 10_000


@require_safe
@met_actor
def kalender_ics(request: ActorRequest) -> HttpResponse:
    """The calendar for one's own agenda; at most 10,000 dates."""

    def adres(regel: Datumregel) -> str:
        plek = {
            "omgeving": request.omgeving.sleutel,
            "opdracht_id": regel.opdracht_id,
            "jaarcyclus_id": regel.jaarcyclus_id,
        }
        return request.build_absolute_uri(reverse("trede3_momenten:bestuursdatums", kwargs=plek))

    inhoud = kalenderbestand(
        islice(_regels(request), MEESTE_GEBEURTENISSEN),
        naam=f"Vijftreden, {request.omgeving.naam}",
        soort_omgeving=request.omgeving.soort,
        nu=timezone.now(),
        volgnummers=aantal_verschuivingen(request.actor),
        adres=adres,
    )
    return bestand(request, inhoud, "text/calendar; charset=utf-8", "ics")


@require_safe
@met_actor
def kalender_xlsx(request: ActorRequest) -> HttpResponse:
    """The calendar as a spreadsheet."""
    omgeving = request.omgeving
    inhoud = werkblad(_regels(request), naam=omgeving.naam, soort_omgeving=omgeving.soort)
    return bestand(request, inhoud, XLSX, "xlsx")


def _regels(request: ActorRequest) -> Iterator[Datumregel]:
    filters = Filterformulier(request.GET, jaren=kalenderjaren(request.actor.dag).alle)
    plek = Plekformulier(request.GET)
    plek.is_valid()
    gekozen = filters.cleaned_data
    return kalenderregels(
        request.actor,
        jaar=filters.gekozen_jaar or None,
        cycli=_cycli(gekozen.get("cyclus", "")),
        van=plek.cleaned_data.get("van"),
        tot=plek.cleaned_data.get("tot"),
        wens=filters.wens,
    )


def _cycli(gekozen: str) -> tuple[Cyclus, ...]:
    """As in the table: between the budgets stand the cycles of service agreements."""
    if not gekozen:
        return ()
    cyclus = Cyclus(gekozen)
    return (cyclus, Cyclus.DIENSTVERLENING) if cyclus is Cyclus.BEGROTING else (cyclus,)
