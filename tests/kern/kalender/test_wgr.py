# SPDX-License-Identifier: EUPL-1.2
"""The Wgr calendar: every chapter and form, and every worked example of the sources."""

from datetime import date

import pytest

from vijftreden.kern.kalender import (
    Bestuursdatums,
    Cyclus,
    Regeling,
    Soort,
    Vorm,
    begrotingscyclus,
    in_weekend,
    jaarrekening,
    kalender,
)
from vijftreden.kern.normen import Status, normenboek

VANDAAG = date(2026, 11, 24)
BOEK = normenboek()
NUMMERS = ("I", "II", "III", "IV", "V", "VI", "VII")
MET_BEGROTING = (Vorm.OL, Vorm.BVO, Vorm.GO)


def regeling(vorm=Vorm.OL, nummer="I"):
    return Regeling(vorm=vorm, hoofdstuk=BOEK.wgr.hoofdstuk(nummer))


def datums(**velden):
    return Bestuursdatums(**{naam: date.fromisoformat(dag) for naam, dag in velden.items()})


def begroting(vorm=Vorm.OL, nummer="I", jaar=2028, **velden):
    uit = begrotingscyclus(
        regeling(vorm, nummer), jaar, datums(**velden), boek=BOEK, peildatum=VANDAAG
    )
    assert all(t.jaar == jaar and t.soort.cyclus is Cyclus.BEGROTING for t in uit)
    return {str(t.soort): t for t in uit}


def rekening(nummer="I", jaar=2028, **velden):
    uit = jaarrekening(
        regeling(nummer=nummer), jaar, datums(**velden), boek=BOEK, peildatum=VANDAAG
    )
    assert all(t.jaar == jaar and t.soort.cyclus is Cyclus.JAARREKENING for t in uit)
    return {str(t.soort): t for t in uit}


def kort(termijnen):
    return {soort: (str(t.datum), str(t.uitgangspunt)) for soort, t in termijnen.items()}


@pytest.mark.parametrize("vorm", MET_BEGROTING)
@pytest.mark.parametrize("nummer", NUMMERS)
def test_without_any_board_date_the_outer_dates_count(vorm, nummer):
    assert kort(begroting(vorm, nummer)) == {
        "kaders": ("2027-04-29", "vaste-dag"),
        "ontwerp": ("2027-06-22", "uiterste-dag"),
        "zienswijze": ("2027-09-13", "ontwerp-uiterlijk"),
        "vaststelling": ("2027-09-14", "uiterste-dag"),
        "begroting-toezichthouder": ("2027-09-14", "uiterste-dag"),
    }
    assert kort(rekening(nummer)) == {
        "voorlopige-jaarrekening": ("2029-04-29", "vaste-dag"),
        "jaarrekening-vaststelling": ("2029-07-14", "uiterste-dag"),
        "jaarrekening-toezichthouder": ("2029-07-14", "uiterste-dag"),
    }


def test_kaders_are_due_on_29_april_where_section_1_4_still_says_30_april():
    """Section 0 goes before §1.3-1.4: the law reads "vóór 30 april"."""
    kaders = begroting()["kaders"]
    assert kaders.datum == kaders.wettelijke_grens == date(2027, 4, 29) != date(2027, 4, 30)
    voorlopig = rekening(jaar=2026)["voorlopige-jaarrekening"]
    assert voorlopig.datum == date(2027, 4, 29) != date(2027, 4, 30)


def test_an_ol_counts_from_papers_out_where_section_1_4_counts_from_the_meeting():
    """OL, board 7 July 2027, papers 23 June: 31 March (section 0), not 14 April (§1.4)."""
    uit = begroting(stukken_uit="2027-06-23", vergadering="2027-07-07")
    assert uit["ontwerp"].datum == date(2027, 3, 31)
    assert uit["ontwerp"].uitgangspunt == "stukken-uit"
    alleen_vergadering = begroting(vergadering="2027-07-07")
    assert alleen_vergadering["ontwerp"].datum == date(2027, 4, 14)
    assert alleen_vergadering["ontwerp"].uitgangspunt == "vergaderdatum"


@pytest.mark.parametrize("vorm", [Vorm.BVO, Vorm.GO])
def test_a_bvo_and_a_go_count_from_adoption(vorm):
    uit = begroting(vorm, stukken_uit="2027-06-16", vaststelling="2027-06-30")
    assert uit["ontwerp"].datum == date(2027, 4, 7)
    assert uit["ontwerp"].uitgangspunt == "vaststelling"
    assert uit["zienswijze"].datum == date(2027, 6, 29)
    vergadering = begroting(vorm, vergadering="2027-06-30")
    assert vergadering["ontwerp"].datum == date(2027, 4, 7)
    assert vergadering["ontwerp"].uitgangspunt == "vergaderdatum"


def test_an_ol_of_which_only_the_adoption_is_known_takes_it_for_the_meeting():
    uit = begroting(vaststelling="2027-07-07")
    assert uit["ontwerp"].datum == date(2027, 4, 14)
    assert uit["ontwerp"].uitgangspunt == "vergaderdatum"


