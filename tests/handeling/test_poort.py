# SPDX-License-Identifier: EUPL-1.2
"""The gate: right, transaction and one line per act, in one place."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection
from django.utils import timezone

from tests.factories import bezetting, installatie, lid, omgeving, opdracht, rol, systeem
from tests.handeling.proefhandelingen import (
    Pech,
    buitenste,
    leg_vast,
    namen,
    op_opdracht,
    regels,
)
from vijftreden.handeling import journaal, uitbus
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.poort import Onzichtbaar, handeling, hoedanigheden, mag
from vijftreden.handeling.spoor import GeenHandeling, herteld, noteer, raakt, raakt_omgeving
from vijftreden.register.models import Persoon
from vijftreden.toegang.rechten import GeenRecht, Hoedanigheid, Recht, Soort
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("haken"), pytest.mark.motor]


@pytest.fixture
def hier():
    return omgeving()


def verifies(actor):
    with zicht(actor):
        return list(journaal.controleer(actor)) == []


def test_an_act_leaves_one_line_with_the_six_fields_of_bio2(hier):
    """BIO2 8.15.01: action, object, result, origin, actor, time."""
    member = lid(hier, Soort.BEHEERDER)
    before = timezone.now()
    made = leg_vast(member.actor, naam="Nieuw")
    (line,) = regels(member.actor)
    assert line.handeling == "persoon vastleggen"
    assert (line.object_soort, line.object_id) == ("register.Persoon", made.pk)
    assert line.resultaat == "gedaan"
    assert line.herkomst == "test"
    assert (line.account_id, line.persoon_id) == (member.account.pk, member.persoon.pk)
    assert before <= line.tijdstip <= timezone.now() < before + timedelta(minutes=1)
    assert (line.keten, line.nummer, line.omgeving_id) == (str(hier.pk), 1, hier.pk)
    assert json.loads(line.inhoud.tekst) == {"naam": "Nieuw"}
    assert verifies(member.actor)


def test_the_gate_shows_its_right_and_the_name_of_its_service():
    assert leg_vast.__recht__ is Recht.PERSOON_VASTLEGGEN
    assert leg_vast.__name__ == "leg_vast"


def test_on_behalf_of_stands_in_the_line_beside_who_did_it(hier):
    member, boss = lid(hier, Soort.BEHEERDER), lid(hier)
    leg_vast(replace(member.actor, namens_id=boss.persoon.pk), naam="Nieuw")
    (line,) = regels(member.actor)
    assert (line.persoon_id, line.namens_id) == (member.persoon.pk, boss.persoon.pk)


def test_an_error_in_the_act_undoes_everything(hier):
    actor = systeem(hier)
    with pytest.raises(Pech):
        leg_vast(actor, naam="Half", bericht="half", pech=True)
    assert namen(actor) == []
    assert regels(actor) == []
    with zicht(actor):
        assert not Uitbericht.objects.of(actor).exists()
    leg_vast(actor, naam="Heel")
    assert [line.nummer for line in regels(actor)] == [1]


def test_a_refused_act_does_nothing_and_leaves_a_line(hier):
    member = lid(hier, Soort.LEZER)
    with pytest.raises(GeenRecht) as refusal:
        buitenste(member.actor, naam="Mag niet")
    assert refusal.value.recht is Recht.LID_UITNODIGEN
    (line,) = regels(member.actor)
    assert (line.handeling, line.resultaat) == ("lid uitnodigen", "geweigerd")
    assert (line.persoon_id, line.account_id) == (member.persoon.pk, member.account.pk)
    assert "Mag niet" not in line.inhoud.tekst
    assert namen(member.actor) == [member.persoon.naam]
    assert verifies(member.actor)


def test_a_refusal_deep_inside_undoes_the_outer_act_and_names_the_inner_right(hier):
    member = lid(hier, Soort.BEHEERDER)

    @handeling(Recht.OMGEVING_MAKEN)
    def te_hoog(actor):
        raise AssertionError

    with pytest.raises(GeenRecht):
        buitenste(member.actor, naam="Half", ook=te_hoog)
    assert namen(member.actor) == [member.persoon.naam]
    (line,) = regels(member.actor)
    assert (line.handeling, line.resultaat) == ("omgeving maken", "geweigerd")


def test_a_secret_never_stands_in_the_journal(hier):
    actor = systeem(hier)
    leg_vast(actor, naam="Nieuw", wachtwoord="paard-batterij-niet")
    (line,) = regels(actor)
    assert "paard" not in line.inhoud.tekst + json.dumps(line.codes)
    assert "wachtwoord" not in line.inhoud.tekst


def test_an_act_inside_an_act_is_one_line(hier):
    actor = systeem(hier)
    buitenste(actor, naam="Binnen")
    (line,) = regels(actor)
    assert line.handeling == "lid uitnodigen"
    assert line.object_soort == "register.Persoon"
    assert namen(actor) == ["Binnen"]


def test_an_inner_act_that_fails_is_undone_though_the_outer_goes_on(hier):
    actor = systeem(hier)

    def but_go_on(actor):
        with pytest.raises(Pech):
            leg_vast(actor, naam="Weg", bericht="weg", pech=True)

    buitenste(actor, naam="Blijft", ook=but_go_on)
    assert namen(actor) == ["Blijft"]
    with zicht(actor):
        assert not Uitbericht.objects.of(actor).exists()
    assert len(regels(actor)) == 1


def test_what_was_touched_and_noted_reaches_the_hook_and_the_line(hier, haken):
    item, seen = opdracht(hier), []
    haken.na_handeling.append(lambda actor, spoor: seen.append((actor, spoor)))
    op_opdracht(systeem(hier), opdracht_id=item.pk)
    ((actor, spoor),) = seen
    assert (actor, spoor.geraakt, spoor.hele_omgeving) == (systeem(hier), {item.pk}, False)
    (line,) = regels(systeem(hier))
    assert (line.opdracht_id, line.codes) == (item.pk, ["proef"])
    assert json.loads(line.inhoud.tekst) == {"gezien": True, "opdracht_id": str(item.pk)}


def test_what_was_recounted_inside_the_act_needs_no_hook(hier, haken):
    one, two, seen = opdracht(hier), opdracht(hier), []
    haken.na_handeling.append(lambda actor, spoor: seen.append(spoor.geraakt))

    def recount_one(actor):
        raakt(one.pk, two.pk)
        herteld(one.pk)

    buitenste(systeem(hier), naam="Nieuw", ook=recount_one)
    assert seen == [{two.pk}]


def test_an_act_can_touch_the_whole_environment(hier, haken):
    seen = []
    haken.na_handeling.append(lambda actor, spoor: seen.append(spoor.hele_omgeving))
    buitenste(systeem(hier), naam="Nieuw", ook=lambda actor: raakt_omgeving())
    assert seen == [True]


def test_what_the_hook_does_is_part_of_the_act(hier, haken):
    actor = systeem(hier)
    haken.na_handeling.append(lambda actor, spoor: leg_vast(actor, naam="Van de haak"))
    leg_vast(actor, naam="Zelf")
    assert namen(actor) == ["Van de haak", "Zelf"]
    assert len(regels(actor)) == 1

    def fall_over(actor, spoor):
        raise Pech

    haken.na_handeling.append(fall_over)
    with pytest.raises(Pech):
        leg_vast(actor, naam="Half")
    assert namen(actor) == ["Van de haak", "Zelf"]


def test_the_database_knows_the_actor_inside_the_act_and_not_after(hier):
    """Nobody opens a context around these calls: the gate does."""
    actor = systeem(hier)

    @handeling(Recht.PERSOON_VASTLEGGEN)
    def tel(actor):
        return Persoon.objects.of(actor).count()

    leg_vast(actor, naam="Een")
    assert tel(actor) == 1
    if connection.vendor == "postgresql":
        assert Persoon.objects.of(actor).count() == 0


def test_capacities_are_those_of_the_membership_and_of_the_item():
    cast = bezetting()
    gever, own, other = cast.gever.actor, cast.opdracht.pk, cast.andere_opdracht.pk
    with zicht(gever):
        assert hoedanigheden(gever) == {Hoedanigheid.LID}
        assert hoedanigheden(gever, own) == {Hoedanigheid.LID, Hoedanigheid.ROL_GEVER}
        assert hoedanigheden(gever, other) == {Hoedanigheid.LID}
    nemer = cast.nemer.actor
    with zicht(nemer):
        assert hoedanigheden(nemer, other) == {Hoedanigheid.LID, Hoedanigheid.ROL_NEMER}
    boss = cast.beheerder.actor
    with zicht(boss):
        assert hoedanigheden(boss, own) == {Hoedanigheid.LID, Hoedanigheid.BEHEERDER}
    assert hoedanigheden(systeem(cast.omgeving), own) == {Hoedanigheid.SYSTEEM}
    assert hoedanigheden(installatie()) == {Hoedanigheid.INSTALLATIE}


def test_a_right_on_one_item_is_no_right_on_another():
    cast = bezetting()
    gever = cast.gever.actor
    with zicht(gever):
        assert mag(gever, Recht.ROL_GEVEN, cast.opdracht.pk)
        assert not mag(gever, Recht.ROL_GEVEN, cast.andere_opdracht.pk)
        assert not mag(gever, Recht.ROL_GEVEN)
    op_opdracht(gever, opdracht_id=cast.opdracht.pk)


def test_a_role_that_ended_gives_no_right():
    cast = bezetting()
    item = opdracht(cast.omgeving)
    rol(item, cast.collega, tot=cast.collega.actor.dag)
    with pytest.raises(Onzichtbaar):
        op_opdracht(cast.collega.actor, opdracht_id=item.pk)


def test_a_commission_that_one_may_not_see_does_not_exist():
    """The same for a key that nobody ever gave out; both leave a line."""
    cast = bezetting()
    for other in (cast.collega, cast.nemer, cast.buur):
        answers = set()
        for key in (cast.opdracht.pk, uuid4()):
            with pytest.raises(ObjectDoesNotExist) as answer:
                op_opdracht(other.actor, opdracht_id=key)
            answers.add(type(answer.value))
            assert regels(other.actor)[-1].resultaat == "geweigerd"
            assert regels(other.actor)[-1].opdracht_id == key
        assert answers == {Onzichtbaar}


def test_who_may_see_it_is_told_that_he_may_not_do_it():
    cast = bezetting()
    for other, item in ((cast.lezer, cast.opdracht), (cast.nemer, cast.andere_opdracht)):
        with pytest.raises(GeenRecht):
            op_opdracht(other.actor, opdracht_id=item.pk)


def test_outside_the_gate_nothing_is_touched_noted_or_sent(hier):
    for act in (
        lambda: raakt(uuid4()),
        raakt_omgeving,
        lambda: noteer(code="x"),
        lambda: uitbus.stuur(systeem(hier), soort="x", sleutel="x"),
    ):
        with pytest.raises(GeenHandeling, match="@handeling"):
            act()


def test_lines_hold_arguments_as_plain_values(hier):
    someone, actor = lid(hier).persoon, systeem(hier)

    @handeling(Recht.PERSOON_VASTLEGGEN)
    def veel(actor, **wat):
        noteer(code="een")
        noteer(someone, code="twee")

    veel(actor, persoon=someone, dag=actor.dag, leeg="", niets=None, nul=0, nee=False, rij=[])
    (line,) = regels(actor)
    assert json.loads(line.inhoud.tekst) == {
        "persoon": str(someone.pk),
        "dag": "2026-11-24",
        "nul": 0,
        "nee": False,
    }
    assert (line.codes, line.object_id) == (["een", "twee"], someone.pk)


def test_an_act_of_the_installation_stands_in_its_own_chain(hier):
    @handeling(Recht.REGISTER_IMPORTEREN)
    def importeer(actor):
        return None

    importeer(installatie())
    leg_vast(systeem(hier), naam="Elders")
    (line,) = regels(installatie())
    assert (line.keten, line.nummer, line.omgeving_id) == ("installatie", 1, None)
    assert (line.object_soort, line.object_id) == ("", None)
    assert len(regels(systeem(hier))) == 1
    assert verifies(installatie())
