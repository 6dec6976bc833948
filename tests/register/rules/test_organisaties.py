# SPDX-License-Identifier: EUPL-1.2
"""The register of organisations: a good row, and every way in which a field can be wrong."""

import pytest

from vijftreden.kern.kalender import Vorm
from vijftreden.register.rules.organisaties import (
    KOLOMMEN,
    Organisatierij,
    Organisatiesoort,
    Record,
    lees,
)

GEMEENTE = {
    "id": "org:gemeente-waterrijk",
    "soort": "gemeenten",
    "record": "organisatie",
    "gr_vorm": "",
    "naam": "Gemeente Waterrijk",
    "tooi": "https://identifier.overheid.nl/tooi/id/gemeente/gm9901",
    "roo_id": "99001",
    "oin": "00000001001234567000",
    "kvk": "12345678",
    "rsin": "001234567",
    "hoort_bij_regeling_roo_id": "",
}
REGELING = {
    "id": "gr:merenland",
    "soort": "gemeenschappelijke-regelingen",
    "record": "regeling",
    "gr_vorm": "OL",
    "naam": "Gemeenschappelijke regeling Merenland",
    "roo_id": "99002",
}
ORGAAN = {
    "id": "org:merenland",
    "soort": "gemeenschappelijke-regelingen",
    "record": "organisatie",
    "naam": "Merenland",
    "tooi": "https://identifier.overheid.nl/tooi/id/so/so9901",
    "roo_id": "99003",
    "hoort_bij_regeling_roo_id": "99002",
}


def lees_rijen(*rijen):
    kop = ";".join(KOLOMMEN)
    regels = [";".join(rij.get(kolom, "") for kolom in KOLOMMEN) for rij in rijen]
    return lees("\n".join([kop, *regels]).encode(), bestand="organisaties.csv")


def test_three_good_rows():
    resultaat = lees_rijen(GEMEENTE, REGELING, ORGAAN)
    assert resultaat.fouten == ()
    gemeente, regeling, orgaan = resultaat.rijen
    assert gemeente == Organisatierij(
        regel=2,
        bron_id="org:gemeente-waterrijk",
        soort=Organisatiesoort.GEMEENTE,
        record=Record.ORGANISATIE,
        gr_vorm=None,
        naam="Gemeente Waterrijk",
        tooi="https://identifier.overheid.nl/tooi/id/gemeente/gm9901",
        roo_id="99001",
        oin="00000001001234567000",
        kvk="12345678",
        rsin="001234567",
        hoort_bij_regeling_roo_id="",
    )
    assert (regeling.soort, regeling.record, regeling.gr_vorm, regeling.tooi) == (
        Organisatiesoort.REGELING,
        Record.REGELING,
        Vorm.OL,
        "",
    )
    assert (orgaan.soort, orgaan.record, orgaan.hoort_bij_regeling_roo_id) == (
        Organisatiesoort.SAMENWERKINGSORGANISATIE,
        Record.ORGANISATIE,
        "99002",
    )


@pytest.mark.parametrize(
    ("rij", "kolom", "waarde", "wat"),
    [
        (GEMEENTE, "id", "", "Dit veld is leeg."),
        (GEMEENTE, "id", "org gemeente", "“org gemeente” is geen kenmerk."),
        (GEMEENTE, "soort", "gemeente", "“gemeente” is geen soort."),
        (GEMEENTE, "soort", "", "Dit veld is leeg."),
        (GEMEENTE, "record", "bedrijf", "“bedrijf” is geen soort regel."),
        (GEMEENTE, "naam", "", "Dit veld is leeg."),
        (GEMEENTE, "naam", "x" * 201, f"“{'x' * 60}…” is geen naam van hooguit 200 tekens."),
        (GEMEENTE, "tooi", "gm0293", "“gm0293” is geen TOOI-adres."),
        (
            GEMEENTE,
            "tooi",
            "http://identifier.overheid.nl/tooi/id/gemeente/gm0293",
            "“http://identifier.overheid.nl/tooi/id/gemeente/gm0293” is geen TOOI-adres.",
        ),
        (GEMEENTE, "roo_id", "", "Dit veld is leeg."),
        (
            GEMEENTE,
            "roo_id",
            "9x",
            "“9x” is geen nummer uit het Register van Overheidsorganisaties.",
        ),
        (GEMEENTE, "oin", "1" * 19, f"“{'1' * 19}” is geen OIN."),
        (GEMEENTE, "kvk", "1234567", "“1234567” is geen KvK-nummer."),
        (GEMEENTE, "kvk", "١٢٣٤٥٦٧٨", "“١٢٣٤٥٦٧٨” is geen KvK-nummer."),
        (GEMEENTE, "rsin", "1234567", "“1234567” is geen RSIN."),
        (GEMEENTE, "gr_vorm", "OL", "Alleen een regeling heeft een vorm."),
        (REGELING, "gr_vorm", "", "Een regeling heeft een vorm."),
        (REGELING, "gr_vorm", "CG", "“CG” is geen vorm van een gemeenschappelijke regeling."),
        (REGELING, "soort", "gemeenten", "Een regeling is niet van de soort “gemeenten”."),
        (
            ORGAAN,
            "hoort_bij_regeling_roo_id",
            "nr 5",
            "“nr 5” is geen nummer uit het Register van Overheidsorganisaties.",
        ),
    ],
)
def test_a_wrong_field_is_named(rij, kolom, waarde, wat):
    resultaat = lees_rijen(ORGAAN if rij is GEMEENTE else GEMEENTE, rij | {kolom: waarde})
    assert [rij.regel for rij in resultaat.rijen] == [2]
    (fout,) = resultaat.fouten
    assert (fout.bestand, fout.regel, fout.kolom, fout.wat) == ("organisaties.csv", 3, kolom, wat)
    assert fout.doen.endswith(".")


def test_an_oin_with_a_letter_i_as_the_register_itself_writes_it():
    assert lees_rijen(GEMEENTE | {"oin": "I0000003343669660000"}).fouten == ()


@pytest.mark.parametrize("kolom", ["id", "tooi", "roo_id"])
def test_what_must_be_unique_names_the_earlier_line(kolom):
    resultaat = lees_rijen(GEMEENTE, ORGAAN | {kolom: GEMEENTE[kolom]})
    (fout,) = resultaat.fouten
    assert (fout.regel, fout.kolom) == (3, kolom)
    assert fout.wat.endswith("staat ook op regel 2.")


def test_two_rows_without_tooi_are_not_double():
    assert lees_rijen(GEMEENTE | {"tooi": ""}, ORGAAN | {"tooi": ""}).fouten == ()


def test_each_fault_of_a_row_is_told():
    resultaat = lees_rijen(GEMEENTE | {"kvk": "1", "rsin": "2", "naam": ""})
    assert [fout.kolom for fout in resultaat.fouten] == ["naam", "kvk", "rsin"]
    assert resultaat.rijen == ()


def test_a_row_that_cannot_be_split_is_told_too():
    inhoud = (";".join(KOLOMMEN) + "\na;b\n").encode()
    (fout,) = lees(inhoud, bestand="organisaties.csv").fouten
    assert (fout.regel, fout.kolom) == (2, "record")
