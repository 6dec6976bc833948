# SPDX-License-Identifier: EUPL-1.2
"""What the findings about the chain, about who stands in, and about direct questions say."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.toegang.actor import Actor
from vijftreden.web.verwoording import Bevindingtekst

BEVINDINGEN: Mapping[str, Bevindingtekst] = MappingProxyType(
    {
        "kader-ruimer": Bevindingtekst(
            zin="De kaders sluiten niet aan: {wat:term} {hier:waarde}, erboven {boven:waarde}.",
            waarom=(
                "Niemand kan meer weggeven dan wat die zelf kreeg. Spreek af welke van de twee "
                "verandert."
            ),
            stap="Bekijk de keten",
            adres="keten",
        ),
        "keten-onbekend": Bevindingtekst(
            zin="Hier staat niet van wie deze opdracht komt.",
            waarom="Opdrachtgevers zijn zelf vaak ook opdrachtnemer. Van wie zijn jouw kaders?",
            stap="Leg vast waar de opdracht uit komt",
            adres="keten",
        ),
        "vervanging-onbekend": Bevindingtekst(
            zin="Niemand staat als vervanger genoteerd voor: {rollen:term}.",
            waarom=(
                "Dan blijft een besluit liggen als je weg bent. Leg het vast bij Mijn account, of "
                "zeg waarom het zo goed is."
            ),
            stap="Leg vast wie waarneemt",
            adres="account",
        ),
        "omweg-niet-besproken": Bevindingtekst(
            zin="Wat op {sinds:datum} rechtstreeks is gevraagd, is nog niet besproken.",
            waarom=(
                "Een vraag buiten de opdrachtgever om is vaak goed bedoeld. Bespreek samen wat "
                "ermee gebeurt, dan weet iedereen waar die aan toe is."
            ),
            stap="Bespreek de vraag",
            adres="rechtstreeks",
            ook_nemer=True,
        ),
    }
)

KADERS: Mapping[str, str] = MappingProxyType(
    {
        "kader_budget": "het budget is",
        "kader_budget_onder": "het budget van alles hieronder is samen",
        "kader_einde": "het einde is",
        "kader_marge_geld": "de marge in het geld (in procenten) is",
        "kader_marge_tijd": "de marge in de tijd (in weken) is",
    }
)


def ketenterm(actor: Actor | None, code: str, vorm: str) -> str | None:
    """What a frame is called inside a sentence; the code is `kader_…`."""
    return KADERS.get(code)
