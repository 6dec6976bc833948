# SPDX-License-Identifier: EUPL-1.2
"""Laying the chain: what is shared with whom, circles, conflicts, and ladders that follow."""

from datetime import date
from decimal import Decimal

import pytest

from tests.factories import DAG, als, lees, lid, opdracht, rol, systeem
from tests.toegang.elk_model import maak
from tests.trede1_opdracht.stuur import project
from vijftreden.handeling.poort import Onzichtbaar
from vijftreden.portefeuille.models import Stand
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Opdrachtlijst
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    """A project of which the principal also holds a programme."""
    return project(budget=Decimal("500000"), budget_btw="excl")


@pytest.fixture
def programma(werk):
    op = opdracht(
        werk.op.omgeving,
        naam="Programma Bereikbaar",
        relatievorm="programma",
        budget=Decimal("400000"),
        budget_btw="excl",
        eind_op=date(2028, 1, 1),
    )
    rol(op, werk.gever, "ambtelijk_opdrachtgever")
    return op


def leg(werk, wie=None, op=None, versie=1, **velden):
    actor = (wie or werk.gever).actor
    return services.leg_keten(actor, opdracht_id=(op or werk.op).pk, versie=versie, **velden)


def codes(op):
    stand = lees(systeem(op.omgeving), lambda a: Stand.objects.of(a).get(opdracht_id=op.pk))
    return [
        (bevinding["code"], bevinding["bewijs"].get("wat"))
        for trede in stand.ladder
        for bevinding in trede["bevindingen"]
        if bevinding["code"] in {"kader-ruimer", "keten-onbekend"}
    ]


def beeld(wie, op):
    return lees(wie.actor, selectors.keten_van, op.pk)


def test_both_ladders_follow_when_the_chain_is_laid_and_when_it_is_cleared(werk, programma):
    leg(werk, boven_id=programma.pk)
    assert codes(werk.op) == [("kader-ruimer", "kader_budget")]
    assert codes(programma) == [("kader-ruimer", "kader_budget_onder"), ("keten-onbekend", None)]
    leg(werk, versie=2)
    assert codes(werk.op) == [("keten-onbekend", None)]
    assert codes(programma) == [("keten-onbekend", None)]


def test_a_change_above_is_seen_below(werk, programma):
    leg(werk, boven_id=programma.pk)
    services.wijzig_opdracht(
        werk.gever.actor,
        opdracht_id=programma.pk,
        versie=1,
        naam=programma.naam,
        programma="",
        fase="",
        begin_op=None,
        eind_op=None,
        budget=Decimal("600000"),
        budget_btw="excl",
        budget_bron="",
        slapend=False,
    )
    assert codes(werk.op) == []


def test_kept_elsewhere_a_name_is_enough(werk):
    leg(werk, boven_naam="  Coalitieakkoord   2026 ")
    assert beeld(werk.gever, werk.op).boven_naam == "Coalitieakkoord 2026"
    assert codes(werk.op) == []


@pytest.mark.parametrize("stappen", [0, 1, 2])
def test_never_a_circle(werk, programma, stappen):
    """Onto itself, onto its child, onto its grandchild."""
    tussen = opdracht(werk.op.omgeving, relatievorm="programma")
    rol(tussen, werk.gever, "ambtelijk_opdrachtgever")
    leg(werk, op=tussen, boven_id=programma.pk)
    leg(werk, boven_id=tussen.pk)
    onder = (programma, tussen, werk.op)[stappen]
    with pytest.raises(Invoerfout) as fout:
        leg(werk, op=programma, boven_id=onder.pk)
    assert fout.value.veld == "boven_id"
    assert fout.value.zin


def test_only_what_the_actor_sees_as_principal_can_stand_above(werk):
    vreemd = opdracht(werk.op.omgeving, naam="Geheim", relatievorm="programma")
    als_nemer = opdracht(werk.op.omgeving, relatievorm="programma")
    rol(als_nemer, werk.gever, "opdrachtnemer")
    eigendom = opdracht(werk.op.omgeving)
    rol(eigendom, werk.gever)
    for boven in (vreemd, als_nemer, eigendom):
        with pytest.raises(Invoerfout) as fout:
            leg(werk, boven_id=boven.pk)
        assert fout.value.veld == "boven_id"
        assert "Geheim" not in fout.value.zin


@pytest.mark.parametrize(
    ("velden", "veld"), [({"boven_naam": "x" * 201}, "boven_naam"), ({}, "boven_naam")]
)
def test_what_was_typed_wrongly_is_told_at_the_field(werk, programma, velden, veld):
    with pytest.raises(Invoerfout) as fout:
        leg(werk, **(velden or {"boven_id": programma.pk, "boven_naam": "Rijk"}))
    assert fout.value.veld == veld


