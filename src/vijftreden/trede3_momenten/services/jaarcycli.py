# SPDX-License-Identifier: EUPL-1.2
"""The cycles of a commission: opening years, recording what a board says, marking what is done."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.db.models import Max

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.kern.kalender import Cyclus, Soort, levende_dienstjaren, levende_jaren
from vijftreden.kern.relatievormen import Kalendercyclus
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import opdrachten_op_id
from vijftreden.trede3_momenten.models import Jaarcyclus, Kalenderdatum
from vijftreden.trede3_momenten.selectors.telling import (
    KOLOMMEN,
    Telgrond,
    kies_kalender,
    telgrond,
)
from vijftreden.trede3_momenten.services.kalenderdatums import bereken
from vijftreden.trede3_momenten.services.toetsen import Ingevoerd
from vijftreden.trede3_momenten.services.verschuiven import BEWIJSVELD
from vijftreden.web.fouten import Invoerfout

NAAM_MAX = 120


@handeling(Recht.KALENDER_BEREKENEN)
def open_levende_jaren(actor: Actor, *, opdracht_ids: Collection[UUID]) -> int:
    """Opens the years that are alive on the actor's day; returns how many cycles are new.

    A second time on the same day nothing is new. Years that passed before are history and are not
    opened; nor are those of a commission that has lapsed.
    """
    grond = telgrond(actor)
    bestaand = set(
        Jaarcyclus.objects.of(actor)
        .filter(opdracht_id__in=opdracht_ids)
        .values_list("opdracht_id", "soort", "jaar")
    )
    levend = _levend(grond)
    nieuw: list[dict[str, Any]] = [
        {"opdracht_id": opdracht.id, "soort": soort.value, "jaar": jaar}
        for opdracht in opdrachten_op_id(actor, opdracht_ids).values()
        if opdracht.vervallen_op is None or opdracht.vervallen_op > actor.dag
        for soort, jaar in levend[kies_kalender(opdracht, grond).cyclus]
        if (opdracht.id, soort.value, jaar) not in bestaand
    ]
    if nieuw:
        Jaarcyclus.objects.add_all(actor, nieuw)
        geraakt: set[UUID] = {rij["opdracht_id"] for rij in nieuw}
        bereken(actor, opdracht_ids=sorted(geraakt))
        raakt(*geraakt)
    noteer(nieuw=len(nieuw))
    return len(nieuw)


def _levend(grond: Telgrond) -> Mapping[Kalendercyclus, tuple[tuple[Cyclus, int], ...]]:
    jaren = levende_jaren(grond.peildatum, wgr=grond.boek.wgr)
    diensten = levende_dienstjaren(grond.peildatum, dienstverlening=grond.boek.dienstverlening)
    return MappingProxyType(
        {
            Kalendercyclus.WGR: (
                *((Cyclus.BEGROTING, jaar) for jaar in jaren.begrotingen),
                *(
                    (Cyclus.JAARREKENING, jaar)
                    for jaar in (*jaren.jaarrekeningen, *jaren.begrotingen)
                ),
            ),
            Kalendercyclus.DIENSTVERLENING: tuple(
                (Cyclus.DIENSTVERLENING, jaar) for jaar in diensten
            ),
            Kalendercyclus.GEEN: (),
        }
    )


@handeling(Recht.JAARCYCLUS_VASTLEGGEN)
def leg_bestuursdatums_vast(
    actor: Actor,
    *,
    opdracht_id: UUID,
    jaarcyclus_id: UUID,
    versie: int,
    kaders_ontvangen_op: date | None = None,
    ontwerp_verzonden_op: date | None = None,
    brief_reactie_uiterlijk: date | None = None,
    zienswijze_verzonden_op: date | None = None,
    stukken_uit_op: date | None = None,
    vergadering_op: date | None = None,
    vaststelling_op: date | None = None,
    verzonden_op: date | None = None,
) -> Jaarcyclus:
    """Records what the board and its letters say of one cycle; a date left out becomes unknown.

    Raises `Invoerfout` at the field that cannot be right, `Botsing` when somebody was first.
    """
    rij = Jaarcyclus.objects.of(actor).get(pk=jaarcyclus_id, opdracht_id=opdracht_id)
    datums = Ingevoerd(
        kaders_ontvangen_op=kaders_ontvangen_op,
        ontwerp_verzonden_op=ontwerp_verzonden_op,
        brief_reactie_uiterlijk=brief_reactie_uiterlijk,
        zienswijze_verzonden_op=zienswijze_verzonden_op,
        stukken_uit_op=stukken_uit_op,
        vergadering_op=vergadering_op,
        vaststelling_op=vaststelling_op,
        verzonden_op=verzonden_op,
    )
    datums.eis_zinnig(Cyclus(rij.soort), rij.jaar, actor.dag)
    return _wijzig(actor, rij, versie, datums.als_kolommen())


@handeling(Recht.JAARCYCLUS_VASTLEGGEN)
def open_wijziging(actor: Actor, *, opdracht_id: UUID, jaar: int, naam: str) -> Jaarcyclus:
    """Adds an amendment of the budget of a year; its dates follow once the board's are known.

    Locks the budgets of the commission before it looks for the last number, so that two
    amendments never get the same one.
    """
    naam = naam.strip()
    if not naam or len(naam) > NAAM_MAX:
        raise Invoerfout("naam", f"Geef de wijziging een naam van hooguit {NAAM_MAX} tekens.")
    if not actor.dag.year - 1 <= jaar <= actor.dag.year + 2:
        van, tot = actor.dag.year - 1, actor.dag.year + 2
        raise Invoerfout("jaar", f"Kies een begrotingsjaar van {van} tot en met {tot}.")
    eigen = Jaarcyclus.objects.of(actor).filter(opdracht_id=opdracht_id)
    if not list(eigen.filter(soort=Cyclus.BEGROTING).select_for_update()):
        raise Invoerfout("", "Alleen een regeling met een begroting heeft begrotingswijzigingen.")
    laatste = eigen.filter(soort=Cyclus.WIJZIGING, jaar=jaar).aggregate(nummer=Max("volgnummer"))
    rij: Jaarcyclus = Jaarcyclus.objects.add(
        actor,
        opdracht_id=opdracht_id,
        soort=Cyclus.WIJZIGING.value,
        jaar=jaar,
        volgnummer=(laatste["nummer"] or 0) + 1,
        naam=naam,
    )
    noteer(rij)
    raakt(opdracht_id)
    return rij


@handeling(Recht.JAARCYCLUS_VASTLEGGEN)
def leg_gehouden_vast(
    actor: Actor,
    *,
    opdracht_id: UUID,
    jaarcyclus_id: UUID,
    versie: int,
    soort: str,
    gehouden_op: date | None,
) -> Jaarcyclus:
    """Marks one date as held on a day, or takes that back; a date that was held stays as it is.

    For acts of which the cycle itself holds the day (kaders, draft, zienswijze, sent) that day is
    recorded. Raises `Invoerfout` for a day to come, `Botsing` when somebody was first.
    """
    rij = Jaarcyclus.objects.of(actor).get(pk=jaarcyclus_id, opdracht_id=opdracht_id)
    datums = Kalenderdatum.objects.of(actor).filter(jaarcyclus_id=rij.pk)
    datum = datums.get(soort=soort)
    if gehouden_op and gehouden_op > actor.dag:
        raise Invoerfout("gehouden_op", "Deze dag moet nog komen. Kies vandaag of een dag ervoor.")
    veld = BEWIJSVELD.get(Soort(datum.soort))
    if veld is None:
        datums.filter(pk=datum.pk).update(gehouden_op=gehouden_op)
    return _wijzig(actor, rij, versie, {KOLOMMEN[veld]: gehouden_op} if veld else {})


def _wijzig(
    actor: Actor, rij: Jaarcyclus, versie: int, kolommen: Mapping[str, date | None]
) -> Jaarcyclus:
    """Writes under the optimistic lock and says in the journal what was and what is."""
    nieuw: Jaarcyclus = Jaarcyclus.objects.of(actor).wijzig(rij.pk, versie=versie, **kolommen)
    raakt(rij.opdracht_id)
    noteer(nieuw, was=dict(_verschillen(rij, nieuw)))
    return nieuw


def _verschillen(oud: Jaarcyclus, nieuw: Jaarcyclus) -> Iterator[tuple[str, date | None]]:
    for kolom in KOLOMMEN.values():
        if getattr(oud, kolom) != getattr(nieuw, kolom):
            yield kolom, getattr(oud, kolom)
