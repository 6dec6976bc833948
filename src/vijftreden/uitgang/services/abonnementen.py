# SPDX-License-Identifier: EUPL-1.2
"""Subscriptions: a secret address for one's own calendar, mail on or off."""

from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from vijftreden.beheer.geheim import hash_van, nieuw_geheim
from vijftreden.beheer.selectors import omgeving_van
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Rijen
from vijftreden.uitgang.models import Abonnement, Abonnementsoort
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import NEDERLAND

GEEN_MAIL = "Deze installatie verstuurt geen mail."
NET_GEDAAN = "Je deed dit net ook in een ander venster. Kijk of het zo goed is."


@dataclass(frozen=True, slots=True, kw_only=True)
class Agendaadres:
    """The address of a feed, to be shown once; it holds the secret."""

    adres: str


class AlGenoteerd(Exception):
    """The use of this day stands there already."""


@handeling(Recht.ABONNEMENT_NEMEN, geheim=("thuis",))
def maak_agenda(actor: Actor, *, thuis: str) -> Agendaadres:
    """Makes the one address at which the actor's calendar can be read; an earlier one stops."""
    _trek_in(_lopend(actor, Abonnementsoort.AGENDA))
    geheim = nieuw_geheim()
    noteer(_neem(actor, Abonnementsoort.AGENDA, geheim_hash=hash_van(geheim)), wat="agenda")
    pad = reverse(
        "uitgang:agenda", kwargs={"omgeving": omgeving_van(actor).sleutel, "agendageheim": geheim}
    )
    return Agendaadres(adres=f"{thuis.rstrip('/')}{pad}")


@handeling(Recht.ABONNEMENT_NEMEN)
def trek_agenda_in(actor: Actor, *, abonnement_id: UUID) -> None:
    """The address stops at once. One that was made since, in another window, stays."""
    noteer(wat="agenda ingetrokken")
    _trek_in(_lopend(actor, Abonnementsoort.AGENDA).filter(pk=abonnement_id))


@handeling(Recht.ABONNEMENT_NEMEN)
def zet_weekbericht(actor: Actor, *, aan: bool) -> None:
    """The weekly mail on or off, for oneself. Raises `Invoerfout` where no mail can be sent."""
    noteer(wat="weekbericht")
    lopend = _lopend(actor, Abonnementsoort.WEEKBERICHT)
    if not aan:
        _trek_in(lopend)
    elif not settings.MAIL_URL:
        raise Invoerfout("", GEEN_MAIL)
    elif not lopend.exists():
        _neem(actor, Abonnementsoort.WEEKBERICHT)


@handeling(Recht.ABONNEMENT_NEMEN)
def zet_melding(actor: Actor, *, aan: bool) -> None:
    """Mail when a decision is asked or a crisis reported: on until somebody puts it off."""
    noteer(wat="melding")
    uit = _lopend(actor, Abonnementsoort.GEEN_MELDING)
    if aan:
        _trek_in(uit)
    elif not uit.exists():
        _neem(actor, Abonnementsoort.GEEN_MELDING)


@handeling(Recht.ABONNEMENT_NEMEN)
def leg_gebruik_vast(actor: Actor, *, abonnement_id: UUID) -> None:
    """Notes that the feed was read, once a day; raises `AlGenoteerd` the second time."""
    nu = timezone.now()
    vandaag = datetime.combine(actor.dag, time.min, NEDERLAND)
    nog_niet = Q(gebruikt_op__isnull=True) | Q(gebruikt_op__lt=vandaag)
    rijen = _lopend(actor, Abonnementsoort.AGENDA).filter(nog_niet, pk=abonnement_id)
    if not rijen.update(gebruikt_op=nu):
        raise AlGenoteerd
    noteer(wat="agenda gelezen")


def _lopend(actor: Actor, soort: Abonnementsoort) -> Rijen[Abonnement]:
    rijen: Rijen[Abonnement] = Abonnement.objects.of(actor).filter(
        lidmaatschap_id=str(actor.lidmaatschap_id), soort=soort, ingetrokken_op__isnull=True
    )
    return rijen


def _trek_in(rijen: Rijen[Abonnement]) -> None:
    rijen.update(ingetrokken_op=timezone.now())


def _neem(actor: Actor, soort: Abonnementsoort, *, geheim_hash: str = "") -> Abonnement:
    try:
        return Abonnement.objects.add(
            actor,
            soort=soort,
            lidmaatschap_id=actor.lidmaatschap_id,
            account_id=actor.account_id,
            geheim_hash=geheim_hash,
            gemaakt_op=timezone.now(),
        )
    except IntegrityError as fout:
        raise Invoerfout("", NET_GEDAAN) from fout
