# SPDX-License-Identifier: EUPL-1.2
"""The participant's own side: back from the zienswijze to raad, committee, college and advice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from vijftreden.kern.kalender.regeling import Termijn, Vergadermoment
from vijftreden.kern.kalender.soorten import Gremium, Soort, Uitgangspunt
from vijftreden.kern.kalender.telling import maak_termijn
from vijftreden.kern.kalender.termijnen import tel_terug
from vijftreden.kern.kalender.zienswijze import in_cyclus
from vijftreden.kern.normen import Normen

STAPPEN = (
    (Soort.RAAD, "raad-voor-zienswijze", Gremium.RAAD),
    (Soort.COMMISSIE, "commissie-voor-raad", Gremium.COMMISSIE),
    (Soort.COLLEGE, "college-voor-commissie", Gremium.COLLEGE),
    (Soort.ADVIES, "advies-voor-college", None),
)
ZIENSWIJZEN = (Soort.ZIENSWIJZE, Soort.WIJZIGING_ZIENSWIJZE)
ONTWERPEN = (Soort.ONTWERP, Soort.WIJZIGING_ONTWERP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vergaderschema:
    """The meeting dates of an environment, entered once for all arrangements."""

    momenten: tuple[Vergadermoment, ...]

    def bekend(self, gremium: Gremium, jaar: int) -> bool:
        """Whether any meeting of this body in a year was entered: then that year is known."""
        return any(m.gremium is gremium and m.datum.year == jaar for m in self.momenten)

    def reces(self, dag: date) -> bool:
        """Whether a day falls in a recess."""
        return any(m.gremium is Gremium.RECES and m.beslaat(dag) for m in self.momenten)

    def vergaderingen(
        self, gremium: Gremium, *, van: date | None, tot_en_met: date
    ) -> tuple[date, ...]:
        """The meetings of a body in a period and outside recess, first to last."""
        dagen = {m.datum for m in self.momenten if m.gremium is gremium}
        return tuple(
            dag
            for dag in sorted(dagen)
            if (van is None or van <= dag) and dag <= tot_en_met and not self.reces(dag)
        )

    def recessen(self, *, van: date, tot_en_met: date) -> tuple[Vergadermoment, ...]:
        """The recesses that touch a period, first to last."""
        rakend = (
            m for m in self.momenten if m.gremium is Gremium.RECES and m.raakt(van, tot_en_met)
        )
        return tuple(sorted(rakend, key=lambda moment: moment.datum))


def eigen_kant(
    cyclus: Iterable[Termijn],
    vergaderingen: Sequence[Vergadermoment],
    *,
    ontwerp_verzonden: date | None = None,
    doorlooptijden: Normen,
    peildatum: date,
) -> tuple[Termijn, ...]:
    """Advice, college, committee and raad of one cycle, in that order; empty without a zienswijze.

    The last meeting counts that leaves the lead time and lies in the window (not before the draft
    is sent, not in recess). Where none is known or none fits, the day of the count itself, and
    `uitgangspunt` says `teruggerekend`.
    """
    termijnen = tuple(cyclus)
    zienswijze = next((t for t in termijnen if t.soort in ZIENSWIJZEN), None)
    if zienswijze is None:
        return ()
    ontwerp = next((t.datum for t in termijnen if t.soort in ONTWERPEN), None)
    van = ontwerp_verzonden or ontwerp
    schema = Vergaderschema(momenten=tuple(vergaderingen))
    stappen = []
    dag = zienswijze.datum
    for soort, code, gremium in STAPPEN:
        norm = doorlooptijden.op(code, peildatum)
        uiterlijk = tel_terug(dag, norm.duur)
        passend = schema.vergaderingen(gremium, van=van, tot_en_met=uiterlijk) if gremium else ()
        bron = dag
        dag = passend[-1] if passend else uiterlijk
        stappen.append(
            maak_termijn(
                soort=in_cyclus(soort, zienswijze.soort.cyclus),
                jaar=zienswijze.jaar,
                datum=dag,
                norm=norm,
                uitgangspunt=(
                    Uitgangspunt.VERGADERSCHEMA if passend else Uitgangspunt.TERUGGEREKEND
                ),
                bronwaarden={"geteld_vanaf": bron, "uiterlijk": uiterlijk},
            )
        )
    return tuple(reversed(stappen))
