# SPDX-License-Identifier: EUPL-1.2
"""The facts about task descriptions and about provisions looked up, in bulk."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Bepalingstaat, Regelingbepaling
from vijftreden.trede1_opdracht.rules import Bepalingfeit, Taakfeit, Vervulling
from vijftreden.trede1_opdracht.rules.taakomschrijving import NEMER, sprekers
from vijftreden.trede1_opdracht.selectors.taakomschrijving import Taakversie, taakversies
from vijftreden.trede1_opdracht.selectors.versies import in_kracht
from vijftreden.web.schrijfwijze import NEDERLAND


def taakfeiten(
    actor: Actor, vormen: Mapping[UUID, str], vervullingen: Mapping[UUID, Iterable[Vervulling]]
) -> Mapping[UUID, Taakfeit]:
    """Of each of these commissions that has one, with its kind; in two queries."""
    rollen = {
        pk: sprekers(
            relatievormen()[vorm], organisatie=_is_organisatie(actor, vervullingen.get(pk, ()))
        )
        for pk, vorm in vormen.items()
    }
    versies = taakversies(actor, rollen, met_namen=False)
    return {pk: _taakfeit(reeks) for pk, reeks in versies.items()}


def bepalingfeiten(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, tuple[Bepalingfeit, ...]]:
    """What was looked up, per commission; in one query."""
    gevonden: dict[UUID, tuple[Bepalingfeit, ...]] = defaultdict(tuple)
    rijen = Regelingbepaling.objects.of(actor).filter(opdracht_id__in=ids).order_by("code")
    for rij in rijen:
        ontbreekt = rij.staat == Bepalingstaat.ONTBREEKT
        gevonden[rij.opdracht_id] += (Bepalingfeit(code=rij.code, ontbreekt=ontbreekt),)
    return dict(gevonden)


def _is_organisatie(actor: Actor, vervullingen: Iterable[Vervulling]) -> bool:
    """Whether a body, and no person, holds the contractor's role on the actor's day."""
    houders = [deel for deel in vervullingen if deel.rol == NEMER and deel.geldt_op(actor.dag)]
    return bool(houders) and not any(deel.persoon_id for deel in houders)


def _taakfeit(versies: tuple[Taakversie, ...]) -> Taakfeit:
    nieuwste, geldend = versies[0], in_kracht(versies)
    bezwaar = nieuwste.bezwaar
    return Taakfeit(
        nummer=nieuwste.nummer,
        gedeeld_op=nieuwste.gedeeld_op.astimezone(NEDERLAND).date(),
        wacht_op=tuple(deel.rol for deel in nieuwste.wacht_op),
        bezwaar_op=bezwaar.antwoord.op if bezwaar and bezwaar.antwoord else None,
        bezwaar_van=bezwaar.rol if bezwaar else "",
        geldend_eind_op=geldend.eind_op if geldend else None,
    )
