# SPDX-License-Identifier: EUPL-1.2
"""One commission as it is about to come in: everything that could be asked was answered."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from vijftreden.kern.relatievormen import Kant, Relatievorm


@dataclass(frozen=True, slots=True, kw_only=True)
class Inleesrol:
    """Who holds a role: a person by name or id, or a body by name (`organisatie`)."""

    rol: str
    naam: str = ""
    persoon_id: UUID | None = None
    organisatie: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Inleesregel:
    """A line of a list; `organisatie` is the public name of the contractor's body, if it has one.

    `eigen` is what the list said in columns of its own, and every text that became no value.
    """

    nummer: int
    naam: str
    relatievorm: str
    programma: str = ""
    fase: str = ""
    begin_op: date | None = None
    eind_op: date | None = None
    budget: Decimal | None = None
    budget_btw: str = ""
    budget_bron: str = ""
    organisatie: str = ""
    rollen: tuple[Inleesrol, ...] = ()
    eigen: tuple[tuple[str, str], ...] = ()


def beslissende_rol(vorm: Relatievorm) -> str:
    """The role of the principal who decides first: required before optional."""
    beslissers = [rol for rol in vorm.rollen if rol.kant is Kant.GEVER and rol.beslist]
    gevers = beslissers or [rol for rol in vorm.rollen if rol.kant is Kant.GEVER]
    op_volgorde = sorted(gevers, key=lambda rol: not rol.verplicht)
    ambtelijk = [rol for rol in op_volgorde if rol.code == "ambtelijk_opdrachtgever"]
    return (ambtelijk or op_volgorde)[0].code


def heeft_beslisser(vorm: Relatievorm, rollen: tuple[Inleesrol, ...]) -> bool:
    """Whether somebody on the principal's side holds the role that decides first."""
    return any(deel.rol == beslissende_rol(vorm) for deel in rollen)


def woorden(eigen: tuple[tuple[str, str], ...]) -> str:
    """The own fields as text to search in."""
    return "\n".join(f"{kop} {waarde}" for kop, waarde in eigen)
