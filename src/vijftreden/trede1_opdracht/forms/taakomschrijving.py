# SPDX-License-Identifier: EUPL-1.2
"""What may be typed about the task description: its texts, and an agreed day."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms

from vijftreden.trede1_opdracht.forms import Datumveld
from vijftreden.trede1_opdracht.forms.versies import tekstveld
from vijftreden.trede1_opdracht.selectors import Taakbeeld
from vijftreden.trede1_opdracht.texts.taakomschrijving import (
    TAAKKOPPEN,
    UREN_ZZP,
    VAN_EEN_PERSOON,
)

EERST_JULLIE = "Eerst alleen jullie kant, na het delen ook de kant van de opdrachtnemer."
MEESTE_UREN = Decimal(80)
TAKEN_ZZP = (
    "Beschrijf wat er af komt, niet hoe of wanneer. "
    "Bijvoorbeeld: “Een getoetst ontwerp van het kruispunt, met raming.”"
)
MAXIMUM_ZZP = (
    "Alleen als jullie een maximum afspreken. Wanneer het werk gebeurt, bepaalt de zelfstandige."
)


class Taakformulier(forms.Form):
    """The texts, hours and last day; `versie` is empty as long as there is no concept."""

    lezers: Mapping[str, str] = dict.fromkeys(TAAKKOPPEN, EERST_JULLIE)

    versie = forms.IntegerField(widget=forms.HiddenInput, required=False)
    taken = tekstveld(
        TAAKKOPPEN["taken"],
        "Wat doet deze persoon voor jou?",
        "De voorbereiding leiden en elke maand vertellen hoe het gaat.",
    )
    bevoegdheden = tekstveld(
        TAAKKOPPEN["bevoegdheden"],
        "Tot welk bedrag, welke contracten, wie spreekt met pers en raad?",
        "Bestellen tot € 25.000. Contracten teken ik. De pers gaat via mij.",
    )
    competenties = tekstveld(
        TAAKKOPPEN["competenties"],
        "Welke kennis of ervaring vraagt dit?",
        "Ervaring met riolering in een drukke straat.",
    )
    uren_per_week = forms.DecimalField(
        label=TAAKKOPPEN["uren_per_week"],
        required=False,
        min_value=Decimal("0.5"),
        max_value=MEESTE_UREN,
        max_digits=4,
        decimal_places=1,
        localize=True,
        help_text="Waarvan wie over de uren gaat, ook weet. Leeg als dat nog niet vaststaat.",
        error_messages={
            "invalid": "Schrijf een getal, bijvoorbeeld 24 of 7,5.",
            "min_value": "Schrijf meer dan 0 uur, of laat dit leeg.",
            "max_value": "Meer dan 80 uur per week kan niet kloppen.",
        },
    )
    eind_op = Datumveld(
        label=TAAKKOPPEN["eind_op"],
        required=False,
        help_text="De laatste dag van dit werk. Leeg als die nog niet bekend is.",
    )
    verwachtingen = tekstveld(
        TAAKKOPPEN["verwachtingen"],
        "Hoe snel reageer je, bij wie kan hij of zij terecht, waarin steun je?",
        "Ik antwoord binnen twee werkdagen, en ik sta naast je in het college.",
    )
    escalatie = tekstveld(
        TAAKKOPPEN["escalatie"],
        "Bij wie, hoe, en wanneer?",
        "Bel mij dezelfde dag. Ben ik er niet, dan mijn vervanger.",
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, beeld: Taakbeeld) -> None:
        begin = beeld.concept or beeld.nieuwste
        initial: dict[str, Any] = {naam: getattr(begin, naam, None) for naam in TAAKKOPPEN}
        if begin is None:
            initial["eind_op"] = beeld.eind_op
        initial["versie"] = beeld.concept.versie if beeld.concept else None
        super().__init__(data, initial=initial)
        if not beeld.vraagt_uren:
            for naam in VAN_EEN_PERSOON:
                del self.fields[naam]
        if beeld.zelfstandig:
            self.fields["taken"].label = "Wat komt er af"
            self.fields["taken"].help_text = TAKEN_ZZP
            self.fields["uren_per_week"].label = UREN_ZZP
            self.fields["uren_per_week"].help_text = MAXIMUM_ZZP


class Afspraakformulier(forms.Form):
    """The day on which one of the two said yes in a conversation."""

    op = Datumveld(
        label="Afgesproken op",
        help_text="De dag van het gesprek. Wie het betreft kan daarna nog bezwaar maken.",
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, dag: date, spreker: str) -> None:
        super().__init__(data, initial={"op": dag}, prefix=f"afspraak-{spreker}")
