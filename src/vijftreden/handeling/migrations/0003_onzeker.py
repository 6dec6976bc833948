# SPDX-License-Identifier: EUPL-1.2
"""A message of which nobody knows whether it was sent."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("handeling", "0002_motor"),
    ]

    operations = [
        migrations.AlterField(
            model_name="uitbericht",
            name="staat",
            field=models.CharField(
                choices=[
                    ("klaar", "klaar om te doen"),
                    ("bezig", "een werker is bezig"),
                    ("gedaan", "gedaan"),
                    ("mislukt", "na alle pogingen niet gelukt"),
                    ("onzeker", "misschien verzonden"),
                ],
                default="klaar",
                max_length=10,
            ),
        ),
    ]
