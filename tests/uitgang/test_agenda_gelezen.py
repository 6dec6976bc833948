# SPDX-License-Identifier: EUPL-1.2
"""The feed as two calendar programs read it that are not ours: khal and vobject."""

import os
import subprocess
import sys
from datetime import date

import pytest
import vobject

from tests import factories
from tests.trede3_momenten import kalenderwereld
from tests.uitgang.agendawereld import feed, moment, project, wijzig

pytestmark = [pytest.mark.django_db, pytest.mark.motor]

INSTELLING = """[calendars]
[[vijftreden]]
path = {map}/agenda
type = calendar
[sqlite]
path = {map}/khal.db
[locale]
local_timezone = Europe/Amsterdam
default_timezone = Europe/Amsterdam
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""


@pytest.fixture
def ik(hier):
    return factories.lid(hier)


@pytest.fixture
def khal(tmp_path):
    """The program with a calendar of its own; call it with its arguments."""
    (tmp_path / "agenda").mkdir()
    (tmp_path / "khal.conf").write_text(INSTELLING.format(map=tmp_path))
    programma = [sys.executable, "-c", "from khal.cli import main_khal; main_khal()"]
    omgeving = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}

    def doe(*argumenten):
        gedaan = subprocess.run(
            [*programma, "-c", str(tmp_path / "khal.conf"), *argumenten],
            env={**omgeving, "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
        return gedaan.stdout

    return doe


def haal(client, pad, map_):
    bestand = map_ / "feed.ics"
    bestand.write_bytes(client.get(pad).content)
    return str(bestand)


def test_khal_shows_the_days_and_follows_a_move(client, hier, ik, khal, tmp_path):
    op = project(hier, ik, naam="Brug over de Rijn")
    rij = moment(op, gepland_op="2026-12-01")
    moment(op, "evaluatie", "2027-06-15")
    pad = feed(ik)
    khal("import", "--batch", haal(client, pad, tmp_path))
    vorm = ("--format", "{start-date} {title}", "--day-format", "")
    eerste = khal("list", *vorm, "2026-11-24", "400d").strip().splitlines()
    assert [regel[:28] for regel in eerste] == [
        "2026-12-01 Brug over de Rijn",
        "2027-06-15 Brug over de Rijn",
    ]
    wijzig(rij, gepland_op=date(2026, 12, 8), versie=2)
    khal("import", "--batch", haal(client, pad, tmp_path))
    na = khal("list", *vorm, "2026-11-24", "400d").strip().splitlines()
    assert [regel[:10] for regel in na] == ["2026-12-08", "2027-06-15"]


def test_khal_reads_a_whole_year_of_a_regeling(client, hier, khal, tmp_path):
    ik = factories.lid(hier)
    factories.rol(kalenderwereld.regeling(hier, naam="GGD Rijn"), ik)
    bestand = haal(client, feed(ik), tmp_path)
    khal("import", "--batch", bestand)
    lijst = khal("list", "--format", "{title}", "--day-format", "", "2026-08-01", "2500d")
    assert lijst.count("GGD Rijn: ") == bestand_telt(bestand, "BEGIN:VEVENT")
    assert "GGD Rijn: kaders van de regeling (begroting 2028)" in lijst


def bestand_telt(pad, tekst):
    with open(pad, encoding="utf-8") as bestand:
        return sum(regel.startswith(tekst) for regel in bestand)


def test_vobject_finds_what_it_needs(client, hier, ik):
    op = project(hier, ik, naam="Brug; met een komma, en een \\")
    moment(op, gepland_op="2026-12-01", versie=3)
    moment(op, gepland_op="2027-01-05", versie=2, vervallen_op=factories.DAG)
    kalender = vobject.readOne(client.get(feed(ik)).content.decode())
    kalender.validate(raiseException=True)
    assert kalender.vtimezone.tzid.value == "Europe/Amsterdam"
    staand, weg = kalender.vevent_list
    assert staand.dtstart.value == date(2026, 12, 1)
    assert staand.dtend.value == date(2026, 12, 2)
    assert staand.summary.value.startswith("Brug; met een komma, en een \\: ")
    assert (staand.sequence.value, staand.status.value) == ("2", "CONFIRMED")
    assert (weg.sequence.value, weg.status.value) == ("1", "CANCELLED")
