# SPDX-License-Identifier: EUPL-1.2
"""What a decision commits, and the mandate that it relied on."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("trede3_momenten", "0004_motor_momenten_en_besluiten"),
    ]

    operations = [
        migrations.AddField(
            model_name="besluit",
            name="mandaat_antwoord",
            field=models.CharField(blank=True, max_length=12),
        ),
        migrations.AddField(
            model_name="besluit",
            name="mandaat_id",
            field=models.UUIDField(null=True),
        ),
        migrations.AddField(
            model_name="besluit",
            name="verplichting",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", "niets"),
                    ("geld", "geld"),
                    ("rechtshandeling", "een contract of andere rechtshandeling"),
                ],
                max_length=16,
            ),
        ),
        migrations.AddField(
            model_name="besluit",
            name="verplichting_bedrag",
            field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="besluit",
            name="verplichting_btw",
            field=models.CharField(blank=True, max_length=4),
        ),
        migrations.AddField(
            model_name="besluit",
            name="verplichting_onderwerp",
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name="besluitconcept",
            name="verplichting",
            field=models.CharField(
                blank=True,
                choices=[
                    ("", "niets"),
                    ("geld", "geld"),
                    ("rechtshandeling", "een contract of andere rechtshandeling"),
                ],
                max_length=16,
            ),
        ),
        migrations.AddField(
            model_name="besluitconcept",
            name="verplichting_bedrag",
            field=models.DecimalField(decimal_places=2, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="besluitconcept",
            name="verplichting_btw",
            field=models.CharField(blank=True, max_length=4),
        ),
        migrations.AddField(
            model_name="besluitconcept",
            name="verplichting_onderwerp",
            field=models.CharField(blank=True, max_length=200),
        ),
    ]
