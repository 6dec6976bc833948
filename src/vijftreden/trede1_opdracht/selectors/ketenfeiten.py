# SPDX-License-Identifier: EUPL-1.2
"""Facts about the commissions around one, who stands in, and what was asked directly."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db.models import Q, Sum

from vijftreden.beheer.selectors import vervangingen_van
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Omweg, Opdracht
from vijftreden.trede1_opdracht.rules import Kader, Ketenfeit, Vervulling, Waarneming
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Briefversie
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens, opdrachten_op_id
from vijftreden.trede1_opdracht.selectors.versies import in_kracht

Brieven = Mapping[UUID, tuple[Briefversie, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketenburen:
    """The commissions above these, and per commission the money below it by VAT."""

    boven: Mapping[UUID, Opdrachtgegevens]
    onder: Mapping[UUID, Mapping[str, Decimal]]

    @property
    def boven_ids(self) -> Collection[UUID]:
        """Those above, of which the margins are asked."""
        return self.boven.keys()


def ketenburen(
    actor: Actor, opdrachten: Mapping[UUID, Opdrachtgegevens], ids: Collection[UUID]
) -> Ketenburen:
    """What stands directly above and below these, in two queries; what has lapsed counts not."""
    boven_ids = {pk for pk in (opdrachten[deel].boven_id for deel in ids) if pk}
    onder: dict[UUID, dict[str, Decimal]] = defaultdict(dict)
    sommen = (
        Opdracht.objects.of(actor)
        .filter(boven_id__in=ids, vervallen_op__isnull=True, budget__isnull=False)
        .values_list("boven_id", "budget_btw")
        .annotate(som=Sum("budget"))
        .order_by("boven_id", "budget_btw")
    )
    for pk, btw, som in sommen:
        onder[pk][btw] = Decimal(som).quantize(Decimal("0.01"))
    boven = opdrachten_op_id(actor, boven_ids) if boven_ids else {}
    return Ketenburen(boven=boven, onder=onder)


def ketenfeit(buren: Ketenburen, gegevens: Opdrachtgegevens, brieven: Brieven) -> Ketenfeit:
    """The frames of this commission beside those of the one above."""
    boven = buren.boven.get(gegevens.boven_id) if gegevens.boven_id else None
    return Ketenfeit(
        eigen=kader(gegevens, brieven),
        boven=kader(boven, brieven) if boven else None,
        genoemd=gegevens.boven_id is not None or bool(gegevens.boven_naam),
        onder=buren.onder.get(gegevens.id, {}),
    )


def kader(gegevens: Opdrachtgegevens, brieven: Brieven) -> Kader:
    """Money and end of the columns, the margins of the opdrachtbrief in force."""
    brief = in_kracht(brieven.get(gegevens.id, ()))
    return Kader(
        budget=gegevens.budget,
        btw=gegevens.budget_btw,
        eind_op=gegevens.eind_op,
        marge_geld=brief.marge_geld if brief else None,
        marge_tijd=brief.marge_tijd if brief else None,
    )


def waarnemingen(
    actor: Actor, vervullingen: Iterable[Vervulling]
) -> Mapping[UUID, tuple[Waarneming, ...]]:
    """Who stands in for these holders, from when to when; in one query."""
    personen = {deel.persoon_id for deel in vervullingen if deel.persoon_id}
    return {
        wie: tuple(
            Waarneming(persoon_id=wie, van=regel.van, tot=regel.tot)
            for regel in regels
            if regel.tot is None or regel.tot > actor.dag
        )
        for wie, regels in vervangingen_van(actor, personen).items()
    }


def open_omwegen(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, tuple[date, ...]]:
    """The days of what was asked directly and not discussed yet, in one query."""
    gevonden: dict[UUID, tuple[date, ...]] = {}
    if ids:
        rijen = Omweg.objects.of(actor).filter(opdracht_id__in=ids, besproken_op__isnull=True)
        for pk, op in rijen.order_by("op", "pk").values_list("opdracht_id", "op"):
            gevonden[pk] = (*gevonden.get(pk, ()), op)
    return gevonden


def buren_in_keten(actor: Actor, ids: Collection[UUID]) -> list[UUID]:
    """The commissions directly above and below these, without these; in one query."""
    rond = Q(boven_id__in=ids) | Q(onderliggende__in=ids)
    rijen = Opdracht.objects.of(actor).filter(rond).exclude(pk__in=ids)
    return list(rijen.order_by().values_list("pk", flat=True).distinct())
