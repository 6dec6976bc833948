# SPDX-License-Identifier: EUPL-1.2
"""Addresses of the pages that read across, under the environment's."""

from django.urls import path

from vijftreden.portefeuille.views import (
    jouw_opdracht,
    opdracht,
    opdrachten,
    overname,
    rollen,
    van_jou,
    verklaringen,
    week,
)

app_name = "portefeuille"
urlpatterns = [
    path("", week.deze_week, name="week"),
    path("week/mailtekst/", week.mailtekst, name="mailtekst"),
    path("overname/", overname.overname, name="overname"),
    path("overname/<uuid:opdracht_id>/bevestig/", overname.bevestig, name="overname_bevestigen"),
    path(
        "overname/<uuid:opdracht_id>/heroverweeg/",
        overname.heroverweeg,
        name="overname_heroverwegen",
    ),
    path("van-jou/", van_jou.van_jou, name="van_jou"),
    path("rollen/", rollen.overzicht, name="rollen_overzicht"),
    path("opdrachten/", opdrachten.lijst, name="opdrachten"),
    path("klopt-zo/", verklaringen.verklaringen, name="verklaringen"),
    path("klopt-zo/<uuid:verklaring_id>/weer/", verklaringen.vraag_weer, name="vraag_weer"),
    path("opdrachten/<uuid:opdracht_id>/", opdracht.blad, name="opdracht"),
    path(
        "opdrachten/<uuid:opdracht_id>/jouw-opdracht/",
        jouw_opdracht.blad,
        name="jouw_opdracht",
    ),
    path("opdrachten/<uuid:opdracht_id>/klopt-zo/", opdracht.klopt_zo, name="klopt_zo"),
    path(
        "opdrachten/<uuid:opdracht_id>/klopt-zo/<uuid:terzijde_id>/terug/",
        opdracht.haal_terug,
        name="haal_terug",
    ),
]
