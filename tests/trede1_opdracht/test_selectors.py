# SPDX-License-Identifier: EUPL-1.2
"""Facts, parts of the page and labels: right, for the right reader, at a fixed cost."""

from datetime import date, timedelta

import pytest

from tests.factories import DAG, SINDS, lees, lid, opdracht, rol, systeem
from tests.trede1_opdracht.regelfeiten import alles_fout
from vijftreden.kern.bevinding import Bevinding
from vijftreden.kern.kalender import Bevestigreden
from vijftreden.kern.trede import ladder
from vijftreden.register.services import zet_instelling
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import rules, selectors
from vijftreden.trede1_opdracht.instellingen import sleutels
from vijftreden.trede1_opdracht.texts import BEVINDINGEN, REDENEN, rolnaam
from vijftreden.web.verwoording import verwoord

pytestmark = pytest.mark.django_db
ROMEINS = ("I", "II", "III", "IV", "V", "VI", "VII")


def test_facts_are_given_for_visible_items_only(cast):
    ids = [cast.opdracht.pk, cast.andere_opdracht.pk, cast.opdracht_van_buur.pk]
    for wie, verwacht in (
        ("gever", ids[:1]),
        ("nemer", ids[1:2]),
        ("lezer", ids[:2]),
        ("beheerder", []),
        ("collega", []),
        ("buur", ids[2:]),
    ):
        actor = getattr(cast, wie).actor
        with zicht(actor):
            assert set(selectors.feiten(actor, ids)) == set(verwacht), wie
            assert set(selectors.alle_opdracht_ids(actor)) == set(verwacht), wie


def test_facts_hold_what_the_rules_need(cast):
    rol(cast.opdracht, cast.lezer, "controller", van=date(2026, 5, 1), tot=date(2026, 6, 1))
    actor = cast.gever.actor
    with zicht(actor):
        feiten = selectors.feiten(actor, [cast.opdracht.pk])[cast.opdracht.pk]
    assert (feiten.relatievorm.code, feiten.peildatum) == ("eigenaarschap", DAG)
    assert {(v.rol, v.kant, v.persoon_id, v.van, v.tot) for v in feiten.vervullingen} == {
        ("ambtelijk_eigenaar", "gever", cast.gever.persoon.pk, SINDS, None),
        ("controller", "gever", cast.lezer.persoon.pk, date(2026, 5, 1), date(2026, 6, 1)),
    }


def test_only_the_own_roles_make_an_item_mine(cast):
    rol(cast.opdracht, cast.gever, "controller")
    assert lees(cast.gever.actor, selectors.mijn_opdracht_ids) == [cast.opdracht.pk]
    assert lees(cast.nemer.actor, selectors.mijn_opdracht_ids) == [cast.andere_opdracht.pk]
    assert lees(cast.lezer.actor, selectors.mijn_opdracht_ids) == []


def test_a_limit_bounds_what_is_read(cast):
    assert len(lees(systeem(cast.omgeving), selectors.alle_opdracht_ids, meeste=1)) == 1


@pytest.mark.parametrize("n", [1, 10])
def test_facts_cost_the_same_for_one_and_for_ten(cast, n, django_assert_num_queries):
    ids = [opdracht(cast.omgeving).pk for _ in range(n)]
    actor = cast.lezer.actor
    with zicht(actor), django_assert_num_queries(4):
        assert len(selectors.feiten(actor, ids)) == n


@pytest.mark.parametrize("n", [1, 10])
def test_the_part_of_the_page_costs_the_same_for_one_and_for_ten(
    cast, n, django_assert_num_queries
):
    """The item twice (may I see it, what is it), roles, names, labels, and what I may do."""
    for _ in range(n):
        rol(cast.opdracht, lid(cast.omgeving), "controller")
    actor = cast.gever.actor
    with zicht(actor), django_assert_num_queries(7):
        selectors.deel(actor, cast.opdracht.pk)


def test_the_picture_has_the_three_who_matter_and_the_table_the_rest(cast):
    rol(cast.opdracht, cast.lezer, "controller", tot=date(2027, 1, 1))
    rol(cast.opdracht, cast.collega, "bestuurlijk_eigenaar", van=DAG + timedelta(days=1))
    with zicht(cast.gever.actor):
        deel = selectors.deel(cast.gever.actor, cast.opdracht.pk)
    plaatsen = [(p.rol, p.naam, p.toelichting) for p in deel.inhoud["hoeken"]]
    assert plaatsen == [
        ("Bestuurlijk eigenaar", "", "vanaf wo 25 nov 2026 Coen Collega"),
        ("Ambtelijk eigenaar", "Gea van der Gever", "sinds do 1 jan 2026"),
        ("Secretaris of directeur van de regeling", "", ""),
    ]
    overigen = {p.rol: (p.naam, p.toelichting) for p in deel.inhoud["overigen"]}
    assert overigen == {"Controller": ("Lena Lezer", "tot vr 1 jan 2027")}
    assert deel.inhoud["mag_geven"]


