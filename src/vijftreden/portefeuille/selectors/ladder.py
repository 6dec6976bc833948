# SPDX-License-Identifier: EUPL-1.2
"""The ladders of an environment in the documented shape of the command line."""

from collections.abc import Iterator
from typing import Any

from vijftreden.kern.bevinding import Bevinding
from vijftreden.kern.trede import Ladder, Tredestand
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.actor import Actor
from vijftreden.web.verwoording import verwoord


def ladders_json(actor: Actor, *, met_bewijs: bool = False) -> Iterator[dict[str, Any]]:
    """One dict per commission: name, kind, treads with findings, next step; by name."""
    standen = Stand.objects.of(actor).select_related("opdracht").order_by("opdracht__naam", "id")
    for stand in standen.iterator(chunk_size=500):
        ladder = Ladder.uit_json(stand.ladder)
        stap = ladder.eerstvolgende_stap
        yield {
            "opdracht": stand.opdracht.naam,
            "referentie": stand.opdracht.referentie,
            "relatievorm": stand.opdracht.relatievorm,
            "treden": [_trede(deel, met_bewijs) for deel in ladder.treden],
            "eerstvolgende_stap": _bevinding(stap, met_bewijs) if stap else None,
        }


def _trede(stand: Tredestand, met_bewijs: bool) -> dict[str, Any]:
    return {
        "trede": stand.trede,
        "op_orde": stand.op_orde,
        "bevindingen": [_bevinding(deel, met_bewijs) for deel in stand.bevindingen],
    }


def _bevinding(bevinding: Bevinding, met_bewijs: bool) -> dict[str, Any]:
    woorden = verwoord(bevinding, TEKSTEN)
    vorm: dict[str, Any] = {
        "code": bevinding.code,
        "ernst": bevinding.ernst.value,
        "tekst": woorden.zin,
        "norm": bevinding.norm,
    }
    return vorm | ({"bewijs": dict(bevinding.bewijs)} if met_bewijs else {})
