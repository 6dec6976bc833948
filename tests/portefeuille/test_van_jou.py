# SPDX-License-Identifier: EUPL-1.2
""" "Welke zijn van jou?": one sheet for what was read in, one act per commission."""

from datetime import date

import pytest
from django.urls import reverse

from tests.factories import (
    DAG,
    Lid,
    als,
    lees,
    lid,
    omgeving,
    opdracht,
    persoon,
    rol,
    systeem,
    vervanging,
)
from tests.toegang.elk_model import maak
from vijftreden.handeling.models import Journaalinhoud, Journaalregel
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.register.models import Persoon
from vijftreden.register.selectors import personen
from vijftreden.trede1_opdracht.models import Opdracht, Opdrachtlijst
from vijftreden.trede1_opdracht.selectors import onbevestigde_rollen, rollen_van
from vijftreden.trede1_opdracht.services import leg_afspraak_vast
from vijftreden.trede3_momenten.selectors import volgende_gesprekken

pytestmark = pytest.mark.django_db
GESPREK = date(2026, 12, 8)
AMBTELIJK, BESTUUR, NEMER = (
    "ambtelijk_opdrachtgever",
    "bestuurlijk_opdrachtgever",
    "opdrachtnemer",
)


@pytest.fixture
def hier():
    return omgeving()


@pytest.fixture
def anna(hier):
    return lid(hier, naam="Anna Ambtelijk", functie="hoofd Ruimte")


def lees_in(hier, anna, *namen, **rollen):
    """Projects of a list: Anna is the principal, a wethouder and a project leader are named."""
    rollen = {BESTUUR: "Wim Wethouder", NEMER: "Piet Projectleider", **rollen}
    lijst = maak(Opdrachtlijst, hier)
    mensen = {wie.naam: wie for wie in lees(systeem(hier), lambda w: list(Persoon.objects.of(w)))}
    items = []
    for nummer, naam in enumerate(namen, start=2):
        op = opdracht(hier, naam=naam, relatievorm="project", lijst=lijst, lijstregel=nummer)
        rol(op, anna, AMBTELIJK, van=DAG, afgesproken_op=None)
        for code, wie in rollen.items():
            houder = wie if isinstance(wie, Lid) else mensen.get(wie) or persoon(hier, naam=wie)
            mensen.setdefault(str(wie), houder)
            rol(op, houder, code, van=DAG, afgesproken_op=None)
        items.append(op)
    herzie_alles(systeem(hier))
    return items


def adres(hier):
    return reverse("portefeuille:van_jou", kwargs={"omgeving": hier.sleutel})


def velden(client, hier):
    """What stands in the sheet as it is drawn, ready to send back."""
    regels = client.get(adres(hier)).context["bladregels"]
    ingevuld = {"afgesproken_op": DAG.isoformat(), "blad": "gekozen"}
    for regel in regels:
        for veld in regel:
            waarde = veld.value()
            ingevuld[veld.html_name] = waarde.isoformat() if isinstance(waarde, date) else waarde
    return {naam: "" if waarde is None else waarde for naam, waarde in ingevuld.items()}


def stuur(client, hier, **anders):
    return client.post(adres(hier), velden(client, hier) | anders)


def bij(op, veld):
    return f"{op.pk.hex}-{veld}"


def houders(hier, op):
    beeld = lees(systeem(hier), rollen_van, op.pk)
    return {
        deel.rol.code: [(houder.naam, houder.afgesproken_op) for houder in deel.nu]
        for deel in beeld.rollen
        if deel.nu
    }


def gesprek(hier, op):
    volgend = lees(systeem(hier), volgende_gesprekken, [op.pk]).get(op.pk)
    return volgend.gepland_op if volgend else None


def wachtend(wie):
    return [regel.naam for regel in lees(wie.actor, onbevestigde_rollen)[0]]


def test_all_at_once_is_one_click_and_each_is_one_act(client, hier, anna):
    items = lees_in(hier, anna, *(f"Project {n:02}" for n in range(12)))
    als(client, anna)
    antwoord = stuur(client, hier, blad="alles")
    assert antwoord.headers["Location"] == reverse(
        "portefeuille:week", kwargs={"omgeving": hier.sleutel}
    )
    assert houders(hier, items[3]) == {
        AMBTELIJK: [("Anna Ambtelijk", DAG)],
        BESTUUR: [("Wim Wethouder", DAG)],
        NEMER: [("Piet Projectleider", DAG)],
    }
    assert wachtend(anna) == []
    regels = lees(
        systeem(hier),
        lambda wie: list(
            Journaalregel.objects.of(wie).filter(opdracht_id__in=[op.pk for op in items])
        ),
    )
    assert [regel.opdracht_id for regel in regels] == [op.pk for op in items]
    assert {regel.persoon_id for regel in regels} == {anna.persoon.pk}


