# SPDX-License-Identifier: EUPL-1.2
"""Keeping files: once per environment, orphan-safe, scanned when asked, and read back whole."""

import os
import time
from datetime import timedelta
from pathlib import Path

import boto3
import pytest
from django.core.files.storage import storages
from django.utils import timezone
from moto.server import ThreadedMotoServer

from tests.factories import lees, lid, omgeving, systeem
from tests.register import bestandmakers as maak
from tests.register.scannerserver import scanner
from vijftreden.conf.omgevingsvariabelen import Omgevingsvariabelen
from vijftreden.conf.opslag import opslag as opslagkeuze
from vijftreden.conf.wiring import VERWERKERS
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.werker import Werker
from vijftreden.register import keuring, opslag
from vijftreden.register.models import Bestand, Scanstaat
from vijftreden.register.selectors import bestand as bestand_van
from vijftreden.register.services import bewaar_bestand, laat_bestand_los
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout

pytestmark = [pytest.mark.django_db, pytest.mark.motor]
TEKST = b"Een gewone nota."
VIRUS = b"EICAR-test, in een gewone tekst."


@pytest.fixture
def ik():
    return lid(omgeving())


def bewaar(wie, inhoud=TEKST, naam="nota.txt"):
    return bewaar_bestand(wie.actor, naam=naam, inhoud=inhoud)


def rijen(wie):
    return lees(systeem(wie.omgeving), lambda actor: list(Bestand.objects.of(actor)))


def staat(wie, bestand):
    return lees(wie.actor, bestand_van, bestand.pk).staat


def werk(wie):
    return Werker(VERWERKERS).doe_alles(dag=wie.actor.dag)


def test_the_same_content_twice_is_one_file(ik):
    een, twee = bewaar(ik), bewaar(ik, naam="anders.txt")
    assert een.bestand.pk == twee.bestand.pk
    assert (een.naam, twee.naam) == ("nota.txt", "anders.txt")
    assert [rij.grootte for rij in rijen(ik)] == [len(TEKST)]
    assert opslag.lees(een.bestand.opslagsleutel) == TEKST
    assert een.bestand.scanstaat == Scanstaat.NIET_GEVRAAGD


def test_environments_never_share_a_file(ik):
    buur = lid(omgeving())
    assert bewaar(ik).bestand.opslagsleutel != bewaar(buur).bestand.opslagsleutel
    assert len(rijen(ik)) == len(rijen(buur)) == 1


def test_what_is_refused_says_so_at_the_field(ik):
    with pytest.raises(Invoerfout) as fout:
        bewaar(ik, b"MZ\x90\0", naam="brief.pdf")
    assert fout.value.veld == "bestand"
    assert rijen(ik) == []


def test_what_was_tampered_with_is_not_given_out(ik):
    bestand = bewaar(ik).bestand
    Path(storages["bestanden"].path(bestand.opslagsleutel)).write_bytes(b"anders")
    with pytest.raises(opslag.Beschadigd):
        opslag.lees(bestand.opslagsleutel)
    opslag.verwijder(bestand.opslagsleutel)
    with pytest.raises(opslag.Beschadigd):
        opslag.lees(bestand.opslagsleutel)


def test_an_orphan_is_swept_after_a_day_and_not_before(ik):
    bewaar(ik)
    wees = opslag.opslagsleutel(ik.omgeving.pk, opslag.vingerafdruk(b"wees"))
    opslag.schrijf(wees, b"wees")
    actor = systeem(ik.omgeving, dag=timezone.localdate())
    assert keuring.ruim_wezen_op(actor) == 0
    oud = time.time() - timedelta(days=400 * 2).total_seconds()
    os.utime(storages["bestanden"].path(wees), (oud, oud))
    assert keuring.ruim_wezen_op(actor) == 1
    with pytest.raises(opslag.Beschadigd):
        opslag.lees(wees)
    assert opslag.lees(rijen(ik)[0].opslagsleutel) == TEKST


def test_what_nobody_uses_any_more_goes(ik):
    bestand = bewaar(ik).bestand
    laat_bestand_los(ik.actor, bestand_id=bestand.pk)
    assert len(rijen(ik)) == 1
    assert werk(ik) == 1
    assert rijen(ik) == []


