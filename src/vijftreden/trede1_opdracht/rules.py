# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the roles of one commission."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from uuid import UUID

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.relatievormen import Kant, Relatievorm
from vijftreden.kern.trede import Trede

LOOPT_AF_BINNEN = timedelta(days=60)

PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {
        "rol-vacant": Publiek.BEIDE,
        "rol-loopt-af": Publiek.GEVER,
        "twee-petten": Publiek.GEVER,
        "rol-niet-afgesproken": Publiek.BEIDE,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vervulling:
    """A role held in `[van, tot)` by a person or by an organisation, never both."""

    rol: str
    kant: Kant
    persoon_id: UUID | None = None
    organisatie_id: UUID | None = None
    van: date
    tot: date | None = None
    afgesproken_op: date | None = None

    def __post_init__(self) -> None:
        if (self.persoon_id is None) == (self.organisatie_id is None):
            raise ValueError("een rol heeft een persoon of een organisatie")
        if self.tot is not None and self.tot <= self.van:
            raise ValueError("tot moet na van liggen")

    def geldt_op(self, dag: date) -> bool:
        """Whether the role is held on this day; `tot` is the first day that it is not."""
        return self.van <= dag and (self.tot is None or dag < self.tot)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feiten:
    """What the rules of tread 1 need to know of one commission."""

    relatievorm: Relatievorm
    vervullingen: tuple[Vervulling, ...]
    peildatum: date
    slapend: bool = False
    vervallen: bool = False
    werkorganisatie: bool = False
    loopt_af_binnen: timedelta = LOOPT_AF_BINNEN

    @property
    def rust(self) -> bool:
        """A relation that sleeps or has lapsed asks nothing."""
        return self.slapend or self.vervallen

    def van_rol(self, rol: str) -> tuple[Vervulling, ...]:
        """Who held, holds or will hold this role."""
        return tuple(deel for deel in self.vervullingen if deel.rol == rol)

    def geldend(self, rol: str) -> tuple[Vervulling, ...]:
        """Who holds this role on the day of reading."""
        return tuple(deel for deel in self.van_rol(rol) if deel.geldt_op(self.peildatum))

    def leeg_vanaf(self, rol: str) -> date | None:
        """The first day, from the day of reading, on which nobody holds this role; None: never."""
        dag = self.peildatum
        while lopend := [deel.tot for deel in self.van_rol(rol) if deel.geldt_op(dag)]:
            einden = [tot for tot in lopend if tot is not None]
            if len(einden) < len(lopend):
                return None
            dag = max(einden)
        return dag


def rol_vacant(feiten: Feiten) -> Iterator[Bevinding]:
    """A required role that nobody holds; one who is known to come is only mentioned.

    Never urgent: imported and running work must stay calm.
    """
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        if not rol.verplicht or feiten.geldend(rol.code):
            continue
        straks = [deel.van for deel in feiten.van_rol(rol.code) if deel.van > feiten.peildatum]
        if straks:
            yield Bevinding(
                code="rol-vacant",
                ernst=Ernst.TER_INFORMATIE,
                bewijs={"rol": rol.code, "vanaf": min(straks)},
            )
        else:
            yield Bevinding(code="rol-vacant", bewijs={"rol": rol.code})


def rol_loopt_af(feiten: Feiten) -> Iterator[Bevinding]:
    """A role that will soon be empty because nobody is named to follow."""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        leeg = feiten.leeg_vanaf(rol.code)
        if leeg is None or leeg == feiten.peildatum:
            continue
        if leeg - feiten.peildatum <= feiten.loopt_af_binnen:
            yield Bevinding(
                code="rol-loopt-af",
                ernst=Ernst.BINNENKORT if rol.verplicht else Ernst.TER_INFORMATIE,
                bewijs={"rol": rol.code, "tot": leeg},
            )


def twee_petten(feiten: Feiten) -> Iterator[Bevinding]:
    """One person in two roles that clash in this kind: a question, never a block.

    In a werkorganisatie the staff of the arrangement are the civil service of its participants:
    one person on both sides is how it was meant, so only clashes within one side are asked about.
    """
    if feiten.rust:
        return
    for botsing in feiten.relatievorm.botsingen:
        een, ander = (feiten.geldend(rol) for rol in botsing.rollen)
        kanten = {deel.kant for deel in een + ander}
        if feiten.werkorganisatie and len(kanten) > 1:
            continue
        for persoon in sorted(_personen(een) & _personen(ander)):
            yield Bevinding(
                code="twee-petten", bewijs={"rollen": botsing.rollen, "persoon": persoon}
            )


def rol_niet_afgesproken(feiten: Feiten) -> Iterator[Bevinding]:
    """Someone holds a role of this kind, but nobody noted that they agreed to it."""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        for deel in feiten.geldend(rol.code):
            if deel.afgesproken_op is None:
                yield Bevinding(
                    code="rol-niet-afgesproken",
                    ernst=Ernst.TER_INFORMATIE,
                    bewijs={"rol": rol.code, "houder": deel.persoon_id or deel.organisatie_id},
                )


def herzie_op(feiten: Feiten) -> date | None:
    """The first day after the day of reading on which a rule can answer otherwise; None: never."""
    if feiten.rust:
        return None
    dagen: set[date] = set()
    for deel in feiten.vervullingen:
        dagen.add(deel.van)
        if deel.tot is not None:
            dagen |= {deel.tot, deel.tot - feiten.loopt_af_binnen}
    return min((dag for dag in dagen if dag > feiten.peildatum), default=None)


def _personen(vervullingen: tuple[Vervulling, ...]) -> set[UUID]:
    return {deel.persoon_id for deel in vervullingen if deel.persoon_id is not None}


TREDE = Trede(
    1, "Opdracht en rollen", (rol_vacant, rol_loopt_af, twee_petten, rol_niet_afgesproken)
)
