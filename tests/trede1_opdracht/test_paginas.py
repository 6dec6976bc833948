# SPDX-License-Identifier: EUPL-1.2
"""The pages of tread 1 as a browser without JavaScript sees them."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.factories import als, lees, lid, opdracht, rol
from vijftreden.toegang.rechten import Soort
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms import Geefformulier

pytestmark = pytest.mark.django_db


@pytest.fixture
def vandaag():
    """Pages read the clock; the cast's roles have begun long before."""
    return timezone.localdate()


def adres(cast, naam, **waarden):
    plek = {"omgeving": cast.omgeving.sleutel, **waarden}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def van_jou(cast):
    return reverse("portefeuille:van_jou", kwargs={"omgeving": cast.omgeving.sleutel})


def rollen(cast, op=None):
    return adres(cast, "rollen", opdracht_id=(op or cast.opdracht).pk)


def beeld(cast, wie="gever"):
    return lees(getattr(cast, wie).actor, selectors.rollen_van, cast.opdracht.pk)


def van_houder(cast, naam):
    houder = beeld(cast).beeld("ambtelijk_eigenaar").nu[0]
    return adres(cast, naam, opdracht_id=cast.opdracht.pk, rolvervulling_id=houder.id), houder


def test_the_roles_say_who_and_offer_what_is_vacant(client, cast):
    pagina = als(client, cast.gever).get(rollen(cast))
    assert pagina.status_code == 200
    inhoud = pagina.content.decode()
    assert "Gea van der Gever" in inhoud
    assert inhoud.count("Geef deze rol") == 11
    assert "Draag over" in inhoud


def test_a_reader_sees_the_roles_without_a_way_to_change_them(client, cast):
    inhoud = als(client, cast.lezer).get(rollen(cast)).content.decode()
    assert "Gea van der Gever" in inhoud
    assert "Geef deze rol" not in inhoud
    assert "Draag over" not in inhoud
    geven = adres(cast, "rol_geven", opdracht_id=cast.opdracht.pk, rol="controller")
    assert client.get(geven).status_code == 403


@pytest.mark.parametrize("wie", ["collega", "nemer", "buur"])
@pytest.mark.parametrize("methode", ["get", "post"])
def test_for_others_it_does_not_exist_any_more_than_nothing_does(client, cast, wie, methode):
    als(client, getattr(cast, wie))
    _, houder = van_houder(cast, "rol_beeindigen")
    for opdracht_id, sleutel in (
        (cast.opdracht.pk, cast.omgeving.sleutel),
        (uuid4(), getattr(cast, wie).omgeving.sleutel),
    ):
        plek = {"omgeving": sleutel, "opdracht_id": opdracht_id}
        held = {**plek, "rolvervulling_id": houder.id}
        for naam, waarden in (
            ("rollen", plek),
            ("rol_geven", {**plek, "rol": "controller"}),
            ("rol_beeindigen", held),
            ("rol_vervangen", held),
            ("rol_afgesproken", held),
            ("kenmerken", plek),
            ("kalender_bevestigen", plek),
        ):
            antwoord = getattr(client, methode)(reverse(f"trede1_opdracht:{naam}", kwargs=waarden))
            assert antwoord.status_code == 404, naam


def test_a_role_is_given_to_a_person_typed_new(client, cast, vandaag):
    geven = adres(cast, "rol_geven", opdracht_id=cast.opdracht.pk, rol="bestuurlijk_eigenaar")
    assert als(client, cast.gever).get(geven).status_code == 200
    velden = {"naam": "Wil Wethouder", "functie": "wethouder", "van": f"{vandaag:%d-%m-%Y}"}
    antwoord = client.post(geven, velden, follow=True)
    assert antwoord.redirect_chain == [(rollen(cast), 302)]
    assert "De rol bestuurlijk eigenaar is belegd." in antwoord.content.decode()
    houder = beeld(cast).beeld("bestuurlijk_eigenaar").nu[0]
    assert (houder.naam, houder.van) == ("Wil Wethouder", vandaag)


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({}, "persoon_id"),
        ({"persoon_id": "geen-id"}, "persoon_id"),
        ({"naam": "Wil", "van": ""}, "van"),
        ({"naam": "Wil", "van": "morgen"}, "van"),
        ({"naam": "Wil", "tot": "2020-01-01"}, "tot"),
        ({"naam": "W" * 121}, "naam"),
    ],
)
def test_a_mistake_stands_at_its_field_and_nothing_is_lost(client, cast, vandaag, velden, veld):
    geven = adres(cast, "rol_geven", opdracht_id=cast.opdracht.pk, rol="controller")
    velden = {"van": vandaag.isoformat(), "functie": "adviseur recht", **velden}
    antwoord = als(client, cast.gever).post(geven, velden)
    assert antwoord.status_code == 400
    formulier = antwoord.context["formulier"]
    assert isinstance(formulier, Geefformulier)
    assert list(formulier.errors) == [veld]
    assert "adviseur recht" in antwoord.content.decode()
    assert not beeld(cast).beeld("controller").nu


