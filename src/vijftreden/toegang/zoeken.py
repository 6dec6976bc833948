# SPDX-License-Identifier: EUPL-1.2
"""Searching by words within rows that were already limited to an actor."""

import re
import unicodedata
from typing import Any, TypeVar

from django.db import connections
from django.db.models import QuerySet

from vijftreden.toegang.motor.zoeken import vindplaatsen

Q = TypeVar("Q", bound="QuerySet[Any]")

LANGSTE_TEKST = 1_000
MEESTE_WOORDEN = 8
"""What is longer is cut off, as no name has more: each word costs the engine a lookup."""


def zoek_in(rijen: Q, tekst: str, *, pad: str = "") -> Q:
    """Those of `rijen` in which every word of `tekst` is the begin of a word, in any order.

    The columns are the model's `ZOEKT`; of what the foreign key `pad` points at, if given. Case,
    accents and signs do not count. A text without a letter or digit finds nothing; an empty text
    changes nothing. Any text is allowed, and no query is done here.
    """
    if not tekst.strip():
        return rijen
    model: Any = rijen.model._meta.get_field(pad).related_model if pad else rijen.model
    if not (gezocht := woorden(tekst)):
        return rijen.none()
    gevonden = vindplaatsen(connections[rijen.db].vendor, model, gezocht)
    return rijen.filter(**{f"{pad or 'pk'}__in": gevonden})


def woorden(tekst: str) -> list[str]:
    """The words of a search: letters and digits, lower case; of a web address its last part."""
    kort = re.sub(r"https?://\S*/", " ", tekst[:LANGSTE_TEKST])
    ontleed = unicodedata.normalize("NFKD", kort)
    kaal = "".join(teken for teken in ontleed if not unicodedata.combining(teken)).lower()
    return re.findall(r"[^\W_]+", kaal)[:MEESTE_WOORDEN]
