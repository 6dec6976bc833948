# SPDX-License-Identifier: EUPL-1.2
"""How documents look: house style and own templates."""

import django.db.models.deletion
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0006_functies_mandaten_bestanden"),
        ("toegang", "0004_motor_zicht_via"),
        ("uitgang", "0002_motor"),
    ]

    operations = [
        migrations.CreateModel(
            name="Huisstijl",
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
                ("kleur", models.CharField(blank=True, max_length=7)),
                ("afzender", models.CharField(blank=True, max_length=200)),
                ("gewijzigd_op", models.DateTimeField()),
                (
                    "logo",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="register.bestand",
                    ),
                ),
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
                    models.UniqueConstraint(fields=("omgeving",), name="huisstijl_een")
                ],
            },
        ),
        migrations.CreateModel(
            name="Sjabloon",
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
                        choices=[
                            ("opdrachtbrief", "opdrachtbrief"),
                            ("taakomschrijving", "taakomschrijving"),
                        ],
                        max_length=20,
                    ),
                ),
                ("naam", models.CharField(max_length=200)),
                ("gemaakt_op", models.DateTimeField()),
                ("ingetrokken_op", models.DateTimeField(null=True)),
                (
                    "bestand",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="register.bestand",
                    ),
                ),
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
                        condition=models.Q(("ingetrokken_op__isnull", True)),
                        fields=("omgeving", "soort"),
                        name="sjabloon_een_per_soort",
                    )
                ],
            },
        ),
    ]
