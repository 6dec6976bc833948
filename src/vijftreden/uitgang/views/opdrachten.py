# SPDX-License-Identifier: EUPL-1.2
"""The list of commissions as a file: the same filters and the same sight as its page."""

from uuid import UUID

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from vijftreden.portefeuille.forms import Filterformulier
from vijftreden.portefeuille.selectors import gefilterde_ids
from vijftreden.trede1_opdracht.selectors import uitvoerkoppen, uitvoerrijen
from vijftreden.uitgang.opdrachtenbestand import als_csv, als_xlsx
from vijftreden.uitgang.views.bestand import XLSX, bestand
from vijftreden.web.actor import ActorRequest, met_actor

CSV = "text/csv; charset=utf-8"
MEESTE_OPDRACHTEN = 50_000


@require_safe
@met_actor
def opdrachten_xlsx(request: ActorRequest) -> HttpResponse:
    """As a spreadsheet."""
    ids = _opdrachten(request)
    koppen = uitvoerkoppen(request.actor, ids)
    inhoud = als_xlsx(koppen, uitvoerrijen(request.actor, ids, koppen))
    return bestand(request, inhoud, XLSX, "xlsx", wat="opdrachten")


@require_safe
@met_actor
def opdrachten_csv(request: ActorRequest) -> HttpResponse:
    """As CSV."""
    ids = _opdrachten(request)
    koppen = uitvoerkoppen(request.actor, ids)
    inhoud = "".join(als_csv(koppen, uitvoerrijen(request.actor, ids, koppen))).encode()
    return bestand(request, inhoud, CSV, "csv", wat="opdrachten")


def _opdrachten(request: ActorRequest) -> list[UUID]:
    wens = Filterformulier(request.GET).wens()
    return gefilterde_ids(request.actor, wens, meeste=MEESTE_OPDRACHTEN)
