# SPDX-License-Identifier: EUPL-1.2
"""The Django app of this step."""

from django.apps import AppConfig


class Trede3Config(AppConfig):
    """Registers the step under its own name."""

    name = "vijftreden.trede3_momenten"
    label = "trede3_momenten"
