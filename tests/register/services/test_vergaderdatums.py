# SPDX-License-Identifier: EUPL-1.2
"""Meeting dates: entered once, a second time without a change, taken away by who saw the last."""

from datetime import date

import pytest

from tests import factories
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.journaal import controleer
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.kern.kalender import Gremium, Vergadermoment
from vijftreden.register import selectors
from vijftreden.register.models import Vergaderdatum
from vijftreden.register.services import leg_vergaderdatums_vast, verwijder_vergaderdatum
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db

RAAD = Vergadermoment(gremium=Gremium.RAAD, datum=date(2027, 5, 13))
COLLEGE = Vergadermoment(gremium=Gremium.COLLEGE, datum=date(2027, 5, 13))
MEIRECES = Vergadermoment(gremium=Gremium.RECES, datum=date(2027, 4, 24), tot=date(2027, 5, 2))


@pytest.fixture
def omgeving():
    return factories.omgeving()


@pytest.fixture
def systeem(omgeving):
    return factories.systeem(omgeving)


@pytest.fixture
def geraakt(monkeypatch):
    """Per act whether it touched the whole environment, as the gate's hooks hear it."""
    gehoord = []
    haak = [lambda _, spoor: gehoord.append(spoor.hele_omgeving)]
    monkeypatch.setattr(HAKEN, "na_handeling", haak)
    return gehoord


def momenten(actor):
    with zicht(actor):
        return selectors.vergadermomenten(actor)


def test_meetings_and_recess_are_added_once(systeem, geraakt):
    eerst = leg_vergaderdatums_vast(systeem, momenten=[RAAD, COLLEGE, MEIRECES, RAAD])
    weer = leg_vergaderdatums_vast(systeem, momenten=[RAAD, COLLEGE, MEIRECES])

    assert (eerst.nieuw, eerst.gewijzigd, eerst.ongewijzigd) == (3, 0, 0)
    assert (weer.nieuw, weer.gewijzigd, weer.ongewijzigd) == (0, 0, 3)
    assert momenten(systeem) == (MEIRECES, COLLEGE, RAAD)
    assert geraakt == [True, False]


def test_a_recess_may_end_later(systeem, geraakt):
    leg_vergaderdatums_vast(systeem, momenten=[RAAD, MEIRECES])
    langer = Vergadermoment(gremium=Gremium.RECES, datum=MEIRECES.datum, tot=date(2027, 5, 9))

    verslag = leg_vergaderdatums_vast(systeem, momenten=[langer])

    assert (verslag.nieuw, verslag.gewijzigd, verslag.ongewijzigd) == (0, 1, 0)
    assert momenten(systeem) == (langer, RAAD)
    assert geraakt == [True, True]


@pytest.mark.parametrize(
    "moment",
    [
        Vergadermoment(gremium=Gremium.RAAD, datum=date(2027, 5, 13), tot=date(2027, 5, 14)),
        Vergadermoment(gremium=Gremium.RECES, datum=date(2027, 5, 13), tot=date(2027, 5, 12)),
    ],
)
def test_what_makes_no_sense_adds_nothing(systeem, moment):
    with pytest.raises(Invoerfout) as fout:
        leg_vergaderdatums_vast(systeem, momenten=[COLLEGE, moment])
    assert "13-05-2027" in fout.value.zin
    assert momenten(systeem) == ()


def test_a_meeting_is_taken_away_by_who_saw_the_last_version(systeem, geraakt):
    leg_vergaderdatums_vast(systeem, momenten=[MEIRECES])
    with zicht(systeem):
        (regel,) = selectors.vergaderdatums(systeem)
    with pytest.raises(Botsing):
        verwijder_vergaderdatum(systeem, vergaderdatum_id=regel.id, versie=regel.versie + 1)

    verwijder_vergaderdatum(systeem, vergaderdatum_id=regel.id, versie=regel.versie)

    assert momenten(systeem) == ()
    assert geraakt == [True, True]


def test_the_list_starts_at_a_day_and_keeps_a_recess_that_still_runs(systeem):
    leg_vergaderdatums_vast(systeem, momenten=[RAAD, MEIRECES])
    with zicht(systeem):
        vanaf_mei = selectors.vergaderdatums(systeem, vanaf=date(2027, 5, 1))
        na_reces = selectors.vergaderdatums(systeem, vanaf=date(2027, 5, 3))
    assert [regel.gremium for regel in vanaf_mei] == [Gremium.RECES, Gremium.RAAD]
    assert [regel.gremium for regel in na_reces] == [Gremium.RAAD]


def test_a_neighbour_has_its_own_dates(systeem):
    buur = factories.systeem(factories.omgeving())
    leg_vergaderdatums_vast(systeem, momenten=[RAAD])
    with zicht(systeem):
        (regel,) = selectors.vergaderdatums(systeem)

    assert momenten(buur) == ()
    with pytest.raises(Vergaderdatum.DoesNotExist):
        verwijder_vergaderdatum(buur, vergaderdatum_id=regel.id, versie=1)


def test_a_reader_enters_none_and_a_controller_may(omgeving, systeem):
    lezer = factories.lid(omgeving, Soort.LEZER).actor
    controller = factories.lid(omgeving, Soort.CONTROLLER).actor
    with pytest.raises(GeenRecht):
        leg_vergaderdatums_vast(lezer, momenten=[RAAD])

    leg_vergaderdatums_vast(controller, momenten=[RAAD])

    assert momenten(systeem) == (RAAD,)


def test_the_journal_says_which_days(systeem):
    leg_vergaderdatums_vast(systeem, momenten=[RAAD, MEIRECES])
    with zicht(systeem):
        (inhoud,) = Journaalinhoud.objects.of(systeem)
        assert list(controleer(systeem)) == []
    assert "raad 2027-05-13" in inhoud.tekst
    assert "reces 2027-04-24 tot en met 2027-05-02" in inhoud.tekst
