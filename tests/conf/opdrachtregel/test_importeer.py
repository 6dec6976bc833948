# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden importeer`: its exit codes, what it says, and to whom."""

import argparse

import pytest

from tests.register.wereld import INSTALLATIE, bestand, deelname, echt, gemeente, regeling
from vijftreden.conf.opdrachtregel import importeer
from vijftreden.register.models import Deelneming, Organisatie
from vijftreden.register.rules import deelnemingen, organisaties

pytestmark = pytest.mark.django_db

FOUT = gemeente(9, "Fout", tooi="gm0009")


@pytest.fixture
def roep(tmp_path, capsys):
    """Runs the command on rows, bytes or a path; gives its exit code, output and complaints."""

    def doe(soort, inhoud, *keuzes):
        pad = tmp_path / f"{soort}.csv"
        if isinstance(inhoud, bytes):
            pad.write_bytes(inhoud)
        elif isinstance(inhoud, list):
            kolommen = {"organisaties": organisaties, "deelnemingen": deelnemingen}[soort].KOLOMMEN
            pad.write_bytes(bestand(kolommen, inhoud))
        else:
            pad = inhoud
        ontleder = argparse.ArgumentParser()
        importeer.voeg_toe(ontleder.add_subparsers(required=True))
        gekozen = ontleder.parse_args(["importeer", soort, str(pad), *keuzes])
        code = gekozen.doe(gekozen)
        gezegd = capsys.readouterr()
        return code, gezegd.out, gezegd.err

    return doe


def test_the_real_files_are_imported_and_a_second_time_nothing_changes(roep):
    code, uit, fout = roep("organisaties", echt("organisaties.csv"))
    assert (code, fout) == (0, "")
    assert uit == "1.225 nieuw, 0 gewijzigd, 0 ongewijzigd.\n"

    code, uit, fout = roep("deelnemingen", echt("gr_deelnemers.csv"))
    assert code == 0
    assert uit == "3.551 nieuw, 0 gewijzigd, 0 ongewijzigd.\n184 waarschuwingen.\n"
    assert len(fout.splitlines()) == 51
    assert fout.splitlines()[-1] == "en nog 134 waarschuwingen"
    assert fout.startswith("let op (regel 46): “Gemeente Assenede” staat alleen op naam")

    code, uit, _ = roep("organisaties", echt("organisaties.csv"))
    assert (code, uit) == (0, "Er is niets gewijzigd: 1.225 regels stonden er al zo.\n")
    code, uit, _ = roep("deelnemingen", echt("gr_deelnemers.csv"))
    assert code == 0
    assert uit.startswith("Er is niets gewijzigd: 3.551 regels stonden er al zo.\n")


def test_a_malformed_row_stores_nothing_and_says_where_and_what_to_do(roep):
    code, uit, fout = roep("organisaties", [gemeente(1, "Waterrijk"), FOUT])

    assert code == 1
    assert uit == (
        "Er is niets opgeslagen: 1 fout.\n"
        "Verbeter die, of sla foute regels over met --sla-fouten-over.\n"
    )
    assert fout.startswith("organisaties.csv:3 tooi: “gm0009” is geen TOOI-adres. Doe: ")
    assert not Organisatie.objects.of(INSTALLATIE).exists()


def test_malformed_rows_can_be_skipped(roep):
    code, uit, fout = roep("organisaties", [gemeente(1, "Waterrijk"), FOUT], "--sla-fouten-over")

    assert code == 1
    assert uit == "1 nieuw, 0 gewijzigd, 0 ongewijzigd.\n1 foute regel is overgeslagen.\n"
    assert "organisaties.csv:3 tooi" in fout
    assert Organisatie.objects.of(INSTALLATIE).count() == 1


def test_at_most_fifty_errors_are_shown(roep):
    fouten = [gemeente(nummer, f"Fout {nummer}", tooi=f"x{nummer}") for nummer in range(1, 62)]

    code, uit, fout = roep("organisaties", fouten)

    assert code == 1
    assert "61 fouten" in uit
    assert len(fout.splitlines()) == 51
    assert fout.splitlines()[-1] == "en nog 11 fouten"


def test_participations_need_the_arrangements_first(roep):
    code, _, fout = roep("deelnemingen", [deelname(1, 1, "Waterrijk")])
    assert code == 1
    assert "Importeer eerst het bestand met organisaties" in fout

    roep("organisaties", [gemeente(1, "Waterrijk"), regeling(1, "GGD Waterland")])
    assert roep("deelnemingen", [deelname(1, 1, "Waterrijk")])[0] == 0
    assert Deelneming.objects.of(INSTALLATIE).count() == 1


def test_a_file_that_is_not_there_or_a_folder_is_asked_wrongly(roep, tmp_path):
    for pad in (tmp_path / "weg.csv", tmp_path):
        code, uit, fout = roep("organisaties", pad)
        assert (code, uit) == (2, "")
        assert fout.startswith(f"{pad}: dit bestand is niet te lezen (")


@pytest.mark.parametrize("inhoud", [b"", b"PK\x03\x04", b"naam\nWaterrijk\n", bytes(range(256))])
@pytest.mark.parametrize("keuzes", [[], ["--sla-fouten-over"]])
def test_what_is_no_register_stores_nothing(roep, inhoud, keuzes):
    code, uit, fout = roep("organisaties", inhoud, *keuzes)
    assert code == 1
    assert "Er is niets opgeslagen" in uit
    assert fout.startswith("organisaties.csv:1 ")


def test_on_a_terminal_a_bar_shows_the_progress(roep, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    rijen = [gemeente(nummer, f"Plaats {nummer}") for nummer in range(1, 4)]
    _, _, fout = roep("organisaties", rijen)
    assert "organisaties.csv" in fout
    assert "100%" in fout
    assert "3/3" in fout
