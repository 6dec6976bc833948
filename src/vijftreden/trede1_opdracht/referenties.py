# SPDX-License-Identifier: EUPL-1.2
"""The reference of a commission: a number per environment and year, given out once."""

from django.db.models import F

from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Referentieteller


def vergrendel_teller(actor: Actor) -> Referentieteller:
    """The counter of this environment and year, ours until the act is done."""
    assert actor.omgeving_id
    tellers = Referentieteller.objects.of(actor)
    tellers.get_or_create(jaar=actor.dag.year, defaults={"omgeving_id": actor.omgeving_id})
    return tellers.select_for_update().get(jaar=actor.dag.year)


def neem_nummers(actor: Actor, hoeveel: int) -> list[str]:
    """So many new references; the counter stays locked, so nobody else gets the same."""
    teller = vergrendel_teller(actor)
    tellers = Referentieteller.objects.of(actor).filter(pk=teller.pk)
    tellers.update(laatste=F("laatste") + hoeveel)
    eerste = teller.laatste + 1
    return [f"{teller.jaar}-{nummer:03}" for nummer in range(eerste, eerste + hoeveel)]
