# SPDX-License-Identifier: EUPL-1.2
"""Mail: from an invitation to a real mail server, once, and again with the same name."""

import socketserver
import threading
from email import message_from_bytes, policy
from smtplib import SMTP, SMTP_SSL

import pytest
from django.utils import timezone

from tests.beheer.conftest import THUIS
from tests.factories import DAG, systeem
from vijftreden.beheer import post
from vijftreden.beheer.post import OnbruikbaarMailadres, verstuur
from vijftreden.beheer.services import nodig_uit
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.werker import Werker
from vijftreden.toegang.sessie import zicht


class Postbus(socketserver.StreamRequestHandler):
    """The few words of RFC 5321 that a sender needs; `server.weiger` answers every RCPT."""

    def zeg(self, regel):
        self.wfile.write(regel.encode() + b"\r\n")

    def handle(self):
        self.zeg("220 postbus")
        while regel := self.rfile.readline():
            woord = regel.decode().split(":")[0].split()[0].upper()
            if woord == "DATA":
                self.zeg("354 ga door")
                self.server.gekregen.append(self.brief())
                self.zeg("250 bewaard")
            elif woord == "RCPT" and self.server.weiger:
                self.zeg(self.server.weiger)
            elif woord == "QUIT":
                self.zeg("221 dag")
                return
            else:
                self.zeg("250 goed")

    def brief(self):
        regels = []
        while (regel := self.rfile.readline()) != b".\r\n":
            regels.append(regel)
        return message_from_bytes(b"".join(regels), policy=policy.default)


@pytest.fixture
def postbus(settings):
    """A mail server on the loopback, and the installation set to use it."""
    with socketserver.TCPServer(("127.0.0.1", 0), Postbus) as server:
        server.gekregen, server.weiger = [], ""
        draad = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        draad.start()
        settings.MAIL_URL = f"smtp://127.0.0.1:{server.server_address[1]}"
        settings.DEFAULT_FROM_EMAIL = "Vijftreden <vijftreden@waterrijk.example>"
        yield server
        server.shutdown()
        draad.join()


def nodig(spelers):
    return nodig_uit(
        spelers.beheerder.actor,
        naam="Zoë van Dîjk",
        email="zoe@x.example",
        soorten=[],
        thuis=THUIS,
    )


def berichten(spelers):
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        return list(Uitbericht.objects.of(actor).filter(soort="mail"))


def werk():
    return Werker({"mail": verstuur}).doe_alles(dag=DAG)


def test_an_invitation_is_mailed_by_the_worker(spelers, postbus):
    toegang = nodig(spelers)
    assert toegang.gemaild
    (bericht,) = berichten(spelers)
    assert postbus.gekregen == []
    assert werk() == 1
    (brief,) = postbus.gekregen
    assert brief["To"] == "zoe@x.example"
    assert brief["From"] == "Vijftreden <vijftreden@waterrijk.example>"
    assert brief["Message-ID"] == f"<{bericht.sleutel}@waterrijk.example>"
    assert spelers.omgeving.naam in brief["Subject"]
    tekst = brief.get_content()
    assert "Beste Zoë van Dîjk," in tekst
    assert toegang.adres in tekst
    (bericht,) = berichten(spelers)
    assert (bericht.staat, bericht.inhoud) == ("gedaan", {})
    assert werk() == 0


def test_without_mail_nothing_waits(spelers, settings):
    settings.MAIL_URL = ""
    assert not nodig(spelers).gemaild
    assert berichten(spelers) == []


def test_what_the_server_refuses_is_tried_again_under_the_same_name(spelers, postbus):
    nodig(spelers)
    postbus.weiger = "451 kom later terug"
    assert werk() == 1
    (bericht,) = berichten(spelers)
    assert (bericht.staat, bericht.pogingen) == ("klaar", 1)
    assert "451" in bericht.fout
    assert bericht.volgende_op > timezone.now()
    assert postbus.gekregen == []
    postbus.weiger = ""
    for _ in range(2):  # the second as after a crash between sending and writing that down
        verstuur(systeem(spelers.omgeving), bericht.inhoud)
    assert len({brief["Message-ID"] for brief in postbus.gekregen}) == 1


def test_an_address_cannot_add_a_header(spelers, postbus):
    with pytest.raises(ValueError, match="Invalid address"):
        verstuur(
            systeem(spelers.omgeving),
            {"sleutel": "x", "aan": "a@x.example\nBcc: b@x.example", "onderwerp": "", "tekst": ""},
        )
    assert postbus.gekregen == []


@pytest.mark.parametrize("url", ["http://host", "smtp://", "postbus", "mailto:x@y.example"])
def test_an_address_of_a_server_that_cannot_be_read_says_so(spelers, settings, url):
    settings.MAIL_URL = url
    with pytest.raises(OnbruikbaarMailadres, match="VIJFTREDEN_MAIL_URL"):
        verstuur(
            systeem(spelers.omgeving),
            {"sleutel": "x", "aan": "a@x.example", "onderwerp": "", "tekst": ""},
        )


@pytest.mark.parametrize(("url", "soort"), [("smtp://h", SMTP), ("smtps://h", SMTP_SSL)])
def test_a_mail_that_goes_at_most_once_watches_its_connection_also_with_tls(url, soort):
    verbinding = post._verbinding(post._HooguitEens, url)
    assert issubclass(verbinding.connection_class, soort)
    assert verbinding.connection_class.send is post._Venster.send
