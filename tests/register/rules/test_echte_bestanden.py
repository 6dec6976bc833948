# SPDX-License-Identifier: EUPL-1.2
"""The real public files: read whole without an error, and fuzzed 500 times without a crash."""

import os
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vijftreden.register.rules import deelnemingen, organisaties

HUIS = Path(__file__).parents[3]
MAP = HUIS / os.environ.get("VIJFTREDEN_TESTDATA", "../shared/data")


def ruw(naam):
    pad = MAP / naam
    if not pad.is_file():
        pytest.skip(f"{pad} is niet aanwezig; zet VIJFTREDEN_TESTDATA")
    return pad.read_bytes()


def test_both_real_files_read_whole_within_two_seconds():
    alle_organisaties, alle_deelnemers = ruw("organisaties.csv"), ruw("gr_deelnemers.csv")
    begin = time.perf_counter()
    register = organisaties.lees(alle_organisaties, bestand="organisaties.csv")
    regelingen = {rij.roo_id for rij in register.rijen if rij.gr_vorm}
    deelnames = deelnemingen.lees(
        alle_deelnemers, bestand="gr_deelnemers.csv", regelingen=regelingen
    )
    duur = time.perf_counter() - begin

    assert register.fouten == ()
    assert Counter(str(rij.soort) for rij in register.rijen) == {
        "gemeente": 342,
        "provincie": 12,
        "waterschap": 21,
        "ministerie": 12,
        "agentschap": 26,
        "regeling": 451,
        "samenwerkingsorganisatie": 361,
    }
    assert Counter(str(rij.gr_vorm) for rij in register.rijen if rij.gr_vorm) == {
        "OL": 283,
        "RZM": 81,
        "BVO": 64,
        "GO": 23,
    }
    assert deelnames.fouten == ()
    assert Counter(str(rij.deelnemer_soort) for rij in deelnames.rijen) == {
        "gemeente": 3197,
        "provincie": 84,
        "waterschap": 81,
        "ministerie": 12,
        "samenwerkingsorganisatie": 9,
        "onbekend": 168,
    }
    assert duur < 2


ZINNEN = st.sampled_from(
    [
        "",
        '"',
        '""',
        ";",
        ",",
        "\n",
        "\r\n",
        "\x00",
        "\ufffd",
        "OL",
        "2027-02-30",
        "٣",
        "é",
        "𝒳",
        "=",
    ]
)
STUKJES = st.one_of(ZINNEN, st.text(max_size=12), st.just("x" * 600)).map(
    lambda tekst: tekst.encode("utf-8", errors="surrogatepass")
)
INGREPEN = st.lists(
    st.tuples(
        st.integers(0, 10_000), st.integers(0, 30), st.one_of(STUKJES, st.binary(max_size=6))
    ),
    min_size=1,
    max_size=6,
)


def verminkt(inhoud, ingrepen):
    """The bytes with pieces replaced: at a place, so many bytes away, this in their stead."""
    for plek, lengte, stuk in ingrepen:
        plaats = plek % (len(inhoud) + 1)
        inhoud = inhoud[:plaats] + stuk + inhoud[plaats + lengte :]
    return inhoud


def controleer(resultaat, bestand, regels):
    for fout in resultaat.fouten:
        assert fout.bestand == bestand
        assert 1 <= fout.regel <= regels
        assert fout.kolom
        assert fout.wat.endswith((".", "”"))
        assert fout.doen.endswith(".")
        assert "\x00" not in fout.wat + fout.kolom
    for rij in resultaat.rijen:
        assert 2 <= rij.regel <= regels


@pytest.mark.parametrize(
    ("naam", "lees"),
    [("organisaties.csv", organisaties.lees), ("gr_deelnemers.csv", deelnemingen.lees)],
)
def test_500_fuzzed_files_never_crash_and_name_each_fault(naam, lees):
    heel = ruw(naam)
    regels = heel.splitlines(keepends=True)
    gezien = Counter()

    @settings(max_examples=500, suppress_health_check=list(HealthCheck))
    @given(st.integers(1, len(regels) - 6), INGREPEN, st.booleans())
    def fuzz(begin, ingrepen, ook_de_kop):
        kop, rijen = regels[0], b"".join(regels[begin : begin + 5])
        heel_blok = verminkt(kop + rijen, ingrepen)
        inhoud = heel_blok if ook_de_kop else kop + verminkt(rijen, ingrepen)
        resultaat = lees(inhoud, bestand=naam)
        aantal = 1 + inhoud.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n")
        controleer(resultaat, naam, aantal)
        gezien["fouten"] += bool(resultaat.fouten)
        gezien["goed"] += bool(resultaat.rijen)

    fuzz()
    assert gezien["fouten"] > 100
    assert gezien["goed"] > 100


@given(st.binary(max_size=400))
def test_any_bytes_give_a_result(inhoud):
    for lees in (organisaties.lees, deelnemingen.lees):
        controleer(lees(inhoud, bestand="x"), "x", 1 + len(inhoud))
