# SPDX-License-Identifier: EUPL-1.2
"""Taking over (W3): what runs, why, what is open; confirmed or reconsidered, once."""

from datetime import date

import pytest

from tests import factories
from tests.factories import DAG, als, lees
from tests.trede1_opdracht import stuur
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.handeling.models import Journaalregel
from vijftreden.portefeuille import services
from vijftreden.portefeuille.selectors import overname
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import services as brieven
from vijftreden.trede3_momenten.models import Besluit, Stuurmoment
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db

REDEN = "Bevestigd bij de overname."
SINDS = date(2026, 11, 2)


@pytest.fixture
def p():
    return wereld.project()


@pytest.fixture
def nieuw(p):
    """The new wethouder, since this month."""
    wie = factories.lid(p.omgeving, naam="Nova Nieuw")
    factories.rol(p.op, wie, "bestuurlijk_opdrachtgever", van=SINDS)
    return wie


def regels(wie):
    return lees(wie.actor, overname)


def momenten(p, **filter_):
    actor = factories.systeem(p.omgeving)
    with zicht(actor):
        rijen = Stuurmoment.objects.of(actor).filter(opdracht_id=p.op.pk, **filter_)
        return list(rijen)


def bevestig(p, actor):
    return services.bevestig_overname(actor, opdracht_id=p.op.pk, reden=REDEN)


def test_it_shows_why_and_what_is_open(p, nieuw):
    wereld.vraag(p)
    voorwaarden = wereld.mits("Raming op 5 procent", wie=p.nemer.persoon.pk)
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **voorwaarden)
    wereld.besluit(p.gever.actor, wereld.moment(p.op), uitkomst="voorleggen")
    [regel] = regels(nieuw)
    assert (regel.naam, regel.fase, regel.sinds) == ("Stationsstraat", "Definitie", SINDS)
    assert sorted((deel.soort.value, deel.tekst) for deel in regel.open_besluiten) == [
        ("bestuur", ""),
        ("gevraagd", "Mag de parkeergarage vervallen?"),
        ("voorwaarde", "Raming op 5 procent"),
    ]
    assert regel.bevestigd_op is None


def test_what_is_prepared_goes_by_the_name_of_its_moment(client, p, nieuw):
    gunning = wereld.moment(p.op, "voortgang", fase="", naam="Gunning aan de aannemer")
    for bij in (gunning, wereld.moment(p.op)):
        wereld.concept(p.gever.actor, bij)
    bladzijde = als(client, nieuw).get(f"/{p.omgeving.sleutel}/overname/").content.decode()
    assert "In voorbereiding: Gunning aan de aannemer." in bladzijde
    assert "In voorbereiding: fase-overgang." in bladzijde


def test_it_shows_the_letter_that_is_in_force(p, nieuw):
    for resultaat in ("Een straat", "Een straat met nieuw riool"):
        brief = brieven.bewaar_brief(
            p.gever.actor,
            opdracht_id=p.op.pk,
            versie=None,
            **{**stuur.TEKST, "resultaat": resultaat},
        )
        gedeeld = brieven.deel_brief(p.gever.actor, opdracht_id=p.op.pk, versie=brief.versie)
        if resultaat == "Een straat":
            brieven.bevestig_brief(
                p.gever.actor, opdracht_id=p.op.pk, brief_id=gedeeld.pk, samen=True, op=DAG
            )
    [regel] = regels(nieuw)
    assert (regel.brief.nummer, regel.brief.resultaat) == (1, "Een straat")
    assert regel.brief.bevestigd


def test_only_who_decides_takes_over_and_only_what_runs(p, nieuw):
    assert regels(p.stuurgroepslid) == []
    assert regels(p.nemer) == []
    assert [regel.naam for regel in regels(nieuw)] == ["Stationsstraat"]
    actor = factories.systeem(p.omgeving)
    with zicht(actor):
        type(p.op).objects.of(actor).filter(pk=p.op.pk).update(slapend=True)
    assert regels(nieuw) == []


def test_the_owners_lane_of_an_arrangement_is_not_taken_over_here():
    cast = factories.bezetting()
    assert regels(cast.gever) == []


def test_confirming_is_one_decision_in_one_act(p, nieuw):
    bevestig(p, nieuw.actor)
    actor = factories.systeem(p.omgeving)
    with zicht(actor):
        [besluit] = Besluit.objects.of(actor)
        regels_ = list(Journaalregel.objects.of(actor).order_by("-nummer")[:2])
    assert (besluit.uitkomst, besluit.reden) == ("akkoord", REDEN)
    assert besluit.besluiter_id == nieuw.persoon.pk
    assert [regel.handeling for regel in regels_] == ["besluit vaststellen"]
    assert regels_[0].object_id == besluit.pk
    [regel] = regels(nieuw)
    assert regel.bevestigd_op == DAG
    assert [rij.gehouden_op for rij in momenten(p, soort="businesscase")] == [DAG]


