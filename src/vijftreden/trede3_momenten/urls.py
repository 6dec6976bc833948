# SPDX-License-Identifier: EUPL-1.2
"""Addresses of the calendar, under the environment's."""

from django.urls import path

from vijftreden.trede3_momenten.views import bestuur, kalender

app_name = "trede3_momenten"
_BESTUUR = "opdrachten/<uuid:opdracht_id>/bestuur/"
_CYCLUS = f"{_BESTUUR}<uuid:jaarcyclus_id>/"

urlpatterns = [
    path("kalender/", kalender.tabel, name="kalender"),
    path("kalender/maand/", kalender.maand, name="kalender_maand"),
    path("kalender/lijst/", kalender.lijst, name="kalender_lijst"),
    path(_BESTUUR, bestuur.overzicht, name="bestuur"),
    path(f"{_BESTUUR}wijziging/", bestuur.wijziging, name="wijziging"),
    path(_CYCLUS, bestuur.cyclus, name="bestuursdatums"),
    path(f"{_CYCLUS}gehouden/", bestuur.gehouden, name="gehouden"),
]
