# SPDX-License-Identifier: EUPL-1.2
"""Norms: the shipped files, strictness at the door, dates of validity and overlays."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.normen import NAMEN, Eenheid, Norm, Status, los_op, normen, normenboek
from vijftreden.kern.normen.lezer import lees

VANDAAG = date(2026, 11, 24)
RIJ = """
[[norm]]
code = "termijn"
geldig_van = 2022-07-01
bron = "https://voorbeeld.nl"
artikel = "35 lid 1"
status = "geverifieerd"
artikel_status = "te verifiëren"
waarde = 12
eenheid = "weken"
tekst = "Twaalf weken."
"""
HOOFDSTUK = """
[[hoofdstuk]]
nummer = "IX"
deelnemers = ["gemeente"]
artikelen = { "34" = "134", "34b" = "134b", "35" = "135" }
toezichthouder = "gedeputeerde staten"
verzendnorm_begroting = "termijn"
verzendnorm_jaarrekening = "termijn"
bevestigen = false
geldig_van = 2022-07-01
bron = "https://voorbeeld.nl"
status = "geverifieerd"
artikel_status = "te verifiëren"
tekst = "Een hoofdstuk."
"""


def norm(**anders):
    waarden = {
        "code": "termijn",
        "geldig_van": date(2022, 7, 1),
        "bron": "https://voorbeeld.nl",
        "artikel": "35 lid 1",
        "status": Status.GEVERIFIEERD,
        "artikel_status": Status.TE_VERIFIEREN,
        "waarde": 12,
        "eenheid": Eenheid.WEKEN,
        "tekst": "Twaalf weken.",
    }
    return Norm(**(waarden | anders))


@pytest.mark.parametrize("naam", NAMEN)
def test_every_shipped_file_reads_and_holds_today(naam):
    gelezen = normen(naam)
    assert gelezen.naam == naam
    assert normen(naam) is gelezen
    for code in gelezen.codes:
        rij = gelezen.op(code, VANDAAG)
        assert rij.bron
        assert rij.tekst.endswith(".")


def test_the_book_holds_all_files():
    boek = normenboek()
    assert {veld.name for veld in fields(boek)} == set(NAMEN)
    assert boek.wgr is normen("wgr")


def test_the_chapter_table_is_that_of_the_law():
    """Worked out by hand from the table of relaties §0."""
    tabel = {
        "I": ("34", "34b", "35", "gedeputeerde staten", 2, 2, {"gemeente"}),
        "II": ("47", "47b", "48", "minister van BZK", 2, 2, {"provincie"}),
        "III": ("50f", "50fa", "50g", "gedeputeerde staten", 4, 2, {"waterschap"}),
        "IV": ("58", "58b", "59", "minister van BZK", 2, 2, {"gemeente", "provincie"}),
        "V": ("67", "67a", "68", "gedeputeerde staten", 2, 2, {"gemeente", "waterschap"}),
        "VI": (
            *("80", "80a", "81", "minister van BZK", 2, 2),
            {"gemeente", "provincie", "waterschap"},
        ),
        "VII": ("90", "90a", "91", "minister van BZK", 2, 2, {"provincie", "waterschap"}),
    }
    wgr = normen("wgr")
    assert [rij.nummer for rij in wgr.hoofdstukken] == list(tabel)
    for nummer, (vast, kaders, ontwerp, toezicht, begroting, rekening, wie) in tabel.items():
        rij = wgr.hoofdstuk(nummer)
        assert rij.artikel("34") == vast
        assert rij.artikel("34b") == kaders
        assert rij.artikel("35 lid 1") == f"{ontwerp} lid 1"
        assert rij.toezichthouder == toezicht
        assert wgr.op(rij.verzendnorm_begroting, VANDAAG).duur == timedelta(weeks=begroting)
        assert wgr.op(rij.verzendnorm_jaarrekening, VANDAAG).duur == timedelta(weeks=rekening)
        assert rij.deelnemers == wie
        assert rij.artikel_status is Status.TE_VERIFIEREN
        assert rij.bevestigen is (nummer == "III")
        assert (rij.status is Status.TE_VERIFIEREN) is (nummer == "III")


def test_unknown_file_norm_and_chapter_name_themselves():
    with pytest.raises(ValueError, match=r"nergens\.toml bestaat niet"):
        normen("nergens")
    with pytest.raises(ValueError, match=r"wgr\.toml: geen norm 'nergens'"):
        normen("wgr").op("nergens", VANDAAG)
    with pytest.raises(ValueError, match=r"wgr\.toml: geen norm 'kaders-uiterlijk'.*2022-06-30"):
        normen("wgr").op("kaders-uiterlijk", date(2022, 6, 30))
    with pytest.raises(ValueError, match=r"wgr\.toml: geen hoofdstuk 'X'"):
        normen("wgr").hoofdstuk("X")


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        (
            RIJ.replace("bron =", "bronnen ="),
            r"proef\.toml: norm termijn: .*\['bron', 'bronnen'\]",
        ),
        (RIJ.replace('code = "termijn"', ""), r"proef\.toml: norm \?: .*\['code'\]"),
        ("[[regel]]\n", r"proef\.toml: onbekend of ontbrekend: \['regel'\]"),
        (RIJ.replace('"geverifieerd"', '"zeker"'), r"norm termijn: status: .*zeker"),
        (RIJ.replace('"weken"', '"manen"'), r"norm termijn: eenheid: .*manen"),
        (RIJ.replace("waarde = 12", 'waarde = "12"'), "norm termijn: .*past niet bij eenheid"),
        (RIJ.replace("waarde = 12", "waarde = true"), "norm termijn: .*past niet bij eenheid"),
        (RIJ.replace("waarde = 12", "waarde = [12]"), "norm termijn: .*past niet bij eenheid"),
        (RIJ.replace("= 2022-07-01", '= "2022"'), "norm termijn: geldig_van: geen datum"),
        (
            RIJ.replace("geldig_van", "geldig_tot = 2022-07-01\ngeldig_van"),
            "norm termijn: .*niet na geldig_van",
        ),
        (
            RIJ.replace("waarde = 12", 'waarde = "02-30"').replace(
                '"weken"', '"dag in hetzelfde jaar"'
            ),
            r"proef\.toml: norm termijn: ",
        ),
        (RIJ + RIJ, r"proef\.toml: norm 'termijn' staat er twee keer"),
        (RIJ + HOOFDSTUK.replace("tekst", "text"), r"hoofdstuk IX: .*\['tekst', 'text'\]"),
        (RIJ + HOOFDSTUK.replace('"35" =', '"36" ='), r"hoofdstuk IX: artikelen: .*'35', '36'"),
        (HOOFDSTUK, r"hoofdstuk IX: geen norm met code \['termijn'\]"),
        (RIJ + HOOFDSTUK.replace('["gemeente"]', "3"), "hoofdstuk IX: deelnemers: "),
    ],
)
def test_a_wrong_file_is_refused_with_file_and_key(tekst, melding):
    with pytest.raises(ValueError, match=melding):
        lees("proef", tekst)


def test_a_right_file_is_read():
    gelezen = lees("proef", RIJ + HOOFDSTUK)
    assert gelezen.rijen == (norm(),)
    assert gelezen.hoofdstuk("IX").artikel("35 lid 1") == "135 lid 1"
    assert gelezen.hoofdstuk("IX").artikel("34") == "134"


def test_a_row_holds_from_its_first_day_until_before_its_end():
    rij = norm(geldig_van=date(2026, 1, 1), geldig_tot=date(2027, 1, 1))
    dagen = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [rij.geldt_op(dag) for dag in dagen] == [False, True, True, False]
    later = lees(
        "proef",
        RIJ.replace("geldig_van", "geldig_tot = 2026-01-01\ngeldig_van")
        + RIJ.replace("2022-07-01", "2026-01-01").replace("12", "10"),
    )
    assert later.op("termijn", date(2025, 12, 31)).aantal == 12
    assert later.op("termijn", date(2026, 1, 1)).aantal == 10


def test_a_value_is_read_only_as_what_it_is():
    dag = norm(waarde="04-29", eenheid=Eenheid.DAG_VORIG_JAAR)
    lijst = norm(waarde=("a", "b"), eenheid=Eenheid.LIJST)
    jaren = norm(waarde=3, eenheid=Eenheid.JAREN)
    assert norm().duur == timedelta(days=84)
    assert norm(eenheid=Eenheid.DAGEN).duur == timedelta(days=12)
    assert dag.dag(2028) == date(2027, 4, 29)
    assert replace(dag, eenheid=Eenheid.DAG_ZELFDE_JAAR).dag(2028) == date(2028, 4, 29)
    assert replace(dag, eenheid=Eenheid.DAG_VOLGEND_JAAR).dag(2028) == date(2029, 4, 29)
    assert lijst.lijst == ("a", "b")
    assert jaren.aantal == 3
    for maak in (
        lambda: dag.duur,
        lambda: jaren.duur,
        lambda: dag.aantal,
        lambda: dag.lijst,
        lambda: jaren.dag(2028),
        lambda: lijst.dag(2028),
    ):
        with pytest.raises(ValueError, match="termijn: "):
            maak()


ANDERS = {
    "code": "anders",
    "geldig_van": date(2020, 1, 1),
    "geldig_tot": date(2030, 1, 1),
    "bron": "elders",
    "artikel": "36",
    "status": Status.TE_VERIFIEREN,
    "artikel_status": Status.GEVERIFIEERD,
    "waarde": 11,
    "eenheid": Eenheid.DAGEN,
    "tekst": "Anders.",
}


@pytest.mark.parametrize("veld", ANDERS)
def test_the_hash_changes_with_every_field_and_with_nothing_else(veld):
    assert norm().hash == norm().hash
    assert norm(**{veld: ANDERS[veld]}).hash != norm().hash


def test_the_hash_test_visits_every_field():
    assert {veld.name for veld in fields(Norm)} == set(ANDERS)


def test_an_own_row_wins_on_its_days_and_the_file_holds_outside_them():
    basis = normen("doorlooptijden")
    rij = basis.op("advies-voor-college", VANDAAG)
    eigen = rij.eigen(21, geldig_van=date(2027, 1, 1), geldig_tot=date(2028, 1, 1))
    samen = los_op(basis, [eigen])
    op = [
        samen.op(rij.code, dag).aantal
        for dag in (date(2026, 12, 31), date(2027, 1, 1), date(2027, 12, 31), date(2028, 1, 1))
    ]
    assert op == [14, 21, 21, 14]
    assert eigen.status is Status.EIGEN_KEUZE
    assert eigen.bron == "eigen instelling"
    assert basis.op(rij.code, date(2027, 6, 1)).aantal == 14


def test_an_overlay_may_not_invent_double_or_change_the_unit():
    basis = normen("doorlooptijden")
    rij = basis.op("advies-voor-college", VANDAAG)
    eigen = rij.eigen(21, geldig_van=date(2027, 1, 1))
    for verkeerd in (replace(eigen, code="verzonnen"), replace(eigen, eenheid=Eenheid.WEKEN)):
        with pytest.raises(ValueError, match=r"doorlooptijden\.toml kent geen"):
            los_op(basis, [verkeerd])
    with pytest.raises(ValueError, match="twee keer voor dezelfde dag"):
        los_op(basis, [eigen, rij.eigen(20, geldig_van=date(2029, 1, 1))])


dagen = st.dates(date(2020, 1, 1), date(2032, 1, 1))


@given(van=dagen, lengte=st.integers(1, 900), dag=dagen)
def test_an_overlay_never_leaves_a_day_without_a_norm(van, lengte, dag):
    """Oracle: walk the days of the own row one by one."""
    basis = normen("doorlooptijden")
    code = "commissie-voor-raad"
    eigen = basis.op(code, VANDAAG).eigen(
        5, geldig_van=van, geldig_tot=van + timedelta(days=lengte)
    )
    eigen_dagen = {van + timedelta(days=n) for n in range(lengte)}
    if dag in eigen_dagen:
        assert los_op(basis, [eigen]).op(code, dag) is eigen
    elif dag >= date(2022, 7, 1):
        assert los_op(basis, [eigen]).op(code, dag).aantal == 14
