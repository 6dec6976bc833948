# SPDX-License-Identifier: EUPL-1.2
"""Reading the public register: lists, one organisation, and finding one by what people type."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Lower

from vijftreden.register.models import Organisatie
from vijftreden.register.rules.organisaties import Record
from vijftreden.register.selectors.deelnemingen import (
    Deelname,
    deelnemers_van,
    regelingen_van,
)
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.zoeken import zoek_in

PER_PAGINA = 50
MEESTE_SUGGESTIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisatiegegevens:
    """An organisation or arrangement in a list."""

    id: UUID
    naam: str
    soort: str
    gr_vorm: str
    tooi: str
    roo_id: str

    @property
    def code(self) -> str:
        """The last part of the TOOI address: gm0293. Empty without an address."""
        return self.tooi.rpartition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisatiepagina:
    """One page of a list, and whether another follows; nothing is counted."""

    regels: tuple[Organisatiegegevens, ...]
    pagina: int
    verder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisatiebeeld:
    """All that the register knows of one organisation.

    `hoort_bij` is the body of an arrangement, or the arrangement of a body.
    """

    regel: Organisatiegegevens
    is_regeling: bool
    oin: str
    kvk: str
    rsin: str
    hoort_bij: tuple[Organisatiegegevens, ...]
    deelnemers: tuple[Deelname, ...]
    regelingen: tuple[Deelname, ...]


class OnbekendeOrganisatie(LookupError):
    """Nothing in the register is called so; `lijkt_op` holds the near ones, the nearest first."""

    def __init__(self, kenmerk: str, lijkt_op: tuple[Organisatiegegevens, ...]) -> None:
        super().__init__(f"{kenmerk!r} staat niet in het register")
        self.kenmerk = kenmerk
        self.lijkt_op = lijkt_op


def zoek_organisaties(
    actor: Actor,
    *,
    zoek: str = "",
    soort: str = "",
    record: str = "",
    pagina: int = 1,
    per_pagina: int = PER_PAGINA,
) -> Organisatiepagina:
    """One page by name. Each word of `zoek` begins a word of the name, the code or the number."""
    rijen = zoek_in(Organisatie.objects.of(actor), zoek)
    if soort:
        rijen = rijen.filter(soort=soort)
    if record:
        rijen = rijen.filter(record=record)
    begin = (pagina - 1) * per_pagina
    gevonden = list(rijen.order_by(Lower("naam"), "roo_id")[begin : begin + per_pagina + 1])
    return Organisatiepagina(
        regels=tuple(map(_regel, gevonden[:per_pagina])),
        pagina=pagina,
        verder=len(gevonden) > per_pagina,
    )


def organisaties_op_id(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Organisatiegegevens]:
    """These organisations by id, in one query; an unknown id is left out."""
    return {rij.pk: _regel(rij) for rij in Organisatie.objects.of(actor).filter(pk__in=ids)}


def organisatie(actor: Actor, organisatie_id: UUID) -> Organisatiebeeld:
    """One organisation; raises DoesNotExist."""
    alle = Organisatie.objects.of(actor)
    rij = alle.get(pk=organisatie_id)
    hoort_bij = alle.filter(
        Q(hoort_bij_regeling_roo_id=rij.roo_id)
        | Q(roo_id=rij.hoort_bij_regeling_roo_id, record=Record.REGELING)
    ).exclude(pk=rij.pk)
    return Organisatiebeeld(
        regel=_regel(rij),
        is_regeling=rij.record == Record.REGELING,
        oin=rij.oin,
        kvk=rij.kvk,
        rsin=rij.rsin,
        hoort_bij=tuple(map(_regel, hoort_bij.order_by("naam", "roo_id"))),
        deelnemers=deelnemers_van(actor, organisatie_id),
        regelingen=regelingen_van(actor, organisatie_id),
    )


def vind_organisatie(actor: Actor, kenmerk: str) -> Organisatiegegevens:
    """The one with this TOOI address, code, ROO number or exact name.

    Raises `OnbekendeOrganisatie` with what comes near, also when a name fits more than one.
    """
    gezocht = kenmerk.strip().casefold()
    op_naam: dict[str, list[Organisatiegegevens]] = {}
    for regel in map(_regel, Organisatie.objects.of(actor)):
        if gezocht and gezocht in (regel.tooi, regel.code, regel.roo_id):
            return regel
        for naam in _namen(regel):
            op_naam.setdefault(naam, []).append(regel)
    gevonden = op_naam.get(gezocht, [])
    if len(gevonden) == 1 and gevonden[0].naam.casefold() == gezocht:
        return gevonden[0]
    lijkt_op = get_close_matches(gezocht.rpartition("/")[2], op_naam, n=MEESTE_SUGGESTIES)
    suggesties = [regel for naam in lijkt_op for regel in op_naam[naam]]
    raise OnbekendeOrganisatie(kenmerk, _uniek([*gevonden, *suggesties])[:MEESTE_SUGGESTIES])


def _namen(regel: Organisatiegegevens) -> Iterable[str]:
    """What somebody may type: the name, the name without its kind, the code."""
    naam = regel.naam.casefold()
    return {naam, naam.removeprefix(f"{regel.soort} "), regel.code} - {""}


def _uniek(regels: Iterable[Organisatiegegevens]) -> tuple[Organisatiegegevens, ...]:
    return tuple({regel.id: regel for regel in regels}.values())


def _regel(rij: Organisatie) -> Organisatiegegevens:
    return Organisatiegegevens(
        id=rij.pk,
        naam=rij.naam,
        soort=rij.soort,
        gr_vorm=rij.gr_vorm,
        tooi=rij.tooi,
        roo_id=rij.roo_id,
    )
