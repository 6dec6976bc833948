# SPDX-License-Identifier: EUPL-1.2
"""From names to ids, many at once: bodies of this environment and of the public register."""

from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.db.models.functions import Lower

from vijftreden.register.models import Organisatie, Partij
from vijftreden.toegang.actor import Actor

PER_KEER = 500


def partijen_op_naam(actor: Actor, namen: Collection[str]) -> Mapping[str, UUID]:
    """Those of these bodies that this environment knows, by their name in lower case."""
    return dict(_op_naam(Partij.objects.of(actor), namen))


def organisaties_op_naam(actor: Actor, namen: Collection[str]) -> Mapping[str, UUID]:
    """Those of these names, in lower case, that belong to one public body and no other."""
    gevonden: dict[str, list[UUID]] = {}
    for naam, organisatie_id in _op_naam(Organisatie.objects.of(actor), namen):
        gevonden.setdefault(naam, []).append(organisatie_id)
    return {naam: ids[0] for naam, ids in gevonden.items() if len(ids) == 1}


def partijnamen(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, str]:
    """The names of these bodies, in one query."""
    return dict(Partij.objects.of(actor).filter(pk__in=ids).values_list("pk", "naam"))


def _op_naam(rijen: QuerySet[Any], namen: Collection[str]) -> Iterable[tuple[str, UUID]]:
    klein = iter(sorted({naam.lower() for naam in namen}))
    while deel := list(islice(klein, PER_KEER)):
        met_naam = rijen.annotate(klein=Lower("naam")).filter(klein__in=deel)
        yield from met_naam.values_list("klein", "pk")
