# SPDX-License-Identifier: EUPL-1.2
"""*Klopt zo, want …*: a finding set aside, for as long as its evidence and its term hold."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ObjectDoesNotExist

from tests.factories import DAG, bezetting, lid, systeem
from tests.handeling.proefhandelingen import regels
from vijftreden.handeling.selectors import terzijde
from vijftreden.handeling.services import (
    haal_terug,
    leg_terzijde,
    leg_terzijde_voor_organisatie,
)
from vijftreden.kern.bevinding import Bevinding
from vijftreden.kern.trede import Trede, tredestand
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("haken")]

REDEN = "de wethouder doet dit zelf"


def finding(**bewijs):
    return Bevinding(code="rol-ontbreekt", bewijs=bewijs)


def asks(actor, opdracht_id, found):
    """Whether this finding still asks something of who looks, on the actor's day."""
    with zicht(actor):
        aside = terzijde(actor, [opdracht_id])
    leggings = [*aside.get(None, ()), *aside.get(opdracht_id, ())]
    keys = {legging.bewijs_hash or legging.code for legging in leggings}
    stand = tredestand(Trede(1, "een", (lambda feiten: [found],)), None, terzijde=keys)
    assert len(stand.bevindingen) + len(stand.terzijde) == 1
    return bool(stand.bevindingen)


@pytest.fixture
def cast():
    return bezetting()


@pytest.fixture
def gever(cast):
    return cast.gever.actor


def test_it_asks_no_more_and_lapses_when_the_evidence_changes(cast, gever):
    item, before, after = cast.opdracht.pk, finding(rol="eigenaar"), finding(rol="controller")
    assert asks(gever, item, before)
    made = leg_terzijde(
        gever,
        opdracht_id=item,
        code="rol-ontbreekt",
        bewijs_hash=before.bewijs_hash,
        reden=REDEN,
    )
    assert not asks(gever, item, before)
    assert asks(gever, item, after)
    assert made.door_persoon_id == cast.gever.persoon.pk
    line = regels(gever)[-1]
    assert (line.handeling, line.codes) == ("aandachtspunt terzijde leggen", ["rol-ontbreekt"])
    assert (line.opdracht_id, line.object_id) == (item, made.pk)


@pytest.mark.parametrize(
    ("tot", "day", "still_asks"),
    [
        (None, date(2036, 11, 24), False),
        (date(2026, 12, 31), date(2026, 12, 30), False),
        (date(2026, 12, 31), date(2026, 12, 31), False),
        (date(2026, 12, 31), date(2027, 1, 1), True),
    ],
)
def test_it_lapses_after_its_last_day(cast, gever, tot, day, still_asks):
    found = finding(rol="eigenaar")
    leg_terzijde(
        gever,
        opdracht_id=cast.opdracht.pk,
        code=found.code,
        bewijs_hash=found.bewijs_hash,
        reden=REDEN,
        tot=tot,
    )
    assert asks(replace(gever, dag=day), cast.opdracht.pk, found) == still_asks


def test_it_holds_for_its_own_commission_only(cast, gever):
    found = finding(rol="eigenaar")
    leg_terzijde(
        gever,
        opdracht_id=cast.opdracht.pk,
        code=found.code,
        bewijs_hash=found.bewijs_hash,
        reden=REDEN,
    )
    with zicht(systeem(cast.omgeving)):
        assert asks(systeem(cast.omgeving), cast.andere_opdracht.pk, found)


def test_taken_back_it_asks_again(cast, gever):
    found, item = finding(rol="eigenaar"), cast.opdracht.pk
    made = leg_terzijde(
        gever,
        opdracht_id=item,
        code=found.code,
        bewijs_hash=found.bewijs_hash,
        reden=REDEN,
    )
    with pytest.raises(ObjectDoesNotExist):
        haal_terug(gever, opdracht_id=item, terzijde_id=uuid4())
    haal_terug(gever, opdracht_id=item, terzijde_id=made.pk)
    assert asks(gever, item, found)
    assert regels(gever)[-1].object_id == made.pk


def test_what_belongs_to_another_commission_is_not_taken_back(cast, gever):
    made = leg_terzijde(
        systeem(cast.omgeving),
        opdracht_id=cast.andere_opdracht.pk,
        code="rol-ontbreekt",
        bewijs_hash="a" * 64,
        reden=REDEN,
    )
    with pytest.raises(ObjectDoesNotExist):
        haal_terug(gever, opdracht_id=cast.opdracht.pk, terzijde_id=made.pk)


def test_for_the_whole_organisation_it_is_the_code_whatever_the_evidence(cast, gever):
    boss = lid(cast.omgeving, Soort.DIRECTIE).actor
    leg_terzijde_voor_organisatie(
        boss, code="rol-ontbreekt", reden=REDEN, tot=DAG + timedelta(days=1)
    )
    for found in (finding(rol="eigenaar"), finding(rol="controller")):
        assert not asks(gever, cast.opdracht.pk, found)
        assert not asks(boss, cast.andere_opdracht.pk, found)
        assert asks(replace(gever, dag=DAG + timedelta(days=2)), cast.opdracht.pk, found)
    assert asks(gever, cast.opdracht.pk, Bevinding(code="iets-anders"))
    assert asks(cast.buur.actor, cast.opdracht_van_buur.pk, finding(rol="eigenaar"))


def test_who_may_set_aside(cast):
    for other in (cast.lezer, cast.collega, cast.beheerder):
        with pytest.raises((GeenRecht, ObjectDoesNotExist)):
            leg_terzijde(
                other.actor,
                opdracht_id=cast.opdracht.pk,
                code="rol-ontbreekt",
                bewijs_hash="a" * 64,
                reden=REDEN,
            )
        with pytest.raises(GeenRecht):
            leg_terzijde_voor_organisatie(other.actor, code="rol-ontbreekt", reden=REDEN)
