# SPDX-License-Identifier: EUPL-1.2
"""Monday morning: from a list on the clipboard to a printed week and a conversation settled.

With VIJFTREDEN_METEN set it says how many presses, filled fields and seconds that took.
"""

import os
import sys
import time

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.factories import lid, omgeving
from tests.trede1_opdracht.lijst.voorbeelden import TWAALF, twaalf_regels
from tests.verhalen.kijk import bladzijden, plaat

MEESTE_KLIKKEN_TOT_WEEK = 5
"""To the list, look, read in, to the sheet, they are mine."""
MEESTE_KLIKKEN_TOT_GESPREK = MEESTE_KLIKKEN_TOT_WEEK + 2
"""Open the sheet of the first conversation, settle it together."""
AFSPRAAK = "Milan rekent het dek door vóór 7 december."


class Hand:
    """What a person does on the page, counted."""

    def __init__(self, pagina, capsys):
        self.pagina, self.capsys = pagina, capsys
        self.klikken = self.velden = 0
        self.begin = time.monotonic()

    def klik(self, rol: str, naam: str) -> None:
        self.klikken += 1
        self.pagina.locator("main").get_by_role(rol, name=naam).first.click()

    def vul(self, veld: str, tekst: str) -> None:
        self.velden += 1
        self.pagina.get_by_label(veld).first.fill(tekst)

    def meld(self, wat: str) -> None:
        """One line with the numbers, for who measures; looking at the pages is in the seconds."""
        if not os.environ.get("VIJFTREDEN_METEN"):
            return
        seconden = time.monotonic() - self.begin
        with self.capsys.disabled():
            sys.stdout.write(
                f"\n{wat}: {self.klikken} klikken, {self.velden} velden, {seconden:.1f} s\n"
            )


@pytest.mark.parametrize("met_javascript", [True, False], ids=["js", "zonder-js"])
def test_from_a_pasted_list_to_a_printed_week_and_a_settled_conversation(kijker, capsys):
    """A member without any role, and twelve rows as they come from a spreadsheet."""
    joost = lid(omgeving(naam="Gemeente Waterrijk"), naam="Joost van Dalen")
    week = reverse("portefeuille:week", kwargs={"omgeving": joost.omgeving.sleutel})
    pagina = kijker.pagina
    kijker.als(joost.account)
    kijker.ga(week, "maandag-leeg")
    hand = Hand(pagina, capsys)
    hand.klik("link", "Plak of upload je lijst")
    hand.vul("Plak hier je lijst", twaalf_regels())
    hand.klik("button", "Kijk wat we herkennen")
    kijker.kijk("maandag-nakijken")
    hand.klik("button", "Lees 12 opdrachten in")
    expect(pagina.get_by_role("heading", level=1)).to_have_text("12 opdrachten staan erin")
    hand.klik("link", "Welke zijn van jou?")
    kijker.kijk("maandag-van-jou")
    hand.klik("button", "De rest is van mij")
    expect(pagina.get_by_role("status")).to_contain_text("12 opdrachten zijn van jou.")
    kijker.kijk("maandag-week")
    op_papier(pagina, "maandag-week")
    hand.meld("van geplakte lijst tot week op papier")
    assert (hand.klikken, hand.velden) == (MEESTE_KLIKKEN_TOT_WEEK, 1)
    expect(pagina.locator(".vraag").first).to_contain_text("Bereid het voortgangsgesprek voor")
    expect(pagina.locator(".vraag").first).to_contain_text("Fietsbrug Noorderkanaal")
    assert pagina.locator(".vraag").count() <= 5

    hand.klik("link", "Open het gespreksblad")
    kijker.kijk("maandag-bila")
    hand.vul("Wat spreken we af?", AFSPRAAK)
    hand.klik("button", "Samen vastgesteld")
    expect(pagina.get_by_role("status")).to_contain_text("Samen vastgesteld.")
    kijker.kijk("maandag-vastgesteld")
    op_papier(pagina, "maandag-vastgesteld")
    hand.meld("tot en met het gesprek op papier")
    assert (hand.klikken, hand.velden) == (MEESTE_KLIKKEN_TOT_GESPREK, 2)
    pagina.goto(f"{kijker.url}{week}")
    expect(pagina.locator(".vraag").first).to_contain_text("Opvang ontheemden Havenkade")


def op_papier(pagina, naam: str) -> None:
    """One A4 without anything to press."""
    pagina.emulate_media(media="print")
    expect(pagina.get_by_role("navigation")).to_have_count(0)
    expect(pagina.get_by_role("button")).to_have_count(0)
    plaat(pagina, f"{naam}-papier")
    assert bladzijden(pagina, naam) == 1
    pagina.emulate_media(media="screen")


def test_running_work_that_was_read_in_is_calm(kijker):
    """After confirming, nothing of twelve is red and nothing is told that did not happen here."""
    joost = lid(omgeving(naam="Gemeente Waterrijk"), naam="Joost van Dalen")
    delen = {"omgeving": joost.omgeving.sleutel}
    pagina = kijker.pagina
    kijker.als(joost.account)
    pagina.goto(f"{kijker.url}{reverse('trede1_opdracht:lijst', kwargs=delen)}")
    hand = Hand(pagina, None)
    hand.vul("Plak hier je lijst", twaalf_regels())
    hand.klik("button", "Kijk wat we herkennen")
    hand.klik("button", "Lees 12 opdrachten in")
    pagina.goto(f"{kijker.url}{reverse('portefeuille:week', kwargs=delen)}")
    expect(pagina.locator(".vraag")).to_have_count(1)
    expect(pagina.locator(".vraag")).to_contain_text("12 opdrachten wachten op je bevestiging")
    kijker.kijk("maandag-een-vraag")
    hand.klik("link", "Kijk ze na")
    hand.klik("button", "De rest is van mij")
    kijker.ga(reverse("portefeuille:opdrachten", kwargs=delen), "maandag-alle-opdrachten")
    rijen = pagina.locator("tbody tr")
    expect(rijen).to_have_count(len(TWAALF) - 1)
    expect(rijen.filter(has_text="niets, op orde")).to_have_count(len(TWAALF) - 2)
    pagina.get_by_role("link", name="Herinrichting Stationsstraat").click()
    kijker.kijk("maandag-opdracht")
    momenten = pagina.get_by_role("region", name="Momenten en besluiten")
    expect(momenten).to_contain_text("wo 2 dec 2026")
    expect(momenten).not_to_contain_text("geweest")
