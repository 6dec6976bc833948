# SPDX-License-Identifier: EUPL-1.2
"""The register of mandates: to read, to keep, to read in, and to ask whether one may sign."""

from collections.abc import Callable
from functools import wraps
from itertools import groupby
from typing import Any, Concatenate, ParamSpec
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.beheer.views.deur import alleen_met
from vijftreden.handeling.poort import mag
from vijftreden.register import selectors as register
from vijftreden.register import services
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.forms.mandaten import (
    Eindformulier,
    Inleesformulier,
    Mandaatformulier,
    Tekenvraagformulier,
    begin_van,
)
from vijftreden.trede1_opdracht.rules.mandaatlijst import als_tekst, lees_mandaten
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, ingevuld, vergelijk

P = ParamSpec("P")
View = Callable[Concatenate[ActorRequest, P], HttpResponse]


def van_onze_kant(view: View[P]) -> Callable[..., HttpResponse]:
    """As `met_actor`; for who is here for the other side alone these pages do not exist."""

    @wraps(view)
    def doe(request: ActorRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if selectors.is_gast(request.actor):
            raise Http404
        return view(request, *args, **kwargs)

    return met_actor(doe)


@van_onze_kant
def mandaten(request: ActorRequest) -> HttpResponse:
    """The lines by function; also those that ended when the address asks it."""
    alle = "alle" in request.GET
    regels = register.mandaten(request.actor, ook_vorige=alle)
    inhoud = {
        "groepen": [(naam, list(rij)) for naam, rij in groupby(regels, key=lambda r: r.functie)],
        "alle": alle,
        "vandaag": request.actor.dag,
        "mag_vastleggen": mag(request.actor, Recht.MANDAAT_VASTLEGGEN),
        "kruimels": (Kruimel(naam="Mandaatregister"),),
    }
    return render(request, "trede1_opdracht/mandaten.html", inhoud)


@alleen_met(Recht.MANDAAT_VASTLEGGEN)
def nieuw(request: ActorRequest) -> HttpResponse:
    """A line by hand."""
    functies = register.functies(request.actor)
    formulier = Mandaatformulier(ingevuld(request), functies=functies, vandaag=request.actor.dag)

    def doe(**_: object) -> None:
        services.leg_mandaat_vast(request.actor, **formulier.als_inhoud())

    if gelukt(formulier, doe):
        messages.success(request, "Het mandaat staat in het register.")
        return redirect(weg(request, "mandaten"))
    return _formulier(request, formulier, {"functies": functies})


@alleen_met(Recht.MANDAAT_VASTLEGGEN)
def mandaat(request: ActorRequest, mandaat_id: UUID) -> HttpResponse:
    """One line: to correct, or to end."""
    regel = register.mandaat(request.actor, mandaat_id)
    functies = register.functies(request.actor)
    beeindigt = request.method == "POST" and "beeindig" in request.POST
    formulier = Mandaatformulier(
        None if beeindigt else ingevuld(request),
        functies=functies,
        regel=regel,
        vandaag=request.actor.dag,
    )
    einde = Eindformulier(
        request.POST if beeindigt else None, initial={"versie": regel.versie}, prefix=None
    )
    inhoud: dict[str, Any] = {"regel": regel, "einde": einde, "functies": functies}
    try:
        if gelukt(formulier, lambda **_: _corrigeer(request, mandaat_id, formulier)):
            messages.success(request, "Het mandaat is verbeterd.")
            return redirect(weg(request, "mandaten"))
        if gelukt(
            einde, lambda **w: services.beeindig_mandaat(request.actor, mandaat_id=mandaat_id, **w)
        ):
            messages.success(request, "Het einde staat vast.")
            return redirect(weg(request, "mandaten"))
    except Botsing:
        nu = register.mandaat(request.actor, mandaat_id)
        if beeindigt:
            messages.warning(request, "Iemand anders heeft dit mandaat intussen gewijzigd.")
            return redirect(request.path)
        inhoud |= {"regel": nu, "verschillen": vergelijk(formulier, begin_van(nu))}
    return _formulier(request, formulier, inhoud)


def _corrigeer(request: ActorRequest, mandaat_id: UUID, formulier: Mandaatformulier) -> None:
    services.wijzig_mandaat(
        request.actor,
        mandaat_id=mandaat_id,
        versie=formulier.cleaned_data["versie"] or 0,
        **formulier.als_inhoud(),
    )


def _formulier(
    request: ActorRequest, formulier: Mandaatformulier, inhoud: dict[str, Any]
) -> HttpResponse:
    regel = inhoud.get("regel")
    inhoud |= {
        "formulier": formulier,
        "annuleer": weg(request, "mandaten"),
        "kruimels": pad(request, regel.lijn.onderwerp if regel else "Nieuw mandaat"),
    }
    fout = formulier.errors or ("einde" in inhoud and inhoud["einde"].errors)
    status = 400 if fout else 200
    return render(request, "trede1_opdracht/mandaat.html", inhoud, status=status)


@alleen_met(Recht.MANDAAT_VASTLEGGEN)
def inlezen(request: ActorRequest) -> HttpResponse:
    """Shows what was understood of a list; the second time it is recorded."""
    formulier = Inleesformulier(ingevuld(request), request.FILES or None)
    inhoud: dict[str, Any] = {"formulier": formulier}
    if formulier.is_bound and formulier.is_valid():
        gegeven = formulier.cleaned_data
        gelezen = lees_mandaten(gegeven["bladen"], van=gegeven["van"], bron=gegeven["bron"])
        if "bewaar" in request.POST and gelezen.invoer:
            try:
                gedaan = services.importeer_mandaten(request.actor, regels=gelezen.invoer)
            except Invoerfout as fout:
                toon_bij(formulier, Invoerfout("tekst", fout.zin))
            else:
                messages.success(request, in_woorden(gedaan))
                return redirect(weg(request, "mandaten"))
        inhoud |= {
            "gelezen": gelezen,
            "rijen": list(zip(gelezen.regels, gelezen.invoer, strict=True)),
            "geplakt": als_tekst(gegeven["bladen"]),
        }
    inhoud |= {"annuleer": weg(request, "mandaten"), "kruimels": pad(request, "Inlezen")}
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/mandaten_inlezen.html", inhoud, status=status)


def in_woorden(gedaan: services.Mandaatimport) -> str:
    """What became of a list, in one sentence."""
    delen = [
        (gedaan.nieuw, "toegevoegd"),
        (gedaan.gewijzigd, "verbeterd"),
        (gedaan.ongewijzigd, "stonden er al"),
    ]
    zin = ", ".join(f"{aantal} {wat}" for aantal, wat in delen if aantal) or "niets"
    nieuw = f" Nieuwe functies: {gedaan.functies}." if gedaan.functies else ""
    return f"Mandaten: {zin}.{nieuw}"


@van_onze_kant
def vraag(request: ActorRequest) -> HttpResponse:
    """May this be signed? Apart from any decision; nothing is stored."""
    formulier = Tekenvraagformulier(
        request.GET if "wie" in request.GET else None, functies=register.functies(request.actor)
    )
    inhoud: dict[str, Any] = {
        "formulier": formulier,
        "onderwerpen": register.onderwerpen(request.actor),
        "kruimels": pad(request, "Mag dit getekend worden?"),
    }
    if formulier.is_bound and formulier.is_valid():
        persoon_id, functie_id = formulier.wie()
        gevraagd = {naam: formulier.cleaned_data[naam] for naam in ("onderwerp", "soort", "btw")}
        inhoud["beeld"] = selectors.tekenantwoord(
            request.actor,
            persoon_id=persoon_id,
            functie_id=functie_id,
            bedrag=formulier.cleaned_data["bedrag"],
            **gevraagd,
        )
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/mandaatvraag.html", inhoud, status=status)


@met_actor
def vraag_bij_opdracht(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """The same question about the budget of a commission, by its ambtelijk opdrachtgever."""
    adres = weg(request, "mandaatvraag")
    vragen = selectors.vraag_van_opdracht(request.actor, opdracht_id)
    return redirect(f"{adres}?{vragen}" if vragen else adres)


def weg(request: ActorRequest, naam: str, **delen: object) -> str:
    """The address of a page of this step."""
    plek = {"omgeving": request.omgeving.sleutel, **delen}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def pad(request: ActorRequest, hier: str) -> tuple[Kruimel, ...]:
    """The path to a page below the register of mandates."""
    return Kruimel(naam="Mandaatregister", adres=weg(request, "mandaten")), Kruimel(naam=hier)
