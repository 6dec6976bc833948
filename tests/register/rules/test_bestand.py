# SPDX-License-Identifier: EUPL-1.2
"""Bytes to rows: what a spreadsheet does to a file is read, what is broken is named."""

import pytest

from vijftreden.register.rules.bestand import (
    HELE_REGEL,
    Regelfout,
    Tekstrij,
    aantal_regels,
    kort,
    tekstrijen,
    verzamel,
)

KOLOMMEN = ("naam", "plaats", "tooi")


def lees(inhoud):
    ruw = inhoud if isinstance(inhoud, bytes) else inhoud.encode()
    return list(tekstrijen(ruw, bestand="odd.csv", kolommen=KOLOMMEN))


def waarden(inhoud):
    return [(rij.regel, *rij.waarden.values()) for rij in lees(inhoud)]


def fouten(inhoud):
    return [(f.regel, f.kolom, f.wat) for f in lees(inhoud) if isinstance(f, Regelfout)]


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        ("naam,plaats,tooi\nAb,Cd,e\n", [(2, "Ab", "Cd", "e")]),
        ("naam,plaats,tooi\nAb,Cd,e", [(2, "Ab", "Cd", "e")]),
        ("naam;plaats;tooi\nAb;C,d;e\n", [(2, "Ab", "C,d", "e")]),
        ("naam,plaats,tooi\r\nAb,Cd,e\r\nF,G,h\r\n", [(2, "Ab", "Cd", "e"), (3, "F", "G", "h")]),
        ("naam,plaats,tooi\rAb,Cd,e\r", [(2, "Ab", "Cd", "e")]),
        ("\ufeffnaam,plaats,tooi\nFryslân,Cd,e\n", [(2, "Fryslân", "Cd", "e")]),
        (
            "naam,plaats,tooi\nFryslân,’s-Hage,e\n".encode("cp1252"),
            [(2, "Fryslân", "’s-Hage", "e")],
        ),
        ('naam,plaats,tooi\n"A, b","C ""d""",e\n', [(2, "A, b", 'C "d"', "e")]),
        ('naam,plaats,tooi\n"A\r\nb",C,e\nF,G,h\n', [(2, "A b", "C", "e"), (4, "F", "G", "h")]),
        ("naam,plaats,tooi\n\n  A \u00a0 b ,C,\n\n,,\n;\n", None),
        ("naam,plaats,tooi\n\n  A \u00a0 b ,C,\n\n,,\n", [(3, "A b", "C", "")]),
        ("naam,plaats,tooi\n", []),
        ("naam,plaats,tooi", []),
    ],
)
def test_what_a_spreadsheet_writes_is_read(inhoud, verwacht):
    if verwacht is None:
        assert fouten(inhoud) == [(6, "plaats", "Het aantal kolommen is hier 1 en in de kop 3.")]
    else:
        assert waarden(inhoud) == verwacht


def test_columns_may_stand_in_another_order():
    (rij,) = lees("tooi,naam,plaats\n1,2,3\n")
    assert rij == Tekstrij(regel=2, waarden={"tooi": "1", "naam": "2", "plaats": "3"})


KOP = "naam,plaats,tooi\n"


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        (
            KOP + "A,B\nC,D,E\n",
            [(2, "tooi", "Het aantal kolommen is hier 2 en in de kop 3.")],
        ),
        (KOP + "A,B,C,D\n", [(2, "tooi", "Het aantal kolommen is hier 4 en in de kop 3.")]),
        (KOP + "A,B\x00,C\n", [(2, "plaats", "“B?” heeft een teken dat niet te lezen is.")]),
        (KOP + "A,B\ufffd,C\n", [(2, "plaats", "“B?” heeft een teken dat niet te lezen is.")]),
        (
            KOP + f"A,{'B' * 501},C\nA,{'B' * 500},C\n",
            [(2, "plaats", "Het veld heeft 501 tekens; het mogen er 500 zijn.")],
        ),
        # good UTF-8 above, one byte of Latin-1 below: not a Latin-1 file
        (
            KOP.encode() + "Fryslân,B,C\n".encode() + "Fryslân,D,E\n".encode("cp1252"),
            [(3, "naam", "“Frysl?n” heeft een teken dat niet te lezen is.")],
        ),
        # a byte that Latin-1 of Windows does not have
        (
            KOP.encode() + b"Frysl\x81n,B,C\n",
            [(2, "naam", "“Frysl?n” heeft een teken dat niet te lezen is.")],
        ),
    ],
)
def test_a_broken_row_is_named(inhoud, verwacht):
    assert fouten(inhoud) == verwacht


