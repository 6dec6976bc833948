# SPDX-License-Identifier: EUPL-1.2
"""A commission by hand, and its columns, as a browser without JavaScript sees them."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.factories import als, lees, lid, omgeving, rol, systeem
from tests.factories import opdracht as maak_opdracht
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.forms.gegevens import Bedragveld

pytestmark = pytest.mark.django_db


@pytest.fixture
def gea(db):
    hier = omgeving()
    gea = lid(hier, naam="Gea van der Gever")
    brug = maak_opdracht(hier, relatievorm="project", naam="Fietsbrug")
    rol(brug, gea, "ambtelijk_opdrachtgever")
    return gea, brug


def adres(wie, naam, **delen):
    plek = {"omgeving": wie.omgeving.sleutel, **delen}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def formulier(**anders):
    return {"versie": 1, "naam": "Fietsbrug", **anders}


def test_the_columns_are_filled_in_and_shown_on_the_commission(client, gea):
    wie, brug = gea
    als(client, wie)
    pagina = adres(wie, "gegevens", opdracht_id=brug.pk)
    assert client.get(pagina).status_code == 200
    velden = formulier(
        naam="Fietsbrug Oost",
        programma="Mobiliteit",
        fase="ontwerp",
        begin_op="2026-02-01",
        eind_op="30-09-2027",
        budget="€ 1.250.000,50",
        budget_btw="excl",
        budget_bron="raad 12 maart",
    )
    terug = client.post(pagina, velden, follow=True).content.decode()
    for woord in ("Fietsbrug Oost", "Mobiliteit", "Ontwerp", "1.250.000,50", "exclusief btw"):
        assert woord in terug
    nu = lees(wie.actor, selectors.opdracht, brug.pk)
    assert (nu.budget, nu.eind_op) == (Decimal("1250000.50"), date(2027, 9, 30))


def test_a_mistake_is_said_at_its_field_and_nothing_is_lost(client, gea):
    wie, brug = gea
    als(client, wie)
    pagina = adres(wie, "gegevens", opdracht_id=brug.pk)
    antwoord = client.post(pagina, formulier(programma="Mobiliteit", budget="veel"))
    inhoud = antwoord.content.decode()
    assert antwoord.status_code == 400
    assert "Schrijf het bedrag als" in inhoud
    assert 'value="Mobiliteit"' in inhoud
    omgekeerd = formulier(begin_op="2026-02-01", eind_op="2026-01-01")
    assert "vóór het begin" in client.post(pagina, omgekeerd).content.decode()


def test_an_old_tab_is_shown_what_stands_there_now(client, gea):
    wie, brug = gea
    als(client, wie)
    pagina = adres(wie, "gegevens", opdracht_id=brug.pk)
    client.post(pagina, formulier(programma="Mobiliteit"))
    antwoord = client.post(pagina, formulier(programma="Water"))
    inhoud = antwoord.content.decode()
    assert antwoord.status_code == 400
    assert "Intussen gewijzigd door Gea van der Gever" in inhoud
    assert "Mobiliteit" in inhoud
    assert 'value="Water"' in inhoud


def test_who_only_reads_sees_the_columns_without_a_form(client, gea):
    wie, brug = gea
    lezer = lid(wie.omgeving, Soort.LEZER)
    als(client, lezer)
    pagina = adres(lezer, "gegevens", opdracht_id=brug.pk)
    assert "Sla de gegevens op" not in client.get(pagina).content.decode()
    assert client.post(pagina, formulier()).status_code == 403


def test_the_name_of_an_arrangement_cannot_be_typed(client, cast):
    als(client, cast.gever)
    pagina = adres(cast.gever, "gegevens", opdracht_id=cast.opdracht.pk)
    client.post(pagina, formulier(naam="Iets anders", programma="Zorg"))
    nu = lees(cast.gever.actor, selectors.opdracht, cast.opdracht.pk)
    assert (nu.naam, nu.programma) == (cast.opdracht.naam, "Zorg")


def test_a_new_commission_is_there_at_once_and_asks_for_its_roles(client, gea):
    wie, _ = gea
    als(client, wie)
    assert client.get(adres(wie, "opdracht_nieuw")).status_code == 200
    velden = {"naam": "Zwembad", "relatievorm": "project"}
    terug = client.post(adres(wie, "opdracht_nieuw"), velden, follow=True).content.decode()
    assert "Jij bent opdrachtgever" in terug
    assert "Zwembad" in terug
    assert "Gea van der Gever" in terug


def test_a_new_commission_without_a_name_says_so(client, gea):
    wie, _ = gea
    als(client, wie)
    antwoord = client.post(adres(wie, "opdracht_nieuw"), {"naam": "", "relatievorm": "project"})
    assert antwoord.status_code == 400
    assert "Geef de opdracht een naam." in antwoord.content.decode()


@pytest.mark.parametrize("naam", ["opdracht_nieuw", "lijst"])
def test_for_a_contractor_these_pages_do_not_exist(client, cast, naam):
    als(client, cast.nemer)
    assert client.get(adres(cast.nemer, naam)).status_code == 404
    lijst = client.get(reverse("portefeuille:opdrachten", args=[cast.omgeving.sleutel]))
    assert "Nieuwe opdracht" not in lijst.content.decode()


@pytest.mark.parametrize(
    ("tekst", "bedrag"),
    [
        ("1.250.000", Decimal(1250000)),
        ("€ 1250000,5", Decimal("1250000.5")),
        ("-5", Decimal(-5)),
        ("", None),
        ("  ", None),
    ],
)
def test_an_amount_is_written_as_people_do(tekst, bedrag):
    assert Bedragveld(required=False).clean(tekst) == bedrag


@pytest.mark.parametrize("tekst", ["1,250.00", "1.25", "veel", "1" * 14, "1.2.3"])
def test_an_amount_that_can_mean_two_things_is_not_guessed(tekst):
    with pytest.raises(ValidationError):
        Bedragveld(required=False).clean(tekst)


def test_own_columns_of_a_list_are_read_by_the_side_of_the_principal_alone(client, gea):
    """On the page and in the file: candid words were written before a contractor read along."""
    wie, brug = gea
    nico = lid(wie.omgeving, naam="Nico Nemer")
    rol(brug, nico, "opdrachtnemer")
    with zicht(systeem(wie.omgeving)):
        brug.eigen_velden = [["Bijzonderheden", "aannemer deugt niet"]]
        brug.save()
    herzie_alles(systeem(wie.omgeving))
    blad = reverse(
        "portefeuille:opdracht",
        kwargs={"omgeving": wie.omgeving.sleutel, "opdracht_id": brug.pk},
    )
    bestand = reverse("uitgang:opdrachten_csv", kwargs={"omgeving": wie.omgeving.sleutel})
    for lezer, leest in ((wie, True), (nico, False)):
        als(client, lezer)
        for adres_ in (blad, bestand):
            antwoord = client.get(adres_)
            inhoud = b"".join(antwoord) if antwoord.streaming else antwoord.content
            assert "Fietsbrug" in inhoud.decode()
            assert ("aannemer deugt niet" in inhoud.decode()) is leest
            assert ("Bijzonderheden" in inhoud.decode()) is leest
