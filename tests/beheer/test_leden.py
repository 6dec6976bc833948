# SPDX-License-Identifier: EUPL-1.2
"""Members: who comes in, what each kind may see, and that the last beheerder stays."""

from datetime import timedelta

import pytest
from django.contrib.auth import SESSION_KEY

from tests.beheer.conftest import THUIS
from tests.factories import DAG, als, lid, omgeving, persoon, rol, systeem
from vijftreden.beheer.services import (
    beeindig_lidmaatschap,
    nieuwe_toegangslink,
    nodig_uit,
    wijzig_soorten,
)
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.models import Journaalregel
from vijftreden.toegang.models import Lidmaatschap, Zicht
from vijftreden.toegang.rechten import ZIET_ALLES, GeenRecht, Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout


def zichten(van, dag=DAG):
    """(opdracht, kant, from, until) of a member, oldest first."""
    actor = systeem(van.omgeving, dag=dag)
    with zicht(actor):
        rijen = Zicht.objects.of(actor).filter(lidmaatschap=van).order_by("van", "pk")
        return [(rij.opdracht_id, rij.kant, rij.van, rij.tot) for rij in rijen]


def nodig(spelers, *soorten, **velden):
    velden = velden or {"naam": "Nora Nieuw", "functie": "jurist", "email": "nora@x.example"}
    toegang = nodig_uit(spelers.beheerder.actor, soorten=soorten, thuis=THUIS, **velden)
    return Lidmaatschap.objects.get(persoon_id=toegang.persoon_id), toegang


@pytest.mark.parametrize("soort", list(Soort))
def test_a_kind_that_sees_all_has_one_open_row_of_sight(spelers, soort):
    lidmaatschap, _ = nodig(spelers, soort)
    assert lidmaatschap.soorten == [soort.value]
    assert (lidmaatschap.van, lidmaatschap.tot, lidmaatschap.account_id) == (DAG, None, None)
    open_rij = [(None, "gever", DAG, None)] if soort in ZIET_ALLES else []
    assert zichten(lidmaatschap) == open_rij


def test_the_table_of_who_sees_all_is_what_the_design_says():
    assert {s.value for s in ZIET_ALLES} == {"directie", "controller", "adviseur", "lezer"}


def test_two_kinds_that_see_all_are_still_one_row_and_losing_one_ends_nothing(spelers):
    lidmaatschap, _ = nodig(spelers, Soort.LEZER, Soort.ADVISEUR)
    actor = spelers.beheerder.actor
    wijzig_soorten(actor, lidmaatschap_id=lidmaatschap.pk, versie=1, soorten=[Soort.LEZER])
    assert zichten(lidmaatschap) == [(None, "gever", DAG, None)]
    wijzig_soorten(actor, lidmaatschap_id=lidmaatschap.pk, versie=2, soorten=[])
    assert zichten(lidmaatschap) == [(None, "gever", DAG, DAG)]


def test_a_lost_kind_is_lost_at_once_and_can_come_back(spelers):
    lezer = spelers.lezer
    assert lezer.actor.ziet_alles
    actor = spelers.beheerder.actor
    wijzig_soorten(actor, lidmaatschap_id=lezer.lidmaatschap.pk, versie=1, soorten=[])
    assert not lezer.actor.ziet_alles
    wijzig_soorten(
        actor, lidmaatschap_id=lezer.lidmaatschap.pk, versie=2, soorten=[Soort.DIRECTIE]
    )
    assert lezer.actor.ziet_alles
    assert len([rij for rij in zichten(lezer.lidmaatschap) if rij[3] is None]) == 1


def test_a_known_person_can_be_invited_and_twice_is_refused(spelers):
    wie = persoon(spelers.omgeving, email="piet@x.example")
    lidmaatschap, toegang = nodig(spelers, persoon_id=wie.pk)
    assert lidmaatschap.persoon_id == wie.pk
    assert toegang.email == "piet@x.example"
    with pytest.raises(Invoerfout) as fout:
        nodig(spelers, persoon_id=wie.pk)
    assert "heeft al toegang" in fout.value.zin


def test_an_invitation_needs_an_address_that_nobody_else_has(spelers):
    zonder = persoon(spelers.omgeving)
    with pytest.raises(Invoerfout) as fout:
        nodig(spelers, persoon_id=zonder.pk)
    assert fout.value.veld == "email"
    nodig(spelers)
    with pytest.raises(Invoerfout) as fout:
        nodig(spelers, naam="Nog een", email="NORA@x.example")
    assert fout.value.veld == "email"
    assert not Lidmaatschap.objects.filter(persoon_id=zonder.pk).exists()


def test_a_person_of_the_neighbour_cannot_be_invited(spelers):
    with pytest.raises(spelers.buur.persoon.DoesNotExist):
        nodig(spelers, persoon_id=spelers.buur.persoon.pk)


def test_whoever_becomes_a_member_passes_the_hook(spelers):
    gezien = []
    HAKEN.bij_toetreding.append(lambda actor, lidmaatschap: gezien.append(lidmaatschap.pk))
    lidmaatschap, _ = nodig(spelers)
    assert gezien == [lidmaatschap.pk]


def test_ending_takes_all_sight_away_the_same_moment(spelers, client):
    gever = spelers.gever
    als(client, gever)
    assert client.get(f"/{gever.omgeving.sleutel}/account/").status_code == 200
    beeindig_lidmaatschap(spelers.beheerder.actor, lidmaatschap_id=gever.lidmaatschap.pk, versie=1)
    assert {rij[3] for rij in zichten(gever.lidmaatschap)} == {DAG}
    gevonden = actor_van(gever.account.pk, gever.omgeving.sleutel, dag=DAG, herkomst="test")
    assert gevonden is None
    assert SESSION_KEY not in client.session
    assert client.get(f"/{gever.omgeving.sleutel}/account/").status_code == 302


