# SPDX-License-Identifier: EUPL-1.2
"""Tread 3: the moments; opens with the legal calendar."""