def test_a_reader_is_not_offered_to_change_roles(cast):
    with zicht(cast.lezer.actor):
        assert not selectors.deel(cast.lezer.actor, cast.opdracht.pk).inhoud["mag_geven"]


def test_an_environment_calls_a_role_as_it_likes(cast):
    actor = cast.gever.actor
    sleutel = next(deel for deel in sleutels() if deel.naam == "label.ambtelijk_eigenaar")
    zet_instelling(systeem(cast.omgeving), sleutel=sleutel, waarde="Regisseur", geldig_van=DAG)
    with zicht(actor):
        assert rolnaam(actor, "ambtelijk_eigenaar", "eigenaarschap") == "Regisseur"
        assert selectors.rollen_van(actor, cast.opdracht.pk).beeld("ambtelijk_eigenaar").label == (
            "Regisseur"
        )
    with zicht(cast.buur.actor):
        assert rolnaam(cast.buur.actor, "ambtelijk_eigenaar", "") == "Ambtelijk eigenaar"
    assert rolnaam(None, "ambtelijk_eigenaar", "") == "Ambtelijk eigenaar"
    assert rolnaam(actor, "iets_anders", "eigenaarschap") is None


ADRESSEN = {
    "brief": "opdrachtbrief",
    "kader": "keten",
    "keten": "keten",
    "vervanging": "account",
    "omweg": "rechtstreeks",
    "taak": "taakomschrijving",
    "bepaling": "bepalingen",
    "bepalingen": "bepalingen",
    "navertelling": "opdrachtbrief",
    "wijziging": "opdrachtbrief",
    "businesscase": "businesscase",
    "hold": "gegevens",
    "niet": "opdracht",
    "mandaat": "mandaatvraag",
    "functieniveau": "rollen",
}
"""Where a finding is mended, by the first word of its code; of others on the page of roles."""


def test_every_finding_of_this_tread_has_words_without_codes_or_ids(cast):
    """All rules speak on two items, and no placeholder stays open."""
    rol(cast.opdracht, cast.gever, "controller", afgesproken_op=None, tot=DAG + timedelta(days=9))
    actor = cast.gever.actor
    with zicht(actor):
        feiten = selectors.feiten(actor, [cast.opdracht.pk])[cast.opdracht.pk]
    bevindingen: list[Bevinding] = [
        bevinding
        for deel in (feiten, *alles_fout())
        for bevinding in ladder([(rules.TREDE, deel)]).treden[0].bevindingen
    ]
    assert {deel.code for deel in bevindingen} == set(rules.PUBLIEK) == set(BEVINDINGEN)
    for bevinding in bevindingen:
        woorden = verwoord(bevinding, BEVINDINGEN)
        assert "_" not in woorden.zin + woorden.waarom
        assert "{" not in woorden.zin + woorden.waarom
        assert "onbekend" not in woorden.zin
        assert str(cast.gever.persoon.pk) not in woorden.zin
        assert woorden.adres == ADRESSEN.get(bevinding.code.split("-")[0], "rollen")


def test_every_reason_to_confirm_has_words():
    assert set(REDENEN) == set(Bevestigreden)


@pytest.mark.parametrize(
    ("soorten", "naam", "voorstel", "redenen"),
    [
        (["gemeente"], "GGD", "I", []),
        (["gemeente", "waterschap"], "Belastingen", "V", []),
        (["waterschap"], "Laboratorium", "III", [Bevestigreden.WATERSCHAPPEN]),
        (["gemeente", "onbekend"], "Haven", "I", [Bevestigreden.ONBEKENDE_SOORT]),
    ],
)
def test_the_participants_tell_the_chapter(cast, soorten, naam, voorstel, redenen):
    op = opdracht(cast.omgeving, naam=naam, deelnemersoorten=soorten)
    with zicht(cast.lezer.actor):
        gegevens = selectors.opdracht(cast.lezer.actor, op.pk)
    keuze = selectors.kalenderkeuze(cast.lezer.actor, gegevens)
    assert keuze.voorstel
    assert (keuze.voorstel.nummer, list(keuze.redenen)) == (voorstel, redenen)
    assert [deel.nummer for deel in keuze.hoofdstukken] == [*ROMEINS]
