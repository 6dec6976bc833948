# SPDX-License-Identifier: EUPL-1.2
"""The two lanes and the provisions on the commission page, for owner and principal alone."""

from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.trede1_opdracht.selectors.bepalingen import Bepalingenbeeld, bepalingen_van
from vijftreden.trede1_opdracht.selectors.lijn import TweeLijnen, twee_lijnen
from vijftreden.web.deel import Deel


def lijnendeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """Nothing where no arrangement executes it, or for who sees it from the other side."""
    lijnen = _lijnen(actor, opdracht_id)
    return Deel(
        template="trede1_opdracht/lijnendeel.html",
        inhoud={
            "lijnen": lijnen,
            "open": _aantal_open(lijnen) if lijnen else 0,
            "bepalingen": _bepalingen(actor, opdracht_id) if lijnen else None,
        },
    )


def _aantal_open(lijnen: TweeLijnen) -> int:
    return sum(len(lijn.open) for lijn in (*lijnen.wat, *lijnen.hoe))


def _lijnen(actor: Actor, opdracht_id: UUID) -> TweeLijnen | None:
    try:
        return twee_lijnen(actor, opdracht_id)
    except (ObjectDoesNotExist, GeenRecht):
        return None


def _bepalingen(actor: Actor, opdracht_id: UUID) -> Bepalingenbeeld | None:
    try:
        return bepalingen_van(actor, opdracht_id)
    except ObjectDoesNotExist:
        return None
