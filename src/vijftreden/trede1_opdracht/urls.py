# SPDX-License-Identifier: EUPL-1.2
"""The addresses of tread 1, inside an environment."""

from django.urls import path

from vijftreden.trede1_opdracht.views import (
    bijlagen,
    gegevens,
    kenmerken,
    lijst,
    notities,
    opdrachtbrief,
    rollen,
    verdelen,
)

app_name = "trede1_opdracht"
OPDRACHT = "opdrachten/<uuid:opdracht_id>/"
BRIEF = f"{OPDRACHT}opdrachtbrief/"
VERSIE = f"{BRIEF}<uuid:brief_id>/"
LIJST = "lijst/<uuid:concept_id>/"
ROL = f"{OPDRACHT}rollen/<uuid:rolvervulling_id>/"
urlpatterns = [
    path("lijst/", lijst.plak, name="lijst"),
    path(LIJST, lijst.nakijken, name="lijst_nakijken"),
    path(f"{LIJST}terugdraaien/", lijst.terugdraaien, name="lijst_terugdraaien"),
    path("opdrachten/nieuw/", gegevens.nieuw, name="opdracht_nieuw"),
    path(f"{OPDRACHT}gegevens/", gegevens.gegevens, name="gegevens"),
    path("beheer/rollen/", verdelen.rollen_verdelen, name="rollen_verdelen"),
    path(f"{OPDRACHT}rollen/", rollen.overzicht, name="rollen"),
    path(f"{OPDRACHT}rollen/geef/<slug:rol>/", rollen.geef, name="rol_geven"),
    path(f"{ROL}beeindig/", rollen.beeindig, name="rol_beeindigen"),
    path(f"{ROL}vervang/", rollen.vervang, name="rol_vervangen"),
    path(f"{ROL}afspraak/", rollen.afspraak, name="rol_afgesproken"),
    path(f"{ROL}bezwaar/", rollen.bezwaar, name="rol_bezwaar"),
    path(f"{ROL}bezwaar/terug/", rollen.bezwaar_terug, name="rol_bezwaar_terug"),
    path(BRIEF, opdrachtbrief.blad, name="opdrachtbrief"),
    path(f"{BRIEF}schrijf/", opdrachtbrief.schrijf, name="brief_schrijven"),
    path(f"{BRIEF}deel/", opdrachtbrief.deel, name="brief_delen"),
    path(f"{BRIEF}gooi-weg/", opdrachtbrief.gooi_weg, name="brief_weggooien"),
    path(VERSIE, opdrachtbrief.een_versie, name="briefversie"),
    path(f"{VERSIE}bevestig/", opdrachtbrief.bevestig, name="brief_bevestigen"),
    path(f"{VERSIE}samen/", opdrachtbrief.samen, name="brief_samen"),
    path(f"{VERSIE}bezwaar/", opdrachtbrief.bezwaar, name="brief_bezwaar"),
    path(f"{OPDRACHT}bijlagen/", bijlagen.bijlagen, name="bijlagen"),
    path(f"{OPDRACHT}bijlagen/link/", bijlagen.koppeling, name="bijlage_koppeling"),
    path(f"{OPDRACHT}bijlagen/<uuid:bijlage_id>/", bijlagen.bijlage, name="bijlage"),
    path(f"{OPDRACHT}bijlagen/<uuid:bijlage_id>/weg/", bijlagen.weg, name="bijlage_weg"),
    path(f"{OPDRACHT}notitie/", notities.notitie, name="notitie"),
    path(f"{OPDRACHT}kenmerken/", kenmerken.kenmerken, name="kenmerken"),
    path(
        f"{OPDRACHT}kenmerken/kalender/",
        kenmerken.kalender_bevestigen,
        name="kalender_bevestigen",
    ),
]
