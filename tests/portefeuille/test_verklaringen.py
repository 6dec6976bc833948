# SPDX-License-Identifier: EUPL-1.2
"""One explanation for the whole organisation: the same person once, another person again."""

import re

import pytest

from tests.factories import als, lees, lid, omgeving, opdracht, persoon, rol, systeem
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.handeling.services import (
    haal_terug_voor_organisatie,
    leg_terzijde_voor_organisatie,
)
from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.sessie import zicht

pytestmark = pytest.mark.django_db
TWEE_PETTEN = "twee-petten"
REDEN = "Zij doet dit bij alle regelingen; een collega kijkt mee."


@pytest.fixture
def hier():
    return omgeving()


def twee_petten(op, wie):
    """This person with the two roles that clash in an eigenaarschap."""
    rol(op, wie, "controller")
    rol(op, wie, "ambtelijk_eigenaar")


@pytest.fixture
def wethouders(hier):
    """One with two hats on three items, another on one."""
    vaak, eens = persoon(hier, naam="Vera Vaak"), persoon(hier, naam="Els Eens")
    items = [opdracht(hier, naam=f"Regeling {n}") for n in range(4)]
    for op in items[:3]:
        twee_petten(op, vaak)
    twee_petten(items[3], eens)
    herzie_alles(systeem(hier))
    return items


@pytest.fixture
def directie(hier):
    return lid(hier, Soort.DIRECTIE, naam="Dirk Directie")


def petten(actor, op, *, terzijde=False):
    blad = lees(actor, selectors.opdrachtblad, op.pk)
    return [
        b
        for stand in blad.ladder.treden
        for b in (stand.terzijde if terzijde else stand.bevindingen)
        if b.code == TWEE_PETTEN
    ]


def leg_uit(actor, op):
    [bevinding] = petten(actor, op)
    waar = lees(actor, selectors.vindplaatsen, code=TWEE_PETTEN, bewijs_hash=bevinding.bewijs_hash)
    return leg_terzijde_voor_organisatie(
        actor,
        code=TWEE_PETTEN,
        bewijs_hash=bevinding.bewijs_hash,
        reden=REDEN,
        opdracht_ids=waar.opdracht_ids,
    )


def test_it_says_where_exactly_this_stands_and_about_whom(directie, wethouders):
    [bevinding] = petten(directie.actor, wethouders[0])
    waar = lees(
        directie.actor,
        selectors.vindplaatsen,
        code=TWEE_PETTEN,
        bewijs_hash=bevinding.bewijs_hash,
    )
    assert waar.namen == ("Regeling 0", "Regeling 1", "Regeling 2")
    assert waar.over == ("Vera Vaak",)
    assert waar.zin.startswith("Eén persoon heeft twee rollen")
    assert waar.meer == 0


def test_one_person_is_explained_once_and_another_asks_still(directie, wethouders):
    leg_uit(directie.actor, wethouders[0])
    assert [len(petten(directie.actor, op)) for op in wethouders] == [0, 0, 0, 1]


def test_what_is_explained_is_listed_with_what_it_silences_and_taken_back(directie, wethouders):
    gemaakt = leg_uit(directie.actor, wethouders[0])
    [regel] = lees(directie.actor, selectors.verklaringen)
    assert (regel.reden, regel.door) == (REDEN, "Dirk Directie")
    assert regel.waar.opdracht_ids == tuple(op.pk for op in wethouders[:3])
    haal_terug_voor_organisatie(
        directie.actor, terzijde_id=gemaakt.pk, opdracht_ids=regel.waar.opdracht_ids
    )
    assert [len(petten(directie.actor, op)) for op in wethouders] == [1, 1, 1, 1]
    assert lees(directie.actor, selectors.verklaringen) == ()


def test_an_item_that_gets_the_same_later_is_silent_from_the_start(hier, directie, wethouders):
    leg_uit(directie.actor, wethouders[0])
    nieuw = opdracht(hier)
    vera = lees(systeem(hier), lambda wie: petten(wie, wethouders[0], terzijde=True))
    twee_petten(nieuw, persoon_met_id(hier, vera[0].bewijs["persoon"]))
    herzie_alles(systeem(hier))
    assert petten(directie.actor, nieuw) == []
    [regel] = lees(directie.actor, selectors.verklaringen)
    assert nieuw.pk in regel.waar.opdracht_ids


def persoon_met_id(hier, pk):
    from vijftreden.register.models import Persoon  # noqa: PLC0415

    return lees(systeem(hier), lambda wie: Persoon.objects.of(wie).get(pk=pk))


def test_said_twice_it_stands_there_once(directie, wethouders):
    eerste = leg_uit(directie.actor, wethouders[0])
    nog_eens = leg_terzijde_voor_organisatie(
        directie.actor, code=TWEE_PETTEN, bewijs_hash=eerste.bewijs_hash, reden=REDEN
    )
    assert nog_eens.pk == eerste.pk


