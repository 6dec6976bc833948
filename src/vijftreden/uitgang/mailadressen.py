# SPDX-License-Identifier: EUPL-1.2
"""Addresses in mail: pages of this installation, when it knows its own public address."""

from django.conf import settings
from django.urls import reverse


def pagina(naam: str, **delen: object) -> str:
    """The whole address of a page; empty when the public address is not known."""
    pad = reverse(naam, kwargs=delen)
    return f"{settings.PUBLIEK_ADRES}{pad}" if settings.PUBLIEK_ADRES else ""


def waar_uit(omgeving: str) -> str:
    """Where somebody puts mail off: an address, else the words for it."""
    return pagina("uitgang:agenda_en_mail", omgeving=omgeving) or "bij Mijn account."
