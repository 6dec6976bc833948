# SPDX-License-Identifier: EUPL-1.2
"""Keeping a file, writing down what the scanner said, and letting go what nobody uses any more."""

from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import ProtectedError
from django.utils import timezone

from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import meld, noteer
from vijftreden.register import opslag, scanner
from vijftreden.register.models import Bestand, Scanstaat
from vijftreden.register.rules.upload import Afgewezen, Gekeurd, keur
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.web.fouten import Invoerfout

BESMET = (
    "In dit bestand vond de controle eerder iets onveiligs. Vraag wie het maakte om een nieuwe "
    "versie."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bewaard:
    """The stored file, and the name under which it may be offered."""

    bestand: Bestand
    naam: str


@handeling(Recht.BESTAND_BEWAREN, geheim=("naam", "inhoud"))
def bewaar_bestand(actor: Actor, *, naam: str, inhoud: bytes) -> Bewaard:
    """Keeps a file that may be kept; the same content twice is one file.

    Raises `Invoerfout` at `bestand`. Content is written before its row, so that a row never points
    at nothing; what a failure leaves behind is swept at night.
    """
    try:
        goed = keur(naam=naam, inhoud=inhoud, grens=settings.BESTAND_MAX_BYTES)
    except Afgewezen as fout:
        raise Invoerfout("bestand", fout.zin) from fout
    sha = opslag.vingerafdruk(goed.inhoud)
    bestaand = Bestand.objects.of(actor).select_for_update().filter(sha256=sha).first()
    if bestaand and bestaand.scanstaat == Scanstaat.BESMET:
        raise Invoerfout("bestand", BESMET)
    bestand = bestaand or _nieuw(actor, goed, sha)
    if scanner.is_ingesteld() and bestand.scanstaat == Scanstaat.NIET_GEVRAAGD:
        Bestand.objects.of(actor).filter(pk=bestand.pk).update(scanstaat=Scanstaat.WACHT)
        bestand.scanstaat = Scanstaat.WACHT
        _vraag_keuring(actor, bestand.pk, keer=uitbus.volgnummer())
    noteer(sha256=sha, grootte=bestand.grootte, mime=bestand.mime)
    return Bewaard(bestand=bestand, naam=goed.naam)


def _nieuw(actor: Actor, goed: Gekeurd, sha: str) -> Bestand:
    assert actor.omgeving_id
    sleutel = opslag.opslagsleutel(actor.omgeving_id, sha)
    opslag.schrijf(sleutel, goed.inhoud)
    bestand: Bestand
    bestand, _ = Bestand.objects.of(actor).get_or_create(
        sha256=sha,
        defaults={
            "omgeving_id": actor.omgeving_id,
            "grootte": len(goed.inhoud),
            "mime": goed.mime,
            "opslagsleutel": sleutel,
            "scanstaat": Scanstaat.NIET_GEVRAAGD,
            "bewaard_op": timezone.now(),
        },
    )
    return bestand


def _vraag_keuring(actor: Actor, bestand_id: UUID, *, keer: object) -> None:
    uitbus.stuur(
        actor,
        soort="bestand-keuren",
        sleutel=f"bestand-keuren {bestand_id} {keer}",
        inhoud={"bestand_id": str(bestand_id)},
    )


@handeling(Recht.BESTAND_KEUREN)
def vraag_keuringen(actor: Actor) -> None:
    """Asks again for what still waits after every attempt failed; for the round of the night."""
    rijen = Bestand.objects.of(actor).filter(scanstaat=Scanstaat.WACHT)
    for bestand_id in rijen.values_list("pk", flat=True):
        _vraag_keuring(actor, bestand_id, keer=actor.dag)


@handeling(Recht.BESTAND_KEUREN)
def leg_keuring_vast(actor: Actor, *, bestand_id: UUID, staat: Scanstaat, wat: str = "") -> None:
    """Writes down the verdict; of what is infected the content goes, the row stays to tell why.

    `wat` is the scanner's name for it, for the journal.
    """
    bestand = Bestand.objects.of(actor).select_for_update().get(pk=bestand_id)
    Bestand.objects.of(actor).filter(pk=bestand_id).update(
        scanstaat=staat,
        gescand_op=None if staat == Scanstaat.NIET_GEVRAAGD else timezone.now(),
    )
    if staat == Scanstaat.BESMET:
        transaction.on_commit(lambda: opslag.verwijder(bestand.opslagsleutel))
        meld("bestand-besmet", bron_id=bestand_id)
    noteer(bestand)


@handeling(Recht.BESTAND_BEWAREN)
def laat_bestand_los(actor: Actor, *, bestand_id: UUID) -> None:
    """Something no longer points at this file; the worker, who sees all, looks if others do."""
    uitbus.stuur(
        actor,
        soort="bestand-loslaten",
        sleutel=f"bestand-loslaten {bestand_id} {uitbus.volgnummer()}",
        inhoud={"bestand_id": str(bestand_id)},
    )


@handeling(Recht.BESTAND_KEUREN)
def verwijder_ongebruikt(actor: Actor, *, bestand_id: UUID) -> bool:
    """Takes the row away when nothing points at it; its content is an orphan from then on."""
    bestand = Bestand.objects.of(actor).select_for_update().filter(pk=bestand_id).first()
    if bestand is None or bestand.scanstaat == Scanstaat.BESMET:
        return False
    try:
        bestand.delete()
    except ProtectedError:
        return False
    return True
