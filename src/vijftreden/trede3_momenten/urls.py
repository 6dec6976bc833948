# SPDX-License-Identifier: EUPL-1.2
"""Addresses of calendar, moments, conversations and decisions, under the environment's."""

from django.urls import path

from vijftreden.trede3_momenten.views import (
    besluitblad,
    besluiten,
    bestuur,
    gesprekken,
    kalender,
    moment,
    momenten,
    openstaand,
    voorwaarden,
    vragen,
)

app_name = "trede3_momenten"
_OPDRACHT = "opdrachten/<uuid:opdracht_id>/"
_BESLUIT = f"{_OPDRACHT}besluiten/<uuid:besluit_id>/"
_BESTUUR = "opdrachten/<uuid:opdracht_id>/bestuur/"
_GESPREK = "opdrachten/<uuid:opdracht_id>/gesprek/"
_CYCLUS = f"{_BESTUUR}<uuid:jaarcyclus_id>/"
_MOMENTEN = "opdrachten/<uuid:opdracht_id>/momenten/"
_MOMENT = f"{_MOMENTEN}<uuid:stuurmoment_id>/"

urlpatterns = [
    path("kalender/", kalender.tabel, name="kalender"),
    path("kalender/momenten/", kalender.momenten, name="kalender_momenten"),
    path("kalender/maand/", kalender.maand, name="kalender_maand"),
    path("kalender/lijst/", kalender.lijst, name="kalender_lijst"),
    path(_BESTUUR, bestuur.overzicht, name="bestuur"),
    path(f"{_BESTUUR}wijziging/", bestuur.wijziging, name="wijziging"),
    path(_CYCLUS, bestuur.cyclus, name="bestuursdatums"),
    path(f"{_CYCLUS}gehouden/", bestuur.gehouden, name="gehouden"),
    path(_GESPREK, gesprekken.volgend, name="gesprek_volgend"),
    path(f"{_GESPREK}<uuid:stuurmoment_id>/", gesprekken.gesprek, name="gesprek"),
    path(
        f"{_GESPREK}<uuid:stuurmoment_id>/mailtekst/",
        gesprekken.mailtekst,
        name="gesprek_mailtekst",
    ),
    path(_MOMENTEN, momenten.momenten, name="momenten"),
    path(f"{_MOMENTEN}nieuw/", momenten.toevoegen, name="moment_toevoegen"),
    path(f"{_MOMENTEN}crisis/", momenten.crisis, name="crisis_melden"),
    path(f"{_MOMENTEN}vroeger/", momenten.geschiedenis, name="geschiedenis"),
    path(f"{_MOMENTEN}fase/", momenten.fase, name="fase"),
    path(_MOMENT, moment.moment, name="moment"),
    path(f"{_MOMENT}gehouden/", moment.gehouden, name="moment_gehouden"),
    path(f"{_MOMENT}afzeggen/", moment.afzeggen, name="moment_afzeggen"),
    path(f"{_MOMENT}terug/", moment.heropenen, name="moment_heropenen"),
    path("openstaand/", openstaand.openstaand, name="openstaand"),
    path(f"{_OPDRACHT}besluiten/", besluiten.overzicht, name="besluiten"),
    path(_BESLUIT, besluiten.besluit, name="besluit"),
    path(f"{_BESLUIT}corrigeer/", besluiten.corrigeer, name="corrigeer"),
    path(f"{_BESLUIT}bestuur/", besluiten.bestuursbesluit, name="bestuursbesluit"),
    path(f"{_MOMENT}besluit/", besluitblad.blad, name="besluit_nemen"),
    path(f"{_OPDRACHT}vragen/nieuw/", vragen.vraag_stellen, name="vraag_stellen"),
    path(f"{_OPDRACHT}vragen/<uuid:vraag_id>/", vragen.vraag, name="vraag"),
    path(
        f"{_OPDRACHT}voorwaarden/<uuid:voorwaarde_id>/",
        voorwaarden.voorwaarde,
        name="voorwaarde",
    ),
]