def test_the_draft_counts_back_over_easter_without_moving():
    ontwerp = begroting(stukken_uit="2027-06-20")["ontwerp"]
    assert ontwerp.datum == date(2027, 3, 28)
    assert in_weekend(ontwerp.datum)


@pytest.mark.parametrize(
    ("velden", "datum", "uitgangspunt"),
    [
        ({"stukken_uit": "2027-06-23"}, "2027-06-22", "ontwerp-uiterlijk"),
        (
            {"stukken_uit": "2027-06-23", "ontwerp_verzonden": "2027-03-15"},
            "2027-06-07",
            "ontwerp-verzonden",
        ),
        (
            {"stukken_uit": "2027-06-23", "ontwerp_verzonden": "2027-04-14"},
            "2027-06-22",
            "ontwerp-verzonden",
        ),
        (
            {
                "stukken_uit": "2027-06-23",
                "ontwerp_verzonden": "2027-03-15",
                "brief_reactie": "2027-06-15",
            },
            "2027-06-15",
            "brief",
        ),
        ({"stukken_uit": "2027-06-23", "brief_reactie": "2027-05-20"}, "2027-05-20", "brief"),
        ({"stukken_uit": "2027-06-23", "brief_reactie": "2027-06-23"}, "2027-06-22", "brief"),
        ({"vergadering": "2027-07-07", "brief_reactie": "2027-07-20"}, "2027-07-06", "brief"),
        ({"ontwerp_verzonden": "2027-04-14"}, "2027-07-07", "ontwerp-verzonden"),
        ({"ontwerp_verzonden": "2027-07-01"}, "2027-09-13", "ontwerp-verzonden"),
    ],
)
def test_the_letter_goes_before_the_derived_zienswijze_and_papers_end_both(
    velden, datum, uitgangspunt
):
    zienswijze = begroting(**velden)["zienswijze"]
    assert (str(zienswijze.datum), zienswijze.uitgangspunt) == (datum, uitgangspunt)
    assert zienswijze.status is Status.TE_VERIFIEREN


@pytest.mark.parametrize(
    ("vastgesteld", "nummer", "begroting_uiterlijk", "rekening_uiterlijk"),
    [
        ("07-07", "I", "07-21", "07-14"),
        ("06-30", "I", "07-14", "07-14"),
        ("04-21", "I", "05-07", "05-07"),  # the Awt example of 2027
        ("04-21", "III", "05-19", "05-07"),  # water boards: four weeks, and two
        ("09-08", "I", "09-14", "07-14"),
        ("08-31", "IV", "09-14", "07-14"),
        ("08-30", "VI", "09-13", "07-14"),
        ("09-20", "I", "09-14", "07-14"),  # adopted too late: the outer date stays
    ],
)
def test_the_supervisor_gets_it_weeks_after_adoption_or_on_the_outer_date(
    vastgesteld, nummer, begroting_uiterlijk, rekening_uiterlijk
):
    """All in 2027: the budget of 2028 and the account over 2026."""
    begr = begroting(nummer=nummer, vaststelling=f"2027-{vastgesteld}")["begroting-toezichthouder"]
    assert begr.datum == date.fromisoformat(f"2027-{begroting_uiterlijk}")
    assert begr.wettelijke_grens == date(2027, 9, 14)
    reken = rekening(nummer=nummer, jaar=2026, vaststelling=f"2027-{vastgesteld}")
    assert reken["jaarrekening-toezichthouder"].datum == date.fromisoformat(
        f"2027-{rekening_uiterlijk}"
    )
    assert reken["jaarrekening-toezichthouder"].wettelijke_grens == date(2027, 7, 14)


def test_the_outer_date_is_not_moved_out_of_a_weekend():
    """14 September 2030 is a Saturday, 14 July 2029 too."""
    assert begroting(jaar=2031)["begroting-toezichthouder"].datum == date(2030, 9, 14)
    assert rekening(jaar=2028)["jaarrekening-toezichthouder"].datum == date(2029, 7, 14)


def test_what_the_board_chose_stands_in_the_calendar_once_known():
    uit = begroting(stukken_uit="2027-06-23", vergadering="2027-07-07", vaststelling="2027-07-08")
    for soort, dag in (
        ("stukken-uit", "2027-06-23"),
        ("vergadering", "2027-07-07"),
        ("vaststelling", "2027-07-08"),
    ):
        assert kort(uit)[soort] == (dag, "ingevoerd")
    assert uit["stukken-uit"].wettelijke_grens is None
    assert uit["vaststelling"].wettelijke_grens == date(2027, 9, 14)
    assert uit["begroting-toezichthouder"].datum == date(2027, 7, 22)


