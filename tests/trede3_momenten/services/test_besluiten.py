# SPDX-License-Identifier: EUPL-1.2
"""Decisions: who may prepare and release, what a concept needs, and that a correction refers."""

from datetime import date

import pytest

from tests import factories
from tests.factories import DAG
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import services
from vijftreden.trede3_momenten.models import Besluitconcept
from vijftreden.web.fouten import Invoerfout

MORGEN = date(2026, 11, 25)
pytestmark = pytest.mark.django_db


@pytest.fixture
def p():
    return wereld.project()


@pytest.fixture
def moment(p):
    return wereld.moment(p.op)


def test_a_decision_carries_who_prepared_who_decided_and_on_whose_behalf(p, moment):
    wereld.besluit(p.namens, moment, stukken=["plan en geld voor de volgende fase", "kaart"])
    [regel] = wereld.lees(p.nemer.actor, "besluiten_van", p.op.pk)
    assert (regel.besluiter, regel.door, regel.namens, regel.voorbereid_door) == (
        "Gea van der Gever",
        "Sam Secretaris",
        "Gea van der Gever",
        "Sam Secretaris",
    )
    assert (regel.uitkomst_naam, regel.besloten_op) == ("akkoord", DAG)
    assert regel.stukken == (
        ("resultaat van de fase", False),
        ("bijgewerkte businesscase", False),
        ("plan en geld voor de volgende fase", True),
        ("advies van de controller", False),
        ("kaart", True),
    )


def test_the_moment_was_held_when_it_was_decided_and_the_concept_is_gone(p, moment):
    wereld.besluit(p.gever.actor, moment)
    nu = wereld.nu(moment)
    assert (nu.gehouden_op, nu.versie) == (DAG, 2)
    assert wereld.lees(p.gever.actor, "concept_van", p.op.pk, moment.pk) is None


def test_a_concept_does_not_exist_for_the_contractor(p, moment):
    wereld.concept(p.secretaris.actor, moment)
    assert wereld.lees(p.gever.actor, "concept_van", p.op.pk, moment.pk).door == "Sam Secretaris"
    assert wereld.lees(p.nemer.actor, "concept_van", p.op.pk, moment.pk) is None
    assert wereld.lees(p.nemer.actor, "besluiten_van", p.op.pk) == ()
    with pytest.raises(GeenRecht):
        wereld.concept(p.nemer.actor, moment)
    with pytest.raises(GeenRecht):
        wereld.stel_vast(p.nemer.actor, moment)


@pytest.mark.parametrize("wie", ["secretaris", "stuurgroepslid"])
def test_who_does_not_decide_is_told_who_does(p, moment, wie):
    wereld.concept(getattr(p, wie).actor, moment)
    with pytest.raises(Invoerfout, match="Wil Wethouder"):
        wereld.stel_vast(getattr(p, wie).actor, moment)


def test_an_adviser_prepares_and_does_not_release(p, moment):
    adviseur = factories.lid(p.omgeving, factories.Soort.ADVISEUR)
    wereld.concept(adviseur.actor, moment)
    with pytest.raises(GeenRecht):
        wereld.stel_vast(adviseur.actor, moment)
    assert wereld.stel_vast(p.wethouder.actor, moment).besluiter_id == p.wethouder.persoon.pk


