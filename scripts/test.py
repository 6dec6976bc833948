# SPDX-License-Identifier: EUPL-1.2
"""Runs the checks and tests in parts, times each, and ends with one line that counts them all.

A check that is no pytest run (a linter, the type checker) counts as one test.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
PYTEST = (sys.executable, "-m", "pytest", "-q")
ON_POSTGRES = (sys.executable, str(ROOT / "scripts/postgres.py"))
ELSEWHERE = tuple(
    f"--ignore=tests/{part}" for part in ("kern", "scripts", "architecture", "installatie")
)
"""What has a part of its own, or does not depend on the database."""
WORKERS = ("-n", "2")
QUICK = ("-m", "not lang and not browser")
NO_TESTS = 5
"""Exit code of pytest when nothing was selected; only a failure where something must be."""


@dataclass(frozen=True, slots=True)
class Count:
    """How tests ended."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped
        )

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


@dataclass(frozen=True, slots=True)
class Part:
    """One command with its name; `tests` when pytest counts for itself."""

    name: str
    command: Sequence[str]
    tests: bool = False
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a part gave: its counts, its time, and its words when something failed."""

    part: Part
    count: Count
    seconds: float
    output: str


def tool(name: str, *arguments: str) -> tuple[str, ...]:
    """A program of the virtual environment."""
    return (str(BIN / name), *arguments)


def checks() -> list[Part]:
    """The fast part, the slow ones first so that two workers end together."""
    return [
        Part("types", tool("mypy")),
        Part("architectuur", (*PYTEST, "tests/architecture"), tests=True),
        Part("bandit", tool("bandit", "-q", "-r", "-ll", "-c", "pyproject.toml", "src")),
        Part("sjablonen", tool("djlint", "--lint", "--quiet", "src")),
        Part("importcontracten", tool("lint-imports", "--no-cache")),
        Part("licenties", tool("reuse", "lint", "--quiet")),
        Part(
            "migraties",
            (sys.executable, "-m", "django", "makemigrations", "--check", "--dry-run"),
            environment={"DJANGO_SETTINGS_MODULE": "vijftreden.conf.settings"},
        ),
        Part("stijlregels", tool("ruff", "check", "--quiet", ".")),
        Part("opmaak", tool("ruff", "format", "--check", "--quiet", ".")),
    ]


def quick_tests() -> list[Part]:
    """What `make test` runs after the checks, one after the other: each uses both cores."""
    core = ("--cov=vijftreden.kern", "--cov-branch", "--cov-report=term", "--cov-fail-under=100")
    return [
        Part("kern", (*PYTEST, "tests/kern", "tests/scripts", *QUICK, *core), tests=True),
        Part("sqlite", (*PYTEST, *WORKERS, *QUICK, *ELSEWHERE), tests=True),
        Part("postgresql", (*ON_POSTGRES, *PYTEST, *WORKERS, *QUICK, *ELSEWHERE), tests=True),
        Part(
            "browser",
            (*PYTEST, *WORKERS, "-m", "browser and not lang", "--verhalen"),
            tests=True,
        ),
        Part("verse installatie", (*PYTEST, "tests/installatie", *QUICK), tests=True),
    ]


def long_tests() -> list[Part]:
    """Many kills and many examples on both engines, and the browser on PostgreSQL."""
    many = {"VIJFTREDEN_HYPOTHESIS": "lang"}
    return [
        Part("kern", (*PYTEST, *WORKERS, "tests/kern"), tests=True, environment=many),
        Part("lang, sqlite", (*PYTEST, *WORKERS, "-m", "lang"), tests=True),
        Part("lang, postgresql", (*ON_POSTGRES, *PYTEST, *WORKERS, "-m", "lang"), tests=True),
        Part(
            "browser, postgresql",
            (*ON_POSTGRES, *PYTEST, *WORKERS, "-m", "browser and not lang"),
            tests=True,
        ),
    ]


def counted(report: Path) -> Count:
    """The counts in a JUnit report; an error in set-up is a failure."""
    suites = ElementTree.parse(report).getroot().iter("testsuite")  # noqa: S314  (our own file)
    total = Count()
    for suite in suites:
        tests, failures, errors, skipped = (
            int(suite.get(key, "0")) for key in ("tests", "failures", "errors", "skipped")
        )
        failed = failures + errors
        total += Count(tests - failed - skipped, failed, skipped)
    return total


def carry_out(part: Part) -> Outcome:
    """Run one part."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="vijftreden-") as folder:
        report = Path(folder) / "report.xml"
        command = [*part.command, f"--junitxml={report}"] if part.tests else list(part.command)
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={"VIJFTREDEN_DATA": folder, **os.environ, **part.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        count = Count(passed=1) if not part.tests else Count()
        if part.tests and report.is_file():
            count = counted(report)
        wrong = done.returncode not in ({0, NO_TESTS} if part.tests else {0})
        if wrong and count.failed == 0:
            count = Count(count.passed if part.tests else 0, 1, count.skipped)
    return Outcome(part, count, time.monotonic() - begin, done.stdout)


def report(outcome: Outcome) -> None:
    """One line per part; the words of a part that failed, and of the stories."""
    good = "mis" if outcome.count.failed else "goed"
    if outcome.count.failed:
        print(f"\n===== {outcome.part.name} =====\n{outcome.output}", flush=True)
    counts = f"  {outcome.count}" if outcome.part.tests else ""
    print(f"{outcome.seconds:7.1f} s  {good:<4}  {outcome.part.name}{counts}", flush=True)


def side_by_side(parts: Sequence[Part]) -> list[Outcome]:
    """Checks use one core each."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        return [shown(outcome) for outcome in pool.map(carry_out, parts)]


def one_by_one(parts: Sequence[Part]) -> list[Outcome]:
    """Test runs use all cores each."""
    return [shown(carry_out(part)) for part in parts]


def shown(outcome: Outcome) -> Outcome:
    report(outcome)
    return outcome


MODES: dict[str, Callable[[], list[Outcome]]] = {
    "check": lambda: side_by_side(checks()),
    "test": lambda: [*side_by_side(checks()), *one_by_one(quick_tests())],
    "lang": lambda: one_by_one(long_tests()),
}


def main(mode: str) -> int:
    """Run a mode; 1 when anything failed."""
    begin = time.monotonic()
    outcomes = MODES[mode]()
    total = sum((outcome.count for outcome in outcomes), Count())
    print(f"{time.monotonic() - begin:7.1f} s  totaal")
    print(total)
    return 1 if total.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "check"))
