# SPDX-License-Identifier: EUPL-1.2
"""Addresses of what leaves as a file, under the environment's."""

from django.urls import path

from vijftreden.uitgang import views

app_name = "uitgang"
urlpatterns = [
    path("kalender.ics", views.kalender_ics, name="kalender_ics"),
    path("kalender.xlsx", views.kalender_xlsx, name="kalender_xlsx"),
    path("openstaand.xlsx", views.openstaand_xlsx, name="openstaand_xlsx"),
    path(
        "opdrachten/<uuid:opdracht_id>/besluiten/deel/",
        views.besluiten_delen,
        name="besluiten_delen",
    ),
]
