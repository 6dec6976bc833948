# SPDX-License-Identifier: EUPL-1.2
"""Roles on one item: who holds them, giving, ending, replacing, and when it was agreed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.register.selectors import personen
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing, ziet_als_gever
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms import (
    Afspraakformulier,
    Eindformulier,
    Geefformulier,
    Vervangformulier,
)
from vijftreden.trede1_opdracht.forms.eigen import Rolbezwaarformulier
from vijftreden.trede1_opdracht.selectors import Rolhouder, Rollenbeeld
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.schrijfwijze import midden
from vijftreden.web.verwerking import Verschil, gelukt, ingevuld, vergelijk

WAARDEN = ("versie", "tot", "afgesproken_op", "bezwaar")


@dataclass(frozen=True, slots=True, kw_only=True)
class Formulierblad:
    """A page with one form about one role."""

    titel: str
    uitleg: str
    knop: str
    klaar: str


@met_actor
def overzicht(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """Who holds which role, who did and will, and who noted that."""
    beeld = selectors.rollen_van(request.actor, opdracht_id)
    vorm = relatievormen()[beeld.relatievorm]
    partijen = selectors.benamingen(request.actor).partijen(vorm)
    gegevens = {
        "beeld": beeld,
        "partijen": {"gever": partijen.gever, "nemer": partijen.nemer},
        "mag_geven": mag(request.actor, Recht.ROL_GEVEN, opdracht_id),
        "eigen_kant": _kant(request, beeld),
        "kruimels": _pad(request, beeld),
    }
    return render(request, "trede1_opdracht/rollen.html", gegevens)


@met_actor
def geef(request: ActorRequest, opdracht_id: UUID, rol: str) -> HttpResponse:
    """Gives a role to somebody known, or typed new."""
    beeld = _beeld(request, opdracht_id, Recht.ROL_GEVEN)
    label = beeld.beeld(rol).label
    formulier = Geefformulier(
        ingevuld(request),
        personen=personen(request.actor),
        dag=request.actor.dag,
        wie=beeld.beeld(rol).rol.wie,
    )
    blad = Formulierblad(
        titel=f"Wie wordt {midden(label)}?",
        uitleg=beeld.beeld(rol).rol.uitleg,
        knop="Geef deze rol",
        klaar=f"De rol {midden(label)} is belegd.",
    )
    return _verwerk(request, beeld, formulier, partial(services.geef_rol, rol=rol), blad=blad)


@met_actor
def beeindig(request: ActorRequest, opdracht_id: UUID, rolvervulling_id: UUID) -> HttpResponse:
    """Ends a role."""
    beeld = _beeld(request, opdracht_id, Recht.ROL_BEEINDIGEN)
    houder = beeld.houder(rolvervulling_id)
    label = midden(beeld.beeld(houder.rol).label)
    formulier = Eindformulier(ingevuld(request), houder=houder, dag=request.actor.dag)
    blad = Formulierblad(
        titel=f"Tot wanneer is {houder.naam} {label}?",
        uitleg="Daarna ziet deze persoon de opdracht niet meer, tenzij er een andere rol is.",
        knop="Beëindig deze rol",
        klaar=f"Het einde van de rol van {houder.naam} staat vast.",
    )
    return _verwerk(request, beeld, formulier, services.beeindig_rol, blad=blad, houder=houder)


@met_actor
def vervang(request: ActorRequest, opdracht_id: UUID, rolvervulling_id: UUID) -> HttpResponse:
    """Somebody else takes over."""
    beeld = _beeld(request, opdracht_id, Recht.ROL_GEVEN)
    houder = beeld.houder(rolvervulling_id)
    label = midden(beeld.beeld(houder.rol).label)
    anderen = [wie for wie in personen(request.actor) if wie.id != houder.persoon_id]
    formulier = Vervangformulier(
        ingevuld(request),
        personen=anderen,
        dag=max(request.actor.dag, houder.van),
        wie=beeld.beeld(houder.rol).rol.wie,
        begin={"versie": houder.versie},
    )
    blad = Formulierblad(
        titel=f"Wie neemt de rol {label} over van {houder.naam}?",
        uitleg=f"De rol van {houder.naam} eindigt op de dag waarop de ander begint.",
        knop="Leg de overdracht vast",
        klaar=f"De overdracht van de rol {label} staat vast.",
    )
    return _verwerk(request, beeld, formulier, services.vervang_rol, blad=blad, houder=houder)


@met_actor
def afspraak(request: ActorRequest, opdracht_id: UUID, rolvervulling_id: UUID) -> HttpResponse:
    """Notes when the holder agreed to the role."""
    beeld = _beeld(request, opdracht_id, Recht.ROL_GEVEN)
    houder = beeld.houder(rolvervulling_id)
    label = midden(beeld.beeld(houder.rol).label)
    formulier = Afspraakformulier(ingevuld(request), houder=houder, dag=request.actor.dag)
    blad = Formulierblad(
        titel=f"Wanneer is met {houder.naam} afgesproken: {label}?",
        uitleg="Zo weten jullie allebei dat de rol echt is opgepakt.",
        knop="Leg de afspraak vast",
        klaar=f"De afspraak met {houder.naam} staat vast.",
    )
    return _verwerk(
        request, beeld, formulier, services.leg_afspraak_vast, blad=blad, houder=houder
    )


@met_actor
def bezwaar(request: ActorRequest, opdracht_id: UUID, rolvervulling_id: UUID) -> HttpResponse:
    """The objection to a role: its holder writes it, the principal's side reads it."""
    beeld = _ingezien(request, opdracht_id)
    houder = beeld.houder(rolvervulling_id)
    label = midden(beeld.beeld(houder.rol).label)
    formulier = Rolbezwaarformulier(ingevuld(request), houder=houder)
    blad = Formulierblad(
        titel=f"Klopt de rol {label} van {houder.naam}?",
        uitleg="Ben je het niet eens met je rol? Schrijf op waarom. De rol blijft staan "
        "tot jullie erover praten.",
        knop="Maak bezwaar",
        klaar="Je bezwaar staat erbij. De kant van de opdrachtgever ziet het.",
    )
    return _verwerk(
        request,
        beeld,
        formulier,
        services.maak_rolbezwaar,
        blad=blad,
        houder=houder,
        sjabloon="trede1_opdracht/rolbezwaar.html",
    )


