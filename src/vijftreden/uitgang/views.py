# SPDX-License-Identifier: EUPL-1.2
"""What leaves as a file: the same filters and the same sight as the page it is asked from."""

from collections.abc import Iterator
from itertools import islice
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from vijftreden.kern.kalender import Cyclus
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten.forms import (
    Deelformulier,
    Filterformulier,
    Openstaandformulier,
    Plekformulier,
)
from vijftreden.trede3_momenten.selectors import (
    Datumregel,
    Openfilter,
    aantal_verschuivingen,
    kalenderjaren,
    kalenderregels,
    openregels,
)
from vijftreden.trede3_momenten.services import deel_besluiten
from vijftreden.trede3_momenten.texts.besluiten import OPENSTAAND
from vijftreden.uitgang.besluitenlijst import besluitenlijst, openlijst
from vijftreden.uitgang.kalenderbestand import kalenderbestand
from vijftreden.uitgang.werkblad import werkblad
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MEESTE_GEBEURTENISSEN = 10_000
MEESTE_OPEN = 10_000
"""Of each kind of what stayed open."""


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
    return _bestand(request, inhoud, "text/calendar; charset=utf-8", "ics")


@require_safe
@met_actor
def kalender_xlsx(request: ActorRequest) -> HttpResponse:
    """The calendar as a spreadsheet."""
    omgeving = request.omgeving
    inhoud = werkblad(_regels(request), naam=omgeving.naam, soort_omgeving=omgeving.soort)
    return _bestand(request, inhoud, XLSX, "xlsx")


@require_safe
@met_actor
def openstaand_xlsx(request: ActorRequest) -> HttpResponse:
    """What stayed open, with the filters of the page."""
    formulier = Openstaandformulier(request.GET, soorten=OPENSTAAND)
    regels = openregels(request.actor, Openfilter(**formulier.wens()), meeste=MEESTE_OPEN)
    inhoud = openlijst(regels, titel=f"Openstaand bij {request.omgeving.naam}")
    return _bestand(request, inhoud, XLSX, "xlsx", wat="openstaand")


@require_POST
@met_actor
def besluiten_delen(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The released decisions of one commission as a file; for whom stands in the journal."""
    opdracht = opdracht_van(request.actor, opdracht_id)
    formulier = Deelformulier(request.POST)
    try:
        if not formulier.is_valid():
            raise Invoerfout("aan", "Vul in voor wie het bestand is.")
        besluiten = deel_besluiten(
            request.actor, opdracht_id=opdracht_id, **formulier.cleaned_data
        )
    except Invoerfout as fout:
        messages.warning(request, fout.zin)
        plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
        return HttpResponseRedirect(reverse("trede3_momenten:besluiten", kwargs=plek))
    inhoud = besluitenlijst(besluiten, titel=f"Besluiten over {opdracht.naam}")
    return _bestand(request, inhoud, XLSX, "xlsx", wat=f"besluiten-{opdracht.referentie}")


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


def _bestand(
    request: ActorRequest, inhoud: bytes, soort: str, eind: str, *, wat: str = "kalender"
) -> HttpResponse:
    antwoord = HttpResponse(inhoud, content_type=soort)
    naam = f"{wat}-{request.omgeving.sleutel}.{eind}"
    antwoord["Content-Disposition"] = f'attachment; filename="{naam}"'
    return antwoord
