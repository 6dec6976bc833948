# SPDX-License-Identifier: EUPL-1.2
"""The treads, in order: what each one brings to the ladder and to the commission page."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from vijftreden.kern.bevinding import Publiek
from vijftreden.kern.trede import Trede
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht import rules as regels1
from vijftreden.trede1_opdracht import selectors as lezen1
from vijftreden.trede1_opdracht import texts as teksten1
from vijftreden.trede3_momenten import rules as regels3
from vijftreden.trede3_momenten import selectors as lezen3
from vijftreden.trede3_momenten import texts as teksten3
from vijftreden.web.deel import Deel
from vijftreden.web.verwoording import Bevindingtekst


@dataclass(frozen=True, slots=True, kw_only=True)
class Tredebron:
    """A tread with its facts, its parts of the page, and the day when it can change by itself.

    `onderaan`: parts that stand below those of all treads.
    """

    trede: Trede
    feiten: Callable[[Actor, Collection[UUID]], Mapping[UUID, Any]]
    delen: tuple[Callable[[Actor, UUID], Deel], ...]
    herzie_op: Callable[[Any], date | None]
    onderaan: tuple[Callable[[Actor, UUID], Deel], ...] = ()


TREDEN = (
    Tredebron(
        trede=regels1.TREDE,
        feiten=lezen1.feiten,
        delen=(
            lezen1.deel,
            lezen1.lijstdeel,
            lezen1.ketendeel,
            lezen1.briefdeel,
            lezen1.businesscasedeel,
            lezen1.taakdeel,
            lezen1.lijnendeel,
        ),
        herzie_op=regels1.herzie_op,
        onderaan=(lezen1.bijlagedeel, lezen1.gegevensdeel, lezen1.notitiedeel),
    ),
    Tredebron(
        trede=regels3.TREDE,
        feiten=lezen3.feiten,
        delen=(lezen3.momentendeel, lezen3.deel),
        herzie_op=regels3.herzie_op,
    ),
)

TEKSTEN: Mapping[str, Bevindingtekst] = {**teksten1.BEVINDINGEN, **teksten3.BEVINDINGEN}
PUBLIEK: Mapping[str, Publiek] = {**regels1.PUBLIEK, **regels3.PUBLIEK}
