# SPDX-License-Identifier: EUPL-1.2
"""Every act passes the gate, and every code that a rule gives has a sentence."""

import ast
import inspect
from importlib import import_module

from tests.architecture.house import PACKAGE, STEPS, modules, name, room_of, source, step_of, tree
from vijftreden.toegang.rechten import RECHTEN, Recht


def public_functions(module):
    """Functions that a module defines itself, under a name without underscore."""
    for function_name, function in inspect.getmembers(module, inspect.isfunction):
        if function.__module__ == module.__name__ and not function_name.startswith("_"):
            yield function_name, function


def test_every_service_is_an_act():
    ungated = {
        f"{module.__name__}.{function_name}"
        for module in modules("services")
        for function_name, function in public_functions(module)
        if not isinstance(getattr(function, "__recht__", None), Recht)
    }
    assert ungated == set()


def test_services_take_an_actor_and_names():
    """One positional argument, the actor; the rest by name, so that a call reads as a sentence."""
    wrong = {
        f"{module.__name__}.{function_name}"
        for module in modules("services")
        for function_name, function in public_functions(module)
        if [
            parameter.name
            for parameter in inspect.signature(function).parameters.values()
            if parameter.kind is not inspect.Parameter.KEYWORD_ONLY
        ]
        != ["actor"]
    }
    assert wrong == set()


def test_every_right_is_given_to_somebody():
    assert set(RECHTEN) == set(Recht)
    assert [recht for recht in Recht if not RECHTEN[recht]] == []


def codes_in_rules() -> dict[str, set[str]]:
    """Literal codes of `Bevinding("…")` per step."""
    found: dict[str, set[str]] = {}
    for path in source():
        if not path.is_relative_to(PACKAGE) or not step_of(path) or room_of(path) != "rules":
            continue
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Bevinding":
                given = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "code")]
                assert given, f"{name(path)}:{node.lineno}"
                if isinstance(given[0], ast.Constant):
                    found.setdefault(step_of(path), set()).add(given[0].value)
    return found


def test_every_code_has_a_sentence():
    wordless = {}
    for step, codes in codes_in_rules().items():
        texts = import_module(f"vijftreden.{step}.texts").BEVINDINGEN
        if missing := codes - set(texts):
            wordless[step] = missing
    assert wordless == {}


def test_every_sentence_belongs_to_a_code():
    known = codes_in_rules()
    spare = {}
    for step in STEPS:
        if not list(PACKAGE.glob(f"{step}/texts*")):
            continue
        texts = getattr(import_module(f"vijftreden.{step}.texts"), "BEVINDINGEN", {})
        if extra := set(texts) - known.get(step, set()):
            spare[step] = extra
    assert spare == {}
