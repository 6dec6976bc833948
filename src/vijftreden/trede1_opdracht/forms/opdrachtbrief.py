# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about the opdrachtbrief: its texts, what was taken over, a day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast
from uuid import UUID

from django import forms
from django.utils.text import Truncator

from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.forms.versies import Conceptformulier, tekstveld
from vijftreden.trede1_opdracht.selectors import Briefbeeld, Verzoekbeeld
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN, MARGES

EERST_JULLIE = "Eerst alleen jullie kant, na het delen ook de opdrachtnemer."
KORT = 80


class Briefformulier(forms.Form):
    """The texts and margins; `versie` is empty as long as there is no concept."""

    lezers: Mapping[str, str] = dict.fromkeys(BRIEFTEKSTEN, EERST_JULLIE)

    versie = forms.IntegerField(widget=forms.HiddenInput, required=False)
    waarom = tekstveld(
        BRIEFTEKSTEN["waarom"],
        "Wat is er aan de hand, en voor wie doet dat ertoe?",
        "Het riool is op en fietsers zijn er niet veilig.",
    )
    effect = tekstveld(
        BRIEFTEKSTEN["effect"],
        "Wat merken mensen er later van? Dat kan de opdrachtnemer niet alleen waarmaken.",
        "Fietsers van 8 tot 80 durven naar het station te rijden.",
    )
    resultaat = tekstveld(
        BRIEFTEKSTEN["resultaat"],
        "Wat is er dan, en wanneer? Zo dat iedereen kan zien of het er is.",
        "Vóór 1 december 2027 ligt er een Stationsstraat met nieuw riool.",
    )
    acceptatie = tekstveld(
        BRIEFTEKSTEN["acceptatie"],
        "Waaraan zien jullie samen dat het goed is?",
        "De verkeersveiligheidstoets is gehaald en beheer heeft getekend.",
    )
    buiten_opdracht = tekstveld(
        BRIEFTEKSTEN["buiten_opdracht"],
        "Wat zou iemand kunnen verwachten, maar hoort er niet bij?",
        "Het stationsplein.",
    )
    kaders = tekstveld(
        BRIEFTEKSTEN["kaders"],
        "Geld, tijd, kwaliteit, regels, en wie er mee moeten doen.",
        "3,8 miljoen euro inclusief btw. De straat blijft open voor bussen.",
    )
    tolerantie = tekstveld(
        BRIEFTEKSTEN["tolerantie"],
        "Hoeveel mag het afwijken voordat de opdrachtnemer bij je terugkomt?",
        "Als de raming meer dan 5% of de oplevering meer dan 4 weken verschuift.",
    )
    marge_geld = forms.IntegerField(
        label=MARGES["marge_geld"],
        required=False,
        min_value=0,
        max_value=100,
        help_text="In procenten van het budget. Leeg als jullie geen getal afspreken.",
    )
    marge_tijd = forms.IntegerField(
        label=MARGES["marge_tijd"],
        required=False,
        min_value=0,
        max_value=260,
        help_text="In weken. Leeg als jullie geen getal afspreken.",
    )
    besluitruimte = tekstveld(
        BRIEFTEKSTEN["besluitruimte"],
        "Waarover beslist de opdrachtnemer, en waarover jij?",
        "De aannemer kiezen doe je zelf. Over de bomen beslis ik.",
    )
    risicos = tekstveld(
        BRIEFTEKSTEN["risicos"],
        "Welke risico’s neem jij, en waar hangt het van af?",
        "Als het Rijk later betaalt, schiet ik het voor.",
    )
    overdracht = tekstveld(
        BRIEFTEKSTEN["overdracht"],
        "Wie beheert het straks, en weet die dat?",
        "Team Wegbeheer, en zij lezen het ontwerp mee.",
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        beeld: Briefbeeld,
        voorstel: Mapping[str, str] | None = None,
    ) -> None:
        begin = beeld.concept or beeld.nieuwste
        initial: dict[str, Any] = {naam: getattr(begin, naam, "") for naam in BRIEFTEKSTEN}
        initial |= {naam: getattr(begin, naam, None) for naam in MARGES}
        initial["versie"] = beeld.concept.versie if beeld.concept else None
        initial |= voorstel or {}
        super().__init__(data, initial=initial)


class Deelformulier(Conceptformulier):
    """Sharing the concept, and which asked changes stand in it; word for word is ticked."""

    overgenomen = forms.TypedMultipleChoiceField(
        label="Welke gevraagde wijzigingen staan hierin?",
        required=False,
        coerce=UUID,
        widget=forms.CheckboxSelectMultiple,
        help_text="De opdrachtnemer ziet dan dat zijn verzoek in deze versie is overgenomen.",
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        beeld: Briefbeeld,
        verzoeken: Sequence[Verzoekbeeld],
    ) -> None:
        wacht = [verzoek for verzoek in verzoeken if verzoek.wacht]
        letterlijk = [
            str(verzoek.id)
            for verzoek in wacht
            if getattr(beeld.concept, verzoek.onderdeel, None) == verzoek.voorstel
        ]
        super().__init__(data, initial={"overgenomen": letterlijk})
        veld = cast(forms.TypedMultipleChoiceField, self.fields["overgenomen"])
        veld.choices = [(str(deel.id), _in_het_kort(deel)) for deel in wacht]
        if not wacht:
            del self.fields["overgenomen"]


def _in_het_kort(verzoek: Verzoekbeeld) -> str:
    tekst = Truncator(verzoek.voorstel).chars(KORT)
    return f"{BRIEFTEKSTEN.get(verzoek.onderdeel, verzoek.onderdeel)}: “{tekst}”"


class Samenformulier(forms.Form):
    """The day on which both settled it in a room."""

    op = Datumveld(
        label="Samen vastgesteld op",
        help_text="De dag van het gesprek. De ander kan daarna nog bezwaar maken.",
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, dag: date) -> None:
        super().__init__(data, initial={"op": dag}, prefix="samen")
