# SPDX-License-Identifier: EUPL-1.2
"""The addresses of tread 1, inside an environment."""

from django.urls import path

from vijftreden.trede1_opdracht.views import (
    functies,
    gegevens,
    kenmerken,
    lijst,
    mandaten,
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
FUNCTIE = "functies/<uuid:functie_id>/"
ROL = f"{OPDRACHT}rollen/<uuid:rolvervulling_id>/"
urlpatterns = [
    path("lijst/", lijst.plak, name="lijst"),
    path(LIJST, lijst.nakijken, name="lijst_nakijken"),
    path(f"{LIJST}terugdraaien/", lijst.terugdraaien, name="lijst_terugdraaien"),
    path("opdrachten/nieuw/", gegevens.nieuw, name="opdracht_nieuw"),
    path(f"{OPDRACHT}gegevens/", gegevens.gegevens, name="gegevens"),
    path("mandaten/", mandaten.mandaten, name="mandaten"),
    path("mandaten/nieuw/", mandaten.nieuw, name="mandaat_nieuw"),
    path("mandaten/inlezen/", mandaten.inlezen, name="mandaten_inlezen"),
    path("mandaten/<uuid:mandaat_id>/", mandaten.mandaat, name="mandaat"),
    path("mandaat/", mandaten.vraag, name="mandaatvraag"),
    path(f"{OPDRACHT}mandaat/", mandaten.vraag_bij_opdracht, name="opdracht_mandaat"),
    path("functies/", functies.functies, name="functies"),
    path("functies/nieuw/", functies.nieuw, name="functie_nieuw"),
    path("functies/overnemen/", functies.overnemen, name="functies_overnemen"),
    path(FUNCTIE, functies.functie, name="functie"),
    path(
        f"{FUNCTIE}<uuid:aanstelling_id>/beeindig/",
        functies.beeindig,
        name="aanstelling_beeindigen",
    ),
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
    path(f"{OPDRACHT}notitie/", notities.notitie, name="notitie"),
    path(f"{OPDRACHT}kenmerken/", kenmerken.kenmerken, name="kenmerken"),
    path(
        f"{OPDRACHT}kenmerken/kalender/",
        kenmerken.kalender_bevestigen,
        name="kalender_bevestigen",
    ),
]