LOS = "De regel is niet in kolommen te splitsen: een aanhalingsteken staat los."


@pytest.mark.parametrize(
    ("inhoud", "regels", "over"),
    [
        (KOP + 'A,"B,C\nD,E,F\n', [2], [(3, "D", "E", "F")]),
        (KOP + 'A,"B,C\nD,"E",F\nG,H,I\n', [2], [(3, "D", "E", "F"), (4, "G", "H", "I")]),
        (KOP + 'A,"B"x,C\nD,E,F\n', [2], [(3, "D", "E", "F")]),
        # a field that is really broken over two lines, but with a column too many
        (KOP + 'A,"B\nC",D,E\nF,G,H\n', [2, 3], [(4, "F", "G", "H")]),
        (KOP + '"' + "x" * 140_000 + '",B,C\n', [2], []),
        (KOP + 'A,"' + "\n" * 30 + "D,E,F\n", [2], [(32, "D", "E", "F")]),
    ],
)
def test_after_a_loose_quote_reading_goes_on(inhoud, regels, over):
    alles = lees(inhoud)
    assert [(f.regel, f.kolom, f.wat) for f in alles if isinstance(f, Regelfout)] == [
        (regel, HELE_REGEL, LOS) for regel in regels
    ]
    rijen = [rij for rij in alles if isinstance(rij, Tekstrij)]
    assert [(rij.regel, *rij.waarden.values()) for rij in rijen] == over


@pytest.mark.parametrize(
    ("inhoud", "kolom", "deel_van_wat", "deel_van_doen"),
    [
        (b"", HELE_REGEL, "geen kop", "CSV"),
        (b"\n\n", HELE_REGEL, "geen kop", "CSV"),
        (b'"naam,plaats\n', HELE_REGEL, "geen kop", "CSV"),
        (b"PK\x03\x04rest", HELE_REGEL, "Excel", "CSV UTF-8"),
        ("naam,plaats,tooi\n".encode("utf-16"), HELE_REGEL, "UTF-16", "CSV UTF-8"),
    ],
)
def test_another_kind_of_file_is_named_once(inhoud, kolom, deel_van_wat, deel_van_doen):
    (fout,) = lees(inhoud)
    assert (fout.bestand, fout.regel, fout.kolom) == ("odd.csv", 1, kolom)
    assert deel_van_wat in fout.wat
    assert deel_van_doen in fout.doen


def test_wrong_columns_are_named_with_the_nearest():
    alles = lees("naam,plats,kleur\nA,B,C\n")
    assert [(f.regel, f.kolom, f.wat, f.doen) for f in alles] == [
        (1, "“plats”", "De kolom “plats” is onbekend.", "Bedoel je “plaats”? Pas de naam aan."),
        (
            1,
            "“kleur”",
            "De kolom “kleur” is onbekend.",
            "Haal de kolom weg. Bekend zijn: naam, plaats, tooi.",
        ),
        (
            1,
            "plaats",
            "De kolom “plaats” ontbreekt.",
            "Zorg dat de kolom er precies één keer staat, ook als hij leeg is.",
        ),
        (
            1,
            "tooi",
            "De kolom “tooi” ontbreekt.",
            "Zorg dat de kolom er precies één keer staat, ook als hij leeg is.",
        ),
    ]


def test_a_column_twice_is_named():
    assert fouten("naam,naam,plaats,tooi\nA,B,C,D\n") == [
        (1, "naam", "De kolom “naam” staat er twee keer.")
    ]


def test_a_value_in_a_message_is_one_short_line():
    assert kort("a\nb\x00c") == "“a b?c”"
    assert kort("x" * 60) == f"“{'x' * 60}”"
    assert kort("x" * 61) == f"“{'x' * 60}…”"


def test_rows_and_errors_apart_and_the_length_for_a_progress_bar():
    inhoud = (KOP + "A,B,C\nD,E\nF,G,H\n\n").encode()
    resultaat = verzamel(tekstrijen(inhoud, bestand="odd.csv", kolommen=KOLOMMEN))
    assert [rij.regel for rij in resultaat.rijen] == [2, 4]
    assert [fout.regel for fout in resultaat.fouten] == [3]
    assert aantal_regels(inhoud) == 3
