# SPDX-License-Identifier: EUPL-1.2
"""The first page of beheer: what is set, what is not, and one next step."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from vijftreden.beheer.selectors import Inrichting, alle_vervangingen, inrichting, poststand
from vijftreden.beheer.views.deur import adres, alleen_met
from vijftreden.beheer.views.instellingen import GETALLEN
from vijftreden.register.instellingen import Waardesoort
from vijftreden.toegang.rechten import Recht
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest
from vijftreden.web.schrijfwijze import dag

GENOEG_BEHEERDERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Stap:
    """The one thing to do next, and why."""

    zin: str
    waarom: str
    knop: str
    adres: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Onderdeel:
    """A page of beheer and how far it is."""

    naam: str
    stand: str
    adres: str
    klaar: bool = True


@alleen_met(Recht.LID_UITNODIGEN)
def begin(request: ActorRequest) -> HttpResponse:
    """Where a beheerder begins."""
    nu = inrichting(request.actor)
    return render(
        request,
        "beheer/begin.html",
        {
            "onderdelen": _onderdelen(request, nu),
            "stap": _stap(request, nu),
            "mail": bool(settings.MAIL_URL),
        },
    )


def _onderdelen(request: ActorRequest, nu: Inrichting) -> tuple[Onderdeel, ...]:
    wacht = f", {nu.uitgenodigd} uitgenodigd" if nu.uitgenodigd else ""
    raad = f"volgende vergadering {dag(nu.volgende_raad)}" if nu.volgende_raad else "nog geen"
    instemming = nu.or_instemming_op
    return (
        Onderdeel(
            naam="Mensen",
            stand=f"{nu.leden} met toegang{wacht}; {nu.beheerders} beheerder"
            f"{'' if nu.beheerders == 1 else 's'}",
            adres=adres(request, "mensen"),
            klaar=nu.beheerders >= GENOEG_BEHEERDERS,
        ),
        Onderdeel(
            naam="Wie werkt voor wie?",
            stand=_werkt_voor(len(alle_vervangingen(request.actor))),
            adres=adres(request, "vervangingen"),
        ),
        Onderdeel(
            naam="Vergaderdatums",
            stand=raad,
            adres=adres(request, "vergaderdatums"),
            klaar=nu.volgende_raad is not None,
        ),
        Onderdeel(
            naam="Doorlooptijden",
            stand=_eigen(sum(nu.eigen_waarden[soort] for soort in GETALLEN)),
            adres=adres(request, "doorlooptijden"),
        ),
        Onderdeel(
            naam="Benamingen",
            stand=_eigen(
                nu.eigen_waarden[Waardesoort.TEKST] + nu.eigen_waarden[Waardesoort.KEUZE]
            ),
            adres=adres(request, "benamingen"),
        ),
        Onderdeel(
            naam="Ondernemingsraad",
            stand=f"stemde in op {dag(instemming)}" if instemming else "nog geen instemming",
            adres=adres(request, "ondernemingsraad"),
        ),
        *_van_hoger(request),
        _post(request),
        Onderdeel(
            naam="Huisstijl",
            stand="hoe een document eruitziet",
            adres=wegwijzer.adres("huisstijl", omgeving=request.omgeving.sleutel),
        ),
        Onderdeel(
            naam="Journaal", stand="wie deed wat, en wanneer", adres=adres(request, "journaal")
        ),
    )


def _van_hoger(request: ActorRequest) -> tuple[Onderdeel, ...]:
    """Roles, functions and mandates, where a higher step has their pages."""
    delen = (
        ("Rollen verdelen", "wie heeft welke rol bij een regeling", "rollen_verdelen"),
        ("Functies", "wie heeft welke functie", "functies"),
        ("Mandaatregister", "wie mag wat tekenen, tot welk bedrag", "mandaten"),
    )
    return tuple(
        Onderdeel(
            naam=naam,
            stand=stand,
            adres=wegwijzer.adres(waar, omgeving=request.omgeving.sleutel),
        )
        for naam, stand, waar in delen
        if wegwijzer.bestaat(waar)
    )


def _post(request: ActorRequest) -> Onderdeel:
    """Whether mail arrives."""
    nu = poststand(request.actor)
    tellingen = (
        (nu.mislukt, "niet verstuurd"),
        (nu.onzeker, "misschien aangekomen"),
        (nu.opnieuw, "nog onderweg"),
    )
    stand = ", ".join(f"{aantal} {wat}" for aantal, wat in tellingen if aantal)
    leeg = "alles verstuurd" if settings.MAIL_URL else "staat uit"
    return Onderdeel(
        naam="Post", stand=stand or leeg, adres=adres(request, "post"), klaar=nu.in_orde
    )


def _werkt_voor(aantal: int) -> str:
    if not aantal:
        return "niemand werkt voor een ander"
    return f"{aantal} keer een vervanger of secretaris"


def _eigen(aantal: int) -> str:
    return f"{aantal} eigen waarde{'' if aantal == 1 else 'n'}" if aantal else "de standaard"


def _stap(request: ActorRequest, nu: Inrichting) -> Stap | None:
    """The first thing that is missing; when nothing is, dividing the roles."""
    if nu.beheerders < GENOEG_BEHEERDERS:
        return Stap(
            zin="Nodig een tweede beheerder uit",
            waarom="Ben jij er niet, dan kan nu niemand iemand toegang geven.",
            knop="Nodig iemand uit",
            adres=adres(request, "uitnodigen"),
        )
    if nu.volgende_raad is None:
        return Stap(
            zin="Leg vast wanneer jullie vergaderen",
            waarom="De kalender weet dan wanneer een zienswijze klaar moet zijn.",
            knop="Plak de datums",
            adres=adres(request, "vergaderdatums"),
        )
    if wegwijzer.bestaat("rollen_verdelen"):
        return Stap(
            zin="Verdeel de rollen",
            waarom="Alleen wie een rol heeft, ziet wat deze week aandacht vraagt.",
            knop="Verdeel de rollen",
            adres=wegwijzer.adres("rollen_verdelen", omgeving=request.omgeving.sleutel),
        )
    return None