def test_what_was_prepared_for_one_is_not_released_by_the_other(p, moment):
    wereld.concept(p.secretaris.actor, moment, besluiter_id=p.wethouder.persoon.pk)
    with pytest.raises(Invoerfout, match="staat klaar voor Wil Wethouder"):
        wereld.stel_vast(p.gever.actor, moment)
    with pytest.raises(Invoerfout, match="beslist niet over deze opdracht"):
        wereld.concept(p.gever.actor, moment, versie=1, besluiter_id=p.nemer.persoon.pk)


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"uitkomst": ""}, "uitkomst"),
        ({"reden": "  "}, "reden"),
        ({"uitkomst": "akkoord_mits"}, "voorwaarden"),
        (wereld.mits("parkeerbalans") | {"uitkomst": "bijsturen"}, "uitkomst"),
    ],
)
def test_an_unfinished_concept_is_kept_and_not_released(p, moment, velden, veld):
    wereld.concept(p.gever.actor, moment, **velden)
    with pytest.raises(Invoerfout) as fout:
        wereld.stel_vast(p.gever.actor, moment)
    assert fout.value.veld == veld
    assert wereld.lees(p.nemer.actor, "besluiten_van", p.op.pk) == ()


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"uitkomst": "misschien"}, "uitkomst"),
        ({"reden": "x" * 5001}, "reden"),
        (wereld.mits(*["tekst"] * 11), "voorwaarden"),
        (wereld.mits("x" * 501), "voorwaarden"),
        (wereld.mits("parkeerbalans", wie=wereld.VERVANGING), "voorwaarden"),
    ],
)
def test_nonsense_is_not_even_kept(p, moment, velden, veld):
    with pytest.raises(Invoerfout) as fout:
        wereld.concept(p.gever.actor, moment, **velden)
    assert fout.value.veld == veld


def test_who_decides_and_improves_the_words_did_not_prepare_it(p, moment):
    wereld.concept(p.secretaris.actor, moment)
    wereld.concept(p.stuurgroepslid.actor, moment, versie=1, reden="Met cijfers.")
    wereld.concept(p.gever.actor, moment, versie=2, reden="Met cijfers, en korter.")
    beeld = wereld.lees(p.gever.actor, "concept_van", p.op.pk, moment.pk)
    assert (beeld.door, beeld.bewaard_door) == ("Stef Stuurgroep", "Gea van der Gever")
    assert (
        wereld.stel_vast(p.gever.actor, moment, 3).voorbereid_door_id
        == p.stuurgroepslid.persoon.pk
    )


def test_an_old_tab_changes_nothing_of_a_concept_or_a_decision(p, moment):
    wereld.concept(p.gever.actor, moment)
    wereld.concept(p.secretaris.actor, moment, versie=1, reden="Beter gezegd.")
    with pytest.raises(Botsing):
        wereld.stel_vast(p.gever.actor, moment, 1)
    with pytest.raises(Botsing):
        wereld.concept(p.gever.actor, moment, versie=1)
    wereld.stel_vast(p.gever.actor, moment, 2)
    for versie in (None, 1, 2):
        with pytest.raises(Botsing):
            wereld.concept(p.gever.actor, moment, versie=versie)
    with pytest.raises(Botsing):
        wereld.stel_vast(p.gever.actor, moment, 2)
    [regel] = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    assert regel.reden == "Beter gezegd."


def test_a_concept_that_was_thrown_away_left_no_words_behind(p, moment):
    gemaakt = wereld.concept(p.gever.actor, moment, reden="Geheime reden.")
    plek = {"opdracht_id": p.op.pk, "stuurmoment_id": moment.pk}
    services.gooi_besluit_weg(p.gever.actor, **plek, versie=gemaakt.versie)
    with zicht(p.gever.actor):
        assert not Besluitconcept.objects.of(p.gever.actor).exists()
    systeem = factories.systeem(p.omgeving)
    with zicht(systeem):
        teksten = Journaalinhoud.objects.of(systeem).values_list("tekst", flat=True)
        assert [tekst for tekst in teksten if "Geheime" in tekst] == []
    with pytest.raises(Invoerfout, match="intussen weggegooid"):
        wereld.concept(p.gever.actor, moment, versie=1)
    with pytest.raises(Besluitconcept.DoesNotExist):
        services.gooi_besluit_weg(p.gever.actor, **plek, versie=1)