def test_a_role_is_agreed_handed_over_and_ended_on_the_screen(client, cast, vandaag):
    als(client, cast.gever)
    waar, houder = van_houder(cast, "rol_afgesproken")
    gisteren = vandaag - timedelta(days=1)
    client.post(waar, {"versie": houder.versie, "afgesproken_op": gisteren.isoformat()})
    waar, houder = van_houder(cast, "rol_vervangen")
    assert houder.afgesproken_op == gisteren
    morgen = (vandaag + timedelta(days=1)).isoformat()
    velden = {"versie": houder.versie, "persoon_id": cast.collega.persoon.pk, "van": morgen}
    assert client.post(waar, velden).status_code == 302
    assert [h.naam for h in beeld(cast).beeld("ambtelijk_eigenaar").straks] == ["Coen Collega"]
    waar, houder = van_houder(cast, "rol_beeindigen")
    antwoord = client.post(waar, {"versie": houder.versie, "tot": vandaag.isoformat()})
    assert antwoord.status_code == 302
    assert "rollen" not in antwoord.url, "who ended the own role goes to a page that is there"
    assert client.get(rollen(cast)).status_code == 404


def test_the_second_of_two_sees_what_the_first_did_beside_the_own_words(client, cast, vandaag):
    directeur = lid(cast.omgeving, Soort.DIRECTIE, naam="Dirk Directeur")
    waar, houder = van_houder(cast, "rol_beeindigen")
    als(client, cast.gever).get(waar)
    services.beeindig_rol(
        directeur.actor_op(vandaag),
        opdracht_id=cast.opdracht.pk,
        rolvervulling_id=houder.id,
        versie=houder.versie,
        tot=vandaag + timedelta(days=30),
    )
    mijn = {"versie": houder.versie, "tot": (vandaag + timedelta(days=60)).isoformat()}
    antwoord = client.post(waar, mijn)
    assert antwoord.status_code == 400
    inhoud = antwoord.content.decode()
    assert "Intussen gewijzigd door Dirk Directeur" in inhoud
    [verschil] = antwoord.context["verschillen"]
    assert verschil.nu != verschil.jij
    assert verschil.nu in inhoud
    assert antwoord.context["formulier"]["tot"].value() == mijn["tot"]
    opnieuw = {"versie": antwoord.context["formulier"]["versie"].value(), "tot": mijn["tot"]}
    assert client.post(waar, opnieuw).status_code == 302
    assert beeld(cast).houder(houder.id).tot == vandaag + timedelta(days=60)


def test_who_has_no_role_takes_several_in_one_go(client, cast):
    tweede = opdracht(cast.omgeving)
    als(client, cast.collega)
    waar = van_jou(cast)
    inhoud = client.get(waar).content.decode()
    assert cast.opdracht.naam in inhoud
    assert "Gea van der Gever" not in inhoud
    assert cast.opdracht.referentie not in inhoud
    keuze = [f"{cast.opdracht.pk}.controller", f"{tweede.pk}.ambtelijk_eigenaar"]
    antwoord = client.post(waar, {"keuze": keuze})
    assert antwoord.status_code == 302
    mijn = lees(cast.collega.actor, selectors.mijn_opdracht_ids)
    assert set(mijn) == {cast.opdracht.pk, tweede.pk}


