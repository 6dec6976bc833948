# SPDX-License-Identifier: EUPL-1.2
"""The demo's task descriptions, WAT- and HOE-questions and provisions. Days are as texts."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Demotaak:
    """One shared version; `nemer` and `leidinggevende` are "ja", "afgesproken" or nothing."""

    op: str
    door: str
    taken: str
    bevoegdheden: str = ""
    competenties: str = ""
    verwachtingen: str = ""
    escalatie: str = ""
    uren: str = ""
    eind: str = ""
    nemer: str = ""
    leidinggevende: str = ""
    bezwaar: str = ""
    bezwaar_door: str = ""

    def teksten(self) -> dict[str, Any]:
        """The texts by their name."""
        return {naam: getattr(self, naam) for naam in self.__slots__[2:7]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Demolijnvraag:
    """A question in the lane of the item under which it stands."""

    vraag: str
    door: str
    op: str
    voor: str = ""
    voor_op: str = ""
    antwoord: str = ""
    afgehandeld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Demobepaling:
    """What somebody found in the text of an arrangement."""

    code: str
    staat: str
    door: str
    op: str
    vindplaats: str = ""
    toelichting: str = ""
