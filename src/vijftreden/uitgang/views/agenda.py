# SPDX-License-Identifier: EUPL-1.2
"""The feed of somebody's own calendar, for a calendar program that cannot sign in.

The secret in the address is the only key: it reads, nothing more, and it can be revoked.
"""

from contextlib import suppress
from datetime import datetime

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from vijftreden.beheer.selectors import omgeving_met
from vijftreden.beheer.views.deur import thuis
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.selectors import Agendadatum, Agendamoment, mijn_agenda
from vijftreden.uitgang.agendabestand import Adres, agendabestand
from vijftreden.uitgang.selectors import Abonnementregel, abonnee, agenda_met
from vijftreden.uitgang.services import AlGenoteerd, leg_gebruik_vast
from vijftreden.web.schrijfwijze import NEDERLAND

WERKT_NIET = "Dit adres werkt niet (meer). Maak in Vijftreden een nieuw adres voor je agenda.\n"


@require_safe
@never_cache
def agenda(request: HttpRequest, omgeving: str, agendageheim: str) -> HttpResponse:
    """The calendar behind this address; one and the same answer for all that do not work.

    The use is noted once a day, so that its owner sees whether somebody still reads it.
    """
    hier = omgeving_met(omgeving)
    if hier is None:
        return _werkt_niet()
    herkomst = f"agenda {get_adapter(request).get_client_ip(request)}"
    systeem = Actor.systeem(hier.pk, dag=timezone.localdate(), herkomst=herkomst)
    with zicht(systeem):
        abonnement = agenda_met(systeem, agendageheim)
        wie = abonnee(systeem, abonnement, herkomst=herkomst) if abonnement else None
    if abonnement is None or wie is None:
        return _werkt_niet()
    with zicht(wie):
        inhoud = agendabestand(
            mijn_agenda(wie),
            id=abonnement.id,
            naam=f"Vijftreden, {hier.naam}",
            thuis=thuis(request) + reverse("portefeuille:week", kwargs={"omgeving": omgeving}),
            soort_omgeving=hier.soort,
            nu=timezone.now(),
            adres=_adressen(request, omgeving),
        )
    _noteer(wie, abonnement)
    antwoord = HttpResponse(inhoud, content_type="text/calendar; charset=utf-8")
    antwoord["Content-Disposition"] = f'inline; filename="agenda-{omgeving}.ics"'
    return antwoord


def _adressen(request: HttpRequest, omgeving: str) -> Adres:
    """The page of an event: of a date where its cycle stands, of a moment its commission."""

    def adres(regel: Agendamoment | Agendadatum) -> str:
        weg = "portefeuille:opdracht"
        plek: dict[str, object] = {"omgeving": omgeving, "opdracht_id": regel.opdracht_id}
        if isinstance(regel, Agendadatum):
            weg = "trede3_momenten:bestuursdatums"
            plek["jaarcyclus_id"] = regel.jaarcyclus_id
        return thuis(request) + reverse(weg, kwargs=plek)

    return adres


def _noteer(wie: Actor, abonnement: Abonnementregel) -> None:
    if abonnement.gebruikt_op and _dag(abonnement.gebruikt_op) == wie.dag:
        return
    with suppress(AlGenoteerd):  # two programs at the same moment
        leg_gebruik_vast(wie, abonnement_id=abonnement.id)


def _dag(moment: datetime) -> object:
    return moment.astimezone(NEDERLAND).date()


def _werkt_niet() -> HttpResponse:
    return HttpResponse(WERKT_NIET, status=404, content_type="text/plain; charset=utf-8")
