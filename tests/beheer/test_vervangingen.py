# SPDX-License-Identifier: EUPL-1.2
"""Who works for whom: the acts, the screens, and the choice "ik werk voor …"."""

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.factories import (
    DAG,
    SINDS,
    als,
    lees,
    lid,
    namens,
    persoon,
    systeem,
    vervanging,
)
from vijftreden.beheer import selectors, services
from vijftreden.handeling.models import Journaalregel
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
MORGEN = DAG + timedelta(days=1)


def leg_vast(actor, voor, door, **velden):
    gevraagd = {"soort": "vervanger", "van": DAG, **velden}
    return services.leg_vervanging_vast(
        actor, voor_persoon_id=voor.pk, door_persoon_id=door.pk, **gevraagd
    )


def fout_bij(veld, doe, *argumenten, **velden):
    with pytest.raises(Invoerfout) as fout:
        doe(*argumenten, **velden)
    assert fout.value.veld == veld
    return fout.value.zin


def test_somebody_says_for_himself_who_works_for_him(spelers):
    mij, ander = spelers.gever, spelers.collega
    leg_vast(mij.actor, mij.persoon, ander.persoon, soort="secretaris")
    [regel] = lees(ander.actor, selectors.ik_werk_voor)
    assert (regel.voor_naam, regel.soort, regel.tot) == ("Gea van der Gever", "secretaris", None)


def test_for_another_only_a_beheerder_says_so(spelers):
    for wie in (spelers.collega, spelers.lezer, spelers.nemer):
        with pytest.raises(GeenRecht):
            leg_vast(wie.actor, spelers.gever.persoon, wie.persoon)
    wethouder = persoon(spelers.omgeving)
    assert leg_vast(spelers.beheerder.actor, wethouder, spelers.collega.persoon)


def test_a_secretary_appoints_nobody_in_the_name_of_the_other(spelers):
    actor = namens(spelers.collega, vervanging(spelers.collega, spelers.gever))
    with pytest.raises(GeenRecht):
        leg_vast(actor, spelers.gever.persoon, spelers.nemer.persoon)


@pytest.mark.parametrize(
    ("veld", "velden"),
    [("soort", {"soort": "baas"}), ("tot", {"tot": DAG}), ("tot", {"tot": SINDS})],
)
def test_what_makes_no_sense_is_said_at_its_field(spelers, veld, velden):
    mij = spelers.gever
    fout_bij(veld, leg_vast, mij.actor, mij.persoon, spelers.collega.persoon, **velden)


def test_nobody_replaces_himself_or_who_was_erased(spelers):
    mij = spelers.gever
    fout_bij("door_persoon_id", leg_vast, mij.actor, mij.persoon, mij.persoon)
    weg = persoon(spelers.omgeving, gewist_op=DAG)
    zin = fout_bij("door_persoon_id", leg_vast, mij.actor, mij.persoon, weg)
    assert "gewist" in zin


def test_the_same_two_at_the_same_time_once(spelers):
    mij, ander = spelers.gever, spelers.collega
    eerste = leg_vast(mij.actor, mij.persoon, ander.persoon, tot=MORGEN)
    zin = fout_bij("door_persoon_id", leg_vast, mij.actor, mij.persoon, ander.persoon)
    assert zin.startswith("Coen Collega werkt al voor Gea van der Gever vanaf")
    leg_vast(mij.actor, mij.persoon, ander.persoon, van=MORGEN)
    later = {"vervanging_id": eerste.pk, "versie": 1, "tot": MORGEN + timedelta(days=1)}
    fout_bij("tot", services.beeindig_vervanging, mij.actor, **later)


def test_either_of_the_two_ends_it_and_nobody_else(spelers):
    deze = vervanging(spelers.collega, spelers.gever)
    einde = {"vervanging_id": deze.pk, "versie": 1, "tot": DAG}
    with pytest.raises(GeenRecht):
        services.beeindig_vervanging(spelers.nemer.actor, **einde)
    services.beeindig_vervanging(spelers.collega.actor, **einde)
    assert lees(spelers.collega.actor, selectors.ik_werk_voor) == ()


def test_an_old_form_and_a_day_before_the_begin_are_refused(spelers):
    deze = vervanging(spelers.collega, spelers.gever, van=DAG)
    mij = spelers.gever.actor
    with pytest.raises(Botsing):
        services.beeindig_vervanging(mij, vervanging_id=deze.pk, versie=7, tot=MORGEN)
    te_vroeg = {"vervanging_id": deze.pk, "versie": 1, "tot": SINDS}
    fout_bij("tot", services.beeindig_vervanging, mij, **te_vroeg)
    services.beeindig_vervanging(mij, vervanging_id=deze.pk, versie=1, tot=DAG)
    assert lees(mij, selectors.mijn_vervangingen) == ()


def test_the_next_door_does_not_exist(spelers):
    deze = vervanging(spelers.collega, spelers.gever)
    assert lees(spelers.buur.actor, selectors.alle_vervangingen) == ()
    assert lees(spelers.buur.actor, selectors.namens_wie, deze.pk) is None


def kies(client, pad, deze):
    return client.post(pad("namens/"), {"vervanging": str(deze.pk) if deze else ""})


