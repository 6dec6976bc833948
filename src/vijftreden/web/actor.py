# SPDX-License-Identifier: EUPL-1.2
"""The edge: from a request to an actor, once; every view of an environment passes here."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from allauth.account.adapter import get_adapter
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_cache_control, patch_vary_headers

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.web.namens import namens
from vijftreden.web.nog_eens import afgemeld, nog_eens

P = ParamSpec("P")


class ActorRequest(HttpRequest):
    """A request of a member, with its actor and environment."""

    actor: Actor
    omgeving: Omgeving
    htmx: Any


def met_actor(
    view: Callable[Concatenate[ActorRequest, P], HttpResponse],
) -> Callable[..., HttpResponse]:
    """Lets a view see only what its actor may see.

    The address names the environment. Who is not signed in is sent to sign in, and loses nothing
    of what was being written; who is no member gets 404, the same as for an environment that does
    not exist. What the actor may see but not do gives 403 with the reason. `ObjectDoesNotExist`
    becomes 404. Who chose to work for another does so as long as the replacement holds.
    """

    @wraps(view)
    def doe(
        request: ActorRequest, omgeving: str, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        if not request.user.is_authenticated:
            return _aan_de_deur(request)
        gevonden = actor_van(
            request.user.pk, omgeving, dag=timezone.localdate(), herkomst=_herkomst(request)
        )
        if gevonden is None:
            raise Http404
        request.omgeving = gevonden[1]
        request.actor = namens(getattr(request, "session", None), gevonden[0])
        with zicht(request.actor):
            antwoord = _antwoord(view, request, *args, **kwargs)
        if antwoord is None:
            raise Http404
        patch_cache_control(antwoord, no_store=True)
        patch_vary_headers(antwoord, ["HX-Request"])
        return antwoord

    doe.__met_actor__ = True  # type: ignore[attr-defined]
    return doe


def _aan_de_deur(request: HttpRequest) -> HttpResponse:
    """Who is not signed in: to the door, or first told that what was sent is not kept yet."""
    if request.method != "POST":
        return redirect_to_login(request.get_full_path())
    if getattr(request, "htmx", None):
        return afgemeld(request)
    return nog_eens(request)


def _antwoord(
    view: Callable[Concatenate[ActorRequest, P], HttpResponse],
    request: ActorRequest,
    *args: P.args,
    **kwargs: P.kwargs,
) -> HttpResponse | None:
    """None for what this actor may not see: 404 is raised outside, and a refusal stays noted."""
    try:
        return view(request, *args, **kwargs)
    except ObjectDoesNotExist:
        return None
    except GeenRecht as fout:
        return render(request, "web/geen_recht.html", {"recht": fout.recht.value}, status=403)


def _herkomst(request: HttpRequest) -> str:
    return f"web {get_adapter(request).get_client_ip(request)}"
