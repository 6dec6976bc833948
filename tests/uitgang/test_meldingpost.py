# SPDX-License-Identifier: EUPL-1.2
"""Mail at once, delivered to a real server: its words, and what happens when the server fails."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests import factories, snapshot
from tests.factories import DAG, installatie
from tests.register.scannerserver import scanner
from tests.uitgang.test_bezorging import MISSCHIEN, ZEKER_NIET, laat_werker_sterven
from vijftreden.beheer import post
from vijftreden.conf.wiring import VERWERKERS
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.werker import Werker
from vijftreden.register.models import Scanstaat
from vijftreden.register.selectors import bestand as bestand_van
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.services import haal_bijlage_weg, voeg_bestand_toe
from vijftreden.trede3_momenten.services import meld_crisis, vraag_besluit
from vijftreden.uitgang.services import zet_melding

pytestmark = [pytest.mark.motor]
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
VIRUS = b"EICAR-test, in een gewone tekst."
GEHEIM = "De aannemer dreigt te stoppen."


@pytest.fixture(autouse=True)
def weinig_geduld(monkeypatch):
    monkeypatch.setattr(post, "GEDULD", 0.4)


class Wereld:
    """A project with one who decides and a contractor."""

    def __init__(self):
        self.omgeving = factories.omgeving(sleutel="waterrijk", naam="Gemeente Waterrijk")
        self.op = factories.opdracht(
            self.omgeving,
            relatievorm="project",
            naam="Fietsbrug\nHavenkanaal",
            referentie="2026-014",
        )
        self.gever = factories.lid(self.omgeving, naam="Gea van der Gever")
        self.nemer = factories.lid(self.omgeving, naam="Nico Nemer")
        factories.rol(self.op, self.gever, "ambtelijk_opdrachtgever")
        factories.rol(self.op, self.nemer, "opdrachtnemer")

    def crisis(self):
        return meld_crisis(
            self.nemer.actor, opdracht_id=self.op.pk, aanleiding=GEHEIM, op=date(2026, 11, 23)
        )

    def vraag(self):
        return vraag_besluit(
            self.nemer.actor,
            opdracht_id=self.op.pk,
            vraag="Mogen we verder met de stalen brug?",
            toelichting=GEHEIM,
            uiterlijk_op=date(2026, 12, 8),
        )

    def bestand(self):
        return voeg_bestand_toe(
            self.nemer.actor, opdracht_id=self.op.pk, bestandsnaam="offerte.txt", inhoud=VIRUS
        )


def berichten(**filters):
    with zicht(installatie()):
        rijen = Uitbericht.objects.of(installatie()).filter(**filters)
        return list(rijen.order_by("sleutel"))


def stand(soort="crisis-gemeld"):
    (bericht,) = berichten(soort=soort)
    return bericht.staat, bericht.pogingen


def werk():
    """What a worker does now, or would do later: everything that waits is due then."""
    with zicht(installatie()):
        rijen = Uitbericht.objects.of(installatie()).filter(staat="klaar")
        rijen.update(volgende_op=timezone.now() - timedelta(seconds=1))
    return Werker(VERWERKERS).doe_alles(dag=DAG)


def als_tekst(brief):
    """A mail as its reader sees it; ids are of no day and no run."""
    kop = "\n".join(f"{naam}: {brief[naam]}" for naam in ("From", "Subject", "Message-ID"))
    tekst = brief.get_content().replace("\r\n", "\n")
    return UUID.sub("<id>", f"{kop}\n\n{tekst}")


@pytest.mark.django_db
class TestWoorden:
    """The mails as they are read."""

    @pytest.mark.parametrize("adres", ["", "https://vijftreden.example"])
    @pytest.mark.parametrize("wat", ["vraag", "crisis"])
    def test_the_mail_of_who_decides(self, postbode, settings, wat, adres):
        settings.PUBLIEK_ADRES = adres
        wereld = Wereld()
        getattr(wereld, wat)()
        werk()
        (brief,) = postbode.gekregen
        assert brief["To"] == wereld.gever.account.email
        tekst = als_tekst(brief)
        for naam in (GEHEIM, "Nemer", "Gever"):
            assert naam not in brief.as_string()
        snapshot.compare(f"mail_{wat}{'_met_adres' if adres else ''}.txt", tekst)

    def test_the_links_lead_there(self, client, postbode, settings):
        settings.PUBLIEK_ADRES = "https://vijftreden.example"
        wereld = Wereld()
        wereld.vraag()
        wereld.crisis()
        werk()
        factories.als(client, wereld.gever)
        for brief in postbode.gekregen:
            paden = re.findall(r"https://vijftreden\.example(\S+)", brief.get_content())
            assert len(paden) == 2
            for pad in paden:
                assert client.get(pad).status_code == 200

    def test_the_mail_of_who_added_a_file(self, postbode, settings):
        settings.PUBLIEK_ADRES = "https://vijftreden.example"
        wereld = Wereld()
        zet_melding(wereld.nemer.actor, aan=False)  # is about other mail
        besmet(wereld, settings)
        werk()
        (brief,) = postbode.gekregen
        assert brief["To"] == wereld.nemer.account.email
        snapshot.compare("mail_bestand.txt", als_tekst(brief))


def besmet(wereld, settings):
    """Adds a file and has the scanner find something in it."""
    with scanner() as server:
        settings.BESTAND_SCANNER = f"clamd://127.0.0.1:{server.server_address[1]}"
        bijlage = wereld.bestand()
        VERWERKERS["bestand-keuren"](
            factories.systeem(wereld.omgeving), {"bestand_id": str(bijlage.bestand_id)}
        )
    gevonden = factories.lees(wereld.nemer.actor, bestand_van, bijlage.bestand_id)
    assert gevonden.staat is Scanstaat.BESMET
    return bijlage


@pytest.mark.django_db
def test_who_left_or_took_the_file_away_hears_nothing_of_it(postbode, settings):
    wereld = Wereld()
    bijlage = besmet(wereld, settings)
    (bericht,) = berichten(soort="bestand-besmet")
    systeem = factories.systeem(wereld.omgeving)
    leden = Lidmaatschap._base_manager.filter(pk=wereld.nemer.lidmaatschap.pk)
    leden.update(tot=DAG)
    VERWERKERS["bestand-besmet"](systeem, bericht.inhoud)
    leden.update(tot=None)
    haal_bijlage_weg(wereld.nemer.actor, opdracht_id=wereld.op.pk, bijlage_id=bijlage.pk, versie=1)
    VERWERKERS["bestand-besmet"](systeem, bericht.inhoud)
    assert postbode.brieven == 0


@pytest.mark.django_db
def test_the_same_file_in_two_places_is_two_mails(postbode, settings):
    wereld = Wereld()
    voeg_bestand_toe(
        wereld.gever.actor, opdracht_id=wereld.op.pk, bestandsnaam="van-mij.txt", inhoud=VIRUS
    )
    besmet(wereld, settings)
    werk()
    gekregen = {str(brief["To"]) for brief in postbode.gekregen}
    assert gekregen == {wereld.gever.account.email, wereld.nemer.account.email}


@pytest.mark.django_db
@pytest.mark.parametrize("gedrag", ZEKER_NIET + MISSCHIEN)
def test_what_failed_or_perhaps_arrived_is_sent_again_under_the_same_name(postbode, gedrag):
    wereld = Wereld()
    rij = wereld.crisis()
    postbode.gedrag = gedrag
    werk()
    assert stand() == ("klaar", 1)
    postbode.gedrag = ""
    werk()
    assert stand() == ("gedaan", 2)
    naam = f"<crisis-gemeld-{rij.pk}-{wereld.gever.lidmaatschap.pk}@waterrijk.example>"
    assert {brief["Message-ID"].strip() for brief in postbode.gekregen} == {naam}
    werk()
    assert stand() == ("gedaan", 2)


@pytest.mark.django_db
def test_eight_times_and_then_it_is_given_up(postbode):
    Wereld().crisis()
    postbode.gedrag = "rcpt-5"
    for _ in range(10):
        werk()
    assert stand() == ("mislukt", 8)
    assert postbode.brieven == 0


@pytest.mark.parametrize("gedrag", ["data-stil", "rcpt-stil"])
def test_a_worker_killed_halfway(verse_database, omgeving_van_proces, postbode, gedrag):
    """Whether or not the body was there: the next sends it, under the same Message-ID."""
    wereld = Wereld()
    rij = wereld.crisis()
    laat_werker_sterven(omgeving_van_proces, postbode, gedrag)
    werk()
    assert stand() == ("gedaan", 2)
    (naam,) = {brief["Message-ID"].strip() for brief in postbode.gekregen}
    assert naam == f"<crisis-gemeld-{rij.pk}-{wereld.gever.lidmaatschap.pk}@waterrijk.example>"
