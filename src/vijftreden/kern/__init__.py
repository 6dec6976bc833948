# SPDX-License-Identifier: EUPL-1.2
"""Pure ground: no database, no clock, no language."""
