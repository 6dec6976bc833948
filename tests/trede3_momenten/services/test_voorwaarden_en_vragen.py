# SPDX-License-Identifier: EUPL-1.2
"""Conditions come back to their owner; what is asked heads a list until it is answered."""

from datetime import date

import pytest

from tests import factories
from tests.factories import DAG
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import services
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.web.fouten import Invoerfout

LATER = date(2026, 12, 20)
pytestmark = pytest.mark.django_db


@pytest.fixture
def p():
    return wereld.project()


@pytest.fixture
def voorwaarde(p):
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("parkeerbalans"))
    [regel] = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    return regel.voorwaarden[0]


def werk_bij(actor, p, regel, **velden):
    velden = {
        "versie": 1,
        "eigenaar_persoon_id": regel.eigenaar_persoon_id,
        "uiterlijk_op": regel.uiterlijk_op,
    } | velden
    return services.werk_voorwaarde_bij(
        actor, opdracht_id=p.op.pk, voorwaarde_id=regel.id, **velden
    )


def test_a_condition_comes_back_in_its_owners_list_also_at_the_contractor(p, voorwaarde):
    assert wereld.lees(p.nemer.actor, "mijn_voorwaarden") == ()
    werk_bij(p.gever.actor, p, voorwaarde, eigenaar_persoon_id=p.nemer.persoon.pk)
    [mijn] = wereld.lees(p.nemer.actor, "mijn_voorwaarden")
    assert (mijn.tekst, mijn.eigenaar, mijn.opdracht) == (
        "parkeerbalans",
        "Nico Nemer",
        "Stationsstraat",
    )
    services.meld_voorwaarde_voldaan(
        p.nemer.actor, opdracht_id=p.op.pk, voorwaarde_id=mijn.id, versie=2, voldaan_op=DAG
    )
    assert wereld.lees(p.nemer.actor, "mijn_voorwaarden") == ()
    services.meld_voorwaarde_voldaan(
        p.gever.actor, opdracht_id=p.op.pk, voorwaarde_id=mijn.id, versie=3, voldaan_op=None
    )
    assert len(wereld.lees(p.nemer.actor, "mijn_voorwaarden")) == 1


def test_a_secretary_sees_the_conditions_of_who_it_works_for(p, voorwaarde):
    werk_bij(p.gever.actor, p, voorwaarde, eigenaar_persoon_id=p.gever.persoon.pk)
    assert len(wereld.lees(p.namens, "mijn_voorwaarden")) == 1
    assert wereld.lees(p.secretaris.actor, "mijn_voorwaarden") == ()


def test_the_contractor_does_not_move_a_day_that_stands(p, voorwaarde):
    with pytest.raises(Invoerfout, match="verzet de opdrachtgever"):
        werk_bij(p.nemer.actor, p, voorwaarde, uiterlijk_op=LATER)
    werk_bij(p.nemer.actor, p, voorwaarde, toelichting="Ik heb 20 december nodig.")
    assert werk_bij(p.gever.actor, p, voorwaarde, versie=2, uiterlijk_op=LATER).versie == 3


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"eigenaar_persoon_id": wereld.VERVANGING}, "eigenaar_persoon_id"),
        ({"toelichting": "x" * 2001}, "toelichting"),
    ],
)
def test_what_cannot_be_is_said_at_the_field(p, voorwaarde, velden, veld):
    with pytest.raises(Invoerfout) as fout:
        werk_bij(p.gever.actor, p, voorwaarde, **velden)
    assert fout.value.veld == veld
    with pytest.raises(Invoerfout, match="moet nog komen"):
        services.meld_voorwaarde_voldaan(
            p.gever.actor,
            opdracht_id=p.op.pk,
            voorwaarde_id=voorwaarde.id,
            versie=1,
            voldaan_op=LATER,
        )


def test_an_old_tab_does_not_change_a_condition(p, voorwaarde):
    werk_bij(p.gever.actor, p, voorwaarde, toelichting="Eerst")
    with pytest.raises(Botsing):
        werk_bij(p.gever.actor, p, voorwaarde, toelichting="Te laat")


def test_a_question_waits_until_it_is_decided(p):
    gesteld = wereld.vraag(p, toelichting="De raad vroeg erom.")
    [regel] = wereld.lees(p.gever.actor, "openstaande_vragen", [p.op.pk])[p.op.pk]
    assert (regel.vraag, regel.door) == ("Mag de parkeergarage vervallen?", "Nico Nemer")
    wereld.besluit(p.gever.actor, gesteld.stuurmoment)
    assert wereld.lees(p.gever.actor, "openstaande_vragen", [p.op.pk]) == {}
    with pytest.raises(Invoerfout, match="al besloten"):
        services.trek_vraag_in(p.nemer.actor, opdracht_id=p.op.pk, vraag_id=gesteld.pk, versie=1)


