# SPDX-License-Identifier: EUPL-1.2
"""Holders of every sort, what they have against it, and what an appointment means besides."""

from datetime import date, timedelta

import pytest

from tests.factories import DAG, lees, opdracht, organisatie, persoon, regeling, rol, systeem
from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.handeling import spoor
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.models import Journaalinhoud
from vijftreden.register.services import leg_partij_vast
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import rules, selectors, services
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
GISTEREN = DAG - timedelta(days=1)


@pytest.fixture
def werk():
    return project()


@pytest.fixture
def gemeld(monkeypatch):
    """What acts said to have happened besides themselves."""
    gehoord: list[spoor.Spoor] = []
    monkeypatch.setattr(
        HAKEN, "na_handeling", [lambda actor, dit: gehoord.append(dit), *HAKEN.na_handeling]
    )
    return gehoord


@pytest.fixture
def geraakt(monkeypatch):
    """What each act touched, before the ladders are recounted."""
    gehoord: list[set] = []
    monkeypatch.setattr(
        HAKEN,
        "na_handeling",
        [lambda actor, dit: gehoord.append(set(dit.geraakt)), *HAKEN.na_handeling],
    )
    return gehoord


def geef(werk, code, op=None, **velden):
    return services.geef_rol(
        werk.gever.actor, opdracht_id=(op or werk.op).pk, rol=code, **{"van": DAG, **velden}
    )


def leeg(werk, vorm="project"):
    op = opdracht(werk.op.omgeving, relatievorm=vorm)
    rol(op, werk.gever, "ambtelijk_opdrachtgever")
    return op


def houder(werk, code, wie=None, op=None):
    actor = (wie or werk.gever).actor
    return lees(actor, selectors.rollen_van, (op or werk.op).pk).beeld(code).nu[0]


def codes(werk, op=None):
    actor = systeem(werk.op.omgeving)
    pk = (op or werk.op).pk
    return {b.code for b in rules.TREDE.bevindingen(lees(actor, selectors.feiten, [pk])[pk])}


def test_a_firm_typed_new_holds_a_role_and_is_made_once(werk):
    een, twee = leeg(werk), leeg(werk)
    for op, naam in ((een, " Bouwbedrijf De Kraan "), (twee, "bouwbedrijf de kraan")):
        geef(werk, "opdrachtnemer", op, partij_naam=naam)
    houders = [houder(werk, "opdrachtnemer", op=op) for op in (een, twee)]
    assert {deel.naam for deel in houders} == {"Bouwbedrijf De Kraan"}
    assert len({deel.partij_id for deel in houders}) == 1
    actor = systeem(werk.op.omgeving)
    with zicht(actor):
        teksten = " ".join(Journaalinhoud.objects.of(actor).values_list("tekst", flat=True))
    assert "kraan" not in teksten.lower()


def test_a_name_that_the_public_register_knows_means_that_body(werk):
    ggd = organisatie(naam="GGD Merenland")
    op = leeg(werk)
    geef(werk, "opdrachtnemer", op, partij_naam="ggd merenland")
    assert houder(werk, "opdrachtnemer", op=op).organisatie_id == ggd.pk


def test_a_firm_that_is_known_is_chosen_and_replaced_by_a_person(werk):
    op = leeg(werk)
    firma = leg_partij_vast(werk.gever.actor, naam="De Kraan")
    oud = geef(werk, "opdrachtnemer", op, partij_id=firma.pk)
    assert "is al opdrachtnemer" in _zin(geef, werk, "opdrachtnemer", op, naam="Wil Werker")
    services.vervang_rol(
        werk.gever.actor,
        opdracht_id=op.pk,
        rolvervulling_id=oud.pk,
        versie=1,
        van=DAG,
        naam="Wil Werker",
    )
    assert houder(werk, "opdrachtnemer", op=op).naam == "Wil Werker"


def _zin(doe, *argumenten, **velden):
    with pytest.raises(Invoerfout) as fout:
        doe(*argumenten, **velden)
    return fout.value.zin


