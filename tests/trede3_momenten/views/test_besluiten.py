# SPDX-License-Identifier: EUPL-1.2
"""Decisions on the screen: who sees and may what, what an old tab does, what can be printed."""

import io
import re

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests import factories
from tests.factories import DAG, Soort
from tests.trede3_momenten import besluitwereld as wereld
from vijftreden.handeling.models import Journaalregel
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.sessie import zicht

pytestmark = pytest.mark.django_db
REDEN = "Het ontwerp past binnen kaders en geld."


@pytest.fixture
def p():
    gemaakt = wereld.project()
    herzie_alles(factories.systeem(gemaakt.omgeving))
    return gemaakt


@pytest.fixture
def moment(p):
    return wereld.moment(p.op)


def adres(p, naam, **delen):
    kwargs = {"omgeving": p.omgeving.sleutel, "opdracht_id": p.op.pk, **delen}
    return reverse(naam if ":" in naam else f"trede3_momenten:{naam}", kwargs=kwargs)


def tekst(antwoord):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", antwoord.content.decode()))


def blad(client, lid, p, moment, **velden):
    """The sheet; with fields a post."""
    naar = adres(p, "besluit_nemen", stuurmoment_id=moment.pk)
    ik = factories.als(client, lid)
    return ik.post(naar, velden) if velden else ik.get(naar)


def test_the_sheet_of_a_phase_says_what_is_needed_and_what_to_ask(client, p, moment):
    gezien = tekst(blad(client, p.gever, p, moment))
    for woorden in (
        "van definitie naar ontwerp",
        "Programma van eisen en projectplan".lower(),
        "advies van de controller",
        "Is het nog de moeite waard?",
        "Stel het besluit vast",
    ):
        assert woorden in gezien


def test_kept_released_and_read_by_the_contractor(client, p, moment):
    velden = {
        "uitkomst": "akkoord_mits",
        "reden": REDEN,
        "stukken": ["resultaat van de fase"],
        "tekst_0": "Parkeerbalans onderbouwd",
        "eigenaar_persoon_id_0": str(p.nemer.persoon.pk),
        "uiterlijk_op_0": "1-3-2027",
    }
    eerst = blad(client, p.secretaris, p, moment, **velden, bewaar="ja")
    assert eerst.status_code == 302
    assert "Bewaard als concept" in tekst(client.get(eerst.url))
    assert REDEN not in tekst(blad(client, p.nemer, p, moment))
    assert REDEN in tekst(blad(client, p.gever, p, moment))
    klaar = blad(client, p.gever, p, moment, **velden, versie=1, vaststellen="ja")
    gezien = tekst(factories.als(client, p.nemer).get(klaar.url))
    for woorden in (REDEN, "Parkeerbalans onderbouwd", "Nico Nemer", "ma 1 mrt 2027"):
        assert woorden in gezien
    assert "advies van de controller: was er niet" in gezien.lower()


def test_who_does_not_decide_is_offered_no_button_and_told_why(client, p, moment):
    gezien = tekst(blad(client, p.stuurgroepslid, p, moment))
    assert "Stel het besluit vast" not in gezien
    assert "Vaststellen doet Wil Wethouder" in gezien
    velden = {"uitkomst": "akkoord", "reden": REDEN, "vaststellen": "ja"}
    toch = blad(client, p.stuurgroepslid, p, moment, **velden)
    assert toch.status_code == 400
    assert "stelt alleen vast wie over deze opdracht beslist" in tekst(toch)
    assert 'name="versie" value="1"' in toch.content.decode()


def test_the_contractor_and_a_reader_do_not_get_the_form(client, p, moment):
    lezer = factories.lid(p.omgeving, Soort.LEZER)
    for wie in (p.nemer, lezer):
        pagina = blad(client, wie, p, moment)
        assert pagina.status_code == 200
        assert 'name="reden"' not in pagina.content.decode()
        velden = {"uitkomst": "akkoord", "reden": REDEN}
        assert blad(client, wie, p, moment, **velden).status_code == 403


def test_what_is_not_finished_is_kept_and_said_at_its_field(client, p, moment):
    velden = {"uitkomst": "akkoord_mits", "reden": REDEN, "vaststellen": "ja"}
    antwoord = blad(client, p.gever, p, moment, **velden)
    assert antwoord.status_code == 400
    assert "hoort minstens één voorwaarde" in tekst(antwoord)
    opnieuw = blad(client, p.gever, p, moment, **velden, versie=1, tekst_0="Raming")
    assert opnieuw.status_code == 302


