# SPDX-License-Identifier: EUPL-1.2
"""The components in a browser: nothing sticks out, nothing too small, axe finds nothing."""

from pathlib import Path

import pytest
from django.template.loader import render_to_string

import vijftreden
from tests.web.voorbeelden import EXTRA, HOEKEN, LANGE_TREDEN, PUNT, TIJD

STYLE = Path(vijftreden.__file__).parent / "web/static/web/dist/vijftreden.css"
PAGE = """<!doctype html><html lang="nl"><title>Onderdelen</title>
<body class="utrecht-document utrecht-document--surface">
<main><h1>Onderdelen</h1>{}</main></body>"""
STICKING_OUT = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
TOO_SMALL = """[...document.querySelectorAll("a, button, summary, input, textarea")]
    .filter(deel => deel.checkVisibility() && deel.type !== "hidden")
    .filter(deel => {
        const plek = deel.getBoundingClientRect()
        return plek.width < 24 || plek.height < 24
    })
    .map(deel => deel.outerHTML)"""


@pytest.fixture
def onderdelen(pagina):
    """A page with every picture and a finding, all folded parts open."""
    delen = (
        ("web/bevinding.html", {"punt": PUNT, "kop": 2, "csrf_token": "x"}),
        ("web/trap.html", {"treden": LANGE_TREDEN[:3]}),
        ("web/trap.html", {"treden": LANGE_TREDEN}),
        ("web/driehoek.html", {"hoeken": HOEKEN, "overigen": EXTRA}),
        ("web/tijdlijn.html", {"punten": TIJD}),
    )
    html = "".join(f'<div class="kaart">{render_to_string(*deel)}</div>' for deel in delen)
    pagina.set_content(PAGE.format(html.replace("<details ", "<details open ")))
    pagina.add_style_tag(content=STYLE.read_text(encoding="utf-8"))
    return pagina


@pytest.mark.parametrize("width", [320, 360, 700, 1280])
def test_long_dutch_words_never_push_the_page_wide(onderdelen, width):
    onderdelen.set_viewport_size({"width": width, "height": 900})
    assert onderdelen.evaluate(STICKING_OUT) == 0


def test_every_target_is_at_least_24_px(onderdelen):
    onderdelen.set_viewport_size({"width": 360, "height": 900})
    assert onderdelen.evaluate(TOO_SMALL) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("contrast", ["no-preference", "more"])
def test_axe_finds_nothing_in_any_scheme(onderdelen, toegankelijk, scheme, contrast):
    onderdelen.emulate_media(color_scheme=scheme, contrast=contrast)
    toegankelijk()


def test_axe_does_look_at_contrast(onderdelen, toegankelijk):
    onderdelen.add_style_tag(content=":root { --inkt-zacht: #cccccc !important }")
    with pytest.raises(AssertionError, match="color-contrast"):
        toegankelijk()


def test_steps_rise_where_there_is_room_and_stack_where_there_is_not(onderdelen):
    tops = """[...document.querySelectorAll(".trap-3 .trap-stand")]
        .map(deel => Math.round(deel.getBoundingClientRect().top))"""
    onderdelen.set_viewport_size({"width": 1280, "height": 900})
    wide = onderdelen.evaluate(tops)
    assert wide == sorted(wide, reverse=True)
    assert len(set(wide)) == 3
    onderdelen.set_viewport_size({"width": 360, "height": 900})
    narrow = onderdelen.evaluate(tops)
    assert narrow == sorted(narrow)
