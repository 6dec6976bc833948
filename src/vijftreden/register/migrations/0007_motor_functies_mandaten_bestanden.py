# SPDX-License-Identifier: EUPL-1.2
"""Policies, triggers, grants and search of this step's tables, made anew."""

from django.db import migrations

from vijftreden.toegang.motor import bouw


class Migration(migrations.Migration):
    """Made by one function for both engines, and rebuilt by `vijftreden migreer`."""

    dependencies = [("register", "0006_functies_mandaten_bestanden")]

    operations = [migrations.RunPython(bouw("register"), migrations.RunPython.noop)]
