# SPDX-License-Identifier: EUPL-1.2
"""The few pages that belong to no environment: the door, the health check, security.txt."""

from datetime import timedelta

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from vijftreden.toegang.selectors import omgevingen_van


def begin(request: HttpRequest) -> HttpResponse:
    """Sends to sign-in, to the only environment, or lets choose."""
    if not request.user.is_authenticated:
        return HttpResponseRedirect(reverse("aanmelden"))
    omgevingen = omgevingen_van(request.user.pk, dag=timezone.localdate())
    if len(omgevingen) == 1:
        return HttpResponseRedirect(
            reverse("portefeuille:week", kwargs={"omgeving": omgevingen[0].sleutel})
        )
    return render(request, "conf/kies_omgeving.html", {"omgevingen": omgevingen})


def gezondheid(request: HttpRequest) -> HttpResponse:
    """Whether the server and its database answer; for a load balancer."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        cursor.fetchone()
    return JsonResponse({"status": "goed"})


def beveiliging(request: HttpRequest) -> HttpResponse:
    """RFC 9116: where to report a weakness."""
    verloopt = timezone.now() + timedelta(days=180)
    adres = settings.DEFAULT_FROM_EMAIL
    tekst = (
        f"Contact: mailto:{adres}\n"
        f"Expires: {verloopt:%Y-%m-%dT%H:%M:%SZ}\n"
        "Preferred-Languages: nl\n"
    )
    return HttpResponse(tekst, content_type="text/plain; charset=utf-8")
