# SPDX-License-Identifier: EUPL-1.2
"""Searching commissions by words: a contractor does not find by a column that it cannot read."""

from collections.abc import Iterable
from typing import Any, TypeVar

from django.db.models import Q, QuerySet

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import geldige_zichten
from vijftreden.toegang.zoeken import woorden, zoek_in
from vijftreden.trede1_opdracht.models import Opdracht

R = TypeVar("R", bound="QuerySet[Any]")

VOOR_BEIDEN = ("naam", "referentie", "programma")
"""Of the columns in which is searched those that the contractor reads too; not the own columns."""


def zoek_opdrachten(actor: Actor, rijen: R, tekst: str, *, pad: str = "opdracht") -> R:
    """Those of `rijen` whose commission holds every word of `tekst`; at most one query besides.

    `pad` is the foreign key that leads to the commission. Where the actor looks from the side of
    the contractor alone, the words must stand in what that side reads.
    """
    gevonden = zoek_in(rijen, tekst, pad=pad)
    if actor.ziet_alles or not (gezocht := woorden(tekst)):
        return gevonden
    op_een = geldige_zichten(actor).filter(opdracht_id__isnull=False)
    als_gever = op_een.filter(kant=Kant.GEVER).values("opdracht_id")
    als_nemer = op_een.filter(kant=Kant.NEMER).values("opdracht_id")
    gelezen = (
        Opdracht.objects.of(actor)
        .filter(pk__in=als_nemer)
        .exclude(pk__in=als_gever)
        .values_list("pk", *VOOR_BEIDEN)
    )
    zelf = [pk for pk, *delen in gelezen if _bevat(delen, gezocht)]
    mag = Q(**{f"{pad}_id__in": als_gever}) | Q(**{f"{pad}_id__in": zelf})
    return gevonden.filter(mag)


def _bevat(delen: Iterable[str], gezocht: Iterable[str]) -> bool:
    """Every word sought is the begin of a word in one of these columns."""
    staat_er = [woord for deel in delen for woord in woorden(deel)]
    return all(any(woord.startswith(deel) for woord in staat_er) for deel in gezocht)
