# SPDX-License-Identifier: EUPL-1.2
"""Server time and queries of the pages, as the ordinary user of a generated environment."""

import json
import statistics
import sys
import time
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

import benchmarks.opgezet  # noqa: F401 - before anything of the house
from benchmarks.tabel import zeg
from vijftreden.toegang.models import Account, Omgeving
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import mijn_opdracht_ids, opdrachten_op_id

WARM = 5


def meet(keren: int) -> dict[str, tuple[float, int]]:
    """Per page the median in milliseconds over warm requests, and how many queries one takes."""
    account, adressen = gebruiker_en_adressen()
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
    gevonden = actor_van(
        account.pk, omgeving.sleutel, dag=timezone.localdate(), herkomst="benchmarks"
    )
    if gevonden is None:
        raise SystemExit("De gebruiker is geen lid van zijn omgeving.")
    actor = gevonden[0]
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
