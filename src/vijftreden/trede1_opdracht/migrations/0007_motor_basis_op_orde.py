# SPDX-License-Identifier: EUPL-1.2
"""Policies, triggers, grants and search of this step's tables, made anew."""

from django.db import migrations

from vijftreden.toegang.motor import bouw


class Migration(migrations.Migration):
    """Made by one function for both engines, and rebuilt by `vijftreden migreer`."""

    dependencies = [("trede1_opdracht", "0006_basis_op_orde")]

    operations = [migrations.RunPython(bouw("trede1_opdracht"), migrations.RunPython.noop)]
