# SPDX-License-Identifier: EUPL-1.2
"""The acts on every text in versions: its one concept, the next version, what is said of one.

They stand inside a service, which has the right; all but `vergrendel` want the commission locked.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.models.versies import Tekstconcept, Tekstversie, Uitspraak
from vijftreden.trede1_opdracht.rules.tekstschoon import schoon
from vijftreden.web.fouten import Invoerfout

NOG_TE_KOMEN = "Deze dag moet nog komen. Vul in wanneer het gebeurde."
VERDWENEN = (
    "Dit concept is intussen gedeeld of weggegooid. Wat je schreef staat er nog: "
    "bewaar het nog een keer als nieuw concept, of ga terug en lees wat er gedeeld is."
)

C = TypeVar("C", bound=Tekstconcept)
T = TypeVar("T", bound=Tekstversie)
U = TypeVar("U", bound=Uitspraak)


def vergrendel(actor: Actor, opdracht_id: UUID, tekst: str) -> None:
    """Locks the commission's row: of two at once the second sees what the first did.

    `tekst` is what is written; raises `Invoerfout` where the kind has none, DoesNotExist.
    """
    opdracht = Opdracht.objects.of(actor).select_for_update().get(pk=opdracht_id)
    if not relatievormen()[opdracht.relatievorm].stuurt_op_momenten:
        raise Invoerfout("", f"Bij dit soort opdracht hoort geen {tekst}.")


def bewaar_concept(
    actor: Actor,
    model: type[C],
    *,
    opdracht_id: UUID,
    versie: int | None,
    teksten: Mapping[str, Any],
) -> C:
    """Keeps the one concept of a commission, its texts made `schoon`; gives it as it then stands.

    `versie` is None when there was no concept yet. Raises `Botsing`, `Invoerfout`.
    """
    waarden: dict[str, Any] = {
        naam: schoon(tekst) if isinstance(tekst, str) else tekst for naam, tekst in teksten.items()
    }
    waarden["gewijzigd_op"] = timezone.now()
    concepten = model.objects.of(actor)
    bestaand = concepten.filter(opdracht_id=opdracht_id).first()
    if bestaand:
        if versie is None:
            raise Botsing(bestaand)
        return concepten.wijzig(bestaand.pk, versie=versie, **waarden)
    if versie is not None:
        raise Invoerfout("", VERDWENEN)
    return model.objects.add(actor, opdracht_id=opdracht_id, **waarden)


def gelezen_concept(actor: Actor, model: type[C], *, opdracht_id: UUID, versie: int) -> C:
    """The concept, when it is still as it was read; raises `Botsing`, DoesNotExist."""
    concept = model.objects.of(actor).get(opdracht_id=opdracht_id)
    if concept.versie != versie:
        raise Botsing(concept)
    return concept


def gooi_concept_weg(
    actor: Actor, model: type[Tekstconcept], *, opdracht_id: UUID, versie: int
) -> None:
    """Throws the concept away that was read; raises `Botsing`, DoesNotExist."""
    concept = gelezen_concept(actor, model, opdracht_id=opdracht_id, versie=versie)
    noteer(concept)
    model.objects.of(actor).filter(pk=concept.pk).delete()


def deel_concept(
    actor: Actor,
    concept: Tekstconcept,
    model: type[T],
    *,
    teksten: tuple[str, ...],
    velden: tuple[str, ...],
    leeg: str,
) -> T:
    """Makes a concept the next version, and gives that; the concept is gone.

    `velden` are all that goes along, `teksten` those of them of which one must hold something.
    Raises `Invoerfout`: `leeg` at the first of them, or that nothing is new.
    """
    waarden = {naam: getattr(concept, naam) for naam in velden}
    if not any(waarden[naam] for naam in teksten):
        raise Invoerfout(teksten[0], leeg)
    eerder = model.objects.of(actor).filter(opdracht_id=concept.opdracht_id)
    laatste = eerder.order_by("-nummer").first()
    if laatste and all(getattr(laatste, naam) == tekst for naam, tekst in waarden.items()):
        raise Invoerfout("", f"Dit is gelijk aan versie {laatste.nummer}. Er valt niets te delen.")
    versie = model.objects.add(
        actor,
        opdracht_id=concept.opdracht_id,
        nummer=laatste.nummer + 1 if laatste else 1,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        gedeeld_op=timezone.now(),
        **waarden,
    )
    type(concept).objects.of(actor).filter(pk=concept.pk).delete()
    noteer(versie, nummer=versie.nummer)
    raakt(concept.opdracht_id)
    return versie


def gezegd_op(actor: Actor, op: date | None) -> date:
    """The day on which something was said, by default the actor's; raises `Invoerfout`."""
    if op and op > actor.dag:
        raise Invoerfout("op", NOG_TE_KOMEN)
    return op or actor.dag


def bezwaartekst(toelichting: str) -> str:
    """What somebody has against a version, made `schoon`; raises `Invoerfout` when it is empty."""
    gezegd = schoon(toelichting)
    if not gezegd:
        raise Invoerfout("toelichting", "Schrijf op wat er anders moet.")
    return gezegd


def zeg(
    actor: Actor,
    model: type[U],
    opdracht_id: UUID,
    *,
    op: date,
    toelichting: str = "",
    **waarover: Any,
) -> U:
    """Writes what somebody says of a version and gives that; with an explanation it objects.

    `waarover` are the columns of the model's own: of which version, and who speaks.
    """
    raakt(opdracht_id)
    return model.objects.add(
        actor,
        opdracht_id=opdracht_id,
        op=op,
        bezwaar=bool(toelichting),
        toelichting=toelichting,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        vastgelegd_op=timezone.now(),
        **waarover,
    )
