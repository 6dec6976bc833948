# SPDX-License-Identifier: EUPL-1.2
"""Handing over all roles of somebody who leaves: per role a name, or "blijft leeg"."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.forms import BoundField

from vijftreden.register.selectors import Persoonregel
from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.selectors import Vertrekbeeld, Vertrekrol
from vijftreden.trede1_opdracht.services import Overdracht

NAAM_MET_FUNCTIE = 260
ONBEKEND = "We kennen niemand met deze naam. Leg de persoon eerst vast, of kies een ander."
MEER = "Meer mensen heten zo. Kies een voorstel met de functie erbij."


class Vertrekformulier(forms.Form):
    """One date for all roles, and for each role who takes it over."""

    van = Datumveld(
        label="Vanaf",
        help_text="De eerste dag waarop iemand anders het doet.",
    )
    afgesproken_op = Datumveld(
        label="Afgesproken op",
        required=False,
        help_text="De dag waarop je dit met wie het overneemt hebt afgesproken.",
    )
    alles_naar = forms.CharField(
        label="Wie neemt alles over?",
        required=False,
        max_length=NAAM_MET_FUNCTIE,
        help_text="Geldt voor elke rol waar je hieronder niets invult.",
        widget=forms.TextInput(attrs={"list": "mensen", "autocomplete": "off"}),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        beeld: Vertrekbeeld,
        personen: Sequence[Persoonregel],
        dag: date,
    ) -> None:
        super().__init__(data, initial={"van": dag})
        self.beeld = beeld
        self.mensen = [wie for wie in personen if wie.id != beeld.persoon_id]
        for rol in beeld.rollen:
            self._rolvelden(rol)

    @property
    def algemeen(self) -> list[BoundField]:
        """What holds for all roles."""
        return [self[naam] for naam in ("van", "afgesproken_op", "alles_naar")]

    @property
    def regels(self) -> list[tuple[Vertrekrol, BoundField, BoundField, BoundField]]:
        """Per role: its new holder, the box "blijft leeg", and the version that was looked at."""
        gevonden = []
        for rol in self.beeld.rollen:
            sleutel = _sleutel(rol)
            velden = (self[f"naar_{sleutel}"], self[f"leeg_{sleutel}"], self[f"versie_{sleutel}"])
            gevonden.append((rol, *velden))
        return gevonden

    @property
    def voorstellen(self) -> list[str]:
        """What the browser offers while somebody types."""
        return sorted({_voluit(wie) for wie in self.mensen})

    @property
    def overdrachten(self) -> list[Overdracht]:
        """What was asked for each role."""
        return [
            Overdracht(
                rolvervulling_id=rol.rolvervulling_id,
                versie=self.cleaned_data[f"versie_{_sleutel(rol)}"],
                naar=self.cleaned_data[f"wie_{_sleutel(rol)}"],
            )
            for rol in self.beeld.rollen
        ]

    def clean(self) -> dict[str, Any]:
        """Names become people; each role has a new holder or was said to stay vacant."""
        schoon = dict(super().clean() or {})
        alles = self._wie("alles_naar", schoon)
        for rol in self.beeld.rollen:
            sleutel = _sleutel(rol)
            leeg, veld = schoon.get(f"leeg_{sleutel}"), f"naar_{sleutel}"
            eigen = self._wie(veld, schoon)
            if leeg and eigen:
                self.add_error(veld, "Kies iemand óf “blijft leeg”, niet allebei.")
            schoon[f"wie_{sleutel}"] = None if leeg else eigen or alles
            if not leeg and not schoon[f"wie_{sleutel}"] and not self.errors.get(veld):
                self.add_error(veld, "Vul in wie het overneemt, of kies “blijft leeg”.")
        return schoon

    def neem_nieuwe_versies(self, oud: Vertrekbeeld) -> list[str]:
        """After somebody was first: what was typed stays; gives which roles changed, in words."""
        eerder = {rol.rolvervulling_id: rol for rol in oud.rollen}
        data = {naam: self.data[naam] for naam in self.data}
        veranderd = []
        for rol in self.beeld.rollen:
            veld = f"versie_{_sleutel(rol)}"
            if data.get(veld) != str(rol.versie):
                veranderd.append(f"{rol.rolnaam}, {rol.waar}")
                data[veld] = str(rol.versie)
            eerder.pop(rol.rolvervulling_id, None)
        self.data = data
        return [*veranderd, *(f"{rol.rolnaam}, {rol.waar}" for rol in eerder.values())]

    def _rolvelden(self, rol: Vertrekrol) -> None:
        sleutel, waar = _sleutel(rol), f"{rol.rolnaam}, {rol.waar}"
        self.fields[f"naar_{sleutel}"] = forms.CharField(
            label=f"Wie neemt over: {waar}",
            required=False,
            max_length=NAAM_MET_FUNCTIE,
            widget=forms.TextInput(attrs={"list": "mensen", "autocomplete": "off"}),
        )
        self.fields[f"leeg_{sleutel}"] = forms.BooleanField(
            label="Blijft leeg",
            required=False,
            widget=forms.CheckboxInput(attrs={"aria-label": f"Blijft leeg: {waar}"}),
        )
        self.fields[f"versie_{sleutel}"] = forms.IntegerField(
            widget=forms.HiddenInput, initial=rol.versie
        )

    def _wie(self, veld: str, schoon: Mapping[str, Any]) -> UUID | None:
        gezocht = " ".join(str(schoon.get(veld) or "").split()).lower()
        if not gezocht:
            return None
        precies = [wie.id for wie in self.mensen if _voluit(wie).lower() == gezocht]
        gevonden = precies or [wie.id for wie in self.mensen if wie.naam.lower() == gezocht]
        if len(gevonden) != 1:
            self.add_error(veld, MEER if gevonden else ONBEKEND)
            return None
        return gevonden[0]


def _sleutel(rol: Vertrekrol) -> str:
    return rol.rolvervulling_id.hex


def _voluit(wie: Persoonregel) -> str:
    return ", ".join(deel for deel in (wie.naam, wie.functie) if deel)
