# SPDX-License-Identifier: EUPL-1.2
"""What the rules of tread 1 need to know of one commission."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from vijftreden.kern.relatievormen import Kant, Relatievorm

LOOPT_AF_BINNEN = timedelta(days=60)


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
