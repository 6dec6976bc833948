# SPDX-License-Identifier: EUPL-1.2
"""The addresses of tread 1, inside an environment."""

from django.urls import path

from vijftreden.trede1_opdracht.views import gegevens, kenmerken, lijst, rollen, van_jou, verdelen

app_name = "trede1_opdracht"
OPDRACHT = "opdrachten/<uuid:opdracht_id>/"
LIJST = "lijst/<uuid:concept_id>/"
ROL = f"{OPDRACHT}rollen/<uuid:rolvervulling_id>/"
urlpatterns = [
    path("lijst/", lijst.plak, name="lijst"),
    path(LIJST, lijst.nakijken, name="lijst_nakijken"),
    path(f"{LIJST}terugdraaien/", lijst.terugdraaien, name="lijst_terugdraaien"),
    path("opdrachten/nieuw/", gegevens.nieuw, name="opdracht_nieuw"),
    path(f"{OPDRACHT}gegevens/", gegevens.gegevens, name="gegevens"),
    path("van-jou/", van_jou.van_jou, name="van_jou"),
    path("beheer/rollen/", verdelen.rollen_verdelen, name="rollen_verdelen"),
    path(f"{OPDRACHT}rollen/", rollen.overzicht, name="rollen"),
    path(f"{OPDRACHT}rollen/geef/<slug:rol>/", rollen.geef, name="rol_geven"),
    path(f"{ROL}beeindig/", rollen.beeindig, name="rol_beeindigen"),
    path(f"{ROL}vervang/", rollen.vervang, name="rol_vervangen"),
    path(f"{ROL}afspraak/", rollen.afspraak, name="rol_afgesproken"),
    path(f"{OPDRACHT}kenmerken/", kenmerken.kenmerken, name="kenmerken"),
    path(
        f"{OPDRACHT}kenmerken/kalender/",
        kenmerken.kalender_bevestigen,
        name="kalender_bevestigen",
    ),
]