def test_an_old_tab_shows_what_was_released_and_keeps_what_was_typed(client, p, moment):
    wereld.besluit(p.wethouder.actor, moment)
    velden = {"uitkomst": "stoppen", "reden": "Te duur geworden.", "vaststellen": "ja"}
    for versie in ("", "1"):
        antwoord = blad(client, p.gever, p, moment, **velden, versie=versie)
        assert antwoord.status_code == 409
        gezien = tekst(antwoord)
        assert "Intussen is er besloten" in gezien
        assert "Te duur geworden." in gezien
        assert REDEN in gezien
    assert len(wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)) == 1


def test_two_who_prepare_see_each_other(client, p, moment):
    wereld.concept(p.gever.actor, moment)
    wereld.concept(p.secretaris.actor, moment, versie=1, reden="Beter gezegd.")
    velden = {"uitkomst": "bijsturen", "reden": "Mijn tekst."}
    antwoord = blad(client, p.gever, p, moment, **velden, versie=1)
    gezien = tekst(antwoord)
    assert antwoord.status_code == 409
    assert "Sam Secretaris" in gezien
    assert "Beter gezegd." in gezien
    assert "Mijn tekst." in antwoord.content.decode()
    assert 'name="versie" value="2"' in antwoord.content.decode()
    assert blad(client, p.gever, p, moment, **velden, versie=2).status_code == 302


def test_a_concept_is_thrown_away(client, p, moment):
    wereld.concept(p.gever.actor, moment)
    antwoord = blad(client, p.gever, p, moment, versie=1, weg="ja")
    assert "weggegooid" in tekst(client.get(antwoord.url))
    assert wereld.lees(p.gever.actor, "concept_van", p.op.pk, moment.pk) is None


def test_a_correction_is_begun_on_the_page_of_the_decision_and_each_leads_to_the_other(
    client, p, moment
):
    eerste = wereld.besluit(p.namens, moment)
    naar = adres(p, "besluit", besluit_id=eerste.pk)
    gezien = tekst(factories.als(client, p.gever).get(naar))
    assert "Sam Secretaris, namens Gea van der Gever" in gezien
    verder = client.post(adres(p, "corrigeer", besluit_id=eerste.pk))
    assert verder.url == adres(p, "besluit_nemen", stuurmoment_id=moment.pk)
    velden = {"versie": 1, "uitkomst": "bijsturen", "reden": "Toch niet.", "vaststellen": "ja"}
    tweede = blad(client, p.gever, p, moment, **velden)
    assert naar in client.get(tweede.url).content.decode()
    oud = client.get(naar)
    assert tweede.url in oud.content.decode()
    assert REDEN in tekst(oud)
    nog_eens = client.post(adres(p, "corrigeer", besluit_id=eerste.pk))
    assert "al gecorrigeerd" in tekst(client.get(nog_eens.url))


def test_the_decision_of_the_board_is_entered(client, p, moment):
    eerste = wereld.besluit(p.gever.actor, moment, uitkomst="voorleggen")
    naar = adres(p, "bestuursbesluit", besluit_id=eerste.pk)
    ik = factories.als(client, p.gever)
    fout = ik.post(naar, {"gremium": "raad", "nummer": "R-7", "besloten_op": "2026-11-25"})
    assert (fout.status_code, "moet nog komen" in tekst(fout)) == (400, True)
    velden = {"gremium": "raad", "nummer": "R-7", "besloten_op": "24-11-2026"}
    goed = ik.post(naar, velden)
    assert "Raad, di 24 nov 2026, nummer R-7" in tekst(ik.get(goed.url))
    assert "Iemand was je net voor" in tekst(ik.get(ik.post(naar, velden).url))


def test_a_condition_is_given_an_owner_met_and_taken_back(client, p, moment):
    wereld.besluit(p.gever.actor, moment, **wereld.mits("Parkeerbalans", op=None))
    [regel] = wereld.lees(p.gever.actor, "besluiten_van", p.op.pk)
    naar = adres(p, "voorwaarde", voorwaarde_id=regel.voorwaarden[0].id)
    ik = factories.als(client, p.nemer)
    velden = {"eigenaar_persoon_id": str(p.nemer.persoon.pk), "uiterlijk_op": "2026-12-01"}
    assert ik.post(naar, {"versie": 1, **velden}).status_code == 302
    botst = ik.post(naar, {"versie": 1, "uiterlijk_op": "2026-12-01", "toelichting": "loopt"})
    assert (botst.status_code, "Intussen gewijzigd" in tekst(botst)) == (409, True)
    verzet = ik.post(naar, {"versie": 2, **velden, "uiterlijk_op": "2026-12-31"})
    assert "De dag verzet de opdrachtgever" in tekst(verzet)
    ik.post(naar, {"versie": 2, "voldaan_op": "2026-11-24", "voldaan": "ja"})
    assert "vervuld op di 24 nov 2026" in tekst(ik.get(naar))
    ik.post(naar, {"versie": 3, "terug": "ja"})
    assert "Deze voorwaarde is vervuld" in tekst(ik.get(naar))
    assert "wijzigde dit net ook" in tekst(ik.get(ik.post(naar, {"versie": 1, "terug": "ja"}).url))


