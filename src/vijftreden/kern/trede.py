# SPDX-License-Identifier: EUPL-1.2
"""A tread is a number, a name and rules; the ladder is what they notice, never one number."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vijftreden.kern.bevinding import Bevinding, Ernst

VOLGORDE = tuple(Ernst)


class Onderwerp(StrEnum):
    """What a tread is about: a commission (1-3), a person (4), an organisation (5)."""

    OPDRACHT = "opdracht"
    PERSOON = "persoon"
    ORGANISATIE = "organisatie"


Regel = Callable[[Any], Iterable[Bevinding]]


@dataclass(frozen=True, slots=True)
class Trede:
    """One tread. A new rule is one function and one name in the tuple."""

    nummer: int
    naam: str
    regels: tuple[Regel, ...]
    onderwerp: Onderwerp = Onderwerp.OPDRACHT

    def bevindingen(self, feiten: Any) -> tuple[Bevinding, ...]:
        """What the rules notice, most urgent first, within that in the order of the rules."""
        alle = [bevinding for regel in self.regels for bevinding in regel(feiten)]
        return tuple(sorted(alle, key=lambda bevinding: VOLGORDE.index(bevinding.ernst)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tredestand:
    """A tread of one commission: in order, or what is missing with its evidence."""

    trede: int
    naam: str
    bevindingen: tuple[Bevinding, ...]
    terzijde: tuple[Bevinding, ...] = ()

    @property
    def op_orde(self) -> bool:
        """In order when nothing asks; what is only to know does not ask."""
        return not any(
            bevinding.ernst is not Ernst.TER_INFORMATIE for bevinding in self.bevindingen
        )

    def als_json(self) -> dict[str, Any]:
        """The stored shape, read back by `uit_json`."""
        return {
            "trede": self.trede,
            "naam": self.naam,
            "bevindingen": [bevinding.als_json() for bevinding in self.bevindingen],
            "terzijde": [bevinding.als_json() for bevinding in self.terzijde],
        }

    @classmethod
    def uit_json(cls, inhoud: Mapping[str, Any]) -> "Tredestand":
        """The tread that `als_json` wrote."""
        return cls(
            trede=inhoud["trede"],
            naam=inhoud["naam"],
            bevindingen=tuple(map(Bevinding.uit_json, inhoud["bevindingen"])),
            terzijde=tuple(map(Bevinding.uit_json, inhoud["terzijde"])),
        )


@dataclass(frozen=True, slots=True)
class Ladder:
    """The treads of one commission. One without rules yet is left out, never shown as in order."""

    treden: tuple[Tredestand, ...]

    @property
    def eerstvolgende_stap(self) -> Bevinding | None:
        """The one next step: the most urgent finding on the lowest tread that asks something."""
        for stand in self.treden:
            if not stand.op_orde:
                return stand.bevindingen[0]
        return None

    def als_json(self) -> list[dict[str, Any]]:
        """The stored shape, read back by `uit_json`."""
        return [stand.als_json() for stand in self.treden]

    @classmethod
    def uit_json(cls, inhoud: Iterable[Mapping[str, Any]]) -> "Ladder":
        """The ladder that `als_json` wrote."""
        return cls(tuple(map(Tredestand.uit_json, inhoud)))


def tredestand(trede: Trede, feiten: Any, *, terzijde: Collection[str] = ()) -> Tredestand:
    """The tread for these facts; what was set aside stands apart.

    `terzijde` holds hashes of evidence (one finding of this commission) and codes (set aside once
    for the whole organisation).
    """
    alle = trede.bevindingen(feiten)
    apart = [b for b in alle if b.bewijs_hash in terzijde or b.code in terzijde]
    return Tredestand(
        trede=trede.nummer,
        naam=trede.naam,
        bevindingen=tuple(b for b in alle if b not in apart),
        terzijde=tuple(apart),
    )


def ladder(
    treden_met_feiten: Sequence[tuple[Trede, Any]], *, terzijde: Collection[str] = ()
) -> Ladder:
    """The ladder of one commission from its treads and their facts, by number."""
    return Ladder(
        tuple(
            tredestand(trede, feiten, terzijde=terzijde)
            for trede, feiten in sorted(treden_met_feiten, key=lambda paar: paar[0].nummer)
            if trede.regels
        )
    )
