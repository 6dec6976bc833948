# SPDX-License-Identifier: EUPL-1.2
"""From a vague question to a shared commission, step by step, as a browser without scripts."""

import re

import pytest
from django.urls import reverse

from tests.factories import als, lees, lid, omgeving
from tests.trede1_opdracht.stap import adres, bewaar, stempel
from tests.trede1_opdracht.stuur import project
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.rules.stappen import CODES, stap_van
from vijftreden.trede1_opdracht.selectors import businesscase_van, mijn_opdracht_ids

pytestmark = pytest.mark.django_db

SOORTEN = ["project", "programma", "zzp", "agentschap", "gemeenschappelijke_regeling", "overig"]
INGEVULD = {
    "waarom": {"waarom": "Jongeren hangen rond.", "effect": "Ouderen durven er weer langs."},
    "wat": {"resultaat": "Op 1 mei is er een plek.", "buiten_opdracht": "Het park."},
    "kaders": {"kaders": "Binnen de wijk.", "budget": "25.000", "budget_bron": "begroting 2026"},
    "wie-beslist": {"besluitruimte": "De plek kies je zelf."},
}


@pytest.fixture
def werk():
    return project()


def beeld(werk):
    return lees(werk.gever.actor, selectors.stapbeeld, werk.op.pk)


@pytest.mark.parametrize("soort", SOORTEN)
def test_van_vraag_tot_gedeelde_versie(client, soort):
    hier = omgeving()
    wie = lid(hier, naam="Hoofd Ruimte")
    plek = reverse("trede1_opdracht:opdracht_nieuw", kwargs={"omgeving": hier.sleutel})
    nieuw = {
        "naam": "Jeugd Noord",
        "relatievorm": soort,
        "vraag": "Doe iets met de jeugd.",
        "stap_voor_stap": "ja",
    }
    antwoord = als(client, wie).post(plek, nieuw)
    assert antwoord.status_code == 302
    [pk] = lees(wie.actor, mijn_opdracht_ids)
    gegevens = lees(wie.actor, selectors.opdracht, pk)
    stappen = [code for code in CODES if stap_van(code)]
    assert antwoord["Location"].endswith(f"{pk}/in-20-minuten/{stappen[0]}/")
    for stap in stappen:
        plek = antwoord["Location"]
        pagina = als(client, wie).get(plek).content.decode()
        assert "Doe iets met de jeugd." in pagina
        [merk] = re.findall(r'name="stempel" value="([0-9a-f]+)"', pagina)
        antwoord = als(client, wie).post(plek, {"stempel": merk, **INGEVULD[stap]})
        assert antwoord.status_code == 302, antwoord.content.decode()
    pagina = als(client, wie).get(antwoord["Location"]).content.decode()
    for woorden in ("Op 1 mei is er een plek.", "Kijk hier nog eens naar", "Deel als versie 1"):
        assert woorden in pagina
    [versie] = re.findall(r'name="versie" value="(\d+)"', pagina)
    deel = {"omgeving": hier.sleutel, "opdracht_id": pk}
    als(client, wie).post(reverse("trede1_opdracht:brief_delen", kwargs=deel), {"versie": versie})
    brief = lees(wie.actor, selectors.brief_van, pk)
    assert brief.nieuwste.resultaat == "Op 1 mei is er een plek."
    assert brief.nieuwste.effect == "Ouderen durven er weer langs."
    gegevens = lees(wie.actor, selectors.opdracht, pk)
    assert (gegevens.budget, gegevens.budget_bron) == (25_000, "begroting 2026")
    assert lees(wie.actor, businesscase_van, pk).aanleiding == "Doe iets met de jeugd."


def test_de_rollen_worden_op_de_stap_zelf_genoemd(client):
    hier = omgeving()
    wie = lid(hier, naam="Hoofd Ruimte")
    op = services.maak_opdracht(wie.actor, naam="Jeugd", relatievorm="project")
    piet = lid(hier, naam="Piet Projectleider")
    bewaar(
        client,
        wie,
        op,
        "wie-beslist",
        opdrachtnemer_persoon=piet.persoon.pk,
        bestuurlijk_opdrachtgever_naam="Wil Wethouder",
        besluitruimte="De plek.",
    )
    rollen = lees(wie.actor, selectors.rollen_van, op.pk)
    houders = {deel.rol.code: [h.naam for h in deel.nu] for deel in rollen.rollen if deel.nu}
    assert houders["opdrachtnemer"] == ["Piet Projectleider"]
    assert houders["bestuurlijk_opdrachtgever"] == ["Wil Wethouder"]
    pagina = als(client, wie).get(adres(op, "wie-beslist")).content.decode()
    assert "Piet Projectleider" in pagina
    assert "opdrachtnemer_persoon" not in pagina


