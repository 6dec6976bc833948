# SPDX-License-Identifier: EUPL-1.2
"""The sheet of a conversation on the screen: who reads what, and nothing typed is lost."""

import re
from datetime import date

import pytest

from tests import factories
from tests.factories import als
from tests.trede3_momenten.gesprekswereld import gesprekstafel, schrijf
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.models import Gesprek, Gespreksverslag, Stuurmoment
from vijftreden.trede3_momenten.services import Inhoud, bereid_gesprek_voor, stel_gesprek_vast

pytestmark = pytest.mark.django_db

VRAGEN = (
    "Wat heb je van mij nodig?",
    "Welke zorg staat niet in het verslag?",
    "Waaruit blijkt dat het goed gaat?",
    "Waar maak je je zorgen over?",
)


@pytest.fixture
def tafel():
    return gesprekstafel(factories.omgeving())


@pytest.fixture
def adres(tafel):
    return (
        f"/{tafel.opdracht.omgeving.sleutel}/opdrachten/{tafel.opdracht.pk}"
        f"/gesprek/{tafel.moment.pk}/"
    )


def ingevuld(**anders):
    return {
        "versie": "",
        "antwoord_1": "Uren van Beheer",
        "antwoord_2": "",
        "antwoord_3": "",
        "antwoord_4": "",
        "afspraken": "Raming naar de raad",
        "volgend_op": "2027-01-05",
        "op": "2026-11-24",
        "aanwezig": "Gea\nNico",
        "doe": "bewaren",
        **anders,
    }


def rijen(tafel, model):
    actor = factories.systeem(tafel.opdracht.omgeving)
    with zicht(actor):
        return list(model.objects.of(actor).filter(opdracht_id=tafel.opdracht.pk))


def tekst(antwoord):
    return re.sub(r"\s+", " ", antwoord.content.decode())


def test_four_questions_that_fit_and_who_reads_the_answers(client, tafel, adres):
    pagina = tekst(als(client, tafel.gever).get(adres))
    assert [vraag for vraag in VRAGEN if vraag in pagina] == list(VRAGEN)
    assert "Eerst alleen de opdrachtgever" in pagina
    assert 'value="2027-01-05"' in pagina, "six weeks after today, by the rhythm of a project"


def test_the_contractor_reads_the_questions_and_nothing_of_the_preparation(client, tafel, adres):
    client_gever = als(client, tafel.gever)
    assert client_gever.post(adres, ingevuld(antwoord_1="Binnenpretje")).status_code == 302
    pagina = tekst(als(client, tafel.nemer).get(adres))
    assert VRAGEN[0] in pagina
    assert "Binnenpretje" not in pagina
    assert "Raming naar de raad" not in pagina
    assert "gesprek voorbereiden" not in pagina
    assert als(client, tafel.nemer).post(adres, ingevuld()).status_code == 403


def test_a_preparation_comes_back_in_the_form(client, tafel, adres):
    als(client, tafel.gever).post(adres, ingevuld())
    [rij] = rijen(tafel, Gesprek)
    assert rij.antwoorden == [[VRAGEN[0], "Uren van Beheer"]]
    pagina = tekst(client.get(adres))
    assert pagina.count("Uren van Beheer") == 2, "in the form, and on paper"
    assert f'name="versie" value="{rij.versie}"' in pagina


def test_settled_together_on_one_laptop(client, tafel, adres):
    antwoord = als(client, tafel.gever).post(adres, ingevuld(doe="vaststellen"), follow=True)
    assert "Samen vastgesteld" in tekst(antwoord)
    [verslag] = rijen(tafel, Gespreksverslag)
    assert (verslag.afspraken, verslag.aanwezig) == ("Raming naar de raad", ["Gea", "Nico"])
    gepland = [rij for rij in rijen(tafel, Stuurmoment) if rij.gepland_op == date(2027, 1, 5)]
    assert [rij.soort for rij in gepland] == ["voortgang"]
    pagina = tekst(als(client, tafel.nemer).get(adres))
    assert "Raming naar de raad" in pagina
    assert "Erbij waren Gea, Nico." in pagina
    assert "<textarea" not in pagina


