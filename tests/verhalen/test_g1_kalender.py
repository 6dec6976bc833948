# SPDX-License-Identifier: EUPL-1.2
"""G1: an accounthouder's annual calendar, from an empty installation to the A4 for Monday.

Without demo mode, with the real registers. The tables of dates are worked out by hand from
relaties.md section 0; nothing of them comes from the code.
"""

from datetime import date

import pytest

from tests.klok import op_dag
from tests.verhalen.handelingen import (
    geef_rol,
    kom_binnen,
    maak_beheerder,
    meld_aan,
    meld_af,
    met,
    neem_rol,
    rij,
    toezichthouder,
    vul_in,
)
from tests.verhalen.kijk import bladzijden, plaat
from vijftreden.conf.opdrachtregel import voer_uit

NAJAAR, MEI = date(2026, 11, 24), date(2027, 5, 25)
NORA = "nora@westervoort.example"
OL = "Gemeenschappelijke Regeling Samenwerking De Liemers"
BVO = "Regeling Bedrijfsvoeringsorganisatie Doelgroepenvervoer Regio Arnhem-Nijmegen (DRAN)"
RAADSDATUMS = """raad 24 maart 2027
woensdag 21 april 2027
26 mei 2027
16 juni 2027
23 juni 2027
7 juli 2027
"""

# OL, municipalities only (chapter I). Papers out Wed 23 June 2027, board Wed 7 July 2027.
#   kaders       before 30 April 2027                       -> Thu 29 April
#   draft        84 days before papers: 23 June - 84        -> Wed 31 March
#                (23 days of June, 31 of May, 30 of April = 84: the last day of March)
#   reaction     the day before papers go out               -> Tue 22 June
#   raad         26 May and 16 June lie in the window, 23 June is the day of the papers: late
#                                                           -> Wed 16 June
#   college      16 June - 14 (committee) - 14              -> Wed 19 May
#   board        as entered                                 -> Wed 7 July
#   to GS        7 July + 14 days, before 14 September      -> Wed 21 July
HAND_OL = {
    "Kaders uiterlijk": "2027-04-29",
    "Ontwerp bij ons": "2027-03-31",
    "Naar college": "2027-05-19",
    "Raad": "2027-06-16",
    "Reactie uiterlijk": "2027-06-22",
    "Bestuur besluit": "2027-07-07",
    "Naar toezichthouder": "2027-07-21",
}
# BVO, municipalities only. Adoption Wed 30 June 2027.
#   draft        30 June - 84 = 30 + 31 + 23: 7 April       -> Wed 7 April
#   reaction     the day before adoption                    -> Tue 29 June
#   raad         23 June is in time here                    -> Wed 23 June
#   college      23 June - 28                               -> Wed 26 May
#   to GS        30 June + 14                               -> Wed 14 July
HAND_BVO = {
    "Kaders uiterlijk": "2027-04-29",
    "Ontwerp bij ons": "2027-04-07",
    "Naar college": "2027-05-26",
    "Raad": "2027-06-23",
    "Reactie uiterlijk": "2027-06-29",
    "Bestuur besluit": "2027-06-30",
    "Naar toezichthouder": "2027-07-14",
}
# Nothing entered: the outer date to the supervisor, Tue 14 September 2027; 84 days before it
# (14 + 31 + 31 + 8) Tue 22 June; the day before it Mon 13 September. The annual account over
# 2026: Thu 29 April and Wed 14 July 2027. A province among the participants: minister van BZK.
HAND_PROVINCIE = {
    "Kaders uiterlijk": "2027-04-29",
    "Ontwerp bij ons": "2027-06-22",
    "Reactie uiterlijk": "2027-09-13",
    "Bestuur besluit": "2027-09-14",
    "Naar toezichthouder": "2027-09-14",
}
HAND_REKENING = {
    "Voorlopig uiterlijk": "2027-04-29",
    "Bestuur besluit": "2027-07-14",
    "Naar toezichthouder": "2027-07-14",
}
# Water boards, two of them unknown to the register: a person confirms chapter III. Four weeks to
# GS, so adoption Wed 30 June 2027 -> Wed 28 July.
HAND_WATERSCHAP = {
    "Ontwerp bij ons": "2027-04-07",
    "Bestuur besluit": "2027-06-30",
    "Naar toezichthouder": "2027-07-28",
}
# Tuesday 25 May 2027, kaders and drafts in, drafts sent 30 March (OL) and 6 April (BVO): 84 days
# later is 22 June and 29 June, as above. Committee OL 2 June (16 June - 14); college BVO 26 May.
HAND_WEEK = [
    ("26 mei", "Op weg naar de zienswijze op de begroting 2028: naar het college", BVO),
    ("2 juni", "Op weg naar de zienswijze op de begroting 2028: naar de commissie", OL),
]


