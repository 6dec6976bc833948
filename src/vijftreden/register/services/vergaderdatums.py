# SPDX-License-Identifier: EUPL-1.2
"""Recording when the own bodies meet and when they are in recess: once, for all arrangements."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt_omgeving
from vijftreden.kern.kalender import Gremium, Vergadermoment
from vijftreden.register.models import Vergaderdatum
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.web.fouten import Invoerfout


@dataclass(frozen=True, slots=True, kw_only=True)
class Vastlegging:
    """How many days were new, got another end, or stood there already."""

    nieuw: int
    gewijzigd: int
    ongewijzigd: int


@handeling(Recht.VERGADERDATUM_VASTLEGGEN, geheim=("momenten",))
def leg_vergaderdatums_vast(actor: Actor, *, momenten: Sequence[Vergadermoment]) -> Vastlegging:
    """Adds meetings and recesses; a second time changes nothing. Others stay as they are.

    A body meets once a day: the same day again only moves the end of a recess. Raises `Invoerfout`
    with `momenten` as its field.
    """
    for moment in momenten:
        _eis_zinnig(moment)
    gevraagd = {(moment.gremium.value, moment.datum): moment.tot for moment in momenten}
    rijen = Vergaderdatum.objects.of(actor)
    dagen = {datum for _, datum in gevraagd}
    bestaand = {(rij.gremium, rij.datum): rij for rij in rijen.filter(datum__in=dagen)}
    nieuw = [
        {"gremium": sleutel[0], "datum": sleutel[1], "tot_en_met": tot}
        for sleutel, tot in gevraagd.items()
        if sleutel not in bestaand
    ]
    gewijzigd = [
        (rij, gevraagd[sleutel])
        for sleutel, rij in bestaand.items()
        if sleutel in gevraagd and rij.tot_en_met != gevraagd[sleutel]
    ]
    Vergaderdatum.objects.add_all(actor, nieuw)
    for rij, tot in gewijzigd:
        rijen.wijzig(rij.pk, versie=rij.versie, tot_en_met=tot)
    if nieuw or gewijzigd:
        raakt_omgeving()
    noteer(
        nieuw=[_in_woorden(str(rij["gremium"]), rij["datum"], rij["tot_en_met"]) for rij in nieuw],
        gewijzigd=[_in_woorden(rij.gremium, rij.datum, tot) for rij, tot in gewijzigd],
    )
    return Vastlegging(
        nieuw=len(nieuw),
        gewijzigd=len(gewijzigd),
        ongewijzigd=len(gevraagd) - len(nieuw) - len(gewijzigd),
    )


@handeling(Recht.VERGADERDATUM_VASTLEGGEN)
def verwijder_vergaderdatum(actor: Actor, *, vergaderdatum_id: UUID, versie: int) -> None:
    """Takes one meeting or recess away; raises `Botsing` when somebody changed it meanwhile."""
    rij = Vergaderdatum.objects.of(actor).get(pk=vergaderdatum_id)
    noteer(rij, verwijderd=_in_woorden(rij.gremium, rij.datum, rij.tot_en_met))
    verwijderd, _ = Vergaderdatum.objects.of(actor).filter(pk=rij.pk, versie=versie).delete()
    if not verwijderd:
        raise Botsing(rij)
    raakt_omgeving()


def _eis_zinnig(moment: Vergadermoment) -> None:
    """A meeting is one day; a recess ends on or after its first day."""
    dag = f"{moment.gremium} {moment.datum:%d-%m-%Y}"
    if moment.tot and moment.gremium is not Gremium.RECES:
        raise Invoerfout("momenten", f"{dag}: alleen een reces heeft een laatste dag.")
    if moment.tot and moment.tot < moment.datum:
        raise Invoerfout("momenten", f"{dag}: de laatste dag ligt voor de eerste.")


def _in_woorden(gremium: str, datum: object, tot_en_met: object) -> str:
    """One line of the journal."""
    return f"{gremium} {datum} tot en met {tot_en_met}" if tot_en_met else f"{gremium} {datum}"
