# SPDX-License-Identifier: EUPL-1.2
"""The checklist of provisions of one arrangement: what was looked up, by whom and when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.kern.relatievormen.vorm import Bepaling
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import ziet_als_gever
from vijftreden.trede1_opdracht.models import Bepalingstaat, Opdracht, Regelingbepaling


@dataclass(frozen=True, slots=True, kw_only=True)
class Nagegaan:
    """What somebody found; `versie` goes back with the form."""

    staat: str
    vindplaats: str
    toelichting: str
    op: date
    door: str
    versie: int

    @property
    def woorden(self) -> str:
        """How it stands, as it is said on the page."""
        return str(Bepalingstaat(self.staat).label)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bepalingregel:
    """One provision, and what was found (None: nobody looked yet)."""

    bepaling: Bepaling
    nagegaan: Nagegaan | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bepalingenbeeld:
    """The whole list with where it comes from and how sure that is."""

    opdracht_id: UUID
    naam: str
    status: str
    bron: str
    regels: tuple[Bepalingregel, ...]

    @property
    def aantal_nagegaan(self) -> int:
        """How many were looked up."""
        return sum(regel.nagegaan is not None for regel in self.regels)

    def regel(self, code: str) -> Bepalingregel:
        """One provision; raises DoesNotExist."""
        for regel in self.regels:
            if regel.bepaling.code == code:
                return regel
        raise Regelingbepaling.DoesNotExist


def bepalingen_van(actor: Actor, opdracht_id: UUID) -> Bepalingenbeeld:
    """The checklist; raises DoesNotExist where there is none, `GeenRecht` for the other side."""
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    lijst = relatievormen()[opdracht.relatievorm].bepalingen
    if not len(lijst):
        raise Opdracht.DoesNotExist
    if not ziet_als_gever(actor, opdracht_id):
        raise GeenRecht(Recht.BEPALING_NAGAAN)
    rijen = {rij.code: rij for rij in Regelingbepaling.objects.of(actor).filter(opdracht=opdracht)}
    namen = namen_van(
        actor, {rij.door_persoon_id for rij in rijen.values() if rij.door_persoon_id}
    )
    gevonden = {
        code: Nagegaan(
            staat=rij.staat,
            vindplaats=rij.vindplaats,
            toelichting=rij.toelichting,
            op=rij.nagegaan_op,
            door=namen.get(rij.door_persoon_id, "") if rij.door_persoon_id else "",
            versie=rij.versie,
        )
        for code, rij in rijen.items()
    }
    return Bepalingenbeeld(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        status=lijst.status.value,
        bron=lijst.bron,
        regels=tuple(
            Bepalingregel(bepaling=bepaling, nagegaan=gevonden.get(bepaling.code))
            for bepaling in lijst
        ),
    )


def bepalingstaten() -> list[tuple[str, str]]:
    """What can be found of a provision, for a form."""
    return [(staat.value, str(staat.label).capitalize()) for staat in Bepalingstaat]