@pytest.mark.parametrize(
    ("code", "velden", "veld"),
    [
        ("controller", {"partij_naam": "De Kraan"}, "partij_id"),
        ("opdrachtnemer", {"partij_naam": "De Kraan", "naam": "Wil"}, "partij_naam"),
        ("opdrachtnemer", {"partij_id": "van een ander"}, "partij_id"),
        ("opdrachtnemer", {}, "persoon_id"),
    ],
)
def test_a_mistake_is_told_at_its_field(werk, code, velden, veld):
    if "partij_id" in velden:
        velden = {"partij_id": leg_partij_vast(project().gever.actor, naam="Van de buren").pk}
    with pytest.raises(Invoerfout) as fout:
        geef(werk, code, leeg(werk), **velden)
    assert fout.value.veld == veld


def test_a_body_needs_a_name(werk):
    assert "Vul een naam in" in _zin(leg_partij_vast, werk.gever.actor, naam=" ")


def test_appointing_the_contractor_on_an_agreed_day_is_the_moment_of_selection(werk, gemeld):
    op = leeg(werk)
    nieuw = geef(werk, "opdrachtnemer", op, naam="Wil Werker")
    geef(werk, "controller", op, naam="Cor Contrôle", afgesproken_op=DAG)
    assert [deel.gebeurd for deel in gemeld] == [[], []]
    services.leg_afspraak_vast(
        werk.gever.actor,
        opdracht_id=op.pk,
        rolvervulling_id=nieuw.pk,
        versie=1,
        afgesproken_op=GISTEREN,
    )
    [melding] = gemeld[-1].gebeurd
    assert (melding.wat, melding.opdracht_id, melding.bron_id, melding.op) == (
        "selectie",
        op.pk,
        nieuw.pk,
        GISTEREN,
    )
    ander = services.vervang_rol(
        werk.gever.actor,
        opdracht_id=op.pk,
        rolvervulling_id=nieuw.pk,
        versie=2,
        van=DAG,
        afgesproken_op=DAG,
        naam="Nel Nieuw",
    )
    assert [(deel.wat, deel.bron_id) for deel in gemeld[-1].gebeurd] == [("selectie", ander.pk)]


def bezwaar(werk, wie, code="opdrachtnemer", versie=1, tekst="Daar heb ik geen tijd voor."):
    return services.maak_rolbezwaar(
        wie.actor,
        opdracht_id=werk.op.pk,
        rolvervulling_id=houder(werk, code).id,
        versie=versie,
        bezwaar=tekst,
    )


def test_the_holder_contradicts_and_the_principal_reads_why(werk):
    assert "rol-bezwaar" not in codes(werk)
    bezwaar(werk, werk.nemer)
    assert "rol-bezwaar" in codes(werk)
    for wie in (werk.gever, werk.adviseur, werk.nemer):
        deel = houder(werk, "opdrachtnemer", wie)
        assert (deel.bezwaar, deel.bezwaar_op) == ("Daar heb ik geen tijd voor.", DAG)


def test_others_on_the_contractors_side_do_not_read_it(werk):
    rol(werk.op, werk.derde, "leidinggevende_opdrachtnemer")
    bezwaar(werk, werk.nemer)
    deel = houder(werk, "opdrachtnemer", werk.derde)
    assert (deel.bezwaar, deel.bezwaar_op, deel.van_mij) == ("", None, False)


def test_only_the_holder_objects_and_only_to_what_lasts(werk):
    assert "niet jouw rol" in _zin(bezwaar, werk, werk.gever)
    assert "wat er niet klopt" in _zin(bezwaar, werk, werk.nemer, tekst=" ")
    oud = rol(werk.op, werk.nemer, "controller", tot=DAG)
    assert "al voorbij" in _zin(
        services.maak_rolbezwaar,
        werk.nemer.actor,
        opdracht_id=werk.op.pk,
        rolvervulling_id=oud.pk,
        versie=1,
        bezwaar="Nee",
    )


def test_the_holder_takes_it_back(werk):
    rij = bezwaar(werk, werk.nemer)
    with pytest.raises(Botsing):
        bezwaar(werk, werk.nemer)
    services.neem_rolbezwaar_terug(
        werk.nemer.actor, opdracht_id=werk.op.pk, rolvervulling_id=rij.pk, versie=2
    )
    assert "rol-bezwaar" not in codes(werk)