def test_the_choice_stands_on_every_page_until_it_is_taken_back(client, spelers, pad):
    deze = vervanging(spelers.collega, spelers.gever)
    als(client, spelers.collega)
    assert "Ik werk voor …" in client.get(pad("")).content.decode()
    assert kies(client, pad, deze).headers["Location"] == pad("")
    bladzij = client.get(pad("")).content.decode()
    assert "Je werkt nu voor <b>Gea van der Gever</b>" in bladzij
    assert "Ik werk voor …" not in bladzij
    assert client.get(pad(f"opdrachten/{spelers.opdracht.pk}/rollen/")).status_code == 404
    kies(client, pad, None)
    assert "Je werkt nu voor" not in client.get(pad("")).content.decode()


def test_a_choice_that_no_longer_holds_is_forgotten(client, spelers, pad):
    deze = vervanging(spelers.collega, spelers.gever)
    als(client, spelers.collega)
    kies(client, pad, deze)
    services.beeindig_vervanging(spelers.gever.actor, vervanging_id=deze.pk, versie=1, tot=DAG)
    assert "Je werkt nu voor" not in client.get(pad("")).content.decode()
    assert not any("namens" in sleutel for sleutel in dict(client.session.items()))


def test_nobody_works_for_whom_he_does_not_replace(client, spelers, pad):
    van_een_ander = vervanging(spelers.nemer, spelers.gever)
    straks = vervanging(spelers.collega, spelers.gever, van=MORGEN)
    als(client, spelers.collega)
    for deze in (van_een_ander, straks):
        assert kies(client, pad, deze).headers["Location"] == pad("namens/")
    client.post(pad("namens/"), {"vervanging": str(uuid4())})
    client.post(pad("namens/"), {"vervanging": "onzin"})
    assert not any("namens" in sleutel for sleutel in dict(client.session.items()))


def test_the_choice_holds_in_this_environment_alone(client, spelers, pad):
    deze = vervanging(spelers.collega, spelers.gever)
    als(client, spelers.collega)
    kies(client, pad, deze)
    assert list(dict(client.session.items())).count(f"namens-{spelers.omgeving.pk}") == 1


def test_what_is_personal_stays_ones_own_at_work_for_another(client, spelers, pad):
    deze = vervanging(spelers.collega, spelers.gever)
    als(client, spelers.collega)
    kies(client, pad, deze)
    antwoord = client.post(
        pad("account/vervanging/"),
        {"wie": "lena  lezer", "soort": "vervanger", "van": DAG.isoformat()},
    )
    assert antwoord.headers["Location"] == pad("account/")
    systeem_ = systeem(spelers.omgeving)
    [voor] = [
        regel
        for regel in lees(systeem_, selectors.alle_vervangingen)
        if regel.door_naam == "Lena Lezer"
    ]
    assert voor.voor_naam == "Coen Collega"
    regels = lees(systeem_, lambda wie: list(Journaalregel.objects.of(wie).order_by("nummer")))
    assert (regels[-1].persoon_id, regels[-1].namens_id) == (spelers.collega.persoon.pk, None)


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        ("Niemand Bekend", "We kennen niemand"),
        ("Twee Ling", "Meer mensen heten zo"),
        ("Coen Collega", "Niemand vervangt zichzelf"),
    ],
)
def test_a_name_that_does_not_say_who_is_asked_again(client, spelers, pad, wie, zin):
    for _ in range(2):
        persoon(spelers.omgeving, naam="Twee Ling")
    als(client, spelers.collega)
    gevuld = {"wie": wie, "soort": "vervanger", "van": DAG.isoformat(), "tot": ""}
    antwoord = client.post(pad("account/vervanging/"), gevuld)
    bladzij = antwoord.content.decode()
    assert antwoord.status_code == 200
    assert zin in bladzij
    assert f'value="{wie}"' in bladzij


def test_a_beheerder_arranges_it_for_all_and_ends_it(beheerder, spelers, pad):
    wethouder = persoon(spelers.omgeving, naam="Wim Wethouder")
    gevuld = {
        "voor_persoon_id": wethouder.pk,
        "door_persoon_id": spelers.collega.persoon.pk,
        "soort": "secretaris",
        "van": DAG.isoformat(),
    }
    assert beheerder.post(pad("beheer/vervangingen/"), gevuld).status_code == 302
    assert (
        "Coen Collega werkt al"
        in beheerder.post(pad("beheer/vervangingen/"), gevuld).content.decode()
    )
    [regel] = lees(spelers.beheerder.actor, selectors.alle_vervangingen)
    weg = pad(f"vervanging/{regel.id}/")
    assert "Wim Wethouder" in beheerder.get(weg).content.decode()
    fout = beheerder.post(weg, {"versie": 1, "tot": "2020-01-01"}).content.decode()
    assert "Kies die dag, of een latere" in fout
    oud = beheerder.post(weg, {"versie": 9, "tot": DAG.isoformat()})
    assert oud.headers["Location"] == weg
    gedaan = beheerder.post(weg, {"versie": 1, "tot": DAG.isoformat()})
    assert gedaan.headers["Location"] == pad("beheer/vervangingen/")


def test_my_account_shows_both_who_works_for_me_and_for_whom_i_do(client, spelers, pad):
    vervanging(spelers.collega, spelers.gever)
    vervanging(spelers.nemer, spelers.collega)
    vervanging(lid(spelers.omgeving, naam="Iemand Anders"), spelers.gever)
    bladzij = als(client, spelers.collega).get(pad("account/")).content.decode()
    assert "Gea van der Gever" in bladzij
    assert "Nico Nemer" in bladzij
    assert "Iemand Anders" not in bladzij
