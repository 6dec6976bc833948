# SPDX-License-Identifier: EUPL-1.2
"""Server time and queries of the pages, as the ordinary user of a generated environment.

Two pages are empty where nobody asks a decision: for those he makes one commission, at the end.
Lege en dubbele rollen holds for him his own 200, for who is of the directie all of them.
"""

import json
import secrets
import statistics
import sys
import time
from datetime import timedelta
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

import benchmarks.opgezet  # noqa: F401 - before anything of the house
from benchmarks.tabel import zeg
from vijftreden.beheer.services import neem_uitnodiging_aan, nodig_uit
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account, Omgeving
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import mijn_opdracht_ids, opdrachten_op_id
from vijftreden.trede1_opdracht.services import maak_opdracht
from vijftreden.trede3_momenten.services import plan_gesprek, vraag_besluit

WARM = 5
VRAGEN = 20
"""So many decisions are asked of the one commission that is steered by moments."""


def meet(keren: int) -> dict[str, tuple[float, int]]:
    """Per page the median in milliseconds over warm requests, and how many queries one takes."""
    account, adressen = gebruiker_en_adressen()
    omgeving = Omgeving.objects.order_by("sleutel").get()
    actor = _actor(account, omgeving)
    gewoon = _meet(account, adressen, keren)
    rollen = {"lege en dubbele rollen, als directie": adressen["lege en dubbele rollen"]}
    van_directie = _meet(_directie(actor, omgeving), rollen, keren)
    return gewoon | van_directie | _meet(account, _met_gesprek(actor, omgeving), keren)


def _meet(account: Any, adressen: dict[str, str], keren: int) -> dict[str, tuple[float, int]]:
    klant = Client(SERVER_NAME="localhost")
    klant.force_login(account)
    gemeten = {}
    for naam, adres in adressen.items():
        for _ in range(WARM):
            antwoord = klant.get(adres)
            if antwoord.status_code != 200:  # noqa: PLR2004
                raise SystemExit(f"{adres}: {antwoord.status_code}")
        with CaptureQueriesContext(connection) as gevangen:
            klant.get(adres)
        queries = len(gevangen)
        gemeten[naam] = (_mediaan(klant, adres, keren), queries)
    return gemeten


def gebruiker_en_adressen() -> tuple[Any, dict[str, str]]:
    """The ordinary user, and the pages: the commission is one with the calendar of the Wgr."""
    omgeving = Omgeving.objects.order_by("sleutel").first()
    if omgeving is None:
        raise SystemExit("Er is geen omgeving. Maak er een met vijftreden genereer.")
    account = Account.objects.get(email=f"gebruiker@{omgeving.sleutel}.invalid")
    actor = _actor(account, omgeving)
    with zicht(actor):
        eigen = opdrachten_op_id(actor, mijn_opdracht_ids(actor)).values()
    wgr = min((deel for deel in eigen if deel.gr_vorm == "OL"), key=lambda deel: deel.naam)
    plek = {"omgeving": omgeving.sleutel}
    lijst = reverse("portefeuille:opdrachten", kwargs=plek)
    return account, {
        "deze week": reverse("portefeuille:week", kwargs=plek),
        "opdracht": reverse("portefeuille:opdracht", kwargs={**plek, "opdracht_id": wgr.id}),
        "kalender": reverse("trede3_momenten:kalender", kwargs=plek),
        "alle opdrachten": lijst,
        "alle opdrachten, zoeken": f"{lijst}?zoek=dienst",
        "lege en dubbele rollen": reverse("portefeuille:rollen_overzicht", kwargs=plek),
    }


def _actor(account: Any, omgeving: Any) -> Actor:
    gevonden = actor_van(
        account.pk, omgeving.sleutel, dag=timezone.localdate(), herkomst="benchmarks"
    )
    if gevonden is None:
        raise SystemExit("De gebruiker is geen lid van zijn omgeving.")
    return gevonden[0]


def _directie(actor: Actor, omgeving: Any) -> Any:
    """The account of somebody who sees all commissions."""
    systeem = Actor.systeem(omgeving.pk, dag=actor.dag, herkomst="benchmarks")
    email = f"directie@{omgeving.sleutel}.invalid"
    toegang = nodig_uit(
        systeem,
        email=email,
        naam="Dana Directie",
        soorten=[Soort.DIRECTIE],
        thuis="http://localhost",
    )
    geheim = toegang.adres.rstrip("/").rsplit("/", 1)[-1]
    neem_uitnodiging_aan(systeem, geheim=geheim, wachtwoord=secrets.token_urlsafe(12))
    return Account.objects.get(email=email)


def _met_gesprek(actor: Actor, omgeving: Any) -> dict[str, str]:
    """The pages of a commission of the user with a next conversation and decisions asked."""
    systeem = Actor.systeem(omgeving.pk, dag=actor.dag, herkomst="benchmarks")
    opdracht = maak_opdracht(actor, naam="Herinrichting Dorpsstraat", relatievorm="project")
    moment = plan_gesprek(actor, opdracht_id=opdracht.pk, gepland_op=actor.dag + timedelta(days=7))
    for nummer in range(VRAGEN):
        vraag_besluit(
            systeem,
            opdracht_id=opdracht.pk,
            vraag=f"Mag straat {nummer} open?",
            uiterlijk_op=actor.dag + timedelta(days=14),
        )
    plek = {"omgeving": omgeving.sleutel}
    blad = {**plek, "opdracht_id": opdracht.pk, "stuurmoment_id": moment.pk}
    return {
        f"openstaand, {VRAGEN} gevraagde besluiten": reverse(
            "trede3_momenten:openstaand", kwargs=plek
        ),
        f"bila met {VRAGEN} gevraagde besluiten": reverse("trede3_momenten:gesprek", kwargs=blad),
    }


def _mediaan(klant: Any, adres: str, keren: int) -> float:
    tijden = []
    for _ in range(keren):
        begin = time.perf_counter()
        klant.get(adres)
        tijden.append(time.perf_counter() - begin)
    return statistics.median(tijden) * 1000


if __name__ == "__main__":
    zeg(json.dumps(meet(int(sys.argv[1]))))
