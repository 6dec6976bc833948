# SPDX-License-Identifier: EUPL-1.2
"""All addresses: those before sign-in, and each step's under an environment's short name."""

from django.urls import URLPattern, URLResolver, include, path

from vijftreden.conf import views
from vijftreden.conf.demo.balk import bekijk_als

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.begin, name="begin"),
    path("demo/als/<uuid:lidmaatschap_id>/", bekijk_als, name="demo_als"),
    path("gezondheid", views.gezondheid, name="gezondheid"),
    path(".well-known/security.txt", views.beveiliging, name="beveiliging"),
    path("", include("vijftreden.beheer.urls_aanmelden")),
    path(
        "<slug:omgeving>/",
        include(
            [
                path("", include("vijftreden.register.urls")),
                path("", include("vijftreden.beheer.urls")),
                path("", include("vijftreden.trede1_opdracht.urls")),
                path("", include("vijftreden.trede3_momenten.urls")),
                path("", include("vijftreden.portefeuille.urls")),
                path("", include("vijftreden.uitgang.urls")),
                path("", include("vijftreden.web.urls")),
            ]
        ),
    ),
]
