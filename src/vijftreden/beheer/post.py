# SPDX-License-Identifier: EUPL-1.2
"""Mail: what the worker does with a message of the kind `mail`."""

import smtplib
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from email.utils import parseaddr
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

from vijftreden.handeling import uitbus
from vijftreden.toegang.actor import Actor
from vijftreden.web.schrijfwijze import dag_lang

POORTEN = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
GEDULD = 20
"""Seconds that a mail server may take to answer."""


UITNODIGING = """Beste {naam},

Je krijgt toegang tot Vijftreden voor {omgeving}. Open deze link en kies een wachtwoord:

{adres}

De link werkt één keer, tot {tot}. Geef hem aan niemand anders.
Verwacht je deze mail niet? Dan hoef je niets te doen.
"""


class OnbruikbaarMailadres(Exception):
    """VIJFTREDEN_MAIL_URL cannot be read."""


def mail_staat_aan() -> bool:
    """Whether this installation can send mail."""
    return bool(settings.MAIL_URL)


def uitnodiging(
    *, sleutel: str, aan: str, naam: str, omgeving: str, adres: str, tot: datetime
) -> dict[str, str]:
    """The mail with a one-time link; `sleutel` is its key in the outbox."""
    return {
        "sleutel": sleutel,
        "aan": aan,
        "onderwerp": f"Je toegang tot Vijftreden: {omgeving}",
        "tekst": UITNODIGING.format(naam=naam, omgeving=omgeving, adres=adres, tot=dag_lang(tot)),
    }


class _Venster:
    """Tells the outbox when the body leaves and when the server answered, yes or no.

    Before the body nothing was sent; after an answer it is known. Only in between it is not.
    """

    def send(self, s: Any) -> None:
        """The body is the only thing that goes as bytes; commands go as text."""
        if isinstance(s, bytes):
            uitbus.begin_venster()
        super().send(s)  # type: ignore[misc]

    def data(self, msg: Any) -> tuple[int, bytes]:
        """Gives the server's answer to the body."""
        antwoord: tuple[int, bytes] = super().data(msg)  # type: ignore[misc]
        uitbus.einde_venster()
        return antwoord


class _Eens(_Venster, smtplib.SMTP):
    """For a message that is sent at most once."""


class _EensMetTls(_Venster, smtplib.SMTP_SSL):
    """The same, with TLS from the start."""


class _HooguitEens(EmailBackend):
    """As Django's, for a message that is sent at most once."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        """The connection that tells what is known."""
        return _EensMetTls if self.use_ssl else _Eens


def verstuur(actor: Actor, inhoud: Mapping[str, object]) -> None:
    """Sends one mail. Sent again after a crash it carries the same Message-ID.

    With `eens` it is never sent again when the server may have it already: the outbox then says
    *onzeker*. Raises what the server refuses; the outbox tries again.
    """
    _, afzender = parseaddr(settings.DEFAULT_FROM_EMAIL)
    bericht = EmailMessage(
        subject=str(inhoud["onderwerp"]),
        body=str(inhoud["tekst"]),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[str(inhoud["aan"])],
        headers={
            "Message-ID": f"<{inhoud['sleutel']}@{afzender.rpartition('@')[2]}>",
            "Auto-Submitted": "auto-generated",
        },
    )
    soort = _HooguitEens if inhoud.get("eens") else EmailBackend
    verbinding = _verbinding(soort, settings.MAIL_URL)
    try:
        verbinding.open()
        verbinding.send_messages([bericht])
    finally:
        with suppress(smtplib.SMTPException, OSError):  # the server has the mail, or refused it
            verbinding.close()


def _verbinding(soort: type[EmailBackend], url: str) -> EmailBackend:
    """From smtp://name:password@host:port; smtp+tls asks STARTTLS, smtps is TLS from the start."""
    delen = urlsplit(url)
    if delen.scheme not in POORTEN or not delen.hostname:
        raise OnbruikbaarMailadres(
            f"VIJFTREDEN_MAIL_URL begint met een van {', '.join(POORTEN)} en noemt een host"
        )
    return soort(
        host=delen.hostname,
        port=delen.port or POORTEN[delen.scheme],
        username=unquote(delen.username or ""),
        password=unquote(delen.password or ""),
        use_tls=delen.scheme == "smtp+tls",
        use_ssl=delen.scheme == "smtps",
        timeout=GEDULD,
    )