def test_confirming_uses_the_moment_that_is_there(p, nieuw):
    gepland = wereld.moment(p.op, "businesscase", fase="")
    bevestig(p, nieuw.actor)
    [rij] = momenten(p, soort="businesscase")
    assert (rij.pk, rij.gehouden_op) == (gepland.pk, DAG)


def test_twice_is_told(p, nieuw):
    bevestig(p, nieuw.actor)
    with pytest.raises(Invoerfout, match="al bevestigd"):
        bevestig(p, nieuw.actor)


def test_what_somebody_prepared_is_not_overwritten(p, nieuw):
    wereld.concept(p.gever.actor, wereld.moment(p.op, "businesscase", fase=""))
    [regel] = regels(nieuw)
    assert regel.concept
    with pytest.raises(Invoerfout, match="ligt al een besluit klaar"):
        bevestig(p, nieuw.actor)


def test_confirmed_by_who_was_there_before_does_not_count(p, nieuw):
    besluit = wereld.besluit(p.gever.actor, wereld.moment(p.op, "businesscase", fase=""))
    later = factories.lid(p.omgeving, naam="Later")
    factories.rol(p.op, later, "gedelegeerd_opdrachtgever", van=date(2026, 11, 25))
    assert besluit.besloten_op == DAG
    [regel] = lees(later.actor_op(date(2026, 11, 25)), overname)
    assert regel.bevestigd_op is None


def test_reconsidering_plans_that_moment_and_moves_it(p, nieuw):
    for dag in (date(2026, 12, 10), date(2026, 12, 17)):
        services.heroverweeg_overname(nieuw.actor, opdracht_id=p.op.pk, gepland_op=dag)
    open_ = [rij for rij in momenten(p, soort="businesscase") if rij.gehouden_op is None]
    assert [rij.gepland_op for rij in open_] == [date(2026, 12, 17)]
    [regel] = regels(nieuw)
    assert regel.heroverweging_op == date(2026, 12, 17)


def test_an_adviser_may_prepare_but_not_confirm(p):
    with pytest.raises(Invoerfout, match="beslis jij niet"):
        bevestig(p, p.stuurgroepslid.actor)
    with pytest.raises(GeenRecht):
        bevestig(p, p.nemer.actor)


@pytest.mark.parametrize("n", [1, 10])
def test_it_costs_the_same_for_one_and_for_ten(p, nieuw, django_assert_max_num_queries, n):
    """Roles, commissions; letters 3, decisions 4, questions 3, concepts 2, moments."""
    for nummer in range(n):
        ander = wereld.project(p.omgeving, naam=f"Brug {nummer}")
        factories.rol(ander.op, nieuw, "gedelegeerd_opdrachtgever", van=SINDS)
        if nummer % 2:
            wereld.vraag(ander)
    wereld.vraag(p)
    wereld.besluit(p.gever.actor, wereld.moment(p.op), **wereld.mits("Raming"))
    actor = nieuw.actor
    with zicht(actor), django_assert_max_num_queries(15):
        assert len(overname(actor)) == n + 1


def test_the_page_confirms_and_says_what_is_wrong_at_its_field(p, nieuw, client):
    als(client, nieuw)
    adres = f"/{p.omgeving.sleutel}/overname/"
    pagina = client.get(adres).content.decode()
    assert "Stationsstraat" in pagina
    assert "nog geen opdrachtbrief" in pagina
    leeg = client.post(f"{adres}{p.op.pk}/bevestig/", {f"{p.op.pk}-reden": " "})
    assert leeg.status_code == 400
    assert "Schrijf in één zin waarom" in leeg.content.decode()
    te_vroeg = client.post(
        f"{adres}{p.op.pk}/heroverweeg/", {f"{p.op.pk}-gepland_op": "2026-11-01"}
    )
    assert te_vroeg.status_code == 400
    assert "is voorbij" in te_vroeg.content.decode()
    goed = client.post(f"{adres}{p.op.pk}/bevestig/", {f"{p.op.pk}-reden": REDEN}, follow=True)
    assert "bevestigd" in goed.content.decode()
    assert regels(nieuw)[0].bevestigd_op == DAG
