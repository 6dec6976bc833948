# SPDX-License-Identifier: EUPL-1.2
"""The form of a conversation, and the day of the next one."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django import forms

from vijftreden.trede3_momenten.forms.kalender import Dagveld
from vijftreden.trede3_momenten.selectors import Gespreksblad
from vijftreden.trede3_momenten.texts.gesprek import AANWEZIG, LEZERS_VOORBEREIDING


class Gespreksformulier(forms.Form):
    """The sheet of a conversation: one field per question, agreements, and who were there."""

    versie = forms.IntegerField(widget=forms.HiddenInput, min_value=1, required=False)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        blad: Gespreksblad,
        vragen: Sequence[str],
        dag: date,
        vaststellen: bool = False,
    ) -> None:
        bewaard = blad.voorbereiding
        self.vraagvelden = {f"antwoord_{n}": vraag for n, vraag in enumerate(vragen, start=1)}
        begin = {naam: bewaard.antwoorden.get(v, "") for naam, v in self.vraagvelden.items()}
        super().__init__(
            data,
            initial=begin
            | {
                "versie": bewaard.versie,
                "afspraken": bewaard.afspraken,
                "volgend_op": bewaard.volgend_op or _volgend(blad, dag),
                "op": min(blad.gehouden_op or dag, dag),
                "aanwezig": "\n".join(blad.mensen),
            },
        )
        for naam, vraag in self.vraagvelden.items():
            self.fields[naam] = _tekstveld(vraag, rijen=3)
        self.fields["afspraken"] = _tekstveld("Wat spreken we af?", rijen=4)
        self.fields["volgend_op"] = Dagveld(
            label="Volgend gesprek op",
            required=False,
            help_text="Laat leeg als je de gewone regelmaat wilt houden.",
        )
        self.fields["op"] = Dagveld(label="Gesproken op", required=vaststellen or data is None)
        self.fields["aanwezig"] = _tekstveld("Wie waren erbij?", rijen=3)
        self.fields["aanwezig"].help_text = "Eén naam per regel."
        self.lezers = dict.fromkeys([*self.vraagvelden, "afspraken"], LEZERS_VOORBEREIDING)
        self.lezers["aanwezig"] = AANWEZIG
        self.vrij = {*self.vraagvelden, "afspraken", "volgend_op", "aanwezig"}

    @property
    def vraagrij(self) -> list[forms.BoundField]:
        """The questions, in order."""
        return [self[naam] for naam in self.vraagvelden]

    def inhoud(self) -> dict[str, Any]:
        """What is written down; only of a valid form."""
        schoon = self.cleaned_data
        return {
            "antwoorden": [(vraag, schoon[naam]) for naam, vraag in self.vraagvelden.items()],
            "afspraken": schoon["afspraken"],
            "volgend_op": schoon["volgend_op"],
        }


class Plangespreksformulier(forms.Form):
    """The day of the next conversation."""

    gepland_op = Dagveld(label="Wanneer spreken jullie elkaar?")


def _tekstveld(label: str, *, rijen: int) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": rijen}),
    )


def _volgend(blad: Gespreksblad, dag: date) -> date | None:
    """By the rhythm of the kind, counted from the day of this conversation."""
    weken = timedelta(weeks=blad.moment.ritme_weken)
    return max(blad.gepland_op or dag, dag) + weken if weken else None
