# SPDX-License-Identifier: EUPL-1.2
"""Many eigenaarschappen and many roles in one act each, for work that comes by the thousand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.services.opdrachten import Regeling, maak_ontbrekende
from vijftreden.trede1_opdracht.services.toewijzing import Toewijzing
from vijftreden.trede1_opdracht.zichten import geef_zichten
from vijftreden.web.fouten import Invoerfout


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolgift:
    """A role that a person gets on a commission."""

    opdracht_id: UUID
    rol: str
    persoon_id: UUID
    van: date
    afgesproken_op: date | None = None


@handeling(Recht.OPDRACHT_MAKEN, geheim=("regelingen",))
def maak_opdrachten(actor: Actor, *, regelingen: Sequence[Regeling]) -> list[UUID]:
    """The eigenaarschap of each of these arrangements, in their order; what is there stays."""
    opdracht_ids = maak_ontbrekende(actor, regelingen=regelingen)
    noteer(eigenaarschappen=len(opdracht_ids))
    return opdracht_ids


@handeling(Recht.ROL_GEVEN, geheim=("giften",))
def geef_rollen(actor: Actor, *, giften: Sequence[Rolgift]) -> int:
    """Gives roles that nobody ever held, with the sight that goes with each; returns how many.

    Raises `Invoerfout` for a role that was given before, or that its commission does not know.
    """
    toewijzingen = _toewijzingen(actor, giften)
    nu = timezone.now()
    Rolvervulling.objects.add_all(actor, [deel.kolommen(nu) for deel in toewijzingen])
    geef_zichten(actor, toewijzingen)
    raakt(*{deel.opdracht.pk for deel in toewijzingen})
    noteer(rollen=len(toewijzingen))
    return len(toewijzingen)


def _toewijzingen(actor: Actor, giften: Sequence[Rolgift]) -> list[Toewijzing]:
    """The gifts, judged; the items are locked: of two at once the second sees the first."""
    opdracht_ids = {gift.opdracht_id for gift in giften}
    opdrachten = Opdracht.objects.of(actor).select_for_update().in_bulk(list(opdracht_ids))
    eerder = Rolvervulling.objects.of(actor).filter(opdracht_id__in=opdracht_ids)
    gegeven = set(eerder.values_list("opdracht_id", "rol"))
    gevonden = []
    for gift in giften:
        if (gift.opdracht_id, gift.rol) in gegeven:
            raise Invoerfout("rol", "Deze rol is eerder gegeven. Geef hem bij de opdracht zelf.")
        toewijzing = Toewijzing(
            opdracht=opdrachten[gift.opdracht_id],
            rol=gift.rol,
            persoon_id=gift.persoon_id,
            van=gift.van,
            afgesproken_op=gift.afgesproken_op,
        )
        toewijzing.eis_zinnig(actor.dag)
        gevonden.append(toewijzing)
    return gevonden
