# SPDX-License-Identifier: EUPL-1.2
"""Whether a file may be kept: what it is by its content, whatever its name says."""

from dataclasses import dataclass

from vijftreden.register.rules.upload.afgewezen import Afgewezen
from vijftreden.register.rules.upload.beeld import opnieuw_getekend
from vijftreden.register.rules.upload.kantoor import soort_van_pakket
from vijftreden.register.rules.upload.naam import veilige_naam
from vijftreden.register.rules.upload.pdf import eis_pdf
from vijftreden.register.rules.upload.soorten import MIME, TOEGESTAAN, VREEMD, WOORDEN, Soort
from vijftreden.register.rules.upload.tekst import als_tekst

__all__ = ["TOEGESTAAN", "Afgewezen", "Gekeurd", "Soort", "keur"]
TEKSTEN = frozenset({Soort.TXT, Soort.CSV})
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Gekeurd:
    """What may be kept: under a safe name, of one kind; a picture was drawn anew."""

    naam: str
    soort: Soort
    inhoud: bytes

    @property
    def mime(self) -> str:
        """As what it is offered."""
        return MIME[self.soort]


def keur(*, naam: str, inhoud: bytes, grens: int) -> Gekeurd:
    """The file as it may be kept, at most `grens` bytes; raises `Afgewezen`."""
    schoon, gezegd = veilige_naam(naam)
    if not inhoud.strip(b" \t\r\n\0"):
        raise Afgewezen("Er staat niets in dit bestand.")
    if len(inhoud) > grens:
        raise Afgewezen(f"Dit bestand is groter dan {grens // MEGABYTE} MB. Maak het kleiner.")
    soort = _soort(inhoud, gezegd)
    if soort is not gezegd:
        raise Afgewezen(
            f"De naam zegt dat dit {WOORDEN[gezegd]} is, maar het is {WOORDEN[soort]}. "
            "Geef het bestand zijn eigen naam terug."
        )
    if soort in (Soort.PNG, Soort.JPEG):
        inhoud = opnieuw_getekend(inhoud, soort)
    elif soort in TEKSTEN:
        inhoud = als_tekst(inhoud)
    return Gekeurd(naam=schoon, soort=soort, inhoud=inhoud)


def _soort(inhoud: bytes, gezegd: Soort) -> Soort:
    """What it is by its first bytes, looked at whole where it is a PDF or a package."""
    if inhoud.startswith(b"PK\x03\x04"):
        return soort_van_pakket(inhoud)
    if inhoud.startswith(b"%PDF-"):
        eis_pdf(inhoud)
        return Soort.PDF
    if inhoud.startswith(b"\x89PNG\r\n\x1a\n"):
        return Soort.PNG
    if inhoud.startswith(b"\xff\xd8\xff"):
        return Soort.JPEG
    if gezegd in TEKSTEN:
        return gezegd
    wat = next((wat for begin, wat in VREEMD if inhoud.startswith(begin)), "")
    raise Afgewezen(
        f"Dit is {wat}, en dat bewaren we niet. Het mag zijn: {TOEGESTAAN}."
        if wat
        else f"Dit is niet {WOORDEN[gezegd]}, al zegt de naam dat wel. Kies het echte bestand."
    )
