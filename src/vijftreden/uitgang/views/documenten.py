# SPDX-License-Identifier: EUPL-1.2
"""Documents of a commission: one version of an agreed text as Word, OpenDocument or PDF."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_safe

from vijftreden.uitgang.documenten.inhoud import Documentinhoud
from vijftreden.uitgang.documenten.opdrachtbrief import briefinhoud
from vijftreden.uitgang.documenten.pdf import GeenPdf
from vijftreden.uitgang.documenten.sjabloonfout import Sjabloonfout
from vijftreden.uitgang.documenten.taakomschrijving import taakinhoud
from vijftreden.uitgang.documenten.vormen import VORMEN, maak_document
from vijftreden.uitgang.selectors.huisstijl import Documentsoort, sjabloon_van, stijl_van
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.bestandsantwoord import als_bestand


@require_safe
@met_actor
def briefdocument(
    request: ActorRequest, opdracht_id: UUID, brief_id: UUID, vorm: str
) -> HttpResponse:
    """One version, in the look of the environment."""
    inhoud = briefinhoud(request.actor, opdracht_id, brief_id)
    terug = wegwijzer.adres("opdrachtbrief", opdracht_id, omgeving=request.omgeving.sleutel)
    return documentantwoord(request, inhoud, vorm, terug=terug)


@require_safe
@met_actor
def taakdocument(
    request: ActorRequest, opdracht_id: UUID, taak_id: UUID, vorm: str
) -> HttpResponse:
    """One version of the task description, in the look of the environment."""
    inhoud = taakinhoud(request.actor, opdracht_id, taak_id)
    terug = wegwijzer.adres("taakomschrijving", opdracht_id, omgeving=request.omgeving.sleutel)
    return documentantwoord(request, inhoud, vorm, terug=terug)


def documentantwoord(
    request: ActorRequest, inhoud: Documentinhoud, vorm: str, *, terug: str
) -> HttpResponse:
    """The document to keep; what went wrong is told on the page that asked."""
    if vorm not in VORMEN:
        raise Http404
    stijl = stijl_van(request.actor, afzender=request.omgeving.naam)
    sjabloon = sjabloon_van(request.actor, Documentsoort(inhoud.soort)) if vorm == "docx" else b""
    try:
        bestand = maak_document(vorm, inhoud, stijl, sjabloon)
    except GeenPdf as fout:
        messages.warning(request, str(fout))
        return HttpResponseRedirect(terug)
    except Sjabloonfout as fout:
        messages.warning(request, fout.zin)
        return HttpResponseRedirect(terug)
    delen = (inhoud.soort, inhoud.referentie, f"versie {inhoud.versie}")
    naam = " ".join(deel.replace("/", "-") for deel in delen if deel)
    return als_bestand(bestand, mime=VORMEN[vorm].mime, naam=f"{naam}.{vorm}")