@pytest.mark.parametrize(("op", "over"), [(DAG, True), (GISTEREN, False)])
def test_a_new_agreement_settles_an_objection_from_before_it(werk, op, over):
    rij = bezwaar(werk, werk.nemer)
    services.leg_afspraak_vast(
        werk.gever.actor,
        opdracht_id=werk.op.pk,
        rolvervulling_id=rij.pk,
        versie=2,
        afgesproken_op=op,
    )
    assert ("rol-bezwaar" not in codes(werk)) is over


def test_a_second_portfolio_holder_is_asked_about_until_one_leaves(werk):
    tweede = geef(werk, "bestuurlijk_opdrachtgever", naam="Wethouder Twee")
    assert "rol-dubbel" in codes(werk)
    services.beeindig_rol(
        werk.gever.actor,
        opdracht_id=werk.op.pk,
        rolvervulling_id=tweede.pk,
        versie=1,
        tot=DAG,
    )
    assert "rol-dubbel" not in codes(werk)


def test_two_principals_of_an_agency_may_be(werk):
    op = opdracht(werk.op.omgeving, relatievorm="agentschap")
    rol(op, werk.gever, "opdrachtgever")
    geef(werk, "opdrachtgever", op, naam="Directeur Twee")
    beeld = lees(werk.gever.actor, selectors.rollen_van, op.pk).beeld("opdrachtgever")
    assert len(beeld.nu) == 2


def test_an_owner_who_is_also_principal_is_seen_from_both_lanes(werk, geraakt):
    """Making the wethouder owner recounts the commission that the arrangement executes."""
    ggd = regeling(naam="GGD Merenland")
    eigen = opdracht(werk.op.omgeving, organisatie=ggd)
    rol(eigen, werk.gever)
    dvo = opdracht(werk.op.omgeving, relatievorm="gemeenschappelijke_regeling")
    rol(dvo, werk.wethouder, "bestuurlijk_opdrachtgever")
    rol(dvo, ggd, "opdrachtnemer")
    los = leeg(werk)
    assert "eigenaar-en-opdrachtgever" not in codes(werk, dvo)
    eigenaar = geef(werk, "bestuurlijk_eigenaar", eigen, persoon_id=werk.wethouder.persoon.pk)
    assert geraakt[-1] == {eigen.pk, dvo.pk}
    assert "eigenaar-en-opdrachtgever" in codes(werk, dvo)
    assert "eigenaar-en-opdrachtgever" not in codes(werk, los)
    services.beeindig_rol(
        werk.gever.actor,
        opdracht_id=eigen.pk,
        rolvervulling_id=eigenaar.pk,
        versie=1,
        tot=DAG,
    )
    assert "eigenaar-en-opdrachtgever" not in codes(werk, dvo)


def test_facts_of_read_in_work_and_of_the_letter(werk):
    brief = werk.deel(tolerantie="")
    werk.bezwaar(werk.nemer, brief)
    feiten = lees(werk.gever.actor, selectors.feiten, [werk.op.pk])[werk.op.pk]
    assert (feiten.uit_lijst, feiten.organisatie_id) == (False, None)
    assert (feiten.brief.nummer, feiten.brief.ontbreekt) == (1, ("tolerantie",))
    assert (feiten.brief.gever_akkoord, feiten.brief.nemer_akkoord) == (True, False)
    assert feiten.brief.bezwaar_op == date(2026, 11, 24)


@pytest.mark.parametrize("n", [1, 10])
def test_facts_cost_the_same_for_one_and_for_ten(n, werk, django_assert_num_queries):
    """Commissions, roles, two texts and what was said and asked of them, owners, the chain."""
    ggd, ids, actor = regeling(), [], werk.gever.actor
    for _ in range(n):
        op = leeg(werk)
        rol(op, ggd, "opdrachtnemer")
        rol(op, persoon(werk.op.omgeving), "controller")
        services.bewaar_brief(actor, opdracht_id=op.pk, versie=None, **TEKST)
        services.deel_brief(actor, opdracht_id=op.pk, versie=1)
        services.bewaar_taak(actor, opdracht_id=op.pk, versie=None, taken="Leiden.")
        services.deel_taak(actor, opdracht_id=op.pk, versie=1)
        ids.append(op.pk)
    with zicht(actor), django_assert_num_queries(18):
        assert len(selectors.feiten(actor, ids)) == n
