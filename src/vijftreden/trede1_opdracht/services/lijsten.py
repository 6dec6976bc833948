# SPDX-License-Identifier: EUPL-1.2
"""Reading in a list as one act, and undoing that for what nobody touched since."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.journaal import aangeraakte_opdrachten
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Zicht
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Rijen
from vijftreden.trede1_opdracht.models import Opdracht, Opdrachtlijst, Rolvervulling
from vijftreden.trede1_opdracht.rules.inlezen import Inleesregel
from vijftreden.trede1_opdracht.selectors.zonder_inzage import is_gast, voor_nieuw_werk
from vijftreden.trede1_opdracht.services.inlezer import Inlezer

PER_KEER = 500

T = TypeVar("T")
Voortgang = Callable[[int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weigering:
    """A commission that stays when its list is undone, and why."""

    opdracht_id: UUID
    naam: str
    reden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Terugdraaiverslag:
    """What undoing a list did."""

    verwijderd: int
    geweigerd: tuple[Weigering, ...]


@handeling(Recht.LIJST_INLEZEN, geheim=("regels", "kolommen", "voortgang"))
def lees_lijst_in(
    actor: Actor,
    *,
    naam: str,
    sha256: str,
    kolommen: Sequence[Sequence[str]],
    regels: Iterable[Inleesregel],
    eigen_rol: str = "",
    voortgang: Voortgang | None = None,
) -> Opdrachtlijst:
    """Reads in these lines as one act, 500 at a time, so that memory stays flat.

    `kolommen` are heading and purpose of each column, in the order of the list. With `eigen_rol`
    the reader takes the deciding role where nobody has it. Roles come as not agreed yet: each
    person says which are his. For a contractor this page does not exist.
    """
    if is_gast(actor):
        raise Opdracht.DoesNotExist
    with voor_nieuw_werk(actor) as systeem:
        lijst: Opdrachtlijst = Opdrachtlijst.objects.add(
            systeem,
            naam=naam,
            sha256=sha256,
            aantal=0,
            kolommen=[list(kolom) for kolom in kolommen],
            door_persoon_id=actor.persoon_id,
            ingelezen_op=timezone.now(),
        )
        lezer_id = actor.werkt_voor_id if eigen_rol else None
        inlezer = Inlezer(systeem=systeem, lijst=lijst, lezer_id=lezer_id)
        aantal = 0
        for deel in _porties(regels):
            raakt(*inlezer.lees(deel))
            aantal += len(deel)
            if voortgang:
                voortgang(len(deel))
        Opdrachtlijst.objects.of(systeem).filter(pk=lijst.pk).update(aantal=aantal)
    lijst.aantal = aantal
    noteer(lijst, opdrachten=aantal)
    return lijst


@handeling(Recht.LIJST_TERUGDRAAIEN)
def draai_lijst_terug(actor: Actor, *, lijst_id: UUID) -> Terugdraaiverslag:
    """Removes what the list brought and nobody touched since; refuses the rest by name.

    For who read it in, and for who sees everything here. People that came with it stay: their
    names may be in use elsewhere by now.
    """
    lijst = _eigen_lijst(actor, lijst_id)
    geweigerd: list[Weigering] = []
    verwijderd = 0
    with voor_nieuw_werk(actor) as systeem:
        opdrachten = Opdracht.objects.of(systeem).filter(lijst_id=lijst.pk).order_by("pk")
        rijen = list(opdrachten.values_list("pk", "naam", "versie"))
        for deel in _porties(rijen):
            blijft = _wat_blijft(systeem, deel)
            geweigerd += [
                Weigering(opdracht_id=pk, naam=naam, reden=blijft[pk])
                for pk, naam, _ in deel
                if pk in blijft
            ]
            weg = [pk for pk, _, _ in deel if pk not in blijft]
            _verwijder(systeem, weg)
            verwijderd += len(weg)
        Opdrachtlijst.objects.of(systeem).filter(pk=lijst.pk).update(
            teruggedraaid_op=timezone.now()
        )
    noteer(lijst, verwijderd=verwijderd, geweigerd=len(geweigerd))
    return Terugdraaiverslag(verwijderd=verwijderd, geweigerd=tuple(geweigerd))


def _eigen_lijst(actor: Actor, lijst_id: UUID) -> Opdrachtlijst:
    lijsten: Rijen[Opdrachtlijst] = Opdrachtlijst.objects.of(actor)
    if not actor.ziet_alles:
        lijsten = lijsten.filter(door_persoon_id=actor.persoon_id)
    return lijsten.select_for_update().get(pk=lijst_id)


def _wat_blijft(systeem: Actor, rijen: Sequence[tuple[UUID, str, int]]) -> dict[UUID, str]:
    """Which of these must stay, with the reason in a sentence."""
    ids = [pk for pk, _, _ in rijen]
    blijft = dict.fromkeys(
        (pk for pk, _, versie in rijen if versie > 1), "de gegevens zijn intussen gewijzigd"
    )
    for pk in aangeraakte_opdrachten(systeem, ids):
        blijft.setdefault(pk, "er is intussen iets mee gedaan")
    for pk in (
        Opdracht.objects.of(systeem).filter(boven_id__in=ids).values_list("boven_id", flat=True)
    ):
        blijft.setdefault(pk, "er hangt een opdracht onder")
    over = [pk for pk in ids if pk not in blijft]
    for haak in HAKEN.bij_terugdraaien:
        vast = haak(systeem, over)
        blijft |= dict.fromkeys(vast, "er staat intussen iets op dat niet weg mag")
        over = [pk for pk in over if pk not in blijft]
    return blijft


def _verwijder(systeem: Actor, ids: Collection[UUID]) -> None:
    Zicht.objects.of(systeem).filter(opdracht_id__in=ids).delete()
    Rolvervulling.objects.of(systeem).filter(opdracht_id__in=ids).delete()
    Opdracht.objects.of(systeem).filter(pk__in=ids).delete()


def _porties(regels: Iterable[T]) -> Iterator[list[T]]:
    bron = iter(regels)
    while deel := list(islice(bron, PER_KEER)):
        yield deel