def test_one_that_silences_a_whole_code_is_listed_too(directie, wethouders):
    leg_terzijde_voor_organisatie(directie.actor, code=TWEE_PETTEN, reden=REDEN)
    leg_terzijde_voor_organisatie(directie.actor, code="bestaat-niet", reden="iets van vroeger")
    regels = {regel.reden: regel.waar for regel in lees(directie.actor, selectors.verklaringen)}
    assert regels["iets van vroeger"] is None
    assert len(regels[REDEN].opdracht_ids) == 4
    assert petten(directie.actor, wethouders[3]) == []


def test_the_ids_of_commissions_do_not_fill_the_journal(hier, directie, wethouders):
    leg_uit(directie.actor, wethouders[0])
    inhoud = lees(
        systeem(hier), lambda wie: Journaalinhoud.objects.of(wie).latest("regel__nummer").tekst
    )
    assert '"opdrachten":3' in inhoud
    assert str(wethouders[0].pk) not in inhoud


def test_who_has_a_role_alone_explains_nothing_for_all(hier, wethouders):
    gever = lid(hier)
    rol(wethouders[0], gever, "accounthouder")
    with pytest.raises(GeenRecht):
        leg_terzijde_voor_organisatie(gever.actor, code=TWEE_PETTEN, reden=REDEN)


def adres(hier, *delen):
    return "/".join(["", hier.sleutel, *map(str, delen), ""])


def test_on_the_screen_it_is_asked_counted_done_and_taken_back(client, hier, directie, wethouders):
    als(client, directie)
    blad = adres(hier, "opdrachten", wethouders[0].pk)
    assert "Overal waar dit zo is" in client.get(blad).content.decode()
    [bevinding] = petten(directie.actor, wethouders[0])
    vraag = {
        "code": TWEE_PETTEN,
        "bewijs_hash": bevinding.bewijs_hash,
        "reden": REDEN,
        "bereik": "overal",
    }
    tussen = client.post(f"{blad}klopt-zo/", vraag).content.decode()
    assert "Precies dit staat nu bij 3 opdrachten" in tussen
    assert "Vera Vaak" in tussen
    assert petten(directie.actor, wethouders[0])
    antwoord = client.post(f"{blad}klopt-zo/", {**vraag, "zeker": "ja"}, follow=True)
    lijst = antwoord.content.decode()
    assert "Geldt bij 3 opdrachten" in lijst
    assert f"Klopt zo voor de hele organisatie, want: {REDEN}" in client.get(blad).content.decode()
    weer = re.search(r'action="([^"]+/weer/)"', lijst)[1]
    assert client.get(weer).status_code == 302
    assert "Dit wordt weer gevraagd" in client.post(weer, follow=True).content.decode()
    assert petten(directie.actor, wethouders[1])


def test_only_here_stays_only_here(client, hier, directie, wethouders):
    als(client, directie)
    [bevinding] = petten(directie.actor, wethouders[0])
    vraag = {"code": TWEE_PETTEN, "bewijs_hash": bevinding.bewijs_hash, "reden": REDEN}
    weg = adres(hier, "opdrachten", wethouders[0].pk, "klopt-zo")
    client.post(weg, {**vraag, "bereik": "hier"})
    assert [len(petten(directie.actor, op)) for op in wethouders] == [0, 1, 1, 1]


def test_a_finding_that_is_gone_is_not_explained(client, hier, directie, wethouders):
    als(client, directie)
    weg = adres(hier, "opdrachten", wethouders[0].pk, "klopt-zo")
    vraag = {"code": TWEE_PETTEN, "bewijs_hash": "a" * 64, "reden": REDEN, "bereik": "overal"}
    assert "staat hier niet meer" in client.post(weg, vraag, follow=True).content.decode()
    assert lees(directie.actor, selectors.verklaringen) == ()


def test_who_may_not_speak_for_all_is_not_asked_and_says_it_for_one(client, hier, wethouders):
    gever = lid(hier)
    rol(wethouders[0], gever, "accounthouder")
    als(client, gever)
    blad = adres(hier, "opdrachten", wethouders[0].pk)
    assert "Overal waar dit zo is" not in client.get(blad).content.decode()
    [bevinding] = petten(gever.actor, wethouders[0])
    client.post(
        f"{blad}klopt-zo/",
        {
            "code": TWEE_PETTEN,
            "bewijs_hash": bevinding.bewijs_hash,
            "reden": REDEN,
            "bereik": "overal",
            "zeker": "ja",
        },
    )
    assert petten(gever.actor, wethouders[0]) == []
    assert lees(systeem(hier), selectors.verklaringen) == ()
    assert len(lees(systeem(hier), lambda w: petten(w, wethouders[1]))) == 1


def test_searching_costs_the_same_for_one_and_for_many(
    hier, directie, wethouders, django_assert_num_queries
):
    [bevinding] = petten(directie.actor, wethouders[0])
    vraag = {"code": TWEE_PETTEN, "bewijs_hash": bevinding.bewijs_hash}
    actor = directie.actor
    for _ in range(2):
        with zicht(actor), django_assert_num_queries(2):
            selectors.vindplaatsen(actor, **vraag)
        for _ in range(10):
            twee_petten(opdracht(hier), persoon_met_id(hier, bevinding.bewijs["persoon"]))
        herzie_alles(systeem(hier))
    assert lees(actor, lambda wie: Stand.objects.of(wie).count()) > 20