def test_that_somebody_was_first_for_one_does_not_undo_the_other(client, cast):
    keuze = [f"{cast.opdracht.pk}.ambtelijk_eigenaar", f"{cast.opdracht.pk}.controller"]
    als(client, cast.collega).post(van_jou(cast), {"keuze": keuze})
    houders = beeld(cast)
    assert houders.beeld("ambtelijk_eigenaar").nu[0].naam == "Gea van der Gever"
    assert houders.beeld("controller").nu[0].naam == "Coen Collega"


@pytest.mark.parametrize("keuze", [[], ["x"], ["../..", "a.b"], [f"{'-' * 36}.controller"]])
def test_a_sheet_without_a_sensible_choice_comes_back(client, cast, keuze):
    antwoord = als(client, cast.collega).post(van_jou(cast), {"keuze": keuze})
    assert antwoord.status_code == 400
    assert antwoord.context["formulier"].errors["keuze"]


def test_an_item_of_the_neighbour_is_not_for_taking(client, cast):
    keuze = f"{cast.opdracht_van_buur.pk}.bestuurlijk_eigenaar"
    antwoord = als(client, cast.collega).post(van_jou(cast), {"keuze": keuze})
    assert antwoord.status_code == 404


def test_nothing_vacant_is_said_kindly(client, cast):
    for op in (cast.opdracht, cast.andere_opdracht):
        for deel in lees(cast.lezer.actor, selectors.rollen_van, op.pk).rollen:
            if not deel.nu:
                rol(op, cast.lezer, deel.rol.code)
    inhoud = als(client, cast.collega).get(van_jou(cast)).content.decode()
    assert "Er is geen rol meer open" in inhoud


def test_a_beheerder_divides_roles_and_reads_nothing_else(client, cast):
    als(client, cast.beheerder)
    inhoud = client.get(adres(cast, "rollen_verdelen")).content.decode()
    assert cast.opdracht.naam in inhoud
    assert "Gea van der Gever" in inhoud
    assert cast.opdracht.referentie not in inhoud
    pagina = client.get(rollen(cast))
    assert pagina.status_code == 200
    assert "Verloop" not in pagina.content.decode()
    assert client.get(adres(cast, "kenmerken", opdracht_id=cast.opdracht.pk)).status_code == 404


@pytest.mark.parametrize("wie", ["gever", "collega", "lezer", "nemer"])
def test_who_gives_no_roles_in_general_has_no_page_for_it(client, cast, wie):
    antwoord = als(client, getattr(cast, wie)).get(adres(cast, "rollen_verdelen"))
    assert antwoord.status_code == 404


def test_marks_are_set_and_shown(client, cast):
    waar = adres(cast, "kenmerken", opdracht_id=cast.opdracht.pk)
    als(client, cast.gever)
    assert client.post(waar, {"versie": 1, "werkorganisatie": "on"}).status_code == 302
    gegevens = lees(cast.gever.actor, selectors.opdracht, cast.opdracht.pk)
    assert (gegevens.werkorganisatie, gegevens.slapend, gegevens.vervallen_op) == (
        True,
        False,
        None,
    )
    antwoord = client.post(waar, {"versie": 1, "slapend": "on"})
    assert antwoord.status_code == 400
    rijen = {v.veld: (v.nu, v.jij) for v in antwoord.context["verschillen"]}
    assert rijen == {
        "Werkorganisatie": ("ja", "nee"),
        "Slapend": ("nee", "ja"),
        "Vervallen op": ("niets", "niets"),
    }
    assert "Gea van der Gever" in antwoord.content.decode()


def test_the_calendar_is_confirmed_with_its_explanation(client, cast):
    waar = adres(cast, "kalender_bevestigen", opdracht_id=cast.opdracht.pk)
    als(client, cast.gever)
    assert "hoofdstuk I" in client.get(waar).content.decode()
    assert client.post(waar, {"versie": 1, "hoofdstuk": "V"}).status_code == 302
    assert lees(cast.gever.actor, selectors.opdracht, cast.opdracht.pk).hoofdstuk == "V"
    assert client.post(waar, {"versie": 2, "hoofdstuk": "IX"}).status_code == 400


def test_a_reader_reads_the_marks_and_cannot_set_them(client, cast):
    waar = adres(cast, "kenmerken", opdracht_id=cast.opdracht.pk)
    inhoud = als(client, cast.lezer).get(waar).content.decode()
    assert "Sla de kenmerken op" not in inhoud
    assert client.post(waar, {"versie": 1, "slapend": "on"}).status_code == 403
