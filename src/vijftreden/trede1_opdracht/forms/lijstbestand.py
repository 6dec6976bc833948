# SPDX-License-Identifier: EUPL-1.2
"""Cells pasted from a spreadsheet, or a file with them: one of the two, and readable."""

from typing import Any

from django import forms

from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, Onleesbaar, lees_bladen

MEGABYTE = 1024 * 1024


class Plakveld(forms.CharField):
    """Where cells are pasted, the row of headings with them."""

    def __init__(self, *, megabytes: int, **anders: Any) -> None:
        super().__init__(
            required=False,
            strip=False,
            max_length=megabytes * MEGABYTE,
            widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
            **anders,
        )


class Lijstbestandveld(forms.FileField):
    """The file, instead; `wat` is what to keep of one that is too large."""

    def __init__(self, *, megabytes: int, wat: str) -> None:
        self.grootste = megabytes * MEGABYTE
        self.te_groot = (
            f"Dit bestand is groter dan {megabytes} MB. Bewaar alleen het blad met {wat}."
        )
        super().__init__(
            label="Of kies een bestand",
            required=False,
            widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.tsv,.txt"}),
            help_text=f"Excel (.xlsx) of CSV, hoogstens {megabytes} MB.",
        )


class Lijstbestandformulier(forms.Form):
    """A form with a `Plakveld` named `tekst` and a `Lijstbestandveld` named `bestand`."""

    def clean(self) -> dict[str, Any]:
        """Adds what was sent (`inhoud`, its `naam`) and its sheets (`bladen`)."""
        schoon: dict[str, Any] = super().clean() or {}
        tekst, bestand = schoon.get("tekst", ""), schoon.get("bestand")
        if self.errors:
            return schoon
        if bool(tekst.strip()) == bool(bestand):
            zin = "Kies één van de twee: plakken of een bestand." if bestand else "Plak je lijst."
            raise forms.ValidationError({"tekst": zin})
        veld = self.fields["bestand"]
        assert isinstance(veld, Lijstbestandveld)
        if bestand and bestand.size > veld.grootste:
            raise forms.ValidationError({"bestand": veld.te_groot})
        inhoud = bestand.read() if bestand else tekst.encode()
        naam = bestand.name if bestand else GEPLAKT
        try:
            bladen = lees_bladen(inhoud, naam)
        except Onleesbaar as fout:
            raise forms.ValidationError({"bestand" if bestand else "tekst": fout.zin}) from fout
        return {**schoon, "inhoud": inhoud, "naam": naam, "bladen": bladen}
