# SPDX-License-Identifier: EUPL-1.2
"""Addresses of *Uitleg*, under the environment's."""

from django.urls import path

from vijftreden.web import views

app_name = "web"
urlpatterns = [
    path("uitleg/", views.uitleg_begin, name="uitleg_begin"),
    path("uitleg/<slug:onderwerp>/", views.uitleg, name="uitleg"),
]
