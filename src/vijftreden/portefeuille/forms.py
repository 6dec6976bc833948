# SPDX-License-Identifier: EUPL-1.2
"""The shape of what people fill in on the pages that read across."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from django import forms
from django.forms import BoundField

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.portefeuille.selectors.opdrachten import MEESTE_BLADEN, Filter, Sortering
from vijftreden.portefeuille.services import Rolwens
from vijftreden.register.selectors import Persoonregel
from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.selectors import OnbevestigdeRol, Rolplek
from vijftreden.trede1_opdracht.selectors.onbevestigd import BESTUURDER, OPDRACHTNEMER

JA, NEE = "ja", "nee"
KOLOMMEN = ((BESTUURDER, "Bestuurder"), (OPDRACHTNEMER, "Opdrachtnemer"))
NAAM_MET_FUNCTIE = 250

VORMEN = (
    ("OL", "Openbaar lichaam"),
    ("BVO", "Bedrijfsvoeringsorganisatie"),
    ("GO", "Gemeenschappelijk orgaan"),
    ("RZM", "Regeling zonder meer"),
)


def _vormen() -> list[tuple[str, Any]]:
    soorten = [(code, vorm.naam) for code, vorm in relatievormen().items()]
    return [("", "Alle soorten"), *soorten, ("Vorm van de regeling", VORMEN)]


class Filterformulier(forms.Form):
    """Search and filters; what the address says wrongly counts as not said."""

    zoek = forms.CharField(
        label="Zoek op naam, nummer of eigen veld", required=False, max_length=200
    )
    vorm = forms.ChoiceField(label="Soort", required=False, choices=_vormen)
    stand = forms.ChoiceField(
        label="Stand",
        required=False,
        choices=[("", "Alles"), ("vraagt", "Vraagt iets"), ("op-orde", "Op orde")],
    )
    van_mij = forms.BooleanField(label="Alleen waar ik een rol heb", required=False)
    sortering = forms.ChoiceField(
        label="Volgorde",
        required=False,
        choices=[
            (Sortering.NAAM.value, "Naam"),
            (Sortering.STAP.value, "Wat het eerst iets vraagt"),
            (Sortering.DATUM.value, "Eerstvolgende datum"),
        ],
    )
    blad = forms.IntegerField(required=False, min_value=1, max_value=MEESTE_BLADEN)

    def wens(self) -> Filter:
        """What the address asks for, with defaults for what it does not."""
        self.is_valid()
        schoon = self.cleaned_data
        return Filter(
            zoek=schoon.get("zoek", ""),
            vorm=schoon.get("vorm", ""),
            stand=schoon.get("stand", ""),
            van_mij=schoon.get("van_mij", False),
            sortering=Sortering(schoon.get("sortering") or Sortering.NAAM),
            blad=schoon.get("blad") or 1,
        )


class Rollenfilter(forms.Form):
    """What of the roles is shown, and whose roles are looked for."""

    soort = forms.ChoiceField(
        label="Wat wil je zien?",
        required=False,
        choices=[
            ("", "Alles"),
            ("leeg", "Lege rollen"),
            ("dubbel", "Dubbele rollen"),
            ("loopt-af", "Rollen die aflopen"),
            ("twee-petten", "Twee petten"),
        ],
    )
    wie = forms.CharField(label="Zoek op naam", required=False, max_length=100)
    blad = forms.IntegerField(required=False, min_value=1, max_value=MEESTE_BLADEN)

    def wens(self) -> tuple[str, str, int]:
        """What the address asks for; what it says wrongly counts as not said."""
        self.is_valid()
        schoon = self.cleaned_data
        return schoon.get("soort", ""), schoon.get("wie", ""), schoon.get("blad") or 1


class Bevestigformulier(forms.Form):
    """Why who took over stands behind a commission as it is."""

    lezers: Mapping[str, str] = {
        "reden": "Beide kanten van deze opdracht. Schrijf op wat de raad mag lezen."
    }

    reden = forms.CharField(
        label="Waarom sta je erachter?",
        max_length=1000,
        initial="Bevestigd bij de overname van deze opdracht.",
        widget=forms.Textarea,
        error_messages={"required": "Schrijf in één zin waarom je dit bevestigt."},
    )


class Heroverweegformulier(forms.Form):
    """On which day is talked about why this is done."""

    gepland_op = Datumveld(
        label="Wanneer praten jullie erover?",
        help_text="Tot die dag loopt de opdracht gewoon door.",
    )


class KloptZoFormulier(forms.Form):
    """Why a finding is right as it is."""

    code = forms.CharField(max_length=60, widget=forms.HiddenInput)
    bewijs_hash = forms.RegexField(r"^[0-9a-f]{64}$", widget=forms.HiddenInput)
    reden = forms.CharField(
        label="Klopt zo, want …",
        max_length=1000,
        error_messages={
            "required": "Schrijf in één zin waarom dit klopt. Dan vragen we het niet weer."
        },
    )
    bereik = forms.ChoiceField(required=False, choices=[("hier", "hier"), ("overal", "overal")])
    zeker = forms.BooleanField(required=False)


class Mensen:
    """The people of an environment as they are typed and offered: by name, with their function."""

    def __init__(self, personen: Iterable[Persoonregel]) -> None:
        self.regels = [(wie.id, wie.naam, naam_met_functie(wie)) for wie in personen]

    @property
    def voorstellen(self) -> list[str]:
        """What the browser offers while somebody types."""
        return sorted({tekst for _, _, tekst in self.regels})

    def tekst_van(self, persoon_id: UUID | None, naam: str) -> str:
        """How this holder stands in a field; one who is no person by name alone."""
        return next((tekst for pk, _, tekst in self.regels if pk == persoon_id), naam)

    def zoek(self, tekst: str) -> UUID | None:
        """The person meant; None for a name that is new. Raises ValidationError when unclear."""
        gezocht = " ".join(tekst.split()).lower()
        precies = [pk for pk, _, voluit in self.regels if voluit.lower() == gezocht]
        op_naam = [pk for pk, naam, _ in self.regels if naam.lower() == gezocht]
        gevonden = precies or op_naam
        if len(gevonden) > 1:
            raise forms.ValidationError("Meer mensen heten zo. Kies bij de opdracht zelf wie.")
        return gevonden[0] if gevonden else None


class Plekbeeld(NamedTuple):
    """The head of a column, and who holds the role where nothing can be filled in."""

    kop: str
    naam: str


class Blad(forms.Form):
    """What holds for the whole sheet "Welke zijn van jou?"."""

    afgesproken_op = Datumveld(
        label="Afgesproken op",
        required=False,
        help_text="Wanneer spraken jullie af wie bestuurder en opdrachtnemer is? "
        "Laat dit leeg als dat nog moet.",
    )


class Bladregel(forms.Form):
    """One commission on that sheet. What stands beside my own role may stay empty."""

    antwoord = forms.ChoiceField(
        label="Van mij?",
        required=False,
        choices=[(JA, "ja"), (NEE, "nee")],
        widget=forms.RadioSelect,
    )
    versie = forms.IntegerField(widget=forms.HiddenInput)
    volgend_op = Datumveld(label="Volgend gesprek", required=False)

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        regel: OnbevestigdeRol,
        mensen: Mensen,
        volgend_op: date | None,
        alles: bool = False,
    ) -> None:
        begin: dict[str, Any] = {"versie": regel.versie, "volgend_op": volgend_op}
        super().__init__(data, prefix=regel.opdracht_id.hex, initial=begin)
        self.regel, self.mensen, self.alles = regel, mensen, alles
        if not regel.beslist:
            del self.fields["volgend_op"]
        for plek in regel.plekken:
            if not plek.vast:
                self._plekveld(plek)

    def plekvelden(self) -> list[tuple[Plekbeeld, BoundField | None, BoundField | None]]:
        """The columns bestuurder and opdrachtnemer: what to fill in, or what is there already."""
        gevonden: list[tuple[Plekbeeld, BoundField | None, BoundField | None]] = []
        for code, kop in KOLOMMEN:
            plek = self.regel.plek(code)
            beeld = Plekbeeld(kop=kop, naam=plek.naam if plek else "")
            if code in self.fields:
                gevonden.append((beeld, self[code], self[f"{code}_gezien"]))
            else:
                gevonden.append((beeld, None, None))
        return gevonden

    def _plekveld(self, plek: Rolplek) -> None:
        self.fields[plek.rol] = forms.CharField(
            label=plek.label,
            required=False,
            max_length=NAAM_MET_FUNCTIE,
            initial=self.mensen.tekst_van(plek.persoon_id, plek.naam),
            widget=forms.TextInput(attrs={"list": "mensen", "autocomplete": "off"}),
        )
        self.fields[f"{plek.rol}_gezien"] = forms.CharField(
            required=False, widget=forms.HiddenInput, initial=_gezien(plek)
        )

    def clean(self) -> dict[str, Any]:
        """Names become people; `alles` says yes where nothing was answered."""
        schoon = dict(super().clean() or {})
        if self.alles and not schoon.get("antwoord"):
            schoon["antwoord"] = JA
        if not schoon.get("antwoord") and self._iets_ingevuld():
            self.add_error("antwoord", "Is deze van jou? Kies ja of nee.")
        wensen = []
        for plek in self.regel.plekken:
            if plek.rol not in self.fields or plek.rol not in schoon:
                continue
            try:
                wensen.append(self._wens(plek, schoon))
            except forms.ValidationError as fout:
                self.add_error(plek.rol, fout)
        schoon["wensen"] = wensen
        return schoon

    def neem_nieuwe_versies(self) -> None:
        """After somebody else was first: what was typed stays, and counts on what is there now."""
        data = {naam: self.data[naam] for naam in self.data}
        data[self.add_prefix("versie")] = self.regel.versie
        for plek in self.regel.plekken:
            data[self.add_prefix(f"{plek.rol}_gezien")] = _gezien(plek)
        self.data = data

    def _iets_ingevuld(self) -> bool:
        zichtbaar = {veld.name for veld in self.visible_fields()}
        return bool(zichtbaar & set(self.changed_data))

    def _wens(self, plek: Rolplek, schoon: Mapping[str, Any]) -> Rolwens:
        tekst = schoon[plek.rol]
        ongemoeid = tekst == self.fields[plek.rol].initial
        persoon_id = None if ongemoeid or not tekst else self.mensen.zoek(tekst)
        return Rolwens(
            plek=plek,
            gezien=schoon.get(f"{plek.rol}_gezien", "") == _gezien(plek),
            ongemoeid=ongemoeid or (persoon_id is not None and persoon_id == plek.persoon_id),
            persoon_id=persoon_id,
            naam="" if persoon_id else tekst,
        )


def _gezien(plek: Rolplek) -> str:
    """What the reader saw in this place: comes back with the form."""
    return f"{plek.rolvervulling_id}.{plek.versie}" if plek.rolvervulling_id else ""


def naam_met_functie(wie: Persoonregel) -> str:
    """A name with what somebody does: enough to tell two of one name apart."""
    return ", ".join(deel for deel in (wie.naam, wie.functie) if deel)
