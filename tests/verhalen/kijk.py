# SPDX-License-Identifier: EUPL-1.2
"""Looking at a page as it stands: axe, nothing that sticks out, nothing on the console."""

import os
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.factories import AANMELDING
from tests.plugins.browser import HEIGHT, WIDTHS

PLATEN = os.environ.get("VIJFTREDEN_PLATEN", "")
"""Folder for pictures of the pages that a test passes; empty makes none."""
BLADZIJDE = re.compile(rb"/Type\s*/Page\b")
TE_BREED = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMAL = 320
NIET_VAN_ONS = "Failed to load resource"
"""What Chromium says of a form that came back with status 400 or 409; that is as it should be."""
UITSTEKEND = """() => [...document.querySelectorAll("main *, header *")]
    .filter(deel => deel.getBoundingClientRect().right > document.documentElement.clientWidth)
    .map(deel => deel.outerHTML.slice(0, 150))"""


def geef_sessie(context, url: str, account) -> None:
    """Sign a browser in as this account, whoever it was before; None signs it out."""
    context.clear_cookies()
    if account is None:
        return
    client = Client()
    client.force_login(account, backend=AANMELDING)
    naam = settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": naam, "value": client.cookies[naam].value, "url": url}])


class Kijker:
    """One person's browser: goes to pages and looks."""

    def __init__(self, pagina, toegankelijk, url):
        self.pagina, self.toegankelijk, self.url = pagina, toegankelijk, url
        self.fouten: list[str] = []
        pagina.on("console", self._hoor)

    def _hoor(self, melding) -> None:
        if melding.type == "error" and NIET_VAN_ONS not in melding.text:
            self.fouten.append(f"{self.pagina.url}: {melding.text}")

    def als(self, account) -> None:
        """From now on as this account; None is signed out."""
        geef_sessie(self.pagina.context, self.url, account)

    def ga(self, adres: str, naam: str, status: int = 200) -> None:
        """Open an address and look."""
        antwoord = self.pagina.goto(f"{self.url}{adres}")
        assert antwoord.status == status, f"{adres}: {antwoord.status}"
        self.kijk(naam)

    def kijk(self, naam: str) -> None:
        """The page as it stands, wide, on a telephone and on a very small one.

        After a click the new page may be there and still empty: it is whole once it has loaded.
        """
        self.pagina.wait_for_load_state()
        self.pagina.locator("main").wait_for()
        self.toegankelijk()
        self.pagina.set_viewport_size({"width": SMAL, "height": HEIGHT})
        if self.pagina.evaluate(TE_BREED):
            uitstekend = "\n".join(self.pagina.evaluate(UITSTEKEND))
            pytest.fail(f"{naam} steekt uit op {SMAL} px:\n{uitstekend}")
        plaat(self.pagina, naam, (360, 1280))
        self.pagina.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
        assert not self.fouten, self.fouten

    def druk(self, knop: str) -> None:
        """Press the first button that begins with this."""
        self.pagina.locator("main button", has_text=knop).first.click()


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
