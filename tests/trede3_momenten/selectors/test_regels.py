# SPDX-License-Identifier: EUPL-1.2
"""What comes next, the documented shape, and the facts and settings that rules and counts read."""

import pytest

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.kern.kalender import Bestuursdatums, Soort
from vijftreden.kern.normen import normen
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten import selectors
from vijftreden.trede3_momenten.instellingen import DOORLOOPTIJD, SLEUTELS
from vijftreden.trede3_momenten.services import leg_gehouden_vast

VORM = {
    "opdracht",
    "referentie",
    "soort",
    "datum",
    "wettelijke_grens",
    "norm",
    "artikel",
    "bron",
    "status",
}


def lees(hier, functie, *args, **anders):
    systeem = factories.systeem(hier)
    with zicht(systeem):
        return functie(systeem, *args, **anders)


def test_what_comes_next_is_the_first_that_is_not_held(hier):
    op = wereld.regeling(hier)
    assert lees(hier, selectors.eerstvolgende, [op.pk]) == {
        op.pk: (wereld.dag("2027-04-29"), "kaders")
    }
    for soort in ("kaders", "voorlopige-jaarrekening"):
        rij = wereld.cyclus(op, Soort(soort).cyclus, 2028 if soort == "kaders" else 2026)
        leg_gehouden_vast(
            wereld.actor_van(op),
            opdracht_id=op.pk,
            jaarcyclus_id=rij.id,
            versie=rij.versie,
            soort=soort,
            gehouden_op=wereld.dag("2026-11-20"),
        )
    assert lees(hier, selectors.eerstvolgende, [op.pk]) == {
        op.pk: (wereld.dag("2027-06-22"), "ontwerp")
    }


def test_what_comes_until_a_day_leaves_that_day_out(hier):
    op = wereld.regeling(hier)
    tot = lees(hier, selectors.komende, [op.pk], tot=wereld.dag("2027-06-22"))
    ook = lees(hier, selectors.komende, [op.pk], tot=wereld.dag("2027-06-23"))
    assert [r.soort.value for r in tot] == ["kaders", "voorlopige-jaarrekening"]
    assert [r.soort.value for r in ook[2:]] == ["ontwerp"]


def test_the_documented_shape_of_a_budget_and_its_jaarrekening(hier):
    """Dates by hand: relaties.md section 0, and 14 September minus the steps of 14 days."""
    op = wereld.regeling(hier, naam="GGD")
    regels = list(lees(hier, lambda a: list(selectors.kalender_json(a, jaar=2028))))
    assert {frozenset(regel) for regel in regels} == {frozenset(VORM)}
    assert {regel["opdracht"] for regel in regels} == {op.naam}
    assert [(r["soort"], r["datum"], r["wettelijke_grens"]) for r in regels] == [
        ("kaders", "2027-04-29", "2027-04-29"),
        ("ontwerp", "2027-06-22", "2027-06-22"),
        ("advies", "2027-08-02", None),
        ("college", "2027-08-16", None),
        ("commissie", "2027-08-30", None),
        ("raad", "2027-09-13", None),
        ("zienswijze", "2027-09-13", "2027-09-13"),
        ("vaststelling", "2027-09-14", "2027-09-14"),
        ("begroting-toezichthouder", "2027-09-14", "2027-09-14"),
        ("voorlopige-jaarrekening", "2029-04-29", "2029-04-29"),
        ("jaarrekening-vaststelling", "2029-07-14", "2029-07-14"),
        ("jaarrekening-toezichthouder", "2029-07-14", "2029-07-14"),
    ]
    kaders = regels[0]
    assert kaders["artikel"] == "34b"
    assert kaders["norm"] == "kaders-uiterlijk"
    assert kaders["status"] == "geverifieerd"
    assert kaders["bron"].startswith("https://www.gemeente.nu/")


@pytest.mark.parametrize(("jaar", "aantal"), [(2028, 12), (2026, 3), (2024, 0), (None, 42)])
def test_a_year_gives_its_own_cycles(hier, jaar, aantal):
    wereld.regeling(hier)
    assert len(lees(hier, lambda a: list(selectors.kalender_json(a, jaar=jaar)))) == aantal


def test_facts_of_one_without_calendar_ask_nothing(hier):
    op = factories.opdracht(hier, relatievorm="project")
    feiten = lees(hier, selectors.feiten, [op.pk])[op.pk]
    assert feiten.cycli == ()
    assert feiten.vorm is None


def test_facts_tell_since_when_it_is_followed_and_what_was_held(hier):
    op = wereld.regeling(hier, slapend=True)
    feiten = lees(hier, selectors.feiten, [op.pk])[op.pk]
    assert feiten.gevolgd_vanaf == factories.SINDS
    assert feiten.slapend
    assert len(feiten.cycli) == 8
    assert {len(cyclus.datums) for cyclus in feiten.cycli} == {9, 3}


def test_a_proposal_moves_nothing_that_is_stored(hier):
    op = wereld.regeling(hier, gr_vorm="BVO")
    voor = wereld.datums(op)
    gevolgen = lees(
        hier,
        selectors.wat_als,
        op.pk,
        wereld.cyclus(op).id,
        datums=Bestuursdatums(vaststelling=wereld.dag("2027-06-30")),
    )
    assert {g.soort.value: (str(g.oud), str(g.nieuw)) for g in gevolgen} == {
        "ontwerp": ("2027-06-22", "2027-04-07"),
        "advies": ("2027-08-02", "2027-05-18"),
        "college": ("2027-08-16", "2027-06-01"),
        "commissie": ("2027-08-30", "2027-06-15"),
        "raad": ("2027-09-13", "2027-06-29"),
        "zienswijze": ("2027-09-13", "2027-06-29"),
        "vaststelling": ("2027-09-14", "2027-06-30"),
        "begroting-toezichthouder": ("2027-09-14", "2027-07-14"),
    }
    assert wereld.datums(op) == voor


def test_the_part_of_the_commission_page_unfolds_the_nearest_cycle(hier):
    op = wereld.regeling(hier)
    deel = lees(hier, selectors.deel, op.pk)
    assert deel.inhoud["volgend"].cyclus.jaar == 2026
    assert len(deel.inhoud["overige"]) == 7


def test_every_lead_time_has_a_key_with_the_same_default():
    doorlooptijden = normen("doorlooptijden")
    assert {s.naam.removeprefix(DOORLOOPTIJD): s.standaard for s in SLEUTELS} == {
        norm.code: norm.waarde for norm in doorlooptijden.rijen
    }


@pytest.mark.parametrize(
    "selector",
    [
        selectors.feiten,
        selectors.eerstvolgende,
        lambda actor, ids: selectors.komende(actor, ids, tot=wereld.dag("2028-01-01")),
        lambda actor, _: selectors.kalender(actor, 2028),
        lambda actor, _: selectors.maand(actor, 2027, 4),
        lambda actor, _: list(selectors.kalender_json(actor, jaar=2028)),
    ],
)
def test_reading_costs_the_same_for_one_and_for_ten(hier, selector):
    ids = [wereld.regeling(hier).pk]
    een = wereld.vragen(lambda: lees(hier, selector, ids))
    ids += [wereld.regeling(hier).pk for _ in range(9)]
    assert wereld.vragen(lambda: lees(hier, selector, ids)) == een
