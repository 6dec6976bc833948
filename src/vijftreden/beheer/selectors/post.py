# SPDX-License-Identifier: EUPL-1.2
"""Mail that did not arrive as it should: refused, waiting, or perhaps sent."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from vijftreden.beheer.selectors.leden import lidmaatschappen
from vijftreden.handeling.models import Uitbericht
from vijftreden.handeling.models.uitbericht import Uitberichtstaat
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor

SOORTEN = ("mail", "weekbericht", "besluit-gevraagd", "crisis-gemeld", "bestand-besmet")
TERUG = timedelta(days=30)
MEESTE = 100
AF = (Uitberichtstaat.MISLUKT, Uitberichtstaat.ONZEKER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Postregel:
    """One mail. What stands in it is not shown, only for whom it is."""

    soort: str
    staat: str
    aan: str
    op: datetime
    pogingen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Poststand:
    """How many mails of the last 30 days are in trouble, by state."""

    onzeker: int
    mislukt: int
    opnieuw: int

    @property
    def in_orde(self) -> bool:
        """Nothing to look at."""
        return not (self.onzeker or self.mislukt or self.opnieuw)


def poststand(actor: Actor) -> Poststand:
    """The numbers for the first page of beheer; one query."""
    tel = Counter(_in_nood(actor).values_list("staat", flat=True))
    return Poststand(
        onzeker=tel[Uitberichtstaat.ONZEKER],
        mislukt=tel[Uitberichtstaat.MISLUKT],
        opnieuw=tel[Uitberichtstaat.KLAAR] + tel[Uitberichtstaat.BEZIG],
    )


def post_in_nood(actor: Actor) -> tuple[Postregel, ...]:
    """The mails of the last 30 days that are in trouble, newest first, at most 100."""
    rijen = list(_in_nood(actor).order_by("-volgende_op")[:MEESTE])
    namen = _namen(actor, rijen)
    return tuple(
        Postregel(
            soort=rij.soort,
            staat=rij.staat,
            aan=namen.get(rij.pk) or str(rij.inhoud.get("aan", "")),
            op=rij.volgende_op,
            pogingen=rij.pogingen,
        )
        for rij in rijen
    )


def _in_nood(actor: Actor) -> QuerySet[Uitbericht]:
    """Given up, perhaps sent, or refused at least once."""
    weer = Q(staat__in=(Uitberichtstaat.KLAAR, Uitberichtstaat.BEZIG), pogingen__gte=1)
    weer &= ~Q(fout="")
    return Uitbericht.objects.of(actor).filter(
        Q(staat__in=AF) | weer, soort__in=SOORTEN, volgende_op__gte=timezone.now() - TERUG
    )


def _namen(actor: Actor, rijen: list[Uitbericht]) -> Mapping[UUID, str]:
    """For whom a mail is that holds the membership and no address."""
    lid_van = {
        rij.pk: UUID(rij.inhoud["lidmaatschap_id"])
        for rij in rijen
        if "lidmaatschap_id" in rij.inhoud
    }
    leden = lidmaatschappen(actor).filter(pk__in=set(lid_van.values()))
    persoon_van = dict(leden.values_list("pk", "persoon_id"))
    namen = namen_van(actor, list(persoon_van.values()))
    return {
        pk: namen.get(persoon_van[lid_id], "")
        for pk, lid_id in lid_van.items()
        if lid_id in persoon_van
    }
