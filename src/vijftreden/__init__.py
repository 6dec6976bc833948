# SPDX-License-Identifier: EUPL-1.2
"""Vijftreden: de werkplek van de publieke opdrachtgever."""
