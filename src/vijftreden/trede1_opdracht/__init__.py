# SPDX-License-Identifier: EUPL-1.2
"""Tread 1: roles and the commission."""