def test_wat_niet_gevraagd_is_blijft_staan(client, werk):
    werk.bewaar()
    bewaar(client, werk.gever, werk.op, "waarom", waarom="Anders.", stopreden="Geen subsidie.")
    concept = werk.beeld().concept
    assert concept.waarom == "Anders."
    assert concept.buiten_opdracht == "Het stationsplein."
    assert lees(werk.gever.actor, businesscase_van, werk.op.pk).stopreden == "Geen subsidie."


def test_na_het_delen_begint_een_nieuw_concept_met_de_gedeelde_tekst(client, werk):
    werk.deel()
    bewaar(client, werk.gever, werk.op, "wat", resultaat="Iets anders.", buiten_opdracht="Plein")
    assert werk.beeld().concept.kaders == "Binnen 3,8 miljoen euro."


def test_niets_veranderd_is_geen_nieuw_concept(client, werk):
    werk.deel()
    nu = beeld(werk).waarden
    bewaar(client, werk.gever, werk.op, "wie-beslist", besluitruimte=nu["besluitruimte"])
    assert werk.beeld().concept is None


def test_twee_tabbladen_houden_beide_teksten(client, werk):
    eerder = stempel(client, werk.gever, adres(werk.op, "waarom"))
    bewaar(client, werk.gever, werk.op, "waarom", waarom="Uit het ene tabblad.")
    pagina = bewaar(
        client, werk.gever, werk.op, "waarom", 400, stempel=eerder, waarom="Uit het andere."
    ).content.decode()
    assert "Uit het ene tabblad." in pagina
    assert "Uit het andere." in pagina
    [nieuw] = re.findall(r'name="stempel" value="([0-9a-f]+)"', pagina)
    bewaar(client, werk.gever, werk.op, "waarom", stempel=nieuw, waarom="Uit het andere.")
    assert werk.beeld().concept.waarom == "Uit het andere."


def test_twee_mensen_op_twee_stappen_botsen_niet(client, werk):
    eerder = stempel(client, werk.gever, adres(werk.op, "waarom"))
    bewaar(client, werk.wethouder, werk.op, "wat", resultaat="Van de wethouder.")
    bewaar(client, werk.gever, werk.op, "waarom", stempel=eerder, waarom="Van mij.")
    concept = werk.beeld().concept
    assert (concept.resultaat, concept.waarom) == ("Van de wethouder.", "Van mij.")


def test_wat_de_tekst_al_is_botst_niet(client, werk):
    """A keep that was still under way when the button was clicked."""
    eerder = stempel(client, werk.gever, adres(werk.op, "waarom"))
    bewaar(client, werk.gever, werk.op, "waarom", waarom="Hetzelfde.")
    bewaar(client, werk.gever, werk.op, "waarom", stempel=eerder, waarom="Hetzelfde.")


def test_de_daad_weigert_een_oude_staat(werk):
    werk.bewaar()
    with pytest.raises(Botsing):
        services.bewaar_stap(
            werk.gever.actor,
            opdracht_id=werk.op.pk,
            stap="waarom",
            stempel="oud",
            waarden={"waarom": "x"},
        )


def test_een_fout_houdt_wat_getypt_is(client, werk):
    pagina = bewaar(
        client,
        werk.gever,
        werk.op,
        "kaders",
        400,
        kaders="Dit blijft staan.",
        budget="veel",
        eind_op="2026-13-45",
    ).content.decode()
    assert "Dit blijft staan." in pagina
    assert "Schrijf het bedrag als" in pagina
    assert "Schrijf de dag als" in pagina


def test_een_einde_voor_het_begin_staat_bij_het_veld(client, werk):
    pagina = bewaar(
        client, werk.gever, werk.op, "kaders", 400, begin_op="2027-01-01", eind_op="2026-01-01"
    ).content.decode()
    assert "Het einde ligt vóór het begin" in pagina


@pytest.mark.parametrize("stap", CODES)
def test_wie_het_leest(client, werk, stap):
    assert als(client, werk.gever).get(adres(werk.op, stap)).status_code == 200
    assert als(client, werk.adviseur).get(adres(werk.op, stap)).status_code == 200
    assert als(client, werk.nemer).get(adres(werk.op, stap)).status_code == 404
    assert als(client, werk.derde).get(adres(werk.op, stap)).status_code == 404


def test_een_onbekende_stap_bestaat_niet(client, werk):
    assert als(client, werk.gever).get(adres(werk.op, "anders")).status_code == 404
    assert als(client, werk.gever).get(adres(werk.op, "nalezen", "stap_hints")).status_code == 404
    with pytest.raises(GeenRecht):
        services.bewaar_stap(
            werk.nemer.actor, opdracht_id=werk.op.pk, stap="waarom", stempel="", waarden={}
        )