def test_only_what_is_mine_and_not_agreed_is_asked(hier, anna):
    lees_in(hier, anna, "Van Anna")
    [regel] = lees(anna.actor, onbevestigde_rollen)[0]
    assert (regel.naam, regel.beslist) == ("Van Anna", True)
    assert [(plek.rol, plek.naam, plek.vast) for plek in regel.plekken] == [
        (BESTUUR, "Wim Wethouder", False),
        (NEMER, "Piet Projectleider", False),
    ]
    ander = lid(hier)
    assert wachtend(ander) == []


def test_a_contractor_is_not_asked_to_accept(hier, anna):
    piet = lid(hier, naam="Piet Leider")
    lees_in(hier, anna, "Van Anna", **{NEMER: piet})
    assert lees(piet.actor, lambda w: Opdracht.objects.of(w).count()) == 1
    assert wachtend(piet) == []


def test_blanks_are_allowed_and_another_name_replaces_what_was_read_in(client, hier, anna):
    leeg, anders, nieuw = lees_in(hier, anna, "Leeg", "Anders", "Nieuw")
    bekend = persoon(hier, naam="Bekende Bestuurder", functie="wethouder")
    als(client, anna)
    stuur(
        client,
        hier,
        **{
            "blad": "alles",
            bij(leeg, NEMER): "",
            bij(anders, BESTUUR): "bekende bestuurder, wethouder",
            bij(nieuw, NEMER): "Nora Nieuw",
        },
    )
    assert NEMER not in houders(hier, leeg)
    assert houders(hier, anders)[BESTUUR] == [("Bekende Bestuurder", DAG)]
    assert houders(hier, nieuw)[NEMER] == [("Nora Nieuw", DAG)]
    namen = [wie.naam for wie in lees(systeem(hier), personen)]
    assert namen.count(bekend.naam) == 1
    teksten = lees(
        systeem(hier), lambda w: list(Journaalinhoud.objects.of(w).values_list("tekst", flat=True))
    )
    assert not any("Nora" in tekst for tekst in teksten)


