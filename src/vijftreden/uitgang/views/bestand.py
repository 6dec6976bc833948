# SPDX-License-Identifier: EUPL-1.2
"""An answer that is a file to keep."""

from django.http import HttpResponse

from vijftreden.web.actor import ActorRequest

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def bestand(
    request: ActorRequest, inhoud: bytes, soort: str, eind: str, *, wat: str = "kalender"
) -> HttpResponse:
    """The file under a name that tells what it is and of which environment."""
    antwoord = HttpResponse(inhoud, content_type=soort)
    naam = f"{wat}-{request.omgeving.sleutel}.{eind}"
    antwoord["Content-Disposition"] = f'attachment; filename="{naam}"'
    return antwoord
