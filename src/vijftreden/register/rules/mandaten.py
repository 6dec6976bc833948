# SPDX-License-Identifier: EUPL-1.2
"""May this be signed? From the register of mandates to an answer that names its source.

Mandates are given to functions (Awb section 10.1.1; volmacht and machtiging count the same, Awb
10:12). An amount is the whole commitment, options included, together with what the same
commission committed before. What the register does not know is never a no.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from vijftreden.register.rules.mandaatinhoud import Mandaatinhoud, kern_van

MACHTIGING = "machtiging"
"""Factual acts: nobody signs on it unless that is what was asked."""
ALLE = frozenset(
    {"alle", "alle onderwerpen", "alles", "algemeen", "alle verplichtingen", "alle uitgaven"}
)
"""Subjects that hold for every subject."""
NIETS = Decimal(0)


class Tekenen(StrEnum):
    """What the register says."""

    JA = "ja"
    JA_MITS = "ja_mits"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Reden(StrEnum):
    """Why it says that, where that is not plain from the line."""

    GEEN = ""
    GEEN_REGISTER = "geen-register"
    FUNCTIE_ONBEKEND = "functie-onbekend"
    ONDERWERP_ONBEKEND = "onderwerp-onbekend"
    BTW = "btw"
    TE_HOOG = "te-hoog"
    ANDERE_FUNCTIE = "andere-functie"


class Btwgrond(StrEnum):
    """On what basis two amounts were compared."""

    GELIJK = "gelijk"
    ONBEKEND = "onbekend"
    VERSCHILT = "verschilt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatlijn(Mandaatinhoud):
    """One line of the register, half-open `[van, tot)`; without `maximum` no limit is named."""

    id: UUID
    functie_id: UUID

    def geldt_op(self, dag: date) -> bool:
        """Whether it holds on this day."""
        return self.van <= dag and (self.tot is None or dag < self.tot)

    @property
    def voor_alles(self) -> bool:
        """It holds for every subject."""
        return kern_van(self.onderwerp) in ALLE

    @property
    def vraagt_iets(self) -> bool:
        """It takes a condition, or somebody's consent."""
        return bool(self.voorwaarden or self.instemming_van)


@dataclass(frozen=True, slots=True, kw_only=True)
class Functiehouder:
    """Who holds a function, half-open `[van, tot)`."""

    persoon_id: UUID
    functie_id: UUID
    van: date
    tot: date | None = None

    def geldt_op(self, dag: date) -> bool:
        """Whether it is held on this day."""
        return self.van <= dag and (self.tot is None or dag < self.tot)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatregister:
    """The lines, who holds which function, and the level of the functions that have one."""

    lijnen: tuple[Mandaatlijn, ...] = ()
    houders: tuple[Functiehouder, ...] = ()
    niveaus: Mapping[UUID, int] = field(default_factory=dict)

    def functies_van(self, persoon_id: UUID, dag: date) -> frozenset[UUID]:
        """The functions that this person holds on this day."""
        return frozenset(
            deel.functie_id
            for deel in self.houders
            if deel.persoon_id == persoon_id and deel.geldt_op(dag)
        )

    def houders_van(self, functie_id: UUID, dag: date) -> tuple[UUID, ...]:
        """Who holds this function on this day."""
        return tuple(
            deel.persoon_id
            for deel in self.houders
            if deel.functie_id == functie_id and deel.geldt_op(dag)
        )

    def wendingen(self) -> frozenset[date]:
        """The days on which an answer can change."""
        perioden: tuple[Mandaatlijn | Functiehouder, ...] = (*self.lijnen, *self.houders)
        return frozenset(dag for deel in perioden for dag in (deel.van, deel.tot) if dag)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tekenvraag:
    """What is to be signed. Without a subject every line counts; without an amount, no maximum.

    `eerder` is what the same commission committed before.
    """

    onderwerp: str = ""
    soort: str = ""
    bedrag: Decimal | None = None
    btw: str = ""
    eerder: Decimal = NIETS

    @property
    def totaal(self) -> Decimal | None:
        """The amount that a maximum is compared with."""
        return None if self.bedrag is None else self.bedrag + self.eerder


@dataclass(frozen=True, slots=True, kw_only=True)
class Tekenantwoord:
    """The answer; `lijn` is the line it rests on, at a no the one that comes nearest.

    `anders` are the lines of other functions on which it may be signed, best first.
    """

    uitkomst: Tekenen
    reden: Reden = Reden.GEEN
    lijn: Mandaatlijn | None = None
    btw: Btwgrond = Btwgrond.GELIJK
    totaal: Decimal | None = None
    anders: tuple[Mandaatlijn, ...] = ()


