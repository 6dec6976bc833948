# SPDX-License-Identifier: EUPL-1.2
"""The sight that a role gives, written and ended in the transaction of the act on that role."""

from collections.abc import Iterable
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


def geef_zicht(actor: Actor, rol: Rolperiode) -> None:
    """Lets the holder see the item from the role's side, if the holder is a member here."""
    if rol.persoon_id is None:
        return
    leden = Lidmaatschap.objects.filter(omgeving=rol.opdracht.omgeving_id)
    if lidmaatschap := leden.filter(persoon_id=rol.persoon_id).first():
        _schrijf(actor, lidmaatschap, [rol])


def beeindig_zicht(actor: Actor, rol: Rolperiode) -> None:
    """Ends the sight of this role on the day that the role ends."""
    zichten = Zicht.objects.of(actor).filter(bron_id=rol.id)
    zichten.update(tot=Greatest(F("van"), rol.tot))


def zicht_bij_toetreding(actor: Actor, lidmaatschap: Lidmaatschap) -> None:
    """Gives a new member the sight of roles that it already held; for `HAKEN.bij_toetreding`."""
    with rollen_zonder_inzage(actor) as systeem:
        gezien = Zicht.objects.of(systeem).filter(lidmaatschap=lidmaatschap).values("bron_id")
        rollen = Rolvervulling.objects.of(systeem).filter(persoon_id=lidmaatschap.persoon_id)
        _schrijf(systeem, lidmaatschap, rollen.exclude(pk__in=gezien).select_related("opdracht"))


def _schrijf(actor: Actor, lidmaatschap: Lidmaatschap, rollen: Iterable[Rolperiode]) -> None:
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
            for rol in rollen
        ],
    )
