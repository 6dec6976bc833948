# SPDX-License-Identifier: EUPL-1.2
"""May this be signed? Asked of the register, for a person, a function or a commission."""

from collections.abc import Mapping
from decimal import Decimal
from urllib.parse import urlencode
from uuid import UUID

from vijftreden.register.rules.mandaten import NIETS, Tekenvraag, mag_tekenen
from vijftreden.register.selectors import (
    Antwoordbeeld,
    antwoordbeeld,
    instelling,
    mandaatregister,
)
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import ziet_als_gever
from vijftreden.trede1_opdracht.instellingen import FUNCTIENIVEAU
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.rules.mandaatfeiten import OPDRACHTGEVERROLLEN, Mandaatfeiten
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens
from vijftreden.web.schrijfwijze import aantal


def tekenantwoord(
    actor: Actor,
    *,
    persoon_id: UUID | None = None,
    functie_id: UUID | None = None,
    onderwerp: str = "",
    soort: str = "",
    bedrag: Decimal | None = None,
    btw: str = "",
    eerder: Decimal = NIETS,
) -> Antwoordbeeld:
    """The answer for the functions that this person holds today, or for this one function."""
    register = mandaatregister(actor)
    functies = {functie_id} if functie_id else frozenset[UUID]()
    if persoon_id:
        functies = register.functies_van(persoon_id, actor.dag)
    vraag = Tekenvraag(onderwerp=onderwerp, soort=soort, bedrag=bedrag, btw=btw, eerder=eerder)
    antwoord = mag_tekenen(register, vraag, functies=functies, dag=actor.dag)
    return antwoordbeeld(actor, register, antwoord)


def mandaatfeiten(
    actor: Actor, opdrachten: Mapping[UUID, Opdrachtgegevens]
) -> Mapping[UUID, Mandaatfeiten]:
    """What the rules about mandate and level need of each of these; four queries for all."""
    register = mandaatregister(actor)
    niveau = instelling(actor, FUNCTIENIVEAU)
    return {
        pk: Mandaatfeiten(
            register=register,
            geld_vast=gegevens.geld_vast is True,
            budget=gegevens.budget,
            btw=gegevens.budget_btw,
            vanaf_niveau=int(niveau.waarde),
        )
        for pk, gegevens in opdrachten.items()
    }


def vraag_van_opdracht(actor: Actor, opdracht_id: UUID) -> str:
    """The question about this commission as it stands in an address; empty for its contractor."""
    rij = Opdracht.objects.of(actor).get(pk=opdracht_id)
    if not ziet_als_gever(actor, opdracht_id):
        raise Opdracht.DoesNotExist
    houders = Rolvervulling.objects.of(actor).filter(
        opdracht_id=opdracht_id, rol__in=OPDRACHTGEVERROLLEN, persoon_id__isnull=False
    )
    geldig = [
        deel
        for deel in houders.order_by("rol", "van")
        if deel.van <= actor.dag and (deel.tot is None or actor.dag < deel.tot)
    ]
    register = mandaatregister(actor)
    geldig = [
        deel
        for deel in geldig
        if deel.persoon_id and register.functies_van(deel.persoon_id, actor.dag)
    ]
    if not geldig:
        return ""
    bedrag = aantal(rij.budget) if rij.budget is not None else ""
    return urlencode({"wie": f"p{geldig[0].persoon_id}", "bedrag": bedrag, "btw": rij.budget_btw})
