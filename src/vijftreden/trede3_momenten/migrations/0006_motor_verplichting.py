# SPDX-License-Identifier: EUPL-1.2
"""Policies, triggers, grants and search of this step's tables, made anew."""

from django.db import migrations

from vijftreden.toegang.motor import bouw


class Migration(migrations.Migration):
    """Made by one function for both engines, and rebuilt by `vijftreden migreer`."""

    dependencies = [("trede3_momenten", "0005_verplichting")]

    operations = [migrations.RunPython(bouw("trede3_momenten"), migrations.RunPython.noop)]
