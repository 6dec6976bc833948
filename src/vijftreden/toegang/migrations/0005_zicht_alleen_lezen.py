# SPDX-License-Identifier: EUPL-1.2
"""Whether a role gives sight and no say."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("toegang", "0004_motor_zicht_via"),
    ]

    operations = [
        migrations.AddField(
            model_name="zicht",
            name="alleen_lezen",
            field=models.BooleanField(default=False),
        ),
    ]
