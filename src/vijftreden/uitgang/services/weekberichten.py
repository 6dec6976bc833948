# SPDX-License-Identifier: EUPL-1.2
"""Planning the weekly mail: on Monday one message per member that asked for it."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht


@handeling(Recht.WEEKBERICHT_STUREN, geheim=("lidmaatschap_ids",))
def plan_weekberichten(
    actor: Actor, *, maandag: date, op: datetime, lidmaatschap_ids: Sequence[UUID]
) -> None:
    """Puts the mail of this week in the outbox for these members; asked again it adds nothing.

    The message holds no text: what is to say is looked up when it is sent.
    """
    for lidmaatschap_id in lidmaatschap_ids:
        uitbus.stuur(
            actor,
            soort="weekbericht",
            sleutel=f"weekbericht-{lidmaatschap_id}-{maandag}",
            inhoud={"lidmaatschap_id": str(lidmaatschap_id), "maandag": maandag.isoformat()},
            op=op,
        )
