# SPDX-License-Identifier: EUPL-1.2
"""One-time links: once, for a while, for one person, and never into somebody else's account."""

from datetime import timedelta

import pytest
from django.contrib.auth import SESSION_KEY, authenticate
from django.utils import timezone

from tests.beheer.conftest import THUIS, WACHTWOORD, met_wachtwoord
from tests.factories import als, lid, omgeving, persoon, systeem
from vijftreden.beheer.models import Toegangslink
from vijftreden.beheer.services import (
    beeindig_lidmaatschap,
    neem_uitnodiging_aan,
    nieuwe_toegangslink,
    nodig_uit,
)
from vijftreden.handeling.models import Journaalregel
from vijftreden.toegang.models import Account, Lidmaatschap
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout

EMAIL = "nora@x.example"


@pytest.fixture
def weg(spelers):
    """The path of an invitation for Nora."""
    toegang = nodig_uit(
        spelers.beheerder.actor, naam="Nora Nieuw", email=EMAIL, soorten=[], thuis=THUIS
    )
    return toegang.adres.removeprefix(THUIS)


def kies(client, weg, wachtwoord=WACHTWOORD):
    return client.post(weg, {"wachtwoord": wachtwoord})


def links(spelers):
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        return list(Toegangslink.objects.of(actor).values("geheim_hash", "gebruikt_op", "email"))


def zet_link(spelers, **velden):
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        Toegangslink.objects.of(actor).update(**velden)


def test_the_link_lets_in_once(client, spelers, weg):
    assert EMAIL in client.get(weg).content.decode()
    antwoord = kies(client, weg)
    assert antwoord["Location"] == "/"
    assert SESSION_KEY in client.session
    account = Account.objects.get(email=EMAIL)
    assert authenticate(None, email=EMAIL, password=WACHTWOORD) == account
    lidmaatschap = Lidmaatschap.objects.get(account=account)
    assert lidmaatschap.omgeving == spelers.omgeving
    assert client.get(f"/{spelers.omgeving.sleutel}/account/").status_code == 200
    client.logout()
    for antwoord in (client.get(weg), kies(client, weg, "een heel ander wachtwoord")):
        assert antwoord.status_code == 404
        assert "Deze link werkt niet meer" in antwoord.content.decode()
    assert authenticate(None, email=EMAIL, password=WACHTWOORD) == account


def test_looking_uses_nothing_up(client, spelers, weg):
    for _ in range(3):
        client.get(weg)
    assert kies(client, weg).status_code == 302


def test_only_the_hash_is_kept(spelers, weg):
    geheim = weg.strip("/").rpartition("/")[2]
    assert len(geheim) >= 43
    (link,) = links(spelers)
    assert geheim not in str(link)
    assert len(link["geheim_hash"]) == 64


def test_after_fourteen_days_it_is_over(client, spelers, weg):
    nu = timezone.now()
    assert client.get(weg).status_code == 200
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        (tot,) = Toegangslink.objects.of(actor).values_list("geldig_tot", flat=True)
    assert timedelta(days=13, hours=23) < tot - nu <= timedelta(days=14)
    zet_link(spelers, geldig_tot=nu - timedelta(seconds=1))
    assert client.get(weg).status_code == 404
    assert kies(client, weg).status_code == 404
    assert not Account.objects.filter(email=EMAIL).exists()


def test_a_service_refuses_too(spelers, weg):
    geheim = weg.strip("/").rpartition("/")[2]
    actor = systeem(spelers.omgeving)
    neem_uitnodiging_aan(actor, geheim=geheim, wachtwoord=WACHTWOORD)
    with pytest.raises(Invoerfout, match="werkt niet meer"):
        neem_uitnodiging_aan(actor, geheim=geheim, wachtwoord="een ander lang wachtwoord")


def test_a_wrong_secret_environment_or_neighbour_gives_the_same_page(client, spelers, weg):
    geheim = weg.strip("/").rpartition("/")[2]
    bladen = {
        client.get(anders).content
        for anders in (
            f"/{spelers.omgeving.sleutel}/toegang/onzin/",
            f"/{spelers.buur.omgeving.sleutel}/toegang/{geheim}/",
            f"/bestaat-niet/toegang/{geheim}/",
        )
    }
    assert len(bladen) == 1


@pytest.mark.parametrize("zwak", ["kort", "qwertyqwerty", "nora@x.example", "123456789123"])
def test_a_weak_password_is_refused_and_the_link_still_works(client, weg, zwak):
    antwoord = kies(client, weg, zwak)
    assert antwoord.status_code == 200
    assert "Dit is nog niet opgeslagen" in antwoord.content.decode()
    assert zwak not in antwoord.content.decode().replace(EMAIL, "")
    assert kies(client, weg).status_code == 302


