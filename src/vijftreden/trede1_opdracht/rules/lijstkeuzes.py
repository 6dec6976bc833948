# SPDX-License-Identifier: EUPL-1.2
"""What a person chose about a list, and what each line becomes when it comes in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from vijftreden.kern.relatievormen import Rol, Wie, relatievormen
from vijftreden.trede1_opdracht.rules.inlezen import Inleesregel, Inleesrol
from vijftreden.trede1_opdracht.rules.lijst.doel import ROLLEN
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel, Kaart
from vijftreden.trede1_opdracht.rules.lijst.lezing import Lijstregel
from vijftreden.trede1_opdracht.rules.lijst.namen import Naam
from vijftreden.trede1_opdracht.rules.lijst.soorten import rol_van

LANGSTE_NAAM = 200
LANGSTE_PERSOON = 120
HOOGSTE_BUDGET = Decimal(10) ** 12
ONGELEZEN = "Uit de lijst"
"""The own field for a text that lost its column."""


class Dubbelkeuze(StrEnum):
    """What to do with a line that is likely there already."""

    OVERSLAAN = "overslaan"
    TOCH = "toch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keuzes:
    """The choices so far: per table, per line, and per group of names that look alike.

    `namen` holds the groups (by their first name) that are one person; `weg` the tables that stay
    out or come in after all.
    """

    kolommen: Mapping[str, Mapping[str, Mapping[str, object]]] = field(default_factory=dict)
    soorten: Mapping[str, str] = field(default_factory=dict)
    dubbel: Mapping[str, str] = field(default_factory=dict)
    namen: Mapping[str, bool] = field(default_factory=dict)
    weg: Mapping[str, bool] = field(default_factory=dict)
    eigen_rol: bool | None = None

    @classmethod
    def uit_json(cls, inhoud: Mapping[str, Any]) -> "Keuzes":
        """What was stored; a key that is not there was not chosen."""
        return cls(**{naam: inhoud[naam] for naam in cls.__slots__ if naam in inhoud})

    def als_json(self) -> dict[str, Any]:
        """What to store."""
        return {naam: getattr(self, naam) for naam in self.__slots__}


@dataclass(frozen=True, slots=True, kw_only=True)
class Omzetter:
    """Makes of a checked line what comes in; `zelfde` gives each spelling its one name."""

    kaart: Kaart
    zelfde: Mapping[str, str]
    bron: str = ""

    def regel(self, regel: Lijstregel) -> Inleesregel:
        """The line as it comes in. What finds no place stays as an own field."""
        naam = schoon(regel.naam)
        programma = schoon(regel.programma)
        past = regel.budget is None or abs(regel.budget) < HOOGSTE_BUDGET
        return Inleesregel(
            nummer=regel.nummer,
            naam=naam[:LANGSTE_NAAM],
            relatievorm=regel.soort,
            programma=programma[:LANGSTE_NAAM],
            fase=regel.fase,
            begin_op=regel.begin_op,
            eind_op=regel.eind_op,
            budget=regel.budget if past else None,
            budget_btw=regel.btw if past else "",
            budget_bron=self.bron[:LANGSTE_PERSOON] if regel.budget is not None and past else "",
            organisatie=schoon(regel.organisatie_nemer)[:LANGSTE_NAAM],
            rollen=tuple(self._rollen(regel)),
            eigen=self._eigen(regel, past=past),
        )

    def _rollen(self, regel: Lijstregel) -> Iterator[Inleesrol]:
        for code, naam in regel.rollen.items():
            rol = _rol(regel, code)
            if rol and _past(rol, naam):
                for wie in _houders(rol, naam):
                    een = schoon(self.zelfde.get(wie, wie))
                    yield Inleesrol(
                        rol=code, naam=een[:LANGSTE_PERSOON], organisatie=naam.organisatie
                    )

    def _eigen(self, regel: Lijstregel, *, past: bool) -> tuple[tuple[str, str], ...]:
        """In the order of the list: own columns, and what else it said and must give back."""
        gezegd: dict[str, str] = {}
        for kop, tekst in regel.eigen:
            eerder = gezegd.get(kop, "")
            gezegd[kop] = (
                eerder if schoon(tekst) == eerder else f"{eerder}\n{schoon(tekst)}".strip()
            )
        for kop, tekst in self._extra(regel, past=past):
            gezegd.setdefault(kop, schoon(tekst))
        volgorde = {kolom.kop: plaats for plaats, kolom in enumerate(self.kaart.kolommen)}
        op_volgorde = sorted(gezegd, key=lambda kop: volgorde.get(kop, len(volgorde)))
        return tuple((schoon(kop), gezegd[kop]) for kop in op_volgorde if gezegd[kop])

    def _extra(self, regel: Lijstregel, *, past: bool) -> Iterator[tuple[str, str]]:
        """What the list said and no column of the commission holds, by its heading."""
        gesprek = f"{regel.volgend_gesprek:%d-%m-%Y}" if regel.volgend_gesprek else ""
        for doel, gezegd in (
            (Doel.NUMMER, regel.referentie),
            (Doel.JAAR, str(regel.jaar or "")),
            (Doel.ORGANISATIE_GEVER, regel.organisatie_gever),
            (Doel.ORGANISATIE_NEMER, regel.organisatie_nemer),
            (Doel.VOLGEND_GESPREK, gesprek),
            (Doel.BUDGET, "" if past else str(regel.budget)),
        ):
            if gezegd:
                yield self._kop({doel}), gezegd
        for code, naam in regel.rollen.items():
            rol = _rol(regel, code)
            if not (rol and _past(rol, naam)) or _verliest(rol, naam):
                doelen = {doel for doel in ROLLEN if rol_van(doel, regel.soort) == code}
                yield self._kop(doelen), naam.tekst

    def _kop(self, doelen: set[Doel]) -> str:
        """The heading of the column with one of these purposes."""
        return next((k.kop for k in self.kaart.kolommen if k.doel in doelen), ONGELEZEN)


def schoon(tekst: str) -> str:
    """Without the one character that no database keeps."""
    return tekst.replace("\x00", "").strip()


def kolommen_van(kaarten: Iterable[Kaart]) -> list[list[str]]:
    """Heading and purpose of every column of a list, each heading once."""
    gevonden: dict[str, str] = {}
    for kaart in kaarten:
        for kolom in kaart.kolommen:
            gevonden.setdefault(schoon(kolom.kop), kolom.doel.value)
    return [list(paar) for paar in gevonden.items()]


def _rol(regel: Lijstregel, code: str) -> Rol | None:
    return relatievormen()[regel.soort].rol(code)


def _past(rol: Rol, naam: Naam) -> bool:
    """Whether this kind of holder may have the role."""
    return rol.wie is not Wie.PERSOON if naam.organisatie else rol.wie is not Wie.ORGANISATIE


def _houders(rol: Rol, naam: Naam) -> tuple[str, ...]:
    """Who gets the role: of a role for one at a time the first name."""
    alle = tuple(dict.fromkeys(deel for deel in naam.namen if schoon(deel)))
    return alle[:1] if rol.enkel or rol.verplicht else alle


def _verliest(rol: Rol, naam: Naam) -> bool:
    """Whether the cell says more than who gets the role: a second name, a vacancy, a long name."""
    te_lang = any(len(deel) > LANGSTE_PERSOON for deel in naam.namen)
    return naam.vacature or te_lang or len(_houders(rol, naam)) < len(set(naam.namen))