def test_who_may_lay_it_and_of_two_the_second_is_told(werk, programma):
    with pytest.raises(GeenRecht):
        leg(werk, wie=werk.nemer, boven_naam="Rijk")
    with pytest.raises(Onzichtbaar):
        leg(werk, wie=werk.derde, boven_naam="Rijk")
    leg(werk, boven_naam="Rijk")
    with pytest.raises(Botsing):
        leg(werk, boven_id=programma.pk)


def test_the_principals_side_reads_name_and_frames_and_nobody_else_does(werk, programma):
    hoger = opdracht(werk.op.omgeving, naam="Nog hoger", relatievorm="programma")
    rol(hoger, werk.gever, "ambtelijk_opdrachtgever")
    leg(werk, op=programma, boven_id=hoger.pk)
    leg(werk, boven_id=programma.pk)
    van_gever, van_wethouder, van_nemer = (
        beeld(wie, werk.op) for wie in (werk.gever, werk.wethouder, werk.nemer)
    )
    assert [deel.naam for deel in van_gever.boven] == ["Nog hoger", "Programma Bereikbaar"]
    assert [(deel.naam, deel.ziet) for deel in van_wethouder.boven] == [
        ("Programma Bereikbaar", False)
    ]
    assert {kader.naam: kader.boven for kader in van_wethouder.kaders}["Einde"] == "za 1 jan 2028"
    assert (van_nemer.boven, van_nemer.kaders) == ((), ())
    rol(programma, werk.nemer, "opdrachtnemer")
    assert [deel.naam for deel in beeld(werk.nemer, werk.op).boven] == ["Programma Bereikbaar"]


def test_what_hangs_below_shows_only_to_who_sees_it(werk, programma):
    leg(werk, boven_id=programma.pk)
    alleen_boven = lid(werk.op.omgeving)
    rol(programma, alleen_boven, "bestuurlijk_opdrachtgever")
    assert [deel.naam for deel in beeld(werk.gever, programma).onder] == ["Stationsstraat"]
    assert beeld(alleen_boven, programma).onder == ()


def test_the_page_leaks_nothing_to_the_contractor(client, werk, programma):
    leg(werk, boven_id=programma.pk)
    basis = f"/{werk.op.omgeving.sleutel}/opdrachten/{werk.op.pk}/"
    for adres in (basis, f"{basis}keten/"):
        assert "Programma Bereikbaar" in als(client, werk.wethouder).get(adres).content.decode()
        assert "Programma Bereikbaar" not in als(client, werk.nemer).get(adres).content.decode()


def test_searching_choosing_and_a_conflict_on_the_page(client, werk, programma):
    adres = f"/{werk.op.omgeving.sleutel}/opdrachten/{werk.op.pk}/keten/"
    als(client, werk.gever)
    gezocht = client.get(adres, {"zoek": "berei"}).content.decode()
    assert f'value="{programma.pk}"' in gezocht
    assert "Niets gevonden" in client.get(adres, {"zoek": "zwembad"}).content.decode()
    keuze = {"versie": 1, "boven_id": str(programma.pk)}
    assert client.post(f"{adres}?zoek=berei", keuze).status_code == 302
    terug = client.post(adres, {"versie": 1, "boven_naam": "Rijk"})
    assert terug.status_code == 400
    tekst = terug.content.decode()
    assert "Intussen gewijzigd" in tekst
    assert 'value="Rijk"' in tekst
    assert client.post(adres, {"versie": 2, "boven_naam": "Rijk"}).status_code == 302


def test_a_list_that_is_undone_keeps_what_hangs_above_another(werk):
    lijst = maak(Opdrachtlijst, werk.op.omgeving, door_persoon_id=werk.gever.persoon.pk)
    boven = opdracht(werk.op.omgeving, naam="Uit de lijst", relatievorm="programma", lijst=lijst)
    rol(boven, werk.gever, "ambtelijk_opdrachtgever")
    leg(werk, boven_id=boven.pk)
    verslag = services.draai_lijst_terug(werk.gever.actor, lijst_id=lijst.pk)
    assert [(w.naam, w.reden) for w in verslag.geweigerd] == [
        ("Uit de lijst", "er hangt een opdracht onder")
    ]


@pytest.mark.parametrize("n", [1, 10])
def test_a_chain_costs_the_same_for_one_and_for_ten(
    werk, programma, n, django_assert_max_num_queries
):
    leg(werk, boven_id=programma.pk)
    for _ in range(n):
        onder = opdracht(werk.op.omgeving, relatievorm="project", boven=werk.op)
        rol(onder, werk.gever, "ambtelijk_opdrachtgever")
    actor = werk.gever.actor_op(DAG)
    with django_assert_max_num_queries(25):
        assert len(lees(actor, selectors.keten_van, werk.op.pk).onder) == n
