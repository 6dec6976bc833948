# SPDX-License-Identifier: EUPL-1.2
"""The sight that a role gives, written and ended in the transaction of the act on that role."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from django.db.models import F
from django.db.models.functions import Greatest

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Lidmaatschap, Zicht
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.selectors.zonder_inzage import rollen_zonder_inzage


class Rolperiode(Protocol):
    """A role that somebody holds for a time, stored or about to be."""

    @property
    def id(self) -> UUID: ...
    @property
    def opdracht(self) -> Opdracht: ...
    @property
    def kant(self) -> str: ...
    @property
    def persoon_id(self) -> UUID | None: ...
    @property
    def van(self) -> date: ...
    @property
    def tot(self) -> date | None: ...


def geef_zichten(actor: Actor, rollen: Sequence[Rolperiode]) -> None:
    """Lets each holder who is a member here see the item from the side of its role."""
    personen = {rol.persoon_id for rol in rollen if rol.persoon_id}
    leden = Lidmaatschap.objects.filter(omgeving=actor.omgeving_id, persoon_id__in=personen)
    lid_van = {lidmaatschap.persoon_id: lidmaatschap for lidmaatschap in leden}
    _schrijf(
        actor, [(lid_van[rol.persoon_id], rol) for rol in rollen if rol.persoon_id in lid_van]
    )


def beeindig_zicht(actor: Actor, rol: Rolperiode) -> None:
    """Ends the sight of this role on the day that the role ends."""
    zichten = Zicht.objects.of(actor).filter(bron_id=rol.id)
    zichten.update(tot=Greatest(F("van"), rol.tot))


def zicht_bij_toetreding(actor: Actor, lidmaatschap: Lidmaatschap) -> None:
    """Gives a new member the sight of roles that it already held; for `HAKEN.bij_toetreding`."""
    with rollen_zonder_inzage(actor) as systeem:
        gezien = Zicht.objects.of(systeem).filter(lidmaatschap=lidmaatschap).values("bron_id")
        rollen = Rolvervulling.objects.of(systeem).filter(persoon_id=lidmaatschap.persoon_id)
        nieuw = rollen.exclude(pk__in=gezien).select_related("opdracht")
        _schrijf(systeem, [(lidmaatschap, rol) for rol in nieuw])


def _schrijf(actor: Actor, zichten: Iterable[tuple[Lidmaatschap, Rolperiode]]) -> None:
    Zicht.objects.add_all(
        actor,
        [
            {
                "lidmaatschap": lidmaatschap,
                "opdracht_id": rol.opdracht.pk,
                "kant": rol.kant,
                "van": rol.van,
                "tot": rol.tot,
                "bron_id": rol.id,
            }
            for lidmaatschap, rol in zichten
        ],
    )
