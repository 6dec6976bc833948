# SPDX-License-Identifier: EUPL-1.2
"""What roles are called here, and why a person must confirm a calendar."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.kern.kalender import Bevestigreden
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors.labels import benamingen

REDENEN: Mapping[Bevestigreden, str] = MappingProxyType(
    {
        Bevestigreden.GRENSOVERSCHRIJDEND: "De naam wijst op een regeling over de grens.",
        Bevestigreden.MINISTERIE: "Er doet een ministerie mee.",
        Bevestigreden.ONBEKENDE_SOORT: "Van een deelnemer kennen we de soort niet.",
        Bevestigreden.ONGEWONE_MIX: "Deze deelnemers passen samen niet bij één hoofdstuk.",
        Bevestigreden.WATERSCHAPPEN: (
            "Er doen alleen waterschappen mee. Of hun termijnen in 2022 zijn veranderd, "
            "is niet zeker."
        ),
    }
)
"""Why a person must say which chapter gives the calendar."""


def rolnaam(actor: Actor | None, code: str, vorm: str) -> str | None:
    """What a role is called: the environment's word, else the relation kind's; else None.

    Without `vorm` the first kind that knows the role gives the name.
    """
    vormen = [relatievormen()[vorm]] if vorm in relatievormen() else relatievormen().values()
    gevonden = next(((deel, rol) for deel in vormen if (rol := deel.rol(code))), None)
    if gevonden is None:
        return None
    if actor is None or actor.omgeving_id is None:
        return gevonden[1].naam
    return benamingen(actor).rol(*gevonden)
