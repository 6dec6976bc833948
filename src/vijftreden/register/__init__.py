# SPDX-License-Identifier: EUPL-1.2
"""Organisations, people, participations and meeting dates; imports of public registers."""
