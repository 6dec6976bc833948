# SPDX-License-Identifier: EUPL-1.2
"""Setting a finding aside, with a reason; and taking that back."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from vijftreden.handeling.models import Terzijde
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt, raakt_omgeving
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht


@handeling(Recht.TERZIJDE_LEGGEN)
def leg_terzijde(
    actor: Actor,
    *,
    opdracht_id: UUID,
    code: str,
    bewijs_hash: str,
    reden: str,
    tot: date | None = None,
) -> Terzijde:
    """Sets one finding of one commission aside, until its evidence changes or until `tot`."""
    raakt(opdracht_id)
    noteer(code=code)
    return Terzijde.objects.add(
        actor,
        opdracht_id=opdracht_id,
        code=code,
        bewijs_hash=bewijs_hash,
        reden=reden,
        tot=tot,
        door_persoon_id=actor.persoon_id,
        vastgelegd_op=timezone.now(),
    )


@handeling(Recht.TERZIJDE_LEGGEN)
def haal_terug(actor: Actor, *, opdracht_id: UUID, terzijde_id: UUID) -> None:
    """Takes back that a finding was set aside: it asks again."""
    terzijde = Terzijde.objects.of(actor).get(pk=terzijde_id, opdracht_id=opdracht_id)
    raakt(opdracht_id)
    noteer(terzijde, code=terzijde.code)
    Terzijde.objects.of(actor).filter(pk=terzijde.pk).delete()


@handeling(Recht.TERZIJDE_ORGANISATIE, geheim=("opdracht_ids",))
def leg_terzijde_voor_organisatie(
    actor: Actor,
    *,
    code: str,
    reden: str,
    bewijs_hash: str = "",
    opdracht_ids: Collection[UUID] = (),
    tot: date | None = None,
) -> Terzijde:
    """Sets a finding aside once for the whole organisation, wherever its evidence is the same.

    Without `bewijs_hash` every finding with this code. `opdracht_ids` are those on which it stands
    now, so that only these are recounted. Said twice it stands there once.
    """
    _raakt(opdracht_ids)
    noteer(code=code, opdrachten=len(opdracht_ids))
    eerder = Terzijde.objects.of(actor).filter(
        Q(tot__isnull=True) | Q(tot__gte=actor.dag),
        opdracht_id__isnull=True,
        code=code,
        bewijs_hash=bewijs_hash,
        reden=reden,
    )
    if zelfde := eerder.filter(tot=tot).first():
        return zelfde
    return Terzijde.objects.add(
        actor,
        code=code,
        bewijs_hash=bewijs_hash,
        reden=reden,
        tot=tot,
        door_persoon_id=actor.persoon_id,
        vastgelegd_op=timezone.now(),
    )


@handeling(Recht.TERZIJDE_ORGANISATIE, geheim=("opdracht_ids",))
def haal_terug_voor_organisatie(
    actor: Actor, *, terzijde_id: UUID, opdracht_ids: Collection[UUID] = ()
) -> None:
    """Takes back what was set aside for the whole organisation; raises DoesNotExist."""
    terzijde = Terzijde.objects.of(actor).get(pk=terzijde_id, opdracht_id__isnull=True)
    _raakt(opdracht_ids)
    noteer(terzijde, code=terzijde.code, opdrachten=len(opdracht_ids))
    Terzijde.objects.of(actor).filter(pk=terzijde.pk).delete()


def _raakt(opdracht_ids: Collection[UUID]) -> None:
    if opdracht_ids:
        raakt(*opdracht_ids)
    else:
        raakt_omgeving()
