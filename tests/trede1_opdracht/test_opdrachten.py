# SPDX-License-Identifier: EUPL-1.2
"""Making eigenaarschappen, numbering them, marking them, confirming their calendar."""

from dataclasses import replace
from datetime import date

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import DAG, deelneming, lees, omgeving, organisatie, regeling, systeem
from vijftreden.handeling.haken import HAKEN
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db


def maak(actor, naam="GGD Polder", **velden):
    velden = {"gr_vorm": "OL", "deelnemersoorten": {"gemeente"}, **velden}
    return services.maak_eigenaarschap(actor, naam=naam, **velden)


def referenties(actor):
    with zicht(actor):
        return list(Opdracht.objects.of(actor).order_by("pk").values_list("referentie", flat=True))


def test_each_environment_and_year_counts_for_itself():
    hier, daar = systeem(omgeving()), systeem(omgeving())
    volgend_jaar = replace(hier, dag=date(2027, 1, 2))
    gemaakt = [maak(hier, "A"), maak(hier, "B"), maak(volgend_jaar, "C"), maak(daar, "A")]
    assert [deel.referentie for deel in gemaakt] == [
        "2026-001",
        "2026-002",
        "2027-001",
        "2026-001",
    ]


def test_a_number_is_never_given_twice_even_when_its_item_is_gone(monkeypatch):
    monkeypatch.setattr(HAKEN, "na_handeling", [])
    hier = systeem(omgeving())
    weg = maak(hier, "A")
    with zicht(hier):
        Opdracht.objects.of(hier).filter(pk=weg.pk).delete()
    assert maak(hier, "B").referentie == "2026-002"


def test_an_arrangement_has_one_eigenaarschap_however_often_it_is_asked():
    hier = systeem(omgeving())
    ggd = regeling()
    eerste = maak(hier, ggd.naam, organisatie_id=ggd.pk)
    assert maak(hier, "een nieuwe naam", organisatie_id=ggd.pk).pk == eerste.pk
    zonder_register = maak(hier, "Verzonnen samenwerking")
    assert maak(hier, "Verzonnen samenwerking").pk == zonder_register.pk != eerste.pk
    assert referenties(hier) == ["2026-001", "2026-002"]


def test_an_organisation_gets_one_per_arrangement_in_which_it_takes_part_today():
    hier, gemeente = systeem(omgeving()), organisatie()
    waterschap = organisatie(tooi="https://identifier.overheid.nl/tooi/id/waterschap/ws1")
    ggd, afval, oud, vreemd = (
        regeling(naam="GGD"),
        regeling(naam="Afval", gr_vorm="BVO"),
        regeling(naam="Oud"),
        regeling(naam="Vreemd"),
    )
    deelneming(ggd, gemeente)
    deelneming(ggd, waterschap, deelnemer_soort="waterschap")
    deelneming(afval, gemeente)
    deelneming(oud, gemeente, tot=DAG)
    deelneming(vreemd, waterschap)
    ids = services.maak_eigenaarschappen(hier, organisatie_id=gemeente.pk)
    gemaakt = lees(hier, selectors.opdrachten_op_id, ids)
    assert [
        (deel.naam, deel.gr_vorm, deel.deelnemersoorten, deel.organisatie_id)
        for deel in (gemaakt[pk] for pk in ids)
    ] == [
        ("Afval", "BVO", ("gemeente",), afval.pk),
        ("GGD", "OL", ("gemeente", "waterschap"), ggd.pk),
    ]
    assert services.maak_eigenaarschappen(hier, organisatie_id=gemeente.pk) == ids
    assert len(referenties(hier)) == 2


def test_making_ten_asks_as_much_as_making_one(monkeypatch):
    """What the hooks of the gate recount is theirs to count."""
    monkeypatch.setattr(HAKEN, "na_handeling", [])
    hier, gesteld = systeem(omgeving()), []
    for n in (1, 10):
        gemeente = organisatie()
        for _ in range(n):
            deelneming(regeling(), gemeente)
        with CaptureQueriesContext(connection) as gevangen:
            assert len(services.maak_eigenaarschappen(hier, organisatie_id=gemeente.pk)) == n
        gesteld.append(len(gevangen))
        services.maak_eigenaarschappen(hier, organisatie_id=gemeente.pk)
    assert gesteld[1] <= gesteld[0]


def test_only_the_system_makes_items(cast):
    with pytest.raises(GeenRecht):
        maak(cast.beheerder.actor)


def markeer(actor, opdracht, **velden):
    velden = {"werkorganisatie": False, "slapend": False, "vervallen_op": None, **velden}
    return services.markeer(actor, opdracht_id=opdracht.pk, **{"versie": 1, **velden})


def test_marks_make_an_item_rest_in_the_facts(cast):
    actor = cast.gever.actor
    for velden, rust in (({"slapend": True}, True), ({"vervallen_op": DAG}, True), ({}, False)):
        versie = lees(actor, selectors.opdracht, cast.opdracht.pk).versie
        markeer(actor, cast.opdracht, versie=versie, **velden)
        feiten = lees(actor, selectors.feiten, [cast.opdracht.pk])[cast.opdracht.pk]
        assert feiten.rust is rust


def test_an_arrangement_cannot_have_lapsed_tomorrow(cast):
    """The ladder is recounted when a rule can change; this mark has no such day."""
    with pytest.raises(Invoerfout) as fout:
        markeer(cast.gever.actor, cast.opdracht, vervallen_op=date(2026, 11, 25))
    assert fout.value.veld == "vervallen_op"


def test_the_second_of_two_who_mark_hears_what_the_first_did(cast):
    markeer(cast.gever.actor, cast.opdracht, slapend=True)
    with pytest.raises(Botsing) as botsing:
        markeer(cast.gever.actor, cast.opdracht, werkorganisatie=True)
    assert botsing.value.huidig.slapend


@pytest.mark.parametrize("hoofdstuk", ["I", "III", "VII", "geen"])
def test_a_chapter_is_confirmed_on_the_day_of_acting(cast, hoofdstuk):
    actor = cast.gever.actor
    services.bevestig_kalender(actor, opdracht_id=cast.opdracht.pk, versie=1, hoofdstuk=hoofdstuk)
    gegevens = lees(actor, selectors.opdracht, cast.opdracht.pk)
    assert (gegevens.hoofdstuk, gegevens.kalender_bevestigd_op) == (hoofdstuk, DAG)


@pytest.mark.parametrize("hoofdstuk", ["", "VIII", "i"])
def test_a_chapter_that_the_law_does_not_have_is_refused(cast, hoofdstuk):
    with pytest.raises(Invoerfout):
        services.bevestig_kalender(
            cast.gever.actor, opdracht_id=cast.opdracht.pk, versie=1, hoofdstuk=hoofdstuk
        )


@pytest.mark.parametrize("wie", ["collega", "beheerder", "nemer", "buur", "lezer"])
def test_who_has_no_role_on_the_item_marks_nothing(cast, wie):
    """Who sees it may not; for the others it does not exist."""
    geweigerd = GeenRecht if wie == "lezer" else ObjectDoesNotExist
    with pytest.raises(geweigerd):
        markeer(getattr(cast, wie).actor, cast.opdracht, slapend=True)
    assert not lees(cast.gever.actor, selectors.opdracht, cast.opdracht.pk).slapend
