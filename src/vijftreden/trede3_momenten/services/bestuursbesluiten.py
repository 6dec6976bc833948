# SPDX-License-Identifier: EUPL-1.2
"""What college, raad or board decided on an "akkoord om voor te leggen"."""

from datetime import date
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede3_momenten.models import Besluit, Bestuursbesluit, Stuurmoment, Uitkomst
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang


@handeling(Recht.BESTUURSBESLUIT_VASTLEGGEN)
def leg_bestuursbesluit_vast(
    actor: Actor,
    *,
    opdracht_id: UUID,
    besluit_id: UUID,
    gremium: str,
    nummer: str,
    besloten_op: date,
) -> Bestuursbesluit:
    """Number and day of the decision to which an "akkoord om voor te leggen" led.

    Raises `Invoerfout`; `Botsing` when somebody was first.
    """
    besluit = Besluit.objects.of(actor).get(pk=besluit_id, opdracht_id=opdracht_id)
    Stuurmoment.objects.of(actor).select_for_update().get(pk=besluit.stuurmoment_id)
    if besluit.uitkomst != Uitkomst.VOORLEGGEN:
        raise Invoerfout("", "Alleen een “akkoord om voor te leggen” gaat naar het bestuur.")
    if Besluit.objects.of(actor).filter(corrigeert=besluit).exists():
        raise Invoerfout("", "Dit besluit is gecorrigeerd. Kijk bij het besluit dat nu geldt.")
    er_al = Bestuursbesluit.objects.of(actor).filter(besluit=besluit).first()
    if er_al is not None:
        raise Botsing(er_al)
    if not nummer.strip():
        raise Invoerfout("nummer", "Vul het nummer in. Dan is het besluit terug te vinden.")
    if besloten_op > actor.dag:
        raise Invoerfout("besloten_op", "Deze dag moet nog komen. Vul in wanneer het gebeurde.")
    if besloten_op < besluit.besloten_op:
        zin = f"Het akkoord is van {dag_lang(besluit.besloten_op)}. Kies die dag, of een latere."
        raise Invoerfout("besloten_op", zin)
    rij = Bestuursbesluit.objects.add(
        actor,
        opdracht_id=opdracht_id,
        besluit=besluit,
        gremium=gremium,
        nummer=nummer.strip(),
        besloten_op=besloten_op,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        vastgelegd_op=timezone.now(),
    )
    raakt(opdracht_id)
    return rij
