# SPDX-License-Identifier: EUPL-1.2
"""What each column of a list means: recognised, corrected, remembered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel


class Doel(StrEnum):
    """Where the contents of a column go. `EIGEN`: a field of the commission's own."""

    NAAM = "naam"
    NUMMER = "nummer"
    PROGRAMMA = "programma"
    SOORT = "soort"
    FASE = "fase"
    BEGIN = "begin"
    EIND = "eind"
    BUDGET = "budget"
    OPDRACHTNEMER = "opdrachtnemer"
    AMBTELIJK_OPDRACHTGEVER = "ambtelijk_opdrachtgever"
    BESTUURLIJK_OPDRACHTGEVER = "bestuurlijk_opdrachtgever"
    GEDELEGEERD_OPDRACHTGEVER = "gedelegeerd_opdrachtgever"
    LEIDINGGEVENDE_OPDRACHTNEMER = "leidinggevende_opdrachtnemer"
    VOLGEND_GESPREK = "volgend_gesprek"
    ORGANISATIE_GEVER = "organisatie_gever"
    ORGANISATIE_NEMER = "organisatie_nemer"
    JAAR = "jaar"
    EIGEN = "eigen"
    NIET = "niet"


class Zekerheid(StrEnum):
    """How sure the recognition of a column is; `gekozen`: a person said so, now or before."""

    GEKOZEN = "gekozen"
    ZEKER = "zeker"
    WAARSCHIJNLIJK = "waarschijnlijk"
    ONBEKEND = "onbekend"


class Getalvorm(StrEnum):
    """Which sign splits off the cents."""

    KOMMA = "komma"
    PUNT = "punt"
    ONBEKEND = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """What one column means. `waarom` is a sentence; `factor` and `btw` only for an amount."""

    kop: str
    doel: Doel
    zekerheid: Zekerheid = Zekerheid.GEKOZEN
    waarom: str = ""
    voorbeelden: tuple[str, ...] = ()
    factor: int = 1
    btw: str = ""
    getalvorm: Getalvorm = Getalvorm.ONBEKEND


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaart:
    """The columns of one table in their order; `soort`: the relation kind of rows that say none."""

    kolommen: tuple[Kolom, ...]
    soort: str = "project"
    vingerafdruk: str = ""
    opmerkingen: tuple[Opmerking, ...] = ()

    def onthoud(self) -> dict[str, dict[str, str | int]]:
        """What to store (JSON): normalised heading to doel, factor, btw and getalvorm."""
        raise NotImplementedError


def herken(tabel: Tabel, onthouden: Mapping[str, Mapping[str, object]]) -> Kaart:
    """What each column means; what was remembered (see `Kaart.onthoud`) goes before guessing."""
    raise NotImplementedError


def kies(kaart: Kaart, keuzes: Mapping[str, Mapping[str, object]]) -> Kaart:
    """The map as a person corrected it: heading to what changes (doel, factor, btw, getalvorm).

    Ask `controleer` again: a choice may make or mend a remark, so `opmerkingen` is recounted.
    """
    raise NotImplementedError


def vingerafdruk(koppen: Iterable[str]) -> str:
    """The same for the same headings in whatever order: 64 hexadecimal digits."""
    raise NotImplementedError
