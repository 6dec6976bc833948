# SPDX-License-Identifier: EUPL-1.2
"""Importing this sets Django up, for a measurement that runs in a process of its own."""

import django

django.setup()
