# SPDX-License-Identifier: EUPL-1.2
"""Writing, sharing and agreeing to the task description; a shared version never changes.

The texts stand in their own rows, which an erasure can reach; so not in the journal.
"""

from datetime import date
from decimal import Decimal
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import (
    Opdracht,
    Taakakkoord,
    Taakconcept,
    Taakomschrijving,
)
from vijftreden.trede1_opdracht.models.taakomschrijving import TAAKTEKSTEN
from vijftreden.trede1_opdracht.selectors.beslissers import beslist
from vijftreden.trede1_opdracht.selectors.taakomschrijving import (
    VELDEN,
    Taakversie,
    taak_van,
)
from vijftreden.trede1_opdracht.selectors.taaksprekers import spreekt_voor
from vijftreden.trede1_opdracht.versies import (
    NIEUWER,
    NOG_TE_KOMEN,
    bewaar_concept,
    gelezen_concept,
    volgend_nummer,
)
from vijftreden.web.fouten import Invoerfout

NIET_VOOR_JOU = (
    "Alleen de opdrachtnemer en wie over de uren gaat, zeggen hier ja of maken bezwaar."
)
LEEG = "Er staat nog niets in. Begin met wat de opdrachtnemer gaat doen."


@handeling(Recht.TAAKOMSCHRIJVING_SCHRIJVEN, geheim=TAAKTEKSTEN)
def bewaar_taak(
    actor: Actor,
    *,
    opdracht_id: UUID,
    versie: int | None,
    taken: str,
    bevoegdheden: str = "",
    competenties: str = "",
    verwachtingen: str = "",
    escalatie: str = "",
    uren_per_week: Decimal | None = None,
    eind_op: date | None = None,
) -> Taakconcept:
    """Keeps what was written; nothing is asked to be complete. Raises `Botsing`.

    `versie` is None when there was no concept yet.
    """
    _vergrendel(actor, opdracht_id)
    teksten = {
        "taken": taken.strip(),
        "bevoegdheden": bevoegdheden.strip(),
        "competenties": competenties.strip(),
        "verwachtingen": verwachtingen.strip(),
        "escalatie": escalatie.strip(),
        "uren_per_week": uren_per_week,
        "eind_op": eind_op,
    }
    concept = bewaar_concept(
        actor, Taakconcept, opdracht_id=opdracht_id, versie=versie, teksten=teksten
    )
    assert isinstance(concept, Taakconcept)
    return concept


@handeling(Recht.TAAKOMSCHRIJVING_DELEN)
def deel_taak(actor: Actor, *, opdracht_id: UUID, versie: int) -> Taakomschrijving:
    """Makes the concept the next version, for both sides to read; the concept is gone.

    Raises `Botsing`, `Invoerfout`.
    """
    _vergrendel(actor, opdracht_id)
    concept = gelezen_concept(actor, Taakconcept, opdracht_id=opdracht_id, versie=versie)
    teksten = {naam: getattr(concept, naam) for naam in VELDEN}
    if not any(teksten[naam] for naam in TAAKTEKSTEN):
        raise Invoerfout("taken", LEEG)
    eerder = Taakomschrijving.objects.of(actor).filter(opdracht_id=opdracht_id)
    laatste = eerder.order_by("-nummer").first()
    if laatste and all(getattr(laatste, naam) == tekst for naam, tekst in teksten.items()):
        raise Invoerfout("", f"Dit is gelijk aan versie {laatste.nummer}. Er valt niets te delen.")
    taak: Taakomschrijving = Taakomschrijving.objects.add(
        actor,
        opdracht_id=opdracht_id,
        nummer=volgend_nummer(actor, Taakomschrijving, opdracht_id),
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        gedeeld_op=timezone.now(),
        **teksten,
    )
    Taakconcept.objects.of(actor).filter(pk=concept.pk).delete()
    noteer(taak, nummer=taak.nummer)
    raakt(opdracht_id)
    return taak


@handeling(Recht.TAAKOMSCHRIJVING_SCHRIJVEN)
def gooi_taak_weg(actor: Actor, *, opdracht_id: UUID, versie: int) -> None:
    """Throws the concept away; shared versions stay. Raises `Botsing`."""
    _vergrendel(actor, opdracht_id)
    concept = gelezen_concept(actor, Taakconcept, opdracht_id=opdracht_id, versie=versie)
    noteer(concept)
    Taakconcept.objects.of(actor).filter(pk=concept.pk).delete()


