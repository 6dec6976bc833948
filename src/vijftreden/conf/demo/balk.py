# SPDX-License-Identifier: EUPL-1.2
"""The bar "Bekijk als …": only on the demo, one click makes the visitor one of the cast."""

from collections import Counter
from collections.abc import Callable
from uuid import UUID

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from vijftreden.conf.demo.lader import cast
from vijftreden.toegang.selectors import lidmaatschap
from vijftreden.web.onderdelen import Demorol

INLOGGER = "allauth.account.auth_backends.AuthenticationBackend"


class Demobalk:
    """Gives each page of the demo the cast; outside the demo it does nothing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.DEMO:
            request.demo_rollen = rollen(request)  # type: ignore[attr-defined]
        return self.get_response(request)


def rollen(request: HttpRequest) -> list[Demorol]:
    """The cast as buttons, the largest organisation first; who is signed in is pressed."""
    leden = cast()
    aantal = Counter(lid.omgeving for lid in leden)
    return [
        Demorol(
            naam=lid.bekijk_als,
            omgeving=lid.omgeving,
            adres=reverse("demo_als", kwargs={"lidmaatschap_id": lid.lidmaatschap_id}),
            huidig=request.user.pk == lid.account_id,
        )
        for lid in sorted(leden, key=lambda lid: (-aantal[lid.omgeving], lid.omgeving))
    ]


@require_POST
def bekijk_als(request: HttpRequest, lidmaatschap_id: UUID) -> HttpResponse:
    """Signs in as one of the cast; outside the demo this address does not exist."""
    toegestaan = {lid.lidmaatschap_id for lid in cast()} if settings.DEMO else set()
    lid = lidmaatschap(lidmaatschap_id) if lidmaatschap_id in toegestaan else None
    if lid is None or lid.account is None:
        raise Http404
    login(request, lid.account, backend=INLOGGER)
    week = reverse("portefeuille:week", kwargs={"omgeving": lid.omgeving.sleutel})
    return HttpResponseRedirect(week)
