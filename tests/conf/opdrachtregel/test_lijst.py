# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden importeer opdrachten` and `… exporteer opdrachten`: exit codes, words, and back."""

import csv
import io

import pytest

from tests.factories import omgeving, systeem
from tests.trede1_opdracht.lijst.voorbeelden import bijzonderheden, twaalf_regels
from vijftreden.conf.opdrachtregel import ontleder
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht, Opdrachtlijst, Rolvervulling

pytestmark = pytest.mark.django_db


@pytest.fixture
def hier(db):
    return omgeving(sleutel="waterrijk")


@pytest.fixture
def roep(tmp_path, capsys):
    """Runs a command; what is given as bytes or text becomes a file. Code, output, complaints."""

    def doe(*woorden, **bestanden):
        for naam, inhoud in bestanden.items():
            pad = tmp_path / naam.replace("_", ".")
            pad.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
        delen = [str(tmp_path / woord[1:]) if woord[0] == "@" else woord for woord in woorden]
        gekozen = ontleder().parse_args(delen)
        code = gekozen.doe(gekozen)
        gezegd = capsys.readouterr()
        return code, gezegd.out, gezegd.err

    return doe


def importeer(roep, inhoud, *keuzes, naam="lijst_csv", **anders):
    pad = f"@{naam.replace('_', '.')}"
    woorden = ("importeer", "opdrachten", pad, "--omgeving", "waterrijk", *keuzes)
    return roep(*woorden, **{naam: inhoud}, **anders)


def rijen(hier, model, *velden):
    with zicht(systeem(hier)):
        return list(model.objects.of(systeem(hier)).values_list(*velden))


def als_csv():
    return twaalf_regels().replace("\t", ";")


def test_a_list_comes_in_and_gives_back_what_came_in(roep, hier):
    code, uit, fout = importeer(roep, als_csv())
    assert (code, fout) == (0, "")
    assert "Projectleider: opdrachtnemer (zeker)" in uit
    assert "12 opdrachten zijn ingelezen." in uit

    code, uit, _ = roep("exporteer", "opdrachten", "--omgeving", "waterrijk")
    assert code == 0
    terug = {
        rij["Naam"]: rij
        for rij in csv.DictReader(io.StringIO(uit.removeprefix("\ufeff")), delimiter=";")
    }
    assert len(terug) == 12
    station = terug["Herinrichting Stationsstraat"]
    assert (station["Opdrachtnemer"], station["Budget"]) == ("Sanne Vermeer", "3800000,00")
    assert (station["Oplevering"], station["Bijzonderheden"]) == ("Q3 2027", "Riool eerst")
    assert terug["Opvang ontheemden Havenkade"]["Bijzonderheden"] == "'=geheim?"
    assert terug["Vervanging raadsinformatiesysteem"]["Budget"] == "-5000,00"


@pytest.mark.parametrize("eind", ["csv", "xlsx"])
def test_what_went_out_comes_in_elsewhere_as_the_same(roep, hier, tmp_path, eind):
    importeer(roep, bijzonderheden(), naam="lijst_xlsx")
    code, uit, _ = roep(
        "exporteer", "opdrachten", "--omgeving", "waterrijk", "--naar", f"@uit.{eind}"
    )
    assert code == 0
    assert "5 opdrachten staan in" in uit
    elders = omgeving(sleutel="elders")
    code, _, fout = roep("importeer", "opdrachten", f"@uit.{eind}", "--omgeving", "elders")
    assert (code, fout) == (0, "")
    velden = ("naam", "programma", "fase", "budget_btw", "relatievorm", "budget", "eind_op")
    assert sorted(rijen(elders, Opdracht, *velden)) == sorted(rijen(hier, Opdracht, *velden))
    rollen = ("opdracht__naam", "rol", "persoon__naam")
    assert sorted(rijen(elders, Rolvervulling, *rollen)) == sorted(
        rijen(hier, Rolvervulling, *rollen)
    )
    eigen = {
        dict(velden).get("bijzonderheden") for (velden,) in rijen(elders, Opdracht, "eigen_velden")
    }
    assert eigen == {"Bomen blijven staan", None, "Wacht op\ntelling", "Samen met corporatie"}


def test_a_trial_stores_nothing(roep, hier):
    code, uit, _ = importeer(roep, als_csv(), "--proef")
    assert code == 0
    assert "Dit was een proef" in uit
    assert rijen(hier, Opdrachtlijst, "pk") == []


def test_a_second_time_everything_is_there_already(roep, hier):
    importeer(roep, als_csv())
    code, uit, fout = importeer(roep, als_csv())
    assert code == 1
    assert "0 kunnen erin." in uit
    assert fout.count("staat er al, overgeslagen") == 12
    assert len(rijen(hier, Opdracht, "pk")) == 12


def test_a_map_says_what_the_headings_are(roep, hier):
    kaart = (
        'soort = "programma"\n[kolommen]\n"Werk" = "naam"\n'
        '"Geld" = {doel = "budget", factor = 1000}\n'
    )
    code, _, fout = importeer(
        roep, "Werk;Geld\nBrug;5\n", "--kolommen", "@kaart.toml", kaart_toml=kaart
    )
    assert (code, fout) == (0, "")
    [(naam, soort, budget)] = rijen(hier, Opdracht, "naam", "relatievorm", "budget")
    assert (naam, soort, budget) == ("Brug", "programma", 5000)


@pytest.mark.parametrize(
    ("kaart", "zin"),
    [
        ("soort = [", "geen geldige TOML"),
        ('kleur = "rood"', "onbekende sleutel: kleur"),
        ('soort = "keizerrijk"', "soort: kies een van"),
        ("kolommen = 3", "kolommen: schrijf een tabel"),
        ('[kolommen]\n"Werk" = 3', "schrijf een doel"),
        ('[kolommen]\n"Werk" = "iets"', "kies een van naam"),
        ('[kolommen]\n"Geld" = {kleur = 3}', "kies een van doel"),
        ('[kolommen]\n"Anders" = "naam"', "staat niet in de lijst"),
    ],
)
def test_a_wrong_map_is_named(roep, hier, kaart, zin):
    code, _, fout = importeer(
        roep, "Werk;Geld\nBrug;5\n", "--kolommen", "@kaart.toml", kaart_toml=kaart
    )
    assert code == 2
    assert zin in fout
    assert rijen(hier, Opdracht, "pk") == []


def test_what_cannot_be_read_is_said(roep, hier):
    code, _, fout = importeer(roep, b"%PDF-1.7", naam="lijst_pdf")
    assert (code, "lijst.pdf" in fout) == (2, True)
    code, _, fout = roep("importeer", "opdrachten", "@weg.csv", "--omgeving", "waterrijk")
    assert (code, "niet te lezen" in fout) == (2, True)
    assert importeer(roep, "Werk\nBrug\n", naam="x_csv")[0] == 0
    assert roep("importeer", "opdrachten", "@x.csv", "--omgeving", "nergens")[0] == 2
    assert roep("exporteer", "opdrachten", "--omgeving", "nergens")[0] == 2
    woorden = ("exporteer", "opdrachten", "--omgeving", "waterrijk", "--naar", "@uit.ods")
    assert roep(*woorden)[0] == 2


def test_lines_that_stay_out_are_named_and_the_rest_comes_in(roep, hier):
    code, uit, fout = importeer(roep, "Project;Projectleider\nBrug;Eva\n;Piet\n")
    assert code == 1
    assert "1 opdrachten zijn ingelezen." in uit
    assert fout.startswith("regel 3")
