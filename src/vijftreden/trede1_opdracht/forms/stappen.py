# SPDX-License-Identifier: EUPL-1.2
"""One step of a new commission: the fields of the other forms, as this kind asks them."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField

from vijftreden.kern.relatievormen import Wie, relatievormen
from vijftreden.register.selectors import Persoonregel
from vijftreden.trede1_opdracht.forms import LEZERS_VAN_ROLLEN
from vijftreden.trede1_opdracht.forms.businesscase import Businesscaseformulier
from vijftreden.trede1_opdracht.forms.gegevens import Gegevensformulier
from vijftreden.trede1_opdracht.forms.invoer import schone_invoer
from vijftreden.trede1_opdracht.forms.opdrachtbrief import Briefformulier
from vijftreden.trede1_opdracht.rules.stappen import Stap
from vijftreden.trede1_opdracht.selectors import Rolbeeld, Stapbeeld
from vijftreden.web.schrijfwijze import euro

BRONNEN: tuple[type[forms.Form], ...] = (
    Briefformulier,
    Businesscaseformulier,
    Gegevensformulier,
)
HINTVELD: Mapping[str, str] = {
    "budget_bron": "budget",
    "budget_btw": "budget",
    "bandbreedte": "budget",
    "marge_geld": "tolerantie",
    "marge_tijd": "tolerantie",
}
"""Of which field the hints can change when this one does; without a line: its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolgift:
    """Who is named for a role that nobody held, as the act takes it."""

    veld: str
    rol: str
    argumenten: Mapping[str, Any]


class Stapformulier(forms.Form):
    """The fields of one step; `stempel` is the state that the writer began with."""

    stempel = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        stap: Stap,
        beeld: Stapbeeld,
        personen: Iterable[Persoonregel] = (),
    ) -> None:
        waarden = beeld.van_stap(stap)
        begin = {**waarden, "stempel": beeld.stempel(stap)}
        if begin.get("budget") is not None:
            begin["budget"] = euro(begin["budget"])
        super().__init__(schone_invoer(data), initial=begin)
        self.stap = stap
        self.lezers: dict[str, str] = {}
        for naam in waarden:
            self._neem_over(naam)
        self._vraag_als(beeld.gegevens.relatievorm)
        self.vacant = beeld.vacant if stap.rollen else ()
        keuzes = [("", "Kies iemand"), *((str(p.id), p.naam) for p in personen)]
        for rol in self.vacant:
            self._vraag_rol(rol, keuzes)
        self.vrij = frozenset(self.fields)

    def getoond(self) -> Iterator[BoundField]:
        """The fields that stand on the page at once."""
        return (veld for veld in self.visible_fields() if veld.name not in self.stap.meer)

    def gevouwen(self) -> Iterator[BoundField]:
        """The fields under "meer"."""
        return (veld for veld in self.visible_fields() if veld.name in self.stap.meer)

    @property
    def open(self) -> bool:
        """Whether what is folded away must be seen: something is wrong or written there."""
        return any(veld.errors or self._gevuld(veld) for veld in self.gevouwen())

    @property
    def waarden(self) -> dict[str, Any]:
        """What was filled in rightly, of the step's own fields; what was not posted stays."""
        posted = self.cleaned_data.items()
        return {n: w for n, w in posted if n in self.stap.velden and n in self.data}

    def giften(self) -> Iterator[Rolgift]:
        """Who is named for a role."""
        for beeld in self.vacant:
            code = beeld.rol.code
            persoon = self.cleaned_data.get(f"{code}_persoon")
            naam = (self.cleaned_data.get(f"{code}_naam") or "").strip()
            if persoon:
                yield Rolgift(veld=f"{code}_persoon", rol=code, argumenten={"persoon_id": persoon})
            elif naam:
                soort = "partij_naam" if beeld.rol.wie is Wie.ORGANISATIE else "naam"
                yield Rolgift(veld=f"{code}_naam", rol=code, argumenten={soort: naam})

    def _gevuld(self, veld: BoundField) -> bool:
        return veld.name != "aanleiding" and veld.value() not in ("", None)

    def _neem_over(self, naam: str) -> None:
        bron = next(bron for bron in BRONNEN if naam in bron.base_fields)
        self.fields[naam] = deepcopy(bron.base_fields[naam])
        if lezer := getattr(bron, "lezers", {}).get(naam):
            self.lezers[naam] = lezer

    def _vraag_als(self, relatievorm: str) -> None:
        """The question, explanation and example that this kind has for a text."""
        for vraag in relatievormen()[relatievorm].brief:
            if vraag.tekst in self.fields:
                veld = self.fields[vraag.tekst]
                veld.label = vraag.vraag or veld.label
                voorbeeld = f"Bijvoorbeeld: “{vraag.voorbeeld}”" if vraag.voorbeeld else ""
                veld.help_text = " ".join(deel for deel in (vraag.uitleg, voorbeeld) if deel)

    def _vraag_rol(self, beeld: Rolbeeld, keuzes: list[tuple[str, str]]) -> None:
        code, label = beeld.rol.code, beeld.label
        if beeld.rol.wie is not Wie.ORGANISATIE:
            self.fields[f"{code}_persoon"] = forms.TypedChoiceField(
                label=f"Wie is {label.lower()}?",
                required=False,
                choices=keuzes,
                coerce=UUID,
                empty_value=None,
                help_text=beeld.rol.uitleg,
            )
        self.fields[f"{code}_naam"] = forms.CharField(
            label=f"Of een nieuwe naam voor {label.lower()}"
            if beeld.rol.wie is not Wie.ORGANISATIE
            else f"Welke organisatie is {label.lower()}?",
            required=False,
            max_length=120,
        )
        self.lezers[f"{code}_naam"] = LEZERS_VAN_ROLLEN
