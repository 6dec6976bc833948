# SPDX-License-Identifier: EUPL-1.2
"""A week: in a fixed order, one line per commission where that can be, and never too much."""

from datetime import date

import pytest
from django.utils import timezone

from tests import factories
from tests.factories import DAG, lees
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.selectors import deze_week
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdrachtlijst, Rolvervulling
from vijftreden.trede3_momenten import services as momentdaden
from vijftreden.trede3_momenten.models import Stuurmoment

pytestmark = pytest.mark.django_db

VAN_GEVER, VAN_BEIDE = "twee-petten", "bestuursdatum-onbekend"


@pytest.fixture
def p():
    return wereld.project()


def met_stap(op, *, code=VAN_GEVER, ernst="binnenkort"):
    """This commission asks one thing of its principal."""
    actor = factories.systeem(op.omgeving)
    bevinding = {"code": code, "ernst": ernst, "bewijs": {}, "norm": ""}
    ladder = [{"trede": 1, "naam": "De opdracht", "bevindingen": [bevinding], "terzijde": []}]
    with zicht(actor):
        Stand.objects.of(actor).filter(opdracht_id=op.pk).delete()
        Stand.objects.add(
            actor,
            opdracht_id=op.pk,
            ladder=ladder,
            stap_code=code,
            stap_ernst=ernst,
            berekend_op=DAG,
        )
    return op


def codes(actor, **anders):
    return [vraag.stap.code for vraag in lees(actor, deze_week, **anders).vragen]


def wachtend(actor):
    """Only what waits, without the steps that the rules find."""
    return [code for code in codes(actor) if code.startswith("week-")]


def gesprek(op, dag=date(2026, 11, 27), soort="voortgang"):
    return wereld.moment(op, soort, gepland_op=dag, fase="")


def extra(p, n):
    """More projects of the same principal, each with one thing that it asks."""
    for nummer in range(n):
        op = factories.opdracht(p.omgeving, relatievorm="project", naam=f"Extra {nummer:02}")
        factories.rol(op, p.gever, "ambtelijk_opdrachtgever")
        met_stap(op)


def test_the_order_of_the_week(p):
    """Asked, promised, planned, prepared, then the next step of what has no line yet."""
    wereld.vraag(p)
    [ander] = [wereld.project(p.omgeving, naam="Brug")]
    factories.rol(ander.op, p.gever, "gedelegeerd_opdrachtgever")
    wereld.besluit(
        ander.gever.actor,
        wereld.moment(ander.op),
        **wereld.mits("Raming", wie=p.gever.persoon.pk),
    )
    derde = wereld.project(p.omgeving, naam="Park")
    factories.rol(derde.op, p.gever, "gedelegeerd_opdrachtgever")
    gesprek(derde.op)
    vierde = wereld.project(p.omgeving, naam="Plein")
    factories.rol(vierde.op, p.gever, "gedelegeerd_opdrachtgever")
    wereld.concept(vierde.gever.actor, wereld.moment(vierde.op), besluiter_id=p.gever.persoon.pk)
    for ding in (p, ander, derde, vierde):
        met_stap(ding.op)
    extra(p, 1)
    assert codes(p.gever.actor) == [
        "week-gevraagd",
        "week-voorwaarde",
        "week-gesprek",
        "week-concept",
        VAN_GEVER,
    ]


def test_a_decision_that_waits_is_called_by_the_name_of_its_moment(p):
    wereld.concept(
        p.gever.actor,
        wereld.moment(p.op, naam="Gunning aan de aannemer"),
        besluiter_id=p.gever.persoon.pk,
    )
    [vraag] = lees(p.gever.actor, deze_week).vragen
    assert vraag.stap.zin == "Er ligt een besluit voor je klaar: Gunning aan de aannemer"


def test_five_lines_and_the_rest_is_counted(p):
    wereld.vraag(p)
    extra(p, 7)
    week = lees(p.gever.actor, deze_week)
    assert (len(week.vragen), week.meer) == (5, 3)
    assert [vraag.opdracht for vraag in week.vragen[1:]] == [f"Extra {n:02}" for n in range(4)]
    alles = lees(p.gever.actor, deze_week, alles=True)
    assert (len(alles.vragen), alles.meer) == (8, 0)


