# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden importeer mandaten`: exit codes, words, and what stands in the register then."""

import io
from decimal import Decimal

import openpyxl
import pytest

from tests.factories import omgeving, systeem
from vijftreden.conf.opdrachtregel import ontleder
from vijftreden.register.models import Functie, Mandaat
from vijftreden.toegang.sessie import zicht

pytestmark = pytest.mark.django_db

KOPPEN = ("Functie", "Onderwerp", "Soort", "Maximum excl. btw", "Instemming", "Van", "Bron")
REGELS = (
    ("Directeur", "Werken", "mandaat", "€ 2 mln", "", "1-1-2026", "Mandaatbesluit"),
    ("Directeur", "Gunning", "volmacht", "onbeperkt", "FEZ", "1-1-2026", "Mandaatbesluit"),
    ("Teamleider", "Inhuur", "mandaat", "50.000", "", "1-1-2026", "Mandaatbesluit"),
)
IN_HET_REGISTER = {
    ("Directeur", "Werken", "mandaat", Decimal(2_000_000), ""),
    ("Directeur", "Gunning", "volmacht", None, "FEZ"),
    ("Teamleider", "Inhuur", "mandaat", Decimal(50_000), ""),
}


def als_csv(*regels) -> bytes:
    return "\n".join(";".join(regel) for regel in (KOPPEN, *regels)).encode()


def als_xlsx(*regels) -> bytes:
    boek = openpyxl.Workbook()
    for regel in (KOPPEN, *regels):
        boek.active.append(regel)
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


@pytest.fixture
def hier(db):
    return omgeving(sleutel="waterrijk")


@pytest.fixture
def roep(hier, tmp_path, capsys):
    """Imports this content; code, output, complaints."""

    def doe(inhoud, *keuzes, naam="mandaten.csv"):
        pad = tmp_path / naam
        pad.write_bytes(inhoud)
        woorden = ("importeer", "mandaten", str(pad), "--omgeving", "waterrijk", *keuzes)
        gekozen = ontleder().parse_args(woorden)
        code = gekozen.doe(gekozen)
        gezegd = capsys.readouterr()
        return code, gezegd.out, gezegd.err

    return doe


def register(hier):
    actor = systeem(hier)
    with zicht(actor):
        return {
            (rij.functie.naam, rij.onderwerp, rij.soort, rij.maximum, rij.instemming_van)
            for rij in Mandaat.objects.of(actor).select_related("functie")
        }


@pytest.mark.parametrize(("naam", "maak"), [("m.csv", als_csv), ("m.xlsx", als_xlsx)])
def test_a_list_comes_in_as_it_was_written_and_again_changes_nothing(roep, hier, naam, maak):
    code, uit, fout = roep(maak(*REGELS), naam=naam)
    assert (code, fout) == (0, "")
    assert "3 nieuw, 0 verbeterd, 0 stonden er al; 2 nieuwe functies." in uit
    assert register(hier) == IN_HET_REGISTER
    code, uit, _ = roep(maak(*REGELS), naam=naam)
    assert code == 0
    assert "0 nieuw, 0 verbeterd, 3 stonden er al; 0 nieuwe functies." in uit
    assert register(hier) == IN_HET_REGISTER


def test_a_trial_writes_nothing(roep, hier):
    code, uit, _ = roep(als_csv(*REGELS), "--proef")
    assert (code, register(hier)) == (0, set())
    assert "3 mandaten kunnen erin." in uit
    assert "er is niets ingelezen" in uit
    with zicht(systeem(hier)):
        assert not Functie.objects.of(systeem(hier)).exists()


def test_a_line_that_cannot_be_read_is_told_by_its_number_and_the_others_come_in(roep, hier):
    fout_bedrag = ("Teamleider", "Reizen", "mandaat", "veel", "", "1-1-2026", "Mandaatbesluit")
    code, _, fout = roep(als_csv(REGELS[0], fout_bedrag))
    assert code == 1
    assert "regel 3:" in fout
    assert {regel[1] for regel in register(hier)} == {"Werken"}


def test_what_is_no_list_is_refused(roep, hier):
    code, _, fout = roep(b"PK\x03\x04kapot", naam="m.xlsx")
    assert code == 2
    assert fout
    assert register(hier) == set()
