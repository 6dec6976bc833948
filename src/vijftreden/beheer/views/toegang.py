# SPDX-License-Identifier: EUPL-1.2
"""The page of a one-time link, for who is not signed in yet: the only one without an actor.

Looking uses nothing up, because mail programs open links before people do.
"""

from dataclasses import replace

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from vijftreden.beheer import services
from vijftreden.beheer.forms import Toegangsformulier
from vijftreden.beheer.selectors import Uitnodiging, omgeving_met, uitnodiging
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout, toon_bij


@never_cache
@sensitive_post_parameters("wachtwoord")
def toegang(request: HttpRequest, omgeving: str, geheim: str) -> HttpResponse:
    """Lets an invited person choose a password, or join with the account it has.

    A link that does not work, for whatever reason, and an environment that does not exist give the
    same page with status 404.
    """
    gevonden = omgeving_met(omgeving)
    if gevonden is None:
        return _werkt_niet(request)
    systeem = Actor.systeem(
        gevonden.pk,
        dag=timezone.localdate(),
        herkomst=f"web {request.META.get('REMOTE_ADDR', '')}",
    )
    with zicht(systeem):
        voor = uitnodiging(systeem, geheim)
    if voor is None:
        return _werkt_niet(request)
    actor = replace(systeem, persoon_id=voor.persoon_id)
    formulier = Toegangsformulier(request.POST or None)
    if request.method == "POST" and _kom_binnen(request, actor, geheim, voor, formulier):
        return redirect(settings.LOGIN_REDIRECT_URL)
    inhoud = {
        "organisatie": gevonden.naam,
        "voor": voor,
        "zelf": _is_zelf(request, voor),
        "formulier": formulier,
    }
    return render(request, "beheer/toegang.html", inhoud)


def _kom_binnen(
    request: HttpRequest,
    actor: Actor,
    geheim: str,
    voor: Uitnodiging,
    formulier: Toegangsformulier,
) -> bool:
    """Whether this person is in and signed in; otherwise the form says what is wrong."""
    met_account = voor.bestaand_account and _is_zelf(request, voor)
    if not met_account and not formulier.is_valid():
        return False
    try:
        account = services.neem_uitnodiging_aan(
            actor,
            geheim=geheim,
            wachtwoord="" if met_account else formulier.cleaned_data["wachtwoord"],
            account_id=request.user.pk if met_account else None,
        )
    except Invoerfout as fout:
        formulier.is_valid()
        toon_bij(formulier, fout)
        return False
    if request.user != account:
        login(request, account, backend=settings.AUTHENTICATION_BACKENDS[0])
    return True


def _is_zelf(request: HttpRequest, voor: Uitnodiging) -> bool:
    """Whether the person for whom the link is, is the one who is signed in."""
    return request.user.is_authenticated and request.user.email.lower() == voor.email.lower()


def _werkt_niet(request: HttpRequest) -> HttpResponse:
    return render(request, "beheer/toegang_werkt_niet.html", status=404)
