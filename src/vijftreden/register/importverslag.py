# SPDX-License-Identifier: EUPL-1.2
"""What an import did: counts, errors and warnings; and reading a file with its progress shown."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from vijftreden.register.rules.bestand import Leesresultaat, Regelfout, aantal_regels, verzamel

Voortgang = Callable[[int, int], None]
"""Gets how many lines are done, and how many there are at most."""


class Geteld(Protocol):
    """A row that knows its line in the file."""

    @property
    def regel(self) -> int:
        """The line where the row begins."""


Rij = TypeVar("Rij", bound=Geteld)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waarschuwing:
    """Something to know that stops nothing; without `regel` it is about what the file lacks."""

    wat: str
    regel: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Importverslag:
    """Rows by what became of them. `opgeslagen` is false when errors stopped the import."""

    opgeslagen: bool = True
    nieuw: int = 0
    gewijzigd: int = 0
    ongewijzigd: int = 0
    overgeslagen: int = 0
    fouten: tuple[Regelfout, ...] = ()
    waarschuwingen: tuple[Waarschuwing, ...] = ()

    @property
    def tellingen(self) -> dict[str, int]:
        """The counts, for the journal."""
        return {
            "nieuw": self.nieuw,
            "gewijzigd": self.gewijzigd,
            "ongewijzigd": self.ongewijzigd,
            "overgeslagen": self.overgeslagen,
            "fouten": len(self.fouten),
            "waarschuwingen": len(self.waarschuwingen),
        }


def lees_met_voortgang(
    stroom: Iterable[Rij | Regelfout], inhoud: bytes, voortgang: Voortgang | None
) -> Leesresultaat[Rij]:
    """The rows and errors of a file; tells after each line how far it is."""
    totaal = aantal_regels(inhoud)

    def tel() -> Iterator[Rij | Regelfout]:
        for deel in stroom:
            yield deel
            if voortgang:
                voortgang(min(deel.regel - 1, totaal), totaal)
        if voortgang:
            voortgang(totaal, totaal)

    return verzamel(tel())


def aantal_foute_regels(fouten: Iterable[Regelfout]) -> int:
    """How many lines have an error; one line may have several."""
    return len({fout.regel for fout in fouten})


def vingerafdruk(inhoud: bytes) -> str:
    """The digest of a file that stands in the journal."""
    return hashlib.sha256(inhoud).hexdigest()
