# SPDX-License-Identifier: EUPL-1.2
"""What was sent while signed out, or with the token of before: kept whole, to be sent once more.

Signing in renews the token of every form, so a page that was open before it holds an old one.
What was typed is given back only to a page of this site itself: a post from elsewhere, which the
browser names in `Origin`, gets the plain page and never becomes one click.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers

VELD_VAN_DJANGO = "csrfmiddlewaretoken"
GEHEIM = ("password", "wachtwoord")
"""Parts of the name of a field that is never given back to a page."""


@dataclass(frozen=True, slots=True)
class Ingevuld:
    """A field as it was sent; `proza` is what somebody wrote rather than chose."""

    naam: str
    waarde: str

    @property
    def kop(self) -> str:
        """The field's name as a heading, for the page does not know the form."""
        return self.naam.replace("_", " ").replace("-", " ").strip().capitalize()

    @property
    def proza(self) -> bool:
        return " " in self.waarde.strip()


def csrf_mislukt(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's `CSRF_FAILURE_VIEW`: an old token from a page of ours, or a post from elsewhere."""
    if not _van_ons(request):
        return render(request, "403_csrf.html", status=403)
    if getattr(request, "htmx", None):
        return afgemeld(request)
    return nog_eens(request)


def afgemeld(request: HttpRequest) -> HttpResponse:
    """The part beside what somebody is writing: that it is not kept, and what to do."""
    inhoud = {"verder": request.get_full_path(), "aangemeld": _aangemeld(request)}
    return render(request, "web/afgemeld.html", inhoud)


def nog_eens(request: HttpRequest) -> HttpResponse:
    """The page that holds what was sent, with a button that sends it again."""
    velden = tuple(_velden(request))
    if any(deel in veld.naam.lower() for veld in velden for deel in GEHEIM):
        return render(request, "403_csrf.html", status=403)
    inhoud = {
        "aangemeld": _aangemeld(request),
        "velden": velden,
        "proza": [veld for veld in velden if veld.proza],
        "bestanden": [
            Ingevuld(naam, ", ".join(bestand.name or "" for bestand in rij))
            for naam, rij in request.FILES.lists()
        ],
    }
    antwoord = render(request, "web/nog_eens.html", inhoud, status=403)
    add_never_cache_headers(antwoord)
    return antwoord


def _velden(request: HttpRequest) -> Iterator[Ingevuld]:
    for naam, waarden in request.POST.lists():
        if naam != VELD_VAN_DJANGO:
            yield from (Ingevuld(naam, str(waarde)) for waarde in waarden)


def _aangemeld(request: HttpRequest) -> bool:
    return bool(request.user.is_authenticated)


def _van_ons(request: HttpRequest) -> bool:
    """Whether the browser says that a page of this site sent it; who says nothing is not ours."""
    hier = f"{request.scheme}://{request.get_host()}"
    return request.headers.get("Origin", "") in {hier, *settings.CSRF_TRUSTED_ORIGINS}
