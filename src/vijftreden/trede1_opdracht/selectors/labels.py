# SPDX-License-Identifier: EUPL-1.2
"""What roles are called in this environment: an own word, else the chosen set, else the kind's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from vijftreden.kern.relatievormen import Partijnamen, Relatievorm, Rol, relatievormen
from vijftreden.register.selectors import instellingen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.selectors import soort_omgeving
from vijftreden.trede1_opdracht.instellingen import (
    OPDRACHTGEVERS,
    PER_SOORT,
    SETS,
    VANZELF,
    sleutelnaam,
    sleutels,
    woordensleutel,
)
from vijftreden.web.termen import term


@dataclass(frozen=True, slots=True, kw_only=True)
class Benamingen:
    """The words of one environment, for every relation kind."""

    waarden: Mapping[str, str]
    """What each key of this step holds."""
    opdrachtgevers: Mapping[str, str]
    """From a kind's word for a principal to the chosen one."""

    def partijen(self, vorm: Relatievorm) -> Partijnamen:
        """What the sides are called in this kind."""
        return vorm.woorden(self.waarden.get(woordensleutel(vorm.code), ""))

    def rol(self, vorm: Relatievorm, rol: Rol) -> str:
        """What this role is called; a word that the environment typed always wins."""
        uit_lijst = {deel.rol: deel.naam for deel in self.partijen(vorm).rolnamen}
        naam = uit_lijst.get(rol.code, rol.naam)
        eigen = self.waarden.get(sleutelnaam(rol.code), "")
        return eigen or self.opdrachtgevers.get(naam, naam)

    def rollen(self, vorm: Relatievorm) -> Mapping[str, str]:
        """What each role of this kind is called."""
        return {rol.code: self.rol(vorm, rol) for rol in vorm.rollen}

    def noemer(self, vorm: str) -> Callable[[str], str]:
        """How a code is said in a sentence about this kind: a role by its name here."""
        namen = self.rollen(relatievormen()[vorm])
        return lambda code: namen.get(code) or self._elders(code) or term(code, vorm=vorm)

    def _elders(self, code: str) -> str:
        """A role of another kind, named beside one of this kind; empty when it is no role."""
        for vorm in relatievormen().values():
            rol = vorm.rol(code)
            if rol:
                return self.rol(vorm, rol)
        return ""


def benamingen(actor: Actor) -> Benamingen:
    """All words of the actor's environment, in two queries."""
    alle = instellingen(actor, sleutels())
    waarden = {naam: str(deel.waarde) for naam, deel in alle.items()}
    keuze = waarden[OPDRACHTGEVERS.naam]
    if keuze == VANZELF:
        keuze = PER_SOORT.get(soort_omgeving(actor), "")
    return Benamingen(waarden=waarden, opdrachtgevers=SETS.get(keuze, {}))


def rollabels(actor: Actor, vorm: Relatievorm) -> Mapping[str, str]:
    """The name of each role of this kind here."""
    return benamingen(actor).rollen(vorm)
