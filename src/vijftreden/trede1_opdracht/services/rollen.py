# SPDX-License-Identifier: EUPL-1.2
"""Giving, ending, replacing and taking roles; each act writes or ends the holder's sight."""

from dataclasses import asdict
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.rolgevolgen import gekozen, geraakt
from vijftreden.trede1_opdracht.selectors.zonder_inzage import (
    is_gast,
    regelingen,
    rollen_zonder_inzage,
    rolzicht,
)
from vijftreden.trede1_opdracht.services.houderkeuze import Houderkeuze
from vijftreden.trede1_opdracht.services.toewijzing import Toewijzing
from vijftreden.trede1_opdracht.zichten import beeindig_zicht
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang

NAMEN = ("naam", "functie", "partij_naam")
"""Of who was typed new: they stand in their own row and nowhere else, so not in the journal."""


@handeling(Recht.ROL_GEVEN, geheim=NAMEN)
def geef_rol(
    actor: Actor,
    *,
    opdracht_id: UUID,
    rol: str,
    van: date,
    tot: date | None = None,
    afgesproken_op: date | None = None,
    persoon_id: UUID | None = None,
    organisatie_id: UUID | None = None,
    partij_id: UUID | None = None,
    naam: str = "",
    functie: str = "",
    partij_naam: str = "",
) -> Rolvervulling:
    """Gives a role for `[van, tot)` to a person, a public organisation, or another body.

    Somebody typed new is made: a person by `naam`, a body by `partij_naam`. Raises
    `Invoerfout` when a role for one at a time is held then, saying by whom.
    """
    keuze = Houderkeuze(
        persoon_id=persoon_id,
        organisatie_id=organisatie_id,
        partij_id=partij_id,
        naam=naam,
        functie=functie,
        partij_naam=partij_naam,
    )
    with rolzicht(actor, opdracht_id) as lezer:
        toewijzing = Toewijzing(
            opdracht=_vergrendel(lezer, opdracht_id),
            rol=rol,
            **asdict(keuze.kies(actor)),
            van=van,
            tot=tot,
            afgesproken_op=afgesproken_op,
        )
        toewijzing.eis_zinnig(actor.dag)
        toewijzing.eis_vrij(lezer)
        vervulling = toewijzing.leg_vast(lezer)
    gekozen(vervulling)
    geraakt(actor, toewijzing.opdracht)
    return vervulling


@handeling(Recht.ROL_GEVEN, geheim=NAMEN)
def vervang_rol(
    actor: Actor,
    *,
    opdracht_id: UUID,
    rolvervulling_id: UUID,
    versie: int,
    van: date,
    afgesproken_op: date | None = None,
    persoon_id: UUID | None = None,
    organisatie_id: UUID | None = None,
    partij_id: UUID | None = None,
    naam: str = "",
    functie: str = "",
    partij_naam: str = "",
) -> Rolvervulling:
    """Somebody else takes over on `van`: ends the one and gives the other in one act.

    The sight of who leaves ends last, because that may be the actor. Raises `Botsing`.
    """
    keuze = Houderkeuze(
        persoon_id=persoon_id,
        organisatie_id=organisatie_id,
        partij_id=partij_id,
        naam=naam,
        functie=functie,
        partij_naam=partij_naam,
    )
    with rolzicht(actor, opdracht_id) as lezer:
        opdracht = _vergrendel(lezer, opdracht_id)
        vorige = _zet_einde(lezer, opdracht_id, rolvervulling_id, versie, van, veld="van")
        toewijzing = Toewijzing(
            opdracht=opdracht,
            rol=vorige.rol,
            **asdict(keuze.kies(actor)),
            van=van,
            afgesproken_op=afgesproken_op,
        )
        toewijzing.eis_zinnig(actor.dag)
        toewijzing.eis_vrij(lezer)
        vervulling = toewijzing.leg_vast(lezer)
        beeindig_zicht(lezer, vorige)
    gekozen(vervulling)
    geraakt(actor, opdracht)
    return vervulling


@handeling(Recht.ROL_BEEINDIGEN)
def beeindig_rol(
    actor: Actor, *, opdracht_id: UUID, rolvervulling_id: UUID, versie: int, tot: date
) -> Rolvervulling:
    """Ends a role: `tot` is the first day that it is not held. Raises `Botsing`, `Invoerfout`.

    `tot` on the first day takes the role back as if it was never held.
    """
    with rolzicht(actor, opdracht_id) as lezer:
        opdracht = _vergrendel(lezer, opdracht_id)
        vervulling = _zet_einde(lezer, opdracht_id, rolvervulling_id, versie, tot, veld="tot")
        if tot > vervulling.van:
            Toewijzing(
                id=vervulling.pk,
                opdracht=opdracht,
                rol=vervulling.rol,
                persoon_id=vervulling.persoon_id,
                organisatie_id=vervulling.organisatie_id,
                partij_id=vervulling.partij_id,
                van=vervulling.van,
                tot=tot,
            ).eis_vrij(lezer, veld="tot")
        beeindig_zicht(lezer, vervulling)
    geraakt(actor, opdracht)
    return vervulling


