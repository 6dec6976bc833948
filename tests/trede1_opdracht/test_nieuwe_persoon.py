# SPDX-License-Identifier: EUPL-1.2
"""Who came after a version was confirmed reads it and says yes again."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import DAG, lees, lid, rol
from tests.trede1_opdracht.regelfeiten import (
    AN,
    BO,
    BRIEF,
    CAS,
    STRAKS,
    VANDAAG,
    WEET,
    feiten,
    houdt,
    kort,
)
from tests.trede1_opdracht.stuur import project
from vijftreden.kern.normen import normen
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.rules.feiten import NAVERTELD_BINNEN
from vijftreden.trede1_opdracht.rules.navertelling import navertelling_onbeantwoord
from vijftreden.trede1_opdracht.rules.nieuwe_persoon import brief_nieuwe_persoon
from vijftreden.trede1_opdracht.rules.wijzigingsverzoek import wijziging_gevraagd

JUNI = replace(BRIEF, gever_op=date(2026, 6, 1), nemer_op=date(2026, 6, 10))
AOG, ON, BOG = "ambtelijk_opdrachtgever", "opdrachtnemer", "bestuurlijk_opdrachtgever"
SINDS_JULI = {"nummer": 2, "rol": AOG, "dag": "2026-07-01"}


@pytest.mark.parametrize(
    ("rollen", "brief", "anders", "verwacht"),
    [
        # the same two as in June
        ((houdt(AOG, AN), houdt(ON, BO)), JUNI, {}, []),
        # another principal since July
        (
            (houdt(AOG, AN, tot="2026-07-01"), houdt(AOG, CAS, van="2026-07-01"), houdt(ON, BO)),
            JUNI,
            {},
            [("brief-nieuwe-persoon", STRAKS, SINDS_JULI)],
        ),
        # who decided in June already in another role is not new
        (
            (houdt(BOG, CAS), houdt(AOG, AN, tot="2026-07-01"), houdt(AOG, CAS, van="2026-07-01")),
            JUNI,
            {},
            [],
        ),
        # another contractor on the day that side said yes is not after it
        ((houdt(AOG, AN), houdt(ON, CAS, van="2026-06-10")), JUNI, {}, []),
        (
            (houdt(AOG, AN), houdt(ON, CAS, van="2026-06-11")),
            JUNI,
            {},
            [("brief-nieuwe-persoon", STRAKS, {"nummer": 2, "rol": ON, "dag": "2026-06-11"})],
        ),
        # a controller does not speak
        ((houdt(AOG, AN), houdt("controller", CAS, van="2026-07-01")), JUNI, {}, []),
        # not yet: from tomorrow
        ((houdt(AOG, AN), houdt(ON, CAS, van="2026-11-25")), JUNI, {}, []),
        # of read-in work it is only told; of a version that waits, nothing
        (
            (houdt(AOG, CAS, van="2026-07-01"),),
            JUNI,
            {"uit_lijst": True},
            [("brief-nieuwe-persoon", WEET, SINDS_JULI)],
        ),
        ((houdt(AOG, CAS, van="2026-07-01"),), replace(JUNI, nemer_akkoord=False), {}, []),
        ((houdt(AOG, CAS, van="2026-07-01"),), JUNI, {"slapend": True}, []),
    ],
)
def test_by_hand(rollen, brief, anders, verwacht):
    assert kort(brief_nieuwe_persoon(feiten(*rollen, brief=brief, **anders))) == verwacht


@pytest.mark.parametrize(
    ("verteld", "beantwoord", "ernst"),
    [
        (None, False, []),
        ("2026-11-24", False, [WEET]),
        ("2026-11-18", False, [WEET]),
        ("2026-11-17", False, [STRAKS]),
        ("2026-11-17", True, []),
    ],
)
def test_a_telling_without_answer_is_told_and_after_a_week_asked(verteld, beantwoord, ernst):
    op = date.fromisoformat(verteld) if verteld else None
    brief = replace(BRIEF, verteld_op=op, beantwoord=beantwoord)
    assert [b.ernst for b in navertelling_onbeantwoord(feiten(brief=brief))] == ernst


def test_the_week_is_that_of_the_norm():
    norm = normen("aandachtspunten").op("navertelling-onbeantwoord", VANDAAG)
    assert norm.duur == NAVERTELD_BINNEN


def test_asked_changes_are_one_line():
    oud = date(2026, 11, 1)
    gevonden = kort(wijziging_gevraagd(feiten(gevraagd_op=(VANDAAG, oud))))
    assert gevonden == [("wijziging-gevraagd", STRAKS, {"aantal": 2, "sinds": "2026-11-01"})]
    assert not list(wijziging_gevraagd(feiten(gevraagd_op=(oud,), slapend=True)))


def nieuwen(werk):
    return lees(werk.gever.actor, selectors.nieuw_na_bevestiging, werk.op.pk)


@pytest.mark.django_db
def test_the_new_person_confirms_again_and_the_version_is_no_younger():
    werk = project()
    brief = werk.deel(werk.adviseur)
    werk.bevestig(werk.gever, brief, samen=True, op=date(2026, 10, 1))
    nieuw = lid(werk.op.omgeving, naam="Nieuw Hoofd")
    rol(werk.op, nieuw, "gedelegeerd_opdrachtgever", van=date(2026, 11, 1))
    assert [len(wie) for wie in nieuwen(werk).values()] == [1]
    oud = werk.bevestig(werk.gever, brief)
    assert nieuwen(werk), "who was there already does not say it for the new one"
    opnieuw = werk.bevestig(nieuw, brief)
    assert opnieuw.pk != oud.pk
    assert not nieuwen(werk)
    assert werk.bevestig(nieuw, brief).pk == opnieuw.pk
    assert werk.beeld().nieuwste.bevestigd_op == date(2026, 10, 1)


@pytest.mark.django_db
def test_read_together_counts_for_everybody_new():
    werk = project()
    brief = werk.deel(werk.adviseur)
    werk.bevestig(werk.gever, brief, samen=True, op=date(2026, 10, 1))
    rol(werk.op, lid(werk.op.omgeving), "gedelegeerd_opdrachtgever", van=date(2026, 11, 1))
    werk.bevestig(werk.gever, brief, samen=True, op=DAG)
    assert not nieuwen(werk)
    assert werk.beeld().nieuwste.van_nemer.op == DAG
