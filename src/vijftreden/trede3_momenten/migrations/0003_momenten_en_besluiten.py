# SPDX-License-Identifier: EUPL-1.2
"""Moments, conversations, decisions and their conditions."""

import django.db.models.deletion
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    dependencies = [
        ("toegang", "0003_zicht_via"),
        ("trede1_opdracht", "0004_opdracht_en_brief"),
        ("trede3_momenten", "0002_motor"),
    ]

    operations = [
        migrations.CreateModel(
            name="Besluit",
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
                    "uitkomst",
                    models.CharField(
                        choices=[
                            ("akkoord", "akkoord"),
                            ("akkoord_mits", "akkoord, mits"),
                            ("bijsturen", "bijsturen"),
                            ("nog_niet", "nog niet"),
                            ("stoppen", "stoppen"),
                            ("voorleggen", "akkoord om voor te leggen"),
                        ],
                        max_length=12,
                    ),
                ),
                ("reden", models.TextField(blank=True)),
                ("stukken", models.JSONField(blank=True, default=list)),
                ("besloten_op", models.DateField()),
                ("besluiter_id", models.UUIDField(null=True)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
                ("voorbereid_door_id", models.UUIDField(null=True)),
                ("rolvervulling_id", models.UUIDField(null=True)),
                ("brief_id", models.UUIDField(null=True)),
                ("vastgelegd_op", models.DateTimeField()),
                (
                    "corrigeert",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="correcties",
                        to="trede3_momenten.besluit",
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
                (
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="besluiten",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Bestuursbesluit",
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
                ("gremium", models.CharField(max_length=40)),
                ("nummer", models.CharField(max_length=60)),
                ("besloten_op", models.DateField()),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
                ("vastgelegd_op", models.DateTimeField()),
                (
                    "besluit",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bestuursbesluit",
                        to="trede3_momenten.besluit",
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
                (
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Stuurmoment",
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
                            ("businesscase", "businesscase"),
                            ("selectie", "selectie"),
                            ("opdrachtformulering", "opdrachtformulering"),
                            ("voortgang", "voortgang"),
                            ("faseovergang", "faseovergang"),
                            ("crisis", "crisis"),
                            ("evaluatie", "evaluatie"),
                        ],
                        max_length=20,
                    ),
                ),
                ("naam", models.CharField(blank=True, max_length=200)),
                ("fase", models.CharField(blank=True, max_length=40)),
                ("aanleiding", models.TextField(blank=True)),
                ("gepland_op", models.DateField(null=True)),
                ("zelf_gepland", models.BooleanField(default=False)),
                ("gehouden_op", models.DateField(null=True)),
                ("historie", models.BooleanField(default=False)),
                ("bron_id", models.UUIDField(null=True)),
                ("vervallen_op", models.DateField(null=True)),
                ("verzet", models.PositiveIntegerField(default=0)),
                ("gemaakt_op", models.DateField()),
                (
                    "omgeving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toegang.omgeving",
                    ),
                ),
                (
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stuurmomenten",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="GevraagdBesluit",
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
                ("vraag", models.CharField(max_length=200)),
                ("toelichting", models.TextField(blank=True)),
                ("uiterlijk_op", models.DateField()),
                ("gevraagd_op", models.DateField()),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("gelezen_op", models.DateTimeField(null=True)),
                ("ingetrokken_op", models.DateField(null=True)),
                (
                    "omgeving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toegang.omgeving",
                    ),
                ),
                (
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vragen",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
                (
                    "stuurmoment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="gevraagd",
                        to="trede3_momenten.stuurmoment",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Gespreksverslag",
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
                ("antwoorden", models.JSONField(blank=True, default=list)),
                ("afspraken", models.TextField(blank=True)),
                ("op", models.DateField()),
                ("aanwezig", models.JSONField(blank=True, default=list)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
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
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
                (
                    "stuurmoment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verslag",
                        to="trede3_momenten.stuurmoment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Gesprek",
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
                ("antwoorden", models.JSONField(blank=True, default=list)),
                ("afspraken", models.TextField(blank=True)),
                ("volgend_op", models.DateField(null=True)),
                ("gewijzigd_op", models.DateTimeField()),
                (
                    "omgeving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toegang.omgeving",
                    ),
                ),
                (
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
                (
                    "stuurmoment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede3_momenten.stuurmoment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Besluitconcept",
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
                    "uitkomst",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("akkoord", "akkoord"),
                            ("akkoord_mits", "akkoord, mits"),
                            ("bijsturen", "bijsturen"),
                            ("nog_niet", "nog niet"),
                            ("stoppen", "stoppen"),
                            ("voorleggen", "akkoord om voor te leggen"),
                        ],
                        max_length=12,
                    ),
                ),
                ("reden", models.TextField(blank=True)),
                ("voorwaarden", models.JSONField(blank=True, default=list)),
                ("stukken", models.JSONField(blank=True, default=list)),
                ("besluiter_id", models.UUIDField(null=True)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("gewijzigd_op", models.DateTimeField()),
                (
                    "corrigeert",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede3_momenten.besluit",
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
                (
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
                (
                    "stuurmoment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede3_momenten.stuurmoment",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="besluit",
            name="stuurmoment",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="besluiten",
                to="trede3_momenten.stuurmoment",
            ),
        ),
        migrations.CreateModel(
            name="Voorwaarde",
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
                ("tekst", models.TextField()),
                ("eigenaar_persoon_id", models.UUIDField(null=True)),
                ("uiterlijk_op", models.DateField(null=True)),
                ("voldaan_op", models.DateField(null=True)),
                ("vervallen_op", models.DateField(null=True)),
                ("toelichting", models.TextField(blank=True)),
                (
                    "besluit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="voorwaarden",
                        to="trede3_momenten.besluit",
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
                (
                    "opdracht",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="voorwaarden",
                        to="trede1_opdracht.opdracht",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="stuurmoment",
            index=models.Index(fields=["opdracht", "soort"], name="stuurmoment_opdracht"),
        ),
        migrations.AddIndex(
            model_name="stuurmoment",
            index=models.Index(fields=["omgeving", "gepland_op"], name="stuurmoment_gepland"),
        ),
        migrations.AddConstraint(
            model_name="stuurmoment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("soort", "crisis"), _negated=True),
                    ("gepland_op__isnull", True),
                    _connector="OR",
                ),
                name="stuurmoment_crisis_ongepland",
            ),
        ),
        migrations.AddConstraint(
            model_name="stuurmoment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("bron_id__isnull", False)),
                fields=("opdracht", "bron_id"),
                name="stuurmoment_bron_uniek",
            ),
        ),
        migrations.AddIndex(
            model_name="gevraagdbesluit",
            index=models.Index(
                fields=["opdracht", "uiterlijk_op"], name="gevraagdbesluit_opdracht"
            ),
        ),
        migrations.AddIndex(
            model_name="besluit",
            index=models.Index(fields=["opdracht", "besloten_op"], name="besluit_opdracht"),
        ),
        migrations.AddConstraint(
            model_name="besluit",
            constraint=models.UniqueConstraint(
                condition=models.Q(("corrigeert__isnull", True)),
                fields=("stuurmoment",),
                name="besluit_een_per_moment",
            ),
        ),
        migrations.AddConstraint(
            model_name="besluit",
            constraint=models.UniqueConstraint(
                condition=models.Q(("corrigeert__isnull", False)),
                fields=("corrigeert",),
                name="besluit_een_correctie",
            ),
        ),
        migrations.AddIndex(
            model_name="voorwaarde",
            index=models.Index(fields=["opdracht", "uiterlijk_op"], name="voorwaarde_opdracht"),
        ),
        migrations.AddIndex(
            model_name="voorwaarde",
            index=models.Index(
                fields=["omgeving", "eigenaar_persoon_id"], name="voorwaarde_eigenaar"
            ),
        ),
    ]
