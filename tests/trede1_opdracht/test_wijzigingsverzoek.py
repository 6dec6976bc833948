# SPDX-License-Identifier: EUPL-1.2
"""A change that the contractor asks: into a new version, or a no with a reason."""

import pytest

from tests.factories import DAG, lees
from tests.trede1_opdracht.stuur import project
from tests.trede1_opdracht.test_opdrachtbrief import zin
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


def gevraagd(werk, wie=None):
    return lees((wie or werk.gever).actor, selectors.verzoeken, werk.op.pk)


def nee(werk, verzoek, wie=None, antwoord="Daar is geen geld voor.", versie=1):
    return services.wijs_wijziging_af(
        (wie or werk.gever).actor,
        opdracht_id=werk.op.pk,
        verzoek_id=verzoek.pk,
        versie=versie,
        antwoord=antwoord,
    )


def trek_in(werk, verzoek, wie=None, versie=1):
    return services.trek_wijziging_in(
        (wie or werk.nemer).actor, opdracht_id=werk.op.pk, verzoek_id=verzoek.pk, versie=versie
    )


def test_what_stands_word_for_word_in_the_next_version_was_taken_over(werk):
    brief = werk.deel()
    verzoek = werk.vraag(brief)
    open_gebleven = werk.vraag(brief, onderdeel="resultaat", voorstel="Een brug.")
    nieuw = werk.deel(kaders="Binnen 4 miljoen euro.")
    staten = {deel.id: (deel.staat, deel.nieuw_nummer) for deel in gevraagd(werk, werk.nemer)}
    assert staten == {
        verzoek.pk: ("overgenomen", nieuw.nummer),
        open_gebleven.pk: ("gevraagd", None),
    }
    assert werk.beeld().geldend.nummer == 2


def test_what_was_chosen_at_sharing_was_taken_over_in_other_words(werk):
    verzoek = werk.vraag(werk.deel())
    concept = werk.bewaar(kaders="Binnen 3,9 miljoen euro.")
    services.deel_brief(
        werk.gever.actor,
        opdracht_id=werk.op.pk,
        versie=concept.versie,
        overgenomen=[verzoek.pk],
    )
    (beeld,) = gevraagd(werk)
    assert (beeld.staat, beeld.nieuw_nummer, beeld.beantwoord_op) == ("overgenomen", 2, DAG)
    assert (beeld.nu, beeld.voorstel) == ("Binnen 3,8 miljoen euro.", "Binnen 4 miljoen euro.")


def test_no_has_a_reason_and_the_contractor_reads_it(werk):
    verzoek = werk.vraag(werk.deel())
    assert "waarom niet" in zin(nee, werk, verzoek, antwoord=" ")
    with pytest.raises(Botsing):
        nee(werk, verzoek, versie=7)
    nee(werk, verzoek)
    (beeld,) = gevraagd(werk, werk.nemer)
    assert (beeld.staat, beeld.antwoord) == ("afgewezen", "Daar is geen geld voor.")
    assert "al beantwoord" in zin(nee, werk, verzoek, versie=2)
    assert "al beantwoord" in zin(trek_in, werk, verzoek, versie=2)


def test_it_is_withdrawn_while_nobody_answered(werk):
    verzoek = werk.vraag(werk.deel())
    with pytest.raises(GeenRecht):
        trek_in(werk, verzoek, werk.gever)
    trek_in(werk, verzoek)
    assert gevraagd(werk)[0].staat == "ingetrokken"


def test_who_asks_and_what_makes_sense(werk):
    brief = werk.deel()
    with pytest.raises(GeenRecht):
        werk.vraag(brief, werk.gever)
    assert "staat er al" in zin(werk.vraag, brief, voorstel="Binnen 3,8 miljoen euro.")
    assert "waarom" in zin(werk.vraag, brief, reden=" ")
    assert "staat niet in" in zin(werk.vraag, brief, onderdeel="pk")
    verzoek = werk.vraag(brief)
    assert "Alleen wie hier beslist" in zin(nee, werk, verzoek, werk.stuurgroepslid)
    werk.deel(resultaat="Anders.")
    assert "nieuwere versie" in zin(werk.vraag, brief, voorstel="Nog anders.")


def test_the_ladder_knows_how_many_wait(werk):
    brief = werk.deel()
    werk.vraag(brief)
    werk.vraag(brief, onderdeel="resultaat", voorstel="Een brug.")
    trek_in(werk, werk.vraag(brief, onderdeel="waarom", voorstel="Omdat."))
    feiten = lees(werk.gever.actor, selectors.feiten, [werk.op.pk])[werk.op.pk]
    assert feiten.gevraagd_op == (DAG, DAG)


@pytest.mark.parametrize("n", [1, 10])
def test_reading_costs_the_same_for_one_and_for_ten(n, werk, django_assert_num_queries):
    brief = werk.deel()
    for nummer in range(n):
        werk.vraag(brief, voorstel=f"Binnen {nummer} miljoen euro.")
    actor = werk.gever.actor
    with zicht(actor), django_assert_num_queries(2):
        assert len(selectors.verzoeken(actor, werk.op.pk)) == n