def nodig_nora_uit(pagina, url: str) -> str:
    """The beheerder invites her; the path of the link that stands on the screen."""
    pagina.goto(f"{url}/gm0293/beheer/mensen/uitnodigen/")
    pagina.get_by_label("Naam").fill("Nora Nieuw")
    pagina.get_by_label("Functie").fill("accounthouder regelingen")
    pagina.get_by_label("E-mailadres").fill(NORA)
    pagina.get_by_role("button", name="Maak de uitnodiging").click()
    return pagina.get_by_label("Link").input_value().split("/", 3)[3]


def verdeel_en_plak(pagina, url: str) -> None:
    """The beheerder gives the roles and pastes the meetings of the raad."""
    for regeling in (OL, BVO):
        geef_rol(pagina, url, regeling, "Bestuurlijk eigenaar", nieuw=f"Wethouder {regeling[-5:]}")
        wie = "Nora Nieuw, accounthouder regelingen"
        geef_rol(pagina, url, regeling, "Ambtelijk eigenaar", kies=wie)
    pagina.goto(f"{url}/gm0293/beheer/vergaderdatums/")
    pagina.get_by_label("Jaar").fill("2027")
    pagina.get_by_label("Datums", exact=True).fill(RAADSDATUMS)
    pagina.get_by_role("button", name="Bekijk wat we lezen").click()
    pagina.get_by_role("button", name="Leg 6 datums vast").click()
    pagina.get_by_text("Vergaderdatums: 6 toegevoegd.").wait_for()


def toets_de_kalender(nora, url: str) -> None:
    """The table against what was worked out by hand."""
    nora.goto(f"{url}/gm0293/kalender/")
    plaat(nora, "g1-kalender")
    for regeling, hand in ((OL, HAND_OL), (BVO, HAND_BVO)):
        assert met(hand, rij(nora, regeling)) == hand
        assert "GS" in toezichthouder(nora, regeling)
    nora.goto(f"{url}/gm0293/kalender/?cyclus=jaarrekening&jaar=2026")
    assert met(HAND_REKENING, rij(nora, OL)) == HAND_REKENING


def toets_het_a4(nora, url: str) -> None:
    """The week in print: both lines, in order, on one sheet, without what one cannot press."""
    nora.goto(f"{url}/gm0293/")
    plaat(nora, "g1-week", (1280, 360))
    nora.emulate_media(media="print")
    vragen = nora.locator("ol.vragen > li").all()
    assert len(vragen) == len(HAND_WEEK)
    for vraag, (dag, zin, regeling) in zip(vragen, HAND_WEEK, strict=True):
        gezien = " ".join(vraag.inner_text().split())
        assert f"{zin}, uiterlijk {dag} 2027." in gezien
        assert regeling in gezien
    assert not nora.get_by_role("navigation", name="Hoofdmenu").first.is_visible()
    assert bladzijden(nora, "g1-week") == 1
    nora.emulate_media(media="screen")


def toets_het_opdrachtblad(nora) -> None:
    """From the week to the page of the OL: its dates, each with what it is."""
    nora.get_by_role("link", name=OL).first.click()
    plaat(nora, "g1-opdracht", (1280, 360))
    regels = nora.get_by_role("table", name="Datums van begroting 2028").locator("tbody tr").all()
    gezien = {
        regel.locator("time").first.get_attribute("datetime"): regel.locator(
            "td"
        ).first.inner_text()
        for regel in regels
    }
    assert "ontwerpbegroting bij ons" in gezien["2027-03-31"]
    assert "raad over de zienswijze" in gezien["2027-06-16"]
    assert "begroting naar de toezichthouder (GS)" in gezien["2027-07-21"]


