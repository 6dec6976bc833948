# SPDX-License-Identifier: EUPL-1.2
"""My account: the address I sign in with, and my password."""

from allauth.core import ratelimit
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters

from vijftreden.beheer import services
from vijftreden.beheer.forms import Wachtwoordformulier
from vijftreden.beheer.selectors import mijn_vervangingen
from vijftreden.beheer.views.deur import adres
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij


@sensitive_post_parameters("huidig", "nieuw")
@met_actor
def account(request: ActorRequest) -> HttpResponse:
    """Changes the own password; this session goes on, all others end."""
    formulier = Wachtwoordformulier(request.POST or None)
    if request.method == "POST" and formulier.is_valid():
        try:
            _eis_rust(request)
            gewijzigd = services.wijzig_wachtwoord(request.actor, **formulier.cleaned_data)
        except Invoerfout as fout:
            toon_bij(formulier, fout)
        else:
            update_session_auth_hash(request, gewijzigd)
            messages.success(
                request, "Je wachtwoord is gewijzigd. Op andere apparaten meld je je opnieuw aan."
            )
            return redirect(adres(request, "account"))
    regels = mijn_vervangingen(request.actor)
    return render(request, "beheer/account.html", {"formulier": formulier, "regels": regels})


def _eis_rust(request: ActorRequest) -> None:
    """Who sits down at somebody's open screen cannot go on guessing the current password."""
    if not ratelimit.consume(request, action="change_password", user=request.user):
        raise Invoerfout("huidig", "Er zijn te veel pogingen gedaan. Wacht een minuut.")
