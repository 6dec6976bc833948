# SPDX-License-Identifier: EUPL-1.2
"""What each kind asks for the texts of the opdrachtbrief, and what an arrangement must hold."""

from itertools import combinations

import pytest

from vijftreden.kern.relatievormen import Status, relatievormen

TEKSTEN = [
    "waarom",
    "effect",
    "resultaat",
    "acceptatie",
    "buiten_opdracht",
    "kaders",
    "tolerantie",
    "besluitruimte",
    "risicos",
    "overdracht",
]
GESTUURD = (
    "agentschap",
    "gemeenschappelijke_regeling",
    "overig",
    "programma",
    "project",
    "zzp",
)


@pytest.mark.parametrize("code", GESTUURD)
def test_a_steered_kind_asks_all_ten_texts_in_the_order_of_the_page(code):
    vorm = relatievormen()[code]
    assert vorm.stuurt_op_momenten
    assert [vraag.tekst for vraag in vorm.brief] == TEKSTEN
    assert vorm.brief.status is Status.EIGEN_KEUZE
    assert all(vraag.vraag.endswith("?") for vraag in vorm.brief)
    assert all(vraag.uitleg.endswith(".") for vraag in vorm.brief)
    assert all(vraag.voorbeeld.endswith(".") for vraag in vorm.brief)


@pytest.mark.parametrize(("een", "ander"), list(combinations(GESTUURD, 2)))
def test_no_two_kinds_ask_or_show_the_same(een, ander):
    for deel in ("vraag", "uitleg", "voorbeeld"):
        eerste = {getattr(vraag, deel) for vraag in relatievormen()[een].brief}
        tweede = {getattr(vraag, deel) for vraag in relatievormen()[ander].brief}
        assert not eerste & tweede


@pytest.mark.parametrize(
    ("code", "tekst", "woorden"),
    [
        ("zzp", "resultaat", ("resultaat", "geen uren")),
        ("zzp", "besluitruimte", ("Hoe, waar en wanneer", "vrij")),
        ("agentschap", "resultaat", ("aantal keer prijs",)),
        ("agentschap", "kaders", ("drie jaar",)),
        ("gemeenschappelijke_regeling", "kaders", ("overeenkomst",)),
        ("gemeenschappelijke_regeling", "acceptatie", ("indicatoren",)),
        ("programma", "effect", ("doelen",)),
        ("programma", "resultaat", ("inspanningen",)),
    ],
)
def test_a_question_speaks_of_what_its_kind_turns_on(code, tekst, woorden):
    [vraag] = [deel for deel in relatievormen()[code].brief if deel.tekst == tekst]
    for woord in woorden:
        assert woord.lower() in f"{vraag.vraag} {vraag.uitleg}".lower()


def test_an_owners_lane_has_no_brief_but_the_provisions_of_its_arrangement():
    vorm = relatievormen()["eigenaarschap"]
    assert not vorm.brief.lijst
    assert vorm.bepalingen.status is Status.TE_VERIFIEREN
    assert "Stb. 2022, 18" in vorm.bepalingen.bron
    assert {deel.code: deel.artikel for deel in vorm.bepalingen} == {
        "zienswijze": "Wgr art. 10",
        "participatie": "Wgr art. 10",
        "informatieplicht": "Wgr art. 17",
        "adviescommissie": "Wgr art. 24a",
        "onderzoek": "",
        "evaluatie": "",
        "wijziging": "Wgr art. 9 lid 1",
        "uittreding": "Wgr art. 9 lid 1",
        "archief": "",
        "klacht": "",
        "liquidatie": "",
        "openheid": "",
    }


@pytest.mark.parametrize("code", GESTUURD)
def test_only_an_owners_lane_has_provisions(code):
    assert not relatievormen()[code].bepalingen.lijst
