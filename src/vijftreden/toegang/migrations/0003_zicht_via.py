# SPDX-License-Identifier: EUPL-1.2
"""Through which replacement somebody sees what another holds a role on."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("toegang", "0002_motor"),
    ]

    operations = [
        migrations.AddField(
            model_name="zicht",
            name="via_id",
            field=models.UUIDField(null=True),
        ),
    ]
