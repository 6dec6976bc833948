# SPDX-License-Identifier: EUPL-1.2
"""The components say in words what they draw."""

import re
from dataclasses import replace
from datetime import date

import pytest
from django.template.loader import render_to_string
from django.utils.html import strip_tags

from tests.web.voorbeelden import EXTRA, HOEKEN, LANGE_TREDEN, NORM, PUNT, TIJD


def woorden(html):
    return re.sub(r"\s+", " ", strip_tags(html)).strip()


def test_a_finding_tells_what_why_and_from_which_source():
    html = render_to_string("web/bevinding.html", {"punt": PUNT, "csrf_token": "geheim"})
    tekst = woorden(html)
    for deel in (PUNT.tekst, PUNT.waarom, PUNT.waar, NORM.artikel, NORM.status, "wo 23 jun 2027"):
        assert deel in tekst
    assert 'action="/terzijde/"' in html
    assert 'name="code" value="geen-raad"' in html
    assert 'aria-level="3"' in html


def test_a_finding_that_cannot_be_set_aside_has_no_form():
    kaal = replace(PUNT, klopt_zo_adres="", norm=None, bewijs=(), datum=None)
    html = render_to_string("web/bevinding.html", {"punt": kaal, "kop": 2})
    assert "<form" not in html
    assert "<details" not in html
    assert "<time" not in html
    assert 'aria-level="2"' in html


def test_the_staircase_is_a_list_of_its_treads():
    html = render_to_string("web/trap.html", {"treden": LANGE_TREDEN[:3]})
    assert html.count("<li") == 3
    assert html.count("trap-vraagt") == 1
    tekst = woorden(html)
    assert "Trede 1 Opdrachtgeverschapsverantwoordelijkheden ✓ op orde" in tekst
    assert "Trede 2 Samenwerkingsovereenkomst 2 aandachtspunten" in tekst


@pytest.mark.parametrize(("number", "word"), [(1, "1 aandachtspunt"), (4, "4 aandachtspunten")])
def test_a_tread_counts_in_words(number, word):
    trede = replace(LANGE_TREDEN[1], aantal=number, regel="")
    assert woorden(render_to_string("web/trap.html", {"treden": [trede]})).endswith(word)


def test_the_table_of_roles_says_all_that_the_triangle_shows():
    html = render_to_string("web/driehoek.html", {"hoeken": HOEKEN, "overigen": EXTRA})
    picture, table = html.split("<table", 1)
    assert "aria-hidden" in picture
    assert picture.count('class="vacant"') == 1
    for plaats in (*HOEKEN, *EXTRA):
        assert plaats.rol in table
        assert (plaats.naam or "nog niemand") in table


def test_two_people_make_no_triangle_but_still_a_table():
    html = render_to_string("web/driehoek.html", {"hoeken": HOEKEN[:2]})
    assert "<svg" not in html
    assert html.count('<th scope="row">') == 2


def test_a_moved_date_shows_where_it_stood():
    html = render_to_string("web/tijdlijn.html", {"punten": TIJD})
    assert "<s>wo 30 jun 2027</s>" in html
    assert 'datetime="2027-07-07"' in html


def test_a_date_is_readable_by_people_and_machines():
    html = render_to_string("web/datum.html", {"datum": date(2027, 3, 1), "jaar": True})
    assert woorden(html) == "ma 1 mrt 2027"
    assert 'datetime="2027-03-01"' in html
