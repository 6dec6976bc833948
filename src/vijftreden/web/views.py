# SPDX-License-Identifier: EUPL-1.2
"""The pages of *Uitleg*: the model in our own words."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.uitleg import ONDERWERPEN


@met_actor
def uitleg_begin(request: ActorRequest) -> HttpResponse:
    """The first page: what this is, and what can be read."""
    return render(request, "web/uitleg/begin.html", {"onderwerpen": ONDERWERPEN.items()})


@met_actor
def uitleg(request: ActorRequest, onderwerp: str) -> HttpResponse:
    """One subject; an unknown one is 404."""
    if onderwerp not in ONDERWERPEN:
        raise Http404
    return render(
        request,
        f"web/uitleg/{onderwerp}.html",
        {"onderwerpen": ONDERWERPEN.items(), "onderwerp": onderwerp},
    )
