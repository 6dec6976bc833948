# SPDX-License-Identifier: EUPL-1.2
"""Pasted meeting dates: what people write, what is refused, and any text without a crash."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.beheer.rules import Vergaderdatumrij, lees_vergaderdata
from vijftreden.kern.kalender import Gremium


def lees(tekst, gremium=Gremium.RAAD, jaar=2027):
    return lees_vergaderdata(tekst, gremium=gremium, jaar=jaar)


def kort(tekst, **anders):
    resultaat = lees(tekst, **anders)
    assert resultaat.fouten == ()
    return [
        (str(rij.gremium), str(rij.datum), *([str(rij.tot)] if rij.tot else []))
        for rij in resultaat.rijen
    ]


@pytest.mark.parametrize(
    "regel",
    [
        "10 juni 2027",
        "10 jun 2027",
        "10 jun. 2027",
        "10-06-2027",
        "10-6-2027",
        "10-6-27",
        "10/06/2027",
        "10.06.2027",
        "2027-06-10",
        "10-jun-2027",
        "10 juni",
        "10-06",
        "do 10 jun 2027",
        "Donderdag, 10 juni 2027",
        "do. 10 juni 2027 om 20.00 uur",
        "10 juni 2027 19:30-22:30 uur",
        "10 juni 2027 19.30 - 22.30 uur",
        "do.10 juni 2027",
        "10 juni 2027, week 23",
        "10 juni 2027 raad",
        "do 10 jun 2027 raad",
        "2027-06-10;raad",
        "2027-06-10;Raad;",
        "raadsvergadering 10 juni 2027, raadzaal, aanvang 20 uur",
        "Gemeenteraad:\t10\u00a0juni 2027",
        "PS 10 juni 2027",
        "Provinciale Staten 10 juni 2027",
        "AV 10 juni 2027",
        "verenigde vergadering op 10 juni 2027",
    ],
)
def test_one_meeting_of_the_raad_written_in_many_ways(regel):
    assert kort(regel) == [("raad", "2027-06-10")]


@pytest.mark.parametrize(
    ("regel", "verwacht"),
    [
        ("college 8 juni 2027", [("college", "2027-06-08")]),
        ("B&W 8 juni 2027", [("college", "2027-06-08")]),
        ("college van b en w, 8 juni 2027", [("college", "2027-06-08")]),
        ("GS 8 juni 2027", [("college", "2027-06-08")]),
        ("DB 8 juni 2027", [("college", "2027-06-08")]),
        ("8 juni 2027 Dagelijks Bestuur", [("college", "2027-06-08")]),
        ("commissie 3 juni 2027", [("commissie", "2027-06-03")]),
        ("raadscommissie Ruimte 3 juni 2027", [("commissie", "2027-06-03")]),
        ("2027-06-03;statencommissie", [("commissie", "2027-06-03")]),
        (
            "recess 17 juli 2027 t/m 29 augustus 2027",
            [("reces", "2027-07-17", "2027-08-29")],
        ),
        ("Zomerreces: 17 juli t/m 29 augustus 2027", [("reces", "2027-07-17", "2027-08-29")]),
        ("reces za 17 juli - zo 29 augustus 2027", [("reces", "2027-07-17", "2027-08-29")]),
        ("17-07-2027 – 29-08-2027 zomervakantie", [("reces", "2027-07-17", "2027-08-29")]),
        ("2027-07-17;2027-08-29;reces", [("reces", "2027-07-17", "2027-08-29")]),
        ("voorjaarsreces 20 t/m 28 februari 2027", [("reces", "2027-02-20", "2027-02-28")]),
        ("meireces 24 april tot en met 2 mei", [("reces", "2027-04-24", "2027-05-02")]),
        ("kerstreces 24 december t/m 2 januari 2028", [("reces", "2027-12-24", "2028-01-02")]),
        ("kerstreces 24 december 2027 t/m 2 januari", [("reces", "2027-12-24", "2028-01-02")]),
        ("kerstreces 24 december t/m 2 januari", [("reces", "2027-12-24", "2028-01-02")]),
        ("reces 6 mei 2027", [("reces", "2027-05-06")]),
        ("reces 6 mei t/m 6 mei 2027", [("reces", "2027-05-06")]),
        ("reces van de raad 6 mei 2027", [("reces", "2027-05-06")]),
        (
            "raad: 14 januari, 11 februari en 11 maart 2027",
            [("raad", "2027-01-14"), ("raad", "2027-02-11"), ("raad", "2027-03-11")],
        ),
        (
            "9 december 2027, 13 januari 2028",
            [("raad", "2027-12-09"), ("raad", "2028-01-13")],
        ),
        (
            "13 januari 2028, 9 december 2027",
            [("raad", "2028-01-13"), ("raad", "2027-12-09")],
        ),
        ("14 januari 2028, 11 februari", [("raad", "2028-01-14"), ("raad", "2028-02-11")]),
        (
            "14 jan\n5 maart",
            [("raad", "2027-01-14"), ("raad", "2027-03-05")],
        ),
        ("", []),
        ("\n  \n;;\n", []),
    ],
)
def test_what_people_paste(regel, verwacht):
    assert kort(regel) == verwacht


def test_each_month_by_name_and_short():
    namen = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ]
    kortere = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec"]
    for nummer, (lang, klein) in enumerate(zip(namen, kortere, strict=True), start=1):
        assert (
            kort(f"2 {lang} 2027") == kort(f"2 {klein} 2027") == [("raad", f"2027-{nummer:02}-02")]
        )


def test_defaults_count_where_a_line_does_not_say():
    assert kort("8 juni", gremium=Gremium.COLLEGE, jaar=2028) == [("college", "2028-06-08")]
    assert kort("17 juli t/m 29 augustus", gremium=Gremium.RECES) == [
        ("reces", "2027-07-17", "2027-08-29")
    ]
    assert kort("29 februari", jaar=2028) == [("raad", "2028-02-29")]


@pytest.mark.parametrize(
    ("regel", "wat"),
    [
        ("raad", "Op deze regel staat geen datum."),
        ("juni 2027", "Op deze regel staat geen datum."),
        ("31 juni 2027", "De dag “31 juni 2027” bestaat niet in 2027."),
        ("29-02-2027", "De dag “29-02-2027” bestaat niet in 2027."),
        ("06/13/2027", "De dag “06/13/2027” bestaat niet in 2027."),
        ("10 juni 1927", "De dag “10 juni 1927” bestaat niet in 1927."),
        ("10 juni 9999", "De dag “10 juni 9999” bestaat niet in 9999."),
        ("wo 10 juni 2027", "10 juni 2027 is een donderdag, geen woensdag."),
        ("reces vr 17 juli t/m 29 augustus 2027", "17 juli 2027 is een zaterdag, geen vrijdag."),
        ("presidium 10 juni 2027", "“presidium” is geen bekend soort vergadering."),
        ("AB 10 juni 2027", "“ab” is geen bekend soort vergadering."),
        ("raad en college 10 juni 2027", "Hier staan college en raad allebei."),
        ("14, 21 en 28 januari 2027", "Het getal 14 hoort niet bij een datum."),
        ("raad 10 juni 2027 zaal 3", "Het getal 3 hoort niet bij een datum."),
        ("10 t/m 12 juni 2027", "Alleen een reces duurt meer dan één dag."),
        ("raad 10 juni t/m 12 juni, 17 juni 2027", "Alleen een reces duurt meer dan één dag."),
        ("11 maart, 14 januari 2027", "De datums lopen niet op."),
        (
            "reces 29 augustus 2027 t/m 17 juli 2027",
            "Het reces eindigt op 17 juli 2027, voor het begint op 29 augustus 2027.",
        ),
        (
            "reces 17 juli 2027 tot 29 augustus 2027",
            "Met “tot” is niet duidelijk of de laatste dag meetelt.",
        ),
        ("reces 1 mei, 2 mei, 3 mei 2027", "Hier staan meer dan twee datums."),
        ("x" * 301, "Deze regel is langer dan 300 tekens."),
    ],
)
def test_what_is_not_understood_is_an_error_and_never_a_guess(regel, wat):
    resultaat = lees(f"8 juni 2027\n{regel}\n9 juni 2027")
    assert [str(rij.datum) for rij in resultaat.rijen] == ["2027-06-08", "2027-06-09"]
    (fout,) = resultaat.fouten
    assert (fout.regel, fout.wat) == (2, wat)
    assert fout.doen.endswith(".")


def test_lines_are_counted_as_they_stand_on_the_screen():
    resultaat = lees("\r\n10 juni 2027\r\n\r\nfout\r\n")
    assert resultaat.rijen == (
        Vergaderdatumrij(regel=2, gremium=Gremium.RAAD, datum=date(2027, 6, 10)),
    )
    assert [fout.regel for fout in resultaat.fouten] == [4]


def test_the_same_meeting_twice_names_the_earlier_line():
    resultaat = lees("10 juni 2027\ncollege 10 juni 2027\n10-06-2027")
    assert [(str(rij.gremium), rij.regel) for rij in resultaat.rijen] == [
        ("raad", 1),
        ("college", 2),
    ]
    (fout,) = resultaat.fouten
    assert (fout.regel, fout.wat) == (3, "10 juni 2027 staat ook op regel 1.")


STUKJES = st.sampled_from(
    [
        *("10", "31", "juni", "mei ", " jan", "2027", "-", "/", ".", " t/m ", " tot ", "reces "),
        *("raad ", "college", "\n", ";", "do ", "20.00 uur", "0", "9999", "²", "١", "\u2028", "İ"),
    ]
)


@given(st.lists(STUKJES | st.text(max_size=6), max_size=14).map("".join), st.sampled_from(Gremium))
def test_any_text_gives_rows_and_errors(tekst, gremium):
    resultaat = lees(tekst, gremium=gremium)
    regels = len(tekst.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    for rij in resultaat.rijen:
        assert 1 <= rij.regel <= regels
        assert rij.tot is None or (rij.gremium is Gremium.RECES and rij.datum < rij.tot)
    for fout in resultaat.fouten:
        assert 1 <= fout.regel <= regels
        assert fout.wat.endswith(".")
        assert fout.doen.endswith(".")
    assert len({(rij.gremium, rij.datum) for rij in resultaat.rijen}) == len(resultaat.rijen)


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), st.sampled_from(["-", "/", "."]))
def test_every_day_is_read_back(dag, teken):
    for regel in (dag.isoformat(), dag.strftime(f"%d{teken}%m{teken}%Y")):
        assert kort(regel) == [("raad", dag.isoformat())]
