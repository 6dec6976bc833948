# SPDX-License-Identifier: EUPL-1.2
"""A real mail server (aiosmtpd) on the loopback that refuses, stalls, or hangs up.

`gedrag` names one moment of the conversation and what happens there; empty is a server that works.
"""

import asyncio
import socket
import threading
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller

ANTWOORDEN = {
    "rcpt-4": "451 kom later terug",
    "rcpt-5": "550 die ken ik niet",
    "mail-4": "421 ik sluit zo",
    "data-4": "452 vol",
    "data-5": "554 ongewenst",
}
STIL = 30
"""Seconds of silence: longer than a test has patience."""


class Postbode:
    """Answers as `gedrag` says; `gekregen` holds the mails that were taken in."""

    def __init__(self):
        self.gedrag, self.gekregen, self.brieven = "", [], 0
        self.is_stil = threading.Event()

    async def _doe(self, plek, server, goed):
        """What happens at one moment: an answer, silence, or nothing at all any more."""
        if self.gedrag == f"{plek}-weg":
            server.transport.abort()
        elif self.gedrag == f"{plek}-stil":
            self.is_stil.set()
            await asyncio.sleep(STIL)
        return ANTWOORDEN.get(self.gedrag, goed) if self.gedrag.startswith(plek) else goed

    async def handle_MAIL(self, server, session, envelope, address, options):
        envelope.mail_from = address
        return await self._doe("mail", server, "250 goed")

    async def handle_RCPT(self, server, session, envelope, address, options):
        envelope.rcpt_tos.append(address)
        return await self._doe("rcpt", server, "250 goed")

    async def handle_DATA(self, server, session, envelope):
        """Comes when the whole body is there."""
        self.brieven += 1
        antwoord = await self._doe("data", server, "250 bewaard")
        if antwoord.startswith("250"):
            self.gekregen.append(message_from_bytes(envelope.content, policy=policy.default))
        return antwoord

    async def handle_QUIT(self, server, session, envelope):
        return await self._doe("quit", server, "221 dag")


def vrije_poort() -> int:
    """A port that nobody uses now."""
    with socket.socket() as deur:
        deur.bind(("127.0.0.1", 0))
        return deur.getsockname()[1]


@pytest.fixture
def postbode(settings):
    """The server, and the installation set to use it with little patience."""
    bode = Postbode()
    huis = Controller(bode, hostname="127.0.0.1", port=vrije_poort())
    huis.start()
    settings.MAIL_URL = f"smtp://127.0.0.1:{huis.port}"
    settings.DEFAULT_FROM_EMAIL = "Vijftreden <vijftreden@waterrijk.example>"
    yield bode
    huis.stop()
