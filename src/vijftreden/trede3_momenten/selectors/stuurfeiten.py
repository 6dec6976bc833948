# SPDX-License-Identifier: EUPL-1.2
"""The facts of moments and decisions in bulk: a fixed number of queries."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from uuid import UUID

from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.register.selectors import mandaten_op_id
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens, beslissing_per_opdracht
from vijftreden.trede3_momenten.models import (
    Besluit,
    Besluitconcept,
    GevraagdBesluit,
    Stuurmoment,
    Voorwaarde,
)
from vijftreden.trede3_momenten.rules.stuurfeiten import (
    Besluitfeit,
    Conceptfeit,
    Momentfeit,
    Stuurfeiten,
    Voorwaardefeit,
    Vraagfeit,
    Wisselfeit,
)
from vijftreden.trede3_momenten.selectors.momenten import LOSSE_VRAAG
from vijftreden.web.schrijfwijze import NEDERLAND


def stuurfeiten(
    actor: Actor, opdrachten: Mapping[UUID, Opdrachtgegevens]
) -> Mapping[UUID, Stuurfeiten]:
    """The facts of each of these that is steered by moments, in six queries, seven where
    a decision asked for a mandate."""
    vormen = {pk: relatievormen()[gegevens.relatievorm] for pk, gegevens in opdrachten.items()}
    ids = [pk for pk, vorm in vormen.items() if vorm.stuurt_op_momenten]
    besluiten = _geldende_besluiten(actor, ids)
    besloten = {feit.stuurmoment_id for feiten in besluiten.values() for feit in feiten}
    momenten = _momenten(actor, ids, besloten)
    voorwaarden = _voorwaarden(actor, ids, {b.id for rij in besluiten.values() for b in rij})
    vragen, concepten = _vragen(actor, ids, besloten), _concepten(actor, ids)
    wie = beslissing_per_opdracht(actor, {pk: vormen[pk] for pk in ids})
    return {
        pk: Stuurfeiten(
            vorm=vormen[pk],
            fase=opdrachten[pk].fase,
            uit_lijst=opdrachten[pk].lijst_id is not None,
            sinds=opdrachten[pk].gemaakt_op,
            eind_op=opdrachten[pk].eind_op,
            bevestigd=wie[pk].bevestigd,
            wisselingen=tuple(
                Wisselfeit(rol=rol, vanaf=vanaf) for rol, vanaf in wie[pk].wisselingen
            ),
            momenten=tuple(momenten[pk]),
            besluiten=tuple(besluiten[pk]),
            voorwaarden=tuple(voorwaarden[pk]),
            vragen=tuple(vragen[pk]),
            concepten=tuple(concepten[pk]),
        )
        for pk in ids
    }


def _momenten(
    actor: Actor, ids: Collection[UUID], besloten: Collection[UUID]
) -> Mapping[UUID, list[Momentfeit]]:
    gevonden: dict[UUID, list[Momentfeit]] = defaultdict(list)
    rijen = Stuurmoment.objects.of(actor).filter(opdracht_id__in=ids, vervallen_op__isnull=True)
    rijen = rijen.exclude(LOSSE_VRAAG)
    for rij in rijen.order_by("gepland_op", "pk"):
        gevonden[rij.opdracht_id].append(
            Momentfeit(
                id=rij.pk,
                soort=Momentsoort(rij.soort),
                fase=rij.fase,
                gepland_op=rij.gepland_op,
                gehouden_op=rij.gehouden_op,
                historie=rij.historie,
                vanzelf=rij.bron_id is not None,
                heeft_besluit=rij.pk in besloten,
            )
        )
    return gevonden


def _geldende_besluiten(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, list[Besluitfeit]]:
    """Of each chain of corrections the last."""
    gevonden: dict[UUID, list[Besluitfeit]] = defaultdict(list)
    alle = Besluit.objects.of(actor).filter(opdracht_id__in=ids, correcties__isnull=True)
    rijen = list(alle.select_related("bestuursbesluit").order_by("besloten_op", "pk"))
    gebruikt = {rij.mandaat_id for rij in rijen if rij.mandaat_id}
    mandaten = mandaten_op_id(actor, gebruikt) if gebruikt else {}
    for rij in rijen:
        mandaat = mandaten.get(rij.mandaat_id) if rij.mandaat_id else None
        gevonden[rij.opdracht_id].append(
            Besluitfeit(
                id=rij.pk,
                stuurmoment_id=rij.stuurmoment_id,
                uitkomst=rij.uitkomst,
                besloten_op=rij.besloten_op,
                voorgelegd=hasattr(rij, "bestuursbesluit"),
                bedrag=rij.verplichting_bedrag,
                mandaat_id=rij.mandaat_id,
                mandaat_antwoord=rij.mandaat_antwoord,
                maximum=mandaat.lijn.maximum if mandaat else None,
            )
        )
    return gevonden


def _voorwaarden(
    actor: Actor, ids: Collection[UUID], geldend: Collection[UUID]
) -> Mapping[UUID, list[Voorwaardefeit]]:
    gevonden: dict[UUID, list[Voorwaardefeit]] = defaultdict(list)
    rijen = Voorwaarde.objects.of(actor).filter(
        opdracht_id__in=ids, voldaan_op__isnull=True, vervallen_op__isnull=True
    )
    for rij in rijen.order_by("uiterlijk_op", "pk"):
        if rij.besluit_id in geldend:
            gevonden[rij.opdracht_id].append(
                Voorwaardefeit(
                    id=rij.pk, eigenaar_id=rij.eigenaar_persoon_id, uiterlijk_op=rij.uiterlijk_op
                )
            )
    return gevonden


def _vragen(
    actor: Actor, ids: Collection[UUID], besloten: Collection[UUID]
) -> Mapping[UUID, list[Vraagfeit]]:
    gevonden: dict[UUID, list[Vraagfeit]] = defaultdict(list)
    rijen = GevraagdBesluit.objects.of(actor).filter(
        opdracht_id__in=ids, ingetrokken_op__isnull=True
    )
    for rij in rijen.order_by("uiterlijk_op", "pk"):
        if rij.stuurmoment_id not in besloten:
            gevonden[rij.opdracht_id].append(Vraagfeit(id=rij.pk, uiterlijk_op=rij.uiterlijk_op))
    return gevonden


def _concepten(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, list[Conceptfeit]]:
    gevonden: dict[UUID, list[Conceptfeit]] = defaultdict(list)
    rijen = Besluitconcept.objects.of(actor).filter(opdracht_id__in=ids)
    for rij in rijen.order_by("gewijzigd_op"):
        op = rij.gewijzigd_op.astimezone(NEDERLAND).date()
        gevonden[rij.opdracht_id].append(
            Conceptfeit(stuurmoment_id=rij.stuurmoment_id, gewijzigd_op=op)
        )
    return gevonden
