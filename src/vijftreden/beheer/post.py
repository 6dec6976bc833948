# SPDX-License-Identifier: EUPL-1.2
"""Mail: what the worker does with a message of the kind `mail`."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import parseaddr
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

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


def verstuur(actor: Actor, inhoud: Mapping[str, object]) -> None:
    """Sends one mail. Sent again after a crash it carries the same Message-ID.

    Raises what the server refuses; the outbox tries again.
    """
    _, afzender = parseaddr(settings.DEFAULT_FROM_EMAIL)
    EmailMessage(
        subject=str(inhoud["onderwerp"]),
        body=str(inhoud["tekst"]),
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[str(inhoud["aan"])],
        headers={
            "Message-ID": f"<{inhoud['sleutel']}@{afzender.rpartition('@')[2]}>",
            "Auto-Submitted": "auto-generated",
        },
        connection=_verbinding(settings.MAIL_URL),
    ).send()


def _verbinding(url: str) -> EmailBackend:
    """From smtp://name:password@host:port; smtp+tls asks STARTTLS, smtps is TLS from the start."""
    delen = urlsplit(url)
    if delen.scheme not in POORTEN or not delen.hostname:
        raise OnbruikbaarMailadres(
            f"VIJFTREDEN_MAIL_URL begint met een van {', '.join(POORTEN)} en noemt een host"
        )
    return EmailBackend(
        host=delen.hostname,
        port=delen.port or POORTEN[delen.scheme],
        username=unquote(delen.username or ""),
        password=unquote(delen.password or ""),
        use_tls=delen.scheme == "smtp+tls",
        use_ssl=delen.scheme == "smtps",
        timeout=GEDULD,
    )