def test_who_is_a_member_elsewhere_stays_signed_in_there(spelers, client):
    gever, elders = spelers.gever, omgeving()
    Lidmaatschap.objects.create(
        account=gever.account, omgeving=elders, persoon_id=persoon(elders).pk, van=DAG
    )
    als(client, gever)
    beeindig_lidmaatschap(spelers.beheerder.actor, lidmaatschap_id=gever.lidmaatschap.pk, versie=1)
    assert client.get(f"/{gever.omgeving.sleutel}/account/").status_code == 404
    assert client.get(f"/{elders.sleutel}/account/").status_code == 200


def test_sight_that_would_begin_later_never_begins(spelers):
    straks = DAG + timedelta(days=30)
    rol(spelers.opdracht, spelers.collega, van=straks)
    beeindig_lidmaatschap(
        spelers.beheerder.actor, lidmaatschap_id=spelers.collega.lidmaatschap.pk, versie=1
    )
    assert zichten(spelers.collega.lidmaatschap) == [
        (spelers.opdracht.pk, "gever", straks, straks)
    ]


def test_who_left_can_come_back_on_the_same_account(spelers):
    collega, actor = spelers.collega, spelers.beheerder.actor
    beeindig_lidmaatschap(actor, lidmaatschap_id=collega.lidmaatschap.pk, versie=1)
    with pytest.raises(Lidmaatschap.DoesNotExist):
        nieuwe_toegangslink(actor, persoon_id=collega.persoon.pk, thuis=THUIS)
    with zicht(actor):
        type(collega.persoon).objects.of(actor).filter(pk=collega.persoon.pk).update(
            email="coen@x.example"
        )
    lidmaatschap, _ = nodig(spelers, Soort.LEZER, persoon_id=collega.persoon.pk)
    assert lidmaatschap.pk == collega.lidmaatschap.pk
    assert lidmaatschap.account_id == collega.account.pk
    assert collega.actor.ziet_alles


def test_the_last_beheerder_stays(spelers):
    beheerder = spelers.beheerder
    eigen = {"lidmaatschap_id": beheerder.lidmaatschap.pk, "versie": 1}
    with pytest.raises(Invoerfout, match="laatste beheerder"):
        wijzig_soorten(beheerder.actor, soorten=[Soort.LEZER], **eigen)
    with pytest.raises(Invoerfout, match="laatste beheerder"):
        beeindig_lidmaatschap(beheerder.actor, **eigen)


def test_an_invited_beheerder_does_not_count_yet_a_second_one_does(spelers):
    beheerder = spelers.beheerder
    eigen = {"lidmaatschap_id": beheerder.lidmaatschap.pk, "versie": 1}
    nodig(spelers, Soort.BEHEERDER)
    with pytest.raises(Invoerfout, match="laatste beheerder"):
        beeindig_lidmaatschap(beheerder.actor, **eigen)
    lid(omgeving(), Soort.BEHEERDER)
    with pytest.raises(Invoerfout, match="laatste beheerder"):
        beeindig_lidmaatschap(beheerder.actor, **eigen)
    lid(spelers.omgeving, Soort.BEHEERDER)
    beeindig_lidmaatschap(beheerder.actor, **eigen)


def test_the_second_who_changes_a_member_sees_what_the_first_did(spelers):
    wie, actor = spelers.collega.lidmaatschap, spelers.beheerder.actor
    wijzig_soorten(actor, lidmaatschap_id=wie.pk, versie=1, soorten=[Soort.LEZER])
    with pytest.raises(Botsing) as botsing:
        wijzig_soorten(actor, lidmaatschap_id=wie.pk, versie=1, soorten=[])
    assert botsing.value.huidig.soorten == ["lezer"]


@pytest.mark.parametrize("speler", ["gever", "lezer", "collega", "buur"])
def test_only_a_beheerder_of_this_environment_changes_members(spelers, speler):
    wie = getattr(spelers, speler)
    doel = spelers.collega.lidmaatschap
    fout = GeenRecht
    with pytest.raises(fout):
        wijzig_soorten(wie.actor, lidmaatschap_id=doel.pk, versie=1, soorten=[Soort.BEHEERDER])
    with pytest.raises(fout):
        beeindig_lidmaatschap(wie.actor, lidmaatschap_id=doel.pk, versie=1)
    doel.refresh_from_db()
    assert (doel.soorten, doel.tot) == ([], None)


def test_a_beheerder_next_door_does_not_find_the_member(spelers):
    daar = lid(spelers.buur.omgeving, Soort.BEHEERDER)
    with pytest.raises(Lidmaatschap.DoesNotExist):
        wijzig_soorten(
            daar.actor,
            lidmaatschap_id=spelers.collega.lidmaatschap.pk,
            versie=1,
            soorten=[Soort.BEHEERDER],
        )


def test_names_and_links_never_stand_in_the_journal(spelers):
    _, toegang = nodig(spelers, Soort.LEZER)
    actor = spelers.beheerder.actor
    with zicht(actor):
        regel = Journaalregel.objects.of(actor).order_by("-nummer").first()
        assert (regel.handeling, regel.object_soort) == ("lid uitnodigen", "toegang.Lidmaatschap")
        assert regel.inhoud.tekst == '{"soorten":["lezer"]}'
    assert toegang.adres.startswith(f"{THUIS}/{spelers.omgeving.sleutel}/toegang/")
