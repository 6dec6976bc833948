# SPDX-License-Identifier: EUPL-1.2
"""One person: what it may do, a new link, ending access."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.beheer import selectors, services
from vijftreden.beheer.forms import Soortenformulier, Versieformulier
from vijftreden.beheer.views.deur import alleen_met, kruimels, thuis
from vijftreden.beheer.views.mensen import INTUSSEN, soorten_in_woorden, toon_link
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.actor import ActorRequest
from vijftreden.web.fouten import Invoerfout


@alleen_met(Recht.LID_UITNODIGEN)
def persoon(request: ActorRequest, persoon_id: UUID) -> HttpResponse:
    """Shows a person; each button posts to this address with what it does in `doe`."""
    lid = selectors.lid(request.actor, persoon_id)
    doe = DADEN.get(request.POST.get("doe", ""))
    if doe:
        try:
            antwoord = doe(request, lid)
        except Invoerfout as fout:
            messages.warning(request, fout.zin)
        except Botsing:
            messages.warning(request, INTUSSEN)
        else:
            if antwoord:
                return antwoord
        return redirect(request.path)
    soorten = Soortenformulier(initial={"versie": lid.versie, "soorten": list(lid.soorten)})
    inhoud = {
        "lid": lid,
        "in_woorden": soorten_in_woorden(lid),
        "soorten": soorten,
        "kruimels": kruimels(request, lid.persoon.naam, mensen="Mensen"),
    }
    return render(request, "beheer/persoon.html", inhoud)


def _wijzig(request: ActorRequest, lid: selectors.Lid) -> None:
    formulier = Soortenformulier(request.POST)
    if lid.lidmaatschap_id and formulier.is_valid():
        services.wijzig_soorten(
            request.actor,
            lidmaatschap_id=lid.lidmaatschap_id,
            versie=formulier.cleaned_data["versie"],
            soorten=formulier.cleaned_data["soorten"],
        )
        messages.success(request, "Opgeslagen. Het geldt meteen.")


def _beeindig(request: ActorRequest, lid: selectors.Lid) -> None:
    formulier = Versieformulier(request.POST)
    if lid.lidmaatschap_id and formulier.is_valid():
        services.beeindig_lidmaatschap(
            request.actor,
            lidmaatschap_id=lid.lidmaatschap_id,
            versie=formulier.cleaned_data["versie"],
        )
        messages.success(request, f"{lid.persoon.naam} heeft geen toegang meer.")


def _nieuwe_link(request: ActorRequest, lid: selectors.Lid) -> HttpResponse:
    return toon_link(
        request,
        services.nieuwe_toegangslink(
            request.actor, persoon_id=lid.persoon.id, thuis=thuis(request)
        ),
    )


def _nodig_uit(request: ActorRequest, lid: selectors.Lid) -> HttpResponse:
    formulier = Soortenformulier(request.POST)
    soorten = formulier.cleaned_data["soorten"] if formulier.is_valid() else ()
    return toon_link(
        request,
        services.nodig_uit(
            request.actor, persoon_id=lid.persoon.id, soorten=soorten, thuis=thuis(request)
        ),
    )


DADEN = {
    "wijzig": _wijzig,
    "beeindig": _beeindig,
    "nieuwe_link": _nieuwe_link,
    "nodig_uit": _nodig_uit,
}
