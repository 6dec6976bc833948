# SPDX-License-Identifier: EUPL-1.2
"""The opdrachtbrief: written by one side, shared as a version, confirmed by both."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ObjectDoesNotExist

from tests.factories import DAG, lees, opdracht, rol, systeem
from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.handeling import spoor
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.journaal import laatste_regels
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Briefconcept
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
GISTEREN, MORGEN = DAG - timedelta(days=1), DAG + timedelta(days=1)


@pytest.fixture
def werk():
    return project()


@pytest.fixture
def gemeld(monkeypatch):
    """What acts said to have happened besides themselves."""
    gehoord: list[spoor.Gebeurd] = []

    def luister(actor, dit):
        gehoord.extend(dit.gebeurd)

    monkeypatch.setattr(HAKEN, "na_handeling", [*HAKEN.na_handeling, luister])
    return gehoord


def zin(doe, *argumenten, **velden):
    with pytest.raises(Invoerfout) as fout:
        doe(*argumenten, **velden)
    return fout.value.zin


def test_a_concept_is_read_by_the_principals_side_alone(werk):
    werk.bewaar()
    for wie in (werk.gever, werk.wethouder, werk.stuurgroepslid, werk.adviseur):
        assert werk.beeld(wie).concept.resultaat == TEKST["resultaat"]
    assert werk.beeld(werk.nemer).concept is None
    with pytest.raises(ObjectDoesNotExist):
        werk.beeld(werk.derde)


def test_the_contractor_does_not_even_learn_that_something_is_being_written(werk):
    werk.bewaar()
    assert lees(werk.nemer.actor, laatste_regels, werk.op.pk, meeste=9) == []
    assert len(lees(werk.gever.actor, laatste_regels, werk.op.pk, meeste=9)) == 1


def test_who_may_write(werk):
    with pytest.raises(GeenRecht):
        werk.bewaar(werk.nemer)
    with pytest.raises(ObjectDoesNotExist):
        werk.bewaar(werk.derde)
    assert werk.bewaar(werk.adviseur).versie == 1


def test_two_who_write_at_once_do_not_overwrite_each_other(werk):
    werk.bewaar()
    with pytest.raises(Botsing):
        werk.bewaar(werk.wethouder, resultaat="Iets anders")
    werk.bewaar(werk.wethouder, versie=1, resultaat="Iets anders")
    with pytest.raises(Botsing):
        werk.bewaar(versie=1)
    assert werk.beeld().concept.resultaat == "Iets anders"


def test_no_text_of_a_letter_stands_in_the_journal(werk):
    werk.deel()
    actor = systeem(werk.op.omgeving)
    with zicht(actor):
        teksten = " ".join(Journaalinhoud.objects.of(actor).values_list("tekst", flat=True))
    assert "riool" not in teksten


def test_sharing_makes_versions_and_uses_the_concept_up(werk):
    assert [werk.deel().nummer, werk.deel(kaders="Binnen 4 miljoen euro.").nummer] == [1, 2]
    beeld = werk.beeld(werk.nemer)
    assert [(deel.nummer, deel.kaders) for deel in beeld.versies] == [
        (2, "Binnen 4 miljoen euro."),
        (1, TEKST["kaders"]),
    ]
    assert werk.beeld().concept is None


def test_nothing_new_or_nothing_at_all_is_not_shared(werk):
    werk.deel()
    concept = werk.bewaar()
    assert "gelijk aan versie 1" in zin(
        services.deel_brief, werk.gever.actor, opdracht_id=werk.op.pk, versie=concept.versie
    )
    leeg = werk.bewaar(versie=1, **dict.fromkeys(TEKST, " "))
    assert "niets in" in zin(
        services.deel_brief, werk.gever.actor, opdracht_id=werk.op.pk, versie=leeg.versie
    )


def test_an_old_tab_neither_shares_nor_throws_away(werk):
    werk.bewaar()
    werk.bewaar(versie=1, waarom="Anders")
    for doe in (services.deel_brief, services.gooi_brief_weg):
        with pytest.raises(Botsing):
            doe(werk.gever.actor, opdracht_id=werk.op.pk, versie=1)
    services.gooi_brief_weg(werk.gever.actor, opdracht_id=werk.op.pk, versie=2)
    assert werk.beeld().concept is None
    with pytest.raises(Briefconcept.DoesNotExist):
        services.deel_brief(werk.gever.actor, opdracht_id=werk.op.pk, versie=2)


def test_who_decides_and_shares_has_said_yes_but_an_adviser_has_not(werk):
    brief = werk.deel(werk.adviseur)
    assert werk.beeld().nieuwste.van_gever is None
    assert "Alleen wie hier beslist" in zin(werk.bevestig, werk.stuurgroepslid, brief)
    with pytest.raises(GeenRecht):
        werk.bevestig(werk.adviseur, brief)
    werk.bevestig(werk.wethouder, brief)
    tweede = werk.deel(kaders="Anders")
    gezegd = werk.beeld().versie(tweede.pk).van_gever
    assert (gezegd.door, gezegd.op, gezegd.samen) == ("Hoofd Ruimte", DAG, False)


def test_a_version_holds_from_when_both_confirmed_it(werk, gemeld):
    eerste = werk.deel()
    assert werk.beeld().geldend.id == eerste.pk
    assert not gemeld
    werk.bevestig(werk.nemer, eerste)
    [melding] = gemeld
    assert (melding.wat, melding.bron_id, melding.op) == ("opdrachtformulering", eerste.pk, DAG)
    tweede = werk.deel(kaders="Anders")
    beeld = werk.beeld(werk.nemer)
    assert (beeld.geldend.nummer, beeld.nieuwer.nummer) == (1, 2)
    werk.bevestig(werk.nemer, tweede)
    beeld = werk.beeld()
    assert (beeld.geldend.nummer, beeld.nieuwer) == (2, None)
    assert [deel.bron_id for deel in gemeld] == [eerste.pk, tweede.pk]


def test_saying_yes_twice_says_it_once(werk, gemeld):
    brief = werk.deel()
    eerste = werk.bevestig(werk.nemer, brief)
    assert werk.bevestig(werk.nemer, brief).pk == eerste.pk
    assert werk.bevestig(werk.gever, brief, samen=True).pk == eerste.pk
    assert len(gemeld) == 1


def test_only_the_newest_version_is_confirmed_or_objected_to(werk):
    eerste = werk.deel()
    werk.deel(kaders="Anders")
    assert "nieuwere versie" in zin(werk.bevestig, werk.nemer, eerste)
    assert "nieuwere versie" in zin(werk.bezwaar, werk.nemer, eerste)


def test_settled_in_a_room_counts_for_both_until_the_other_objects(werk, gemeld):
    brief = werk.deel(werk.adviseur)
    assert "moet nog komen" in zin(werk.bevestig, werk.gever, brief, samen=True, op=MORGEN)
    werk.bevestig(werk.gever, brief, samen=True, op=date(2026, 11, 20))
    stand = werk.beeld(werk.nemer).nieuwste
    assert (stand.bevestigd, stand.bevestigd_op) == (True, date(2026, 11, 20))
    assert (stand.van_nemer.samen, stand.van_nemer.door) == (True, "Hoofd Ruimte")
    assert [deel.op for deel in gemeld] == [date(2026, 11, 20)]
    werk.bezwaar(werk.nemer, brief)
    stand = werk.beeld().nieuwste
    assert (stand.bevestigd, stand.bevestigd_op) == (False, None)
    assert stand.bezwaar.toelichting == "De datum haal ik niet."
    werk.bevestig(werk.nemer, brief)
    assert werk.beeld().nieuwste.bevestigd


def test_only_who_decides_says_it_was_settled_together(werk):
    brief = werk.deel()
    for wie in (werk.nemer, werk.stuurgroepslid):
        assert "samen is vastgesteld" in zin(werk.bevestig, wie, brief, samen=True)


def test_only_the_contractor_objects_and_says_why(werk):
    brief = werk.deel()
    assert "Deel een versie" in zin(werk.bezwaar, werk.gever, brief)
    assert "anders moet" in zin(werk.bezwaar, werk.nemer, brief, " ")
    werk.bezwaar(werk.nemer, brief)
    assert not werk.beeld().nieuwste.bevestigd


def test_on_the_contractors_side_the_contractor_speaks(werk):
    leidinggevende = werk.derde
    rol(werk.op, leidinggevende, "leidinggevende_opdrachtnemer")
    brief = werk.deel()
    assert "Alleen wie hier beslist" in zin(werk.bevestig, leidinggevende, brief)


def test_without_a_person_as_contractor_its_side_speaks(werk):
    """The contractor is an organisation: who is there for it confirms."""
    anders = opdracht(werk.op.omgeving, relatievorm="project")
    rol(anders, werk.gever, "ambtelijk_opdrachtgever")
    rol(anders, werk.derde, "leidinggevende_opdrachtnemer")
    assert lees(werk.derde.actor, selectors.antwoordt, anders.pk)
    assert not lees(werk.gever.actor, selectors.antwoordt, anders.pk)


def test_one_with_two_hats_says_yes_for_both_sides_one_by_one(werk):
    rol(werk.op, werk.nemer, "gedelegeerd_opdrachtgever")
    brief = werk.deel(werk.adviseur)
    assert werk.bevestig(werk.nemer, brief).kant == "gever"
    assert werk.bevestig(werk.nemer, brief).kant == "nemer"
    assert werk.beeld().nieuwste.bevestigd


def test_an_owners_lane_has_no_letter(cast):
    assert "hoort geen opdrachtbrief" in zin(
        services.bewaar_brief, cast.gever.actor, opdracht_id=cast.opdracht.pk, versie=None, **TEKST
    )


@pytest.mark.parametrize("n", [1, 10])
def test_versions_in_force_cost_the_same_for_one_and_for_ten(n, werk, django_assert_num_queries):
    """Versions, what was said of them, and the names of who said it."""
    ids = [werk.op.pk]
    werk.deel()
    for _ in range(n - 1):
        ander = opdracht(werk.op.omgeving, relatievorm="project")
        rol(ander, werk.gever, "ambtelijk_opdrachtgever")
        concept = services.bewaar_brief(
            werk.gever.actor, opdracht_id=ander.pk, versie=None, **TEKST
        )
        services.deel_brief(werk.gever.actor, opdracht_id=ander.pk, versie=concept.versie)
        ids.append(ander.pk)
    actor = werk.gever.actor
    with zicht(actor), django_assert_num_queries(3):
        assert set(selectors.geldende_brieven(actor, ids)) == set(ids)


@pytest.mark.parametrize("n", [1, 10])
def test_the_part_of_the_page_costs_the_same_for_one_version_and_for_ten(
    n, werk, django_assert_num_queries
):
    """The commission, the concept, versions, what was said, names, and whether I may write."""
    for nummer in range(n):
        brief = werk.deel(kaders=f"Kader {nummer}")
        werk.bevestig(werk.nemer, brief)
    actor = werk.gever.actor
    with zicht(actor), django_assert_num_queries(6):
        selectors.briefdeel(actor, werk.op.pk)