def test_more_than_five_that_were_asked_push_the_steps_to_the_next_click(p):
    for nummer in range(6):
        ander = wereld.project(p.omgeving, naam=f"Brug {nummer}")
        factories.rol(ander.op, p.gever, "gedelegeerd_opdrachtgever")
        wereld.vraag(ander)
    extra(p, 2)
    week = lees(p.gever.actor, deze_week)
    assert [vraag.stap.code for vraag in week.vragen] == ["week-gevraagd"] * 5
    assert week.meer == 3


def test_two_decisions_asked_on_one_commission_share_a_line(p):
    wereld.vraag(p)
    wereld.vraag(p, vraag="Mag de kap door?", uiterlijk_op=date(2026, 12, 1))
    [vraag] = lees(p.gever.actor, deze_week).vragen
    assert vraag.stap.zin == "2 besluiten gevraagd. Het eerste: Mag de kap door?"
    assert vraag.uiterlijk == date(2026, 12, 1)


def test_a_crisis_goes_before_everything_until_something_is_decided(p):
    wereld.vraag(p)
    gesprek(p.op)
    crisis = momentdaden.meld_crisis(
        p.nemer.actor, opdracht_id=p.op.pk, aanleiding="De aannemer ligt stil.", op=DAG
    )
    [eerste, *_] = lees(p.gever.actor, deze_week).vragen
    assert eerste.stap.zin == "Er is een crisis gemeld: De aannemer ligt stil."
    assert "week-crisis" not in wachtend(p.stuurgroepslid.actor)
    wereld.besluit(p.gever.actor, crisis, uitkomst="bijsturen")
    assert wachtend(p.gever.actor) == ["week-gevraagd"]


def test_only_who_decides_is_asked_to_decide(p):
    wereld.vraag(p)
    assert wachtend(p.wethouder.actor) == ["week-gevraagd"]
    assert wachtend(p.stuurgroepslid.actor) == []
    assert wachtend(p.nemer.actor) == []


def test_a_condition_comes_back_in_the_week_of_its_owner_whoever_that_is(p):
    voorwaarden = wereld.mits("Raming op 5 procent", wie=p.nemer.persoon.pk, op=date(2026, 12, 1))
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **voorwaarden)
    [vraag] = lees(p.nemer.actor, deze_week).vragen
    assert vraag.stap.zin == "Voorwaarde: Raming op 5 procent"
    assert wachtend(p.gever.actor) == []
    assert wachtend(p.stuurgroepslid.actor) == []


@pytest.mark.parametrize(
    ("op", "verwacht"),
    [
        (date(2026, 11, 24), ["week-voorwaarde"]),
        (date(2026, 12, 22), ["week-voorwaarde"]),
        (date(2026, 12, 23), []),
        (None, ["week-voorwaarde"]),
    ],
)
def test_a_condition_is_told_four_weeks_before_its_day(p, op, verwacht):
    voorwaarden = wereld.mits("Raming", wie=p.nemer.persoon.pk, op=op)
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **voorwaarden)
    assert wachtend(p.nemer.actor) == verwacht


def test_a_condition_whose_day_has_passed_says_so(p):
    voorwaarden = wereld.mits("Raming", wie=p.nemer.persoon.pk, op=DAG)
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **voorwaarden)
    assert wachtend(p.nemer.actor_op(date(2026, 11, 25))) == ["week-voorwaarde-voorbij"]


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        (date(2026, 11, 24), ["week-gesprek"]),
        (date(2026, 12, 1), ["week-gesprek"]),
        (date(2026, 12, 2), []),
    ],
)
def test_a_conversation_is_told_seven_days_before(p, dag, verwacht):
    gesprek(p.op, dag)
    assert wachtend(p.gever.actor) == verwacht


def test_a_conversation_is_prepared_by_one_side_and_read_by_the_other(p):
    gesprek(p.op)
    gesprek(p.op, soort="faseovergang", dag=date(2026, 11, 30))
    assert wachtend(p.gever.actor) == ["week-gesprek"]
    assert wachtend(p.nemer.actor) == ["week-gesprek-nemer"]


def test_a_fase_overgang_this_week_leads_to_its_decision(p):
    gesprek(p.op, soort="faseovergang")
    assert wachtend(p.gever.actor) == ["week-overgang"]


