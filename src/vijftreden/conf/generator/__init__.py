# SPDX-License-Identifier: EUPL-1.2
"""Invented environments of any size, through the services: for measuring, never beside real work."""

from vijftreden.conf.generator.wereld import Gemaakt, genereer

__all__ = ["Gemaakt", "genereer"]
