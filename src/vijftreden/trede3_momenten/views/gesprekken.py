# SPDX-License-Identifier: EUPL-1.2
"""The *bila*: preparing a conversation, holding it on one laptop, settling it together."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.forms import Gespreksformulier, Plangespreksformulier
from vijftreden.trede3_momenten.selectors import MOMENTCODE, Gespreksblad, Verandering
from vijftreden.trede3_momenten.services import Inhoud
from vijftreden.trede3_momenten.texts import gesprek as woorden
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

VASTSTELLEN = "vaststellen"
MEESTE_VERANDERINGEN = 8


@met_actor
def volgend(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """To the sheet of the next conversation; without one, to choose its day."""
    moment_id = selectors.volgend_gesprek(request.actor, opdracht_id)
    if moment_id is not None and request.method != "POST":
        return redirect(_adres(request, "gesprek", opdracht_id, moment_id))
    gegevens = opdracht_van(request.actor, opdracht_id)
    formulier = Plangespreksformulier(ingevuld(request))
    mag_plannen = mag(request.actor, Recht.MOMENT_PLANNEN, opdracht_id)
    if formulier.is_bound and not mag_plannen:
        raise GeenRecht(Recht.MOMENT_PLANNEN)

    def plan(**velden: Any) -> None:
        services.plan_gesprek(request.actor, opdracht_id=opdracht_id, **velden)

    if gelukt(formulier, plan):
        messages.success(request, "Het gesprek staat in de kalender.")
        return redirect(_adres(request, "gesprek_volgend", opdracht_id))
    inhoud = {
        "formulier": formulier,
        "mag_plannen": mag_plannen,
        "kruimels": _kruimels(request, opdracht_id, gegevens.naam),
        "opdracht": gegevens.naam,
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede3_momenten/gesprek_plannen.html", inhoud, status=status)


@met_actor
def gesprek(request: ActorRequest, opdracht_id: UUID, stuurmoment_id: UUID) -> HttpResponse:
    """The sheet. A post saves the preparation, or settles what was said."""
    blad = selectors.gespreksblad(request.actor, opdracht_id, stuurmoment_id)
    recht = _recht(request)
    mag_schrijven = mag(request.actor, recht, opdracht_id)
    if request.method == "POST" and not mag_schrijven:
        raise GeenRecht(recht)
    formulier = _formulier(request, blad)
    verschillen: Sequence[object] = ()
    try:
        if gelukt(formulier, lambda **velden: _doe(request, blad, formulier)):
            messages.success(request, _klaar(request))
            return redirect(_adres(request, "gesprek", opdracht_id, stuurmoment_id))
    except Botsing:
        blad = selectors.gespreksblad(request.actor, opdracht_id, stuurmoment_id)
        verschillen = vergelijk(formulier, _nu(blad, formulier))
    inhoud = _inhoud(request, blad) | {
        "formulier": formulier,
        "mag_schrijven": mag_schrijven and (blad.verslag is None or formulier.is_bound),
        "verschillen": verschillen,
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede3_momenten/gesprek.html", inhoud, status=status)


@met_actor
def mailtekst(request: ActorRequest, opdracht_id: UUID, stuurmoment_id: UUID) -> HttpResponse:
    """The sheet as text for a mail to the other side: nothing of the preparation is in it."""
    blad = selectors.gespreksblad(request.actor, opdracht_id, stuurmoment_id)
    return render(request, "trede3_momenten/gesprek_mailtekst.html", _inhoud(request, blad))


def _recht(request: ActorRequest) -> Recht:
    return Recht.GESPREK_VASTSTELLEN if _stelt_vast(request) else Recht.GESPREK_VOORBEREIDEN


def _stelt_vast(request: ActorRequest) -> bool:
    return request.POST.get("doe") == VASTSTELLEN


def _klaar(request: ActorRequest) -> str:
    if _stelt_vast(request):
        return "Samen vastgesteld. Jullie kunnen het allebei teruglezen."
    return "Je voorbereiding is bewaard."


def _formulier(request: ActorRequest, blad: Gespreksblad) -> Gespreksformulier:
    return Gespreksformulier(
        ingevuld(request),
        blad=blad,
        vragen=_vragen(blad),
        dag=request.actor.dag,
        vaststellen=_stelt_vast(request),
    )


def _vragen(blad: Gespreksblad) -> tuple[str, ...]:
    """The questions of this moment, and those that were answered before they were changed."""
    nu = woorden.vragen(blad.moment)
    eerder = [vraag for vraag in blad.voorbereiding.antwoorden if vraag not in nu]
    return (*nu, *eerder)


def _doe(request: ActorRequest, blad: Gespreksblad, formulier: Gespreksformulier) -> None:
    plek: dict[str, Any] = {
        "opdracht_id": blad.opdracht_id,
        "stuurmoment_id": blad.stuurmoment_id,
    }
    schoon = formulier.cleaned_data
    if _stelt_vast(request):
        services.stel_gesprek_vast(
            request.actor,
            versie=schoon["versie"],
            op=schoon["op"],
            aanwezig=schoon["aanwezig"].splitlines(),
            inhoud=Inhoud(**formulier.inhoud()),
            **plek,
        )
    else:
        services.bereid_gesprek_voor(
            request.actor, versie=schoon["versie"], **formulier.inhoud(), **plek
        )


def _nu(blad: Gespreksblad, formulier: Gespreksformulier) -> Mapping[str, object]:
    """What stands there now, by field."""
    bewaard = blad.voorbereiding
    return {
        "versie": bewaard.versie,
        "afspraken": bewaard.afspraken,
        "volgend_op": bewaard.volgend_op,
        **{
            naam: bewaard.antwoorden.get(vraag, "")
            for naam, vraag in formulier.vraagvelden.items()
        },
    }


def _inhoud(request: ActorRequest, blad: Gespreksblad) -> dict[str, Any]:
    titel = woorden.MOMENTEN[blad.moment.soort]
    return {
        "blad": blad,
        "titel": titel.capitalize(),
        "veranderd": [_verandering(deel) for deel in _vertelbaar(blad)],
        "vragen": woorden.vragen(blad.moment),
        "antwoorden": [(vraag, _antwoord(blad, vraag)) for vraag in _vragen(blad)],
        "lezers_verslag": woorden.LEZERS_VERSLAG,
        "kruimels": _kruimels(request, blad.opdracht_id, blad.opdracht, titel.capitalize()),
        "mag_besluiten": mag(request.actor, Recht.BESLUIT_VOORBEREIDEN, blad.opdracht_id),
        "adres_mailtekst": _adres(
            request, "gesprek_mailtekst", blad.opdracht_id, blad.stuurmoment_id
        ),
        "adres_gesprek": _adres(request, "gesprek", blad.opdracht_id, blad.stuurmoment_id),
    }


def _antwoord(blad: Gespreksblad, vraag: str) -> str:
    return blad.voorbereiding.antwoorden.get(vraag, "")


def _vertelbaar(blad: Gespreksblad) -> Sequence[Verandering]:
    gevonden = [deel for deel in blad.veranderd if deel.handeling in woorden.VERANDERD]
    return gevonden[:MEESTE_VERANDERINGEN]


def _verandering(deel: Verandering) -> dict[str, object]:
    return {
        "tekst": woorden.VERANDERD[deel.handeling],
        "tijdstip": deel.tijdstip,
        "door": deel.door,
        "moment": f"{MOMENTCODE}{deel.moment}" if deel.moment else "",
        "dag": deel.dag,
    }


def _kruimels(
    request: ActorRequest, opdracht_id: UUID, naam: str, hier: str = "Gesprek"
) -> tuple[Kruimel, ...]:
    boven = wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel)
    return (Kruimel(naam=naam, adres=boven), Kruimel(naam=hier))


def _adres(
    request: ActorRequest, naam: str, opdracht_id: UUID, stuurmoment_id: UUID | None = None
) -> str:
    plek: dict[str, object] = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id}
    if stuurmoment_id is not None:
        plek["stuurmoment_id"] = stuurmoment_id
    return reverse(f"trede3_momenten:{naam}", kwargs=plek)
