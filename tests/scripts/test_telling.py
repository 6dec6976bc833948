# SPDX-License-Identifier: EUPL-1.2
"""The last line of `make test` tells the truth."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

# `test` is a module of Python itself as well, so it is loaded by its place.
PLACE = Path(__file__).resolve().parents[2] / "scripts/test.py"
SPEC = spec_from_file_location("vijftreden_test_runner", PLACE)
runner = module_from_spec(SPEC)
sys.modules[SPEC.name] = runner
SPEC.loader.exec_module(runner)

SUITE = "def test_good(): pass\n"
WRONG = "def test_wrong(): assert False\n"
SKIPPED = "import pytest\ndef test_skipped(): pytest.skip('later')\n"
BROKEN = "import nowhere_at_all\n"
FIXTURE = """import pytest
@pytest.fixture
def broken(): raise ValueError
def test_never(broken): pass
"""


def run(folder, text, *options):
    (folder / "test_part.py").write_text(text)
    alone = ("-p", "no:randomly", "-p", "no:django", "-c", "/dev/null", "--rootdir", str(folder))
    command = (*runner.PYTEST, *alone, *options, str(folder / "test_part.py"))
    return runner.carry_out(runner.Part("proef", command, tests=True)).count


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (SUITE, "1 passed, 0 failed, 0 skipped"),
        (SUITE + WRONG + SKIPPED, "1 passed, 1 failed, 1 skipped"),
        (SUITE + FIXTURE, "1 passed, 1 failed, 0 skipped"),
        (BROKEN, "0 passed, 1 failed, 0 skipped"),
    ],
)
def test_every_way_to_end_is_counted(tmp_path, text, line):
    assert str(run(tmp_path, text)) == line


def test_a_run_that_fails_without_a_failing_test_counts_as_failed(tmp_path):
    assert str(run(tmp_path, SUITE, "--no-such-option")) == "0 passed, 1 failed, 0 skipped"


@pytest.mark.parametrize(("code", "failed"), [(0, 0), (3, 1)])
def test_a_check_counts_as_one(code, failed):
    part = runner.Part("proef", (sys.executable, "-c", f"raise SystemExit({code})"))
    count = runner.carry_out(part).count
    assert (count.passed, count.failed) == (1 - failed, failed)
