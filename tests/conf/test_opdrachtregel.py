# SPDX-License-Identifier: EUPL-1.2
"""The grammar of the command line: every command explains itself and ends with 0, 1 or 2."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factories import TOOI, omgeving

BEHEER = Path(__file__).parents[2] / "docs/beheer.md"
OPDRACHTEN = {
    "account maak": ("--omgeving", "--beheerder", "--naam"),
    "bevindingen": ("--omgeving", "--json"),
    "controleer": (),
    "demo": (),
    "exporteer opdrachten": ("--omgeving", "--naar"),
    "genereer": ("--opdrachten", "--omgevingen", "--zaad"),
    "herbouw": (),
    "importeer deelnemingen": ("BESTAND", "--sla-fouten-over"),
    "importeer mandaten": ("BESTAND", "--omgeving", "--van", "--bron", "--proef"),
    "importeer opdrachten": ("BESTAND", "--omgeving", "--kolommen", "--proef"),
    "importeer organisaties": ("BESTAND", "--sla-fouten-over"),
    "kalender": ("--omgeving", "--begrotingsjaar", "--json"),
    "ladder": ("--omgeving", "--json"),
    "migreer": (),
    "omgeving maak": ("organisatie", "--naam"),
    "start": ("--poort",),
    "werker": ("--eenmalig",),
}
MET_OMGEVING = {
    "bevindingen": (),
    "exporteer opdrachten": (),
    "ladder": ("--json",),
    "kalender": ("--json",),
    "account maak": ("--beheerder", "bea@x.example"),
}


def namen_in(hulp):
    """The commands that a help text lists."""
    return re.findall(r"^ {4}(\w+)(?: |$)", hulp, re.MULTILINE)


def test_the_first_help_lists_every_command(vijftreden):
    gezegd = vijftreden("--help")
    assert (gezegd.code, gezegd.fout) == (0, "")
    assert set(namen_in(gezegd.uit)) == {naam.split()[0] for naam in OPDRACHTEN}


def test_the_manual_lists_every_command(vijftreden):
    tabel = BEHEER.read_text(encoding="utf-8").partition("## Commands")[2].partition("\n## ")[0]
    rijen = "\n".join(re.findall(r"^\| (.+?) \|", tabel, re.MULTILINE))
    genoemd = {" ".join(re.findall(r"^[a-z ]+", deel)) for deel in re.findall(r"`(.+?)`", rijen)}
    assert {naam.strip() for naam in genoemd} - {""} == set(OPDRACHTEN)


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_each_command_explains_itself_in_dutch(vijftreden, opdracht):
    gezegd = vijftreden(*opdracht.split(), "--help")
    assert (gezegd.code, gezegd.fout) == (0, "")
    assert gezegd.uit.startswith(f"usage: vijftreden {opdracht} ")
    uitleg = gezegd.uit.split("\n\n")[1]
    assert re.search(r"\b(de|het|een|alle|per|en|niet|wie|dan)\b", uitleg)
    for keuze in OPDRACHTEN[opdracht]:
        assert keuze in gezegd.uit.partition(uitleg)[2]


def test_the_kinds_of_dates_stand_in_the_help_of_the_calendar(vijftreden):
    hulp = vijftreden("kalender", "--help").uit
    for soort in ("kaders", "begroting-toezichthouder", "jaarrekening-toezichthouder"):
        assert re.search(rf"[ ,]{soort}[,.]", hulp)


@pytest.mark.parametrize("groep", ["account", "importeer", "omgeving"])
def test_a_group_asks_which(vijftreden, groep):
    assert vijftreden(groep, "--help").code == 0
    gezegd = vijftreden(groep)
    assert (gezegd.code, gezegd.uit) == (2, "")
    assert "required" in gezegd.fout


@pytest.mark.parametrize(
    "regel",
    [
        "",
        "bestaat-niet",
        "ladder",
        "kalender --json",
        "bevindingen --omgeving",
        "account maak --omgeving gm0293",
        "account maak --beheerder bea@x.example",
        "importeer organisaties",
        "importeer mensen bestand.csv",
        "omgeving maak",
        "genereer --zaad x",
        "kalender --omgeving gm0293 --begrotingsjaar straks",
        "start --poort achtduizend",
        "controleer alles",
    ],
)
def test_who_asks_wrongly_gets_2_and_a_word_about_it(vijftreden, regel):
    gezegd = vijftreden(*regel.split())
    assert (gezegd.code, gezegd.uit) == (2, "")
    assert gezegd.fout.startswith("usage: vijftreden")
    assert "error: " in gezegd.fout


@pytest.mark.django_db
@pytest.mark.parametrize("opdracht", MET_OMGEVING)
def test_an_unknown_environment_lists_the_near_names(vijftreden, opdracht):
    for sleutel, naam, code in (
        ("westervoort", "Gemeente Westervoort", "gm0293"),
        ("westerveld", "Gemeente Westerveld", "gm1701"),
        ("urk", "Gemeente Urk", "gm0184"),
    ):
        omgeving(sleutel=sleutel, naam=naam, tooi=f"{TOOI}/gemeente/{code}")
    roep = (*opdracht.split(), *MET_OMGEVING[opdracht], "--omgeving")

    gezegd = vijftreden(*roep, "westervort")
    assert (gezegd.code, gezegd.uit) == (2, "")
    assert gezegd.fout.startswith("De omgeving “westervort” bestaat niet. Bedoel je: westervoort")
    assert "westerveld (Gemeente Westerveld)" in gezegd.fout
    assert "urk" not in gezegd.fout

    gezegd = vijftreden(*roep, "gm0294")
    assert gezegd.code == 2
    assert "westervoort (Gemeente Westervoort)" in gezegd.fout


@pytest.mark.django_db
@pytest.mark.parametrize("opdracht", MET_OMGEVING)
def test_before_the_first_environment_it_says_how_to_make_one(vijftreden, opdracht):
    gezegd = vijftreden(*opdracht.split(), *MET_OMGEVING[opdracht], "--omgeving", "gm0293")
    assert (gezegd.code, gezegd.uit) == (2, "")
    assert "vijftreden omgeving maak" in gezegd.fout


@pytest.mark.usefixtures("verse_database")
def test_as_a_program_it_gives_its_exit_code_to_the_shell(omgeving_van_proces):
    def roep(*argumenten):
        return subprocess.run(
            [sys.executable, "-m", "vijftreden", *argumenten],
            env=omgeving_van_proces(),
            capture_output=True,
            text=True,
            check=False,
        )

    goed = roep("controleer")
    assert (goed.returncode, goed.stdout, goed.stderr) == (0, "installatie: klopt\n", "")
    fout = roep("ladder", "--omgeving", "nergens", "--json")
    assert (fout.returncode, fout.stdout) == (2, "")
    for opdracht in ("migreer", "herbouw"):
        gedaan = roep(opdracht)
        assert (gedaan.returncode, gedaan.stderr) == (0, "")
        assert re.fullmatch(r"De gegevens zijn bij \(\d\d tabellen\)\.\n", gedaan.stdout)
