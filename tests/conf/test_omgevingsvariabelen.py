# SPDX-License-Identifier: EUPL-1.2
"""Settings come from the environment, over the defaults of the manual."""

import re
import stat
from pathlib import Path

import pytest

from vijftreden.conf.omgevingsvariabelen import VARIABELEN, Omgevingsvariabelen

BEHEER = Path(__file__).parents[2] / "docs/beheer.md"
RIJ = re.compile(r"^\| `([A-Z_]+)` \| (.+?) \|", re.MULTILINE)


def test_the_defaults_are_those_of_the_manual():
    handboek = dict(RIJ.findall(BEHEER.read_text(encoding="utf-8")))
    standaard = {variabele.naam: variabele.standaard for variabele in VARIABELEN}
    assert handboek.keys() == standaard.keys()
    assert {naam: tekst.strip("`") for naam, tekst in handboek.items() if "`" in tekst} == {
        naam: tekst for naam, tekst in standaard.items() if tekst
    }


def test_each_setting_stands_there_once_and_is_explained():
    assert len({variabele.naam for variabele in VARIABELEN}) == len(VARIABELEN)
    assert all(variabele.uitleg for variabele in VARIABELEN)


def test_what_is_not_set_has_its_default():
    leeg = Omgevingsvariabelen({})
    assert leeg.tekst("VIJFTREDEN_POORT") == "8500"
    assert leeg.tekst("DATABASE_URL") == ""
    assert leeg.aan("VIJFTREDEN_DEMO") is False
    assert leeg.lijst("VIJFTREDEN_HOSTNAMEN") == ["localhost", "127.0.0.1", "[::1]"]


def test_what_is_set_goes_before_the_default():
    assert Omgevingsvariabelen({"VIJFTREDEN_POORT": "9000"}).tekst("VIJFTREDEN_POORT") == "9000"
    assert Omgevingsvariabelen({"VIJFTREDEN_MAIL_VAN": ""}).tekst("VIJFTREDEN_MAIL_VAN") == ""


def test_a_name_that_is_no_setting_is_a_fault():
    gelezen = Omgevingsvariabelen({"VIJFTREDEN_ONZIN": "1"})
    for vraag in (gelezen.tekst, gelezen.aan, gelezen.lijst, gelezen.map):
        with pytest.raises(KeyError, match="VIJFTREDEN_ONZIN"):
            vraag("VIJFTREDEN_ONZIN")


@pytest.mark.parametrize("aan", ["1", "ja", "JA", "true", "True", "aan"])
def test_on(aan):
    assert Omgevingsvariabelen({"VIJFTREDEN_DEMO": aan}).aan("VIJFTREDEN_DEMO") is True


@pytest.mark.parametrize("uit", ["", "0", "nee", "false", "uit", "2", "aanwezig"])
def test_off(uit):
    assert Omgevingsvariabelen({"VIJFTREDEN_DEMO": uit}).aan("VIJFTREDEN_DEMO") is False


@pytest.mark.parametrize(
    ("tekst", "delen"),
    [("", []), (" , ", []), ("een", ["een"]), (" een , twee,", ["een", "twee"])],
)
def test_a_list_is_split_at_commas(tekst, delen):
    gelezen = Omgevingsvariabelen({"VIJFTREDEN_HOSTNAMEN": tekst})
    assert gelezen.lijst("VIJFTREDEN_HOSTNAMEN") == delen


def test_a_folder_is_made_when_it_is_not_there(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    gelezen = Omgevingsvariabelen({"VIJFTREDEN_DATA": "~/nieuw/data"})
    for _ in range(2):
        assert gelezen.map("VIJFTREDEN_DATA") == tmp_path / "nieuw/data"
    assert (tmp_path / "nieuw/data").is_dir()


def test_a_folder_has_a_full_address_wherever_the_program_was_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Omgevingsvariabelen({}).map("VIJFTREDEN_DATA") == tmp_path / "data"


def test_a_given_secret_is_not_written_down(tmp_path):
    gelezen = Omgevingsvariabelen({"VIJFTREDEN_GEHEIM": "gegeven"})
    assert gelezen.geheim(tmp_path) == "gegeven"
    assert list(tmp_path.iterdir()) == []


def test_a_secret_is_made_once_and_only_its_owner_may_read_it(tmp_path):
    gemaakt = Omgevingsvariabelen({}).geheim(tmp_path)
    assert len(gemaakt) >= 50
    assert Omgevingsvariabelen({}).geheim(tmp_path) == gemaakt
    assert stat.S_IMODE((tmp_path / "geheim").stat().st_mode) == 0o600


def test_two_installations_have_two_secrets(tmp_path):
    een, twee = tmp_path / "een", tmp_path / "twee"
    een.mkdir()
    twee.mkdir()
    assert Omgevingsvariabelen({}).geheim(een) != Omgevingsvariabelen({}).geheim(twee)


def test_an_editor_that_ends_the_file_with_a_line_changes_nothing(tmp_path):
    (tmp_path / "geheim").write_text("zelf gekozen\n", encoding="utf-8")
    assert Omgevingsvariabelen({}).geheim(tmp_path) == "zelf gekozen"
