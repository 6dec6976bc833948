# SPDX-License-Identifier: EUPL-1.2
"""Marks and stories: what a test asks for in its fixtures is what it is marked as."""

from collections import defaultdict
from typing import Any

import pytest

WAYS = {True: "met JavaScript", False: "zonder JavaScript"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--verhalen` prints one line per user story."""
    parser.addoption("--verhalen", action="store_true", help="one line per user story")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A story is walked twice: a page that needs scripts to work would shut people out."""
    if metafunc.definition.get_closest_marker("verhaal") is None:
        return
    if "met_javascript" not in metafunc.fixturenames:
        raise pytest.UsageError(f"{metafunc.definition.nodeid}: een verhaal loopt door `pagina`")
    metafunc.parametrize("met_javascript", list(WAYS), ids=["js", "zonder-js"])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever uses Chromium is a browser test; a flush between tests is refused."""
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
        django_db = item.get_closest_marker("django_db")
        if django_db is not None and django_db.kwargs.get("transaction"):
            raise pytest.UsageError(f"{item.nodeid}: gebruik de fixture verse_database")
        story = item.get_closest_marker("verhaal")
        if story is not None:
            way = WAYS[item.callspec.params["met_javascript"]]
            item.user_properties.append(("verhaal", f"{story.args[0]}|{way}"))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Per story: which ways were walked and how they ended."""
    if not config.getoption("--verhalen"):
        return
    walks: dict[str, dict[str, str]] = defaultdict(dict)
    seconds: dict[str, float] = defaultdict(float)
    for outcome in ("passed", "skipped", "failed", "error"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, value in getattr(report, "user_properties", ()):
                if name == "verhaal":
                    story, way = value.split("|")
                    seconds[story] += report.duration
                    good = outcome == "passed" and walks[story].get(way, "goed") == "goed"
                    walks[story][way] = "goed" if good else "mis"
    terminalreporter.section("verhalen")
    for story in sorted(walks, key=lambda code: (code.rstrip("0123456789"), len(code), code)):
        ways = ", ".join(f"{way} {end}" for way, end in sorted(walks[story].items()))
        terminalreporter.line(f"{story:<4} {ways}  ({seconds[story]:.1f} s)")
