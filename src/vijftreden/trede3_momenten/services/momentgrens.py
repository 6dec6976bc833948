# SPDX-License-Identifier: EUPL-1.2
"""What may be done with a moment, and what is said when it may not."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.handeling.spoor import raakt
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens, opdracht
from vijftreden.trede3_momenten.models import Besluit, Gespreksverslag, Stuurmoment
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang

VERSTE_JAREN = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentgrens:
    """The moments of one commission, for an act of this actor on them."""

    actor: Actor
    opdracht_id: UUID

    def rij(self, stuurmoment_id: UUID) -> Stuurmoment:
        """One moment; raises DoesNotExist."""
        rijen = Stuurmoment.objects.of(self.actor).filter(opdracht_id=self.opdracht_id)
        rij: Stuurmoment = rijen.get(pk=stuurmoment_id)
        return rij

    def wijzig(self, rij: Stuurmoment, *, versie: int, **velden: object) -> Stuurmoment:
        """Changes one moment, and so the ladder; raises `Botsing` when somebody was first."""
        rijen = Stuurmoment.objects.of(self.actor).filter(opdracht_id=self.opdracht_id)
        gewijzigd: Stuurmoment = rijen.wijzig(rij.pk, versie=versie, **velden)
        raakt(self.opdracht_id)
        return gewijzigd

    def opdracht(self) -> Opdrachtgegevens:
        """The commission; raises `Invoerfout` for a kind that is not steered by moments."""
        gegevens = opdracht(self.actor, self.opdracht_id)
        if not relatievormen()[gegevens.relatievorm].stuurt_op_momenten:
            raise Invoerfout("", "Deze opdracht stuur je met de kalender, niet met momenten.")
        return gegevens

    def eis_toekomst(self, gepland_op: date, veld: str = "gepland_op") -> None:
        """A day is planned from today on, and not for another generation."""
        if gepland_op < self.actor.dag:
            raise Invoerfout(
                veld,
                f"{dag_lang(gepland_op).capitalize()} is voorbij. Was het toen? Leg dan vast "
                "wanneer het moment is geweest.",
            )
        if gepland_op.year > self.actor.dag.year + VERSTE_JAREN:
            raise Invoerfout(veld, "Deze dag ligt wel erg ver weg. Klopt het jaar?")

    def eis_voorbij(self, op: date, veld: str) -> None:
        """What is noted as done has been."""
        if op > self.actor.dag:
            raise Invoerfout(veld, "Deze dag moet nog komen. Vul in wanneer het gebeurde.")

    def eis_open(self, rij: Stuurmoment, veld: str) -> None:
        """Still to be held, and no crisis."""
        if rij.soort == Momentsoort.CRISIS:
            raise Invoerfout(veld, "Een crisis plan je niet.")
        if rij.vervallen_op is not None:
            raise Invoerfout(veld, "Dit moment gaat niet door. Haal het eerst terug.")
        if rij.gehouden_op is not None or rij.historie:
            raise Invoerfout(veld, "Dit moment is al geweest. Voeg een nieuw moment toe.")

    def eis_los(self, rij: Stuurmoment, veld: str) -> None:
        """Nothing that cannot be altered rests on it: no decision, no report of a talk."""
        besluiten = Besluit.objects.of(self.actor).filter(stuurmoment_id=rij.pk)
        verslagen = Gespreksverslag.objects.of(self.actor).filter(stuurmoment_id=rij.pk)
        if besluiten.exists() or verslagen.exists():
            raise Invoerfout(
                veld, "Bij dit moment hoort een besluit of verslag. Daarom ligt de dag vast."
            )
        if rij.bron_id is not None:
            raise Invoerfout(
                veld,
                "Dit moment is vanzelf vastgelegd, door de rol of de opdrachtbrief waar het "
                "uit volgt. Wijzig het daar.",
            )

    def open_rijen(self, ids: Collection[UUID]) -> list[Stuurmoment]:
        """These moments; raises DoesNotExist when one of them is not there."""
        return [self.rij(pk) for pk in ids]