@pytest.mark.parametrize("langs", ["tcp", "unix"])
def test_a_file_waits_for_the_scanner(ik, settings, tmp_path, langs):
    adres = ("127.0.0.1", 0) if langs == "tcp" else str(tmp_path / "clamd")
    with scanner(adres) as server:
        settings.BESTAND_SCANNER = (
            f"clamd://127.0.0.1:{server.server_address[1]}" if langs == "tcp" else f"unix:{adres}"
        )
        groot = TEKST * 20_000
        bestand = bewaar(ik, groot).bestand
        assert staat(ik, bestand) is Scanstaat.WACHT
        assert lees(ik.actor, bestand_van, bestand.pk).reden.startswith("We controleren")
        werk(ik)
        assert staat(ik, bestand) is Scanstaat.SCHOON
        assert server.gekeken == [groot]


def test_what_is_infected_goes_and_stays_away(ik, settings, django_capture_on_commit_callbacks):
    with scanner() as server:
        settings.BESTAND_SCANNER = f"clamd://127.0.0.1:{server.server_address[1]}"
        bestand = bewaar(ik, VIRUS).bestand
        with django_capture_on_commit_callbacks(execute=True):
            werk(ik)
        assert staat(ik, bestand) is Scanstaat.BESMET
        with pytest.raises(opslag.Beschadigd):
            opslag.lees(bestand.opslagsleutel)
        with pytest.raises(Invoerfout, match="onveiligs"):
            bewaar(ik, VIRUS)


def test_a_scanner_that_is_down_is_asked_again(ik, settings):
    settings.BESTAND_SCANNER = "clamd://127.0.0.1:1"
    bestand = bewaar(ik).bestand
    werk(ik)
    assert staat(ik, bestand) is Scanstaat.WACHT
    actor = systeem(ik.omgeving)
    with zicht(actor):
        bericht = Uitbericht.objects.of(actor).get(soort="bestand-keuren")
    assert bericht.staat == "klaar"
    assert bericht.pogingen == 1
    with scanner(antwoord=b"INSTREAM size limit exceeded. ERROR\0") as server:
        settings.BESTAND_SCANNER = f"clamd://127.0.0.1:{server.server_address[1]}"
        with pytest.raises(Exception, match="limit"):
            keuring.keur_bestand(actor, {"bestand_id": str(bestand.pk)})
    with scanner() as server:
        settings.BESTAND_SCANNER = f"clamd://127.0.0.1:{server.server_address[1]}"
        keuring.keur_bestand(actor, {"bestand_id": str(bestand.pk)})
    assert staat(ik, bestand) is Scanstaat.SCHOON


def test_the_night_asks_again_for_what_still_waits(ik, settings):
    settings.BESTAND_SCANNER = "clamd://127.0.0.1:1"
    bewaar(ik)
    actor = systeem(ik.omgeving)
    with zicht(actor):
        Uitbericht.objects.of(actor).update(staat="mislukt")
    keuring.ruim_bestanden_op(actor)
    with zicht(actor):
        assert Uitbericht.objects.of(actor).filter(staat="klaar").count() == 1


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_any_s3_store_keeps_files_too(ik, settings):
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        adres = "http://{}:{}".format(*server.get_host_and_port())
        namen = ("EMMER", "ADRES", "REGIO", "SLEUTEL", "GEHEIM")
        waarden = ("stukken", adres, "eu-west-1", "proef", "proef")
        boto3.client(
            "s3",
            endpoint_url=adres,
            region_name="eu-west-1",
            aws_access_key_id="proef",
            aws_secret_access_key="proef",
        ).create_bucket(
            Bucket="stukken", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
        )
        keuze = {f"VIJFTREDEN_BESTANDEN_{naam}": w for naam, w in zip(namen, waarden, strict=True)}
        settings.STORAGES = {
            **settings.STORAGES,
            "bestanden": opslagkeuze(Omgevingsvariabelen(keuze), Path("/nergens")),
        }
        bestand = bewaar(ik, maak.png(), naam="logo.png").bestand
        assert opslag.lees(bestand.opslagsleutel).startswith(b"\x89PNG")
        gevonden = [sleutel for sleutel, _ in opslag.inhoud_van(ik.omgeving.pk)]
        assert gevonden == [bestand.opslagsleutel]
        opslag.verwijder(bestand.opslagsleutel)
        with pytest.raises(opslag.Beschadigd):
            opslag.lees(bestand.opslagsleutel)
    finally:
        server.stop()


def test_a_folder_may_be_chosen(tmp_path):
    gewoon = opslagkeuze(Omgevingsvariabelen({}), tmp_path)
    assert gewoon["OPTIONS"]["location"] == str(tmp_path / "bestanden")
    gekozen = opslagkeuze(Omgevingsvariabelen({"VIJFTREDEN_BESTANDEN_MAP": "/elders"}), tmp_path)
    assert gekozen["OPTIONS"]["location"] == "/elders"
