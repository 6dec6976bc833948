# SPDX-License-Identifier: EUPL-1.2
"""What only one engine has is collected on that engine alone, so that nothing is skipped."""

from django.db import connection

collect_ignore_glob = ["*_sqlite.py" if connection.vendor == "postgresql" else "*_postgresql.py"]
