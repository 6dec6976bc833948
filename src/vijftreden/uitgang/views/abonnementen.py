# SPDX-License-Identifier: EUPL-1.2
"""My calendar and mail: the secret address of my calendar, and which mail I get."""

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.beheer.views.deur import thuis
from vijftreden.uitgang import services
from vijftreden.uitgang.forms import Keuzeformulier
from vijftreden.uitgang.selectors import mijn_abonnementen
from vijftreden.uitgang.texts import weekstand
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.onderdelen import Kruimel

MELDING_AAN = "Bewaard. Je krijgt mail als iemand een besluit van je vraagt of een crisis meldt."
MELDING_UIT = "Bewaard. Je krijgt geen mail meer over een gevraagd besluit of een crisis."


@met_actor
def agenda_en_mail(request: ActorRequest) -> HttpResponse:
    """One button per choice; a new address is shown once, in the answer itself."""
    if request.method == "POST":
        gekozen = Keuzeformulier(request.POST)
        doe = DADEN.get(gekozen.data.get("doe", "")) if gekozen.is_valid() else None
        try:
            antwoord = doe(request, gekozen) if doe else None
        except Invoerfout as fout:
            messages.error(request, fout.zin)
            antwoord = None
        return antwoord or redirect(_hier(request))
    return _toon(request)


def _hier(request: ActorRequest) -> str:
    return reverse("uitgang:agenda_en_mail", kwargs={"omgeving": request.omgeving.sleutel})


def _toon(request: ActorRequest, *, nieuw: str = "") -> HttpResponse:
    beeld = mijn_abonnementen(request.actor)
    account = reverse("beheer:account", kwargs={"omgeving": request.omgeving.sleutel})
    inhoud = {
        "beeld": beeld,
        "nieuw": nieuw,
        "mail": bool(settings.MAIL_URL),
        "week": weekstand(beeld.laatste_week) if beeld.laatste_week else None,
        "kruimels": (Kruimel(naam="Mijn account", adres=account), Kruimel(naam="Agenda en mail")),
    }
    return render(request, "uitgang/agenda_en_mail.html", inhoud)


def _maak(request: ActorRequest, _: Keuzeformulier) -> HttpResponse:
    gemaakt = services.maak_agenda(request.actor, thuis=thuis(request))
    return _toon(request, nieuw=gemaakt.adres)


def _trek_in(request: ActorRequest, gekozen: Keuzeformulier) -> None:
    if abonnement_id := gekozen.cleaned_data["abonnement_id"]:
        services.trek_agenda_in(request.actor, abonnement_id=abonnement_id)
        messages.success(request, "Ingetrokken. Het adres werkt niet meer.")


def _week_aan(request: ActorRequest, _: Keuzeformulier) -> None:
    services.zet_weekbericht(request.actor, aan=True)
    messages.success(request, "Aan. Je krijgt het voor het eerst op de maandag die komt.")


def _week_uit(request: ActorRequest, _: Keuzeformulier) -> None:
    services.zet_weekbericht(request.actor, aan=False)
    messages.success(request, "Uit. Je krijgt geen weekbericht meer.")


def _melding(request: ActorRequest, gekozen: Keuzeformulier) -> None:
    aan = gekozen.cleaned_data["melding"]
    services.zet_melding(request.actor, aan=aan)
    messages.success(request, MELDING_AAN if aan else MELDING_UIT)


Daad = Callable[[ActorRequest, Keuzeformulier], HttpResponse | None]
DADEN: dict[str, Daad] = {
    "maak": _maak,
    "trek_in": _trek_in,
    "week_aan": _week_aan,
    "week_uit": _week_uit,
    "melding": _melding,
}