@handeling(Recht.ROL_GEVEN)
def leg_afspraak_vast(
    actor: Actor, *, opdracht_id: UUID, rolvervulling_id: UUID, versie: int, afgesproken_op: date
) -> Rolvervulling:
    """Notes on which day the holder agreed to the role; raises `Botsing`, `Invoerfout`.

    An objection made on that day or before is over by that: they have talked since.
    """
    if afgesproken_op > actor.dag:
        raise Invoerfout("afgesproken_op", "Deze dag moet nog komen. Vul in wanneer het gebeurde.")
    with rolzicht(actor, opdracht_id) as lezer:
        vervullingen = Rolvervulling.objects.of(lezer).filter(opdracht_id=opdracht_id)
        bezwaar_op = vervullingen.get(pk=rolvervulling_id).bezwaar_op
        over = (
            {"bezwaar": "", "bezwaar_op": None} if _sindsdien(bezwaar_op, afgesproken_op) else {}
        )
        vervulling: Rolvervulling = vervullingen.wijzig(
            rolvervulling_id, versie=versie, afgesproken_op=afgesproken_op, **over
        )
        ingelezen = _is_ingelezen(lezer, vervulling)
    gekozen(vervulling, nieuw=not ingelezen)
    raakt(opdracht_id)
    return vervulling


@handeling(Recht.ROL_NEMEN)
def neem_rol(actor: Actor, *, opdracht_id: UUID, rol: str) -> Rolvervulling:
    """ "This one is mine": takes a vacant role on the principal's side of an arrangement.

    The actor does not see the item yet, so whether the role is vacant is read without inzage.
    Raises `Invoerfout` when somebody was first; for a contractor the item does not exist.
    """
    if is_gast(actor):
        raise Opdracht.DoesNotExist
    with rollen_zonder_inzage(actor) as systeem:
        regelingen(systeem).get(pk=opdracht_id)
        toewijzing = Toewijzing(
            opdracht=_vergrendel(systeem, opdracht_id),
            rol=rol,
            persoon_id=actor.werkt_voor_id,
            van=actor.dag,
            afgesproken_op=actor.dag,
        )
        if toewijzing.kant is not Kant.GEVER:
            raise Invoerfout("rol", "Deze rol is van de andere kant: die kun je niet zelf nemen.")
        if not toewijzing.soort.te_nemen:
            raise Invoerfout("rol", "Deze rol kun je niet zelf nemen. Iemand geeft hem.")
        toewijzing.eis_vrij(systeem, alleen_vacant=True, veld="rol")
    vervulling = toewijzing.leg_vast(actor)
    geraakt(actor, toewijzing.opdracht)
    return vervulling


def _sindsdien(bezwaar_op: date | None, afgesproken_op: date) -> bool:
    return bezwaar_op is not None and afgesproken_op >= bezwaar_op


def _vergrendel(lezer: Actor, opdracht_id: UUID) -> Opdracht:
    """The item, locked: of two who give the same role at once the second sees the first."""
    opdracht: Opdracht = Opdracht.objects.of(lezer).select_for_update().get(pk=opdracht_id)
    return opdracht


def _zet_einde(
    lezer: Actor, opdracht_id: UUID, rolvervulling_id: UUID, versie: int, tot: date, *, veld: str
) -> Rolvervulling:
    vervullingen = Rolvervulling.objects.of(lezer).filter(opdracht_id=opdracht_id)
    begin: date = vervullingen.get(pk=rolvervulling_id).van
    if tot < begin:
        zin = f"Deze rol begint op {dag_lang(begin)}. Kies die dag, of een latere."
        raise Invoerfout(veld, zin)
    vervulling: Rolvervulling = vervullingen.wijzig(rolvervulling_id, versie=versie, tot=tot)
    return vervulling


def _is_ingelezen(lezer: Actor, vervulling: Rolvervulling) -> bool:
    """The role came with the list: whoever holds it was chosen before that."""
    opdrachten = Opdracht.objects.of(lezer).filter(pk=vervulling.opdracht_id)
    ingelezen: bool = opdrachten.filter(
        lijst__isnull=False, gemaakt_op__gte=vervulling.van
    ).exists()
    return ingelezen
