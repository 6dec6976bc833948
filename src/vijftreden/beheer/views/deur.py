# SPDX-License-Identifier: EUPL-1.2
"""The door of beheer: for who lacks the right these pages do not exist."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import Recht
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Kruimel

P = ParamSpec("P")
View = Callable[Concatenate[ActorRequest, P], HttpResponse]


def alleen_met(recht: Recht) -> Callable[[View[P]], Callable[..., HttpResponse]]:
    """As `met_actor`, and 404 without this right."""

    def verpak(view: View[P]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def doe(request: ActorRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if not mag(request.actor, recht):
                raise Http404
            return view(request, *args, **kwargs)

        return met_actor(doe)

    return verpak


def adres(request: ActorRequest, naam: str, **waarden: object) -> str:
    """The address of a page of beheer in this environment."""
    return reverse(f"beheer:{naam}", kwargs={"omgeving": request.omgeving.sleutel, **waarden})


def kruimels(request: ActorRequest, *namen: str, **tussen: str) -> tuple[Kruimel, ...]:
    """The path to a page below the start of beheer; `tussen` gives pages between by url name."""
    pad = [Kruimel(naam="Beheer", adres=adres(request, "beheer"))]
    pad += [Kruimel(naam=naam, adres=adres(request, weg)) for weg, naam in tussen.items()]
    return (*pad, *(Kruimel(naam=naam) for naam in namen))


def thuis(request: HttpRequest) -> str:
    """Scheme and host for links that leave the screen: the public address, else this one."""
    return settings.PUBLIEK_ADRES or request.build_absolute_uri("/").rstrip("/")
