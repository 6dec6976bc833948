# SPDX-License-Identifier: EUPL-1.2
"""The Django app of this step."""

from django.apps import AppConfig


class Trede1Config(AppConfig):
    """Registers the step under its own name."""

    name = "vijftreden.trede1_opdracht"
    label = "trede1_opdracht"
