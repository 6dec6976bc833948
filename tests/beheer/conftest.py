# SPDX-License-Identifier: EUPL-1.2
"""The cast of beheer, a password that everybody has, and the hooks and cache of one test."""

import pytest
from django.core.cache import cache

from tests.factories import als, bezetting
from vijftreden.handeling.haken import HAKEN

WACHTWOORD = "een zin van gewone woorden"
THUIS = "https://vijftreden.example"


@pytest.fixture(autouse=True)
def zonder_hogere_treden(monkeypatch):
    """What higher steps hang on the gate is theirs to test."""
    monkeypatch.setattr(HAKEN, "na_handeling", [])
    monkeypatch.setattr(HAKEN, "bij_toetreding", [])
    monkeypatch.setattr(HAKEN, "bij_vervanging", [])


@pytest.fixture
def spelers(db):
    """The fixed cast, and a limit on sign-ins that starts at zero."""
    cache.clear()
    return bezetting()


@pytest.fixture
def beheerder(client, spelers):
    """The client, signed in as beheerder."""
    return als(client, spelers.beheerder)


@pytest.fixture
def pad(spelers):
    """An address in the environment of the cast: `pad("beheer/")`."""
    return lambda rest: f"/{spelers.omgeving.sleutel}/{rest}"


def met_wachtwoord(lid, wachtwoord=WACHTWOORD):
    """Gives a member a password."""
    lid.account.set_password(wachtwoord)
    lid.account.save()
    return lid.account.email
