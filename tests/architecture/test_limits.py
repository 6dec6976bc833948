# SPDX-License-Identifier: EUPL-1.2
"""Sizes, names and headers: what everybody may add to stays small enough to read."""

import ast
import re

import pytest

from tests.architecture.house import ROOT, name, source, tracked, tree

FILE, CLASS, TEMPLATE = 300, 200, 120
ATTICS = {"utils", "util", "helpers", "helper", "common", "misc", "base"}
# REUSE-IgnoreStart
LICENCE = "SPDX-License-Identifier: EUPL-1.2"
# REUSE-IgnoreEnd
HEADED = {".py", ".html", ".css", ".js", ".mjs", ".sql", ".sh"}
# The name in two parts: this file is no unfinished mark itself.
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")


def lines(path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    ("suffix", "under", "cap"),
    [
        (".py", "src", FILE),
        (".py", "tests", FILE),
        (".py", "scripts", FILE),
        (".py", "benchmarks", FILE),
        (".html", "src", TEMPLATE),
    ],
)
def test_no_file_outgrows_its_reader(suffix, under, cap):
    too_long = {name(path): lines(path) for path in source(suffix, under=under)}
    assert {path: count for path, count in too_long.items() if count > cap} == {}


def test_no_class_outgrows_its_reader():
    too_long = {
        f"{name(path)}: {node.name}": size
        for path in source()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and (size := (node.end_lineno or 0) - node.lineno + 1) > CLASS
    }
    assert too_long == {}


def test_no_module_is_an_attic():
    attics = [
        name(path)
        for under in ("src", "tests", "scripts")
        for path in source(under=under)
        if ATTICS & {path.stem, *path.relative_to(ROOT).parts[:-1]}
    ]
    assert attics == []


def test_every_source_file_names_its_licence():
    bare = [
        name(path)
        for path in tracked()
        if path.suffix in HEADED and LICENCE not in path.read_text(encoding="utf-8")[:400]
    ]
    assert bare == []


def test_every_module_says_what_it_is():
    silent = [
        name(path)
        for under in ("src", "tests", "scripts")
        for path in source(under=under)
        if ast.get_docstring(tree(path)) is None
    ]
    assert silent == []


def test_nothing_is_left_unfinished():
    left = [
        name(path)
        for path in tracked()
        if path.suffix in HEADED and UNFINISHED.search(path.read_text(encoding="utf-8"))
    ]
    assert left == []