def test_a_decision_is_asked_read_and_withdrawn(client, p):
    ik = factories.als(client, p.nemer)
    fout = ik.post(adres(p, "vraag_stellen"), {"vraag": "Mag het?", "uiterlijk_op": "2026-11-01"})
    assert (fout.status_code, "Deze dag is voorbij" in tekst(fout)) == (400, True)
    goed = ik.post(adres(p, "vraag_stellen"), {"vraag": "Mag het?", "uiterlijk_op": "2026-12-01"})
    assert "Mag het?" in tekst(ik.get(goed.url))
    [regel] = wereld.lees(p.nemer.actor, "openstaande_vragen", [p.op.pk])[p.op.pk]
    naar = adres(p, "vraag", vraag_id=regel.id)
    assert "Gelezen" not in tekst(factories.als(client, p.gever).get(naar))
    assert "Besluit hierover" in tekst(client.get(naar))
    assert "Trek mijn vraag in" not in tekst(client.get(naar))
    niet = client.post(naar, {"versie": 1})
    assert "Alleen wie het besluit vroeg" in tekst(client.get(niet.url))
    ik = factories.als(client, p.nemer)
    assert "Je vraag is ingetrokken" in tekst(ik.get(ik.post(naar, {"versie": 1}).url))


def test_the_sheet_of_an_asked_decision_is_headed_by_the_question_once(client, p):
    gesteld = wereld.vraag(p)
    bladzij = blad(client, p.gever, p, gesteld.stuurmoment)
    koppen = re.findall(r"<h[12][^>]*>(.*?)</h[12]>", bladzij.content.decode())
    assert koppen[0] == gesteld.vraag
    assert koppen.count(gesteld.vraag) == 1
    assert "?." not in tekst(bladzij)


def test_that_it_was_read_is_shown_where_the_works_council_agreed(client, p):
    gesteld = wereld.vraag(p)
    p.omgeving.or_instemming_op = DAG
    p.omgeving.save()
    naar = adres(p, "vraag", vraag_id=gesteld.pk)
    assert "nog niet door wie beslist" in tekst(factories.als(client, p.stuurgroepslid).get(naar))
    factories.als(client, p.gever).get(naar)
    gezien = tekst(factories.als(client, p.nemer).get(naar))
    assert "di 24 nov 2026 om 10:0" in gezien


def test_the_griffier_gets_a_file_and_the_journal_says_so(client, p, moment):
    wereld.besluit(p.gever.actor, moment, reden="=2+2 is geen reden")
    wereld.concept(p.gever.actor, wereld.moment(p.op), reden="Nog geheim")
    naar = adres(p, "uitgang:besluiten_delen")
    antwoord = factories.als(client, p.gever).post(naar, {"aan": "de griffier"})
    [rij] = list(load_workbook(io.BytesIO(antwoord.content)).active.rows)[1:]
    waarden = [cel.value for cel in rij]
    assert waarden[:2] == ["Stationsstraat", p.op.referentie]
    assert waarden[5] == "=2+2 is geen reden"
    assert rij[5].data_type == "s"
    assert "attachment" in antwoord["Content-Disposition"]
    systeem = factories.systeem(p.omgeving)
    with zicht(systeem):
        regels = Journaalregel.objects.of(systeem).filter(handeling="besluiten delen")
        assert [("de griffier" in regel.inhoud.tekst) for regel in regels] == [True]
    leeg = client.post(naar, {"aan": " "})
    assert "voor wie het bestand is" in tekst(client.get(leeg.url))


def test_the_commission_page_says_what_is_asked_and_not_to_the_contractor(client, p, moment):
    wereld.vraag(p)
    wereld.concept(p.gever.actor, moment)
    herzie_alles(factories.systeem(p.omgeving))
    naar = reverse(
        "portefeuille:opdracht",
        kwargs={"omgeving": p.omgeving.sleutel, "opdracht_id": p.op.pk},
    )
    gezien = tekst(factories.als(client, p.gever).get(naar))
    assert "vraagt je een besluit, uiterlijk 8 december 2026" in gezien
    assert "staat er een besluit in concept klaar" in gezien
    assert "Een besluit is voorbereid" in gezien
    ander = tekst(factories.als(client, p.nemer).get(naar))
    assert "in concept klaar" not in ander
    assert "Een besluit is voorbereid" not in ander
