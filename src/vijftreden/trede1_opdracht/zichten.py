# SPDX-License-Identifier: EUPL-1.2
"""The sight that a role gives, written and ended in the transaction of the act on that role.

Who replaces the holder sees the same: rows with `via_id`, made anew whenever the role or the
replacement changes, so that both periods hold.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from django.db.models import F, Q
from django.db.models.functions import Greatest

from vijftreden.beheer.selectors import (
    Vervangingregel,
    vervanging,
    vervangingen_door,
    vervangingen_van,
)
from vijftreden.handeling.spoor import raakt
from vijftreden.kern.relatievormen import relatievormen
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
    def rol(self) -> str: ...
    @property
    def kant(self) -> str: ...
    @property
    def persoon_id(self) -> UUID | None: ...
    @property
    def van(self) -> date: ...
    @property
    def tot(self) -> date | None: ...


def geef_zichten(actor: Actor, rollen: Sequence[Rolperiode]) -> None:
    """Lets each holder who is a member here see the item from the side of its role.

    And whoever replaces such a holder, also when the holder has no way in.
    """
    personen = {rol.persoon_id for rol in rollen if rol.persoon_id}
    vervangers = vervangingen_van(actor, personen)
    lid_van = _leden(actor, personen | _door(vervangers.values()))
    eigen = list(_eigen(rollen, lid_van))
    via = [
        rij
        for rol in rollen
        if rol.persoon_id
        for rij in _via([rol], vervangers.get(rol.persoon_id, ()), lid_van)
    ]
    _schrijf(actor, [*eigen, *via])


def beeindig_zicht(actor: Actor, rol: Rolperiode) -> None:
    """Ends the sight of this role on the day that the role ends.

    What is left for who replaces the holder is read before, because that may be the actor.
    """
    vervangers = vervangingen_van(actor, [rol.persoon_id] if rol.persoon_id else [])
    lid_van = _leden(actor, _door(vervangers.values()))
    via = [rij for regels in vervangers.values() for rij in _via([rol], regels, lid_van)]
    zichten = Zicht.objects.of(actor).filter(bron_id=rol.id)
    zichten.filter(via_id__isnull=True).update(tot=Greatest(F("van"), rol.tot))
    zichten.filter(via_id__isnull=False).delete()
    _schrijf(actor, via)


def zicht_bij_toetreding(actor: Actor, lidmaatschap: Lidmaatschap) -> None:
    """Gives a new member the sight of roles that it holds; for `HAKEN.bij_toetreding`.

    And of the roles of those whom it replaces. Who comes back sees again what it still holds.
    """
    with rollen_zonder_inzage(actor) as systeem:
        loopt = Q(tot__isnull=True) | Q(tot__gt=actor.dag)
        gezien = Zicht.objects.of(systeem).filter(
            loopt, lidmaatschap=lidmaatschap, via_id__isnull=True
        )
        rollen = Rolvervulling.objects.of(systeem).filter(
            loopt, persoon_id=lidmaatschap.persoon_id
        )
        nieuw = rollen.exclude(pk__in=gezien.values("bron_id")).select_related("opdracht")
        lid_van = {lidmaatschap.persoon_id: lidmaatschap}
        _schrijf(systeem, _eigen(list(nieuw), lid_van))
        for regel in vervangingen_door(systeem, lidmaatschap.persoon_id):
            _herschrijf(systeem, regel, lid_van)


def zicht_bij_vervanging(actor: Actor, vervanging_id: UUID) -> None:
    """Gives, changes or ends the sight of who replaces another; for `HAKEN.bij_vervanging`.

    Whether somebody stands in is a fact of the ladders of all that this person holds a role on.
    """
    with rollen_zonder_inzage(actor) as systeem:
        regel = vervanging(systeem, vervanging_id)
        _herschrijf(systeem, regel, _leden(systeem, {regel.door_persoon_id}))
        rollen = Rolvervulling.objects.of(systeem).filter(persoon_id=regel.voor_persoon_id)
        raakt(*rollen.values_list("opdracht_id", flat=True).distinct())


def _herschrijf(systeem: Actor, regel: Vervangingregel, lid_van: dict[UUID, Lidmaatschap]) -> None:
    Zicht.objects.of(systeem).filter(via_id=regel.id).delete()
    rollen = Rolvervulling.objects.of(systeem).filter(persoon_id=regel.voor_persoon_id)
    _schrijf(systeem, _via(list(rollen.select_related("opdracht")), [regel], lid_van))


def _leden(actor: Actor, personen: set[UUID]) -> dict[UUID, Lidmaatschap]:
    leden = Lidmaatschap.objects.filter(omgeving=actor.omgeving_id, persoon_id__in=personen)
    return {lidmaatschap.persoon_id: lidmaatschap for lidmaatschap in leden}


def _door(regels: Iterable[Sequence[Vervangingregel]]) -> set[UUID]:
    return {regel.door_persoon_id for van_een in regels for regel in van_een}


def _eigen(
    rollen: Iterable[Rolperiode], lid_van: dict[UUID, Lidmaatschap]
) -> Iterator[dict[str, Any]]:
    """The sight of the holders themselves."""
    for rol in rollen:
        if rol.persoon_id in lid_van:
            yield _rij(lid_van[rol.persoon_id], rol, rol.van, rol.tot)


def _via(
    rollen: Iterable[Rolperiode],
    regels: Iterable[Vervangingregel],
    lid_van: dict[UUID, Lidmaatschap],
) -> Iterator[dict[str, Any]]:
    """The sight of who replaces the holder, while both the role and the replacement hold."""
    for rol in rollen:
        for regel in regels:
            van = max(rol.van, regel.van)
            tot = min((dag for dag in (rol.tot, regel.tot) if dag), default=None)
            if regel.door_persoon_id in lid_van and (tot is None or van < tot):
                lidmaatschap = lid_van[regel.door_persoon_id]
                yield {**_rij(lidmaatschap, rol, van, tot), "via_id": regel.id}


def _rij(
    lidmaatschap: Lidmaatschap, rol: Rolperiode, van: date, tot: date | None
) -> dict[str, Any]:
    return {
        "lidmaatschap": lidmaatschap,
        "opdracht_id": rol.opdracht.pk,
        "kant": rol.kant,
        "van": van,
        "tot": tot,
        "bron_id": rol.id,
        "alleen_lezen": relatievormen()[rol.opdracht.relatievorm].leest_mee(rol.rol),
    }


def _schrijf(actor: Actor, zichten: Iterable[dict[str, Any]]) -> None:
    Zicht.objects.add_all(actor, list(zichten))
