# SPDX-License-Identifier: EUPL-1.2
"""Adding a file, or a link to the document system."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings

from vijftreden.register.rules.upload import TOEGESTAAN

BEIDE_KANTEN = "Beide kanten van deze opdracht, de opdrachtgever en de opdrachtnemer."
MEGABYTE = 1024 * 1024


class Bestandformulier(forms.Form):
    """One file; what it is is looked at when it is kept."""

    lezers: Mapping[str, str] = {"bestand": BEIDE_KANTEN}

    bestand = forms.FileField(
        label="Bestand",
        allow_empty_file=True,
        max_length=250,
        error_messages={
            "required": "Kies een bestand.",
            "max_length": "De naam van dit bestand is te lang. Geef het een kortere naam.",
        },
    )

    def __init__(self, data: Any = None, files: Any = None) -> None:
        super().__init__(data, files, prefix="bestand")
        grens = settings.BESTAND_MAX_BYTES // MEGABYTE
        self.fields["bestand"].help_text = f"{TOEGESTAAN.capitalize()}; hoogstens {grens} MB."

    def clean(self) -> dict[str, Any]:
        """The content, read only when it is not too large."""
        gekozen = (super().clean() or {}).get("bestand")
        if gekozen is None:
            return {}
        if gekozen.size > settings.BESTAND_MAX_BYTES:
            grens = settings.BESTAND_MAX_BYTES // MEGABYTE
            zin = f"Dit bestand is groter dan {grens} MB. Maak het kleiner, of leg een link."
            raise forms.ValidationError({"bestand": zin})
        return {"bestandsnaam": gekozen.name, "inhoud": gekozen.read()}


class Koppelingformulier(forms.Form):
    """Where the document is kept, and what to call it here."""

    lezers: Mapping[str, str] = {"naam": BEIDE_KANTEN, "koppeling": BEIDE_KANTEN}

    naam = forms.CharField(
        label="Naam van het stuk",
        max_length=200,
        error_messages={"required": "Geef het stuk een naam."},
    )
    koppeling = forms.URLField(
        label="Adres in het documentsysteem",
        max_length=500,
        assume_scheme="https",
        help_text="Begint met https://. Wie het stuk mag openen, regelt het documentsysteem zelf.",
        error_messages={
            "required": "Plak het adres.",
            "invalid": "Plak het hele adres, met https:// ervoor.",
        },
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, prefix="koppeling")
