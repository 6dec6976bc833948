# SPDX-License-Identifier: EUPL-1.2
"""Participations: a good row, kinds from the TOOI path, and every way to be wrong."""

from datetime import date

import pytest

from vijftreden.kern.kalender import Deelnemersoort, Vorm
from vijftreden.register.rules.deelnemingen import KOLOMMEN, Deelnemingrij, lees

TOOI = "https://identifier.overheid.nl/tooi/id/"
GOED = {
    "regeling_roo_id": "99002",
    "regeling": "Gemeenschappelijke regeling Merenland",
    "gr_vorm": "BVO",
    "deelnemer": "Gemeente Waterrijk",
    "deelnemer_tooi": f"{TOOI}gemeente/gm9901",
    "bestuursorganen": "Gemeenteraad; College van burgemeester en wethouders;",
    "toetreding": "2017-03-23",
    "uittreding": "",
}


def lees_rijen(*rijen, regelingen=None):
    kop = ",".join(KOLOMMEN)
    regels = [",".join(f'"{rij[kolom]}"' for kolom in KOLOMMEN) for rij in rijen]
    inhoud = "\n".join([kop, *regels]).encode()
    return lees(inhoud, bestand="deelnemers.csv", regelingen=regelingen)


def test_a_good_row():
    resultaat = lees_rijen(GOED, regelingen={"99002"})
    assert resultaat.fouten == ()
    assert resultaat.rijen == (
        Deelnemingrij(
            regel=2,
            regeling_roo_id="99002",
            regeling="Gemeenschappelijke regeling Merenland",
            gr_vorm=Vorm.BVO,
            deelnemer="Gemeente Waterrijk",
            deelnemer_tooi=f"{TOOI}gemeente/gm9901",
            deelnemer_soort=Deelnemersoort.GEMEENTE,
            bestuursorganen=("Gemeenteraad", "College van burgemeester en wethouders"),
            toetreding=date(2017, 3, 23),
            uittreding=None,
        ),
    )


@pytest.mark.parametrize(
    ("tooi", "soort"),
    [
        (f"{TOOI}gemeente/gm0293", Deelnemersoort.GEMEENTE),
        (f"{TOOI}provincie/pv25", Deelnemersoort.PROVINCIE),
        (f"{TOOI}waterschap/ws0155", Deelnemersoort.WATERSCHAP),
        (f"{TOOI}ministerie/mnre1034", Deelnemersoort.MINISTERIE),
        (f"{TOOI}so/so0899", Deelnemersoort.SAMENWERKINGSORGANISATIE),
        (f"{TOOI}zbo/zb000001", Deelnemersoort.ONBEKEND),
        ("", Deelnemersoort.ONBEKEND),
    ],
)
def test_the_kind_of_participant_is_what_the_path_tells(tooi, soort):
    (rij,) = lees_rijen(GOED | {"deelnemer_tooi": tooi}).rijen
    assert rij.deelnemer_soort is soort


def test_empty_fields_that_may_be_empty():
    leeg = {"bestuursorganen": "", "toetreding": "", "deelnemer_tooi": ""}
    (rij,) = lees_rijen(GOED | leeg).rijen
    assert (rij.bestuursorganen, rij.toetreding, rij.uittreding) == ((), None, None)


@pytest.mark.parametrize(
    ("kolom", "waarde", "wat"),
    [
        ("regeling_roo_id", "", "Dit veld is leeg."),
        (
            "regeling_roo_id",
            "R9",
            "“R9” is geen nummer uit het Register van Overheidsorganisaties.",
        ),
        ("regeling", "", "Dit veld is leeg."),
        ("gr_vorm", "", "Dit veld is leeg."),
        ("gr_vorm", "ol", "“ol” is geen vorm van een gemeenschappelijke regeling."),
        ("deelnemer", "", "Dit veld is leeg."),
        ("deelnemer_tooi", "gm0293", "“gm0293” is geen TOOI-adres."),
        ("bestuursorganen", "x" * 301, f"“{'x' * 60}…” is geen lijst van hooguit 300 tekens."),
        ("toetreding", "23-03-2017", "“23-03-2017” is geen datum."),
        ("toetreding", "20170323", "“20170323” is geen datum."),
        ("toetreding", "2017-02-29", "De dag “2017-02-29” bestaat niet."),
        ("uittreding", "2017-W01-1", "“2017-W01-1” is geen datum."),
        (
            "uittreding",
            "2017-03-23",
            "De uittreding (2017-03-23) ligt niet na de toetreding (2017-03-23).",
        ),
    ],
)
def test_a_wrong_field_is_named(kolom, waarde, wat):
    resultaat = lees_rijen(GOED | {"deelnemer": "Gemeente Elders"}, GOED | {kolom: waarde})
    assert [rij.regel for rij in resultaat.rijen] == [2]
    (fout,) = resultaat.fouten
    assert (fout.bestand, fout.regel, fout.kolom, fout.wat) == ("deelnemers.csv", 3, kolom, wat)
    assert fout.doen.endswith(".")


def test_an_end_after_the_begin_is_right():
    (rij,) = lees_rijen(GOED | {"uittreding": "2025-01-01"}).rijen
    assert rij.uittreding == date(2025, 1, 1)


def test_an_unknown_arrangement_is_an_error_only_with_a_lookup():
    assert lees_rijen(GOED).fouten == ()
    (fout,) = lees_rijen(GOED, regelingen={"99009"}).fouten
    assert (fout.kolom, fout.wat) == (
        "regeling_roo_id",
        "De regeling “99002” staat niet in het register van organisaties.",
    )


def test_the_same_participation_twice_names_the_earlier_line():
    resultaat = lees_rijen(GOED, GOED | {"deelnemer": "Gemeente Elders"}, GOED)
    assert [rij.regel for rij in resultaat.rijen] == [2, 3]
    (fout,) = resultaat.fouten
    assert (fout.regel, fout.wat) == (4, "Deze deelneming staat ook op regel 2.")


def test_a_row_that_cannot_be_split_is_told_too():
    inhoud = (",".join(KOLOMMEN) + '\na,"b\n').encode()
    (fout,) = lees(inhoud, bestand="deelnemers.csv").fouten
    assert fout.regel == 2
