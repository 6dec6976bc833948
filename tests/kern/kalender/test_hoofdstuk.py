# SPDX-License-Identifier: EUPL-1.2
"""The chapter by its participants, and every reason for which a person must confirm."""

from dataclasses import replace
from datetime import date

import pytest

from vijftreden.kern.kalender import Bevestigreden, Deelnemersoort, kies_hoofdstuk, soort_uit_tooi
from vijftreden.kern.normen import normen

VANDAAG = date(2026, 11, 24)
G, P, W, M, S, O = (  # noqa: E741 - six kinds in a table read best as one letter each
    Deelnemersoort.GEMEENTE,
    Deelnemersoort.PROVINCIE,
    Deelnemersoort.WATERSCHAP,
    Deelnemersoort.MINISTERIE,
    Deelnemersoort.SAMENWERKINGSORGANISATIE,
    Deelnemersoort.ONBEKEND,
)


def kies(*soorten, naam="Omgevingsdienst Delta-Oost", wgr=None):
    return kies_hoofdstuk(soorten, naam=naam, wgr=wgr or normen("wgr"), peildatum=VANDAAG)


@pytest.mark.parametrize(
    ("soorten", "nummer", "redenen"),
    [
        ((G,), "I", set()),
        ((P,), "II", set()),
        ((W,), "III", {"waterschappen"}),
        ((G, P), "IV", set()),
        ((G, W), "V", set()),
        ((G, P, W), "VI", set()),
        ((P, W), "VII", set()),
        ((G, G, P, G), "IV", set()),
        ((G, M), "I", {"ministerie"}),
        ((G, P, W, M), "VI", {"ministerie"}),
        ((G, O), "I", {"onbekende-soort"}),
        ((G, S), "I", {"ongewone-mix"}),
        ((W, O), "III", {"waterschappen", "onbekende-soort"}),
        ((M,), None, {"ministerie", "ongewone-mix"}),
        ((O,), None, {"onbekende-soort", "ongewone-mix"}),
        ((), None, {"ongewone-mix"}),
    ],
)
def test_the_chapter_that_fits_and_what_a_person_must_confirm(soorten, nummer, redenen):
    keuze = kies(*soorten)
    assert (keuze.hoofdstuk.nummer if keuze.hoofdstuk else None) == nummer
    assert keuze.redenen == {Bevestigreden(reden) for reden in redenen}
    assert keuze.bevestigen is bool(redenen)


@pytest.mark.parametrize("soorten", [(G, P), (P,), (P, W), (G, P, W), (G,), (W,), (G, W)])
def test_a_province_among_them_means_the_minister(soorten):
    verwacht = "minister van BZK" if P in soorten else "gedeputeerde staten"
    assert kies(*soorten).hoofdstuk.toezichthouder == verwacht


@pytest.mark.parametrize(
    "naam",
    [
        "Statuten van het openbaar lichaam Euregio Rijn-Waal",
        "Euregio Maas-Rijn",
        "Benelux Groepering voor Territoriale Samenwerking Geopark Schelde Delta",
        "REGELING EUREGIO NOORD",
    ],
)
def test_a_cross_border_name_must_be_confirmed(naam):
    assert kies(G, naam=naam).redenen == {Bevestigreden.GRENSOVERSCHRIJDEND}


def test_kinds_may_be_plain_text_as_they_are_stored():
    assert kies("gemeente", "provincie").hoofdstuk.nummer == "IV"


def test_a_chapter_that_no_longer_holds_is_not_chosen():
    wgr = normen("wgr")
    oud = replace(wgr.hoofdstuk("I"), geldig_tot=date(2026, 1, 1))
    nieuw = replace(wgr.hoofdstuk("I"), nummer="Ia", geldig_van=date(2026, 1, 1))
    assert kies(G, wgr=replace(wgr, hoofdstukken=(oud, nieuw))).hoofdstuk is nieuw


@pytest.mark.parametrize(
    ("tooi", "soort"),
    [
        ("https://identifier.overheid.nl/tooi/id/gemeente/gm0293", G),
        ("https://identifier.overheid.nl/tooi/id/provincie/pv25", P),
        ("https://identifier.overheid.nl/tooi/id/waterschap/ws0155", W),
        ("https://identifier.overheid.nl/tooi/id/ministerie/mnre1034", M),
        ("https://identifier.overheid.nl/tooi/id/so/so0899", S),
        ("https://identifier.overheid.nl/tooi/id/zbo/zb000001", O),
        ("", O),
    ],
)
def test_the_tooi_address_tells_the_kind(tooi, soort):
    assert soort_uit_tooi(tooi) is soort
