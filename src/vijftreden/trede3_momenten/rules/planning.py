# SPDX-License-Identifier: EUPL-1.2
"""Which moments a commission should have, and the day proposed for each: from kind and phase.

Six kinds are planned, a crisis never. What a person chose, what was held, and what was called off
stays as it is. Every proposal rests on days that do not change by waiting, so a second time
proposes nothing. The lengths are an own choice of Vijftreden.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from vijftreden.kern.kalender import Werkdagen
from vijftreden.kern.relatievormen import Momentsoort, Relatievorm

AAN_HET_BEGIN = (
    Momentsoort.BUSINESSCASE,
    Momentsoort.SELECTIE,
    Momentsoort.OPDRACHTFORMULERING,
)
"""What a commission begins with; of work that was running already these have no day."""
TUSSENPOOS = timedelta(weeks=2)
GEWONE_WEEK = Werkdagen(feestdagen=frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Planmoment:
    """A moment that is there, the ones that were called off included."""

    id: UUID
    soort: Momentsoort
    fase: str = ""
    gepland_op: date | None = None
    gehouden_op: date | None = None
    zelf_gepland: bool = False
    historie: bool = False
    vervallen: bool = False

    @property
    def open(self) -> bool:
        """Still to be held."""
        return self.gehouden_op is None and not self.historie and not self.vervallen


@dataclass(frozen=True, slots=True, kw_only=True)
class Plangrond:
    """What a plan rests on. `sinds` is the day on which the commission came into this system."""

    vorm: Relatievorm
    sinds: date
    fase: str = ""
    begin_op: date | None = None
    eind_op: date | None = None
    uit_lijst: bool = False
    momenten: Sequence[Planmoment] = ()
    werkdagen: Werkdagen = GEWONE_WEEK
    """On which days people can meet: a proposal on another day moves to the next that is one."""

    def van(self, soort: Momentsoort, fase: str = "") -> list[Planmoment]:
        """The moments of a kind; with `fase` those that close that phase."""
        return [m for m in self.momenten if m.soort is soort and fase in {"", m.fase}]

    @property
    def begint_hier(self) -> bool:
        """Whether its beginning is still to come, or is now."""
        eerste = self.vorm.fasen.lijst[0].code if len(self.vorm.fasen) else ""
        return not self.uit_lijst and self.fase in {"", eerste}

    @property
    def fase_bekend(self) -> bool:
        """Whether the phase is one that this kind knows."""
        return any(fase.code == self.fase for fase in self.vorm.fasen)

    @property
    def anker(self) -> date:
        """From when the time until the end is divided: the start, or the last phase closed.

        A phase that was left without a word closes on the day that somebody chose for it.
        """
        straks = {fase.code for fase in self.vorm.fasen_vanaf(self.fase)}
        gesloten = [
            m.gepland_op if m.open and m.zelf_gepland and m.fase not in straks else m.gehouden_op
            for m in self.van(Momentsoort.FASEOVERGANG)
        ]
        return max(dag for dag in (self.sinds, self.begin_op, *gesloten) if dag)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorstel:
    """A moment to make, or with `id` one that gets another day. Without a day: not known yet."""

    soort: Momentsoort
    fase: str = ""
    gepland_op: date | None = None
    id: UUID | None = None


def voorstellen(grond: Plangrond) -> tuple[Voorstel, ...]:
    """What the plan of this commission lacks, or has on another day than it would propose now."""
    if not grond.vorm.stuurt_op_momenten:
        return ()
    gewenst = (*_begin(grond), *_faseovergangen(grond), _einde(grond))
    ontbrekend = (deel for wens in gewenst for deel in _verschil(grond, wens))
    return (*ontbrekend, *_voortgang(grond))


def _verschil(grond: Plangrond, wens: Voorstel) -> Iterator[Voorstel]:
    """Nothing where such a moment is there on that day, or where its day is no longer ours."""
    bestaand = grond.van(wens.soort, wens.fase)
    if not bestaand:
        yield wens
    yield from _verplaatst(bestaand, wens.gepland_op)


def _verplaatst(bestaand: Sequence[Planmoment], dag: date | None) -> Iterator[Voorstel]:
    for deel in bestaand:
        if dag and deel.open and not deel.zelf_gepland and deel.gepland_op != dag:
            yield Voorstel(soort=deel.soort, fase=deel.fase, gepland_op=dag, id=deel.id)
            return


def _begin(grond: Plangrond) -> Iterator[Voorstel]:
    """Before the start day, or one after the other when that is not known or has passed."""
    begin, stappen = grond.begin_op, len(AAN_HET_BEGIN)
    for nummer, soort in enumerate(AAN_HET_BEGIN, start=1):
        dag = None
        if grond.begint_hier and begin and begin > grond.sinds:
            dag = grond.werkdagen.schuif_op(
                grond.sinds + (begin - grond.sinds) * nummer // stappen
            )
        elif grond.begint_hier:
            dag = grond.werkdagen.schuif_op(grond.sinds + TUSSENPOOS * nummer)
        yield Voorstel(soort=soort, gepland_op=dag)


def _faseovergangen(grond: Plangrond) -> Iterator[Voorstel]:
    """One at the end of each phase that has one; without a last day only the first of them."""
    if grond.uit_lijst and not grond.fase_bekend:
        return
    fasen, dagen = grond.vorm.overgangen_vanaf(grond.fase), _verdeeld(grond)
    for nummer, fase in enumerate(fasen):
        dag = dagen.get(fase.code)
        if dag or nummer == 0:
            yield Voorstel(soort=Momentsoort.FASEOVERGANG, fase=fase.code, gepland_op=dag)


def _verdeeld(grond: Plangrond) -> Mapping[str, date]:
    """The time until the last day in equal parts, one per phase that is left.

    A day that somebody chose for a phase divides it: what comes later is never proposed before it.
    """
    van, eind = grond.anker, grond.eind_op
    if eind is None or eind <= van:
        return {}
    gekozen = {
        deel.fase: deel.gepland_op
        for deel in grond.van(Momentsoort.FASEOVERGANG)
        if deel.open and deel.zelf_gepland and deel.gepland_op
    }
    dagen: dict[str, date] = {}
    wachtend: list[str] = []
    for fase in grond.vorm.fasen_vanaf(grond.fase):
        wachtend.append(fase.code)
        if fase.code in gekozen:
            tot = max(van, gekozen[fase.code])
            dagen |= _gelijk(grond, wachtend, van, tot)
            van, wachtend = tot, []
    return dagen | _gelijk(grond, wachtend, van, max(van, eind))


def _gelijk(grond: Plangrond, fasen: Sequence[str], van: date, tot: date) -> dict[str, date]:
    return {
        code: grond.werkdagen.schuif_op(van + (tot - van) * nummer // len(fasen))
        for nummer, code in enumerate(fasen, start=1)
    }


def _einde(grond: Plangrond) -> Voorstel:
    eind = grond.eind_op if grond.eind_op and grond.eind_op >= grond.sinds else None
    return Voorstel(
        soort=Momentsoort.EVALUATIE, gepland_op=grond.werkdagen.schuif_op(eind) if eind else None
    )


def _voortgang(grond: Plangrond) -> Iterator[Voorstel]:
    """The next conversation, by the rhythm of the kind after the last one; one at a time.

    Of work that was running nobody knows when the last one was: the next has no day until
    somebody chooses it.
    """
    alle, soort = grond.van(Momentsoort.VOORTGANG), Momentsoort.VOORTGANG
    dag = volgens_ritme(grond)
    te_laat = dag and grond.eind_op and dag > grond.eind_op
    if any(deel.open for deel in alle):
        yield from _verplaatst([deel for deel in alle if deel.open], dag)
    elif not te_laat:
        yield Voorstel(soort=soort, gepland_op=dag)


def volgens_ritme(grond: Plangrond) -> date | None:
    """The day of the next conversation: so many weeks after the last, held or called off."""
    ritme = timedelta(weeks=grond.vorm.moment(Momentsoort.VOORTGANG).ritme_weken)
    geweest = [
        dag
        for deel in grond.van(Momentsoort.VOORTGANG)
        if not deel.open and (dag := deel.gehouden_op or deel.gepland_op)
    ]
    if not ritme or (grond.uit_lijst and not geweest):
        return None
    vanaf = max(geweest) if geweest else max(grond.sinds, grond.begin_op or grond.sinds)
    return grond.werkdagen.schuif_op(vanaf + ritme)
