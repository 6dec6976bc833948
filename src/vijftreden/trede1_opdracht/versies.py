# SPDX-License-Identifier: EUPL-1.2
"""What every text in versions shares: one concept with an optimistic lock, and the next number."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Max
from django.utils import timezone

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import VanOpdracht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.fouten import Invoerfout

NOG_TE_KOMEN = "Deze dag moet nog komen. Vul in wanneer het gebeurde."
NIEUWER = "Er is intussen een nieuwere versie gedeeld. Lees die eerst."
VERDWENEN = (
    "Dit concept is intussen gedeeld of weggegooid. Wat je schreef staat er nog: "
    "bewaar het nog een keer als nieuw concept, of ga terug en lees wat er gedeeld is."
)


def bewaar_concept(
    actor: Actor,
    model: type[VanOpdracht],
    *,
    opdracht_id: UUID,
    versie: int | None,
    teksten: Mapping[str, Any],
) -> models.Model:
    """Keeps the one concept of a commission; the commission's row is locked already.

    `versie` is None when there was no concept yet. Raises `Botsing`, `Invoerfout`.
    """
    waarden = {**teksten, "gewijzigd_op": timezone.now()}
    concepten: Any = model.objects.of(actor)
    bestaand = concepten.filter(opdracht_id=opdracht_id).first()
    if bestaand:
        if versie is None:
            raise Botsing(bestaand)
        gewijzigd: models.Model = concepten.wijzig(bestaand.pk, versie=versie, **waarden)
        return gewijzigd
    if versie is not None:
        raise Invoerfout("", VERDWENEN)
    nieuw: models.Model = model.objects.add(actor, opdracht_id=opdracht_id, **waarden)
    return nieuw


def gelezen_concept(
    actor: Actor, model: type[VanOpdracht], *, opdracht_id: UUID, versie: int
) -> Any:
    """The concept, when it is still as it was read; raises `Botsing`, DoesNotExist."""
    rijen: Any = model.objects.of(actor)
    concept = rijen.get(opdracht_id=opdracht_id)
    if concept.versie != versie:
        raise Botsing(concept)
    return concept


def volgend_nummer(actor: Actor, model: type[VanOpdracht], opdracht_id: UUID) -> int:
    """The number of the next version of this commission."""
    rijen: Any = model.objects.of(actor)
    van_hier = rijen.filter(opdracht_id=opdracht_id)
    return (van_hier.aggregate(hoogste=Max("nummer"))["hoogste"] or 0) + 1
