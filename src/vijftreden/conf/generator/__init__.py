# SPDX-License-Identifier: EUPL-1.2
"""Invented environments of any size, by the services: to measure with, never beside real work."""

from vijftreden.conf.generator.wereld import Gemaakt, genereer

__all__ = ["Gemaakt", "genereer"]
