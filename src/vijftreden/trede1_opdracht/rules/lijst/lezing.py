# SPDX-License-Identifier: EUPL-1.2
"""From a line of a table to a checked row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from vijftreden.trede1_opdracht.rules.lijst.kolommen import Kaart
from vijftreden.trede1_opdracht.rules.lijst.namen import Naam
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, Zwaarte
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijstregel:
    """One commission as the list gives it.

    `soort` is the code of a relation kind, `fase` of one of its phases or empty; `rollen` holds
    codes of roles that this kind knows. `eigen`: heading and text of the own columns and of every
    original text that was not wholly understood, in the order of the list.
    """

    tabel: str
    nummer: int
    naam: str
    soort: str
    referentie: str = ""
    programma: str = ""
    fase: str = ""
    begin_op: date | None = None
    eind_op: date | None = None
    budget: Decimal | None = None
    btw: str = ""
    volgend_gesprek: date | None = None
    organisatie_gever: str = ""
    organisatie_nemer: str = ""
    jaar: int | None = None
    rollen: Mapping[str, Naam] = field(default_factory=dict)
    eigen: tuple[tuple[str, str], ...] = ()
    opmerkingen: tuple[Opmerking, ...] = ()

    @property
    def sleutel(self) -> str:
        """Tells the rows of one file apart: the table and the line."""
        return f"{self.tabel}:{self.nummer}"

    @property
    def fout(self) -> bool:
        """Whether this row cannot come in as it stands."""
        return any(opmerking.zwaarte is Zwaarte.FOUT for opmerking in self.opmerkingen)


def lees_regels(tabel: Tabel, kaart: Kaart, *, vandaag: date) -> Iterator[Lijstregel]:
    """The rows of a table, one by one."""
    raise NotImplementedError
