# SPDX-License-Identifier: EUPL-1.2
"""The app that wires: it alone knows every step."""

from django.apps import AppConfig


class ConfConfig(AppConfig):
    """Wires the steps together once all are loaded: models cannot be imported sooner."""

    name = "vijftreden.conf"
    label = "conf"

    def ready(self) -> None:
        from vijftreden.conf.wiring import verbind  # noqa: PLC0415

        verbind()
