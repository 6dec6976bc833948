# SPDX-License-Identifier: EUPL-1.2
"""Deputies and secretaries."""

import django.db.models.deletion
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    dependencies = [
        ("beheer", "0002_motor"),
        ("toegang", "0003_zicht_via"),
    ]

    operations = [
        migrations.CreateModel(
            name="Vervanging",
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
                        choices=[("vervanger", "vervanger"), ("secretaris", "secretaris")],
                        max_length=12,
                    ),
                ),
                ("voor_persoon_id", models.UUIDField()),
                ("door_persoon_id", models.UUIDField()),
                ("van", models.DateField()),
                ("tot", models.DateField(null=True)),
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
                "indexes": [
                    models.Index(fields=["omgeving", "door_persoon_id"], name="vervanging_door"),
                    models.Index(fields=["omgeving", "voor_persoon_id"], name="vervanging_voor"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                        ),
                        name="vervanging_periode",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("voor_persoon_id", models.F("door_persoon_id")), _negated=True
                        ),
                        name="vervanging_van_een_ander",
                    ),
                ],
            },
        ),
    ]
