# SPDX-License-Identifier: EUPL-1.2
"""The stretch in which nobody knows: written down before it opens, left so without an answer."""

import pytest

from tests.factories import DAG, installatie, omgeving, systeem
from tests.handeling.proefhandelingen import leg_vast
from vijftreden.handeling import uitbus
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.selectors import laatste_bericht
from vijftreden.handeling.werker import Werker
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.django_db, pytest.mark.motor, pytest.mark.usefixtures("haken")]


class Weg(Exception):
    """The line went dead."""


def stand():
    with zicht(installatie()):
        rij = Uitbericht.objects.of(installatie()).get()
    return rij.staat, rij.pogingen, rij.fout


def werk(doe):
    leg_vast(systeem(omgeving()), naam="Een", bericht="een")
    return Werker({"proef": lambda *_: doe()}).doe_alles(dag=DAG)


def test_while_the_window_is_open_the_message_is_uncertain():
    gezien = []

    def doe():
        gezien.append(stand())
        uitbus.begin_venster()
        gezien.append(stand())
        uitbus.einde_venster()

    assert werk(doe) == 1
    assert gezien == [("bezig", 1, ""), ("onzeker", 1, "")]
    assert stand() == ("gedaan", 1, "")


def test_an_error_in_the_window_leaves_it_uncertain_for_good():
    def doe():
        uitbus.begin_venster()
        raise Weg

    assert werk(doe) == 1
    assert stand() == ("onzeker", 1, "Weg()")
    with zicht(installatie()):
        assert Uitbericht.objects.of(installatie()).get().geclaimd_tot is None


@pytest.mark.parametrize("geopend", [True, False])
def test_an_error_outside_the_window_is_an_attempt(geopend):
    def doe():
        if geopend:
            uitbus.begin_venster()
            uitbus.einde_venster()
        raise Weg

    assert werk(doe) == 1
    assert stand() == ("klaar", 1, "Weg()")


def test_the_next_message_begins_with_its_own_window_closed():
    actor = systeem(omgeving())
    for naam in ("een", "twee"):
        leg_vast(actor, naam=naam, bericht=naam)

    def doe(_, inhoud):
        if inhoud["naam"] == "een":
            uitbus.begin_venster()
        raise Weg

    assert Werker({"proef": doe}).doe_alles(dag=DAG) == 2
    with zicht(installatie()):
        rijen = Uitbericht.objects.of(installatie()).values_list("sleutel", "staat")
        assert dict(rijen) == {"een": "onzeker", "twee": "klaar"}


def test_without_a_worker_there_is_no_window():
    uitbus.begin_venster()
    uitbus.einde_venster()


def test_the_last_message_of_a_kind_is_found_by_the_begin_of_its_key():
    een, twee = systeem(omgeving()), systeem(omgeving())
    leg_vast(een, naam="Een", bericht="week-1")
    leg_vast(een, naam="Twee", bericht="week-2")
    leg_vast(twee, naam="Drie", bericht="week-3")
    for actor, begin, sleutel in ((een, "week-", "week-2"), (twee, "week-", "week-3")):
        with zicht(actor):
            assert laatste_bericht(actor, begin=begin).sleutel == sleutel
    with zicht(een):
        assert laatste_bericht(een, begin="maand-") is None