@handeling(Recht.TAAKOMSCHRIJVING_AFSPREKEN)
def spreek_taak_af(
    actor: Actor,
    *,
    opdracht_id: UUID,
    taak_id: UUID,
    spreker: str,
    afgesproken: bool = False,
    op: date | None = None,
) -> Taakakkoord:
    """One of the two agrees; `afgesproken`: agreed in a conversation, on the day `op`.

    Only who decides for the principal may note that for another. What was said already is given
    back and not said twice. Raises `Invoerfout`.
    """
    op = op or actor.dag
    if op > actor.dag:
        raise Invoerfout("op", NOG_TE_KOMEN)
    _vergrendel(actor, opdracht_id)
    taak, stand = _nieuwste(actor, opdracht_id, taak_id)
    gezegd = stand.spreker(spreker)
    if gezegd is None:
        raise Invoerfout("spreker", "Deze rol hoeft hier geen ja te zeggen.")
    if afgesproken and not beslist(actor, opdracht_id):
        raise Invoerfout("", "Alleen wie hier beslist legt vast wat er is afgesproken.")
    if not afgesproken and spreker not in spreekt_voor(actor, opdracht_id, stand):
        raise Invoerfout("", NIET_VOOR_JOU)
    if gezegd.akkoord:
        rijen = Taakakkoord.objects.of(actor).filter(
            taakomschrijving_id=taak_id, spreker=spreker, bezwaar=False
        )
        eerder: Taakakkoord = rijen.order_by("-vastgelegd_op", "-pk")[0]
        return eerder
    akkoord = _zeg(actor, taak, spreker=spreker, op=op, afgesproken=afgesproken)
    raakt(opdracht_id)
    return akkoord


@handeling(Recht.TAAKOMSCHRIJVING_AFSPREKEN, geheim=("toelichting",))
def maak_taakbezwaar(
    actor: Actor, *, opdracht_id: UUID, taak_id: UUID, spreker: str, toelichting: str
) -> Taakakkoord:
    """One of the two says what must differ in the newest version; raises `Invoerfout`.

    It is over when he agrees after all, or when a new version is shared.
    """
    if not toelichting.strip():
        raise Invoerfout("toelichting", "Schrijf op wat er anders moet.")
    _vergrendel(actor, opdracht_id)
    taak, stand = _nieuwste(actor, opdracht_id, taak_id)
    if spreker not in spreekt_voor(actor, opdracht_id, stand):
        raise Invoerfout("", NIET_VOOR_JOU)
    bezwaar = _zeg(actor, taak, spreker=spreker, op=actor.dag, toelichting=toelichting.strip())
    raakt(opdracht_id)
    return bezwaar


def _vergrendel(actor: Actor, opdracht_id: UUID) -> None:
    """The commission's row, locked: of two at once the second sees what the first did."""
    opdracht = Opdracht.objects.of(actor).select_for_update().get(pk=opdracht_id)
    if not relatievormen()[opdracht.relatievorm].stuurt_op_momenten:
        raise Invoerfout("", "Bij dit soort opdracht hoort geen taakomschrijving.")


def _nieuwste(
    actor: Actor, opdracht_id: UUID, taak_id: UUID
) -> tuple[Taakomschrijving, Taakversie]:
    taak = Taakomschrijving.objects.of(actor).get(pk=taak_id, opdracht_id=opdracht_id)
    stand = taak_van(actor, opdracht_id).nieuwste
    if stand is None or stand.id != taak_id:
        raise Invoerfout("", NIEUWER)
    return taak, stand


def _zeg(
    actor: Actor,
    taak: Taakomschrijving,
    *,
    spreker: str,
    op: date,
    afgesproken: bool = False,
    toelichting: str = "",
) -> Taakakkoord:
    """Writes what one of the two says; with an explanation it is an objection."""
    akkoord: Taakakkoord = Taakakkoord.objects.add(
        actor,
        opdracht_id=taak.opdracht_id,
        taakomschrijving=taak,
        spreker=spreker,
        op=op,
        afgesproken=afgesproken,
        bezwaar=bool(toelichting),
        toelichting=toelichting,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        vastgelegd_op=timezone.now(),
    )
    return akkoord
