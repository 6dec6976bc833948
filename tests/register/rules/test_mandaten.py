# SPDX-License-Identifier: EUPL-1.2
"""May this be signed? By hand, with figures as they stand in registers (relaties.md, 7.1)."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from vijftreden.register.rules.mandaatinhoud import kern_van
from vijftreden.register.rules.mandaten import (
    Btwgrond,
    Functiehouder,
    Mandaatlijn,
    Mandaatregister,
    Reden,
    Tekenen,
    Tekenvraag,
    mag_tekenen,
)

DAG = date(2026, 11, 24)
DIRECTEUR, HOOFD, LEIDER, JURIST = (UUID(int=n) for n in range(1, 5))
DORA, HANS = UUID(int=21), UUID(int=22)
JA, MITS, NEE, ONBEKEND = Tekenen.JA, Tekenen.JA_MITS, Tekenen.NEE, Tekenen.ONBEKEND


def lijn(nummer, functie, onderwerp="Alle onderwerpen", maximum=None, **anders):
    return Mandaatlijn(
        id=UUID(int=100 + nummer),
        functie_id=functie,
        onderwerp=onderwerp,
        maximum=Decimal(maximum) if maximum else None,
        **{"van": date(2025, 1, 1), "btw": "excl", "bron": "Besluit"} | anders,
    )


MINISTERIE = Mandaatregister(
    lijnen=(
        lijn(1, DIRECTEUR, maximum=2_000_000, ondermandaat=True, ondermandaat_maximum=50_000),
        lijn(2, DIRECTEUR, instemming_van="FEZ"),
        lijn(3, HOOFD, "Inhuur", 50_000),
        lijn(4, JURIST, "Bezwaar", soort="machtiging"),
    ),
    houders=(
        Functiehouder(persoon_id=DORA, functie_id=DIRECTEUR, van=date(2025, 1, 1)),
        Functiehouder(persoon_id=HANS, functie_id=HOOFD, van=date(2025, 1, 1), tot=DAG),
    ),
)


def antwoord(functies, bedrag, onderwerp="", *, register=MINISTERIE, dag=DAG, **anders):
    vraag = Tekenvraag(
        onderwerp=onderwerp,
        bedrag=Decimal(bedrag) if bedrag is not None else None,
        **{"btw": "excl"} | anders,
    )
    return mag_tekenen(register, vraag, functies=functies, dag=dag)


@pytest.mark.parametrize(
    ("functie", "bedrag", "onderwerp", "uitkomst", "nummer"),
    [
        (DIRECTEUR, 2_000_000, "Inhuur", JA, 1),
        (DIRECTEUR, "2000000.01", "Inhuur", MITS, 2),
        (DIRECTEUR, 40_000_000, "", MITS, 2),
        (DIRECTEUR, None, "Contract over de huur", JA, 2 - 1),
        (HOOFD, 50_000, "inhuur", JA, 3),
        (HOOFD, 50_000, " INHUUR. ", JA, 3),
        (HOOFD, 50_001, "inhuur", NEE, 3),
        (HOOFD, 100, "Subsidies", NEE, None),
        (LEIDER, 100, "Inhuur", NEE, None),
    ],
)
def test_the_ministry(functie, bedrag, onderwerp, uitkomst, nummer):
    gezegd = antwoord({functie}, bedrag, onderwerp)
    assert gezegd.uitkomst is uitkomst
    assert gezegd.lijn == (MINISTERIE.lijnen[nummer - 1] if nummer else None)


def test_a_no_says_who_may_and_who_needs_consent():
    gezegd = antwoord({HOOFD}, 60_000, "Inhuur")
    assert (gezegd.uitkomst, gezegd.reden) == (NEE, Reden.TE_HOOG)
    assert [deel.functie_id for deel in gezegd.anders] == [DIRECTEUR]
    assert gezegd.anders[0].maximum == 2_000_000
    assert antwoord({HOOFD}, 3_000_000, "Inhuur").anders[0].instemming_van == "FEZ"


def test_what_was_committed_before_counts():
    """Three times 20.000 is 60.000, above the 50.000 of a head."""
    gezegd = antwoord({HOOFD}, 20_000, "Inhuur", eerder=Decimal(40_000))
    assert (gezegd.uitkomst, gezegd.totaal) == (NEE, 60_000)
    assert antwoord({HOOFD}, 20_000, "Inhuur", eerder=Decimal(30_000)).uitkomst is JA


class TestWhatIsNotKnown:
    """Never a no."""

    def test_no_lines_at_all(self):
        gezegd = antwoord({HOOFD}, 1, register=Mandaatregister())
        assert (gezegd.uitkomst, gezegd.reden) == (ONBEKEND, Reden.GEEN_REGISTER)

    def test_no_lines_on_that_day(self):
        gezegd = antwoord({DIRECTEUR}, 1, dag=date(2024, 12, 31))
        assert (gezegd.uitkomst, gezegd.reden) == (ONBEKEND, Reden.GEEN_REGISTER)

    def test_the_function_of_who_signs(self):
        gezegd = antwoord(set(), 100, "Inhuur")
        assert (gezegd.uitkomst, gezegd.reden) == (ONBEKEND, Reden.FUNCTIE_ONBEKEND)
        assert [deel.functie_id for deel in gezegd.anders] == [HOOFD, DIRECTEUR]

    def test_a_subject_of_which_no_line_speaks(self):
        kaal = Mandaatregister(lijnen=(MINISTERIE.lijnen[2],))
        gezegd = antwoord({HOOFD}, 100, "Vuurwerk", register=kaal)
        assert (gezegd.uitkomst, gezegd.reden) == (ONBEKEND, Reden.ONDERWERP_ONBEKEND)


@pytest.mark.parametrize(
    ("van", "btw", "bedrag", "uitkomst", "grond"),
    [
        ("excl", "excl", 100, JA, Btwgrond.GELIJK),
        ("excl", "excl", 101, NEE, Btwgrond.GELIJK),
        ("excl", "incl", 100, JA, Btwgrond.VERSCHILT),
        ("excl", "incl", 121, ONBEKEND, Btwgrond.VERSCHILT),
        ("incl", "excl", 100, MITS, Btwgrond.VERSCHILT),
        ("incl", "excl", 101, NEE, Btwgrond.VERSCHILT),
        ("", "excl", 100, JA, Btwgrond.ONBEKEND),
        ("incl", "", 101, NEE, Btwgrond.ONBEKEND),
        ("", "", 100, JA, Btwgrond.ONBEKEND),
    ],
)
def test_vat_is_never_silently_compared(van, btw, bedrag, uitkomst, grond):
    """A maximum of 100; no rate is assumed."""
    register = Mandaatregister(lijnen=(lijn(1, HOOFD, maximum=100, btw=van),))
    gezegd = antwoord({HOOFD}, bedrag, register=register, btw=btw)
    assert (gezegd.uitkomst, gezegd.btw) == (uitkomst, grond)


def test_a_condition_makes_it_a_yes_if_and_a_plain_line_goes_first():
    paraaf = lijn(1, HOOFD, "Inhuur", 50_000, voorwaarden="Medeparaaf inkoop")
    register = Mandaatregister(lijnen=(paraaf,))
    assert antwoord({HOOFD}, 1, "Inhuur", register=register).uitkomst is MITS
    ruim = lijn(2, HOOFD, maximum=10)
    beide = Mandaatregister(lijnen=(paraaf, ruim))
    assert antwoord({HOOFD}, 10, "Inhuur", register=beide).lijn == ruim
    assert antwoord({HOOFD}, 11, "Inhuur", register=beide).lijn == paraaf


def test_the_line_that_names_the_subject_goes_before_the_general_one():
    eigen, algemeen = lijn(1, HOOFD, "Inhuur", 60), lijn(2, HOOFD, maximum=90)
    register = Mandaatregister(lijnen=(algemeen, eigen))
    assert antwoord({HOOFD}, 50, "Inhuur", register=register).lijn == eigen
    assert antwoord({HOOFD}, 80, "Inhuur", register=register).lijn == algemeen


def test_factual_acts_count_only_when_they_are_asked():
    assert antwoord({JURIST}, None, "Bezwaar").uitkomst is NEE
    assert antwoord({JURIST}, None, "Bezwaar", soort="machtiging").uitkomst is JA


@pytest.mark.parametrize(
    ("dag", "uitkomst"),
    [(date(2026, 1, 31), NEE), (date(2026, 2, 1), JA), (date(2026, 6, 30), JA),
     (date(2026, 7, 1), NEE)],
)  # fmt: skip
def test_a_line_holds_from_its_first_day_up_to_its_last(dag, uitkomst):
    korte = lijn(1, HOOFD, van=date(2026, 2, 1), tot=date(2026, 7, 1))
    register = Mandaatregister(lijnen=(korte, lijn(2, DIRECTEUR)))
    assert antwoord({HOOFD}, 5, register=register, dag=dag).uitkomst is uitkomst


def test_who_holds_what_and_when_it_turns():
    assert MINISTERIE.functies_van(DORA, DAG) == {DIRECTEUR}
    assert MINISTERIE.functies_van(HANS, DAG) == frozenset()
    assert MINISTERIE.houders_van(HOOFD, date(2026, 11, 23)) == (HANS,)
    assert MINISTERIE.wendingen() == {date(2025, 1, 1), DAG}


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("Inhuur externen", "inhuur  externen"),
        ("Coördinatie", "coordinatie"),
        ("WMO-zorg", "wmo zorg"),
    ],
)
def test_subjects_are_compared_calmly(een, ander):
    assert kern_van(een) == kern_van(ander)
