# SPDX-License-Identifier: EUPL-1.2
"""The Django app of this step."""

from django.apps import AppConfig


class BeheerConfig(AppConfig):
    """Registers the step under its own name."""

    name = "vijftreden.beheer"
    label = "beheer"
