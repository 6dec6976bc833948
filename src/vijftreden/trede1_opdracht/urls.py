# SPDX-License-Identifier: EUPL-1.2
"""The addresses of tread 1, inside an environment."""

from django.urls import path

from vijftreden.trede1_opdracht.views import (
    bepalingen,
    bijlagen,
    businesscase,
    functies,
    gegevens,
    kenmerken,
    keten,
    lijn,
    lijst,
    mandaten,
    navertelling,
    notities,
    opdrachtbrief,
    rechtstreeks,
    rollen,
    stappen,
    taakomschrijving,
    vaste_lijst,
    verdelen,
    vergelijking,
    vertrek,
    wijzigingsverzoek,
)

app_name = "trede1_opdracht"
OPDRACHT = "opdrachten/<uuid:opdracht_id>/"
BRIEF = f"{OPDRACHT}opdrachtbrief/"
VERSIE = f"{BRIEF}<uuid:brief_id>/"
TAAK = f"{OPDRACHT}taakomschrijving/"
TAAKVERSIE = f"{TAAK}<uuid:taak_id>/"
SPREKER = f"{TAAKVERSIE}<slug:spreker>/"
LIJNEN = f"{OPDRACHT}twee-lijnen/"
LIJNVRAAG = f"{LIJNEN}vraag/<uuid:lijnvraag_id>/"
VERZOEK = f"{BRIEF}wijziging/<uuid:verzoek_id>/"
LIJST = "lijst/<uuid:concept_id>/"
STAP = f"{OPDRACHT}in-20-minuten/<slug:stap>/"
CASE = f"{OPDRACHT}businesscase/"
FUNCTIE = "functies/<uuid:functie_id>/"
ROL = f"{OPDRACHT}rollen/<uuid:rolvervulling_id>/"
urlpatterns = [
    path("lijst/", lijst.plak, name="lijst"),
    path(LIJST, lijst.nakijken, name="lijst_nakijken"),
    path(f"{LIJST}terugdraaien/", lijst.terugdraaien, name="lijst_terugdraaien"),
    path("opdrachten/nieuw/", gegevens.nieuw, name="opdracht_nieuw"),
    path("opdrachten/nieuw/lijkt-op/", gegevens.lijkt, name="lijkt_op"),
    path("opdrachten/wacht-op-lijst/", vaste_lijst.overzicht, name="wacht_op_lijst"),
    path(f"{OPDRACHT}op-de-lijst/", vaste_lijst.zet_erop, name="op_lijst_zetten"),
    path(STAP, stappen.stap, name="stap"),
    path(f"{STAP}hints/", stappen.hints, name="stap_hints"),
    path(CASE, businesscase.schrijf, name="businesscase"),
    path(f"{CASE}bevestig/", businesscase.bevestig, name="businesscase_bevestigen"),
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
    path(TAAK, taakomschrijving.blad, name="taakomschrijving"),
    path(f"{TAAK}schrijf/", taakomschrijving.schrijf, name="taak_schrijven"),
    path(f"{TAAK}deel/", taakomschrijving.deel, name="taak_delen"),
    path(f"{TAAK}gooi-weg/", taakomschrijving.gooi_weg, name="taak_weggooien"),
    path(TAAKVERSIE, taakomschrijving.een_versie, name="taakversie"),
    path(f"{SPREKER}akkoord/", taakomschrijving.akkoord, name="taak_akkoord"),
    path(f"{SPREKER}afspraak/", taakomschrijving.afspraak, name="taak_afspraak"),
    path(f"{SPREKER}bezwaar/", taakomschrijving.bezwaar, name="taak_bezwaar"),
    path("met-welke-pet/", lijn.petten, name="petten"),
    path(LIJNEN, lijn.blad, name="twee_lijnen"),
    path(f"{LIJNEN}vraag/", lijn.stel, name="lijnvraag_stellen"),
    path(LIJNVRAAG, lijn.vraag, name="lijnvraag"),
    path(f"{LIJNVRAAG}verplaats/", lijn.verplaats, name="lijnvraag_verplaatsen"),
    path(f"{OPDRACHT}bepalingen/", bepalingen.lijst, name="bepalingen"),
    path(f"{OPDRACHT}bepalingen/<slug:code>/", bepalingen.een, name="bepaling"),
    path(f"{BRIEF}vergelijk/", vergelijking.kies, name="brief_vergelijk"),
    path(
        f"{BRIEF}vergelijk/<int:oud>/<int:nieuw>/",
        vergelijking.naast_elkaar,
        name="brief_vergelijken",
    ),
    path(f"{VERSIE}navertel/", navertelling.vertel, name="navertellen"),
    path(f"{BRIEF}navertelling/<uuid:navertelling_id>/", navertelling.blad, name="navertelling"),
    path(f"{VERSIE}wijziging/", wijzigingsverzoek.kies, name="wijziging_kiezen"),
    path(f"{VERSIE}wijziging/<slug:onderdeel>/", wijzigingsverzoek.vraag, name="wijziging_vragen"),
    path(VERZOEK, wijzigingsverzoek.blad, name="wijzigingsverzoek"),
    path(f"{VERZOEK}intrekken/", wijzigingsverzoek.trek_in, name="wijziging_intrekken"),
    path(f"{OPDRACHT}keten/", keten.keten, name="keten"),
    path(f"{OPDRACHT}rechtstreeks/", rechtstreeks.rechtstreeks, name="rechtstreeks"),
    path(
        f"{OPDRACHT}rechtstreeks/<uuid:omweg_id>/besproken/",
        rechtstreeks.besproken,
        name="rechtstreeks_besproken",
    ),
    path("mensen/<uuid:persoon_id>/vertrek/", vertrek.vertrek, name="vertrek"),
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
