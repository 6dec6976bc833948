# SPDX-License-Identifier: EUPL-1.2
"""Recounting calendars: what people entered in, dates with their norm out, in bulk."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.kern.kalender import Cyclus
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede3_momenten.models import Jaarcyclus, Kalenderdatum, Verschuiving
from vijftreden.trede3_momenten.selectors.telling import (
    Telgrond,
    bestuursdatums,
    kies_kalender,
    tel_cyclus,
    telgrond,
)
from vijftreden.trede3_momenten.services.verschuiven import GETELD, Hertelling

PER_KEER = 500


@handeling(Recht.KALENDER_BEREKENEN)
def bereken(actor: Actor, *, opdracht_ids: Collection[UUID], reden: str = "") -> int:
    """Recounts the calendars of these commissions; returns how many dates were written.

    Only what differs is written, so a second time writes nothing. A date that was held stays; so
    does one in the past as long as what it was counted from is the same. What people entered is
    read, never written. Without `reden` a move says itself what changed.
    """
    ids = list(opdracht_ids)
    grond = telgrond(actor)
    geschreven = 0
    for begin in range(0, len(ids), PER_KEER):
        hertellingen = list(_hertellingen(actor, ids[begin : begin + PER_KEER], grond))
        geschreven += _schrijf(actor, hertellingen, reden)
    noteer(geschreven=geschreven)
    return geschreven


def _hertellingen(actor: Actor, ids: Sequence[UUID], grond: Telgrond) -> Iterable[Hertelling]:
    opgeslagen: dict[UUID, dict[str, Kalenderdatum]] = {}
    for datum in Kalenderdatum.objects.of(actor).filter(opdracht_id__in=ids):
        opgeslagen.setdefault(datum.jaarcyclus_id, {})[datum.soort] = datum
    cycli = Jaarcyclus.objects.of(actor).filter(opdracht_id__in=ids).select_related("opdracht")
    for rij in cycli:
        bestuur = bestuursdatums(rij)
        termijnen = tel_cyclus(
            kies_kalender(rij.opdracht, grond),
            cyclus=Cyclus(rij.soort),
            jaar=rij.jaar,
            datums=bestuur,
            grond=grond,
        )
        yield Hertelling(
            cyclus=rij,
            bestuur=bestuur,
            oud=opgeslagen.get(rij.pk, {}),
            nieuw={termijn.soort.value: termijn for termijn in termijnen},
            peildatum=grond.peildatum,
        )


def _schrijf(actor: Actor, hertellingen: Sequence[Hertelling], reden: str) -> int:
    datums = [rij for deel in hertellingen for rij in deel.te_schrijven]
    weg = [rij.pk for deel in hertellingen for rij in deel.vervallen()]
    verschoven = [rij for deel in hertellingen for rij in deel.verschuivingen(reden)]
    _bewaar(actor, datums)
    if weg:
        Kalenderdatum.objects.of(actor).filter(pk__in=weg).delete()
    if verschoven:
        nu = timezone.now()
        Verschuiving.objects.add_all(actor, [rij | {"vastgelegd_op": nu} for rij in verschoven])
    return len(datums) + len(weg)


def _bewaar(actor: Actor, datums: Sequence[dict[str, Any]]) -> None:
    """Inserts, or overwrites the date of the same kind in the same cycle."""
    if not datums:
        return
    assert actor.omgeving_id, "een kalender staat in een omgeving"
    omgeving_id = actor.omgeving_id
    Kalenderdatum.objects.of(actor).bulk_create(
        [Kalenderdatum(omgeving_id=omgeving_id, **rij) for rij in datums],
        batch_size=500,
        update_conflicts=True,
        unique_fields=["jaarcyclus", "soort"],
        update_fields=[*GETELD, "peildatum"],
    )
