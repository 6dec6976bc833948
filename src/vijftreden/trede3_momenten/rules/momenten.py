# SPDX-License-Identifier: EUPL-1.2
"""What the rules notice about the steering moments of one commission.

Work that was running when it was read in is never urgent and never late for what lay before; until
somebody who decides agreed to the role it asks nothing here. Only a crisis speaks at once.
"""

from collections.abc import Iterator
from datetime import timedelta

from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.kern.kalender.termijnen import EEN_DAG
from vijftreden.kern.relatievormen import Momentsoort
from vijftreden.trede3_momenten.rules.feiten import Feiten
from vijftreden.trede3_momenten.rules.stuurfeiten import Momentfeit, Stuurfeiten
from vijftreden.trede3_momenten.rules.tijdvak import Tijdregel, Tijdvak

LANG_VOORBIJ = timedelta(days=30)
CODE = "moment-"
"""Before the kind of a moment in evidence: dates of a calendar share some of these words."""


def _vraagt(feiten: Feiten) -> Stuurfeiten | None:
    """The facts of a commission that may be asked something."""
    sturing = feiten.sturing
    if sturing is None or (sturing.uit_lijst and not sturing.bevestigd):
        return None
    return sturing


def _van_ons(sturing: Stuurfeiten, moment: Momentfeit) -> bool:
    """Not of before this system."""
    gepland = moment.gepland_op
    return not (sturing.uit_lijst and gepland and gepland < sturing.sinds)


@Tijdregel
def crisis_gemeld(feiten: Feiten) -> Iterator[Tijdvak]:
    """Somebody reported a crisis and nothing was decided about it yet."""
    for moment in feiten.sturing.momenten if feiten.sturing else ():
        if moment.soort is Momentsoort.CRISIS and not moment.heeft_besluit:
            yield Tijdvak(
                bevinding=Bevinding(
                    code="crisis-gemeld",
                    ernst=Ernst.NU,
                    bewijs={"moment": moment.id, "op": moment.gehouden_op},
                )
            )


@Tijdregel
def moment_voorbij(feiten: Feiten) -> Iterator[Tijdvak]:
    """The day of a moment passed and nobody said whether it was held."""
    sturing = _vraagt(feiten)
    for moment in sturing.momenten if sturing else ():
        gepland = moment.gepland_op
        if not gepland or not moment.open or moment.heeft_besluit:
            continue
        assert sturing
        if not _van_ons(sturing, moment):
            continue
        bewijs = {"moment": moment.id, "soort": f"{CODE}{moment.soort}", "datum": gepland}
        begin, lang = gepland + EEN_DAG, gepland + LANG_VOORBIJ + EEN_DAG
        kort = None if sturing.uit_lijst else lang
        yield Tijdvak(
            bevinding=Bevinding(code="moment-voorbij", bewijs=bewijs), van=begin, tot=kort
        )
        if kort:
            yield Tijdvak(
                bevinding=Bevinding(code="moment-voorbij", ernst=Ernst.NU, bewijs=bewijs),
                van=kort,
            )


@Tijdregel
def gesprek_niet_gepland(feiten: Feiten) -> Iterator[Tijdvak]:
    """By the rhythm of the kind a conversation is due, and none has a day.

    Counted from the last one, else from the day on which the commission came here: who just read
    in a list is not asked for a day at once.
    """
    sturing = _vraagt(feiten)
    if sturing is None:
        return
    gesprekken = [deel for deel in sturing.momenten if deel.soort is Momentsoort.VOORTGANG]
    ritme = timedelta(weeks=sturing.vorm.moment(Momentsoort.VOORTGANG).ritme_weken)
    if not ritme or any(deel.open and deel.gepland_op for deel in gesprekken):
        return
    laatste = max((deel.gehouden_op for deel in gesprekken if deel.gehouden_op), default=None)
    vanaf = (laatste or sturing.sinds) + ritme
    tot = sturing.eind_op
    if tot is None or vanaf < tot:
        bewijs = {"laatste": laatste, "vanaf": vanaf}
        yield Tijdvak(
            bevinding=Bevinding(code="gesprek-niet-gepland", bewijs=bewijs), van=vanaf, tot=tot
        )


@Tijdregel
def fase_zonder_besluit(feiten: Feiten) -> Iterator[Tijdvak]:
    """A phase was closed, or left, and nobody decided to go on."""
    sturing = _vraagt(feiten)
    if sturing is None:
        return
    codes = [fase.code for fase in sturing.vorm.fasen]
    nu = codes.index(sturing.fase) if sturing.fase in codes else 0
    for moment in sturing.momenten:
        if moment.soort is not Momentsoort.FASEOVERGANG or moment.historie:
            continue
        verlaten = moment.fase in codes and codes.index(moment.fase) < nu
        if (moment.gehouden_op or verlaten) and not moment.heeft_besluit:
            yield Tijdvak(
                bevinding=Bevinding(
                    code="fase-zonder-besluit",
                    bewijs={"moment": moment.id, "fase": moment.fase},
                )
            )


@Tijdregel
def heroverweging(feiten: Feiten) -> Iterator[Tijdvak]:
    """Another person decides now: the reason of the commission was not weighed since.

    The model confirms the business case anew after elections and at a change of person.
    """
    sturing = _vraagt(feiten)
    if sturing is None:
        return
    redenen = [deel for deel in sturing.momenten if deel.soort is Momentsoort.BUSINESSCASE]
    for wissel in sturing.wisselingen:
        if wissel.vanaf <= sturing.sinds or any(
            (deel.open and deel.gepland_op)
            or (deel.gehouden_op and deel.gehouden_op >= wissel.vanaf)
            for deel in redenen
        ):
            continue
        yield Tijdvak(
            bevinding=Bevinding(
                code="heroverweging", bewijs={"rol": wissel.rol, "sinds": wissel.vanaf}
            ),
            van=wissel.vanaf,
        )
        return


REGELS = (
    crisis_gemeld,
    moment_voorbij,
    gesprek_niet_gepland,
    fase_zonder_besluit,
    heroverweging,
)
