# SPDX-License-Identifier: EUPL-1.2
"""What only one engine has is collected on that engine alone; and a gate without higher steps."""

import pytest
from django.db import connection

from vijftreden.handeling.haken import HAKEN

collect_ignore_glob = ["*_sqlite.py" if connection.vendor == "postgresql" else "*_postgresql.py"]


@pytest.fixture
def haken(monkeypatch):
    """The hooks of the gate, empty: here nothing stands above it."""
    monkeypatch.setattr(HAKEN, "na_handeling", [])
    monkeypatch.setattr(HAKEN, "bij_toetreding", [])
    monkeypatch.setattr(HAKEN, "bij_vervanging", [])
    return HAKEN