def test_what_is_asked_is_what_the_conversation_is_about(p):
    gesprek(p.op)
    wereld.vraag(p)
    assert wachtend(p.gever.actor) == ["week-gevraagd"]


def test_who_works_for_another_sees_the_week_of_that_other(p):
    wereld.vraag(p)
    wereld.concept(p.namens, wereld.moment(p.op), besluiter_id=p.gever.persoon.pk)
    assert wachtend(p.namens) == ["week-gevraagd", "week-concept"]
    assert wachtend(p.secretaris.actor) == []


def test_of_running_work_one_thing_is_asked_until_it_was_confirmed(p):
    uit_lijst(p.op)
    met_stap(p.op)
    gesprek(p.op)
    week = lees(p.gever.actor, deze_week)
    assert [vraag.stap.zin for vraag in week.vragen] == ["Eén opdracht wacht op je bevestiging"]
    assert week.vragen[0].opdracht_id is None
    wereld.vraag(p)
    assert wachtend(p.gever.actor) == ["week-bevestigen-een", "week-gevraagd"]


def test_twelve_that_wait_are_one_line(p):
    for nummer in range(12):
        op = factories.opdracht(p.omgeving, relatievorm="project", naam=f"Uit lijst {nummer}")
        factories.rol(op, p.gever, "ambtelijk_opdrachtgever", afgesproken_op=None)
        uit_lijst(op)
    [vraag] = lees(p.gever.actor, deze_week).vragen
    assert vraag.stap.zin == "12 opdrachten wachten op je bevestiging"


def uit_lijst(op):
    """As if it was read in: running, and nobody confirmed a role on it."""
    actor = factories.systeem(op.omgeving)
    with zicht(actor):
        lijst = Opdrachtlijst.objects.add(
            actor, naam="lijst", sha256="a" * 64, aantal=1, ingelezen_op=timezone.now()
        )
        type(op).objects.of(actor).filter(pk=op.pk).update(lijst_id=lijst.pk)
        Rolvervulling.objects.of(actor).filter(opdracht_id=op.pk).update(afgesproken_op=None)


def test_the_contractor_sees_the_contractors_step(p):
    """The stored step is the principal's; the contractor's is read from the same ladder."""
    met_stap(p.op)
    assert (codes(p.gever.actor), codes(p.nemer.actor)) == ([VAN_GEVER], [])
    met_stap(p.op, code=VAN_BEIDE)
    assert (codes(p.gever.actor), codes(p.nemer.actor)) == ([VAN_BEIDE], [VAN_BEIDE])


@pytest.mark.parametrize(
    ("sinds", "verwacht"),
    [(factories.SINDS, False), (date(2026, 8, 15), False), (date(2026, 8, 16), True)],
)
def test_who_took_over_lately_is_shown_the_way(p, sinds, verwacht):
    nieuw = factories.lid(p.omgeving, naam="Nova Nieuw")
    factories.rol(p.op, nieuw, "gedelegeerd_opdrachtgever", van=sinds)
    assert lees(nieuw.actor, deze_week).neemt_over is verwacht


@pytest.mark.parametrize("n", [1, 10])
def test_a_week_costs_the_same_for_one_and_for_ten(p, django_assert_max_num_queries, n):
    """Sides, roles; crises, questions 3, conditions 2, talks 2, concepts 2; steps 3; 2 more."""
    for nummer in range(n):
        ander = wereld.project(p.omgeving, naam=f"Brug {nummer}")
        factories.rol(ander.op, p.gever, "gedelegeerd_opdrachtgever")
        if nummer % 2:
            wereld.vraag(ander)
        met_stap(ander.op)
        gesprek(ander.op)
    wereld.vraag(p)
    actor = p.gever.actor
    with zicht(actor), django_assert_max_num_queries(17):
        assert deze_week(actor).vragen


def test_what_was_called_off_or_held_is_not_told(p):
    afgezegd, gehouden = gesprek(p.op), gesprek(p.op)
    actor = factories.systeem(p.omgeving)
    with zicht(actor):
        momenten = Stuurmoment.objects.of(actor)
        momenten.filter(pk=afgezegd.pk).update(vervallen_op=DAG)
        momenten.filter(pk=gehouden.pk).update(gehouden_op=DAG)
    assert wachtend(p.gever.actor) == []
