# SPDX-License-Identifier: EUPL-1.2
"""The Django app of this step."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """Registers the step under its own name."""

    name = "vijftreden.register"
    label = "register"
