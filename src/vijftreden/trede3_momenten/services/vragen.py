# SPDX-License-Identifier: EUPL-1.2
"""Decisions that are asked: with a day, withdrawn, and seen by who decides."""

from datetime import date
from uuid import UUID

from django.utils import timezone

from vijftreden.beheer.selectors import leesbevestiging_mag
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import meld, noteer, raakt
from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten.models import Besluit, GevraagdBesluit, Stuurmoment
from vijftreden.trede3_momenten.selectors.beslissers import beslisser_met, beslissers
from vijftreden.web.fouten import Invoerfout

LANGSTE_VRAAG = 200
LANGSTE_TOELICHTING = 3000


@handeling(Recht.BESLUIT_VRAGEN)
def vraag_besluit(
    actor: Actor,
    *,
    opdracht_id: UUID,
    vraag: str,
    toelichting: str = "",
    uiterlijk_op: date,
    stuurmoment_id: UUID | None = None,
) -> GevraagdBesluit:
    """Asks a decision before a day, at a moment that is planned or at one of its own.

    A moment of its own has no planned day: it is no conversation, and stands in no calendar.
    Raises `Invoerfout`.
    """
    vraag = _eis_zinnig(vraag, toelichting, uiterlijk_op, actor.dag)
    moment = (
        _vrij_moment(actor, opdracht_id, stuurmoment_id)
        if stuurmoment_id
        else _eigen_moment(actor, opdracht_id, vraag)
    )
    gevraagd: GevraagdBesluit = GevraagdBesluit.objects.add(
        actor,
        opdracht_id=opdracht_id,
        stuurmoment=moment,
        vraag=vraag,
        toelichting=toelichting.strip(),
        uiterlijk_op=uiterlijk_op,
        gevraagd_op=actor.dag,
        door_persoon_id=actor.werkt_voor_id,
    )
    meld("besluit-gevraagd", bron_id=gevraagd.pk, opdracht_id=opdracht_id)
    raakt(opdracht_id)
    return gevraagd


@handeling(Recht.BESLUIT_VRAGEN)
def trek_vraag_in(
    actor: Actor, *, opdracht_id: UUID, vraag_id: UUID, versie: int
) -> GevraagdBesluit:
    """Withdraws a question that was not answered yet; by who asked it. Raises `Botsing`."""
    rij = GevraagdBesluit.objects.of(actor).get(pk=vraag_id, opdracht_id=opdracht_id)
    if not actor.is_systeem and rij.door_persoon_id != actor.werkt_voor_id:
        raise Invoerfout("", "Alleen wie het besluit vroeg, kan de vraag intrekken.")
    moment = _vergrendel(actor, opdracht_id, rij.stuurmoment_id)
    if Besluit.objects.of(actor).filter(stuurmoment=moment).exists():
        raise Invoerfout("", "Er is al besloten. De vraag en het antwoord blijven staan.")
    nieuw: GevraagdBesluit = GevraagdBesluit.objects.of(actor).wijzig(
        rij.pk, versie=versie, ingetrokken_op=actor.dag
    )
    if moment.gepland_op is None and moment.gehouden_op is None:
        Stuurmoment.objects.of(actor).wijzig(
            moment.pk, versie=moment.versie, vervallen_op=actor.dag
        )
    noteer(nieuw)
    raakt(opdracht_id)
    return nieuw


@handeling(Recht.GEVRAAGD_BESLUIT_LEZEN)
def leg_gelezen_vast(actor: Actor, *, opdracht_id: UUID, vraag_id: UUID) -> GevraagdBesluit:
    """Notes when somebody who decides first saw the question; nothing for a deputy or secretary.

    Where the works council did not agree no row can be written: raises `Invoerfout`.
    """
    if not leesbevestiging_mag(actor):
        raise Invoerfout("", "Zonder instemming van de ondernemingsraad leggen we dit niet vast.")
    if actor.namens_id or not beslisser_met(beslissers(actor, opdracht_id), actor.persoon_id):
        raise Invoerfout("", "Alleen wie beslist, leest de vraag als beslisser.")
    vragen = GevraagdBesluit.objects.of(actor)
    rij: GevraagdBesluit = vragen.get(pk=vraag_id, opdracht_id=opdracht_id)
    if rij.gelezen_op is None:
        vragen.filter(pk=rij.pk, gelezen_op__isnull=True).update(gelezen_op=timezone.now())
        rij.refresh_from_db(from_queryset=vragen)
    return rij


def _eis_zinnig(vraag: str, toelichting: str, uiterlijk_op: date, dag: date) -> str:
    vraag = " ".join(vraag.split())
    if not vraag:
        raise Invoerfout("vraag", "Schrijf in één zin op welk besluit je nodig hebt.")
    if len(vraag) > LANGSTE_VRAAG:
        zin = f"Houd de vraag bij {LANGSTE_VRAAG} tekens. De rest past in de toelichting."
        raise Invoerfout("vraag", zin)
    if len(toelichting.strip()) > LANGSTE_TOELICHTING:
        zin = f"Deze toelichting is te lang. Houd het bij {LANGSTE_TOELICHTING} tekens."
        raise Invoerfout("toelichting", zin)
    if uiterlijk_op < dag:
        raise Invoerfout("uiterlijk_op", "Deze dag is voorbij. Kies vandaag of een dag erna.")
    return vraag


def _vrij_moment(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Stuurmoment:
    """A moment at which nothing was asked or decided yet."""
    moment = _vergrendel(actor, opdracht_id, stuurmoment_id)
    bezet = (
        moment.vervallen_op is not None
        or Besluit.objects.of(actor).filter(stuurmoment=moment).exists()
        or GevraagdBesluit.objects.of(actor).filter(stuurmoment=moment).exists()
    )
    if bezet:
        zin = "Bij dit moment is al een besluit gevraagd of genomen. Kies een ander, of geen."
        raise Invoerfout("stuurmoment_id", zin)
    return moment


def _eigen_moment(actor: Actor, opdracht_id: UUID, vraag: str) -> Stuurmoment:
    opdracht_van(actor, opdracht_id)
    moment: Stuurmoment = Stuurmoment.objects.add(
        actor,
        opdracht_id=opdracht_id,
        soort=Momentsoort.VOORTGANG.value,
        naam=vraag,
        zelf_gepland=True,
        gemaakt_op=actor.dag,
    )
    return moment


def _vergrendel(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Stuurmoment:
    momenten = Stuurmoment.objects.of(actor).select_for_update()
    moment: Stuurmoment = momenten.get(pk=stuurmoment_id, opdracht_id=opdracht_id)
    return moment