def test_a_question_of_its_own_asks_for_no_papers_of_a_meeting(p):
    """At a planned moment its papers count, whether they were there or not."""
    los = wereld.vraag(p).stuurmoment
    gepland = wereld.moment(p.op)
    wereld.vraag(p, stuurmoment_id=gepland.pk)
    stukken = {}
    for moment in (los, gepland):
        blad = wereld.lees(p.gever.actor, "besluitblad", p.op.pk, moment.pk)
        wereld.besluit(p.gever.actor, moment)
        [regel] = [
            deel
            for deel in wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
            if deel.stuurmoment_id == moment.pk
        ]
        stukken[blad.titel] = len(blad.ontbrekend), len(regel.stukken)
    assert stukken == {
        "Mag de parkeergarage vervallen?": (0, 0),
        "Door naar de volgende fase?": (4, 4),
    }


def test_a_question_is_withdrawn_by_who_asked_it_and_takes_its_own_moment_along(p):
    gesteld = wereld.vraag(p)
    plek = {"opdracht_id": p.op.pk, "vraag_id": gesteld.pk}
    with pytest.raises(Invoerfout, match="wie het besluit vroeg"):
        services.trek_vraag_in(p.gever.actor, **plek, versie=1)
    services.trek_vraag_in(p.nemer.actor, **plek, versie=1)
    assert wereld.nu(gesteld.stuurmoment).vervallen_op == DAG
    assert wereld.lees(p.gever.actor, "openstaande_vragen", [p.op.pk]) == {}
    with pytest.raises(Botsing):
        services.trek_vraag_in(p.nemer.actor, **plek, versie=1)


def test_a_question_at_a_planned_moment_leaves_that_moment_when_withdrawn(p):
    gepland = wereld.moment(p.op)
    gesteld = wereld.vraag(p, stuurmoment_id=gepland.pk)
    with pytest.raises(Invoerfout, match="al een besluit gevraagd"):
        wereld.vraag(p, stuurmoment_id=gepland.pk)
    services.trek_vraag_in(p.nemer.actor, opdracht_id=p.op.pk, vraag_id=gesteld.pk, versie=1)
    assert wereld.nu(gepland).vervallen_op is None


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"vraag": "  "}, "vraag"),
        ({"vraag": "x" * 201}, "vraag"),
        ({"toelichting": "x" * 3001}, "toelichting"),
        ({"uiterlijk_op": date(2026, 11, 23)}, "uiterlijk_op"),
    ],
)
def test_a_question_that_cannot_be_is_said_at_the_field(p, velden, veld):
    with pytest.raises(Invoerfout) as fout:
        wereld.vraag(p, **velden)
    assert fout.value.veld == veld


def test_reading_is_noted_once_and_only_where_the_works_council_agreed(p):
    gesteld = wereld.vraag(p)
    plek = {"opdracht_id": p.op.pk, "vraag_id": gesteld.pk}
    with pytest.raises(Invoerfout, match="ondernemingsraad"):
        services.leg_gelezen_vast(p.gever.actor, **plek)
    p.omgeving.or_instemming_op = DAG
    p.omgeving.save()
    for niet in (p.stuurgroepslid.actor, p.namens):
        with pytest.raises(Invoerfout, match="Alleen wie beslist"):
            services.leg_gelezen_vast(niet, **plek)
    with pytest.raises(GeenRecht):
        services.leg_gelezen_vast(p.nemer.actor, **plek)
    eerst = services.leg_gelezen_vast(p.gever.actor, **plek).gelezen_op
    assert eerst is not None
    assert services.leg_gelezen_vast(p.wethouder.actor, **plek).gelezen_op == eerst
    [regel] = wereld.lees(p.nemer.actor, "openstaande_vragen", [p.op.pk])[p.op.pk]
    assert regel.gelezen_op == eerst


def test_a_moment_of_a_question_stands_in_no_calendar(p):
    gesteld = wereld.vraag(p)
    actor = p.gever.actor
    with zicht(actor):
        moment = Stuurmoment.objects.of(actor).get(pk=gesteld.stuurmoment_id)
    assert (moment.gepland_op, moment.naam) == (None, gesteld.vraag)


@pytest.mark.parametrize("n", [1, 10])
def test_lists_cost_the_same_for_one_and_for_ten(n, p, django_assert_num_queries):
    ids = [p.op.pk]
    for _ in range(n):
        wereld.vraag(p)
        bij = wereld.moment(p.op)
        wereld.besluit(p.gever.actor, bij, **wereld.mits("balans", wie=p.gever.persoon.pk))
        wereld.concept(p.gever.actor, wereld.moment(p.op))
    actor = p.gever.actor
    with zicht(actor), django_assert_num_queries(7):
        assert len(wereld.selectors.openstaande_vragen(actor, ids)[p.op.pk]) == n
        assert len(wereld.selectors.mijn_voorwaarden(actor)) == n
        assert len(wereld.selectors.wachtende_concepten(actor, ids)) == n


def test_a_neighbour_has_no_part_in_it(p):
    buur = factories.lid(factories.omgeving())
    wereld.vraag(p)
    assert wereld.lees(buur.actor, "openstaande_vragen", [p.op.pk]) == {}
