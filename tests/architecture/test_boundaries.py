# SPDX-License-Identifier: EUPL-1.2
"""Walls inside the house that import contracts cannot express."""

import ast
import re

from tests.architecture.house import (
    PACKAGE,
    STAIRCASE,
    STEPS,
    imports,
    name,
    room_of,
    source,
    step_of,
    tree,
)

# `toegang` and `handeling` have tables without rooms: `beheer` holds their acts and screens, the
# gate reads who may act; the shell and the command line turn a name into an actor.
CUSTODY = {
    ("handeling", "toegang"),
    ("web", "toegang"),
    ("conf", "toegang"),
    ("beheer", "toegang"),
    ("beheer", "handeling"),
    ("trede1_opdracht", "toegang"),  # who gives or ends a role writes the sight that goes with it
}
# The gate locks the chain's head outside `.of(actor)`; the worker claims outside the policies.
BEHIND_THE_WALL = {"toegang", "handeling"}
DOORLESS = {"_alle", "_base_manager", "_default_manager", "unscoped"}
MODELS = re.compile(r"^vijftreden\.(\w+)\.models\b")
URL_TAG = re.compile(r"""\{%-?\s*url\s+["']([\w:-]+)["']""")
INCLUDE_TAG = re.compile(r"""\{%-?\s*(?:include|extends)\s+["']([^"']+)["']""")


def in_package(suffix=".py"):
    return (path for path in source(suffix) if path.is_relative_to(PACKAGE) and step_of(path))


def test_every_folder_is_a_step_of_the_staircase():
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders <= set(STAIRCASE)


def test_models_of_another_step_are_imported_by_models_only():
    wrong = {
        f"{name(path)}: {imported}"
        for path in in_package()
        for imported in imports(path)
        if (found := MODELS.match(imported))
        and found[1] != step_of(path)
        and room_of(path) not in {"models", "migrations"}
        and (step_of(path), found[1]) not in CUSTODY
        and not imported.startswith("vijftreden.toegang.models.grondslagen")
    }
    assert wrong == set()


def test_only_the_wall_itself_reads_without_an_actor():
    wrong = {
        f"{name(path)}:{node.lineno} {node.attr}"
        for path in in_package()
        if step_of(path) not in BEHIND_THE_WALL
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in DOORLESS
    }
    assert wrong == set()


def test_nothing_hides_in_signals_or_save():
    wrong = {
        f"{name(path)}: {node.name}"
        for path in in_package()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and node.name in {"save", "delete"}
        if room_of(path) == "models"
    } | {
        f"{name(path)}: {imported}"
        for path in in_package()
        for imported in imports(path)
        if imported.startswith("django.db.models.signals") or imported == "django.dispatch"
    }
    assert wrong == set()


def test_rules_have_no_clock():
    wrong = {
        f"{name(path)}: {imported}"
        for path in in_package()
        if step_of(path) == "kern" or room_of(path) == "rules"
        for imported in imports(path)
        if imported.split(".")[0] in {"time", "zoneinfo"} and path.name != "ids.py"
    }
    assert wrong == set()


def test_templates_link_downward_only():
    """Upward goes by {% adres %}, which `conf` wires."""
    wrong = set()
    for path in in_package(".html"):
        own = STAIRCASE.index(step_of(path))
        text = path.read_text(encoding="utf-8")
        for target in URL_TAG.findall(text):
            step = target.partition(":")[0]
            if step in STEPS and STAIRCASE.index(step) > own:
                wrong.add(f"{name(path)}: url {target}")
        for target in INCLUDE_TAG.findall(text):
            step = target.partition("/")[0]
            if step in STEPS and STAIRCASE.index(step) > own:
                wrong.add(f"{name(path)}: {target}")
    assert wrong == set()


def test_templates_stand_under_the_name_of_their_step():
    """So no template stands in the place of another step's; error and sign-in pages are named by
    Django and allauth."""
    named_elsewhere = re.compile(r"^(account$|[45]\d\d\w*\.html$)")
    wrong = {
        name(path)
        for path in in_package(".html")
        if "templates" in path.parts
        and (first := path.parts[path.parts.index("templates") + 1]) != step_of(path)
        and not named_elsewhere.match(first)
    }
    assert wrong == set()


def test_pages_hold_no_script_and_no_style_of_their_own():
    """The content policy refuses them, so they would silently do nothing."""
    inline = re.compile(
        r"<script(?![^>]*\bsrc=)|<style\b|\sstyle=|javascript:"
        r"|\son(?:click|change|submit|load|input|toggle|error|focus|blur|key\w+|mouse\w+)=",
        re.I,
    )
    wrong = {
        f"{name(path)}: {found.group()}"
        for path in in_package(".html")
        if (found := inline.search(path.read_text(encoding="utf-8")))
    }
    assert wrong == set()
