# SPDX-License-Identifier: EUPL-1.2
"""People and their memberships: the list, inviting, one person."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from vijftreden.beheer import selectors, services
from vijftreden.beheer.forms import Persoonformulier, Uitnodigingsformulier, Versieformulier
from vijftreden.beheer.texts import GEWOON_LID, SOORTEN
from vijftreden.beheer.views.deur import adres, alleen_met, kruimels, thuis
from vijftreden.register.selectors import persoon
from vijftreden.register.services import wijzig_persoon
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.actor import ActorRequest
from vijftreden.web.fouten import Invoerfout, toon_bij

INTUSSEN = "Iemand anders heeft dit intussen gewijzigd. Hieronder staat wat er nu geldt."


@alleen_met(Recht.LID_UITNODIGEN)
def mensen(request: ActorRequest) -> HttpResponse:
    """Everybody whom this organisation knows, with or without access."""
    zoek = request.GET.get("zoek", "")[:120]
    regels = [(lid, soorten_in_woorden(lid)) for lid in selectors.leden(request.actor, zoek=zoek)]
    inhoud = {"regels": regels, "zoek": zoek, "kruimels": kruimels(request, "Mensen")}
    return render(request, "beheer/mensen.html", inhoud)


@alleen_met(Recht.LID_UITNODIGEN)
def uitnodigen(request: ActorRequest) -> HttpResponse:
    """Invites somebody new. The link is drawn in this answer and nowhere else, so no redirect."""
    formulier = Uitnodigingsformulier(request.POST or None)
    if request.method == "POST" and formulier.is_valid():
        waarden = formulier.cleaned_data
        try:
            toegang = services.nodig_uit(
                request.actor,
                naam=waarden["naam"],
                functie=waarden["functie"],
                email=waarden["email"],
                soorten=waarden["soorten"],
                thuis=thuis(request),
            )
        except Invoerfout as fout:
            toon_bij(formulier, fout)
        else:
            return toon_link(request, toegang)
    pad = kruimels(request, "Iemand uitnodigen", mensen="Mensen")
    return render(request, "beheer/uitnodigen.html", {"formulier": formulier, "kruimels": pad})


@alleen_met(Recht.LID_UITNODIGEN)
def gegevens(request: ActorRequest, persoon_id: UUID) -> HttpResponse:
    """Changes who somebody is."""
    wie = persoon(request.actor, persoon_id)
    begin = {"versie": wie.versie, "naam": wie.naam, "functie": wie.functie, "email": wie.email}
    formulier = Persoonformulier(request.POST or None, initial=begin)
    if request.method == "POST" and formulier.is_valid():
        try:
            wijzig_persoon(
                request.actor,
                persoon_id=persoon_id,
                organisatie_id=wie.organisatie_id,
                **{**formulier.cleaned_data, "versie": formulier.cleaned_data["versie"] or 0},
            )
        except Invoerfout as fout:
            toon_bij(formulier, fout)
        except Botsing:
            messages.warning(request, INTUSSEN)
            return redirect(request.path)
        else:
            messages.success(request, "De gegevens zijn opgeslagen.")
            return redirect(adres(request, "persoon", persoon_id=persoon_id))
    pad = kruimels(request, wie.naam, mensen="Mensen")
    inhoud = {"formulier": formulier, "wie": wie, "kruimels": pad}
    return render(request, "beheer/gegevens.html", inhoud)


@alleen_met(Recht.PERSOON_WISSEN)
def wissen(request: ActorRequest, persoon_id: UUID) -> HttpResponse:
    """Erases name, function and address, after a page that says what that means."""
    lid = selectors.lid(request.actor, persoon_id)
    if request.method == "POST":
        formulier = Versieformulier(request.POST)
        try:
            versie = formulier.cleaned_data["versie"] if formulier.is_valid() else 0
            services.vergeet(request.actor, persoon_id=persoon_id, versie=versie)
        except Invoerfout as fout:
            messages.warning(request, fout.zin)
            return redirect(request.path)
        except Botsing:
            messages.warning(request, INTUSSEN)
            return redirect(request.path)
        messages.success(request, "De persoonsgegevens zijn gewist.")
        return redirect(adres(request, "mensen"))
    pad = kruimels(request, lid.persoon.naam, mensen="Mensen")
    return render(request, "beheer/wissen.html", {"lid": lid, "kruimels": pad})


def toon_link(request: ActorRequest, toegang: services.Toegangsadres) -> HttpResponse:
    """The one time that a link is shown."""
    wie = persoon(request.actor, toegang.persoon_id)
    pad = kruimels(request, "Toegangslink", mensen="Mensen")
    inhoud = {"toegang": toegang, "persoon": wie, "kruimels": pad}
    return render(request, "beheer/toegangslink.html", inhoud)


def soorten_in_woorden(lid: selectors.Lid) -> str:
    """What a member may do, in a few words; empty for who has no access."""
    if not lid.heeft_toegang:
        return ""
    return ", ".join(SOORTEN[soort][0] for soort in SOORTEN if soort in lid.soorten) or GEWOON_LID