def test_without_a_day_only_my_own_role_is_agreed(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    stuur(client, hier, **{bij(op, "antwoord"): "ja", "afgesproken_op": ""})
    gevonden = houders(hier, op)
    assert gevonden[AMBTELIJK] == [("Anna Ambtelijk", DAG)]
    assert gevonden[NEMER] == [("Piet Projectleider", None)]


def test_the_next_conversation_is_planned(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    stuur(client, hier, **{bij(op, "antwoord"): "ja", bij(op, "volgend_op"): GESPREK.isoformat()})
    assert gesprek(hier, op) == GESPREK


def test_a_day_that_passed_is_said_at_its_field_and_nothing_of_that_row_is_done(
    client, hier, anna
):
    fout, goed = lees_in(hier, anna, "Fout", "Goed")
    als(client, anna)
    antwoord = stuur(
        client,
        hier,
        **{
            bij(fout, "antwoord"): "ja",
            bij(fout, "volgend_op"): "2020-01-01",
            bij(fout, NEMER): "Getypte Naam",
            bij(goed, "antwoord"): "ja",
        },
    )
    assert antwoord.status_code == 400
    [regel] = antwoord.context["bladregels"]
    assert list(regel.errors) == ["volgend_op"]
    assert regel[NEMER].value() == "Getypte Naam"
    assert wachtend(anna) == ["Fout"]
    assert houders(hier, fout)[NEMER] == [("Piet Projectleider", None)]


def test_not_mine_takes_it_from_my_sight(client, hier, anna):
    [weg, _] = lees_in(hier, anna, "Weg", "Blijft")
    als(client, anna)
    stuur(client, hier, **{bij(weg, "antwoord"): "nee"})
    assert AMBTELIJK not in houders(hier, weg)
    assert not lees(anna.actor, lambda w: Opdracht.objects.of(w).filter(pk=weg.pk).exists())
    assert wachtend(anna) == ["Blijft"]


def test_nothing_chosen_and_something_filled_in_without_an_answer_are_asked(client, hier, anna):
    [op, _] = lees_in(hier, anna, "Een", "Twee")
    als(client, anna)
    antwoord = stuur(client, hier)
    assert "Kies bij minstens één opdracht ja of nee" in antwoord.content.decode()
    antwoord = stuur(client, hier, **{bij(op, NEMER): "Iemand"})
    assert antwoord.status_code == 400
    assert "Is deze van jou?" in antwoord.content.decode()
    assert len(wachtend(anna)) == 2


def test_a_name_of_two_people_is_asked_again(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    for _ in range(2):
        persoon(hier, naam="Twee Ling", functie="adviseur")
    als(client, anna)
    antwoord = stuur(client, hier, **{bij(op, "antwoord"): "ja", bij(op, NEMER): "Twee Ling"})
    assert "Meer mensen heten zo" in antwoord.content.decode()


def test_what_another_changed_meanwhile_is_shown_and_then_my_choice_counts(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    oud = velden(client, hier) | {bij(op, "antwoord"): "ja", bij(op, NEMER): "Nora Nieuw"}
    [regel] = lees(anna.actor, onbevestigde_rollen)[0]
    plek = regel.plek(NEMER)
    leg_afspraak_vast_zonder_dag(hier, op, plek)
    antwoord = client.post(adres(hier), oud)
    assert antwoord.status_code == 400
    bladzij = antwoord.content.decode()
    assert "Er staat nu: Piet Projectleider" in bladzij
    [regel] = antwoord.context["bladregels"]
    assert regel[NEMER].value() == "Nora Nieuw"
    weer = oud | {veld.html_name: veld.value() for veld in regel if veld.is_hidden}
    assert client.post(adres(hier), weer).status_code == 302
    assert houders(hier, op)[NEMER] == [("Nora Nieuw", DAG)]


def leg_afspraak_vast_zonder_dag(hier, op, plek):
    """Somebody touched the role beside mine: its version is one higher, and still not agreed."""
    from vijftreden.trede1_opdracht.models import Rolvervulling  # noqa: PLC0415

    lees(
        systeem(hier),
        lambda w: Rolvervulling.objects.of(w).wijzig(plek.rolvervulling_id, versie=plek.versie),
    )


def test_what_another_confirmed_meanwhile_is_said(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    als(client, anna)
    oud = velden(client, hier) | {bij(op, "antwoord"): "ja"}
    [regel] = lees(anna.actor, onbevestigde_rollen)[0]
    leg_afspraak_vast(
        systeem(hier),
        opdracht_id=op.pk,
        rolvervulling_id=regel.rolvervulling_id,
        versie=1,
        afgesproken_op=DAG,
    )
    antwoord = client.post(adres(hier), oud, follow=True)
    assert "heeft iemand anders dit intussen al gedaan" in antwoord.content.decode()


def test_a_secretary_fills_in_the_sheet_of_whom_she_works_for(client, hier, anna):
    [op] = lees_in(hier, anna, "Een")
    saar = lid(hier, naam="Saar Secretaris")
    deze = vervanging(saar, anna)
    als(client, saar)
    assert not client.get(adres(hier)).context["bladregels"]
    keuze = reverse("beheer:namens", kwargs={"omgeving": hier.sleutel})
    client.post(keuze, {"vervanging": str(deze.pk)})
    stuur(client, hier, blad="alles")
    assert houders(hier, op)[AMBTELIJK] == [("Anna Ambtelijk", DAG)]
    regel = lees(
        systeem(hier), lambda w: Journaalregel.objects.of(w).filter(opdracht_id=op.pk).get()
    )
    assert (regel.persoon_id, regel.namens_id) == (saar.persoon.pk, anna.persoon.pk)


def test_who_does_not_decide_only_says_whether_it_is_his(client, hier, anna):
    cor = lid(hier, naam="Cor Controller")
    [op] = lees_in(hier, anna, "Een", controller=cor)
    als(client, cor)
    [regel] = client.get(adres(hier)).context["bladregels"]
    assert set(regel.fields) == {"antwoord", "versie"}
    stuur(client, hier, blad="alles")
    assert houders(hier, op)["controller"] == [("Cor Controller", DAG)]
    assert wachtend(anna) == ["Een"]


def test_the_sheet_costs_the_same_for_one_and_for_ten(
    client, hier, anna, django_assert_max_num_queries
):
    als(client, anna)
    lees_in(hier, anna, "Eerste")
    for _ in range(2):
        with django_assert_max_num_queries(24) as geteld:
            client.get(adres(hier))
        eerste = len(geteld)
        lees_in(hier, anna, *(f"Nog {n}" for n in range(10)))
        with django_assert_max_num_queries(eerste):
            client.get(adres(hier))
