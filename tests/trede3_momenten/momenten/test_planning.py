# SPDX-License-Identifier: EUPL-1.2
"""The plan as a pure rule: what is proposed, and that it stays when nothing changed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.ids import uuid7
from vijftreden.kern.kalender import Werkdagen
from vijftreden.kern.normen import normenboek
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.trede3_momenten.rules.planning import Plangrond, Planmoment, voorstellen

DINSDAG = date(2026, 11, 24)
PROJECT = relatievormen()["project"]
SOORT = Momentsoort


def grond(**velden):
    return Plangrond(**{"vorm": PROJECT, "sinds": DINSDAG, **velden})


def dagen(gevonden):
    return {(deel.soort, deel.fase): deel.gepland_op for deel in gevonden}


def gedaan(een):
    """The same ground after its proposals were carried out."""
    momenten = {deel.id: deel for deel in een.momenten}
    for wens in voorstellen(een):
        if wens.id:
            momenten[wens.id] = replace(momenten[wens.id], gepland_op=wens.gepland_op)
        else:
            pk = uuid7()
            momenten[pk] = Planmoment(
                id=pk, soort=wens.soort, fase=wens.fase, gepland_op=wens.gepland_op
            )
    return replace(een, momenten=tuple(momenten.values()))


def test_a_new_project_gets_six_kinds_and_never_a_crisis():
    assert dagen(voorstellen(grond())) == {
        (SOORT.BUSINESSCASE, ""): date(2026, 12, 8),
        (SOORT.SELECTIE, ""): date(2026, 12, 22),
        (SOORT.OPDRACHTFORMULERING, ""): date(2027, 1, 5),
        (SOORT.FASEOVERGANG, "initiatief"): None,
        (SOORT.EVALUATIE, ""): None,
        (SOORT.VOORTGANG, ""): date(2027, 1, 5),  # six weeks
    }


@pytest.mark.parametrize("code", ["agentschap", "gemeenschappelijke_regeling", "zzp"])
@pytest.mark.parametrize("eind", [None, date(2027, 11, 24)])
def test_where_going_on_is_one_question_it_is_asked_once(code, eind):
    """ "Verlengen of stoppen" does not stand at the end of every phase, and not twice on a day."""
    vorm = relatievormen()[code]
    for fase in ("", *(deel.code for deel in vorm.fasen)):
        gevonden = voorstellen(grond(vorm=vorm, fase=fase, eind_op=eind))
        overgangen = [deel.fase for deel in gevonden if deel.soort is SOORT.FASEOVERGANG]
        laatste = fase == vorm.fasen.lijst[-1].code
        assert overgangen == ([] if laatste else ["uitvoering"])


@pytest.mark.parametrize("code", sorted(relatievormen()))
def test_no_two_moments_of_one_name_on_one_day(code):
    vorm = relatievormen()[code]
    for fase in ("", *(deel.code for deel in vorm.fasen)):
        gevonden = voorstellen(grond(vorm=vorm, fase=fase, eind_op=date(2027, 11, 24)))
        namen = [(vorm.momentnaam(deel.soort, deel.fase), deel.gepland_op) for deel in gevonden]
        assert len(namen) == len(set(namen))


def test_before_a_start_that_is_known_the_beginning_is_divided():
    """24 November to 23 February is 91 days: after 30, 60 and 91 of them."""
    gevonden = dagen(voorstellen(grond(begin_op=date(2027, 2, 23))))
    assert gevonden[SOORT.BUSINESSCASE, ""] == date(2026, 12, 24)
    assert gevonden[SOORT.SELECTIE, ""] == date(2027, 1, 25)  # 23 January is a Saturday
    assert gevonden[SOORT.OPDRACHTFORMULERING, ""] == date(2027, 2, 23)
    assert gevonden[SOORT.VOORTGANG, ""] == date(2027, 4, 6)


def test_with_a_last_day_each_phase_that_is_left_gets_an_equal_part():
    """From 24 November 2026 to 24 February 2027 is 92 days, in two phases of 46."""
    gevonden = dagen(voorstellen(grond(fase="realisatie", eind_op=date(2027, 2, 24))))
    assert gevonden[SOORT.FASEOVERGANG, "realisatie"] == date(2027, 1, 11)  # 9th is a Saturday
    assert gevonden[SOORT.FASEOVERGANG, "nazorg"] == date(2027, 2, 24)
    assert gevonden[SOORT.EVALUATIE, ""] == date(2027, 2, 24)
    assert (SOORT.FASEOVERGANG, "ontwerp") not in gevonden


def test_a_phase_left_without_a_word_bounds_the_next_ones_by_its_chosen_day():
    """From 27 January 2027 there are 28 days left: two phases of 14."""
    verlaten = Planmoment(
        id=uuid7(),
        soort=SOORT.FASEOVERGANG,
        fase="voorbereiding",
        gepland_op=date(2027, 1, 27),
        zelf_gepland=True,
    )
    velden = {"fase": "realisatie", "eind_op": date(2027, 2, 24)}
    gevonden = dagen(voorstellen(grond(**velden, momenten=[verlaten])))
    assert gevonden[SOORT.FASEOVERGANG, "realisatie"] == date(2027, 2, 10)
    assert gevonden[SOORT.FASEOVERGANG, "nazorg"] == date(2027, 2, 24)
    voorstel = replace(verlaten, zelf_gepland=False)
    gevonden = dagen(voorstellen(grond(**velden, momenten=[voorstel])))
    assert gevonden[SOORT.FASEOVERGANG, "realisatie"] == date(2027, 1, 11)  # the 9th is a Saturday


def test_no_later_phase_is_proposed_before_a_day_that_somebody_chose():
    """After 27 January 2027 there are 28 days left: two phases of 14."""
    gekozen = Planmoment(
        id=uuid7(),
        soort=SOORT.FASEOVERGANG,
        fase="voorbereiding",
        gepland_op=date(2027, 1, 27),
        zelf_gepland=True,
    )
    gevonden = dagen(
        voorstellen(grond(fase="ontwerp", eind_op=date(2027, 2, 24), momenten=[gekozen]))
    )
    assert gevonden[SOORT.FASEOVERGANG, "ontwerp"] == date(2026, 12, 28)  # 26th is a holiday
    assert (SOORT.FASEOVERGANG, "voorbereiding") not in gevonden
    assert gevonden[SOORT.FASEOVERGANG, "realisatie"] == date(2027, 2, 10)
    assert gevonden[SOORT.FASEOVERGANG, "nazorg"] == date(2027, 2, 24)
    te_laat = replace(gekozen, gepland_op=date(2027, 3, 10))
    gevonden = dagen(
        voorstellen(grond(fase="ontwerp", eind_op=date(2027, 2, 24), momenten=[te_laat]))
    )
    assert gevonden[SOORT.FASEOVERGANG, "nazorg"] == date(2027, 3, 10)


def test_running_work_has_no_day_for_its_beginning_and_no_phases_that_passed():
    gevonden = dagen(voorstellen(grond(uit_lijst=True, fase="nazorg")))
    assert gevonden == {
        (SOORT.BUSINESSCASE, ""): None,
        (SOORT.SELECTIE, ""): None,
        (SOORT.OPDRACHTFORMULERING, ""): None,
        (SOORT.FASEOVERGANG, "nazorg"): None,
        (SOORT.EVALUATIE, ""): None,
        (SOORT.VOORTGANG, ""): None,
    }


@pytest.mark.parametrize("fase", ["", "iets anders"])
def test_of_running_work_in_a_phase_nobody_knows_no_phase_is_guessed(fase):
    gevonden = dagen(voorstellen(grond(uit_lijst=True, fase=fase, eind_op=date(2028, 1, 1))))
    assert SOORT.FASEOVERGANG not in {soort for soort, _ in gevonden}


def test_an_end_that_lies_before_this_system_proposes_no_day():
    gevonden = dagen(voorstellen(grond(uit_lijst=True, fase="nazorg", eind_op=date(2026, 1, 1))))
    assert set(gevonden.values()) == {None}


def test_an_owners_lane_is_steered_by_its_calendar():
    assert voorstellen(grond(vorm=relatievormen()["eigenaarschap"])) == ()


def test_after_a_conversation_the_next_one_comes_by_the_rhythm():
    gehad = Planmoment(id=uuid7(), soort=SOORT.VOORTGANG, gehouden_op=date(2027, 1, 4))
    gevonden = dagen(voorstellen(grond(uit_lijst=True, fase="nazorg", momenten=[gehad])))
    assert gevonden[SOORT.VOORTGANG, ""] == date(2027, 2, 15)


def test_a_conversation_that_was_called_off_does_not_come_back_on_its_own_day():
    af = Planmoment(id=uuid7(), soort=SOORT.VOORTGANG, gepland_op=date(2027, 1, 5), vervallen=True)
    assert dagen(voorstellen(grond(momenten=[af])))[SOORT.VOORTGANG, ""] == date(2027, 2, 16)


def test_there_is_no_conversation_after_the_last_day():
    assert (SOORT.VOORTGANG, "") not in dagen(voorstellen(grond(eind_op=date(2026, 12, 24))))


def test_what_a_person_chose_held_or_called_off_is_left_alone():
    vast = (
        {"zelf_gepland": True, "gepland_op": date(2030, 1, 1)},
        {"gehouden_op": date(2026, 11, 1)},
        {"vervallen": True},
        {"historie": True},
    )
    for velden in vast:
        momenten = [
            Planmoment(id=uuid7(), soort=soort, fase=fase, **velden)
            for soort, fase in dagen(voorstellen(grond()))
        ]
        anders = grond(momenten=momenten, begin_op=date(2027, 5, 1))
        assert {d.soort for d in voorstellen(anders)} <= {SOORT.VOORTGANG}


def test_another_last_day_moves_only_what_was_proposed():
    eerst = gedaan(grond(fase="nazorg", eind_op=date(2027, 2, 24)))
    later = replace(eerst, eind_op=date(2027, 3, 24))
    assert dagen(voorstellen(later)) == {
        (SOORT.FASEOVERGANG, "nazorg"): date(2027, 3, 24),
        (SOORT.EVALUATIE, ""): date(2027, 3, 24),
    }
    assert all(deel.id for deel in voorstellen(later))


@pytest.mark.parametrize(
    ("eind", "voorgesteld"),
    [
        (date(2026, 11, 27), date(2026, 11, 27)),  # a Friday
        (date(2026, 11, 28), date(2026, 11, 30)),  # a Saturday
        (date(2026, 12, 25), date(2026, 12, 28)),  # Christmas, and the weekend after it
        (date(2027, 5, 5), date(2027, 5, 7)),  # Liberation Day, then Ascension Day
    ],
)
def test_a_day_on_which_nobody_works_gives_way_to_the_next_that_is_one(eind, voorgesteld):
    werkdagen = Werkdagen.uit(normenboek().awt, DINSDAG)
    wensen = dagen(voorstellen(grond(eind_op=eind, werkdagen=werkdagen)))
    assert wensen[(SOORT.EVALUATIE, "")] == voorgesteld


@given(
    vorm=st.sampled_from(sorted(relatievormen())),
    fasenummer=st.integers(0, 8),
    begin=st.none() | st.integers(-900, 900),
    eind=st.none() | st.integers(-900, 2000),
    uit_lijst=st.booleans(),
)
def test_planning_a_second_time_proposes_nothing(vorm, fasenummer, begin, eind, uit_lijst):
    kind = relatievormen()[vorm]
    codes = ["", *(fase.code for fase in kind.fasen)]

    def over(dagen):
        return None if dagen is None else DINSDAG + timedelta(days=dagen)

    een = gedaan(
        grond(
            vorm=kind,
            fase=codes[fasenummer % len(codes)],
            begin_op=over(begin),
            eind_op=over(eind),
            uit_lijst=uit_lijst,
        )
    )
    assert voorstellen(een) == ()
    assert SOORT.CRISIS not in {deel.soort for deel in een.momenten}
