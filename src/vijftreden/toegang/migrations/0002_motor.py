# SPDX-License-Identifier: EUPL-1.2
"""Policies, triggers and grants of this step's tables."""

from django.db import migrations

from vijftreden.toegang.motor import bouw


class Migration(migrations.Migration):
    """Made by one function for both engines, and rebuilt by `vijftreden migreer`."""

    dependencies = [("toegang", "0001_tabellen")]

    operations = [migrations.RunPython(bouw("toegang"), migrations.RunPython.noop)]
