# SPDX-License-Identifier: EUPL-1.2
"""Writing, sharing and agreeing to the task description; a shared version never changes.

The texts stand in their own rows, which an erasure can reach; so not in the journal.
"""

from datetime import date
from decimal import Decimal
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Taakakkoord, Taakconcept, Taakomschrijving
from vijftreden.trede1_opdracht.models.taakomschrijving import TAAKTEKSTEN, VELDEN
from vijftreden.trede1_opdracht.selectors.beslissers import beslist
from vijftreden.trede1_opdracht.selectors.taakomschrijving import taak_van
from vijftreden.trede1_opdracht.selectors.taaksprekers import spreekt_voor
from vijftreden.trede1_opdracht.selectors.versies import nieuwste
from vijftreden.trede1_opdracht.versies import (
    bewaar_concept,
    bezwaartekst,
    deel_concept,
    gelezen_concept,
    gezegd_op,
    gooi_concept_weg,
    vergrendel,
    zeg,
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
    vergrendel(actor, opdracht_id, "taakomschrijving")
    teksten = {
        "taken": taken,
        "bevoegdheden": bevoegdheden,
        "competenties": competenties,
        "verwachtingen": verwachtingen,
        "escalatie": escalatie,
        "uren_per_week": uren_per_week,
        "eind_op": eind_op,
    }
    return bewaar_concept(
        actor, Taakconcept, opdracht_id=opdracht_id, versie=versie, teksten=teksten
    )


@handeling(Recht.TAAKOMSCHRIJVING_DELEN)
def deel_taak(actor: Actor, *, opdracht_id: UUID, versie: int) -> Taakomschrijving:
    """Makes the concept the next version, for both sides to read; the concept is gone.

    Raises `Botsing`, `Invoerfout`.
    """
    vergrendel(actor, opdracht_id, "taakomschrijving")
    concept = gelezen_concept(actor, Taakconcept, opdracht_id=opdracht_id, versie=versie)
    return deel_concept(
        actor, concept, Taakomschrijving, teksten=TAAKTEKSTEN, velden=VELDEN, leeg=LEEG
    )


@handeling(Recht.TAAKOMSCHRIJVING_SCHRIJVEN)
def gooi_taak_weg(actor: Actor, *, opdracht_id: UUID, versie: int) -> None:
    """Throws the concept away; shared versions stay. Raises `Botsing`."""
    vergrendel(actor, opdracht_id, "taakomschrijving")
    gooi_concept_weg(actor, Taakconcept, opdracht_id=opdracht_id, versie=versie)


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
    op = gezegd_op(actor, op)
    vergrendel(actor, opdracht_id, "taakomschrijving")
    stand = nieuwste(taak_van(actor, opdracht_id).versies, taak_id)
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
    return zeg(
        actor,
        Taakakkoord,
        opdracht_id,
        taakomschrijving_id=taak_id,
        spreker=spreker,
        op=op,
        afgesproken=afgesproken,
    )


@handeling(Recht.TAAKOMSCHRIJVING_AFSPREKEN, geheim=("toelichting",))
def maak_taakbezwaar(
    actor: Actor, *, opdracht_id: UUID, taak_id: UUID, spreker: str, toelichting: str
) -> Taakakkoord:
    """One of the two says what must differ in the newest version; raises `Invoerfout`.

    It is over when he agrees after all, or when a new version is shared.
    """
    gezegd = bezwaartekst(toelichting)
    vergrendel(actor, opdracht_id, "taakomschrijving")
    stand = nieuwste(taak_van(actor, opdracht_id).versies, taak_id)
    if spreker not in spreekt_voor(actor, opdracht_id, stand):
        raise Invoerfout("", NIET_VOOR_JOU)
    return zeg(
        actor,
        Taakakkoord,
        opdracht_id,
        taakomschrijving_id=taak_id,
        spreker=spreker,
        op=actor.dag,
        toelichting=gezegd,
    )
