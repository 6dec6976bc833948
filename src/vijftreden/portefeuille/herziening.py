# SPDX-License-Identifier: EUPL-1.2
"""The recount of stored ladders: the hook of the gate, and what the worker's acts do with it."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from vijftreden.handeling import uitbus
from vijftreden.handeling.selectors import terzijde
from vijftreden.handeling.spoor import Spoor, herteld
from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.trede import Ladder, ladder
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.rules import uiterlijk, voor_publiek
from vijftreden.portefeuille.treden import PUBLIEK, TREDEN
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import alle_opdracht_ids, buren_in_keten
from vijftreden.trede3_momenten.selectors import eerstvolgende
from vijftreden.trede3_momenten.services import bereken, plan_momenten

DIRECT = 20
"""Up to this number ladders are recounted in the act's own transaction."""
PER_KEER = 500

GEVER = frozenset({Publiek.GEVER})
_STRAKS = ContextVar("ladders_straks", default=False)


@contextmanager
def ladders_straks() -> Iterator[None]:
    """For who does many acts in a row: inside, moments are planned but nothing else is recounted.

    Calendars and ladders are of before, or are not there, until the caller runs `herzie_alles`.
    """
    teken = _STRAKS.set(True)
    try:
        yield
    finally:
        _STRAKS.reset(teken)


def na_handeling(actor: Actor, spoor: Spoor) -> None:
    """The hook of the gate: recounts what the act touched, or leaves it to the worker."""
    if actor.omgeving_id is None or not (spoor.geraakt or spoor.hele_omgeving):
        return
    systeem = Actor.systeem(actor.omgeving_id, dag=actor.dag, herkomst=actor.herkomst)
    with zicht(systeem):
        ids = (
            alle_opdracht_ids(systeem, meeste=DIRECT + 1)
            if spoor.hele_omgeving
            else sorted(spoor.geraakt)[: DIRECT + 1]
        )
        if len(ids) <= DIRECT:
            _met_buren(systeem, ids)
        else:
            _later(systeem, () if spoor.hele_omgeving else sorted(spoor.geraakt))


def _met_buren(systeem: Actor, ids: Sequence[UUID]) -> None:
    """Recounts these, and those directly above and below: frames bind from one to the other."""
    buren = buren_in_keten(systeem, ids)
    if len(ids) + len(buren) <= DIRECT:
        herbereken(systeem, [*ids, *buren])
        return
    herbereken(systeem, ids)
    _later(systeem, buren)


def herbereken(systeem: Actor, ids: Collection[UUID]) -> None:
    """Recounts calendars and plans moments, then the ladders that rest on them."""
    if _STRAKS.get():
        plan_momenten(systeem, opdracht_ids=list(ids))
        return
    bereken(systeem, opdracht_ids=list(ids))
    plan_momenten(systeem, opdracht_ids=list(ids))
    herzie(systeem, ids)


def herzie(systeem: Actor, ids: Collection[UUID]) -> int:
    """Recounts and stores the ladders of these; a fixed number of queries per batch."""
    alle = list(ids)
    for begin in range(0, len(alle), PER_KEER):
        _herzie(systeem, alle[begin : begin + PER_KEER])
    herteld(*alle)
    return len(alle)


def _later(systeem: Actor, ids: Sequence[UUID]) -> None:
    standen = Stand.objects.of(systeem)
    (standen.filter(opdracht_id__in=ids) if ids else standen).update(verouderd=True)
    uitbus.stuur(
        systeem,
        soort="stand-herzien",
        sleutel=f"stand-{systeem.omgeving_id}-{uitbus.volgnummer()}",
        inhoud={"opdracht_ids": [str(deel) for deel in ids]},
    )


def _herzie(systeem: Actor, ids: list[UUID]) -> None:
    opzij = terzijde(systeem, ids)
    feiten = [(bron, bron.feiten(systeem, ids)) for bron in TREDEN]
    volgende = eerstvolgende(systeem, ids)
    bestaand = dict(
        Stand.objects.of(systeem).filter(opdracht_id__in=ids).values_list("opdracht_id", "id")
    )
    nieuw, gewijzigd = [], []
    for opdracht_id in ids:
        van_ons = [*opzij.get(None, ()), *opzij.get(opdracht_id, ())]
        hashes = {legging.bewijs_hash or legging.code for legging in van_ons}
        uitkomst = ladder([(bron.trede, f[opdracht_id]) for bron, f in feiten], terzijde=hashes)
        dagen = [bron.herzie_op(f[opdracht_id]) for bron, f in feiten]
        dagen += [legging.tot + timedelta(days=1) for legging in van_ons if legging.tot]
        waarden = _waarden(uitkomst, systeem.dag, [dag for dag in dagen if dag])
        volgende_op, volgende_soort = volgende.get(opdracht_id, (None, ""))
        waarden |= {"volgende_op": volgende_op, "volgende_soort": volgende_soort}
        if opdracht_id in bestaand:
            gewijzigd.append(Stand(id=bestaand[opdracht_id], opdracht_id=opdracht_id, **waarden))
        else:
            nieuw.append({"opdracht_id": opdracht_id, **waarden})
    Stand.objects.add_all(systeem, nieuw)
    if gewijzigd:
        Stand.objects.of(systeem).bulk_update(gewijzigd, list(waarden), batch_size=100)


def _waarden(uitkomst: Ladder, dag: date, dagen: list[date]) -> dict[str, Any]:
    van_gever = voor_publiek(uitkomst, PUBLIEK, GEVER)
    stap = van_gever.eerstvolgende_stap
    return {
        "ladder": uitkomst.als_json(),
        "stap_code": stap.code if stap else "",
        "stap_ernst": stap.ernst.value if stap else "",
        "stap_op": uiterlijk(stap) if stap else None,
        "op_orde": stap is None,
        "herzie_op": min(dagen, default=None),
        "berekend_op": dag,
        "verouderd": False,
    }


def vergeet(systeem: Actor, ids: Sequence[UUID]) -> Collection[UUID]:
    """Removes the ladders of commissions whose list is undone; keeps none of them back."""
    Stand.objects.of(systeem).filter(opdracht_id__in=ids).delete()
    return ()
