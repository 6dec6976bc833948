# SPDX-License-Identifier: EUPL-1.2
"""WAT- and HOE-questions to an arrangement: asking, answering, settling, moving."""

from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import handeling, mag
from vijftreden.handeling.spoor import noteer
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import Lijnvraag, Opdracht
from vijftreden.trede1_opdracht.selectors.lijn import soort_van, twee_lijnen
from vijftreden.web.fouten import Invoerfout

LEEG = "Schrijf op wat je wilt weten."
NIET_DAAR = "Daar mag jij geen vragen stellen. Vraag het aan wie daar beslist."


@handeling(Recht.LIJNVRAAG_STELLEN, geheim=("vraag",))
def stel_lijnvraag(
    actor: Actor, *, opdracht_id: UUID, vraag: str, voor: str = "", voor_op: date | None = None
) -> Lijnvraag:
    """Asks in the lane of this commission: of an owner HOE, of a principal WAT.

    Raises `Invoerfout`, and DoesNotExist where no arrangement executes it.
    """
    if not vraag.strip():
        raise Invoerfout("vraag", LEEG)
    twee_lijnen(actor, opdracht_id)
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    nieuw: Lijnvraag = Lijnvraag.objects.add(
        actor,
        opdracht_id=opdracht_id,
        soort=soort_van(opdracht.relatievorm).value,
        vraag=vraag.strip(),
        voor=voor.strip(),
        voor_op=voor_op,
        door_persoon_id=actor.persoon_id,
        gesteld_op=actor.dag,
    )
    return nieuw


@handeling(Recht.LIJNVRAAG_AFHANDELEN, geheim=("vraag", "antwoord"))
def werk_lijnvraag_bij(
    actor: Actor,
    *,
    opdracht_id: UUID,
    lijnvraag_id: UUID,
    versie: int,
    vraag: str,
    voor: str = "",
    voor_op: date | None = None,
    antwoord: str = "",
    afgehandeld: bool = False,
) -> Lijnvraag:
    """Changes a question, writes the answer, or settles it. Raises `Botsing`, `Invoerfout`."""
    if not vraag.strip():
        raise Invoerfout("vraag", LEEG)
    rijen = Lijnvraag.objects.of(actor).filter(opdracht_id=opdracht_id)
    rij = rijen.get(pk=lijnvraag_id)
    klaar_op = (rij.afgehandeld_op or actor.dag) if afgehandeld else None
    gewijzigd: Lijnvraag = rijen.wijzig(
        lijnvraag_id,
        versie=versie,
        vraag=vraag.strip(),
        voor=voor.strip(),
        voor_op=voor_op,
        antwoord=antwoord.strip(),
        afgehandeld_op=klaar_op,
    )
    return gewijzigd


@handeling(Recht.LIJNVRAAG_STELLEN)
def verplaats_lijnvraag(
    actor: Actor, *, opdracht_id: UUID, lijnvraag_id: UUID, versie: int, naar: UUID
) -> Lijnvraag:
    """Puts a question in the other lane of the same arrangement; there it is a new row.

    A question belongs to who reads its commission, so it does not take its readers along. Raises
    `Botsing`, `Invoerfout`, and DoesNotExist for a lane that the actor does not see.
    """
    doel = next(
        (lijn for lijn in twee_lijnen(actor, opdracht_id).overkant if lijn.opdracht_id == naar),
        None,
    )
    if doel is None:
        raise Opdracht.DoesNotExist
    if not mag(actor, Recht.LIJNVRAAG_STELLEN, naar):
        raise Invoerfout("", NIET_DAAR)
    rijen = Lijnvraag.objects.of(actor)
    rij = rijen.select_for_update().get(pk=lijnvraag_id, opdracht_id=opdracht_id)
    if rij.versie != versie:
        raise Botsing(rij)
    nieuw: Lijnvraag = Lijnvraag.objects.add(
        actor,
        opdracht_id=naar,
        soort=doel.soort,
        vraag=rij.vraag,
        voor=rij.voor,
        voor_op=rij.voor_op,
        antwoord=rij.antwoord,
        afgehandeld_op=rij.afgehandeld_op,
        door_persoon_id=rij.door_persoon_id,
        gesteld_op=rij.gesteld_op,
    )
    rijen.filter(pk=rij.pk).delete()
    noteer(nieuw)
    return nieuw