def mag_tekenen(
    register: Mandaatregister, vraag: Tekenvraag, *, functies: Collection[UUID], dag: date
) -> Tekenantwoord:
    """May who holds these functions sign this on this day, and who may otherwise?"""
    geldend = [lijn for lijn in register.lijnen if lijn.geldt_op(dag) and _soort(lijn, vraag)]
    if not geldend:
        return _onbekend(vraag, Reden.GEEN_REGISTER)
    passend = [lijn for lijn in geldend if _past(lijn, vraag)]
    if not passend:
        return _onbekend(vraag, Reden.ONDERWERP_ONBEKEND)
    eigen = [lijn for lijn in passend if lijn.functie_id in functies]
    anders = _wie_anders(passend, vraag, functies)
    if not functies:
        return _onbekend(vraag, Reden.FUNCTIE_ONBEKEND, anders)
    if not eigen:
        return Tekenantwoord(
            uitkomst=Tekenen.NEE,
            reden=Reden.ANDERE_FUNCTIE,
            totaal=vraag.totaal,
            anders=anders,
        )
    beste = min(eigen, key=lambda lijn: _volgorde(lijn, vraag))
    uitkomst, reden = _op(beste, vraag)
    return Tekenantwoord(
        uitkomst=uitkomst,
        reden=reden,
        lijn=beste,
        btw=_btwgrond(beste, vraag),
        totaal=vraag.totaal,
        anders=() if uitkomst in _MAG else anders,
    )


_MAG = (Tekenen.JA, Tekenen.JA_MITS)
_RANG = {Tekenen.JA: 0, Tekenen.JA_MITS: 1, Tekenen.ONBEKEND: 2, Tekenen.NEE: 3}


def _onbekend(
    vraag: Tekenvraag, reden: Reden, anders: tuple[Mandaatlijn, ...] = ()
) -> Tekenantwoord:
    return Tekenantwoord(
        uitkomst=Tekenen.ONBEKEND, reden=reden, totaal=vraag.totaal, anders=anders
    )


def _soort(lijn: Mandaatlijn, vraag: Tekenvraag) -> bool:
    return lijn.soort == vraag.soort if vraag.soort else lijn.soort != MACHTIGING


def _past(lijn: Mandaatlijn, vraag: Tekenvraag) -> bool:
    """The same subject in other capitals or signs, or a line or a question on every subject."""
    gevraagd = kern_van(vraag.onderwerp)
    return not gevraagd or lijn.voor_alles or kern_van(lijn.onderwerp) == gevraagd


def _btwgrond(lijn: Mandaatlijn, vraag: Tekenvraag) -> Btwgrond:
    if vraag.bedrag is None or lijn.maximum is None or lijn.btw == vraag.btw != "":
        return Btwgrond.GELIJK
    return Btwgrond.VERSCHILT if lijn.btw and vraag.btw else Btwgrond.ONBEKEND


def _op(lijn: Mandaatlijn, vraag: Tekenvraag) -> tuple[Tekenen, Reden]:
    """What this one line says.

    No rate of VAT is assumed: an amount with VAT that fits a maximum without it surely fits, one
    without VAT above a maximum with it surely does not; between those somebody must recount.
    """
    mits = Tekenen.JA_MITS if lijn.vraagt_iets else Tekenen.JA
    if vraag.totaal is None or lijn.maximum is None:
        return mits, Reden.GEEN
    past = vraag.totaal <= lijn.maximum
    verschilt = _btwgrond(lijn, vraag) is Btwgrond.VERSCHILT
    if verschilt and past == (vraag.btw == "excl"):
        return (Tekenen.JA_MITS if past else Tekenen.ONBEKEND), Reden.BTW
    return (mits, Reden.GEEN) if past else (Tekenen.NEE, Reden.TE_HOOG)


def _volgorde(lijn: Mandaatlijn, vraag: Tekenvraag) -> tuple[object, ...]:
    """The best line first: it suffices, names the subject itself, and reaches furthest."""
    ruimte = -lijn.maximum if lijn.maximum is not None else Decimal("-Infinity")
    return (_RANG[_op(lijn, vraag)[0]], lijn.voor_alles, ruimte, str(lijn.id))


def _wie_anders(
    passend: Collection[Mandaatlijn], vraag: Tekenvraag, functies: Collection[UUID]
) -> tuple[Mandaatlijn, ...]:
    """Per other function its best line, of those on which it may be signed; the nearest first.

    Nearest is the smallest maximum that suffices: nobody is sent higher up than needed.
    """
    per_functie: dict[UUID, Mandaatlijn] = {}
    for lijn in sorted(passend, key=lambda deel: _volgorde(deel, vraag)):
        if lijn.functie_id not in functies and _op(lijn, vraag)[0] in _MAG:
            per_functie.setdefault(lijn.functie_id, lijn)

    def nabij(lijn: Mandaatlijn) -> tuple[object, ...]:
        hoog = lijn.maximum if lijn.maximum is not None else Decimal("Infinity")
        return (_RANG[_op(lijn, vraag)[0]], hoog, str(lijn.functie_id))

    return tuple(sorted(per_functie.values(), key=nabij))
