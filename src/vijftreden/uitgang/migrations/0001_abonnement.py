# SPDX-License-Identifier: EUPL-1.2
"""Subscriptions to a feed or the weekly mail."""

import django.db.models.deletion
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("toegang", "0003_zicht_via"),
    ]

    operations = [
        migrations.CreateModel(
            name="Abonnement",
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
                (
                    "soort",
                    models.CharField(
                        choices=[("agenda", "agenda"), ("weekbericht", "weekbericht")],
                        max_length=12,
                    ),
                ),
                ("lidmaatschap_id", models.UUIDField()),
                ("account_id", models.UUIDField()),
                ("geheim_hash", models.CharField(blank=True, max_length=64)),
                ("gemaakt_op", models.DateTimeField()),
                ("ingetrokken_op", models.DateTimeField(null=True)),
                ("gebruikt_op", models.DateTimeField(null=True)),
                (
                    "omgeving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toegang.omgeving",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("geheim_hash", ""), _negated=True),
                        fields=("geheim_hash",),
                        name="abonnement_geheim_uniek",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("ingetrokken_op__isnull", True)),
                        fields=("lidmaatschap_id", "soort"),
                        name="abonnement_een_per_soort",
                    ),
                ],
            },
        ),
    ]
