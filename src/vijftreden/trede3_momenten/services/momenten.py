# SPDX-License-Identifier: EUPL-1.2
"""The acts on one moment: moving, adding, calling off, and noting that it was held."""

from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import meld, raakt
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import vergrendel_opdrachten
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.trede3_momenten.selectors.momenten import volgende_gesprekken
from vijftreden.trede3_momenten.services.momentgrens import Momentgrens
from vijftreden.web.fouten import Invoerfout

PLANBAAR = frozenset(soort.value for soort in Momentsoort if soort is not Momentsoort.CRISIS)


@handeling(Recht.MOMENT_PLANNEN)
def zet_moment(
    actor: Actor, *, opdracht_id: UUID, stuurmoment_id: UUID, versie: int, gepland_op: date
) -> Stuurmoment:
    """Gives a moment its day, from then on chosen by a person. Raises `Botsing`, `Invoerfout`."""
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    rij = grens.rij(stuurmoment_id)
    grens.eis_open(rij, "gepland_op")
    grens.eis_toekomst(gepland_op)
    verzet = rij.gepland_op is not None and rij.gepland_op != gepland_op
    return grens.wijzig(
        rij,
        versie=versie,
        gepland_op=gepland_op,
        zelf_gepland=True,
        verzet=rij.verzet + int(verzet),
    )


@handeling(Recht.MOMENT_PLANNEN)
def voeg_moment_toe(
    actor: Actor,
    *,
    opdracht_id: UUID,
    soort: str,
    gepland_op: date,
    naam: str = "",
    fase: str = "",
) -> Stuurmoment:
    """An extra moment; a fase-overgang closes `fase`, by default the first phase that has one."""
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    gegevens = grens.opdracht()
    if soort not in PLANBAAR:
        raise Invoerfout("soort", "Kies een van de momenten. Een crisis plan je niet.")
    grens.eis_toekomst(gepland_op)
    fasen = relatievormen()[gegevens.relatievorm].overgangen_vanaf(gegevens.fase)
    if fase and fase not in {deel.code for deel in fasen}:
        raise Invoerfout("fase", "Kies een van de fasen die nog komen.")
    is_overgang = soort == Momentsoort.FASEOVERGANG
    rij: Stuurmoment = Stuurmoment.objects.add(
        actor,
        opdracht_id=opdracht_id,
        soort=soort,
        naam=naam.strip(),
        fase=(fase or fasen[0].code) if is_overgang and fasen else "",
        gepland_op=gepland_op,
        zelf_gepland=True,
        gemaakt_op=actor.dag,
    )
    raakt(opdracht_id)
    return rij


@handeling(Recht.MOMENT_PLANNEN)
def zeg_moment_af(
    actor: Actor, *, opdracht_id: UUID, stuurmoment_id: UUID, versie: int
) -> Stuurmoment:
    """Calls a moment off; it stays, so that calendars hear of it. Raises `Botsing`."""
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    rij = grens.rij(stuurmoment_id)
    grens.eis_open(rij, "")
    return grens.wijzig(rij, versie=versie, vervallen_op=actor.dag)


@handeling(Recht.MOMENT_VASTLEGGEN)
def leg_moment_vast(
    actor: Actor, *, opdracht_id: UUID, stuurmoment_id: UUID, versie: int, gehouden_op: date
) -> Stuurmoment:
    """Notes on which day a moment was held, or corrects that day; the day may be long ago."""
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    rij = grens.rij(stuurmoment_id)
    grens.eis_voorbij(gehouden_op, "gehouden_op")
    if rij.vervallen_op is not None:
        raise Invoerfout("gehouden_op", "Dit moment gaat niet door. Haal het eerst terug.")
    if rij.gehouden_op is not None:
        grens.eis_los(rij, "gehouden_op")
    return grens.wijzig(rij, versie=versie, gehouden_op=gehouden_op, historie=False)


@handeling(Recht.MOMENT_VASTLEGGEN)
def heropen_moment(
    actor: Actor, *, opdracht_id: UUID, stuurmoment_id: UUID, versie: int
) -> Stuurmoment:
    """ "Toch niet": not held, not called off, not before this system. Not of a decision's."""
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    rij = grens.rij(stuurmoment_id)
    grens.eis_los(rij, "")
    velden: dict[str, object] = {"vervallen_op": None, "gehouden_op": None, "historie": False}
    if rij.soort == Momentsoort.CRISIS:
        velden = {"vervallen_op": actor.dag}
    return grens.wijzig(rij, versie=versie, **velden)


@handeling(Recht.MOMENT_PLANNEN)
def plan_gesprek(actor: Actor, *, opdracht_id: UUID, gepland_op: date) -> Stuurmoment:
    """The next conversation is on this day: moves the one that is planned, or makes one."""
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    grens.opdracht()
    grens.eis_toekomst(gepland_op)
    vergrendel_opdrachten(actor, [opdracht_id])
    volgend = volgende_gesprekken(actor, [opdracht_id]).get(opdracht_id)
    if volgend is None:
        return voeg_moment_toe(
            actor,
            opdracht_id=opdracht_id,
            soort=Momentsoort.VOORTGANG.value,
            gepland_op=gepland_op,
        )
    return zet_moment(
        actor,
        opdracht_id=opdracht_id,
        stuurmoment_id=volgend.id,
        versie=volgend.versie,
        gepland_op=gepland_op,
    )


@handeling(Recht.CRISIS_MELDEN, geheim=("aanleiding",))
def meld_crisis(actor: Actor, *, opdracht_id: UUID, aanleiding: str, op: date) -> Stuurmoment:
    """Something goes wrong: a moment that nobody planned. What it is about both sides read."""
    grens = Momentgrens(actor=actor, opdracht_id=opdracht_id)
    grens.opdracht()
    grens.eis_voorbij(op, "op")
    if not aanleiding.strip():
        raise Invoerfout("aanleiding", "Schrijf in een paar zinnen wat er aan de hand is.")
    rij: Stuurmoment = Stuurmoment.objects.add(
        actor,
        opdracht_id=opdracht_id,
        soort=Momentsoort.CRISIS.value,
        aanleiding=aanleiding.strip(),
        gehouden_op=op,
        gemaakt_op=actor.dag,
    )
    meld("crisis-gemeld", bron_id=rij.pk, opdracht_id=opdracht_id)
    raakt(opdracht_id)
    return rij
