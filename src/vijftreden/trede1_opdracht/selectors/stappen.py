# SPDX-License-Identifier: EUPL-1.2
"""What the steps of a new commission hold now: texts, reasons, columns and who is named."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models.opdrachtbrief import MARGES, TEKSTEN
from vijftreden.trede1_opdracht.rules.hints import Stuk
from vijftreden.trede1_opdracht.rules.stappen import GEGEVENS, Stap, stempel
from vijftreden.trede1_opdracht.selectors.businesscase import (
    Casebeeld,
    antwoorden,
    businesscase_van,
)
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Briefbeeld, brief_van
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens, opdracht
from vijftreden.trede1_opdracht.selectors.rollen import Rolbeeld, rollen_van
from vijftreden.trede1_opdracht.selectors.vaste_lijst import buiten_lijst, regeldag


@dataclass(frozen=True, slots=True, kw_only=True)
class Stapbeeld:
    """One commission as the steps see it.

    `waarden` holds every field; a text that nobody wrote since it was shared is the shared one.
    `mag_gegevens`: who may write but not change the columns is not asked for them.
    """

    gegevens: Opdrachtgegevens
    brief: Briefbeeld
    case: Casebeeld
    waarden: Mapping[str, Any]
    mag_gegevens: bool
    rollen: tuple[Rolbeeld, ...] = ()
    buiten_lijst: bool = False

    def van_stap(self, stap: Stap) -> Mapping[str, Any]:
        """The fields of one step, in the order of its page."""
        velden = stap.velden if self.mag_gegevens else self._zonder_gegevens(stap)
        return {naam: self.waarden[naam] for naam in velden}

    def stempel(self, stap: Stap) -> str:
        """What a form of this step sends back."""
        return stempel(self.van_stap(stap))

    def stuk(self, **anders: Any) -> Stuk:
        """What the hints look at, with what was typed since."""
        waarden = {**self.waarden, **anders}
        geld = ("budget", "budget_bron", "budget_btw", "bandbreedte", "prijspeil")
        return Stuk(
            relatievorm=self.gegevens.relatievorm,
            teksten={naam: waarden[naam] for naam in TEKSTEN},
            **{naam: waarden[naam] for naam in (*MARGES, *geld)},
        )

    @property
    def vacant(self) -> tuple[Rolbeeld, ...]:
        """The roles that nobody holds: those that this kind asks, and who decides politically."""
        return tuple(
            deel
            for deel in self.rollen
            if (deel.rol.verplicht or deel.rol.code in self._driehoek)
            and not (deel.nu or deel.straks)
        )

    @property
    def _driehoek(self) -> frozenset[str]:
        """The principal's first two roles and those of the picture of this kind."""
        gevers = [deel.rol for deel in self.rollen if deel.rol.kant is Kant.GEVER]
        eerst = sorted(gevers, key=lambda rol: not rol.verplicht)[:2]
        vorm = relatievormen()[self.gegevens.relatievorm]
        return frozenset((*vorm.driehoek.rollen, *(rol.code for rol in eerst)))

    def _zonder_gegevens(self, stap: Stap) -> tuple[str, ...]:
        return tuple(naam for naam in stap.velden if naam not in GEGEVENS)


def stapbeeld(actor: Actor, opdracht_id: UUID, *, met_rollen: bool = False) -> Stapbeeld:
    """What the steps of this commission hold; raises DoesNotExist, for the contractor's side too.

    A fixed number of queries; more when the roles are asked.
    """
    gegevens = opdracht(actor, opdracht_id)
    case = businesscase_van(actor, opdracht_id)
    brief = brief_van(actor, opdracht_id)
    begin = brief.concept or brief.nieuwste
    waarden: dict[str, Any] = {naam: getattr(begin, naam, "") for naam in TEKSTEN}
    waarden |= {naam: getattr(begin, naam, None) for naam in MARGES}
    waarden |= antwoorden(case)
    waarden |= {naam: getattr(gegevens, naam) for naam in GEGEVENS}
    rollen = rollen_van(actor, opdracht_id, met_vastlegging=False).rollen if met_rollen else ()
    return Stapbeeld(
        gegevens=gegevens,
        brief=brief,
        case=case,
        waarden=waarden,
        mag_gegevens=mag(actor, Recht.OPDRACHT_BIJWERKEN, opdracht_id),
        rollen=tuple(rollen),
        buiten_lijst=buiten_lijst(gegevens, regeldag(actor)),
    )
