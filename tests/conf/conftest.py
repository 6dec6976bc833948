# SPDX-License-Identifier: EUPL-1.2
"""The whole command line, called as a person calls it."""

from dataclasses import dataclass

import pytest

from vijftreden.conf.opdrachtregel import voer_uit


@dataclass(frozen=True, slots=True)
class Gezegd:
    """What a command left behind: its exit code, its output, its complaints."""

    code: int
    uit: str
    fout: str


@pytest.fixture
def vijftreden(capsys, monkeypatch):
    """Calls `vijftreden …`; a grammar that ends the program gives its exit code too."""
    monkeypatch.setenv("COLUMNS", "200")

    def doe(*argumenten):
        capsys.readouterr()
        try:
            code = voer_uit(argumenten)
        except SystemExit as einde:
            code = einde.code
        gezegd = capsys.readouterr()
        return Gezegd(code, gezegd.out, gezegd.err)

    return doe
