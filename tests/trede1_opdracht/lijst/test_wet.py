# SPDX-License-Identifier: EUPL-1.2
"""The law of lists: every row and every column is accounted for.

Each cell that is not empty is found back in a title, a heading, a skipped line, a value, an own
field or a remark; whatever people put in it, wherever it stands.
"""

from collections import defaultdict
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trede1_opdracht.lijst.lezen import DAY
from vijftreden.trede1_opdracht.rules.lijst.blad import Bereik, Blad, lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.cel import is_leeg, tekst
from vijftreden.trede1_opdracht.rules.lijst.doel import ROLLEN, Doel
from vijftreden.trede1_opdracht.rules.lijst.kolommen import herken, kies
from vijftreden.trede1_opdracht.rules.lijst.koppen import WOORDEN
from vijftreden.trede1_opdracht.rules.lijst.lezing import BIJ_DAG, lees_regels
from vijftreden.trede1_opdracht.rules.lijst.soorten import soort_van
from vijftreden.trede1_opdracht.rules.lijst.tabellen import vind_tabellen

KNOWN = sorted(word for words in WOORDEN.values() for word in words)
NASTY = [
    "", "-", "n.t.b.", "vacature", "J. Jansen / vacature", "Jansen, Jan", "Jan Bos en Piet Kok",
    "€ 1,2 mln", "1.234,56", "1,234.56", "1,234", "12 stuks", "Q3 2027", "31-12-26", "dec 2027",
    "2027", "31-02-2026", "medio 2027", "3/4/2026", "12/31/2026", "Totaal", "Programma Ruimte",
    "* noot", "Ontwerp", "Uitvoering", "on hold", "programma", "zzp'er", "Bitweg B.V.", "#VERW!",
    "regel\nmet regel", "x" * 250, "Gemeente Waterrijk", "Brug", "Fase 2", "jan@voorbeeld.nl",
]  # fmt: skip
CELLS = st.one_of(
    st.sampled_from(NASTY),
    st.sampled_from(KNOWN),
    st.text(max_size=12).map(lambda text: " ".join(text.split())),
    st.integers(-10, 60_000),
    st.floats(width=32),
    st.booleans(),
    st.dates(date(1890, 1, 1), date(2200, 1, 1)),
    st.datetimes(datetime.combine(date(2000, 1, 1), time())),
)


@st.composite
def sheets(draw):
    """Any grid, more often than not with headings that we know, and with merged cells."""
    width = draw(st.integers(1, 6))
    line = st.lists(CELLS, min_size=width, max_size=width)
    heading = st.lists(st.sampled_from([*KNOWN, "", "Eigen"]), min_size=width, max_size=width)
    rows = draw(st.lists(st.one_of(line, line, heading), min_size=1, max_size=9))
    merged = []
    for _ in range(draw(st.integers(0, 2))):
        top, left = draw(st.integers(0, len(rows) - 1)), draw(st.integers(0, width - 1))
        merged.append(
            Bereik(
                van_rij=top,
                van_kolom=left,
                tot_rij=min(top + draw(st.integers(0, 3)), len(rows) + 1),
                tot_kolom=min(left + draw(st.integers(0, 2)), width - 1),
            )
        )
    return Blad(naam="b", rijen=tuple(map(tuple, rows)), samengevoegd=tuple(merged))


def in_row(row, column, cell):
    """Whether a cell is found back in its row."""
    text, plain = tekst(cell), " ".join(tekst(cell).split())
    if (column.kop, text) in row.eigen:
        return True
    if column.doel in BIJ_DAG:
        return getattr(row, BIJ_DAG[column.doel]) is not None
    if column.doel in ROLLEN:
        return any(name.tekst == text and name.heel for name in row.rollen.values())
    values = {
        Doel.BUDGET: row.budget is not None,
        Doel.FASE: row.fase != "",
        Doel.SOORT: soort_van(text) == row.soort,
    }
    return values.get(column.doel, getattr(row, column.doel.value, "") == plain)


def accounted(sheet):
    """Per line, and for titles and headings, the texts that are found back."""
    found = defaultdict(list)
    for table in vind_tabellen(sheet):
        found["titels"] += table.titels
        found["koppen"] += table.koppen
        for skipped in table.overgeslagen:
            found[skipped.nummer - 1] += skipped.teksten
        mapped = herken(table, {})
        for line, row in zip(table.rijen, lees_regels(table, mapped, vandaag=DAY), strict=True):
            for column, cell in zip(mapped.kolommen, line.cellen, strict=True):
                if in_row(row, column, cell):
                    found[line.nummer - 1].append(tekst(cell))
    return found


@settings(max_examples=250, deadline=None)
@given(sheets())
def test_every_cell_is_found_back(sheet):
    found = accounted(sheet)
    for number, line in enumerate(sheet.rijen):
        for cell in line:
            text = tekst(cell)
            assert (
                is_leeg(cell)
                or text in found[number]
                or text in found["titels"]
                or any(" ".join(text.split()) in heading for heading in found["koppen"])
            ), (number, cell)


@pytest.mark.parametrize(
    "piece", [" ", "(", '"', "1 ", "a.", "a@", "/ ", "- ", "\n", "Â", "€ ", "'"]
)
def test_a_very_long_cell_is_an_own_text_and_costs_no_time(piece):
    """Patterns that try again at every place would stand still on these."""
    heading = ("Project", *(WOORDEN[doel][0] for doel in Doel if doel in WOORDEN))
    sheet = Blad(naam="b", rijen=(heading, ("x" + piece * 50_000 + "x",) * len(heading)))
    (table,) = vind_tabellen(sheet)
    mapped = kies(herken(table, {}), {})
    (row,) = lees_regels(table, mapped, vandaag=DAY)
    assert row.naam.startswith("x")
    assert lees_bladen(("x" + piece * 50_000 + "x\ty").encode(), "geplakt")
