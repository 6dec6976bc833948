# SPDX-License-Identifier: EUPL-1.2
"""Bodies that the public register does not hold."""

import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0003_zoeken"),
        ("toegang", "0003_zicht_via"),
    ]

    operations = [
        migrations.CreateModel(
            name="Partij",
            fields=[
                ("versie", models.PositiveIntegerField(default=1)),
                (
                    "id",
                    models.UUIDField(
                        default=vijftreden.kern.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("naam", models.CharField(max_length=200)),
                ("soort", models.CharField(blank=True, max_length=60)),
                (
                    "omgeving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toegang.omgeving",
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="register.organisatie",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        models.F("omgeving"),
                        django.db.models.functions.text.Lower("naam"),
                        name="partij_naam_uniek",
                    )
                ],
            },
        ),
    ]
