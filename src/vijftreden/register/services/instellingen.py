# SPDX-License-Identifier: EUPL-1.2
"""Setting an environment's own value of a key, from a day on."""

from datetime import date

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt_omgeving
from vijftreden.register.instellingen import Sleutel, Waarde
from vijftreden.register.models import Instelling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.INSTELLING_WIJZIGEN, geheim=("sleutel",))
def zet_instelling(
    actor: Actor, *, sleutel: Sleutel, waarde: Waarde, geldig_van: date
) -> Instelling:
    """Adds a row; earlier rows stay, so that what was counted then can be explained.

    Of two rows from the same day the last written holds. Raises `Invoerfout` for a value that
    does not fit the key.
    """
    if bezwaar := sleutel.bezwaar(waarde):
        raise Invoerfout("waarde", bezwaar)
    raakt_omgeving()
    noteer(sleutel=sleutel.naam)
    instelling: Instelling = Instelling.objects.add(
        actor,
        sleutel=sleutel.naam,
        waarde=waarde,
        geldig_van=geldig_van,
        vastgelegd_op=timezone.now(),
    )
    return instelling
