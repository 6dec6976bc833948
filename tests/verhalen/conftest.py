# SPDX-License-Identifier: EUPL-1.2
"""The real registers, imported once; and people with a browser of their own."""

import os
import subprocess
import sys

import pytest

from tests import factories
from tests.architecture.house import ROOT
from tests.klok import op_dag
from tests.plugins.browser import PATIENCE, WIDTHS, serve
from tests.plugins.databank import ENGINE, fresh, once, template_empty
from tests.verhalen.kijk import Kijker

DATA = ROOT / os.environ.get("VIJFTREDEN_TESTDATA", "../shared/data")
BESTANDEN = {"organisaties": "organisaties.csv", "deelnemingen": "gr_deelnemers.csv"}


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


@pytest.fixture
def kijker(live_url, pagina, toegankelijk):
    """A person in a browser, on the day of the factories."""
    with op_dag(factories.DAG):
        yield Kijker(pagina, toegankelijk, live_url)


@pytest.fixture
def demokijker(demo_url, pagina, toegankelijk):
    """A person in a browser who looks at the demo world, today."""
    return Kijker(pagina, toegankelijk, demo_url)
