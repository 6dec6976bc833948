# SPDX-License-Identifier: EUPL-1.2
"""Policies, triggers, grants and search of this step's tables, made anew."""

from django.db import migrations

from vijftreden.toegang.motor import bouw


class Migration(migrations.Migration):
    """Made by one function for both engines, and rebuilt by `vijftreden migreer`."""

    dependencies = [("toegang", "0005_zicht_alleen_lezen")]

    operations = [migrations.RunPython(bouw("toegang"), migrations.RunPython.noop)]
