# SPDX-License-Identifier: EUPL-1.2
"""From a line to a checked row: what is understood, what is kept, and what is said."""

from datetime import date
from decimal import Decimal

import pytest

from tests.trede1_opdracht.lijst.lezen import DAY, read_one
from tests.trede1_opdracht.lijst.voorbeelden import TWAALF, twaalf_regels
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel, kies
from vijftreden.trede1_opdracht.rules.lijst.lezing import LEZERS, lees_regels
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, Zwaarte
from vijftreden.trede1_opdracht.rules.lijst.zinnen import ZINNEN


def row_of(**cells):
    """One row; the headings are the names of the arguments."""
    head = ["Project", *(name.replace("_", " ") for name in cells)]
    (row,) = read_one([head, ["Brug", *cells.values()]]).rows
    return row


def said(row):
    return [remark.code for remark in row.opmerkingen]


def test_the_twelve_are_read_and_nothing_is_wrong():
    rows = read_one(twaalf_regels()).rows
    assert len(rows) == len(TWAALF) - 1
    assert not any(row.fout for row in rows)
    first, half, swimming, kindcentrum = rows[0], rows[3], rows[4], rows[5]
    assert (first.programma, first.fase) == ("Bereikbaar Waterrijk", "ontwerp")
    assert (first.begin_op, first.eind_op) == (date(2026, 3, 1), date(2027, 9, 30))
    assert (first.budget, first.volgend_gesprek) == (Decimal(3_800_000), date(2026, 12, 2))
    assert {role: name.eerste for role, name in first.rollen.items()} == {
        "opdrachtnemer": "Sanne Vermeer",
        "ambtelijk_opdrachtgever": "Joost van Dalen",
        "bestuurlijk_opdrachtgever": "Karin Holt",
    }
    assert first.eigen == (("Oplevering", "Q3 2027"), ("Bijzonderheden", "Riool eerst"))
    assert (half.fase, said(half)) == ("realisatie", ["fase-vertaald", "periode"])
    assert ("opdrachtnemer" in swimming.rollen, said(swimming)) == (False, ["vacature", "leeg"])
    assert kindcentrum.rollen["opdrachtnemer"].eerste == "Thijs Mulder"
    assert rows[6].rollen["opdrachtnemer"].organisatie is True
    assert rows[11].budget == Decimal(-5000)
    assert "€ -5.000" in rows[11].opmerkingen[0].zin


def test_lines_are_counted_as_people_count_them():
    rows = read_one(twaalf_regels()).rows
    assert [row.nummer for row in rows] == list(range(2, 14))
    assert rows[0].sleutel == "geplakt:1:2"


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        ({"Programma": "n.t.b."}, ["leeg"]),
        ({"Programma": "lang" * 60}, ["ingekort"]),
        ({"Soort": "iets"}, ["soort-onbekend"]),
        ({"Fase": "?"}, ["leeg"]),
        ({"Fase": "on hold"}, ["fase-onbekend"]),
        ({"Fase": "3. Ontwerpfase"}, []),
        ({"Jaar": "2026"}, []),
        ({"Startdatum": "1-1-2027", "Einddatum": "1-1-2026"}, ["eind-voor-begin"]),
        ({"Bila": "1-11-2026"}, ["gesprek-voorbij"]),
        ({"Bila": "24-11-2026"}, []),
        ({"Projectleider": "n.t.b."}, ["leeg"]),
        ({"Projectleider": "jan@voorbeeld.nl"}, ["naam-onleesbaar"]),
        ({"Projectleider": "Jan Bos en Piet Kok"}, ["twee-namen"]),
        ({"Projectleider": "Jan Bos (a.i.)"}, ["naam-met-meer"]),
        ({"Projectleider": "Bos, Jan"}, ["naam-omgedraaid"]),
        ({"Budget": "€ 10.500,50 excl. btw"}, []),
        ({"Budget": "zie bijlage", "Fase": "Ontwerp"}, []),
    ],
)
def test_what_is_not_wholly_understood_is_said_and_kept(cells, codes):
    row = row_of(**cells)
    assert said(row) == codes
    assert not row.fout
    kept = dict(row.eigen)
    for remark in row.opmerkingen:
        if remark.code not in {"eind-voor-begin", "naam-omgedraaid"}:
            assert kept[remark.kolom] == cells[remark.kolom]


