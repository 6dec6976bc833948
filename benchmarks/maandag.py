# SPDX-License-Identifier: EUPL-1.2
"""Monday morning: a long list read in by command, and pages of who has a thousand open items."""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

import benchmarks.opgezet  # noqa: F401 - before anything of the house
from benchmarks.geheugen import piek_mb
from benchmarks.tabel import zeg
from vijftreden.beheer.services import maak_omgeving, neem_uitnodiging_aan, nodig_uit
from vijftreden.conf.opdrachtregel import voer_uit
from vijftreden.handeling.journaal import laatste_regels
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import mijn_rollen
from vijftreden.trede1_opdracht.services import leg_afspraak_vast
from vijftreden.trede3_momenten.services import bewaar_besluit, stel_besluit_vast, vraag_besluit

HIER = "maandag"
WIE, EMAIL = "Anna de Bruin", "anna@maandag.invalid"
OPEN = 1_000
WARM, KEREN = 3, 20
KOPPEN = "Project;Projectleider;Ambtelijk opdrachtgever;Fase;Budget;Bijzonderheden"


def lijst(aantal: int, *, van: str) -> str:
    """A list of so many projects of one principal, with a column of its own."""
    regels = (
        f"Herinrichting straat {n};Projectleider {n % 50};{van};ontwerp;€ {n % 9 + 1},2 mln;"
        f"bijzonder {n}"
        for n in range(aantal)
    )
    return "\n".join((KOPPEN, *regels))


def inlezen(aantal: int) -> tuple[float, float]:
    """Seconds and the peak in MB of `vijftreden importeer opdrachten` with so many lines."""
    _omgeving()
    return _importeer(aantal, van="Joost van Dalen")


def open_zaken() -> dict[str, tuple[float, int]]:
    """Per page or act the median in milliseconds and how many queries it takes."""
    actor, account = _omgeving()
    _importeer(OPEN, van=WIE)
    vragen = list(_vraag_alles(actor))
    klant = Client(SERVER_NAME="localhost")
    klant.force_login(account)
    week = reverse("portefeuille:week", kwargs={"omgeving": HIER})
    plek = {"omgeving": HIER, "opdracht_id": vragen[0].opdracht_id}
    volgend = reverse("trede3_momenten:gesprek_volgend", kwargs=plek)
    blad = klant.get(volgend, follow=True).request["PATH_INFO"]
    return {
        f"week met {OPEN} gevraagde besluiten": _meet(lambda _: klant.get(week)),
        "gespreksblad": _meet(lambda _: klant.get(blad)),
        "besluit vaststellen, tot en met de journaalregel": _meet(
            lambda vraag: _stel_vast(actor, *vraag),
            [_bereid_voor(actor, vraag) for vraag in vragen[: WARM + 1 + KEREN]],
        ),
    }


def _vraag_alles(actor: Actor) -> Iterator[Any]:
    """Every commission is agreed, and its contractor asks a decision."""
    with zicht(actor):
        rollen = mijn_rollen(actor)
    systeem = Actor.systeem(actor.omgeving_id, dag=actor.dag, herkomst="benchmarks")
    for rol in rollen:
        leg_afspraak_vast(
            systeem,
            opdracht_id=rol.opdracht_id,
            rolvervulling_id=rol.rolvervulling_id,
            versie=1,
            afgesproken_op=actor.dag,
        )
        yield vraag_besluit(
            systeem,
            opdracht_id=rol.opdracht_id,
            vraag="Mag het ontwerp door?",
            uiterlijk_op=actor.dag + timedelta(days=14),
        )


def _bereid_voor(actor: Actor, vraag: Any) -> tuple[UUID, UUID, int]:
    concept = bewaar_besluit(
        actor,
        opdracht_id=vraag.opdracht_id,
        stuurmoment_id=vraag.stuurmoment_id,
        versie=None,
        uitkomst="akkoord",
        reden="Het past.",
        besluiter_id=actor.persoon_id,
    )
    return vraag.opdracht_id, vraag.stuurmoment_id, concept.versie


def _stel_vast(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID, versie: int) -> None:
    """Releases, and reads the line back from the journal."""
    besluit = stel_besluit_vast(
        actor, opdracht_id=opdracht_id, stuurmoment_id=stuurmoment_id, versie=versie
    )
    with zicht(actor):
        [regel] = laatste_regels(actor, opdracht_id, meeste=1)
    assert regel.object_id == besluit.pk


def _meet(doe: Callable[[Any], object], waarop: Sequence[Any] = ()) -> tuple[float, int]:
    """After a few warm ones the queries of one, and the median of the others."""
    beurten = iter(waarop or range(WARM + 1 + KEREN))
    for _ in range(WARM):
        doe(next(beurten))
    with CaptureQueriesContext(connection) as gevangen:
        doe(next(beurten))
    queries = len(gevangen)
    tijden = []
    for beurt in beurten:
        begin = time.perf_counter()
        doe(beurt)
        tijden.append(time.perf_counter() - begin)
    return statistics.median(tijden) * 1000, queries


def _omgeving() -> tuple[Actor, Any]:
    installatie = Actor.installatie(dag=timezone.localdate(), herkomst="benchmarks")
    omgeving = maak_omgeving(
        installatie, sleutel=HIER, naam=HIER, soort="gemeente", organisatie_id=None, tooi=""
    )
    systeem = Actor.systeem(omgeving.pk, dag=installatie.dag, herkomst="benchmarks")
    toegang = nodig_uit(systeem, email=EMAIL, naam=WIE, soorten=[], thuis="http://localhost")
    geheim = toegang.adres.rstrip("/").rsplit("/", 1)[-1]
    neem_uitnodiging_aan(systeem, geheim=geheim, wachtwoord="vier gewone woorden samen")
    account = Account.objects.get(email=EMAIL)
    gevonden = actor_van(account.pk, HIER, dag=installatie.dag, herkomst="benchmarks")
    assert gevonden, "wie is uitgenodigd is lid"
    return gevonden[0], account


def _importeer(aantal: int, *, van: str) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as map_:
        bestand = Path(map_) / "lijst.csv"
        bestand.write_text(lijst(aantal, van=van), encoding="utf-8")
        begin = time.perf_counter()
        voer_uit(["importeer", "opdrachten", str(bestand), "--omgeving", HIER])
        seconden = time.perf_counter() - begin
    return seconden, piek_mb()


if __name__ == "__main__":
    zeg(json.dumps(inlezen(int(sys.argv[1])) if len(sys.argv) > 1 else open_zaken()))
