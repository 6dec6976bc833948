# SPDX-License-Identifier: EUPL-1.2
"""Security headers, and templates that need no exception from them."""

import re
from pathlib import Path

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

import vijftreden
from vijftreden.web.koppen import Beveiligingskoppen

TEMPLATES = sorted(Path(vijftreden.__file__).parent.rglob("templates/**/*.html"))
EVENTS = r"click|change|submit|load|error|input|key\w+|focus\w*|blur|mouse\w+"
INLINE = re.compile(
    rf"<style|\sstyle\s*=|\son(?:{EVENTS})\s*=|<script(?![^>]*\ssrc=)|javascript:|\shx-on", re.I
)


def antwoord(**headers):
    middleware = Beveiligingskoppen(lambda request: HttpResponse("", headers=headers))
    return middleware(RequestFactory().get("/"))


def test_nothing_inline_and_nothing_from_elsewhere():
    delen = dict(deel.split(" ", 1) for deel in antwoord()["Content-Security-Policy"].split("; "))
    assert delen["default-src"] == "'none'"
    assert delen["frame-ancestors"] == "'none'"
    assert set(delen.values()) == {"'none'", "'self'"}


def test_what_a_page_does_not_need_is_off():
    assert "camera=()" in antwoord()["Permissions-Policy"]
    assert antwoord()["X-Frame-Options"] == "DENY"


def test_a_header_of_the_view_stays():
    assert antwoord(**{"X-Frame-Options": "SAMEORIGIN"})["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize("example", ['<p style="x">', "<a onclick='x'>", "<script>x</script>"])
def test_the_pattern_sees_what_the_policy_refuses(example):
    assert INLINE.search(example)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_template_writes_inline_style_or_script(path):
    assert not INLINE.findall(path.read_text(encoding="utf-8"))
