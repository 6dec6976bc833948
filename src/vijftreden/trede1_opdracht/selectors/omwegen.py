# SPDX-License-Identifier: EUPL-1.2
"""What was asked of the contractor directly: for both sides to read."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.beheer.selectors import omgeving_van
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Omweg
from vijftreden.trede1_opdracht.selectors.opdrachten import opdracht

MEESTE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Omwegregel:
    """One line: the day and what was asked. Nowhere stands who asked it."""

    id: UUID
    op: date
    vraag: str
    besproken_op: date | None
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Omwegenbeeld:
    """The newest first. `mag_vanaf`: since when the works council agrees; None: not (yet)."""

    opdracht_id: UUID
    naam: str
    stuurt: bool
    mag_vanaf: date | None
    regels: tuple[Omwegregel, ...]

    def regel(self, omweg_id: UUID) -> Omwegregel:
        """One line; raises DoesNotExist."""
        for regel in self.regels:
            if regel.id == omweg_id:
                return regel
        raise Omweg.DoesNotExist


def omwegen_van(actor: Actor, opdracht_id: UUID) -> Omwegenbeeld:
    """Of one commission; raises DoesNotExist."""
    hier = opdracht(actor, opdracht_id)
    instemming = omgeving_van(actor).or_instemming_op
    rijen = Omweg.objects.of(actor).filter(opdracht_id=opdracht_id).order_by("-op", "-gemeld_op")
    return Omwegenbeeld(
        opdracht_id=opdracht_id,
        naam=hier.naam,
        stuurt=relatievormen()[hier.relatievorm].stuurt_op_momenten,
        mag_vanaf=instemming if instemming and instemming <= actor.dag else None,
        regels=tuple(
            Omwegregel(
                id=rij.pk,
                op=rij.op,
                vraag=rij.vraag,
                besproken_op=rij.besproken_op,
                versie=rij.versie,
            )
            for rij in rijen[:MEESTE]
        ),
    )
