# SPDX-License-Identifier: EUPL-1.2
"""Reading what the store holds; who may read a file follows from what it hangs on."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from vijftreden.register.models import Bestand, Scanstaat
from vijftreden.toegang.actor import Actor

REDENEN: Mapping[Scanstaat, str] = {
    Scanstaat.WACHT: "We controleren dit bestand nog op virussen. Kijk straks weer.",
    Scanstaat.BESMET: "De controle vond hier iets onveiligs in. We hebben het bestand weggehaald.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bestandbeeld:
    """A stored file."""

    id: UUID
    grootte: int
    mime: str
    opslagsleutel: str
    staat: Scanstaat

    @property
    def reden(self) -> str:
        """Why nobody can open it now; empty when it can be opened."""
        return REDENEN.get(self.staat, "")


def bestanden(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Bestandbeeld]:
    """These files, in one query."""
    return {rij.pk: _beeld(rij) for rij in Bestand.objects.of(actor).filter(pk__in=ids)}


def bestand(actor: Actor, bestand_id: UUID) -> Bestandbeeld:
    """One file; raises DoesNotExist."""
    return _beeld(Bestand.objects.of(actor).get(pk=bestand_id))


def bekende_sleutels(actor: Actor) -> frozenset[str]:
    """What stands in the store with a row that tells of it."""
    rijen = Bestand.objects.of(actor).exclude(scanstaat=Scanstaat.BESMET)
    return frozenset(rijen.values_list("opslagsleutel", flat=True))


def _beeld(rij: Bestand) -> Bestandbeeld:
    return Bestandbeeld(
        id=rij.pk,
        grootte=rij.grootte,
        mime=rij.mime,
        opslagsleutel=rij.opslagsleutel,
        staat=Scanstaat(rij.scanstaat),
    )
