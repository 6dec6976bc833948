# SPDX-License-Identifier: EUPL-1.2
"""Addresses of what leaves as a file, under the environment's."""

from django.urls import path

from vijftreden.uitgang import views

app_name = "uitgang"
urlpatterns = [
    path("kalender.ics", views.kalender_ics, name="kalender_ics"),
    path("kalender.xlsx", views.kalender_xlsx, name="kalender_xlsx"),
    path("opdrachten.xlsx", views.opdrachten_xlsx, name="opdrachten_xlsx"),
    path("opdrachten.csv", views.opdrachten_csv, name="opdrachten_csv"),
]
