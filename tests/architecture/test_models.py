# SPDX-License-Identifier: EUPL-1.2
"""Every table stands behind the wall, and every personal field knows how long it stays."""

from django.db import models

from tests.architecture.house import own_models
from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models.grondslagen import (
    Installatie,
    Openbaar,
    Prive,
    VanOmgeving,
    VanOpdracht,
)

BASES = (Openbaar, VanOmgeving, VanOpdracht, Prive, Installatie)
# Rows that must be there before an actor exists; a longer list is a decision (docs/adr/0003).
OF_THE_INSTALLATION = {"Omgeving", "Account", "Lidmaatschap", "Uitnodiging", "Ketenkop", "Zicht"}
FREE_TEXT = (
    models.EmailField,
    models.TextField,
    models.GenericIPAddressField,
    models.FileField,
)


def nearest_bases(model) -> list[type]:
    """The bases that a model stands on; VanOpdracht and Prive are VanOmgeving themselves."""
    found = [base for base in BASES if issubclass(model, base)]
    return [
        base for base in found if not any(o is not base and issubclass(o, base) for o in found)
    ]


def test_there_are_models_to_look_at():
    assert len(own_models()) > 5


def test_every_model_picks_exactly_one_base():
    wrong = {
        model.__name__: [base.__name__ for base in nearest_bases(model)]
        for model in own_models()
        if len(nearest_bases(model)) != 1
    }
    assert wrong == {}


def test_models_of_the_installation_are_a_short_known_list():
    found = {model.__name__ for model in own_models() if issubclass(model, Installatie)}
    assert found <= OF_THE_INSTALLATION


def test_no_foreign_key_leaves_the_environment_for_a_less_guarded_row():
    """A public row that pointed into an environment would show that it exists."""
    wrong = {
        f"{model.__name__}.{field.name}"
        for model in own_models()
        if issubclass(model, Openbaar)
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey) and not issubclass(field.related_model, Openbaar)
    }
    assert wrong == set()


def test_every_field_that_can_hold_personal_data_has_a_retention_class():
    missing = {
        f"{model.__name__}.{field.name}"
        for model in own_models()
        if not issubclass(model, Openbaar)
        for field in model._meta.local_concrete_fields
        if isinstance(field, FREE_TEXT) and field.name not in model.BEWARING
    }
    assert missing == set()


def test_retention_classes_name_real_fields():
    wrong = {
        f"{model.__name__}.{field}"
        for model in own_models()
        for field, kind in getattr(model, "BEWARING", {}).items()
        if field not in {f.name for f in model._meta.get_fields()}
        or not isinstance(kind, Bewaarklasse)
    }
    assert wrong == set()
