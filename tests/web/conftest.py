# SPDX-License-Identifier: EUPL-1.2
"""Registries of the shell, empty for one test, and a way to render a line of template."""

from types import SimpleNamespace

import pytest
from django.template import Context, Template

from vijftreden.web import navigatie, termen, wegwijzer


@pytest.fixture(autouse=True)
def lege_registers(monkeypatch):
    """No page, label or menu of the wired house: each test registers its own."""
    monkeypatch.setattr(wegwijzer, "_wegen", {})
    monkeypatch.setattr(termen, "_bronnen", [])
    monkeypatch.setattr(navigatie, "_menu", [])
    monkeypatch.setattr(navigatie, "_naamgevers", [])


@pytest.fixture
def omgeving():
    """The environment that `met_actor` puts on a request."""
    return SimpleNamespace(sleutel="waterrijk", naam="Gemeente Waterrijk")


def toon(bron: str, **context: object) -> str:
    """The text of a template with our tags loaded."""
    return Template("{% load vijftreden %}" + bron).render(Context(context))


@pytest.fixture(name="toon")
def toon_fixture():
    """Render a line of template: `toon("{{ dag|dag }}", dag=...)`."""
    return toon
