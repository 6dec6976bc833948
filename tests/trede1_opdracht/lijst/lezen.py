# SPDX-License-Identifier: EUPL-1.2
"""The way of a list through all rooms, for tests."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.trede1_opdracht.lijst.voorbeelden import geplakt
from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Kaart, herken
from vijftreden.trede1_opdracht.rules.lijst.lezing import Lijstregel, lees_regels
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel, vind_tabellen

DAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Read:
    """One table of a list, its map and its rows."""

    table: Tabel
    map: Kaart
    rows: tuple[Lijstregel, ...]

    def aims(self) -> dict[str, str]:
        """Heading to what it means."""
        return {column.kop: column.doel.value for column in self.map.kolommen}

    def codes(self) -> list[str]:
        """All remarks about rows."""
        return [remark.code for row in self.rows for remark in row.opmerkingen]


def read(content: Any, *, remembered: Any = None) -> list[Read]:
    """All tables of cells, pasted text, or the bytes of a file."""
    if isinstance(content, list | tuple):
        content = geplakt(content)
    if isinstance(content, str):
        content = content.encode()
    out = []
    for sheet in lees_bladen(content, GEPLAKT):
        for table in vind_tabellen(sheet):
            found = herken(table, remembered or {})
            rows = tuple(lees_regels(table, found, vandaag=DAY))
            out.append(Read(table, found, rows))
    return out


def read_one(content: Any, **more: Any) -> Read:
    """The only table."""
    (only,) = read(content, **more)
    return only
