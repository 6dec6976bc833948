# SPDX-License-Identifier: EUPL-1.2
"""Commissions of every kind, lists read in, the opdrachtbrief, private notes."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0004_partij"),
        ("toegang", "0003_zicht_via"),
        ("trede1_opdracht", "0003_zoeken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Bevestiging",
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
                (
                    "kant",
                    models.CharField(
                        choices=[("gever", "gever"), ("nemer", "nemer")], max_length=10
                    ),
                ),
                ("op", models.DateField()),
                ("samen", models.BooleanField(default=False)),
                ("bezwaar", models.BooleanField(default=False)),
                ("toelichting", models.TextField(blank=True)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
                ("vastgelegd_op", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Briefconcept",
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
                ("waarom", models.TextField(blank=True)),
                ("resultaat", models.TextField(blank=True)),
                ("buiten_opdracht", models.TextField(blank=True)),
                ("kaders", models.TextField(blank=True)),
                ("tolerantie", models.TextField(blank=True)),
                ("besluitruimte", models.TextField(blank=True)),
                ("gewijzigd_op", models.DateTimeField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Kolomkaart",
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
                ("vingerafdruk", models.CharField(max_length=64)),
                ("kaart", models.JSONField(blank=True, default=dict)),
            ],
        ),
        migrations.CreateModel(
            name="Lijstconcept",
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
                ("inhoud", models.BinaryField()),
                ("keuzes", models.JSONField(blank=True, default=dict)),
                (
                    "staat",
                    models.CharField(
                        choices=[
                            ("concept", "nog niet ingelezen"),
                            ("wacht", "wacht op inlezen"),
                            ("ingelezen", "ingelezen"),
                            ("mislukt", "niet gelukt"),
                        ],
                        default="concept",
                        max_length=10,
                    ),
                ),
                ("melding", models.TextField(blank=True)),
                ("gemaakt_op", models.DateTimeField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Notitie",
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
                ("opdracht_id", models.UUIDField()),
                ("tekst", models.TextField(blank=True)),
                ("gewijzigd_op", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Opdrachtbrief",
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
                ("waarom", models.TextField(blank=True)),
                ("resultaat", models.TextField(blank=True)),
                ("buiten_opdracht", models.TextField(blank=True)),
                ("kaders", models.TextField(blank=True)),
                ("tolerantie", models.TextField(blank=True)),
                ("besluitruimte", models.TextField(blank=True)),
                ("nummer", models.PositiveSmallIntegerField()),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
                ("gedeeld_op", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Opdrachtlijst",
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
                ("sha256", models.CharField(max_length=64)),
                ("aantal", models.PositiveIntegerField()),
                ("kolommen", models.JSONField(blank=True, default=list)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("ingelezen_op", models.DateTimeField()),
                ("teruggedraaid_op", models.DateTimeField(null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.RemoveConstraint(
            model_name="rolvervulling",
            name="rolvervulling_persoon_of_organisatie",
        ),
        migrations.AddField(
            model_name="opdracht",
            name="begin_op",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="budget",
            field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="budget_bron",
            field=models.CharField(blank=True, max_length=120),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="budget_btw",
            field=models.CharField(
                blank=True,
                choices=[("", "onbekend"), ("incl", "inclusief btw"), ("excl", "exclusief btw")],
                max_length=4,
            ),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="eigen_velden",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="eigen_woorden",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="eind_op",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="fase",
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="lijstregel",
            field=models.PositiveIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="programma",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="rolvervulling",
            name="bezwaar",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="rolvervulling",
            name="bezwaar_op",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="rolvervulling",
            name="partij",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="register.partij",
            ),
        ),
        migrations.AddConstraint(
            model_name="rolvervulling",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("organisatie__isnull", True),
                        ("partij__isnull", True),
                        ("persoon__isnull", False),
                    ),
                    models.Q(
                        ("organisatie__isnull", False),
                        ("partij__isnull", True),
                        ("persoon__isnull", True),
                    ),
                    models.Q(
                        ("organisatie__isnull", True),
                        ("partij__isnull", False),
                        ("persoon__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="rolvervulling_een_houder",
            ),
        ),
        migrations.AddField(
            model_name="bevestiging",
            name="omgeving",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="toegang.omgeving",
            ),
        ),
        migrations.AddField(
            model_name="bevestiging",
            name="opdracht",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="trede1_opdracht.opdracht",
            ),
        ),
        migrations.AddField(
            model_name="briefconcept",
            name="omgeving",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="toegang.omgeving",
            ),
        ),
        migrations.AddField(
            model_name="briefconcept",
            name="opdracht",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="trede1_opdracht.opdracht",
            ),
        ),
        migrations.AddField(
            model_name="kolomkaart",
            name="omgeving",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="toegang.omgeving",
            ),
        ),
        migrations.AddField(
            model_name="lijstconcept",
            name="account",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="lijstconcept",
            name="omgeving",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="toegang.omgeving",
            ),
        ),
        migrations.AddField(
            model_name="notitie",
            name="account",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="notitie",
            name="omgeving",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="toegang.omgeving",
            ),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="omgeving",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="toegang.omgeving",
            ),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="opdracht",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="brieven",
                to="trede1_opdracht.opdracht",
            ),
        ),
        migrations.AddField(
            model_name="bevestiging",
            name="brief",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="bevestigingen",
                to="trede1_opdracht.opdrachtbrief",
            ),
        ),
        migrations.AddField(
            model_name="opdrachtlijst",
            name="omgeving",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="toegang.omgeving",
            ),
        ),
        migrations.AddField(
            model_name="lijstconcept",
            name="lijst",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="trede1_opdracht.opdrachtlijst",
            ),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="lijst",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="opdrachten",
                to="trede1_opdracht.opdrachtlijst",
            ),
        ),
        migrations.AddConstraint(
            model_name="kolomkaart",
            constraint=models.UniqueConstraint(
                fields=("omgeving", "vingerafdruk"), name="kolomkaart_vingerafdruk_uniek"
            ),
        ),
        migrations.AddConstraint(
            model_name="notitie",
            constraint=models.UniqueConstraint(
                fields=("account", "opdracht_id"), name="notitie_uniek"
            ),
        ),
        migrations.AddConstraint(
            model_name="opdrachtbrief",
            constraint=models.UniqueConstraint(
                fields=("opdracht", "nummer"), name="opdrachtbrief_nummer"
            ),
        ),
        migrations.AddIndex(
            model_name="bevestiging",
            index=models.Index(fields=["opdracht", "brief"], name="bevestiging_opdracht"),
        ),
    ]
