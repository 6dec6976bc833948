# SPDX-License-Identifier: EUPL-1.2
"""Texts that a person reads as a whole, kept as plain files and reviewed in the diff.

To write them anew: `VIJFTREDEN_SNAPSHOTS=schrijf pytest tests/...`, then read the diff.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).with_name("snapshots")
WRITE = os.environ.get("VIJFTREDEN_SNAPSHOTS") == "schrijf"


def compare(name: str, text: str) -> None:
    """Fails when the file of this name says anything else."""
    path = FOLDER / name
    if WRITE:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
