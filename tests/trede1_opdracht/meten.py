# SPDX-License-Identifier: EUPL-1.2
"""What entering a second sight costs: nothing on SQLite, five statements on PostgreSQL."""

from django.db import connection

QUERIES_VAN_ZICHT = 5 if connection.vendor == "postgresql" else 0
"""A savepoint and its end; reading who asked, saying who asks now, and saying who asked again."""
