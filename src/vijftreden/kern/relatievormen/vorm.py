# SPDX-License-Identifier: EUPL-1.2
"""What one relation kind says: the frozen dataclasses into which its file is read."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

Deel = TypeVar("Deel")


class Status(StrEnum):
    """How sure we are of a piece of content."""

    GEVERIFIEERD = "geverifieerd"
    TE_VERIFIEREN = "te verifiëren"
    EIGEN_KEUZE = "eigen keuze"


class Kant(StrEnum):
    """The two sides of a relation."""

    GEVER = "gever"
    NEMER = "nemer"


class Wie(StrEnum):
    """Who can hold a role."""

    PERSOON = "persoon"
    ORGANISATIE = "organisatie"
    BEIDE = "beide"


class Kalendercyclus(StrEnum):
    """Which cycle gives the relation its dates."""

    WGR = "wgr"
    DIENSTVERLENING = "dienstverlening"
    GEEN = "geen"


class Momentsoort(StrEnum):
    """The seven steering moments of tread 3, in their usual order."""

    BUSINESSCASE = "businesscase"
    SELECTIE = "selectie"
    OPDRACHTFORMULERING = "opdrachtformulering"
    VOORTGANG = "voortgang"
    FASEOVERGANG = "faseovergang"
    CRISIS = "crisis"
    EVALUATIE = "evaluatie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijst(Generic[Deel]):
    """A list of content with where it comes from and how sure that is."""

    status: Status
    bron: str
    lijst: tuple[Deel, ...]

    def __iter__(self) -> Iterator[Deel]:
        return iter(self.lijst)

    def __len__(self) -> int:
        return len(self.lijst)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolwoord:
    """What a vocabulary calls one role."""

    rol: str
    naam: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Partijnamen:
    """A vocabulary for the parties; `eigenaar` may be empty. The first one is the default.

    `rolnamen`: the roles that it calls otherwise than the kind does.
    """

    code: str
    naam: str
    gever: str
    nemer: str
    eigenaar: str
    rolnamen: tuple[Rolwoord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rol:
    """A role on one side of the relation.

    `enkel`: held by one at a time (rule R1). `beslist`: who holds it may release a decision.
    `te_nemen`: while it is vacant a member of the principal's side may say "this one is mine".
    `alleen_lezen`: who holds it sees what its side sees and writes nothing there.
    """

    code: str
    naam: str
    kant: Kant
    verplicht: bool
    wie: Wie
    uitleg: str
    enkel: bool = False
    beslist: bool = False
    te_nemen: bool = False
    alleen_lezen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fase:
    """A phase, with the document or act that closes it."""

    code: str
    naam: str
    sluit_met: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What one of the seven moments needs and asks in this kind of relation.

    `ritme_weken`: how many weeks after the last one it comes back by default; 0: it does not.
    `naam_eind`: what it is called at the end of the last phase; empty: as always.
    `fasen`: which phases end with it, where it is one question in a life; empty: every phase.
    """

    soort: Momentsoort
    naam: str
    wanneer: str
    invoer: tuple[str, ...]
    vragen: tuple[str, ...]
    ritme_weken: int = 0
    naam_eind: str = ""
    fasen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spanning:
    """A tension that belongs to the kind, with advice."""

    code: str
    naam: str
    uitleg: str
    advies: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A means to steer with."""

    code: str
    naam: str
    uitleg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Toets:
    """A question that someone can check."""

    code: str
    vraag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Botsing:
    """Two roles that one person had better not hold together: a question, never a block."""

    rollen: tuple[str, ...]
    waarom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Driehoek:
    """The three roles that make the triangle of this kind, and what people mean by it there.

    Politics, civil service and contractor at a project; owner, principal and contractor at an
    agency. Without roles there is no picture.
    """

    naam: str = ""
    uitleg: str = ""
    rollen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefvraag:
    """The question that this kind asks for one text of the opdrachtbrief, with an example."""

    tekst: str
    vraag: str
    uitleg: str
    voorbeeld: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Logica:
    """Why a principal of this kind does as it does, told to the contractor; and what helps."""

    code: str
    naam: str
    uitleg: str
    advies: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bepaling:
    """A provision that an arrangement must hold; `artikel` may be empty while it is unsure."""

    code: str
    naam: str
    uitleg: str
    artikel: str = ""


GEEN_BRIEFVRAGEN: Lijst[Briefvraag] = Lijst(status=Status.EIGEN_KEUZE, bron="", lijst=())
GEEN_LOGICA: Lijst[Logica] = Lijst(status=Status.EIGEN_KEUZE, bron="", lijst=())
GEEN_BEPALINGEN: Lijst[Bepaling] = Lijst(status=Status.EIGEN_KEUZE, bron="", lijst=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Relatievorm:
    """All that one file says. `dun`: the content is still thin.

    `stuurt_op_momenten`: the seven moments and the opdrachtbrief are how this kind is steered; an
    owner's lane is steered by the calendar of its board.
    """

    code: str
    naam: str
    omschrijving: str
    dun: bool
    kalender: Kalendercyclus
    partijen: Lijst[Partijnamen]
    rollen: Lijst[Rol]
    botsingen: Lijst[Botsing]
    fasen: Lijst[Fase]
    momenten: Lijst[Moment]
    spanningen: Lijst[Spanning]
    instrumenten: Lijst[Instrument]
    toetsen: Lijst[Toets]
    driehoek: Driehoek = Driehoek()
    brief: Lijst[Briefvraag] = GEEN_BRIEFVRAGEN
    logica: Lijst[Logica] = GEEN_LOGICA
    bepalingen: Lijst[Bepaling] = GEEN_BEPALINGEN
    stuurt_op_momenten: bool = True

    def rol(self, code: str) -> Rol | None:
        """The role with this code, or None when this kind does not know it."""
        return next((rol for rol in self.rollen if rol.code == code), None)

    def leest_mee(self, code: str) -> bool:
        """Whether who holds this role only reads; a role that this kind does not know does not."""
        rol = self.rol(code)
        return rol is not None and rol.alleen_lezen

    def woorden(self, code: str) -> Partijnamen:
        """The vocabulary with this code; the default when this kind does not know it."""
        alle = self.partijen.lijst
        return next((deel for deel in alle if deel.code == code), alle[0])

    def moment(self, soort: Momentsoort) -> Moment:
        """What this kind says of one of the seven moments; every file holds all seven."""
        return next(moment for moment in self.momenten if moment.soort is soort)

    def momentnaam(self, soort: Momentsoort, fase: str = "") -> str:
        """What this kind calls a moment that closes this phase."""
        moment = self.moment(soort)
        laatste = self.fasen.lijst[-1:]
        einde = bool(laatste) and laatste[0].code == fase
        return (moment.naam_eind if einde else "") or moment.naam

    def fasen_vanaf(self, code: str) -> tuple[Fase, ...]:
        """The phase with this code and those after it; all of them when the code is not known."""
        fasen = self.fasen.lijst
        begin = next((n for n, fase in enumerate(fasen) if fase.code == code), 0)
        return fasen[begin:]

    def overgangen_vanaf(self, code: str) -> tuple[Fase, ...]:
        """Of the phases from this one on those that end with a decision to go on."""
        enige = self.moment(Momentsoort.FASEOVERGANG).fasen
        return tuple(fase for fase in self.fasen_vanaf(code) if not enige or fase.code in enige)
