# SPDX-License-Identifier: EUPL-1.2
"""A list of commissions, pasted or uploaded; whether it can be read is seen at the door."""

from collections.abc import Mapping
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.forms.lijstbestand import (
    Lijstbestandformulier,
    Lijstbestandveld,
    Plakveld,
)
from vijftreden.trede1_opdracht.rules.lijst.tabellen import vind_tabellen

GEEN_REGELS = (
    "We vinden geen tabel in deze lijst. Neem ook de rij met kolomkoppen mee, "
    "bijvoorbeeld: Project, Projectleider, Fase."
)


class Lijstformulier(Lijstbestandformulier):
    """Cells from a spreadsheet, or a file; one of the two."""

    lezers: Mapping[str, str] = {
        "tekst": "Alleen jij, tot je de lijst inleest. Daarna wie een rol heeft bij de opdracht.",
        "bestand": "Alleen jij, tot je de lijst inleest. Het bestand zelf bewaren we daarna niet.",
    }
    vrij = ("tekst", "bestand")

    tekst = Plakveld(
        megabytes=5,
        label="Plak hier je lijst",
        help_text="Kopieer de cellen in je spreadsheet, met de rij koppen erbij, en plak ze hier.",
    )
    bestand = Lijstbestandveld(megabytes=10, wat="de lijst")

    def clean(self) -> dict[str, Any]:
        """With a table in it; what comes of it is shown before anything is stored."""
        schoon = super().clean()
        if self.errors:
            return schoon
        if not any(tabel.rijen for blad in schoon["bladen"] for tabel in vind_tabellen(blad)):
            raise forms.ValidationError({"bestand" if schoon["bestand"] else "tekst": GEEN_REGELS})
        return {naam: schoon[naam] for naam in ("inhoud", "naam")}
