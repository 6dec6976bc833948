# SPDX-License-Identifier: EUPL-1.2
"""Functions, appointments, mandates and files."""

import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0005_motor_partij"),
        ("toegang", "0004_motor_zicht_via"),
    ]

    operations = [
        migrations.CreateModel(
            name="Functie",
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
                ("naam", models.CharField(max_length=120)),
                ("niveau", models.PositiveSmallIntegerField(null=True)),
                ("vervallen_op", models.DateField(null=True)),
                (
                    "omgeving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toegang.omgeving",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Aanstelling",
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
                ("van", models.DateField()),
                ("tot", models.DateField(null=True)),
                ("vastgelegd_op", models.DateTimeField()),
                (
                    "omgeving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toegang.omgeving",
                    ),
                ),
                (
                    "persoon",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="register.persoon",
                    ),
                ),
                (
                    "functie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="register.functie",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Mandaat",
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
                ("bestuursorgaan", models.CharField(blank=True, max_length=120)),
                ("onderwerp", models.CharField(max_length=200)),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("mandaat", "mandaat"),
                            ("volmacht", "volmacht"),
                            ("machtiging", "machtiging"),
                        ],
                        max_length=12,
                    ),
                ),
                ("maximum", models.DecimalField(decimal_places=2, max_digits=14, null=True)),
                ("btw", models.CharField(blank=True, max_length=4)),
                ("voorwaarden", models.CharField(blank=True, max_length=400)),
                ("instemming_van", models.CharField(blank=True, max_length=120)),
                ("ondermandaat", models.BooleanField(default=False)),
                (
                    "ondermandaat_maximum",
                    models.DecimalField(decimal_places=2, max_digits=14, null=True),
                ),
                ("van", models.DateField()),
                ("tot", models.DateField(null=True)),
                ("bron", models.CharField(max_length=300)),
                ("artikel", models.CharField(blank=True, max_length=60)),
                ("vastgelegd_op", models.DateTimeField()),
                (
                    "functie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mandaten",
                        to="register.functie",
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
        ),
        migrations.CreateModel(
            name="Bestand",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=vijftreden.kern.ids.uuid7,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("grootte", models.PositiveBigIntegerField()),
                ("mime", models.CharField(max_length=120)),
                ("opslagsleutel", models.CharField(max_length=200)),
                (
                    "scanstaat",
                    models.CharField(
                        choices=[
                            ("wacht", "wordt nog gecontroleerd"),
                            ("schoon", "gecontroleerd"),
                            ("besmet", "niet veilig"),
                            ("niet_gevraagd", "geen controle ingesteld"),
                        ],
                        max_length=14,
                    ),
                ),
                ("gescand_op", models.DateTimeField(null=True)),
                ("bewaard_op", models.DateTimeField()),
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
                        fields=("omgeving", "sha256"), name="bestand_inhoud_uniek"
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="functie",
            constraint=models.UniqueConstraint(
                models.F("omgeving"),
                django.db.models.functions.text.Lower("naam"),
                name="functie_naam_uniek",
            ),
        ),
        migrations.AddIndex(
            model_name="aanstelling",
            index=models.Index(fields=["omgeving", "persoon"], name="aanstelling_persoon"),
        ),
        migrations.AddConstraint(
            model_name="aanstelling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                ),
                name="aanstelling_periode",
            ),
        ),
        migrations.AddIndex(
            model_name="mandaat",
            index=models.Index(fields=["omgeving", "functie"], name="mandaat_functie"),
        ),
        migrations.AddConstraint(
            model_name="mandaat",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                ),
                name="mandaat_periode",
            ),
        ),
    ]
