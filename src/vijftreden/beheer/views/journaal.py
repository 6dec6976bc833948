# SPDX-License-Identifier: EUPL-1.2
"""The journal of the environment: who did what, filtered, page by page."""

from dataclasses import replace
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import render

from vijftreden.beheer import selectors
from vijftreden.beheer.forms import Journaalfilter
from vijftreden.beheer.selectors import Journaalbeeld, Journaalvraag
from vijftreden.beheer.texts import VOORWERPEN
from vijftreden.beheer.views.deur import alleen_met, kruimels
from vijftreden.register.selectors import personen
from vijftreden.toegang.rechten import Recht
from vijftreden.web.actor import ActorRequest
from vijftreden.web.onderdelen import Blad

FILTERS = ("handeling", "persoon", "van", "tot")


@alleen_met(Recht.JOURNAAL_LEZEN)
def journaal(request: ActorRequest) -> HttpResponse:
    """One page of lines; `?controleer=ja` walks the whole chain as well."""
    actor = request.actor
    formulier = Journaalfilter(request.GET, personen=personen(actor))
    formulier.is_valid()
    blad = selectors.journaalblad(actor, _vraag(formulier))
    deel = "#regels" if request.htmx and not request.htmx.history_restore_request else ""
    inhoud = {
        "formulier": formulier,
        "velden": [formulier[naam] for naam in FILTERS],
        "gefilterd": any(request.GET.get(naam) for naam in FILTERS),
        "regels": [replace(regel, voorwerp=_waarop(regel)) for regel in blad.regels],
        "blad": _blad(request.GET, blad),
        "pogingen": selectors.mislukte_aanmeldingen(actor),
        "keten": selectors.ketenstand(actor) if "controleer" in request.GET else None,
        "kruimels": kruimels(request, "Journaal"),
    }
    return render(request, f"beheer/journaal.html{deel}", inhoud)


def _waarop(regel: Journaalbeeld) -> str:
    return VOORWERPEN.get(regel.voorwerp, regel.voorwerp)


def _vraag(formulier: Journaalfilter) -> Journaalvraag:
    """What was asked; what has no sense in the address asks nothing."""
    gevraagd = formulier.cleaned_data
    return Journaalvraag(
        handeling=gevraagd.get("handeling") or "",
        persoon_id=UUID(gevraagd["persoon"]) if gevraagd.get("persoon") else None,
        van=gevraagd.get("van"),
        tot=gevraagd.get("tot"),
        voor=gevraagd.get("voor"),
        na=gevraagd.get("na"),
    )


def _blad(adres: QueryDict, blad: selectors.Journaalblad) -> Blad | None:
    """Newer stands before, older after: the newest line is the first."""
    if not blad.regels:
        return None

    def naar(**plaats: int) -> str:
        vraag = QueryDict(mutable=True)
        vraag.update({naam: adres.get(naam, "") for naam in FILTERS if adres.get(naam)})
        vraag.update({naam: str(nummer) for naam, nummer in plaats.items()})
        return f"?{vraag.urlencode()}"

    eerste, laatste = blad.regels[0].nummer, blad.regels[-1].nummer
    return Blad(
        van=eerste,
        tot=laatste,
        vorige=naar(na=eerste) if blad.nieuwer else "",
        volgende=naar(voor=laatste) if blad.ouder else "",
    )
