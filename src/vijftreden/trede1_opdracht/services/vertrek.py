# SPDX-License-Identifier: EUPL-1.2
"""Handing over all roles of somebody who leaves, in one act: all of it or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.register.selectors import persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.rolgevolgen import gekozen, geraakt
from vijftreden.trede1_opdracht.selectors.vertrek import vertreklezer, vertrekrollen
from vijftreden.trede1_opdracht.services.toewijzing import Toewijzing
from vijftreden.trede1_opdracht.zichten import beeindig_zicht
from vijftreden.web.fouten import Invoerfout

GEWIST = "De gegevens van deze persoon zijn gewist. Kies iemand anders."


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdracht:
    """One role and who takes it over; without `naar` it stays vacant."""

    rolvervulling_id: UUID
    versie: int
    naar: UUID | None = None

    @property
    def veld(self) -> str:
        """The field of a form in which this role's new holder stands."""
        return f"naar_{self.rolvervulling_id.hex}"


@handeling(Recht.ROLLEN_OVERDRAGEN, geheim=("overdrachten",))
def draag_rollen_over(
    actor: Actor,
    *,
    persoon_id: UUID,
    van: date,
    overdrachten: Sequence[Overdracht],
    afgesproken_op: date | None = None,
) -> int:
    """Ends these roles of one person on `van` and gives them to who takes over.

    A role that ends earlier ends as it did, and one that begins later begins with the other. The
    sight of who leaves ends last of all, because that may be the actor. Raises `Botsing` for a
    role that changed since, `Invoerfout` at the field of a role that cannot go to its new holder.
    """
    if not overdrachten:
        raise Invoerfout("", "Er zijn geen rollen om over te dragen.")
    if afgesproken_op and afgesproken_op > actor.dag:
        raise Invoerfout("afgesproken_op", "Deze dag moet nog komen. Vul in wanneer het gebeurde.")
    with vertreklezer(actor, persoon_id) as lezer:
        rijen = _vergrendel(actor, lezer, persoon_id, overdrachten)
        beeindigd = [_beeindig(lezer, rijen[deel.rolvervulling_id], van) for deel in overdrachten]
        nieuw = [
            _geef(lezer, deel, _opvolging(deel, rijen[deel.rolvervulling_id], van, afgesproken_op))
            for deel in overdrachten
            if deel.naar
        ]
        for rij in beeindigd:
            beeindig_zicht(lezer, rij)
    for vervulling in nieuw:
        gekozen(vervulling)
    for rij in beeindigd:
        geraakt(actor, rij.opdracht)
    noteer(overgedragen=len(nieuw), leeg=len(overdrachten) - len(nieuw))
    return len(overdrachten)


def _vergrendel(
    actor: Actor, lezer: Actor, persoon_id: UUID, overdrachten: Sequence[Overdracht]
) -> dict[UUID, Rolvervulling]:
    """The roles as they stand, their commissions locked in one order; raises `Botsing`."""
    eigen = vertrekrollen(actor, lezer, persoon_id)
    ids = {deel.rolvervulling_id for deel in overdrachten}
    opdrachten = Opdracht.objects.of(lezer).filter(
        pk__in=eigen.filter(pk__in=ids).values("opdracht_id")
    )
    vast = {rij.pk: rij for rij in opdrachten.select_for_update().order_by("pk")}
    rijen = {rij.pk: rij for rij in eigen.filter(pk__in=ids)}
    for deel in overdrachten:
        if deel.rolvervulling_id not in rijen:
            houder = Rolvervulling.objects.of(lezer).filter(persoon_id=persoon_id)
            raise Botsing(houder.get(pk=deel.rolvervulling_id))
        if rijen[deel.rolvervulling_id].versie != deel.versie:
            raise Botsing(rijen[deel.rolvervulling_id])
    for rij in rijen.values():
        rij.opdracht = vast[rij.opdracht_id]
    return rijen


def _beeindig(lezer: Actor, rij: Rolvervulling, van: date) -> Rolvervulling:
    """The role as it is after it ended; one that ends before is left as it was."""
    if rij.tot is not None and rij.tot <= van:
        return rij
    rollen = Rolvervulling.objects.of(lezer)
    nieuw: Rolvervulling = rollen.wijzig(rij.pk, versie=rij.versie, tot=max(van, rij.van))
    nieuw.opdracht = rij.opdracht
    return nieuw


def _opvolging(
    deel: Overdracht, vorige: Rolvervulling, van: date, afgesproken_op: date | None
) -> Toewijzing:
    """Who takes over begins where the other stops, until the role would have ended."""
    if deel.naar == vorige.persoon_id:
        raise Invoerfout(deel.veld, "Dit is wie weggaat. Kies iemand anders.")
    begin = max(van, vorige.van)
    if vorige.tot is not None and vorige.tot <= begin:
        begin, tot = vorige.tot, None
    else:
        tot = vorige.tot
    return Toewijzing(
        opdracht=vorige.opdracht,
        rol=vorige.rol,
        persoon_id=deel.naar,
        van=begin,
        tot=tot,
        afgesproken_op=afgesproken_op,
    )


def _geef(lezer: Actor, deel: Overdracht, toewijzing: Toewijzing) -> Rolvervulling:
    assert deel.naar, "alleen wie een opvolger heeft"
    if persoon(lezer, deel.naar).gewist_op:
        raise Invoerfout(deel.veld, GEWIST)
    try:
        toewijzing.eis_zinnig(lezer.dag)
        toewijzing.eis_vrij(lezer)
    except Invoerfout as fout:
        raise Invoerfout(deel.veld, fout.zin) from fout
    return toewijzing.leg_vast(lezer)
