# SPDX-License-Identifier: EUPL-1.2
"""Who wants no mail at once says so with a row; the table itself does not change."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("uitgang", "0004_motor_huisstijl")]

    operations = [
        migrations.AlterField(
            model_name="abonnement",
            name="soort",
            field=models.CharField(
                choices=[
                    ("agenda", "agenda"),
                    ("weekbericht", "weekbericht"),
                    ("geen-melding", "geen mail bij een vraag of een crisis"),
                ],
                max_length=12,
            ),
        ),
    ]
