# SPDX-License-Identifier: EUPL-1.2
"""A list of commissions, pasted or uploaded; whether it can be read is seen at the door."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, Onleesbaar, lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.tabellen import vind_tabellen

MEGABYTE = 1024 * 1024
GROOTSTE_BESTAND = 10 * MEGABYTE
LANGSTE_TEKST = 5 * MEGABYTE
GEEN_REGELS = (
    "We vinden geen tabel in deze lijst. Neem ook de rij met kolomkoppen mee, "
    "bijvoorbeeld: Project, Projectleider, Fase."
)


class Lijstformulier(forms.Form):
    """Cells from a spreadsheet, or a file; one of the two."""

    lezers: Mapping[str, str] = {
        "tekst": "Alleen jij, tot je de lijst inleest. Daarna wie een rol heeft bij de opdracht.",
        "bestand": "Alleen jij, tot je de lijst inleest. Het bestand zelf bewaren we daarna niet.",
    }
    een_van = ("tekst", "bestand")

    tekst = forms.CharField(
        label="Plak hier je lijst",
        required=False,
        strip=False,
        max_length=LANGSTE_TEKST,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
        help_text="Kopieer de cellen in je spreadsheet, met de rij koppen erbij, en plak ze hier.",
    )
    bestand = forms.FileField(
        label="Of kies een bestand",
        required=False,
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.tsv,.txt"}),
        help_text="Excel (.xlsx) of CSV, hoogstens 10 MB.",
    )

    def clean(self) -> dict[str, Any]:
        """One of the two, and readable; what comes of it is shown before anything is stored."""
        schoon: dict[str, Any] = super().clean() or {}
        tekst, bestand = schoon.get("tekst", ""), schoon.get("bestand")
        if self.errors:
            return schoon
        if bool(tekst.strip()) == bool(bestand):
            zin = "Kies één van de twee: plakken of een bestand." if bestand else "Plak je lijst."
            raise forms.ValidationError({"tekst": zin})
        if bestand and bestand.size > GROOTSTE_BESTAND:
            zin = "Dit bestand is groter dan 10 MB. Bewaar alleen het blad met de lijst."
            raise forms.ValidationError({"bestand": zin})
        inhoud = bestand.read() if bestand else tekst.encode()
        naam = bestand.name if bestand else GEPLAKT
        self._eis_leesbaar(inhoud, naam, "bestand" if bestand else "tekst")
        return {"inhoud": inhoud, "naam": naam}

    @staticmethod
    def _eis_leesbaar(inhoud: bytes, naam: str, veld: str) -> None:
        try:
            bladen = lees_bladen(inhoud, naam)
        except Onleesbaar as fout:
            raise forms.ValidationError({veld: fout.zin}) from fout
        if not any(tabel.rijen for blad in bladen for tabel in vind_tabellen(blad)):
            raise forms.ValidationError({veld: GEEN_REGELS})
