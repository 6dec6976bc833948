# SPDX-License-Identifier: EUPL-1.2
"""Taking over: every running commission on which I decide, why it is there and what is open."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import (
    Briefversie,
    MijnRol,
    Opdrachtgegevens,
    geldende_brieven,
    mijn_rollen,
    opdrachten_op_id,
)
from vijftreden.trede3_momenten.selectors import (
    MOMENTCODE,
    Besluitregel,
    Conceptregel,
    Momentregel,
    Vraagregel,
    besluiten_per_opdracht,
    open_momenten_van,
    openstaande_vragen,
    wachtende_concepten,
)


class Opensoort(StrEnum):
    """Why a decision is open."""

    GEVRAAGD = "gevraagd"
    BESTUUR = "bestuur"
    VOORWAARDE = "voorwaarde"
    CONCEPT = "concept"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBesluit:
    """A decision that is asked, prepared, waits for the board, or holds under a condition.

    One that is prepared goes by the own name of its moment, or else by the code in `tekst`.
    """

    soort: Opensoort
    naam: str = ""
    tekst: str = ""
    op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overnameregel:
    """One commission that I take over. `bevestigd_op`: somebody confirmed it since I decide.

    `moment` is where confirming is done: the open one about why this is done at all.
    `concept`: on that moment a decision is being prepared, so it is finished there.
    """

    opdracht_id: UUID
    naam: str
    referentie: str
    relatievorm: str
    fase: str
    sinds: date
    brief: Briefversie | None
    open_besluiten: Sequence[OpenBesluit]
    bevestigd_op: date | None
    moment: Momentregel | None
    concept: bool

    @property
    def heroverweging_op(self) -> date | None:
        """The day that somebody chose to talk about it."""
        return self.moment.gepland_op if self.moment and self.moment.zelf_gepland else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bronnen:
    """What was read of all of them at once."""

    brieven: Mapping[UUID, Briefversie]
    besluiten: Mapping[UUID, Sequence[Besluitregel]]
    vragen: Mapping[UUID, Sequence[Vraagregel]]
    concepten: Mapping[UUID, Sequence[Conceptregel]]
    momenten: Mapping[UUID, Momentregel]


def overname(actor: Actor) -> Sequence[Overnameregel]:
    """All of them by name, what was not confirmed first; a fixed number of queries."""
    rollen = _beslissende_rollen(actor)
    return _regels(actor, rollen)


def overnameregel(actor: Actor, opdracht_id: UUID) -> Overnameregel | None:
    """One of them; None where this actor does not decide."""
    rollen = _beslissende_rollen(actor)
    regels = _regels(actor, {pk: rol for pk, rol in rollen.items() if pk == opdracht_id})
    return regels[0] if regels else None


def _beslissende_rollen(actor: Actor) -> Mapping[UUID, MijnRol]:
    """Per commission the deciding role that I have longest."""
    gevonden: dict[UUID, MijnRol] = {}
    for rol in sorted(mijn_rollen(actor), key=lambda rol: rol.van):
        if rol.beslist:
            gevonden.setdefault(rol.opdracht_id, rol)
    return gevonden


def _regels(actor: Actor, rollen: Mapping[UUID, MijnRol]) -> Sequence[Overnameregel]:
    opdrachten = {
        pk: gegevens
        for pk, gegevens in opdrachten_op_id(actor, rollen).items()
        if relatievormen()[gegevens.relatievorm].stuurt_op_momenten
    }
    ids = list(opdrachten)
    bronnen = _Bronnen(
        brieven=geldende_brieven(actor, ids),
        besluiten=besluiten_per_opdracht(actor, ids),
        vragen=openstaande_vragen(actor, ids),
        concepten=_per_opdracht(wachtende_concepten(actor, ids)),
        momenten=_waarom_momenten(actor, ids),
    )
    regels = [_regel(gegevens, rollen[pk], bronnen) for pk, gegevens in opdrachten.items()]
    return sorted(regels, key=lambda regel: (regel.bevestigd_op is not None, regel.naam))


def _per_opdracht(regels: Iterable[Conceptregel]) -> Mapping[UUID, Sequence[Conceptregel]]:
    gevonden: dict[UUID, list[Conceptregel]] = {}
    for regel in regels:
        gevonden.setdefault(regel.opdracht_id, []).append(regel)
    return gevonden


def _waarom_momenten(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Momentregel]:
    """Per commission the open moment about why this is done: a chosen day before a proposed."""
    gevonden: dict[UUID, Momentregel] = {}
    momenten = open_momenten_van(actor, ids, soort=Momentsoort.BUSINESSCASE)
    for regel in sorted(momenten, key=lambda regel: not regel.zelf_gepland):
        gevonden.setdefault(regel.opdracht_id, regel)
    return gevonden


def _regel(gegevens: Opdrachtgegevens, rol: MijnRol, bronnen: _Bronnen) -> Overnameregel:
    pk = gegevens.id
    fasen = relatievormen()[gegevens.relatievorm].fasen
    besluiten, concepten = bronnen.besluiten.get(pk, ()), bronnen.concepten.get(pk, ())
    moment = bronnen.momenten.get(pk)
    open_besluiten = [
        *_vragen(bronnen.vragen.get(pk, ())),
        *_besluiten(besluiten),
        *_concepten(concepten),
    ]
    return Overnameregel(
        opdracht_id=pk,
        naam=gegevens.naam,
        referentie=gegevens.referentie,
        relatievorm=gegevens.relatievorm,
        fase=next((deel.naam for deel in fasen if deel.code == gegevens.fase), gegevens.fase),
        sinds=rol.van,
        brief=bronnen.brieven.get(pk),
        open_besluiten=open_besluiten,
        bevestigd_op=_bevestigd_op(besluiten, rol.van),
        moment=moment,
        concept=moment is not None and any(deel.stuurmoment_id == moment.id for deel in concepten),
    )


def _bevestigd_op(besluiten: Iterable[Besluitregel], sinds: date) -> date | None:
    """The last day since then on which was decided why this is done."""
    dagen = [
        besluit.besloten_op
        for besluit in besluiten
        if besluit.geldt
        and besluit.soort is Momentsoort.BUSINESSCASE
        and besluit.besloten_op >= sinds
    ]
    return max(dagen, default=None)


def _vragen(vragen: Iterable[Vraagregel]) -> Iterable[OpenBesluit]:
    for vraag in vragen:
        yield OpenBesluit(soort=Opensoort.GEVRAAGD, tekst=vraag.vraag, op=vraag.uiterlijk_op)


def _besluiten(besluiten: Iterable[Besluitregel]) -> Iterable[OpenBesluit]:
    for besluit in besluiten:
        if besluit.wacht_op_bestuur:
            yield OpenBesluit(soort=Opensoort.BESTUUR, op=besluit.besloten_op)
        for voorwaarde in besluit.voorwaarden if besluit.geldt else ():
            if voorwaarde.open:
                yield OpenBesluit(
                    soort=Opensoort.VOORWAARDE, tekst=voorwaarde.tekst, op=voorwaarde.uiterlijk_op
                )


def _concepten(concepten: Iterable[Conceptregel]) -> Iterable[OpenBesluit]:
    for concept in concepten:
        yield OpenBesluit(
            soort=Opensoort.CONCEPT,
            naam=concept.moment_naam,
            tekst=f"{MOMENTCODE}{concept.soort}",
        )
