# SPDX-License-Identifier: EUPL-1.2
"""Filters that put the codes of the register into words."""

from django import template

from vijftreden.register.texts import SOORTEN, VORMEN

register = template.Library()


@register.filter
def soortnaam(code: str) -> str:
    """The kind of an organisation in words."""
    return SOORTEN.get(code, code)


@register.filter
def vormnaam(code: str) -> str:
    """The form of an arrangement in words; empty for what is no arrangement."""
    return VORMEN.get(code, code)
