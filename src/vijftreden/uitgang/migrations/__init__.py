# SPDX-License-Identifier: EUPL-1.2
"""Migrations of this step, the same files on SQLite and PostgreSQL."""
