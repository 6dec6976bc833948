# SPDX-License-Identifier: EUPL-1.2
"""The real registers, imported once; and people with a browser of their own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.house import ROOT
from tests.plugins.browser import PATIENCE, WIDTHS, serve
from tests.plugins.databank import ENGINE, fresh, once, template_empty

DATA = ROOT / os.environ.get("VIJFTREDEN_TESTDATA", "../shared/data")
BESTANDEN = {"organisaties": "organisaties.csv", "deelnemingen": "gr_deelnemers.csv"}
PLATEN = os.environ.get("VIJFTREDEN_PLATEN", "")
"""Folder for pictures of the pages that a test passes; empty makes none."""
BLADZIJDE = re.compile(rb"/Type\s*/Page\b")
TE_BREED = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def vijftreden(*argumenten: str, omgeving: dict[str, str]) -> str:
    """What a command says, in a process of its own; fails with its words."""
    gedaan = subprocess.run(
        [sys.executable, "-m", "vijftreden", *argumenten],
        env={**os.environ, **omgeving},
        capture_output=True,
        text=True,
        check=False,
    )
    assert gedaan.returncode == 0, f"{argumenten}: {gedaan.stdout}{gedaan.stderr}"
    return gedaan.stdout


@pytest.fixture
def register_url(django_db_setup, django_db_blocker):
    """The address of a server without demo mode, with both real files imported."""
    for bestand in BESTANDEN.values():
        if not (DATA / bestand).exists():
            pytest.skip(f"{DATA / bestand} is niet aanwezig; zet VIJFTREDEN_TESTDATA")
    with once("register") as eerste:
        if eerste:
            ENGINE.copy(template_empty(), "register")
            for soort, bestand in BESTANDEN.items():
                pad = str(DATA / bestand)
                vijftreden("importeer", soort, pad, omgeving=ENGINE.environment("register"))
    with fresh("register", django_db_blocker):
        yield from serve()


@pytest.fixture
def nieuwe_pagina(chromium, met_javascript):
    """A page in a browser of its own, for one more person; call it to get one."""
    contexten = []

    def open_pagina():
        context = chromium.new_context(
            java_script_enabled=met_javascript,
            viewport={"width": WIDTHS[0], "height": 900},
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
        )
        context.set_default_timeout(PATIENCE)
        contexten.append(context)
        return context.new_page()

    yield open_pagina
    for context in contexten:
        context.close()


def plaat(pagina, naam: str, breedtes=(1280,)) -> None:
    """A picture of the page as it stands, when a folder for them was given."""
    for breedte in breedtes if PLATEN else ():
        pagina.set_viewport_size({"width": breedte, "height": 900})
        pagina.screenshot(path=Path(PLATEN) / f"{naam}-{breedte}.png", full_page=True)
    if PLATEN:
        pagina.set_viewport_size({"width": WIDTHS[0], "height": 900})


def bladzijden(pagina, naam: str = "") -> int:
    """How many sheets of A4 the page takes in print."""
    pdf = pagina.pdf(format="A4", print_background=True)
    if PLATEN and naam:
        (Path(PLATEN) / f"{naam}.pdf").write_bytes(pdf)
    return len(BLADZIJDE.findall(pdf))
