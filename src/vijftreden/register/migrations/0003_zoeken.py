# SPDX-License-Identifier: EUPL-1.2
"""The copy of words in which people search."""

from django.db import migrations

from vijftreden.toegang.motor import bouw


class Migration(migrations.Migration):
    """Made by one function for both engines, and rebuilt by `vijftreden herbouw`."""

    dependencies = [("register", "0002_motor")]

    operations = [migrations.RunPython(bouw("register"), migrations.RunPython.noop)]
