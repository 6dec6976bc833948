# SPDX-License-Identifier: EUPL-1.2
"""All addresses: those before sign-in, and those of each step under an environment's short name."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

from vijftreden.conf import views

STAPPEN = ("register", "beheer", "trede1_opdracht", "trede3_momenten", "portefeuille", "uitgang", "web")
GEREED = [s for s in STAPPEN if find_spec(f"vijftreden.{s}.urls") and s != "portefeuille"]

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.begin, name="begin"),
    path("gezondheid", views.gezondheid, name="gezondheid"),
    path(".well-known/security.txt", views.beveiliging, name="beveiliging"),
]
if find_spec("vijftreden.beheer.urls_aanmelden"):
    urlpatterns.append(path("", include("vijftreden.beheer.urls_aanmelden")))
urlpatterns.append(path("<slug:omgeving>/", include([path("", include(f"vijftreden.{s}.urls")) for s in GEREED])))
