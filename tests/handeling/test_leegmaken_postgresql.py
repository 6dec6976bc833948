# SPDX-License-Identifier: EUPL-1.2
"""TRUNCATE: the app has no right to it, and the owner meets the trigger."""

import pytest
from django.db import DatabaseError, connections

from tests.toegang.elk_model import MODELLEN


@pytest.mark.django_db(databases=["default", "eigenaar"])
@pytest.mark.parametrize(
    "model",
    [model for model in MODELLEN if model.ALLEEN_TOEVOEGEN],
    ids=lambda model: model._meta.label,
)
def test_the_owner_cannot_empty_what_is_only_added_to(model):
    table = model._meta.db_table
    with connections["eigenaar"].cursor() as cursor, pytest.raises(DatabaseError) as refusal:
        cursor.execute(f'TRUNCATE "{table}" CASCADE')
    words = f"{table}: hier wordt alleen toegevoegd, niets gewijzigd of gewist"
    assert str(refusal.value).splitlines()[0] == words
