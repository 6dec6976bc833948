# SPDX-License-Identifier: EUPL-1.2
"""The pages of the register: the list, one organisation, and what organisations share."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from vijftreden.register import selectors
from vijftreden.register.forms import Filterformulier, Zoekformulier, gekozen_ids
from vijftreden.register.rules.organisaties import Record
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Blad, Kruimel

PER_PAGINA = 50
RESULTATEN = 10
MINSTENS = 2


@met_actor
def lijst(request: ActorRequest) -> HttpResponse:
    """All organisations and arrangements, searched and filtered by the address."""
    formulier = Filterformulier(request.GET)
    formulier.is_valid()
    gevraagd = formulier.cleaned_data
    pagina = selectors.zoek_organisaties(
        request.actor,
        zoek=gevraagd.get("zoek", ""),
        soort=gevraagd.get("soort", ""),
        pagina=gevraagd.get("pagina") or 1,
        per_pagina=PER_PAGINA,
    )
    return render(
        request,
        f"register/organisaties.html{_deel(request)}",
        {
            "formulier": formulier,
            "regels": pagina.regels,
            "blad": _blad(request, pagina),
            "gefilterd": bool(gevraagd.get("zoek") or gevraagd.get("soort")),
            "gezocht": gevraagd,
        },
    )


@met_actor
def organisatie(request: ActorRequest, organisatie_id: UUID) -> HttpResponse:
    """One organisation: what the register knows, its participants or its arrangements."""
    beeld = selectors.organisatie(request.actor, organisatie_id)
    kruimels = (*_kruimels(request), Kruimel(naam=beeld.regel.naam))
    return render(request, "register/organisatie.html", {"beeld": beeld, "kruimels": kruimels})


@met_actor
def gedeeld(request: ActorRequest) -> HttpResponse:
    """Which arrangements do these organisations share? Chosen one by one, in the address."""
    formulier = Zoekformulier(request.GET)
    formulier.is_valid()
    zoek = formulier.cleaned_data.get("zoek", "")
    ids = gekozen_ids(request.GET.getlist("met"))
    op_id = selectors.organisaties_op_id(request.actor, ids)
    gekozen = [op_id[gekozen_id] for gekozen_id in ids if gekozen_id in op_id]
    resultaten = selectors.zoek_organisaties(
        request.actor, zoek=zoek, record=Record.ORGANISATIE, per_pagina=RESULTATEN
    )
    return render(
        request,
        "register/gedeeld.html",
        {
            "formulier": formulier,
            "gekozen": gekozen,
            "genoeg": len(gekozen) >= MINSTENS,
            "gezocht": zoek,
            "gevonden": [r for r in resultaten.regels if r.id not in op_id] if zoek else [],
            "meer_gevonden": resultaten.verder,
            "gedeeld": selectors.gedeelde_regelingen(request.actor, list(op_id)),
            "kruimels": (*_kruimels(request), Kruimel(naam="Gedeelde regelingen")),
        },
    )


def _kruimels(request: ActorRequest) -> tuple[Kruimel, ...]:
    adres = reverse("register:organisaties", kwargs={"omgeving": request.omgeving.sleutel})
    return (Kruimel(naam="Organisaties", adres=adres),)


def _deel(request: ActorRequest) -> str:
    """Only the rows when htmx asks them; going back in the browser asks the whole page."""
    return "#regels" if request.htmx and not request.htmx.history_restore_request else ""


def _blad(request: ActorRequest, pagina: selectors.Organisatiepagina) -> Blad:
    def adres(nummer: int) -> str:
        gevraagd = request.GET.copy()
        gevraagd["pagina"] = str(nummer)
        return f"?{gevraagd.urlencode()}"

    begin = (pagina.pagina - 1) * PER_PAGINA
    return Blad(
        van=begin + 1,
        tot=begin + len(pagina.regels),
        vorige=adres(pagina.pagina - 1) if pagina.pagina > 1 else "",
        volgende=adres(pagina.pagina + 1) if pagina.verder else "",
    )
