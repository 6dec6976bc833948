# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden genereer`: environments of any size, by the real services, equal for equal seeds."""

import argparse
from random import Random

import pytest
from django.contrib.auth import authenticate

from tests.factories import DAG, systeem
from vijftreden.conf.generator import verzinsels
from vijftreden.conf.generator.wereld import eigen_nummers
from vijftreden.conf.opdrachtregel import genereer
from vijftreden.handeling.models import Uitbericht
from vijftreden.kern.kalender import Gremium
from vijftreden.portefeuille.models import Stand
from vijftreden.register.models import Persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account, Lidmaatschap, Omgeving, Zicht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten.models import Kalenderdatum

pytestmark = [pytest.mark.django_db, pytest.mark.motor]


@pytest.fixture
def roep(capsys):
    """Runs the command; gives its exit code, output and complaints."""

    def doe(**keuzes):
        ontleder = argparse.ArgumentParser()
        genereer.voeg_toe(ontleder.add_subparsers(required=True))
        vlaggen = [deel for naam, waarde in keuzes.items() for deel in (f"--{naam}", str(waarde))]
        gekozen = ontleder.parse_args(["genereer", *vlaggen])
        code = gekozen.doe(gekozen)
        gezegd = capsys.readouterr()
        return code, gezegd.out, gezegd.err

    return doe


def omgevingen():
    return list(Omgeving._base_manager.order_by("sleutel"))


def alles_van(model, omgeving):
    actor = systeem(omgeving)
    with zicht(actor):
        return list(model.objects.of(actor))


def test_two_environments_share_the_commissions_each_with_calendar_and_ladder(roep):
    code, uit, _ = roep(opdrachten=51, omgevingen=2, zaad=7)

    assert code == 0
    assert [o.sleutel for o in omgevingen()] == ["zaad-7-1", "zaad-7-2"]
    assert uit.count("wachtwoord van beiden: ") == 2
    for omgeving, aantal in zip(omgevingen(), (26, 25), strict=True):
        opdrachten = alles_van(Opdracht, omgeving)
        assert len(opdrachten) == aantal
        assert sum(rij.gr_vorm != "RZM" for rij in opdrachten) == 3
        standen = {rij.opdracht_id: rij for rij in alles_van(Stand, omgeving)}
        datums = {rij.opdracht_id for rij in alles_van(Kalenderdatum, omgeving)}
        assert standen.keys() == datums == {rij.pk for rij in opdrachten}
        assert all(not rij.verouderd and rij.volgende_op for rij in standen.values())


def test_nothing_is_left_for_the_worker(roep):
    roep(opdrachten=30, omgevingen=1, zaad=7)
    installatie = Actor.installatie(dag=DAG)
    with zicht(installatie):
        assert not Uitbericht.objects.of(installatie).exists()


def test_the_user_sees_its_commissions_and_signs_in_with_the_printed_password(roep):
    _, uit, _ = roep(opdrachten=30, omgevingen=1, zaad=7)

    wachtwoord = uit.split()[-1]
    gebruiker = authenticate(None, email="gebruiker@zaad-7-1.invalid", password=wachtwoord)
    assert gebruiker == Account.objects.get(email="gebruiker@zaad-7-1.invalid")
    lid = Lidmaatschap.objects.get(account=gebruiker)
    assert lid.soorten == []
    van_mij = [rij for rij in alles_van(Zicht, omgevingen()[0]) if rij.lidmaatschap_id == lid.pk]
    assert len({rij.opdracht_id for rij in van_mij}) == 30


def test_the_user_has_200_of_many_one_in_ten_with_a_legal_calendar():
    eigen = eigen_nummers(Random(1), 5000)
    assert len(eigen) == 200
    assert sum(nummer % 10 == 0 for nummer in eigen) == 20


def test_equal_seeds_give_equal_words(roep):
    roep(opdrachten=20, omgevingen=1, zaad=7)
    [omgeving] = omgevingen()
    namen = {rij.naam for rij in alles_van(Opdracht, omgeving)}
    mensen = sorted(rij.naam for rij in alles_van(Persoon, omgeving))

    Omgeving._base_manager.filter(pk=omgeving.pk).update(sleutel="opzij")
    Account.objects.filter(email="gebruiker@zaad-7-1.invalid").update(email="een@opzij.invalid")
    Account.objects.filter(email="beheerder@zaad-7-1.invalid").update(email="twee@opzij.invalid")
    roep(opdrachten=20, omgevingen=1, zaad=7)
    nieuw = Omgeving._base_manager.get(sleutel="zaad-7-1")

    assert nieuw.naam == omgeving.naam
    assert {rij.naam for rij in alles_van(Opdracht, nieuw)} == namen
    assert sorted(rij.naam for rij in alles_van(Persoon, nieuw)) == mensen


def test_a_seed_that_was_used_is_refused_and_another_adds(roep):
    roep(opdrachten=5, omgevingen=1, zaad=7)

    code, _, fout = roep(opdrachten=5, omgevingen=2, zaad=7)
    assert code == 2
    assert "zaad-7-1" in fout
    assert "--zaad" in fout
    assert len(omgevingen()) == 1

    assert roep(opdrachten=5, omgevingen=1, zaad=8)[0] == 0
    assert [o.sleutel for o in omgevingen()] == ["zaad-7-1", "zaad-8-1"]


@pytest.mark.parametrize("keuzes", [{"omgevingen": 0}, {"opdrachten": -1}, {"zaad": -1}])
def test_numbers_that_cannot_be_are_refused(roep, keuzes):
    code, uit, fout = roep(**keuzes)
    assert (code, uit) == (2, "")
    assert fout


def test_no_meeting_falls_in_the_recess():
    momenten = list(verzinsels.vergaderingen(DAG))
    recessen = [deel for deel in momenten if deel.gremium is Gremium.RECES]
    raden = [deel for deel in momenten if deel.gremium is Gremium.RAAD]
    assert len(recessen) == 3
    assert len(raden) >= 24
    assert not [
        (raad, reces)
        for raad in raden
        for reces in recessen
        if reces.datum <= raad.datum <= reces.tot
    ]
