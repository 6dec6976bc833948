# SPDX-License-Identifier: EUPL-1.2
"""A tagged PDF, made as PDF/A-3a: the variants without “a” come out without tags.

WeasyPrint needs Pango of the system, so that it is loaded only when somebody asks for a PDF.
"""

from base64 import b64encode
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.template.loader import render_to_string

from vijftreden.uitgang.documenten.inhoud import Documentinhoud, Stijl

OPMAAK = Path(__file__).with_name("document.css")
VARIANT = "pdf/a-3a"
ONTBREEKT = (
    "Een pdf maken lukt op deze server nog niet: er ontbreken onderdelen van het systeem. Kies "
    "Word of OpenDocument, of vraag de beheerder van de server om libpango-1.0-0, "
    "libpangoft2-1.0-0 en libharfbuzz-subset0 te installeren."
)


class GeenPdf(Exception):
    """This machine cannot make a PDF; the text says what is missing."""


def als_pdf(inhoud: Documentinhoud, stijl: Stijl) -> bytes:
    """The document as PDF; raises `GeenPdf`."""
    weasyprint = _weasyprint()
    logo = ""
    if stijl.logo:
        logo = f"data:{stijl.logo_mime};base64,{b64encode(stijl.logo).decode()}"
    html = render_to_string(
        "uitgang/document.html", {"document": inhoud, "stijl": stijl, "logo": logo}
    )
    ophaler = weasyprint.urls.URLFetcher(allowed_protocols=("data",))
    opmaak = [
        weasyprint.CSS(string=f":root {{ --kleur: {stijl.kleur} }}", url_fetcher=ophaler),
        weasyprint.CSS(string=OPMAAK.read_text("utf-8"), url_fetcher=ophaler),
    ]
    bladzijden = weasyprint.HTML(string=html, url_fetcher=ophaler)
    pdf: bytes = bladzijden.write_pdf(pdf_variant=VARIANT, stylesheets=opmaak)
    return pdf


def kan_pdf() -> bool:
    """Whether this machine has what a PDF needs."""
    try:
        _weasyprint()
    except GeenPdf:
        return False
    return True


@lru_cache(maxsize=1)
def _weasyprint() -> Any:
    try:
        import weasyprint  # noqa: PLC0415
    except (OSError, ImportError) as fout:
        raise GeenPdf(ONTBREEKT) from fout
    return weasyprint