def test_a_new_link_ends_the_old_one(client, spelers, weg):
    persoon_id = Lidmaatschap.objects.get(omgeving=spelers.omgeving, account=None).persoon_id
    nieuw = nieuwe_toegangslink(spelers.beheerder.actor, persoon_id=persoon_id, thuis=THUIS)
    assert client.get(weg).status_code == 404
    assert client.get(nieuw.adres.removeprefix(THUIS)).status_code == 200


def test_ending_the_membership_ends_the_link(client, spelers, weg):
    wie = Lidmaatschap.objects.get(omgeving=spelers.omgeving, account=None)
    beeindig_lidmaatschap(spelers.beheerder.actor, lidmaatschap_id=wie.pk, versie=1)
    assert links(spelers) == []
    assert client.get(weg).status_code == 404


def geef_adres(lid, email):
    actor = systeem(lid.omgeving)
    with zicht(actor):
        type(lid.persoon).objects.of(actor).filter(pk=lid.persoon.pk).update(email=email)


def test_a_forgotten_password_is_replaced_and_other_sessions_end(client, spelers):
    collega = spelers.collega
    email = met_wachtwoord(collega, "het oude wachtwoord dat weg is")
    geef_adres(collega, email)
    als(client, collega)
    toegang = nieuwe_toegangslink(
        spelers.beheerder.actor, persoon_id=collega.persoon.pk, thuis=THUIS
    )
    ander = type(client)()
    assert kies(ander, toegang.adres.removeprefix(THUIS)).status_code == 302
    assert authenticate(None, email=email, password=WACHTWOORD) == collega.account
    assert client.get(f"/{spelers.omgeving.sleutel}/account/").status_code == 302
    assert ander.get(f"/{spelers.omgeving.sleutel}/account/").status_code == 200


@pytest.fixture
def elders(spelers):
    """Somebody with an account at the neighbour, whom we invite by the same address."""
    buur = lid(spelers.buur.omgeving, naam="Eva Elders")
    return buur, met_wachtwoord(buur)


def nodig_elders(spelers, email):
    toegang = nodig_uit(spelers.beheerder.actor, naam="Eva", email=email, soorten=[], thuis=THUIS)
    return toegang.adres.removeprefix(THUIS)


def test_a_link_never_changes_the_password_of_an_account_elsewhere(client, spelers, elders):
    buur, email = elders
    weg = nodig_elders(spelers, email)
    tekst = client.get(weg).content.decode()
    assert f"/aanmelden/?next={weg}" in tekst
    assert 'type="password"' not in tekst
    antwoord = kies(client, weg, "het wachtwoord van de dief")
    assert antwoord.status_code == 200
    assert SESSION_KEY not in client.session
    assert authenticate(None, email=email, password=WACHTWOORD) == buur.account
    assert authenticate(None, email=email, password="het wachtwoord van de dief") is None


def test_who_has_an_account_signs_in_and_joins(client, spelers, elders):
    buur, email = elders
    weg = nodig_elders(spelers, email)
    als(client, buur)
    assert "Neem de uitnodiging aan" in client.get(weg).content.decode()
    assert client.post(weg)["Location"] == "/"
    assert Lidmaatschap.objects.filter(account=buur.account).count() == 2
    assert client.get(weg).status_code == 404


def test_another_account_cannot_take_the_invitation(client, spelers, elders):
    _, email = elders
    weg = nodig_elders(spelers, email)
    als(client, spelers.collega)
    assert "Neem de uitnodiging aan" not in client.get(weg).content.decode()
    assert client.post(weg).status_code == 200
    geheim = weg.strip("/").rpartition("/")[2]
    with pytest.raises(Invoerfout, match="voor iemand anders"):
        neem_uitnodiging_aan(
            systeem(spelers.omgeving), geheim=geheim, account_id=spelers.nemer.account.pk
        )


def test_a_beheerder_makes_no_way_into_an_account_that_is_also_elsewhere(spelers):
    collega, daar = spelers.collega, omgeving()
    toegang = nieuwe_toegangslink(
        spelers.beheerder.actor, persoon_id=collega.persoon.pk, thuis=THUIS
    )
    Lidmaatschap.objects.create(
        account=collega.account, omgeving=daar, persoon_id=persoon(daar).pk, van="2026-01-01"
    )
    with pytest.raises(Invoerfout, match="andere organisatie"):
        nieuwe_toegangslink(spelers.beheerder.actor, persoon_id=collega.persoon.pk, thuis=THUIS)
    geheim = toegang.adres.strip("/").rpartition("/")[2]
    with pytest.raises(Invoerfout, match="andere organisatie"):
        neem_uitnodiging_aan(systeem(spelers.omgeving), geheim=geheim, wachtwoord=WACHTWOORD)


def test_the_journal_says_who_came_in_and_no_secret(client, spelers, weg):
    kies(client, weg)
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        regel = Journaalregel.objects.of(actor).order_by("-nummer").first()
        assert regel.handeling == "uitnodiging aannemen"
        assert regel.persoon_id == Lidmaatschap.objects.get(account__email=EMAIL).persoon_id
        assert regel.inhoud.tekst == "{}"
