# SPDX-License-Identifier: EUPL-1.2
"""A list of mandates as people keep it: what is read, and what is said of a wrong line."""

from datetime import date
from decimal import Decimal

import pytest

from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, lees_bladen
from vijftreden.trede1_opdracht.rules.mandaatlijst import GEEN_KOPPEN, lees_mandaten

VAN = date(2026, 1, 1)


def lees(tekst, **anders):
    bladen = lees_bladen(tekst.replace("|", "\t").encode(), GEPLAKT)
    return lees_mandaten(bladen, **{"van": VAN, "bron": "Mandaatbesluit 2025"} | anders)


def een(koppen, cellen):
    gelezen = lees(f"Functie|Onderwerp|{koppen}\nHoofd|Inhuur|{cellen}")
    assert gelezen.fouten == ()
    return gelezen.invoer[0].inhoud


@pytest.mark.parametrize(
    ("cel", "bedrag"),
    [
        ("50.000", "50000"),
        ("€ 2 mln", "2000000"),
        ("tot € 1,2 mln", "1200000"),
        ("250k", "250000"),
        ("n.v.t.", None),
        ("onbeperkt", None),
        ("n.v.t./onbeperkt", None),
        ("geen maximum", None),
        ("", None),
        ("-", None),
    ],
)
def test_amounts(cel, bedrag):
    assert een("Maximum", cel).maximum == (Decimal(bedrag) if bedrag else None)


@pytest.mark.parametrize(
    ("koppen", "cellen", "btw"),
    [
        ("Maximum excl. btw", "100", "excl"),
        ("Maximum (incl. btw)", "100", "incl"),
        ("Maximum", "€ 100 excl. btw", "excl"),
        ("Maximum|Btw", "100|inclusief", "incl"),
        ("Maximum", "100", ""),
    ],
)
def test_vat(koppen, cellen, btw):
    assert een(koppen, cellen).btw == btw


@pytest.mark.parametrize(
    ("cel", "mag", "tot"),
    [
        ("ja", True, None),
        ("ja, tot € 50.000", True, 50000),
        ("tot 50.000", True, 50000),
        ("nee", False, None),
        ("", False, None),
        ("n.v.t.", False, None),
    ],
)
def test_passing_it_on(cel, mag, tot):
    inhoud = een("Ondermandaat", cel)
    assert (inhoud.ondermandaat, inhoud.ondermandaat_maximum) == (mag, tot)


@pytest.mark.parametrize(
    ("koppen", "cellen", "van", "tot"),
    [
        ("Van|Tot", "1-2-2026|1-7-2026", date(2026, 2, 1), date(2026, 7, 1)),
        ("Vanaf|Tot en met", "1 feb 2026|30-6-2026", date(2026, 2, 1), date(2026, 7, 1)),
        ("Van|Tot", "|", VAN, None),
    ],
)
def test_days_are_half_open(koppen, cellen, van, tot):
    inhoud = een(koppen, cellen)
    assert (inhoud.van, inhoud.tot) == (van, tot)


def test_a_whole_line():
    koppen = "Functie|Onderwerp|Soort|Maximum|Instemming|Ondermandaat|Van|Tot|Bron|Artikel"
    cellen = "Directeur|Alle onderwerpen|volmacht|€ 2 mln|FEZ|ja|1-1-2025||Besluit BZK|7.6"
    gelezen = lees(f"Mandaatregister 2025|||||||||\n{koppen}\n{cellen}\n")
    (regel,) = gelezen.invoer
    assert (regel.functie, gelezen.regels) == ("Directeur", (3,))
    inhoud = regel.inhoud
    assert (inhoud.soort, inhoud.instemming_van, inhoud.artikel) == ("volmacht", "FEZ", "7.6")
    assert (inhoud.maximum, inhoud.bron) == (2_000_000, "Besluit BZK")


@pytest.mark.parametrize(
    ("regel", "zin"),
    [
        ("|Inhuur|100|mandaat|", "De functie ontbreekt."),
        ("Hoofd||100|mandaat|", "Het onderwerp ontbreekt."),
        ("Hoofd|Inhuur|veel|mandaat|", "“veel” is geen duidelijk bedrag."),
        ("Hoofd|Inhuur|100|besluit|", "“besluit” kennen we niet."),
        ("Hoofd|Inhuur|100|mandaat|morgen", "“morgen” bij “van” is geen dag."),
        (f"{'x' * 121}|Inhuur|100|mandaat|", "De functie is langer dan 120 tekens."),
    ],
)
def test_what_is_wrong_is_said_per_line(regel, zin):
    gelezen = lees(f"Functie|Onderwerp|Maximum|Soort|Van\nA|B|1|mandaat|\n{regel}")
    assert len(gelezen.invoer) == 1
    assert gelezen.fouten[0].regel == 3
    assert gelezen.fouten[0].zin.startswith(zin)


def test_the_same_line_twice_and_no_headings():
    dubbel = lees("Functie|Onderwerp|Maximum\nHoofd|Inhuur|1\nhoofd|INHUUR|2")
    assert [fout.regel for fout in dubbel.fouten] == [3]
    assert "dezelfde regel als regel 2" in dubbel.fouten[0].zin
    assert lees("Hoofd|Inhuur|1").fouten[0].zin == GEEN_KOPPEN


def test_without_a_source_or_a_day_it_is_asked():
    gelezen = lees("Functie|Onderwerp\nHoofd|Inhuur", van=None, bron="")
    assert len(gelezen.fouten) == 2
