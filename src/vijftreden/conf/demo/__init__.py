# SPDX-License-Identifier: EUPL-1.2
"""The demo world: invented organisations in data files, which go through the services."""

from vijftreden.conf.demo.lader import laad_demo

__all__ = ["laad_demo"]