def test_a_correction_refers_and_the_first_stays_readable(p, moment):
    eerste = wereld.besluit(p.namens, moment, **wereld.mits("parkeerbalans", "brandweer"))
    gever = p.gever.actor_op(MORGEN)
    [_, een] = wereld.lees(gever, "besluiten_van", p.op.pk)[0].voorwaarden
    services.meld_voorwaarde_voldaan(
        gever, opdracht_id=p.op.pk, voorwaarde_id=een.id, versie=1, voldaan_op=MORGEN
    )
    begin = services.begin_correctie(gever, opdracht_id=p.op.pk, besluit_id=eerste.pk)
    zelfde = services.begin_correctie(gever, opdracht_id=p.op.pk, besluit_id=eerste.pk)
    assert begin.pk == zelfde.pk
    assert [deel["tekst"] for deel in begin.voorwaarden] == ["brandweer"]
    wereld.concept(gever, moment, versie=1, uitkomst="bijsturen", reden="De brandweer zei nee.")
    tweede = wereld.stel_vast(gever, moment, 2)
    nieuw, oud = wereld.lees(p.nemer.actor, "besluiten_van", p.op.pk)
    assert (nieuw.id, nieuw.corrigeert_id) == (tweede.pk, eerste.pk)
    assert (oud.geldt, oud.gecorrigeerd_door_id) == (False, tweede.pk)
    assert oud.uitkomst == "akkoord_mits"
    assert {deel.tekst: deel.open for deel in oud.voorwaarden} == {
        "parkeerbalans": False,
        "brandweer": False,
    }
    with pytest.raises(Invoerfout, match="al gecorrigeerd"):
        services.begin_correctie(gever, opdracht_id=p.op.pk, besluit_id=eerste.pk)


def test_a_correction_may_ask_nothing_more_when_all_was_met(p, moment):
    eerste = wereld.besluit(p.gever.actor, moment, **wereld.mits("parkeerbalans"))
    [regel] = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    services.meld_voorwaarde_voldaan(
        p.nemer.actor,
        opdracht_id=p.op.pk,
        voorwaarde_id=regel.voorwaarden[0].id,
        versie=1,
        voldaan_op=DAG,
    )
    services.begin_correctie(p.gever.actor, opdracht_id=p.op.pk, besluit_id=eerste.pk)
    assert wereld.stel_vast(p.gever.actor, moment).uitkomst == "akkoord_mits"


def test_what_goes_to_the_board_waits_for_its_number_and_day(p, moment):
    eerste = wereld.besluit(p.gever.actor, moment, uitkomst="voorleggen")
    assert wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)[0].wacht_op_bestuur
    velden = {"opdracht_id": p.op.pk, "besluit_id": eerste.pk, "gremium": "college"}
    for fout in (
        {"nummer": " ", "besloten_op": DAG},
        {"nummer": "B-12", "besloten_op": MORGEN},
        {"nummer": "B-12", "besloten_op": date(2026, 11, 23)},
    ):
        with pytest.raises(Invoerfout):
            services.leg_bestuursbesluit_vast(p.gever.actor, **velden, **fout)
    services.leg_bestuursbesluit_vast(p.gever.actor, **velden, nummer="B-12", besloten_op=DAG)
    [regel] = wereld.lees(p.nemer.actor, "besluiten_van", p.op.pk)
    assert (regel.wacht_op_bestuur, regel.bestuursbesluit.nummer) == (False, "B-12")
    with pytest.raises(Botsing):
        services.leg_bestuursbesluit_vast(p.gever.actor, **velden, nummer="B-13", besloten_op=DAG)


def test_nothing_is_decided_at_a_moment_that_was_called_off(p):
    afgezegd = wereld.moment(p.op, vervallen_op=DAG)
    with pytest.raises(Invoerfout, match="afgezegd"):
        wereld.concept(p.gever.actor, afgezegd)


def test_what_was_prepared_is_not_released_once_the_question_was_withdrawn(p):
    gesteld = wereld.vraag(p)
    wereld.concept(p.gever.actor, gesteld.stuurmoment)
    services.trek_vraag_in(p.nemer.actor, opdracht_id=p.op.pk, vraag_id=gesteld.pk, versie=1)
    with pytest.raises(Invoerfout, match="vraag is ingetrokken"):
        wereld.stel_vast(p.gever.actor, gesteld.stuurmoment)


@pytest.mark.parametrize("n", [1, 10])
def test_reading_decisions_costs_the_same_for_one_and_for_ten(n, p, django_assert_num_queries):
    for _ in range(n):
        wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("een", "twee"))
    actor = p.gever.actor
    with zicht(actor), django_assert_num_queries(4):
        assert len(wereld.selectors.besluiten_van(actor, p.op.pk)) == n
