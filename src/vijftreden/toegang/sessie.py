# SPDX-License-Identifier: EUPL-1.2
"""The context that every view, command and job enters, so that the database knows who asks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from django.db import connection, transaction

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import geldige_zichten

INSTELLINGEN = (
    "vijftreden.omgeving",
    "vijftreden.lidmaatschap",
    "vijftreden.account",
    "vijftreden.systeem",
    "vijftreden.dag",
)


@contextmanager
def zicht(actor: Actor) -> Iterator[None]:
    """Opens a transaction in which PostgreSQL's policies know the actor; does nothing on SQLite.

    With IMMEDIATE a reading transaction would block every writer on SQLite, so there the context
    opens none. Contexts nest: at the end the outer actor is back.
    """
    if connection.vendor != "postgresql":
        yield
        return
    with transaction.atomic():
        vorige = _lees()
        _zet(_waarden(actor))
        yield
        _zet(vorige)


def met_volledig_zicht(actor: Actor) -> Actor:
    """The same actor, knowing whether `Zicht` shows it the whole environment, as principal."""
    with zicht(actor):
        zichten = geldige_zichten(actor).filter(opdracht_id__isnull=True, kant=Kant.GEVER)
        alles = zichten.exists()
    return replace(actor, ziet_alles=alles)


def _waarden(actor: Actor) -> tuple[str, ...]:
    systeem = "installatie" if actor.is_installatie else "aan" if actor.is_systeem else ""
    return (
        str(actor.omgeving_id or ""),
        str(actor.lidmaatschap_id or ""),
        str(actor.account_id or ""),
        systeem,
        actor.dag.isoformat(),
    )


def _lees() -> tuple[str, ...]:
    velden = ", ".join("coalesce(current_setting(%s, true), '')" for _ in INSTELLINGEN)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {velden}", INSTELLINGEN)
        return tuple(cursor.fetchone())


def _zet(waarden: tuple[str, ...]) -> None:
    paren = [deel for paar in zip(INSTELLINGEN, waarden, strict=True) for deel in paar]
    velden = ", ".join("set_config(%s, %s, true)" for _ in INSTELLINGEN)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {velden}", paren)