def test_the_year_and_the_number_have_no_column_and_stay_as_own_fields():
    row = row_of(Projectnummer="P-12", Jaar="2026")
    assert (row.referentie, row.jaar) == ("P-12", 2026)
    assert row.eigen == (("Projectnummer", "P-12"), ("Jaar", "2026"))


def test_a_year_that_is_none_is_said():
    found = read_one([["Project", "Jaar"], ["Brug", "2026"], ["Weg", "2026/2027"]])
    assert (found.rows[1].jaar, said(found.rows[1])) == (None, ["jaar-onleesbaar"])


def test_a_row_says_its_own_kind_and_then_its_phases_and_roles_are_of_that_kind():
    cells = [
        ["Project", "Soort", "Fase", "AOG", "Wethouder"],
        ["Data", "ZZP'er", "Uitvoering", "Joost van Dalen", "Karin Holt"],
    ]
    (row,) = read_one(cells).rows
    assert (row.soort, row.fase) == ("zzp", "uitvoering")
    assert list(row.rollen) == ["ambtelijk_opdrachtgever"]
    assert (said(row), row.eigen) == (["rol-past-niet"], (("Wethouder", "Karin Holt"),))


def test_a_kind_with_one_principal_calls_it_plainly():
    found = read_one([["Project", "AOG"], ["Subsidies", "Joost van Dalen"]])
    rows = lees_regels(found.table, kies(found.map, {}, soort="agentschap"), vandaag=DAY)
    assert [list(row.rollen) for row in rows] == [["opdrachtgever"]]


def test_vat_stands_beside_the_budget_only_where_there_is_one():
    found = read_one(
        [["Project", "Budget excl. btw"], ["Brug", "5"], ["Weg", "n.t.b."], ["Pad", "5 incl. btw"]]
    )
    assert [row.btw for row in found.rows] == ["excl", "", "incl"]


def test_parties_name_a_row_that_has_no_name_of_its_own():
    cells = [
        ["Departement", "Agentschap", "Jaar", "Bedrag (mln)"],
        ["Wonen", "Rijksdienst Subsidies", "2026", "6,9"],
        ["", "", "2026", "1"],
    ]
    first, second = read_one(cells).rows
    assert first.naam == "Wonen – Rijksdienst Subsidies, 2026"
    assert (first.organisatie_gever, first.organisatie_nemer) == ("Wonen", "Rijksdienst Subsidies")
    assert (first.budget, first.soort, first.fout) == (Decimal(6_900_000), "agentschap", False)
    assert (second.fout, said(second)) == (True, ["geen-naam"])


def test_participants_and_arrangements_come_in_without_a_year():
    (row,) = read_one([["Deelnemer", "Regeling"], ["Gemeente Waterrijk", "GR Merenland"]]).rows
    assert row.naam == "Gemeente Waterrijk – GR Merenland"
    assert row.soort == "gemeenschappelijke_regeling"


def test_a_column_that_is_left_out_is_left_out():
    found = read_one(TWAALF)
    chosen = kies(found.map, {"Bijzonderheden": {"doel": "niet"}})
    first = next(lees_regels(found.table, chosen, vandaag=DAY))
    assert dict(first.eigen).keys() == {"Oplevering"}


def test_an_own_column_keeps_even_a_dash():
    assert row_of(Bijzonderheden="-").eigen == (("Bijzonderheden", "-"),)


def test_a_long_name_is_cut_and_kept():
    (row,) = read_one([["Project", "Fase"], ["lang " * 60, "Ontwerp"]]).rows
    assert (len(row.naam) <= 200, said(row)) == (True, ["ingekort"])
    assert row.eigen == (("Project", ("lang " * 60).strip()),)


def test_every_remark_has_a_sentence():
    for code in ZINNEN:
        remark = Opmerking(code=code, zwaarte=Zwaarte.FOUT, kolom="K", gelezen="G", als="A")
        assert remark.zin.endswith((".", "?"))
        assert "{" not in remark.zin
        assert remark.zin.startswith(remark.kort)
        assert "eigen velden staan" not in remark.kort


def test_every_meaning_has_a_reader():
    assert set(LEZERS) == set(Doel)
