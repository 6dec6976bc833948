# SPDX-License-Identifier: EUPL-1.2
"""The business case of one commission, for the principal's side."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import ziet_als_gever
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.models.businesscase import VRAGEN, Businesscase
from vijftreden.web.deel import Deel


@dataclass(frozen=True, slots=True, kw_only=True)
class Casebeeld:
    """The five answers; `versie` is None as long as nothing was written.

    `stuurt`: whether a business case belongs to this kind of commission.
    """

    opdracht_id: UUID
    naam: str
    referentie: str
    stuurt: bool
    versie: int | None = None
    aanleiding: str = ""
    niets_doen: str = ""
    baat: str = ""
    lasten: str = ""
    stopreden: str = ""
    bevestigd_op: date | None = None
    gewijzigd_op: datetime | None = None

    @property
    def begonnen(self) -> bool:
        """Whether there is an answer."""
        return any(getattr(self, naam) for naam in VRAGEN)


def businesscase_van(actor: Actor, opdracht_id: UUID) -> Casebeeld:
    """The business case of one commission in three queries; raises DoesNotExist.

    For the contractor's side there is none.
    """
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    if not ziet_als_gever(actor, opdracht_id):
        raise Businesscase.DoesNotExist
    case = Businesscase.objects.of(actor).filter(opdracht_id=opdracht_id).first()
    stand = (
        {
            "versie": case.versie,
            "bevestigd_op": case.bevestigd_op,
            "gewijzigd_op": case.gewijzigd_op,
            **{naam: getattr(case, naam) for naam in VRAGEN},
        }
        if case
        else {}
    )
    return Casebeeld(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        referentie=opdracht.referentie,
        stuurt=relatievormen()[opdracht.relatievorm].stuurt_op_momenten,
        **stand,
    )


def zonder_stopreden(actor: Actor, ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of these of which nobody wrote what would make them stop; one query."""
    rijen = Businesscase.objects.of(actor).filter(opdracht_id__in=ids).exclude(stopreden="")
    return frozenset(ids) - set(rijen.values_list("opdracht_id", flat=True))


def businesscasedeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """The reason in short on the commission page; nothing for a contractor or an owner's lane."""
    gever = ziet_als_gever(actor, opdracht_id)
    beeld = businesscase_van(actor, opdracht_id) if gever else None
    return Deel(
        template="trede1_opdracht/businesscasedeel.html",
        inhoud={
            "beeld": beeld,
            "mag_schrijven": gever and mag(actor, Recht.BUSINESSCASE_SCHRIJVEN, opdracht_id),
        },
        leeg=bool(beeld and beeld.stuurt and not beeld.begonnen),
    )


def antwoorden(beeld: Casebeeld) -> Mapping[str, str]:
    """The five answers by name, in the order of the page."""
    return {naam: getattr(beeld, naam) for naam in VRAGEN}
