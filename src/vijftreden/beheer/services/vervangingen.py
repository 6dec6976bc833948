# SPDX-License-Identifier: EUPL-1.2
"""Who works for whom: a deputy for a period, a secretary. Sight follows at once."""

from datetime import date
from uuid import UUID

from django.db.models import F, Q

from vijftreden.beheer.models import Vervanging
from vijftreden.beheer.models.vervanging import Vervangsoort
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.poort import handeling, mag
from vijftreden.register.selectors import namen_van, persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang


@handeling(Recht.VERVANGING_VASTLEGGEN)
def leg_vervanging_vast(
    actor: Actor,
    *,
    soort: str,
    voor_persoon_id: UUID,
    door_persoon_id: UUID,
    van: date,
    tot: date | None = None,
) -> Vervanging:
    """Lets `door` work for `voor` in `[van, tot)`, on all on which `voor` holds a role.

    By who is replaced, or by a beheerder for somebody else. Raises `GeenRecht`, `Invoerfout`.
    """
    _eis_gaat_erover(actor, voor_persoon_id)
    nieuw = Vervanging(
        soort=soort,
        voor_persoon_id=voor_persoon_id,
        door_persoon_id=door_persoon_id,
        van=van,
        tot=tot,
    )
    _eis_zinnig(actor, nieuw)
    _eis_niet_dubbel(actor, nieuw, veld="door_persoon_id")
    vervanging: Vervanging = Vervanging.objects.add(
        actor,
        soort=soort,
        voor_persoon_id=voor_persoon_id,
        door_persoon_id=door_persoon_id,
        van=van,
        tot=tot,
    )
    _laat_volgen(actor, vervanging)
    return vervanging


@handeling(Recht.VERVANGING_VASTLEGGEN)
def beeindig_vervanging(
    actor: Actor, *, vervanging_id: UUID, versie: int, tot: date
) -> Vervanging:
    """Ends it: `tot` is the first day that it does not hold. By either of the two, or a beheerder.

    `tot` on the first day takes it back as if it never was. Raises `GeenRecht`, `Botsing`,
    `Invoerfout`.
    """
    vervangingen = Vervanging.objects.of(actor)
    nu = vervangingen.get(pk=vervanging_id)
    _eis_gaat_erover(actor, nu.voor_persoon_id, nu.door_persoon_id)
    if tot < nu.van:
        zin = f"Dit begint op {dag_lang(nu.van)}. Kies die dag, of een latere."
        raise Invoerfout("tot", zin)
    if tot > nu.van:
        nu.tot = tot
        _eis_niet_dubbel(actor, nu, veld="tot")
    vervanging: Vervanging = vervangingen.wijzig(vervanging_id, versie=versie, tot=tot)
    _laat_volgen(actor, vervanging)
    return vervanging


def _eis_gaat_erover(actor: Actor, *persoon_ids: UUID) -> None:
    if actor.persoon_id not in persoon_ids and not mag(actor, Recht.LID_WIJZIGEN):
        raise GeenRecht(Recht.VERVANGING_VASTLEGGEN)


def _eis_zinnig(actor: Actor, nieuw: Vervanging) -> None:
    if nieuw.soort not in Vervangsoort.values:
        raise Invoerfout("soort", "Kies vervanger of secretaris.")
    if nieuw.voor_persoon_id == nieuw.door_persoon_id:
        raise Invoerfout("door_persoon_id", "Niemand vervangt zichzelf. Kies iemand anders.")
    if nieuw.tot and nieuw.tot <= nieuw.van:
        raise Invoerfout("tot", "Kies een dag na het begin, of laat dit veld leeg.")
    for veld in ("voor_persoon_id", "door_persoon_id"):
        if persoon(actor, getattr(nieuw, veld)).gewist_op:
            raise Invoerfout(veld, "De gegevens van deze persoon zijn gewist. Kies iemand anders.")


def _eis_niet_dubbel(actor: Actor, deze: Vervanging, *, veld: str) -> None:
    """The same two in one period once: otherwise the choice would stand there twice.

    The lock makes two at once wait.
    """
    Omgeving.objects.select_for_update().get(pk=str(actor.omgeving_id))
    anderen = Vervanging.objects.of(actor).filter(
        Q(tot__isnull=True) | Q(tot__gt=deze.van),
        voor_persoon_id=deze.voor_persoon_id,
        door_persoon_id=deze.door_persoon_id,
    )
    anderen = anderen.exclude(tot=F("van")).exclude(pk=deze.pk)
    ander = (anderen.filter(van__lt=deze.tot) if deze.tot else anderen).first()
    if ander is not None:
        namen = namen_van(actor, [deze.door_persoon_id, deze.voor_persoon_id])
        door, voor = namen[deze.door_persoon_id], namen[deze.voor_persoon_id]
        raise Invoerfout(veld, f"{door} werkt al voor {voor} vanaf {dag_lang(ander.van)}.")


def _laat_volgen(actor: Actor, vervanging: Vervanging) -> None:
    for haak in HAKEN.bij_vervanging:
        haak(actor, vervanging.pk)
