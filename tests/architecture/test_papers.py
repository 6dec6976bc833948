# SPDX-License-Identifier: EUPL-1.2
"""The papers say what the code does: settings, nouns, decisions, relation kinds."""

import ast
import re

import pytest
import yaml

from tests.architecture.house import PACKAGE, ROOT, name, own_models, source, tracked, tree

SETTING = re.compile(r"^(?:VIJFTREDEN_[A-Z_]+|DATABASE_URL)$")
ROW = re.compile(r"^\| *`([A-Z_]+)` *\|", re.MULTILINE)
NOUN = re.compile(r"^\| *([A-Z]\w+) *\|.*?\| *`?(\w+)`? *\|", re.MULTILINE)
ADR = ("Status", "Question", "Decision", "Why", "What we give up", "When we look again")
PAGE = 60  # lines


def read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def settings_in_code() -> set[str]:
    """Every literal that is the name of a setting."""
    return {
        node.value
        for path in source()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and SETTING.match(node.value)
    }


def test_every_setting_stands_in_the_manual_and_the_other_way_round():
    assert set(ROW.findall(read("docs/beheer.md"))) == settings_in_code()


def test_the_environment_is_read_in_one_room():
    readers = {
        name(path)
        for path in source()
        if not path.is_relative_to(PACKAGE / "conf")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"}
    }
    assert readers == set()


def test_every_noun_stands_in_the_glossary():
    glossary = {noun for row in NOUN.findall(read("docs/begrippen.md")) for noun in row}
    missing = {model.__name__ for model in own_models()} - glossary
    assert missing == set()


@pytest.mark.parametrize(
    "path", sorted((ROOT / "docs/adr").glob("*.md")), ids=lambda path: path.stem
)
def test_a_decision_is_one_page_with_all_its_parts(path):
    text = path.read_text(encoding="utf-8")
    headings = tuple(re.findall(r"^## (.+)$", text, re.MULTILINE))
    assert headings == ADR
    assert len(text.splitlines()) <= PAGE


def test_links_between_papers_lead_somewhere():
    dead = {
        f"{name(path)}: {target}"
        for path in tracked()
        if path.suffix == ".md"
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
        if not (path.parent / target).exists()
    }
    assert dead == set()


def test_every_target_of_the_makefile_explains_itself():
    makefile = read("Makefile")
    targets = set(re.findall(r"^([a-z][a-z-]*):", makefile, re.MULTILINE))
    explained = set(re.findall(r"^([a-z][a-z-]*):.*?## ", makefile, re.MULTILINE))
    assert targets == explained


def test_nothing_is_loaded_from_elsewhere():
    """No script, style or font of somebody else's server in a page."""
    outside = re.compile(r"""(?:src|href)=["'](?:https?:)?//[^"']+\.(?:js|css|woff2?)""")
    wrong = {
        name(path) for path in source(".html") if outside.search(path.read_text(encoding="utf-8"))
    }
    assert wrong == set()


def test_publiccode_has_what_the_standard_asks():
    """No validator for version 0.7 can be installed here; these are its mandatory keys."""
    paper = yaml.safe_load(read("publiccode.yml"))
    mandatory = {
        "publiccodeYmlVersion",
        "name",
        "url",
        "softwareType",
        "platforms",
        "categories",
        "developmentStatus",
        "description",
        "legal",
        "maintenance",
        "localisation",
    }
    assert mandatory <= set(paper)
    assert paper["legal"]["license"] == "EUPL-1.2"
    for text in paper["description"].values():
        assert len(text["shortDescription"]) <= 150
        assert 150 <= len(text["longDescription"]) <= 10_000
