# SPDX-License-Identifier: EUPL-1.2
"""From a pasted list to commissions, and back, as a browser without JavaScript goes."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.factories import DAG, als, lid, omgeving, persoon, systeem
from tests.trede1_opdracht.lijst.voorbeelden import bijzonderheden, twaalf_regels
from vijftreden.conf.wiring import VERWERKERS
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.werker import Werker
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import lijstwerk
from vijftreden.trede1_opdracht.models import (
    Kolomkaart,
    Lijstconcept,
    Opdracht,
    Rolvervulling,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def joost(db):
    """The principal of most of the twelve."""
    return lid(omgeving(), naam="Joost van Dalen")


def adres(wie, naam, **delen):
    plek = {"omgeving": wie.omgeving.sleutel, **delen}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def plak(client, wie, tekst=None, **bestand):
    """The page on which the list is looked at, after pasting."""
    velden = bestand or {"tekst": twaalf_regels() if tekst is None else tekst}
    antwoord = als(client, wie).post(adres(wie, "lijst"), velden)
    assert antwoord.status_code == 302, antwoord.content.decode()
    return antwoord["Location"]


def bijlage(inhoud=None, naam="projecten.xlsx"):
    return SimpleUploadedFile(naam, bijzonderheden() if inhoud is None else inhoud)


def velden(pagina, **anders):
    """What a browser would send back: every control as it stands."""
    gevonden: dict[str, object] = {}
    for naam, inhoud in re.findall(
        r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', pagina, re.S
    ):
        gekozen = re.search(r'<option value="([^"]*)" selected', inhoud)
        gevonden[naam] = gekozen[1] if gekozen else ""
    for naam, waarde in re.findall(
        r'<input type="hidden" name="(versie|rolvraag|tabel-\d+)" value="([^"]*)"', pagina
    ):
        gevonden[naam] = waarde
    for naam in re.findall(r'type="checkbox" name="(eigen_rol|neem-\d+)" checked', pagina):
        gevonden[naam] = "on"
    gevonden["naamvraag"] = re.findall(r'name="naamvraag" value="([^"]*)"', pagina)
    return gevonden | anders


def alles(wie, model, *namen):
    actor = systeem(wie.omgeving)
    with zicht(actor):
        return list(model.objects.of(actor).order_by("pk").values_list(*namen))


def test_twelve_pasted_rows_are_read_in_with_one_click(client, joost):
    pagina = plak(client, joost)
    inhoud = client.get(pagina).content.decode()
    assert "12 opdrachten kunnen erin" in inhoud
    assert "Bij 4 opdrachten staat geen ambtelijk opdrachtgever." in inhoud
    assert alles(joost, Opdracht, "pk") == []

    terug = client.post(pagina, velden(inhoud, doe="lees_in"), follow=True).content.decode()

    assert "12 opdrachten staan erin" in terug
    assert "Welke zijn van jou?" in terug
    rijen = dict(alles(joost, Opdracht, "naam", "eigen_velden"))
    assert len(rijen) == 12
    assert rijen["Herinrichting Stationsstraat"] == [
        ["Oplevering", "Q3 2027"],
        ["Volgende bila", "02-12-2026"],
        ["Bijzonderheden", "Riool eerst"],
    ]
    beslissers = [
        rol for rol, wie in alles(joost, Rolvervulling, "rol", "persoon_id")
        if wie == joost.persoon.pk and rol == "ambtelijk_opdrachtgever"
    ]  # fmt: skip
    assert len(beslissers) == 12
    assert [inhoud for (inhoud,) in alles_van(joost, Lijstconcept, "inhoud")] == [b""]


def alles_van(wie, model, *namen):
    with zicht(wie.actor):
        return [
            tuple(bytes(deel) if isinstance(deel, memoryview) else deel for deel in rij)
            for rij in model.objects.of(wie.actor).values_list(*namen)
        ]


def test_two_title_rows_merged_programmes_and_an_own_column_come_in_whole(client, joost):
    pagina = plak(client, joost, bestand=bijlage())
    inhoud = client.get(pagina).content.decode()
    assert "Projectenoverzicht Ruimte 2026" in inhoud
    client.post(pagina, velden(inhoud, doe="lees_in"))
    rijen = sorted(alles(joost, Opdracht, "lijstregel", "programma", "eigen_velden"))
    assert [rij[1] for rij in rijen] == ["Bereikbaar Waterrijk"] * 3 + [
        "Waterrijk Aardgasvrij"
    ] * 2
    assert rijen[0][2] == [["bijzonderheden", "Bomen blijven staan"]]


def test_undoing_after_one_change_is_refused_for_that_row_by_name(client, joost):
    pagina = plak(client, joost, bestand=bijlage())
    client.post(pagina, velden(client.get(pagina).content.decode(), doe="lees_in"))
    [rotonde] = [pk for pk, naam in alles(joost, Opdracht, "pk", "naam") if "Rotonde" in naam]
    client.post(
        adres(joost, "gegevens", opdracht_id=rotonde),
        {"versie": 1, "naam": "Rotonde Westerlaan", "programma": "Verkeer"},
    )
    concept_id = pagina.rstrip("/").rpartition("/")[2]
    terug = client.post(adres(joost, "lijst_terugdraaien", concept_id=concept_id))
    inhoud = terug.content.decode()
    assert "4 opdrachten zijn weggehaald" in inhoud
    assert "<b>Rotonde Westerlaan</b>: de gegevens zijn intussen gewijzigd." in inhoud
    assert [naam for (naam,) in alles(joost, Opdracht, "naam")] == ["Rotonde Westerlaan"]
    assert "teruggedraaid" in client.get(pagina).content.decode()


def test_a_corrected_column_is_shown_again_before_it_comes_in_and_is_remembered(client, joost):
    lijst = "Werk\tWie doet het\tBijzonders\nBrug\tEva Postma\tnat\nWeg\tEva Postma\tdroog\n"
    pagina = plak(client, joost, lijst)
    inhoud = client.get(pagina).content.decode()
    keuze = velden(inhoud, doe="lees_in")
    keuze |= {"doel-0-0": "naam", "doel-0-1": "opdrachtnemer", "doel-0-2": "programma"}
    midden = client.post(pagina, keuze, follow=True).content.decode()
    assert "Je hebt een kolom gewijzigd" in midden
    assert alles(joost, Opdracht, "pk") == []
    client.post(pagina, velden(midden, doe="lees_in"))
    assert sorted(alles(joost, Opdracht, "naam", "programma")) == [
        ("Brug", "nat"),
        ("Weg", "droog"),
    ]
    assert len(alles(joost, Kolomkaart, "pk")) == 1

    opnieuw = client.get(plak(client, joost, lijst.replace("Brug", "Pont"))).content.decode()
    assert "Zo koos je het de vorige keer." in opnieuw
    assert velden(opnieuw)["doel-0-2"] == "programma"


def test_what_is_there_already_is_left_out_unless_chosen_otherwise(client, joost):
    pagina = plak(client, joost)
    client.post(pagina, velden(client.get(pagina).content.decode(), doe="lees_in"))
    pagina = plak(client, joost)
    inhoud = client.get(pagina).content.decode()
    assert "Nog geen opdracht kan erin" in inhoud
    keuze = velden(inhoud, doe="bewaar")
    eerste = next(naam for naam in keuze if naam.startswith("dubbel-"))
    na = client.post(pagina, keuze | {eerste: "toch"}, follow=True).content.decode()
    assert "Eén opdracht kan erin" in na
    terug = client.post(pagina, velden(na, doe="lees_in"), follow=True).content.decode()
    assert "Eén opdracht staat erin" in terug
    assert "Overgeslagen: dit is dezelfde als" in terug


def test_one_name_in_four_spellings_is_one_person_when_said_so(client, joost):
    lijst = (
        "Project\tProjectleider\nA\tNoor Bakker\nB\tN. Bakker\nC\tBAKKER, Noor\nD\tnoor bakker\n"
    )
    pagina = plak(client, joost, lijst)
    inhoud = client.get(pagina).content.decode()
    assert "Deze namen lijken op elkaar" in inhoud
    vragen = velden(inhoud)["naamvraag"]
    client.post(pagina, velden(inhoud, doe="lees_in", zelfde=vragen))
    wie = [
        w for rol, w in alles(joost, Rolvervulling, "rol", "persoon_id") if rol == "opdrachtnemer"
    ]
    assert len(wie) == 4
    assert len(set(wie)) == 1


def test_names_that_only_look_alike_stay_two_people_without_a_tick(client, joost):
    persoon(joost.omgeving, naam="Noor Bakker")
    pagina = plak(client, joost, "Project\tProjectleider\nA\tN. Bakker\nB\tNoor Bakker\n")
    client.post(pagina, velden(client.get(pagina).content.decode(), doe="lees_in"))
    wie = [
        w for rol, w in alles(joost, Rolvervulling, "rol", "persoon_id") if rol == "opdrachtnemer"
    ]
    assert len(set(wie)) == 2


def test_lines_with_a_mistake_stay_out_and_are_named(client, joost):
    pagina = plak(client, joost, "Project\tProjectleider\nBrug\tEva\n\tPiet\n")
    inhoud = client.get(pagina).content.decode()
    assert "Deze regels lezen we zo niet in" in inhoud
    terug = client.post(pagina, velden(inhoud, doe="lees_in"), follow=True).content.decode()
    assert "Regel 3" in terug
    assert "Eén opdracht staat erin" in terug


def test_who_is_not_the_principal_says_so(client, joost):
    pagina = plak(client, joost, "Project\nBrug\n")
    keuze = velden(client.get(pagina).content.decode(), doe="lees_in")
    keuze.pop("eigen_rol")
    terug = client.post(pagina, keuze, follow=True).content.decode()
    assert "Jij hebt zelf op geen van deze opdrachten een rol" in terug
    assert alles(joost, Rolvervulling, "pk") == []


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        ({"tekst": ""}, "Plak je lijst."),
        ({"tekst": "Project\tFase\n"}, "Neem ook de rij met kolomkoppen mee"),
        ({"bestand": ("lijst.pdf", b"%PDF-1.7")}, "pdf"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(client, joost, inhoud, zin):
    if "bestand" in inhoud:
        naam, bytes_ = inhoud["bestand"]
        inhoud = {"bestand": bijlage(bytes_, naam)}
    antwoord = als(client, joost).post(adres(joost, "lijst"), inhoud)
    assert antwoord.status_code == 400
    assert zin.lower() in antwoord.content.decode().lower()


def test_an_old_tab_changes_nothing_and_is_shown_how_it_stands(client, joost):
    pagina = plak(client, joost)
    oud = velden(client.get(pagina).content.decode(), doe="lees_in")
    client.post(pagina, oud | {"doe": "bewaar", "zelfde": oud["naamvraag"]})
    terug = client.post(pagina, oud, follow=True).content.decode()
    assert "in een ander tabblad al verder" in terug
    assert alles(joost, Opdracht, "pk") == []


def test_a_second_click_reads_in_nothing_twice(client, joost):
    pagina = plak(client, joost)
    keuze = velden(client.get(pagina).content.decode(), doe="lees_in")
    client.post(pagina, keuze)
    terug = client.post(pagina, keuze, follow=True).content.decode()
    assert "12 opdrachten staan erin" in terug
    assert len(alles(joost, Opdracht, "pk")) == 12


def test_a_list_can_be_thrown_away(client, joost):
    pagina = plak(client, joost)
    terug = client.post(pagina, {"versie": 1, "doe": "weg"}, follow=True).content.decode()
    assert "Er is niets ingelezen" in terug
    assert client.get(pagina).status_code == 404


def test_a_long_list_waits_for_the_worker_and_comes_in_once(client, joost):
    namen = "\n".join(f"Straat {n:05}" for n in range(lijstwerk.IN_EEN_KEER + 1))
    pagina = plak(client, joost, f"Project\n{namen}\n")
    keuze = velden(client.get(pagina).content.decode(), doe="lees_in")
    wacht = client.post(pagina, keuze, follow=True).content.decode()
    assert "Je lijst wordt ingelezen" in wacht
    assert alles(joost, Opdracht, "pk") == []
    [inhoud] = [i for soort, i in alles(joost, Uitbericht, "soort", "inhoud") if "lijst" in soort]

    Werker(VERWERKERS).doe_alles(dag=DAG)

    assert "501 opdrachten staan erin" in client.get(pagina).content.decode()
    lijstwerk.lees_wachtende_in(systeem(joost.omgeving), inhoud)
    assert len(alles(joost, Opdracht, "pk")) == lijstwerk.IN_EEN_KEER + 1