def test_the_next_sheet_shows_what_was_agreed_and_what_changed_since(client, tafel, adres):
    als(client, tafel.gever).post(adres, ingevuld(doe="vaststellen"))
    volgend = client.get(adres.replace(f"{tafel.moment.pk}/", ""), follow=True)
    pagina = tekst(volgend)
    assert "Vorige keer afgesproken" in pagina
    assert "Raming naar de raad" in pagina
    assert "Dit is het eerste gesprek" not in pagina
    assert "Veranderd sinds di 24 nov 2026" in pagina


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"op": "2026-11-25"}, "Deze dag moet nog komen"),
        ({"op": ""}, "Dit veld is verplicht"),
        ({"volgend_op": "2026-11-24"}, "komt na dit gesprek"),
        ({"volgend_op": "31 juni"}, "Schrijf de dag als"),
        ({"volgend_op": "2099-01-01"}, "wel erg ver weg"),
        ({"afspraken": "a" * 4001}, "4000"),
    ],
)
def test_an_error_is_told_and_what_was_typed_stays(client, tafel, adres, anders, zin):
    antwoord = als(client, tafel.gever).post(adres, ingevuld(doe="vaststellen", **anders))
    pagina = tekst(antwoord)
    assert antwoord.status_code == 400
    assert zin in pagina
    assert "Uren van Beheer" in pagina
    assert rijen(tafel, Gespreksverslag) == []


def test_in_an_old_tab_what_another_saved_stands_beside_mine(client, tafel, adres):
    bereid_gesprek_voor(
        tafel.gever.actor,
        versie=None,
        antwoorden=[(VRAGEN[0], "Geld")],
        afspraken="",
        volgend_op=None,
        **tafel.plek,
    )
    antwoord = als(client, tafel.gever).post(adres, ingevuld(doe="vaststellen"))
    pagina = tekst(antwoord)
    assert antwoord.status_code == 400
    assert "Geld" in pagina
    assert "Uren van Beheer" in pagina
    assert client.post(adres, ingevuld(versie=1, doe="vaststellen")).status_code == 302


def test_what_was_settled_in_another_tab_does_not_eat_what_i_typed(client, tafel, adres):
    stel_gesprek_vast(
        tafel.gever.actor,
        versie=None,
        op=factories.DAG,
        aanwezig=[],
        inhoud=Inhoud(afspraken="Dit geldt"),
        **tafel.plek,
    )
    pagina = tekst(als(client, tafel.gever).post(adres, ingevuld()))
    assert "al samen vastgesteld" in pagina
    assert "Dit geldt" in pagina
    assert "Uren van Beheer" in pagina


def test_the_text_for_a_mail_holds_nothing_of_the_preparation(client, tafel, adres):
    als(client, tafel.gever).post(adres, ingevuld())
    pagina = tekst(client.get(f"{adres}mailtekst/"))
    assert VRAGEN[0] in pagina
    assert "Uren van Beheer" not in pagina
    assert "Raming naar de raad" not in pagina


def test_without_a_planned_conversation_one_chooses_its_day(client, tafel, adres):
    actor = factories.systeem(tafel.opdracht.omgeving)
    with zicht(actor):
        Stuurmoment.objects.of(actor).filter(pk=tafel.moment.pk).update(vervallen_op=factories.DAG)
    begin = adres.replace(f"{tafel.moment.pk}/", "")
    assert "Er staat nog geen gesprek" in tekst(als(client, tafel.gever).get(begin))
    assert "De opdrachtgever kiest een dag" in tekst(als(client, tafel.nemer).get(begin))
    assert client.post(begin, {"gepland_op": "2026-12-01"}).status_code == 403
    te_laat = als(client, tafel.gever).post(begin, {"gepland_op": "2026-11-01"})
    assert te_laat.status_code == 400
    goed = client.post(begin, {"gepland_op": "2026-12-01"}, follow=True)
    assert "Dinsdag 1 december 2026" in tekst(goed)
    assert client.get(adres).status_code == 404, "called off"


def test_questions_that_were_changed_since_keep_their_answer(client, tafel, adres):
    schrijf(
        tafel.opdracht,
        Gesprek,
        stuurmoment=tafel.moment,
        antwoorden=[["Een oude vraag?", "Een oud antwoord"]],
        gewijzigd_op="2026-11-20T10:00:00+01:00",
    )
    pagina = tekst(als(client, tafel.gever).get(adres))
    assert "Een oude vraag?" in pagina
    assert "Een oud antwoord" in pagina
