# SPDX-License-Identifier: EUPL-1.2
"""Loading what the other side does with a shared version: telling it again, asking a change."""

from collections.abc import Callable
from uuid import UUID

from vijftreden.conf.demo.opdracht_lezen import Demonavertelling, Demowijziging
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht import services

Zelf = Callable[[str], Actor]
"""A member of the cast, by code: only the other side itself may say this."""


def vertel_na(zelf: Zelf, opdracht_id: UUID, brief_id: UUID, demo: Demonavertelling) -> None:
    """The contractor tells it; with `antwoord_door` the principal marks one sentence."""
    navertelling = services.vertel_na(
        zelf(demo.door), opdracht_id=opdracht_id, brief_id=brief_id, tekst=demo.tekst
    )
    if demo.antwoord_door:
        services.beantwoord_navertelling(
            zelf(demo.antwoord_door),
            opdracht_id=opdracht_id,
            navertelling_id=navertelling.pk,
            herkend=False,
            verschillen={demo.zin - 1: demo.opmerking},
            gemist=demo.gemist,
        )


def vraag_wijziging(zelf: Zelf, opdracht_id: UUID, brief_id: UUID, demo: Demowijziging) -> None:
    """The contractor would have one text otherwise."""
    services.vraag_wijziging(
        zelf(demo.door),
        opdracht_id=opdracht_id,
        brief_id=brief_id,
        onderdeel=demo.onderdeel,
        voorstel=demo.voorstel,
        reden=demo.reden,
    )
