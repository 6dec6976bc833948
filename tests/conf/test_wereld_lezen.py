# SPDX-License-Identifier: EUPL-1.2
"""The data files of the demo: strict at the door, and whole: who is named exists."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

import vijftreden.conf.demo
from vijftreden.conf.demo.dagen import lees_dag
from vijftreden.conf.demo.wereld_lezen import Democyclus, Demowereld, werelden
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.kern.relatievormen.tabel import lees_tabel

BESTANDEN = sorted((Path(vijftreden.conf.demo.__file__).parent / "wereld").glob("*.toml"))
RUW = [tomllib.loads(bestand.read_text(encoding="utf-8")) for bestand in BESTANDEN]
WERELDEN = tuple(werelden())

KLEIN = """
sleutel = "klein"
naam = "Gemeente Klein"
soort = "gemeente"
gevolgd_sinds = -60
[[persoon]]
code = "eigenaar"
naam = "Wie"
functie = "Adviseur"
[[regeling]]
naam = "GGD Klein"
vorm = "OL"
deelnemers = ["gemeente"]
[[regeling.rol]]
rol = "ambtelijk_eigenaar"
persoon = "eigenaar"
[[regeling.cyclus]]
soort = "begroting"
jaar = 0
vergadering_op = "W27-3"
"""


def lees(tekst):
    """A world from text, as the reader reads a file."""
    return lees_tabel(Demowereld, tomllib.loads(tekst), plek="klein.toml")


def test_every_file_is_read_in_the_order_of_its_name():
    assert [wereld.sleutel for wereld in WERELDEN] == [ruw["sleutel"] for ruw in RUW]
    assert [len(wereld.regeling) for wereld in WERELDEN] == [
        len(ruw.get("regeling", ())) for ruw in RUW
    ]


def test_the_organisations_of_the_model_are_there():
    """The three kinds of participant in an arrangement, and a ministry (model §9)."""
    namen = {wereld.naam: wereld.soort for wereld in WERELDEN}
    assert namen == {
        "Gemeente Waterrijk": "gemeente",
        "Waterschap Rijn & Veen": "waterschap",
        "Provincie Maasgouw": "provincie",
        "Ministerie van Leefomgeving en Wonen": "ministerie",
    }


def test_a_small_world():
    wereld = lees(KLEIN)
    (persoon,), (regeling,) = wereld.persoon, wereld.regeling
    assert (persoon.code, persoon.lid, persoon.soorten, persoon.bekijk_als) == (
        "eigenaar",
        False,
        (),
        "",
    )
    assert (regeling.slapend, regeling.werkorganisatie) == (False, False)
    assert (regeling.roo, regeling.gevolgd_sinds) == ("", 0)
    (rol,) = regeling.rol
    assert (rol.van, rol.tot, rol.afgesproken) == (0, 0, True)
    assert regeling.cyclus[0].datums() == {"vergadering_op": "W27-3"}
    assert wereld.vergadering == ()


@pytest.mark.parametrize(
    ("was", "wordt", "klacht"),
    [
        ('naam = "GGD Klein"', 'naan = "GGD Klein"', r"klein.toml.regeling\[0\].naan: onbekend"),
        ("gevolgd_sinds = -60", "", "klein.toml.gevolgd_sinds: ontbrekend"),
        ("gevolgd_sinds = -60", 'gevolgd_sinds = "-60"', "klein.toml.gevolgd_sinds: verwacht int"),
        ('deelnemers = ["gemeente"]', 'deelnemers = "gemeente"', "deelnemers: verwacht een lijst"),
        ("jaar = 0", "jaar = true", r"cyclus\[0\].jaar: verwacht int"),
    ],
)
def test_a_slip_of_the_pen_is_named_with_its_file_and_place(was, wordt, klacht):
    assert was in KLEIN
    with pytest.raises(ValueError, match=klacht):
        lees(KLEIN.replace(was, wordt))


def test_the_dates_of_a_cycle_are_its_filled_columns_only():
    cyclus = Democyclus(
        soort="begroting",
        jaar=-1,
        naam="Wijziging",
        kaders_ontvangen_op="W16-1",
        ontwerp_verzonden_op="W17-1",
        brief_reactie_uiterlijk="W25-2",
        stukken_uit_op="W25-3",
        vergadering_op="W27-3",
        vaststelling_op="W27-4",
        verzonden_op="W28-1",
    )
    assert cyclus.datums() == {
        "kaders_ontvangen_op": "W16-1",
        "ontwerp_verzonden_op": "W17-1",
        "brief_reactie_uiterlijk": "W25-2",
        "stukken_uit_op": "W25-3",
        "vergadering_op": "W27-3",
        "vaststelling_op": "W27-4",
        "verzonden_op": "W28-1",
    }
    assert Democyclus(soort="begroting", jaar=0).datums() == {}


@pytest.mark.parametrize("ruw", RUW, ids=lambda ruw: ruw["sleutel"])
class TestEachFile:
    def test_who_has_a_role_is_one_of_its_people(self, ruw):
        mensen = [persoon["code"] for persoon in ruw["persoon"]]
        assert len(mensen) == len(set(mensen))
        genoemd = {
            rol["persoon"]
            for regeling in ruw.get("regeling", ())
            for rol in regeling.get("rol", ())
        }
        assert genoemd <= set(mensen)

    def test_each_role_is_one_of_the_eigenaarschap(self, ruw):
        regelingen = ruw.get("regeling", ())
        rollen = {rol["rol"] for regeling in regelingen for rol in regeling.get("rol", ())}
        assert rollen <= {rol.code for rol in relatievormen()["eigenaarschap"].rollen}

    def test_who_can_be_looked_through_is_a_member(self, ruw):
        cast = [persoon for persoon in ruw["persoon"] if persoon.get("bekijk_als")]
        assert cast
        assert all(persoon.get("lid") for persoon in cast)

    @pytest.mark.parametrize("jaar", range(2026, 2033))
    def test_every_day_can_be_read_in_any_year(self, ruw, jaar):
        vandaag = date(jaar, 11, 24)
        dagen = [dag for deel in ruw.get("vergadering", ()) for dag in deel["dagen"]]
        dagen += [d["tot_en_met"] for d in ruw.get("vergadering", ()) if "tot_en_met" in d]
        dagen += [
            waarde
            for regeling in ruw.get("regeling", ())
            for cyclus in regeling.get("cyclus", ())
            for naam, waarde in cyclus.items()
            if naam not in ("soort", "jaar", "naam")
        ]
        assert bool(dagen) is ("regeling" in ruw)
        for dag in dagen:
            assert lees_dag(dag, jaar=jaar, vandaag=vandaag)

    def test_no_name_of_a_real_body_or_address(self, ruw):
        assert "@" not in str(ruw)
        assert "http" not in str(ruw)
