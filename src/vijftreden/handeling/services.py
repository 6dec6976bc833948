# SPDX-License-Identifier: EUPL-1.2
"""Setting a finding aside, with a reason; and taking that back."""

from datetime import date
from uuid import UUID

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


@handeling(Recht.TERZIJDE_ORGANISATIE)
def leg_terzijde_voor_organisatie(
    actor: Actor, *, code: str, reden: str, tot: date | None = None
) -> Terzijde:
    """Sets a code aside once for the whole organisation."""
    raakt_omgeving()
    noteer(code=code)
    return Terzijde.objects.add(
        actor,
        code=code,
        reden=reden,
        tot=tot,
        door_persoon_id=actor.persoon_id,
        vastgelegd_op=timezone.now(),
    )
