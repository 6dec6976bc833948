# SPDX-License-Identifier: EUPL-1.2
"""What a list brings. Its lines are read anew whenever somebody walks through them: the cells are
kept and no checked line is, so that memory hardly grows with the list."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Generic, TypeVar

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede1_opdracht.rules.inlezen import Inleesregel, heeft_beslisser
from vijftreden.trede1_opdracht.rules.lijst.dubbelen import Dubbel, Gelijkenis
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Kaart
from vijftreden.trede1_opdracht.rules.lijst.lezing import Lijstregel, lees_regels
from vijftreden.trede1_opdracht.rules.lijst.namen import Naamgroep
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel
from vijftreden.trede1_opdracht.rules.lijstkeuzes import (
    Dubbelkeuze,
    Keuzes,
    Omzetter,
    kolommen_van,
)

MEESTE = 200
"""So many lines of one kind are kept to be shown; of the rest their number."""

T = TypeVar("T")


@dataclass(slots=True, kw_only=True)
class Eerste(Generic[T]):
    """The first of a kind, and how many of it there are."""

    deel: list[T] = field(default_factory=list)
    aantal: int = 0

    def tel(self, een: T) -> None:
        """One more."""
        self.aantal += 1
        if len(self.deel) < MEESTE:
            self.deel.append(een)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gelezen:
    """A line with what comes of it: it comes in, or is left out for a reason."""

    regel: Lijstregel
    dubbel: Dubbel | None
    keuze: Dubbelkeuze | None
    tabel_weg: bool

    @property
    def komt_in(self) -> bool:
        """Not wrong, not left out as a double, and of a table that comes in."""
        weg = self.tabel_weg or self.regel.fout or self.keuze is Dubbelkeuze.OVERSLAAN
        return not weg


@dataclass(frozen=True, slots=True, kw_only=True)
class Regels:
    """The lines of a table, in their order, as often as somebody walks through them."""

    tabel: Tabel
    kaart: Kaart
    vandaag: date
    dubbel: Mapping[str, Dubbel]
    keuzes: Mapping[str, str]
    weg: bool

    def __len__(self) -> int:
        return len(self.tabel.rijen)

    def __iter__(self) -> Iterator[Gelezen]:
        for regel in lees_regels(self.tabel, self.kaart, vandaag=self.vandaag):
            gevonden = self.dubbel.get(regel.sleutel) if self.dubbel else None
            keuze = None
            if gevonden:
                lijkt = gevonden.gelijkenis is Gelijkenis.LIJKT
                vanzelf = Dubbelkeuze.TOCH if lijkt else Dubbelkeuze.OVERSLAAN
                keuze = Dubbelkeuze(self.keuzes.get(regel.sleutel, vanzelf))
            yield Gelezen(regel=regel, dubbel=gevonden, keuze=keuze, tabel_weg=self.weg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelbeeld:
    """A table with its columns and its lines."""

    tabel: Tabel
    kaart: Kaart
    regels: Regels
    weg: bool

    @property
    def opmerkingen(self) -> tuple[Opmerking, ...]:
        """What to know about the columns."""
        return self.kaart.opmerkingen


@dataclass(slots=True, kw_only=True)
class Telling:
    """How many lines come in; and the first ones of which there is something to say.

    `fouten` cannot come in as they stand; `dubbel` are likely there already, and `overgeslagen`
    stay out for that; `let_op` come in and say something.
    """

    aantal: int = 0
    fouten: Eerste[Lijstregel] = field(default_factory=Eerste)
    dubbel: Eerste[Gelezen] = field(default_factory=Eerste)
    overgeslagen: Eerste[Gelezen] = field(default_factory=Eerste)
    let_op: Eerste[Lijstregel] = field(default_factory=Eerste)

    def tel(self, gelezen: Gelezen, *, weg: bool) -> None:
        """One more line; `weg`: somebody left its table out."""
        fout = gelezen.regel.fout
        self.aantal += gelezen.komt_in
        if fout and not weg:
            self.fouten.tel(gelezen.regel)
        if gelezen.regel.opmerkingen and not fout:
            self.let_op.tel(gelezen.regel)
        if gelezen.dubbel and not (fout or gelezen.tabel_weg):
            self.dubbel.tel(gelezen)
            if not gelezen.komt_in:
                self.overgeslagen.tel(gelezen)


@dataclass(frozen=True, kw_only=True)
class Lijstbeeld:
    """All that the page shows and that reading in needs; `opmerkingen` are about whole sheets."""

    tabellen: tuple[Tabelbeeld, ...]
    opmerkingen: tuple[tuple[str, Opmerking], ...]
    groepen: tuple[Naamgroep, ...]
    bekende_namen: frozenset[str]
    keuzes: Keuzes
    bron: str

    @property
    def aantal_regels(self) -> int:
        """How many lines there are, those that stay out included."""
        return sum(len(tabel.regels) for tabel in self.tabellen)

    @property
    def aantal(self) -> int:
        """How many commissions come in."""
        return self.telling.aantal

    @cached_property
    def telling(self) -> Telling:
        """What there is to count and to show of the lines, found in one walk."""
        telling = Telling()
        for tabel in self.tabellen:
            for gelezen in tabel.regels:
                telling.tel(gelezen, weg=tabel.weg)
        return telling

    def inleesregels(self) -> Iterator[Inleesregel]:
        """What comes in, line by line; nothing of it is kept."""
        zelfde = self._zelfde()
        for tabel in self.tabellen:
            omzetter = Omzetter(kaart=tabel.kaart, zelfde=zelfde, bron=self.bron)
            for gelezen in tabel.regels:
                if gelezen.komt_in:
                    yield omzetter.regel(gelezen.regel)

    @cached_property
    def zonder_beslisser(self) -> int:
        """On how many of them nobody decides."""
        vormen = relatievormen()
        return sum(
            not heeft_beslisser(vormen[regel.relatievorm], regel.rollen)
            for regel in self.inleesregels()
        )

    @property
    def kolommen(self) -> list[list[str]]:
        """Heading and purpose of every column."""
        return kolommen_van(beeld.kaart for beeld in self.tabellen)

    def _zelfde(self) -> Mapping[str, str]:
        """Each spelling to its one name: that of who is known here, else the group's."""
        gevonden: dict[str, str] = {}
        for groep in self.groepen:
            if groep.gelijk or self.keuzes.namen.get(groep.naam):
                bekend = [naam for naam in groep.spellingen if naam in self.bekende_namen]
                een = bekend[0] if bekend else groep.naam
                gevonden |= {spelling: een for spelling in groep.spellingen if spelling != een}
        return gevonden


def namen_in(regels: Iterable[Lijstregel], namen: set[str]) -> Iterator[Lijstregel]:
    """Hands these lines on and adds the names of people in them to `namen`."""
    for regel in regels:
        for rol in regel.rollen.values():
            if not rol.organisatie:
                namen.update(rol.namen)
        yield regel