@pytest.mark.verhaal("G1")
def test_a_municipality_goes_from_nothing_to_the_a4_of_its_week(
    register_url, pagina, nieuwe_pagina, capsys
):
    url, nora = register_url, nieuwe_pagina()
    with op_dag(NAJAAR):
        link = maak_beheerder(capsys, "gm0293", "bert@westervoort.example")
        kom_binnen(pagina, f"{url}/{link}")
        meld_af(pagina)
        meld_aan(pagina, url, "bert@westervoort.example")
        kom_binnen(nora, f"{url}/{nodig_nora_uit(pagina, url)}")
        nora.get_by_role("heading", name="Welkom").wait_for()
        meld_af(nora)
        verdeel_en_plak(pagina, url)
        meld_aan(nora, url, NORA)
        vul_in(nora, url, OL, stukken_uit_op="2027-06-23", vergadering_op="2027-07-07")
        vul_in(nora, url, BVO, vaststelling_op="2027-06-30")
        toets_de_kalender(nora, url)
        nora.goto(f"{url}/gm0293/")
        nora.get_by_role("heading", name="Niets vraagt jou deze week").wait_for()
    with op_dag(MEI):
        assert voer_uit(["werker", "--eenmalig"]) == 0
        meld_aan(nora, url, NORA)
        for regeling, dag in ((OL, "2027-03-30"), (BVO, "2027-04-06")):
            vul_in(nora, url, regeling, kaders_ontvangen_op="2027-02-01", ontwerp_verzonden_op=dag)
        toets_het_a4(nora, url)
        toets_het_opdrachtblad(nora)


@pytest.mark.verhaal("G1")
def test_a_province_and_a_water_board_have_their_own_chapter(register_url, pagina, capsys):
    url = register_url
    with op_dag(NAJAAR):
        link = maak_beheerder(capsys, "pv25", "petra@gelderland.example")
        kom_binnen(pagina, f"{url}/{link}")
        regeling = "gemeenschappelijke regeling Omgevingsdienst Rivierenland"
        neem_rol(pagina, url, "pv25", regeling)
        pagina.goto(f"{url}/pv25/kalender/")
        plaat(pagina, "g1-provincie")
        assert met(HAND_PROVINCIE, rij(pagina, regeling)) == HAND_PROVINCIE
        assert "minister van BZK" in toezichthouder(pagina, regeling)
        bron = pagina.locator("td[data-kop='Kaders uiterlijk']").first.inner_text()
        assert "art. 58b" in " ".join(bron.split())
        meld_af(pagina)

        link = maak_beheerder(capsys, "ws0152", "wim@rijnenijssel.example")
        kom_binnen(pagina, f"{url}/{link}")
        regeling = "Gemeenschappelijke regeling Aqualysis"
        neem_rol(pagina, url, "ws0152", regeling)
        pagina.goto(f"{url}/ws0152/opdrachten/")
        pagina.get_by_role("link", name=regeling).click()
        plaat(pagina, "g1-waterschap")
        pagina.get_by_role("link", name="Bevestig de kalender").first.click()
        pagina.get_by_label("Hoofdstuk III:").check()
        pagina.get_by_role("button", name="Bevestig de kalender").click()
        pagina.get_by_text("Opgeslagen.").wait_for()
        pagina.goto(f"{url}/ws0152/opdrachten/")
        pagina.get_by_role("link", name=regeling).click()
        pagina.get_by_role("link", name="Datums van het bestuur").click()
        pagina.get_by_role("link", name="Begroting 2028", exact=True).click()
        pagina.locator("#id_vaststelling_op").fill("2027-06-30")
        pagina.get_by_role("button", name="Opslaan").click()
        pagina.goto(f"{url}/ws0152/kalender/")
        assert met(HAND_WATERSCHAP, rij(pagina, regeling)) == HAND_WATERSCHAP
        assert "GS" in toezichthouder(pagina, regeling)
