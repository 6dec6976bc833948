# SPDX-License-Identifier: EUPL-1.2
"""The addresses of beheer, inside an environment."""

from django.urls import path

from vijftreden.beheer.views import (
    account,
    begin,
    instellingen,
    journaal,
    mensen,
    namens,
    persoon,
    post,
    toegang,
    vergaderdatums,
    vervangingen,
)

app_name = "beheer"
urlpatterns = [
    path("account/", account.account, name="account"),
    path("account/vervanging/", vervangingen.mijn_vervanging, name="mijn_vervanging"),
    path("vervanging/<uuid:vervanging_id>/", vervangingen.beeindig, name="vervanging"),
    path("namens/", namens.namens, name="namens"),
    path("toegang/<str:geheim>/", toegang.toegang, name="toegang"),
    path("beheer/", begin.begin, name="beheer"),
    path("beheer/mensen/", mensen.mensen, name="mensen"),
    path("beheer/mensen/uitnodigen/", mensen.uitnodigen, name="uitnodigen"),
    path("beheer/mensen/<uuid:persoon_id>/", persoon.persoon, name="persoon"),
    path("beheer/mensen/<uuid:persoon_id>/gegevens/", mensen.gegevens, name="gegevens"),
    path("beheer/mensen/<uuid:persoon_id>/wissen/", mensen.wissen, name="wissen"),
    path("beheer/vervangingen/", vervangingen.vervangingen, name="vervangingen"),
    path("beheer/vergaderdatums/", vergaderdatums.datums, name="vergaderdatums"),
    path("beheer/vergaderdatums/plakken/", vergaderdatums.plakken, name="plakken"),
    path(
        "beheer/vergaderdatums/<uuid:vergaderdatum_id>/verwijderen/",
        vergaderdatums.verwijderen,
        name="verwijderen",
    ),
    path("beheer/doorlooptijden/", instellingen.doorlooptijden, name="doorlooptijden"),
    path("beheer/benamingen/", instellingen.benamingen, name="benamingen"),
    path("beheer/ondernemingsraad/", instellingen.ondernemingsraad, name="ondernemingsraad"),
    path("beheer/post/", post.post, name="post"),
    path("beheer/journaal/", journaal.journaal, name="journaal"),
]
