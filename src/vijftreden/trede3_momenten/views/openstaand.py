# SPDX-License-Identifier: EUPL-1.2
"""What stayed open across commissions, with filters that stand in the address."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from vijftreden.trede3_momenten import selectors
from vijftreden.trede3_momenten.forms import Openstaandformulier
from vijftreden.trede3_momenten.selectors import Openfilter, Openregel, Soortopen
from vijftreden.trede3_momenten.texts.besluiten import (
    OPENSTAAND,
    OPENSTAAND_WIE,
    openstaand_tekst,
)
from vijftreden.trede3_momenten.views.plek import adres
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor

PAGINAS = {
    Soortopen.VRAAG: ("vraag", "vraag_id"),
    Soortopen.VOORWAARDE: ("voorwaarde", "voorwaarde_id"),
    Soortopen.FASEBESLUIT: ("besluit_nemen", "stuurmoment_id"),
    Soortopen.BESTUUR: ("besluit", "besluit_id"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Getoond:
    """A line with its words and its page."""

    regel: Openregel
    tekst: str
    adres: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Groep:
    """All that is open of one kind; `wie` says what the person beside it is."""

    naam: str
    wie: str
    regels: Sequence[Getoond]


@met_actor
def openstaand(request: ActorRequest) -> HttpResponse:
    """Grouped by what it is; for each line how long it waits, and one link."""
    formulier = Openstaandformulier(request.GET, soorten=OPENSTAAND)
    wens = Openfilter(**formulier.wens())
    blad = selectors.openstaand(request.actor, wens)
    groepen = [
        Groep(
            naam=naam,
            wie=OPENSTAAND_WIE.get(soort, ""),
            regels=[_getoond(request, regel) for regel in blad.regels if regel.soort == soort],
        )
        for soort, naam in OPENSTAAND.items()
    ]
    inhoud = {
        "formulier": formulier,
        "gefilterd": wens != Openfilter(),
        "groepen": [groep for groep in groepen if groep.regels],
        "meer": blad.meer,
        "aantal": len(blad.regels),
        "vandaag": request.actor.dag,
        "vraagdeel": request.GET.urlencode(),
    }
    deel = "#regels" if request.htmx else ""
    return render(request, f"trede3_momenten/openstaand.html{deel}", inhoud)


def _getoond(request: ActorRequest, regel: Openregel) -> Getoond:
    if regel.soort in PAGINAS:
        naam, deel = PAGINAS[regel.soort]
        naar = adres(request, naam, regel.opdracht_id, **{deel: regel.id})
    else:
        naar = wegwijzer.adres("opdracht", omgeving=request.omgeving.sleutel, id=regel.opdracht_id)
    return Getoond(regel=regel, tekst=openstaand_tekst(regel), adres=naar)
