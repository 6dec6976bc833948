# SPDX-License-Identifier: EUPL-1.2
"""The pages of the opdrachtbrief, of objections and of notes, as a browser without scripts."""

import re

import pytest
from django.urls import reverse

from tests.factories import DAG, als, opdracht, rol
from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht import services
from vijftreden.trede1_opdracht.forms.opdrachtbrief import Briefformulier
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


def adres(werk, naam="opdrachtbrief", **delen):
    plek = {"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk, **delen}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def blad(werk):
    return reverse(
        "portefeuille:opdracht",
        kwargs={"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk},
    )


def lees(client, wie, plek):
    antwoord = als(client, wie).get(plek)
    assert antwoord.status_code == 200
    return antwoord.content.decode()


def stuur(client, wie, plek, status=302, **velden):
    antwoord = als(client, wie).post(plek, velden, follow=status == 302)
    assert antwoord.status_code == (200 if status == 302 else status), antwoord.content.decode()
    return antwoord.content.decode()


def test_from_empty_page_to_version_in_force(client, werk):
    """The principal writes and shares, the contractor confirms: seven posts and looks."""
    assert "Schrijf de opdrachtbrief" in lees(client, werk.gever, adres(werk))
    assert "Zodra de opdrachtgever" in lees(client, werk.nemer, adres(werk))
    pagina = stuur(client, werk.gever, adres(werk, "brief_schrijven"), **TEKST)
    assert "Deel als versie 1" in pagina
    assert "stationsplein" not in lees(client, werk.nemer, adres(werk))
    pagina = stuur(client, werk.gever, adres(werk, "brief_delen"), versie=1)
    assert "leest deze versie nu ook" in pagina
    assert "Bevestig versie 1" not in pagina
    pagina = lees(client, werk.nemer, adres(werk))
    assert "stationsplein" in pagina
    assert "Bevestig versie 1" in pagina
    brief = werk.beeld().nieuwste
    pagina = stuur(client, werk.nemer, adres(werk, "brief_bevestigen", brief_id=brief.id))
    assert "geldt sinds di 24 nov 2026" in pagina


def test_every_text_says_who_reads_it_and_gives_an_example(client, werk):
    assert set(Briefformulier.lezers) == set(BRIEFTEKSTEN) >= set(TEKST)
    pagina = lees(client, werk.gever, adres(werk, "brief_schrijven"))
    assert pagina.count("Eerst alleen jullie kant,") == 1
    for naam in BRIEFTEKSTEN:
        vak = re.search(rf'<textarea[^>]*name="{naam}"[^>]*>', pagina)
        assert vak, naam
        assert "briefformulier_lezers" in vak[0]
    assert 'id="briefformulier_lezers"' in pagina
    assert pagina.count("Bijvoorbeeld: “") == len(BRIEFTEKSTEN)


def test_a_new_version_begins_with_the_text_of_the_last(client, werk):
    werk.deel()
    pagina = lees(client, werk.gever, adres(werk, "brief_schrijven"))
    assert "Je begint met de tekst van versie 1" in pagina
    assert TEKST["tolerantie"] in pagina


def test_the_version_in_force_stands_first_and_a_newer_one_after_it(client, werk):
    eerste = werk.deel()
    werk.bevestig(werk.nemer, eerste)
    tweede = werk.deel(kaders="Binnen 4 miljoen euro.")
    pagina = lees(client, werk.nemer, adres(werk))
    plaatsen = [pagina.index(f'id="versie-{nummer}"') for nummer in (1, 2)]
    assert plaatsen == sorted(plaatsen)
    assert "nieuwer, geldt nog niet" in pagina
    assert pagina.count(">gewijzigd</span>") == 1
    pagina = lees(client, werk.nemer, adres(werk, "briefversie", brief_id=tweede.pk))
    assert "Deze versie geldt nog niet" in pagina
    werk.bevestig(werk.nemer, tweede)
    pagina = lees(client, werk.nemer, adres(werk, "briefversie", brief_id=eerste.pk))
    assert "Dit is een oudere versie" in pagina


def test_two_who_write_see_each_other_and_lose_nothing(client, werk):
    werk.bewaar()
    werk.bewaar(werk.wethouder, versie=1, kaders="Van de wethouder")
    schrijven = adres(werk, "brief_schrijven")
    velden = {**TEKST, "kaders": "Van het hoofd"}
    pagina = stuur(client, werk.gever, schrijven, 400, versie=1, **velden)
    assert "Intussen gewijzigd door Wethouder Mobiliteit" in pagina
    assert "Van de wethouder" in pagina
    assert "Van het hoofd" in pagina
    stuur(client, werk.gever, schrijven, versie=2, **velden)
    assert werk.beeld().concept.kaders == "Van het hoofd"


def test_what_was_typed_in_a_concept_that_is_gone_is_kept_as_a_new_one(client, werk):
    werk.bewaar()
    services.deel_brief(werk.wethouder.actor, opdracht_id=werk.op.pk, versie=1)
    schrijven = adres(werk, "brief_schrijven")
    velden = {**TEKST, "kaders": "Uit een oud tabblad"}
    pagina = stuur(client, werk.gever, schrijven, 400, versie=1, **velden)
    assert "intussen gedeeld of weggegooid" in pagina
    assert "Uit een oud tabblad" in pagina
    assert 'name="versie" value="1"' not in pagina
    stuur(client, werk.gever, schrijven, versie="", **velden)
    assert werk.beeld().concept.kaders == "Uit een oud tabblad"


@pytest.mark.parametrize("naam", ["brief_delen", "brief_weggooien"])
@pytest.mark.parametrize("versie", ["1", "", "9"])
def test_an_old_tab_neither_shares_nor_throws_away(client, werk, naam, versie):
    werk.bewaar()
    werk.bewaar(versie=1, waarom="Anders")
    pagina = stuur(client, werk.gever, adres(werk, naam), versie=versie)
    assert "intussen gewijzigd of gedeeld" in pagina
    assert werk.beeld().concept.versie == 2
    assert not werk.beeld().versies


def test_a_concept_that_is_gone_is_told_and_not_for_the_contractor_to_touch(client, werk):
    assert "intussen gewijzigd" in stuur(client, werk.gever, adres(werk, "brief_delen"), versie=1)
    stuur(client, werk.nemer, adres(werk, "brief_delen"), 403, versie=1)
    assert als(client, werk.nemer).get(adres(werk, "brief_schrijven")).status_code == 403
    werk.bewaar()
    stuur(client, werk.gever, adres(werk, "brief_weggooien"), versie=1)
    assert werk.beeld().concept is None


def test_nothing_new_is_not_shared_and_the_page_says_so(client, werk):
    werk.deel()
    werk.bewaar()
    pagina = stuur(client, werk.gever, adres(werk, "brief_delen"), 400, versie=1)
    assert "gelijk aan versie 1" in pagina


def test_settled_in_a_room(client, werk):
    brief = werk.deel(werk.adviseur)
    samen = adres(werk, "brief_samen", brief_id=brief.pk)
    pagina = stuur(client, werk.gever, samen, 400, **{"samen-op": "morgen"})
    assert "Schrijf de dag als" in pagina
    pagina = stuur(client, werk.gever, samen, 400, **{"samen-op": "2026-11-25"})
    assert "moet nog komen" in pagina
    pagina = stuur(client, werk.gever, samen, **{"samen-op": "2026-11-20"})
    assert "Samen vastgesteld" in pagina
    assert "vr 20 nov 2026, vastgelegd door Hoofd Ruimte" in pagina


def test_the_contractor_objects_and_the_principal_reads_it(client, werk):
    brief = werk.deel()
    bezwaar = adres(werk, "brief_bezwaar", brief_id=brief.pk)
    assert "anders moet" in stuur(client, werk.nemer, bezwaar, 400, toelichting="")
    stuur(client, werk.nemer, bezwaar, toelichting="De datum haal ik niet.")
    pagina = lees(client, werk.gever, adres(werk))
    assert "De datum haal ik niet." in pagina
    assert "Maak bezwaar" not in pagina
    pagina = stuur(client, werk.gever, bezwaar, 400, toelichting="Ik ook niet.")
    assert "Alleen de opdrachtnemer" in pagina


def test_who_does_not_decide_is_offered_nothing_he_may_not_do(client, werk):
    brief = werk.deel()
    pagina = lees(client, werk.stuurgroepslid, adres(werk))
    for knop in ("Bevestig versie", "Maak bezwaar", "Leg vast dat het samen"):
        assert knop not in pagina
    pagina = stuur(
        client, werk.stuurgroepslid, adres(werk, "brief_bevestigen", brief_id=brief.pk), 400
    )
    assert "Alleen wie hier beslist" in pagina


def test_an_owners_lane_says_that_it_has_none(client, werk):
    eigen = opdracht(werk.op.omgeving)
    rol(eigen, werk.gever)
    pagina = lees(client, werk.gever, adres(werk, opdracht_id=eigen.pk))
    assert "hoort geen opdrachtbrief" in pagina


def herzie(werk):
    herzie_alles(Actor.systeem(werk.op.omgeving_id, dag=DAG, herkomst="test"))


def test_the_commission_page_shows_the_letter_in_force_and_my_note(client, werk):
    herzie(werk)
    pagina = lees(client, werk.gever, blad(werk))
    assert "Er is nog geen opdrachtbrief." in pagina
    brief = werk.deel()
    werk.bevestig(werk.nemer, brief)
    werk.bewaar(kaders="Straks misschien")
    stuur(client, werk.gever, adres(werk, "notitie"), tekst="Vraag naar zijn vakantie.")
    pagina = lees(client, werk.gever, blad(werk))
    assert "Opdrachtbrief, versie 1" in pagina
    assert "Er staat een concept klaar" in pagina
    assert "Vraag naar zijn vakantie." in pagina
    pagina = lees(client, werk.nemer, blad(werk))
    assert TEKST["resultaat"] in pagina
    for geheim in ("concept", "vakantie", "eigen notitie"):
        assert geheim not in pagina


def test_a_note_in_two_tabs(client, werk):
    herzie(werk)
    notitie = adres(werk, "notitie")
    stuur(client, werk.gever, notitie, tekst="Eerst")
    pagina = stuur(client, werk.gever, notitie, 400, tekst="Uit een ander tabblad")
    assert "Uit een ander tabblad" in pagina
    assert '<td data-kop="Staat er nu">Eerst</td>' in pagina
    stuur(client, werk.gever, notitie, tekst="Uit een ander tabblad", versie=1)
    assert "Uit een ander tabblad" in lees(client, werk.gever, blad(werk))
