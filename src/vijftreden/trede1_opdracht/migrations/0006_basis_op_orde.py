# SPDX-License-Identifier: EUPL-1.2
"""Tread 1 whole: chain, business case, retelling, task description, attachments, two lanes."""

import django.db.models.deletion
from django.db import migrations, models

import vijftreden.kern.ids


class Migration(migrations.Migration):
    dependencies = [
        ("register", "0006_functies_mandaten_bestanden"),
        ("toegang", "0004_motor_zicht_via"),
        ("trede1_opdracht", "0005_motor_opdracht_en_brief"),
    ]

    operations = [
        migrations.AddField(
            model_name="briefconcept",
            name="acceptatie",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="briefconcept",
            name="effect",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="briefconcept",
            name="marge_geld",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="briefconcept",
            name="marge_tijd",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="briefconcept",
            name="overdracht",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="briefconcept",
            name="risicos",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="bandbreedte",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="boven",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="onderliggende",
                to="trede1_opdracht.opdracht",
            ),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="boven_naam",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="geld_vast",
            field=models.BooleanField(null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="hold_reden",
            field=models.CharField(blank=True, max_length=400),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="hold_tot",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="op_lijst_op",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="opdracht",
            name="prijspeil",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="acceptatie",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="effect",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="marge_geld",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="marge_tijd",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="overdracht",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="opdrachtbrief",
            name="risicos",
            field=models.TextField(blank=True),
        ),
        migrations.CreateModel(
            name="Businesscase",
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
                ("aanleiding", models.TextField(blank=True)),
                ("niets_doen", models.TextField(blank=True)),
                ("baat", models.TextField(blank=True)),
                ("lasten", models.TextField(blank=True)),
                ("stopreden", models.TextField(blank=True)),
                ("bevestigd_op", models.DateField(null=True)),
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
                    models.OneToOneField(
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
            name="Navertelling",
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
                ("tekst", models.TextField()),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
                ("verteld_op", models.DateTimeField()),
                (
                    "brief",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede1_opdracht.opdrachtbrief",
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
        ),
        migrations.CreateModel(
            name="Navertelreactie",
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
                ("herkend", models.BooleanField()),
                ("verschillen", models.JSONField(blank=True, default=list)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
                ("gegeven_op", models.DateTimeField()),
                (
                    "navertelling",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reactie",
                        to="trede1_opdracht.navertelling",
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
            name="Omweg",
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
                ("op", models.DateField()),
                ("vraag", models.CharField(max_length=400)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("besproken_op", models.DateField(null=True)),
                ("gemeld_op", models.DateTimeField()),
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
        ),
        migrations.CreateModel(
            name="Regelingbepaling",
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
                ("code", models.CharField(max_length=40)),
                (
                    "staat",
                    models.CharField(
                        choices=[
                            ("geregeld", "geregeld"),
                            ("ontbreekt", "staat er niet in"),
                            ("niet_nodig", "hoeft hier niet"),
                        ],
                        max_length=10,
                    ),
                ),
                ("vindplaats", models.CharField(blank=True, max_length=120)),
                ("toelichting", models.TextField(blank=True)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("nagegaan_op", models.DateField()),
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
        ),
        migrations.CreateModel(
            name="Taakconcept",
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
                ("taken", models.TextField(blank=True)),
                ("bevoegdheden", models.TextField(blank=True)),
                ("competenties", models.TextField(blank=True)),
                ("verwachtingen", models.TextField(blank=True)),
                ("escalatie", models.TextField(blank=True)),
                ("uren_per_week", models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                ("eind_op", models.DateField(null=True)),
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
                    models.OneToOneField(
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
            name="Taakomschrijving",
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
                ("taken", models.TextField(blank=True)),
                ("bevoegdheden", models.TextField(blank=True)),
                ("competenties", models.TextField(blank=True)),
                ("verwachtingen", models.TextField(blank=True)),
                ("escalatie", models.TextField(blank=True)),
                ("uren_per_week", models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                ("eind_op", models.DateField(null=True)),
                ("nummer", models.PositiveSmallIntegerField()),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("namens_id", models.UUIDField(null=True)),
                ("gedeeld_op", models.DateTimeField()),
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
        ),
        migrations.CreateModel(
            name="Taakakkoord",
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
                    "spreker",
                    models.CharField(
                        choices=[
                            ("opdrachtnemer", "opdrachtnemer"),
                            ("leidinggevende", "leidinggevende"),
                        ],
                        max_length=14,
                    ),
                ),
                ("op", models.DateField()),
                ("afgesproken", models.BooleanField(default=False)),
                ("bezwaar", models.BooleanField(default=False)),
                ("toelichting", models.TextField(blank=True)),
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
                    "taakomschrijving",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="akkoorden",
                        to="trede1_opdracht.taakomschrijving",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Wijzigingsverzoek",
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
                ("onderdeel", models.CharField(max_length=40)),
                ("voorstel", models.TextField()),
                ("reden", models.TextField()),
                (
                    "staat",
                    models.CharField(
                        choices=[
                            ("gevraagd", "wacht op antwoord"),
                            ("overgenomen", "overgenomen in een nieuwe versie"),
                            ("afgewezen", "niet overgenomen"),
                            ("ingetrokken", "ingetrokken"),
                        ],
                        default="gevraagd",
                        max_length=12,
                    ),
                ),
                ("antwoord", models.TextField(blank=True)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("gevraagd_op", models.DateField()),
                ("beantwoord_op", models.DateField(null=True)),
                (
                    "brief",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede1_opdracht.opdrachtbrief",
                    ),
                ),
                (
                    "nieuwe_brief",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trede1_opdracht.opdrachtbrief",
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
        ),
        migrations.CreateModel(
            name="Bijlage",
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
                ("koppeling", models.URLField(blank=True, max_length=500)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("toegevoegd_op", models.DateTimeField()),
                (
                    "bestand",
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
                "indexes": [
                    models.Index(fields=["opdracht", "toegevoegd_op"], name="bijlage_opdracht")
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("bestand__isnull", True), ("koppeling", ""), _connector="XOR"
                        ),
                        name="bijlage_bestand_of_koppeling",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Lijnvraag",
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
                            ("wat", "WAT: van de opdrachtgever"),
                            ("hoe", "HOE: van de eigenaar"),
                        ],
                        max_length=3,
                    ),
                ),
                ("vraag", models.CharField(max_length=400)),
                ("voor", models.CharField(blank=True, max_length=120)),
                ("voor_op", models.DateField(null=True)),
                ("antwoord", models.TextField(blank=True)),
                ("afgehandeld_op", models.DateField(null=True)),
                ("door_persoon_id", models.UUIDField(null=True)),
                ("gesteld_op", models.DateField()),
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
                "indexes": [models.Index(fields=["opdracht", "soort"], name="lijnvraag_opdracht")],
            },
        ),
        migrations.AddIndex(
            model_name="navertelling",
            index=models.Index(fields=["opdracht", "brief"], name="navertelling_opdracht"),
        ),
        migrations.AddIndex(
            model_name="omweg",
            index=models.Index(fields=["opdracht", "op"], name="omweg_opdracht"),
        ),
        migrations.AddConstraint(
            model_name="regelingbepaling",
            constraint=models.UniqueConstraint(
                fields=("opdracht", "code"), name="regelingbepaling_code"
            ),
        ),
        migrations.AddConstraint(
            model_name="taakomschrijving",
            constraint=models.UniqueConstraint(
                fields=("opdracht", "nummer"), name="taakomschrijving_nummer"
            ),
        ),
        migrations.AddIndex(
            model_name="taakakkoord",
            index=models.Index(fields=["opdracht", "taakomschrijving"], name="taakakkoord_taak"),
        ),
        migrations.AddIndex(
            model_name="wijzigingsverzoek",
            index=models.Index(fields=["opdracht", "staat"], name="wijzigingsverzoek_staat"),
        ),
    ]
