# SPDX-License-Identifier: EUPL-1.2
"""The outbox: puts a message in it inside an act, and lets the worker claim and finish it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.models.uitbericht import Uitberichtstaat
from vijftreden.handeling.spoor import huidig_spoor
from vijftreden.kern.ids import uuid7
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht

MEESTE_POGINGEN = 8
CLAIM = timedelta(minutes=5)
"""After this time a message of a dead worker is free again."""


@dataclass(slots=True)
class Zending:
    """A claimed message on its way. `open`: only the other side knows whether it came over."""

    installatie: Actor
    bericht: Uitbericht
    open: bool = False


class ClaimVerlopen(Exception):
    """Another worker took the message over: this one sends nothing any more."""


_ZENDING: ContextVar[Zending | None] = ContextVar("zending", default=None)


def volgnummer() -> str:
    """A part of a key for messages that may come more than once."""
    return uuid7().hex


def stuur(
    actor: Actor,
    *,
    soort: str,
    sleutel: str,
    inhoud: Mapping[str, Any] | None = None,
    op: datetime | None = None,
) -> None:
    """Writes a message in this act's transaction; the same `sleutel` is written once.

    Also when two acts write it at the same moment: the second waits, and then writes nothing.
    """
    huidig_spoor()
    assert actor.omgeving_id, "een uitbericht hoort bij een omgeving"
    Uitbericht.objects.of(actor).get_or_create(
        sleutel=sleutel,
        defaults={
            "omgeving_id": actor.omgeving_id,
            "soort": soort,
            "inhoud": dict(inhoud or {}),
            "volgende_op": op or timezone.now(),
        },
    )


def claim(installatie: Actor, *, nu: datetime) -> Uitbericht | None:
    """Takes the next message that is due or was left by a dead worker; None when there is none.

    A message whose worker died at every attempt is given up: it may be what kills them.
    """
    with transaction.atomic(), zicht(installatie):
        wachtend = Q(staat=Uitberichtstaat.KLAAR, volgende_op__lte=nu)
        verlaten = Q(staat=Uitberichtstaat.BEZIG, geclaimd_tot__lt=nu)
        rijen = Uitbericht.objects.of(installatie)
        rijen.filter(verlaten, pogingen__gte=MEESTE_POGINGEN).update(
            staat=Uitberichtstaat.MISLUKT, geclaimd_tot=None, fout="de werker viel telkens stil"
        )
        bericht = (
            rijen.filter(wachtend | verlaten)
            .select_for_update(skip_locked=connection.features.has_select_for_update_skip_locked)
            .order_by("volgende_op")
            .first()
        )
        if bericht is None:
            return None
        bericht.staat = Uitberichtstaat.BEZIG
        bericht.pogingen += 1
        bericht.geclaimd_tot = nu + CLAIM
        bericht.save(update_fields=["staat", "pogingen", "geclaimd_tot"])
        return bericht


@contextmanager
def onderweg(installatie: Actor, *, bericht: Uitbericht) -> Iterator[Zending]:
    """While a claimed message is being done; for the worker alone."""
    zending = Zending(installatie, bericht)
    teken = _ZENDING.set(zending)
    try:
        yield zending
    finally:
        _ZENDING.reset(teken)


def begin_venster() -> None:
    """From here nobody can know whether the message came over: it is written down as *onzeker*.

    So it stands as long as no answer came, also when the worker dies now, and nobody sends it a
    second time. Raises `ClaimVerlopen` when another worker has it. Without a worker it does
    nothing.
    """
    zending = _ZENDING.get()
    if zending is None:
        return
    if not _zet(zending.installatie, zending.bericht, staat=Uitberichtstaat.ONZEKER):
        raise ClaimVerlopen(zending.bericht.sleutel)
    zending.open = True


def einde_venster() -> None:
    """The other side answered, yes or no: now it is known."""
    if zending := _ZENDING.get():
        zending.open = False


def klaar(installatie: Actor, *, bericht: Uitbericht) -> None:
    """Marks a claimed message as done, and forgets its contents."""
    _zet(installatie, bericht, staat=Uitberichtstaat.GEDAAN, inhoud={}, fout="")


def mislukt(installatie: Actor, *, bericht: Uitbericht, fout: str, nu: datetime) -> None:
    """Marks a claimed message as failed: again later with backoff, for good after eight times."""
    op = nu + timedelta(seconds=10 * 3 ** (bericht.pogingen - 1))
    opgegeven = bericht.pogingen >= MEESTE_POGINGEN
    staat = Uitberichtstaat.MISLUKT if opgegeven else Uitberichtstaat.KLAAR
    _zet(installatie, bericht, staat=staat, volgende_op=op, fout=fout[:2000])


def onzeker(installatie: Actor, *, bericht: Uitbericht, fout: str) -> None:
    """Leaves a message as *onzeker*: perhaps it was sent, so it is not sent again."""
    _zet(installatie, bericht, staat=Uitberichtstaat.ONZEKER, fout=fout[:2000])


def _zet(installatie: Actor, bericht: Uitbericht, **velden: Any) -> bool:
    """Only while the claim still stands: a late worker does not overrule who took over."""
    eigen = (Uitberichtstaat.BEZIG, Uitberichtstaat.ONZEKER)
    with transaction.atomic(), zicht(installatie):
        rijen = Uitbericht.objects.of(installatie)
        mijn_claim = rijen.filter(pk=bericht.pk, staat__in=eigen, pogingen=bericht.pogingen)
        return bool(mijn_claim.update(geclaimd_tot=None, **velden))
