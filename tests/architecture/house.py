# SPDX-License-Identifier: EUPL-1.2
"""What the architecture tests look at: the files, steps and models of the house, found anew."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from django.apps import apps

from vijftreden.toegang.models.grondslagen import Grondslag

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src/vijftreden"
STAIRCASE = (
    "kern",
    "toegang",
    "handeling",
    "web",
    "register",
    "beheer",
    "trede1_opdracht",
    "trede2_opdrachtnemer",
    "trede3_momenten",
    "trede4_opdrachtgever",
    "trede5_organisatie",
    "portefeuille",
    "uitgang",
    "conf",
)
STEPS = tuple(step for step in STAIRCASE if (PACKAGE / step).is_dir())


@cache
def tracked() -> tuple[Path, ...]:
    """Every file of the project: known to git, or new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(path for line in listed.stdout.splitlines() if (path := ROOT / line).is_file())


def source(suffix: str = ".py", *, under: str = "src") -> Iterator[Path]:
    """Our files of one kind; migrations are written by a machine and left out."""
    for path in tracked():
        inside = path.is_relative_to(ROOT / under)
        if inside and path.suffix == suffix and "migrations" not in path.parts:
            yield path


def name(path: Path) -> str:
    """The path as a person reads it in a failure."""
    return str(path.relative_to(ROOT))


@cache
def tree(path: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def step_of(path: Path) -> str:
    """The step that a file of the package belongs to; empty for `__main__`."""
    first = path.relative_to(PACKAGE).parts[0]
    return first if first in STEPS else ""


def room_of(path: Path) -> str:
    """The room within the step: `models` for models.py and for models/opdracht.py."""
    return Path(path.relative_to(PACKAGE).parts[1]).stem


def imports(path: Path) -> Iterator[str]:
    """Full names of what a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules(room: str) -> Iterator[ModuleType]:
    """The modules of one room in every step, be it a file or a folder."""
    for path in source():
        if path.is_relative_to(PACKAGE) and step_of(path) and room_of(path) == room:
            dotted = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts)
            yield import_module(dotted.removesuffix(".__init__"))


def own_models() -> list[type[Grondslag]]:
    """Every table of ours, many-to-many tables that Django makes left out."""
    return [
        model
        for model in apps.get_models()
        if model.__module__.startswith("vijftreden.") and not model._meta.auto_created
    ]
