# SPDX-License-Identifier: EUPL-1.2
"""What the plan of moments rests on, in bulk: two queries."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from uuid import UUID

from vijftreden.kern.kalender import Werkdagen
from vijftreden.kern.normen import normenboek
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens, opdrachten_op_id
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.trede3_momenten.rules.planning import Plangrond, Planmoment
from vijftreden.trede3_momenten.selectors.momenten import LOSSE_VRAAG


def plangronden(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Plangrond]:
    """Of those of these commissions that are steered by moments and are not at rest."""
    opdrachten = {
        pk: gegevens
        for pk, gegevens in opdrachten_op_id(actor, ids).items()
        if relatievormen()[gegevens.relatievorm].stuurt_op_momenten
        and not (gegevens.slapend or gegevens.vervallen)
    }
    if not opdrachten:
        return {}
    momenten: dict[UUID, list[Planmoment]] = defaultdict(list)
    rijen = Stuurmoment.objects.of(actor).filter(opdracht_id__in=list(opdrachten))
    rijen = rijen.exclude(LOSSE_VRAAG)
    for rij in rijen.order_by("gepland_op", "pk"):
        momenten[rij.opdracht_id].append(_planmoment(rij))
    werkdagen = Werkdagen.uit(normenboek().awt, actor.dag)
    return {pk: _grond(deel, momenten[pk], werkdagen) for pk, deel in opdrachten.items()}


def _grond(
    gegevens: Opdrachtgegevens, momenten: list[Planmoment], werkdagen: Werkdagen
) -> Plangrond:
    return Plangrond(
        vorm=relatievormen()[gegevens.relatievorm],
        sinds=gegevens.gemaakt_op,
        fase=gegevens.fase,
        begin_op=gegevens.begin_op,
        eind_op=gegevens.eind_op,
        uit_lijst=gegevens.lijst_id is not None,
        momenten=momenten,
        werkdagen=werkdagen,
    )


def _planmoment(rij: Stuurmoment) -> Planmoment:
    return Planmoment(
        id=rij.pk,
        soort=Momentsoort(rij.soort),
        fase=rij.fase,
        gepland_op=rij.gepland_op,
        gehouden_op=rij.gehouden_op,
        zelf_gepland=rij.zelf_gepland,
        historie=rij.historie,
        vervallen=rij.vervallen_op is not None,
    )
