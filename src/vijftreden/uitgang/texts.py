# SPDX-License-Identifier: EUPL-1.2
"""How far the weekly mail is, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from vijftreden.handeling.selectors import Berichtstand
from vijftreden.web.schrijfwijze import dag_lang

_ZELF = "Je week staat gewoon in Vijftreden."
STANDEN: Mapping[str, str] = {
    "klaar": "Het volgende weekbericht gaat op {dag}.",
    "opnieuw": "Het weekbericht van {dag} is nog niet weg. We proberen het straks weer.",
    "bezig": "Het weekbericht van {dag} gaat nu weg.",
    "gedaan": "Het weekbericht van {dag} is verstuurd, of er was niets te melden.",
    "mislukt": "Het weekbericht van {dag} is niet verstuurd: de mailserver nam het niet aan. "
    + _ZELF,
    "onzeker": "Misschien kwam het weekbericht van {dag} niet aan: de mailserver gaf geen "
    "antwoord. We sturen het niet nog een keer, anders krijg je het misschien twee keer. " + _ZELF,
}
MIS = frozenset({"opnieuw", "mislukt", "onzeker"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekstand:
    """One sentence; `let_op` when it did not go as it should."""

    zin: str
    let_op: bool


def weekstand(bericht: Berichtstand) -> Weekstand:
    """What became of the last weekly mail, or when the next one goes."""
    staat = "opnieuw" if bericht.staat == "klaar" and bericht.pogingen else bericht.staat
    return Weekstand(
        zin=STANDEN[staat].format(dag=dag_lang(bericht.op)),
        let_op=staat in MIS,
    )
