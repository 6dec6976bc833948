# SPDX-License-Identifier: EUPL-1.2
"""This week: at most five lines that ask something of me, each with why and one button."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from vijftreden.kern.relatievormen import Kant
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.selectors.jouw_opdracht import als_opdrachtnemer
from vijftreden.portefeuille.selectors.weekregels import (
    Weekregel,
    met_bevestiging,
    regels_van_momenten,
)
from vijftreden.portefeuille.selectors.weekstappen import Stap, stap_van, stappen
from vijftreden.portefeuille.selectors.zicht import mijn_kanten
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import (
    MijnRol,
    heeft_beide_petten,
    mijn_rollen,
    opdrachten_op_id,
)
from vijftreden.trede3_momenten.selectors import weekfeiten
from vijftreden.web.verwoording import Verwoording

MEESTE_VRAGEN = 5
STRAKS = timedelta(days=63)
MEESTE_STRAKS = 6
PAS_BEGONNEN = timedelta(days=100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vraag:
    """One line of the week. `opdracht_id` is None for a line about all my commissions.

    `onderwerp_id` is the moment or condition that the button opens, where it opens one.
    """

    opdracht_id: UUID | None
    opdracht: str
    relatievorm: str
    uiterlijk: date | None
    stap: Verwoording
    onderwerp_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Straks:
    """A date that comes without asking anything yet."""

    opdracht_id: UUID
    opdracht: str
    datum: date
    soort: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What asks me, how much more there is, and what comes."""

    vragen: Sequence[Vraag]
    meer: int
    straks: Sequence[Straks]
    heeft_rollen: bool
    neemt_over: bool = False
    """A role in which I decide began lately on work that was there already."""
    beide_petten: bool = False
    """Roles in an owner's lane and in a principal's: which pet where is a page of its own."""
    als_opdrachtnemer: Sequence[tuple[UUID, str]] = ()
    """Commissions that I carry out, with the way to what holds there for me."""


def deze_week(actor: Actor, *, alles: bool = False) -> Week:
    """My week, or that of the one for whom I work; five lines unless `alles`.

    First a crisis, then what was asked of me, the conditions that I own, the conversations of the
    coming days, the decisions that wait for my release; then one next step per commission that
    has no line yet. Where I only read along nothing is asked. A fixed number of queries.
    """
    kanten = mijn_kanten(actor)
    rollen = mijn_rollen(actor)
    onbevestigd = {rol.opdracht_id for rol in rollen if rol.wacht_op_bevestiging}
    regels = met_bevestiging(_van_momenten(actor, kanten, rollen, onbevestigd), len(onbevestigd))
    bezet = onbevestigd | {regel.opdracht_id for regel in regels if regel.opdracht_id}
    nodig = None if alles else max(MEESTE_VRAGEN - len(regels), 0)
    gevonden, aantal = stappen(actor, kanten, zonder=bezet, meeste=nodig)
    getoond = regels if alles else regels[:MEESTE_VRAGEN]
    return Week(
        vragen=[*_regelvragen(actor, getoond), *map(_stapvraag, gevonden)],
        meer=len(regels) - len(getoond) + aantal - len(gevonden),
        straks=_straks(actor, list(kanten)),
        heeft_rollen=bool(kanten),
        neemt_over=any(_neemt_over(rol, actor.dag) for rol in rollen),
        beide_petten=heeft_beide_petten(rollen),
        als_opdrachtnemer=als_opdrachtnemer(actor, kanten),
    )


def eerste_stap(actor: Actor, opdracht_id: UUID) -> Vraag | None:
    """The one next step of this commission: the first line that my week has about it.

    Who has no part in it reads what it asks of its principal.
    """
    kanten = {pk: van for pk, van in mijn_kanten(actor).items() if pk == opdracht_id}
    rollen = [rol for rol in mijn_rollen(actor) if rol.opdracht_id == opdracht_id]
    onbevestigd = {rol.opdracht_id for rol in rollen if rol.wacht_op_bevestiging}
    alle = _van_momenten(actor, kanten, rollen, onbevestigd)
    regels = [regel for regel in alle if regel.opdracht_id == opdracht_id]
    if eerst := regels or met_bevestiging((), len(onbevestigd)):
        return _regelvragen(actor, eerst[:1])[0]
    stap = stap_van(actor, opdracht_id, kanten.get(opdracht_id))
    return _stapvraag(stap) if stap else None


def _van_momenten(
    actor: Actor,
    kanten: Mapping[UUID, Collection[Kant]],
    rollen: Sequence[MijnRol],
    onbevestigd: Collection[UUID],
) -> Sequence[Weekregel]:
    beslist = {rol.opdracht_id for rol in rollen if rol.beslist}
    leest = {pk for pk, van in kanten.items() if not van}
    mijn = [pk for pk in kanten if pk not in leest]
    feiten = weekfeiten(actor, beslist=sorted(beslist), mijn=mijn)
    vragend = [feit for feit in feiten if feit.opdracht_id not in leest]
    gever = {pk for pk, van in kanten.items() if Kant.GEVER in van}
    return regels_van_momenten(vragend, gever=gever, zonder_gesprek=onbevestigd)


def _regelvragen(actor: Actor, regels: Sequence[Weekregel]) -> Sequence[Vraag]:
    ids = [regel.opdracht_id for regel in regels if regel.opdracht_id]
    opdrachten = opdrachten_op_id(actor, ids)
    gevonden = []
    for regel in regels:
        opdracht = opdrachten[regel.opdracht_id] if regel.opdracht_id else None
        gevonden.append(
            Vraag(
                opdracht_id=regel.opdracht_id,
                opdracht=opdracht.naam if opdracht else "",
                relatievorm=opdracht.relatievorm if opdracht else "",
                uiterlijk=regel.op,
                stap=regel.woorden,
                onderwerp_id=regel.onderwerp_id,
            )
        )
    return gevonden


def _stapvraag(stap: Stap) -> Vraag:
    return Vraag(
        opdracht_id=stap.opdracht_id,
        opdracht=stap.opdracht,
        relatievorm=stap.relatievorm,
        uiterlijk=stap.uiterlijk,
        stap=stap.woorden,
    )


def _straks(actor: Actor, ids: Collection[UUID]) -> Sequence[Straks]:
    rijen = Stand.objects.of(actor).filter(
        opdracht_id__in=ids, volgende_op__gte=actor.dag, volgende_op__lte=actor.dag + STRAKS
    )
    komend = rijen.select_related("opdracht").order_by("volgende_op", "opdracht__naam")
    return [
        Straks(
            opdracht_id=rij.opdracht_id,
            opdracht=rij.opdracht.naam,
            datum=rij.volgende_op,
            soort=rij.volgende_soort,
        )
        for rij in komend[:MEESTE_STRAKS]
        if rij.volgende_op
    ]


def _neemt_over(rol: MijnRol, dag: date) -> bool:
    """Not what was read in with my name, nor what I began myself."""
    begonnen = rol.van >= dag - PAS_BEGONNEN
    return rol.beslist and begonnen and rol.gemaakt_op < rol.van and not rol.wacht_op_bevestiging