@require_POST
@met_actor
def bezwaar_terug(
    request: ActorRequest, opdracht_id: UUID, rolvervulling_id: UUID
) -> HttpResponse:
    """The holder takes the objection back."""
    houder = _ingezien(request, opdracht_id).houder(rolvervulling_id)
    try:
        services.neem_rolbezwaar_terug(
            request.actor,
            opdracht_id=opdracht_id,
            rolvervulling_id=houder.id,
            versie=houder.versie,
        )
    except Invoerfout as fout:
        messages.error(request, fout.zin)
    else:
        messages.success(request, "Je bezwaar is van tafel.")
    return redirect(_adres(request, opdracht_id))


def _kant(request: ActorRequest, beeld: Rollenbeeld) -> Kant:
    """From which side the reader looks; who only gives roles belongs to the principal."""
    als_gever = not beeld.inzage or ziet_als_gever(request.actor, beeld.opdracht_id)
    return Kant.GEVER if als_gever else Kant.NEMER


def _ingezien(request: ActorRequest, opdracht_id: UUID) -> Rollenbeeld:
    """The roles, for who sees the item; who only gives roles finds nothing here."""
    beeld = selectors.rollen_van(request.actor, opdracht_id)
    if not beeld.inzage:
        raise Http404
    return beeld


def _beeld(request: ActorRequest, opdracht_id: UUID, recht: Recht) -> Rollenbeeld:
    """The roles, for who may do this; who sees nothing of the item gets 404, not 403."""
    beeld = selectors.rollen_van(request.actor, opdracht_id)
    if not mag(request.actor, recht, opdracht_id):
        raise GeenRecht(recht)
    return beeld


def _verwerk(
    request: ActorRequest,
    beeld: Rollenbeeld,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    blad: Formulierblad,
    houder: Rolhouder | None = None,
    sjabloon: str = "trede1_opdracht/rolformulier.html",
) -> HttpResponse:
    verschillen: Sequence[Verschil] = ()
    doe = partial(doe, request.actor, opdracht_id=beeld.opdracht_id)
    if houder:
        doe = partial(doe, rolvervulling_id=houder.id)
    try:
        if gelukt(formulier, doe):
            messages.success(request, blad.klaar)
            return redirect(_terug(request, beeld.opdracht_id))
    except Botsing:
        assert houder, "alleen wat er al was, kan intussen zijn gewijzigd"
        houder = selectors.rollen_van(request.actor, beeld.opdracht_id).houder(houder.id)
        nu = {naam: getattr(houder, naam) for naam in WAARDEN}
        verschillen = vergelijk(formulier, nu)
    gegevens = {
        "blad": blad,
        "beeld": beeld,
        "houder": houder,
        "mag_geven": mag(request.actor, Recht.ROL_GEVEN, beeld.opdracht_id),
        "formulier": formulier,
        "verschillen": verschillen,
        "vastlegging": houder.vastlegging if houder else None,
        "annuleer": _adres(request, beeld.opdracht_id),
        "kruimels": (*_pad(request, beeld, onder=True), Kruimel(naam=blad.knop)),
    }
    status = 400 if formulier.errors else 200
    return render(request, sjabloon, gegevens, status=status)


def _adres(request: ActorRequest, opdracht_id: UUID) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    return reverse("trede1_opdracht:rollen", kwargs=plek)


def _terug(request: ActorRequest, opdracht_id: UUID) -> str:
    """Back to the roles; who ended the own role sees them no more and goes to the week."""
    try:
        selectors.rollen_van(request.actor, opdracht_id)
    except ObjectDoesNotExist:
        return wegwijzer.adres("week", omgeving=request.omgeving.sleutel)
    return _adres(request, opdracht_id)


def _pad(request: ActorRequest, beeld: Rollenbeeld, *, onder: bool = False) -> tuple[Kruimel, ...]:
    """To here: over the item for who sees it, over the page of roles for who only gives them."""
    sleutel = request.omgeving.sleutel
    if beeld.inzage:
        boven = Kruimel(
            naam=beeld.naam,
            adres=wegwijzer.adres("opdracht", beeld.opdracht_id, omgeving=sleutel),
        )
    else:
        boven = Kruimel(
            naam="Rollen verdelen",
            adres=reverse("trede1_opdracht:rollen_verdelen", kwargs={"omgeving": sleutel}),
        )
    rollen = Kruimel(naam="Rollen", adres=_adres(request, beeld.opdracht_id) if onder else "")
    return boven, rollen
