# SPDX-License-Identifier: EUPL-1.2
"""A file as an answer: always to keep, never shown in the page of the site."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header


def als_bestand(inhoud: bytes, *, mime: str, naam: str) -> HttpResponse:
    """The file under this name (RFC 6266, RFC 8187); a browser that shows it may run nothing."""
    antwoord = HttpResponse(inhoud, content_type=mime)
    antwoord["Content-Disposition"] = content_disposition_header(True, naam) or "attachment"
    antwoord["Content-Security-Policy"] = "sandbox; default-src 'none'"
    antwoord["X-Content-Type-Options"] = "nosniff"
    antwoord["Cache-Control"] = "private, no-store"
    return antwoord
