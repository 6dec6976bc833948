# SPDX-License-Identifier: EUPL-1.2
"""Telling a version again: by the contractor, answered sentence by sentence by who decides."""

import pytest
from django.core.exceptions import ObjectDoesNotExist

from tests.factories import lees, systeem
from tests.trede1_opdracht.stuur import project
from tests.trede1_opdracht.test_opdrachtbrief import zin
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


def verteld(werk, wie=None):
    return lees((wie or werk.gever).actor, selectors.navertellingen, werk.op.pk)


def test_the_principal_marks_a_sentence_and_the_contractor_sees_it(werk):
    rij = werk.vertel(werk.deel())
    assert verteld(werk)[0].wacht
    werk.antwoord(rij, verschillen={1: "Het plein wel."}, gemist="De bomen.")
    (beeld,) = verteld(werk, werk.nemer)
    assert [(deel.tekst, deel.anders, deel.opmerking) for deel in beeld.zinnen] == [
        ("Ik leg een nieuw riool.", False, ""),
        ("Het plein hoort er niet bij.", True, "Het plein wel."),
    ]
    assert (beeld.reactie.herkend, beeld.reactie.gemist) == (False, ("De bomen.",))
    assert (beeld.door, beeld.reactie.door) == ("Piet Projectleider", "Hoofd Ruimte")
    assert not beeld.wacht


def test_telling_again_is_a_new_telling_and_only_that_one_is_answered(werk):
    brief = werk.deel()
    eerste = werk.vertel(brief)
    assert werk.vertel(brief).pk == eerste.pk
    tweede = werk.vertel(brief, "Ik leg riool en bomen.")
    assert "opnieuw naverteld" in zin(werk.antwoord, eerste, herkend=True)
    werk.antwoord(tweede, herkend=True)
    assert "al op geantwoord" in zin(werk.antwoord, tweede, herkend=True)
    assert [(deel.actueel, bool(deel.reactie)) for deel in verteld(werk)] == [
        (True, True),
        (False, False),
    ]


def test_it_is_so_or_it_is_otherwise(werk):
    rij = werk.vertel(werk.deel())
    assert "wees aan wat er anders is" in zin(
        werk.antwoord, rij, herkend=True, verschillen={0: ""}
    )
    assert "Vink een zin aan" in zin(werk.antwoord, rij)
    assert "Vink een zin aan" in zin(werk.antwoord, rij, verschillen={9: "bestaat niet"})


def test_who_tells_and_who_answers(werk):
    brief = werk.deel()
    rij = werk.vertel(brief)
    assert "Alleen wie hier beslist" in zin(werk.antwoord, rij, werk.stuurgroepslid, herkend=True)
    with pytest.raises(GeenRecht):
        werk.antwoord(rij, werk.nemer, herkend=True)
    with pytest.raises(ObjectDoesNotExist):
        werk.antwoord(rij, werk.derde, herkend=True)
    assert "eigen woorden" in zin(werk.vertel, brief, " \u202e ")


def test_of_a_version_that_is_no_longer_the_newest_nothing_is_told_or_answered(werk):
    brief = werk.deel()
    rij = werk.vertel(brief)
    werk.deel(kaders="Anders.")
    assert "nieuwere versie" in zin(werk.vertel, brief, "Iets anders.")
    assert "nieuwere versie" in zin(werk.antwoord, rij, herkend=True)


def test_it_is_never_needed_to_confirm(werk):
    brief = werk.deel()
    werk.antwoord(werk.vertel(brief), gemist="De bomen.")
    werk.bevestig(werk.nemer, brief)
    assert werk.beeld().nieuwste.bevestigd


def test_nothing_of_it_stands_in_the_journal(werk):
    werk.antwoord(werk.vertel(werk.deel()), verschillen={0: "Geheimpje"}, gemist="Geheimpje")
    actor = systeem(werk.op.omgeving)
    with zicht(actor):
        teksten = " ".join(Journaalinhoud.objects.of(actor).values_list("tekst", flat=True))
    assert "Geheimpje" not in teksten
    assert "nieuw riool" not in teksten


@pytest.mark.parametrize("n", [1, 10])
def test_reading_costs_the_same_for_one_and_for_ten(n, werk, django_assert_num_queries):
    brief = werk.deel()
    for nummer in range(n):
        werk.antwoord(werk.vertel(brief, f"Telling {nummer}."), herkend=True)
    actor = werk.gever.actor
    with zicht(actor), django_assert_num_queries(3):
        assert len(selectors.navertellingen(actor, werk.op.pk)) == n
