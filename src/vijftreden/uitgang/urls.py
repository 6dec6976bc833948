# SPDX-License-Identifier: EUPL-1.2
"""Addresses of what leaves, as a file or by mail, under the environment's."""

from django.urls import path

from vijftreden.uitgang.views import (
    abonnementen,
    agenda,
    besluiten,
    documenten,
    huisstijl,
    kalender,
    opdrachten,
)

app_name = "uitgang"
urlpatterns = [
    path("kalender.ics", kalender.kalender_ics, name="kalender_ics"),
    path("kalender.xlsx", kalender.kalender_xlsx, name="kalender_xlsx"),
    path("openstaand.xlsx", besluiten.openstaand_xlsx, name="openstaand_xlsx"),
    path(
        "opdrachten/<uuid:opdracht_id>/besluiten/deel/",
        besluiten.besluiten_delen,
        name="besluiten_delen",
    ),
    path("agenda/<str:agendageheim>.ics", agenda.agenda, name="agenda"),
    path("account/agenda-en-mail/", abonnementen.agenda_en_mail, name="agenda_en_mail"),
    path("opdrachten.xlsx", opdrachten.opdrachten_xlsx, name="opdrachten_xlsx"),
    path("beheer/huisstijl/", huisstijl.blad, name="huisstijl"),
    path("beheer/huisstijl/sjabloon/", huisstijl.sjabloon, name="sjabloon"),
    path("beheer/huisstijl/<slug:soort>/weg/", huisstijl.sjabloon_weg, name="sjabloon_weg"),
    path(
        "beheer/huisstijl/<slug:soort>/voorbeeld.<slug:vorm>",
        huisstijl.voorbeeld,
        name="huisstijl_voorbeeld",
    ),
    path(
        "opdrachten/<uuid:opdracht_id>/opdrachtbrief/<uuid:brief_id>/document.<slug:vorm>",
        documenten.briefdocument,
        name="briefdocument",
    ),
    path(
        "opdrachten/<uuid:opdracht_id>/taakomschrijving/<uuid:taak_id>/document.<slug:vorm>",
        documenten.taakdocument,
        name="taakdocument",
    ),
    path("opdrachten.csv", opdrachten.opdrachten_csv, name="opdrachten_csv"),
]
