# SPDX-License-Identifier: EUPL-1.2
"""Private notes: mine alone, nowhere else, and not even a trace for others."""

import pytest
from django.core.exceptions import ObjectDoesNotExist

from tests.factories import lees, systeem
from tests.trede1_opdracht.stuur import project
from vijftreden.handeling.journaal import laatste_regels
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


def schrijf(werk, wie, tekst, versie=None):
    return services.schrijf_notitie(wie.actor, opdracht_id=werk.op.pk, versie=versie, tekst=tekst)


def mijn(werk, wie):
    return lees(wie.actor, selectors.mijn_notitie, werk.op.pk)


def test_a_note_is_read_by_its_writer_alone(werk):
    schrijf(werk, werk.gever, " Vraag naar zijn vakantie. ")
    assert mijn(werk, werk.gever).tekst == "Vraag naar zijn vakantie."
    for wie in (werk.nemer, werk.wethouder, werk.adviseur, werk.derde):
        assert mijn(werk, wie) is None
    assert lees(systeem(werk.op.omgeving), selectors.mijn_notitie, werk.op.pk) is None


def test_each_side_may_keep_one(werk):
    schrijf(werk, werk.gever, "Van mij")
    schrijf(werk, werk.nemer, "Van mij, ook")
    assert (mijn(werk, werk.gever).tekst, mijn(werk, werk.nemer).tekst) == (
        "Van mij",
        "Van mij, ook",
    )


def test_who_does_not_see_the_commission_writes_none(werk):
    with pytest.raises(ObjectDoesNotExist):
        schrijf(werk, werk.derde, "Stiekem")


def test_neither_the_words_nor_the_act_are_shown_to_others(werk):
    schrijf(werk, werk.gever, "Vraag naar zijn vakantie.")
    for wie in (werk.gever, werk.wethouder, werk.nemer):
        assert lees(wie.actor, laatste_regels, werk.op.pk, meeste=9) == []
    actor = systeem(werk.op.omgeving)
    with zicht(actor):
        teksten = " ".join(Journaalinhoud.objects.of(actor).values_list("tekst", flat=True))
    assert "vakantie" not in teksten


def test_a_note_changes_and_an_empty_one_is_gone(werk):
    schrijf(werk, werk.gever, "Eerst")
    schrijf(werk, werk.gever, "Toen", versie=1)
    assert mijn(werk, werk.gever).tekst == "Toen"
    assert schrijf(werk, werk.gever, "  ", versie=2) is None
    assert mijn(werk, werk.gever) is None
    assert schrijf(werk, werk.gever, "") is None


@pytest.mark.parametrize("versie", [None, 7])
def test_an_old_tab_does_not_overwrite(werk, versie):
    schrijf(werk, werk.gever, "Eerst")
    with pytest.raises(Botsing):
        schrijf(werk, werk.gever, "Uit een oud tabblad", versie=versie)
    assert mijn(werk, werk.gever).tekst == "Eerst"
