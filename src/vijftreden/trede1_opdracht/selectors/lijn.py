# SPDX-License-Identifier: EUPL-1.2
"""The two lanes of an arrangement: the owner asks HOE, the principal of each commission WAT."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import F, Q
from django.db.models.functions import Lower

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.register.selectors import namen_van, organisaties_op_id
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import als_gever_gezien, geldige_zichten, ziet_als_gever
from vijftreden.trede1_opdracht.models import (
    Lijnvraag,
    Lijnvraagsoort,
    Opdracht,
    Rolvervulling,
)
from vijftreden.trede1_opdracht.selectors.labels import benamingen
from vijftreden.trede1_opdracht.selectors.zonder_inzage import EIGENAARSCHAP

AAN_EEN_REGELING = "gemeenschappelijke_regeling"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijnpunt:
    """One question in a lane; `versie` goes back with a form."""

    id: UUID
    opdracht_id: UUID
    soort: str
    vraag: str
    voor: str
    voor_op: date | None
    antwoord: str
    afgehandeld_op: date | None
    gesteld_op: date
    door: str
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lijn:
    """One lane that the actor sees; `beslissers` are who decides in it, `mag`: may write here."""

    opdracht_id: UUID
    naam: str
    referentie: str
    soort: str
    mag: bool
    beslissers: tuple[str, ...]
    vragen: tuple[Lijnpunt, ...]

    @property
    def open(self) -> tuple[Lijnpunt, ...]:
        """What was not settled yet."""
        return tuple(vraag for vraag in self.vragen if vraag.afgehandeld_op is None)

    @property
    def afgehandeld(self) -> tuple[Lijnpunt, ...]:
        """What was settled."""
        return tuple(vraag for vraag in self.vragen if vraag.afgehandeld_op)


@dataclass(frozen=True, slots=True, kw_only=True)
class TweeLijnen:
    """Both lanes of one arrangement, as far as the actor sees them; `regeling` is public."""

    opdracht_id: UUID
    naam: str
    regeling: str
    van_eigenaar: bool
    werkorganisatie: bool
    wat: tuple[Lijn, ...]
    hoe: tuple[Lijn, ...]

    def lijn(self, opdracht_id: UUID) -> Lijn:
        """The lane of one commission; raises DoesNotExist."""
        for lijn in (*self.wat, *self.hoe):
            if lijn.opdracht_id == opdracht_id:
                return lijn
        raise Opdracht.DoesNotExist

    def vraag(self, lijnvraag_id: UUID) -> Lijnpunt:
        """One question of the commission that was opened; raises DoesNotExist."""
        for punt in self.lijn(self.opdracht_id).vragen:
            if punt.id == lijnvraag_id:
                return punt
        raise Lijnvraag.DoesNotExist

    @property
    def overkant(self) -> tuple[Lijn, ...]:
        """The lanes on the other side of the commission that was opened."""
        return self.wat if self.van_eigenaar else self.hoe


def twee_lijnen(actor: Actor, opdracht_id: UUID) -> TweeLijnen:
    """Both lanes, from either; a fixed number of queries.

    Raises DoesNotExist where no arrangement executes it, `GeenRecht` for who sees it from the
    other side alone: the questions are of owner and principal.
    """
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    if not ziet_als_gever(actor, opdracht_id):
        raise GeenRecht(Recht.LIJNVRAAG_STELLEN)
    regelingen = _regelingen(actor, opdracht)
    gezien = _bij_regelingen(actor, opdracht, regelingen)
    van_eigenaar = opdracht.relatievorm == EIGENAARSCHAP
    eigendommen = [rij for rij in gezien if rij.relatievorm == EIGENAARSCHAP]
    if not (van_eigenaar or eigendommen or opdracht.relatievorm == AAN_EEN_REGELING):
        raise Opdracht.DoesNotExist
    lijnen = _lijnen(actor, gezien)
    return TweeLijnen(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        regeling=_regelingnaam(actor, opdracht, regelingen),
        van_eigenaar=van_eigenaar,
        werkorganisatie=any(rij.werkorganisatie for rij in eigendommen),
        wat=tuple(lijn for lijn in lijnen if lijn.soort == Lijnvraagsoort.WAT),
        hoe=tuple(lijn for lijn in lijnen if lijn.soort == Lijnvraagsoort.HOE),
    )


def soort_van(relatievorm: str) -> Lijnvraagsoort:
    """Which questions live on a commission of this kind."""
    return Lijnvraagsoort.HOE if relatievorm == EIGENAARSCHAP else Lijnvraagsoort.WAT


def _regelingen(actor: Actor, opdracht: Opdracht) -> frozenset[UUID]:
    """The public bodies that this is about, or that execute it."""
    gevonden = {opdracht.organisatie_id}
    if opdracht.relatievorm != EIGENAARSCHAP:
        rollen = Rolvervulling.objects.of(actor).filter(opdracht=opdracht, kant=Kant.NEMER)
        for eigen, van_partij in rollen.values_list("organisatie_id", "partij__organisatie_id"):
            gevonden |= {eigen, van_partij}
    return frozenset(pk for pk in gevonden if pk)


def _bij_regelingen(
    actor: Actor, opdracht: Opdracht, regelingen: Collection[UUID]
) -> Sequence[Opdracht]:
    """What the actor sees as principal or owner of these: the lanes, by name."""
    van_nemer = Rolvervulling.objects.of(actor).filter(
        Q(organisatie_id__in=regelingen) | Q(partij__organisatie_id__in=regelingen),
        kant=Kant.NEMER,
    )
    rijen = Opdracht.objects.of(actor).filter(
        Q(organisatie_id__in=regelingen)
        | Q(pk__in=van_nemer.values("opdracht_id"))
        | Q(pk=opdracht.pk)
    )
    levend = list(
        rijen.filter(Q(vervallen_op__isnull=True) | Q(pk=opdracht.pk)).order_by(
            Lower("naam"), "pk"
        )
    )
    als_gever = als_gever_gezien(actor, [rij.pk for rij in levend])
    van_eigenaar = opdracht.relatievorm == EIGENAARSCHAP
    return [
        rij
        for rij in levend
        if rij.pk == opdracht.pk
        or (rij.pk in als_gever and (rij.relatievorm == EIGENAARSCHAP) is not van_eigenaar)
    ]


def _lijnen(actor: Actor, rijen: Sequence[Opdracht]) -> list[Lijn]:
    ids = [rij.pk for rij in rijen]
    vragen = _vragen(actor, ids)
    beslissers = _beslissers(actor, rijen)
    overal = mag(actor, Recht.LIJNVRAAG_STELLEN)
    van_gever = geldige_zichten(actor).filter(
        opdracht_id__in=ids, kant=Kant.GEVER, alleen_lezen=False
    )
    eigen = set(van_gever.values_list("opdracht_id", flat=True))
    return [
        Lijn(
            opdracht_id=rij.pk,
            naam=rij.naam,
            referentie=rij.referentie,
            soort=soort_van(rij.relatievorm),
            mag=overal or rij.pk in eigen,
            beslissers=beslissers.get(rij.pk, ()),
            vragen=vragen.get(rij.pk, ()),
        )
        for rij in rijen
    ]


def _vragen(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, tuple[Lijnpunt, ...]]:
    rijen = list(
        Lijnvraag.objects.of(actor)
        .filter(opdracht_id__in=ids)
        .order_by(F("voor_op").asc(nulls_last=True), "gesteld_op", "pk")
    )
    namen = namen_van(actor, {rij.door_persoon_id for rij in rijen if rij.door_persoon_id})
    gevonden: dict[UUID, tuple[Lijnpunt, ...]] = defaultdict(tuple)
    for rij in rijen:
        gevonden[rij.opdracht_id] += (punt_van(rij, namen),)
    return gevonden


def punt_van(rij: Lijnvraag, namen: Mapping[UUID, str]) -> Lijnpunt:
    """One row as it is read."""
    return Lijnpunt(
        id=rij.pk,
        opdracht_id=rij.opdracht_id,
        soort=rij.soort,
        vraag=rij.vraag,
        voor=rij.voor,
        voor_op=rij.voor_op,
        antwoord=rij.antwoord,
        afgehandeld_op=rij.afgehandeld_op,
        gesteld_op=rij.gesteld_op,
        door=namen.get(rij.door_persoon_id, "") if rij.door_persoon_id else "",
        versie=rij.versie,
    )


def _beslissers(actor: Actor, rijen: Iterable[Opdracht]) -> Mapping[UUID, tuple[str, ...]]:
    """Who decides in each, by name and role name, on the actor's day."""
    vormen = {rij.pk: relatievormen()[rij.relatievorm] for rij in rijen}
    woorden = benamingen(actor)
    gevonden = Rolvervulling.objects.of(actor).filter(
        Q(tot__isnull=True) | Q(tot__gt=actor.dag),
        opdracht_id__in=vormen,
        van__lte=actor.dag,
        persoon_id__isnull=False,
    )
    beslissend = [
        (deel, rol)
        for deel in gevonden.order_by("van", "pk")
        if (rol := vormen[deel.opdracht_id].rol(deel.rol)) and rol.beslist
    ]
    namen = namen_van(actor, {deel.persoon_id for deel, _ in beslissend if deel.persoon_id})
    per: dict[UUID, tuple[str, ...]] = defaultdict(tuple)
    for deel, rol in beslissend:
        naam = namen.get(deel.persoon_id, "") if deel.persoon_id else ""
        per[deel.opdracht_id] += (
            f"{naam} ({woorden.rol(vormen[deel.opdracht_id], rol).lower()})",
        )
    return per


def _regelingnaam(actor: Actor, opdracht: Opdracht, regelingen: Collection[UUID]) -> str:
    """The public name of the arrangement; of one outside the register that of its own item."""
    if opdracht.relatievorm == EIGENAARSCHAP:
        return opdracht.naam
    namen = sorted(rij.naam for rij in organisaties_op_id(actor, regelingen).values())
    return " en ".join(namen)
