# SPDX-License-Identifier: EUPL-1.2
"""A small register for tests, as the rows of its two files; and where the real files stand."""

import csv
import io
import os
from pathlib import Path

import pytest

from tests.factories import installatie
from vijftreden.register.rules import deelnemingen, organisaties
from vijftreden.register.services import importeer_deelnemingen, importeer_organisaties

INSTALLATIE = installatie()
TOOI = "https://identifier.overheid.nl/tooi/id/"
HUIS = Path(__file__).parents[2]
ECHT = HUIS / os.environ.get("VIJFTREDEN_TESTDATA", "../shared/data")


def echt(naam):
    """The bytes of a real public file; skips the test where it is absent."""
    pad = ECHT / naam
    if not pad.is_file():
        pytest.skip(f"{pad} is niet aanwezig; zet VIJFTREDEN_TESTDATA")
    return pad.read_bytes()


def gemeente(nummer, plaats, **anders):
    """A row of the register for a municipality: `gemeente(1, "Waterrijk")` is gm0001, ROO 1001."""
    return {
        "id": f"org:{nummer}",
        "soort": "gemeenten",
        "record": "organisatie",
        "naam": f"Gemeente {plaats}",
        "tooi": f"{TOOI}gemeente/gm{nummer:04}",
        "roo_id": str(1000 + nummer),
    } | anders


def regeling(nummer, naam, **anders):
    """A row for an arrangement: ROO 2001 for number 1."""
    return {
        "id": f"gr:{nummer}",
        "soort": "gemeenschappelijke-regelingen",
        "record": "regeling",
        "gr_vorm": "OL",
        "naam": naam,
        "roo_id": str(2000 + nummer),
    } | anders


def deelname(regelingnummer, gemeentenummer, naam, **anders):
    """A row of the file of participations."""
    return {
        "regeling_roo_id": str(2000 + regelingnummer),
        "regeling": "Een regeling",
        "gr_vorm": "OL",
        "deelnemer": f"Gemeente {naam}",
        "deelnemer_tooi": f"{TOOI}gemeente/gm{gemeentenummer:04}",
        "bestuursorganen": "Raad;College",
        "toetreding": "2015-01-01",
    } | anders


def bestand(kolommen, rijen):
    """Rows as the bytes of a file."""
    tekst = io.StringIO()
    schrijver = csv.DictWriter(tekst, kolommen, restval="")
    schrijver.writeheader()
    schrijver.writerows(rijen)
    return tekst.getvalue().encode()


def lees_organisaties(*rijen, **keuzes):
    """Imports these rows as organisaties.csv."""
    inhoud = bestand(organisaties.KOLOMMEN, rijen)
    return importeer_organisaties(INSTALLATIE, inhoud=inhoud, bestand="organisaties.csv", **keuzes)


def lees_deelnemingen(*rijen, **keuzes):
    """Imports these rows as gr_deelnemers.csv."""
    inhoud = bestand(deelnemingen.KOLOMMEN, rijen)
    return importeer_deelnemingen(
        INSTALLATIE, inhoud=inhoud, bestand="gr_deelnemers.csv", **keuzes
    )