@pytest.mark.parametrize("nummer", NUMMERS)
def test_every_date_carries_article_source_and_status_of_its_chapter(nummer):
    hoofdstuk = BOEK.wgr.hoofdstuk(nummer)
    vast, kaders, ontwerp = (hoofdstuk.artikelen[n] for n in ("34", "34b", "35"))
    uit = begroting(nummer=nummer, vergadering="2027-07-07") | rekening(nummer=nummer)
    assert {soort: t.artikel for soort, t in uit.items()} == {
        "kaders": kaders,
        "ontwerp": f"{ontwerp} lid 1",
        "zienswijze": f"{ontwerp} lid 3",
        "vergadering": f"{ontwerp} lid 1",
        "vaststelling": f"{vast} lid 2",
        "begroting-toezichthouder": f"{vast} lid 2",
        "voorlopige-jaarrekening": kaders,
        "jaarrekening-vaststelling": f"{vast} lid 4",
        "jaarrekening-toezichthouder": f"{vast} lid 4",
    }
    for t in uit.values():
        assert t.bron.startswith("https://")
        assert t.artikel_status is Status.TE_VERIFIEREN
        assert t.norm_hash == BOEK.wgr.op(t.norm, VANDAAG).hash
        assert t.bronwaarden["hoofdstuk"] == nummer
        assert t.bronwaarden["vorm"] == "OL"
    zeker = {soort for soort, t in uit.items() if t.status is Status.GEVERIFIEERD}
    assert zeker == (set() if nummer == "III" else set(uit) - {"zienswijze"})
    assert uit["ontwerp"].bronwaarden["vergadering"] == "2027-07-07"


def test_a_zienswijze_on_the_result_only_where_the_letter_asks_one():
    assert "jaarrekening-zienswijze" not in rekening(jaar=2026, vergadering="2027-07-07")
    uit = rekening(jaar=2026, vergadering="2027-07-07", brief_reactie="2027-06-15")
    assert kort(uit)["jaarrekening-zienswijze"] == ("2027-06-15", "brief")


def test_a_whole_year_is_its_budget_and_its_account():
    uit = kalender(
        regeling(),
        2028,
        begroting=datums(vergadering="2027-07-07"),
        rekening=datums(vergadering="2029-07-04"),
        boek=BOEK,
        peildatum=VANDAAG,
    )
    assert [(str(t.soort), str(t.datum)) for t in uit] == [
        ("kaders", "2027-04-29"),
        ("ontwerp", "2027-04-14"),
        ("zienswijze", "2027-07-06"),
        ("vergadering", "2027-07-07"),
        ("vaststelling", "2027-07-07"),
        ("begroting-toezichthouder", "2027-07-21"),
        ("voorlopige-jaarrekening", "2029-04-29"),
        ("jaarrekening-vaststelling", "2029-07-04"),
        ("jaarrekening-toezichthouder", "2029-07-14"),
    ]


@pytest.mark.parametrize("vorm", [Vorm.RZM, Vorm.CG])
def test_without_a_budget_of_its_own_the_service_agreement_counts(vorm):
    uit = kalender(Regeling(vorm=vorm), 2027, boek=BOEK, peildatum=VANDAAG)
    assert [(str(t.soort), str(t.datum), t.wettelijke_grens, str(t.status)) for t in uit] == [
        ("opdracht", "2026-12-01", None, "eigen keuze"),
        ("tussenrapportage-voorjaar", "2027-06-01", None, "eigen keuze"),
        ("tussenrapportage-najaar", "2027-10-01", None, "eigen keuze"),
        ("evaluatie", "2028-03-15", None, "eigen keuze"),
    ]
    assert {t.soort.cyclus for t in uit} == {Cyclus.DIENSTVERLENING}
    met_hoofdstuk = Regeling(vorm=vorm, hoofdstuk=BOEK.wgr.hoofdstuk("I"))
    assert begrotingscyclus(met_hoofdstuk, 2028, boek=BOEK, peildatum=VANDAAG) == ()
    assert jaarrekening(met_hoofdstuk, 2028, boek=BOEK, peildatum=VANDAAG) == ()


@pytest.mark.parametrize("vorm", MET_BEGROTING)
def test_without_a_chapter_no_date_is_counted(vorm):
    assert kalender(Regeling(vorm=vorm), 2028, boek=BOEK, peildatum=VANDAAG) == ()


def test_a_calendar_date_has_a_stable_place_in_the_documented_set():
    assert len({soort.value for soort in Soort}) == len(Soort)
    assert sorted(Soort, key=lambda soort: soort.volgorde) == list(Soort)


def test_when_both_fall_on_one_day_the_fixed_outer_date_decides():
    """Adopted on 31 August 2027, two weeks end on 14 September."""
    uit = begroting(vaststelling="2027-08-31")["begroting-toezichthouder"]
    assert (uit.norm, uit.uitgangspunt) == ("begroting-uiterlijk", "uiterste-dag")
    eerder = begroting(vaststelling="2027-08-30")["begroting-toezichthouder"]
    assert (eerder.norm, eerder.uitgangspunt) == ("begroting-verzendtermijn", "vaststelling")
