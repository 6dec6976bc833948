# SPDX-License-Identifier: EUPL-1.2
"""How long somebody stays signed in: twelve hours, half an hour without doing anything."""

import time
from collections.abc import Callable
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import SESSION_KEY, logout
from django.contrib.sessions.models import Session
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

BEGIN, LAATST = "zitting_begin", "zitting_laatst"
STIL = 30 * 60
"""Seconds without a request after which the session ends."""
BIJHOUDEN = 60
"""Seconds; the session is written at most this often, so that a page does not cost a write."""
AFGELOPEN = "Je was een tijd weg. Meld je opnieuw aan; wat je had opgeslagen, staat er nog."


class Zittingsduur:
    """Middleware below sign-in and messages.

    Django renews a session at every write, so the absolute end is counted here, from the first
    request after sign-in, up to the age that the settings give a session.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if SESSION_KEY in request.session:
            self._bewaak(request)
        return self.get_response(request)

    def _bewaak(self, request: HttpRequest) -> None:
        nu = int(time.time())
        begin = request.session.setdefault(BEGIN, nu)
        laatst = request.session.setdefault(LAATST, nu)
        if nu - begin >= settings.SESSION_COOKIE_AGE or nu - laatst >= STIL:
            logout(request)
            messages.info(request, AFGELOPEN)
        elif nu - laatst >= BIJHOUDEN:
            request.session[LAATST] = nu


def beeindig_zittingen(account_id: UUID) -> int:
    """Ends every session of this account at once; returns how many there were."""
    lopend = Session.objects.filter(expire_date__gt=timezone.now())
    sleutels = [
        zitting.pk
        for zitting in lopend.iterator(chunk_size=500)
        if zitting.get_decoded().get(SESSION_KEY) == str(account_id)
    ]
    Session.objects.filter(pk__in=sleutels).delete()
    return len(sleutels)
