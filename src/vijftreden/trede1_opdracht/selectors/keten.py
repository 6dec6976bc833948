# SPDX-License-Identifier: EUPL-1.2
"""The chain of one commission: from whom it comes, up to the top, and what comes from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import geldige_zichten, ziet_als_gever
from vijftreden.toegang.zoeken import zoek_in
from vijftreden.trede1_opdracht.models import Btw, Opdracht
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import (
    Briefversie,
    briefversies,
)
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens, opdracht
from vijftreden.trede1_opdracht.selectors.versies import in_kracht
from vijftreden.trede1_opdracht.selectors.zonder_inzage import kaders_van_erboven
from vijftreden.web.deel import Deel
from vijftreden.web.schrijfwijze import dag, euro

MEESTE_LAGEN = 8
"""So far up the chain is drawn."""
MEESTE_ONDER = 30
MEESTE_GEVONDEN = 10
MEESTE_GETEKEND = 6
RAND, STAP, REGEL, LETTER = 14, 26, 30, 5
"""Of the picture: the margin, a layer to the right, a line down, half a letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schakel:
    """One commission of the chain; `ziet`: this reader may open it."""

    id: UUID
    naam: str
    referentie: str
    ziet: bool = True

    def __str__(self) -> str:
        return f"{self.naam} ({self.referentie})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketenpunt:
    """A commission in the picture: where it is drawn, and a line to where it comes from."""

    x: int
    y: int
    lijn: str
    naam: str
    hier: bool = False

    @property
    def tekst_x(self) -> int:
        """Where its name begins."""
        return self.x + STAP // 2

    @property
    def tekst_y(self) -> int:
        """On which line its name stands."""
        return self.y + LETTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Kaderbeeld:
    """One frame: what it is, what holds above, and what holds here."""

    naam: str
    boven: str
    hier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketenbeeld:
    """The chain around one commission, the top first."""

    opdracht_id: UUID
    naam: str
    stuurt: bool
    boven: tuple[Schakel, ...]
    boven_naam: str
    onder: tuple[Schakel, ...]
    meer_onder: bool
    kaders: tuple[Kaderbeeld, ...]
    versie: int

    @property
    def tekening(self) -> tuple[Ketenpunt, ...]:
        """The chain as a picture: a step to the right for each layer, the children in a row."""
        namen = [deel.naam for deel in self.boven] or [self.boven_naam] * bool(self.boven_naam)
        lagen = [*enumerate([*namen, self.naam])]
        lagen += [(len(namen) + 1, deel.naam) for deel in self.onder[:MEESTE_GETEKEND]]
        punten: list[Ketenpunt] = []
        for rij, (laag, naam) in enumerate(lagen):
            x, y = RAND + laag * STAP, RAND + rij * REGEL
            van = next((punt for punt in reversed(punten) if punt.x < x), None)
            lijn = f"M{van.x} {van.y}V{y}H{x}" if van else ""
            punten.append(Ketenpunt(x=x, y=y, lijn=lijn, naam=naam, hier=laag == len(namen)))
        return tuple(punten)

    @property
    def hoogte(self) -> int:
        """Of the picture."""
        return len(self.tekening) * REGEL + RAND // 2

    @property
    def direct_boven(self) -> Schakel | None:
        """The one from which this one comes, when this reader may know of it."""
        return self.boven[-1] if self.boven else None


def keten_van(actor: Actor, opdracht_id: UUID) -> Ketenbeeld:
    """The chain of one commission, in a fixed number of queries; raises DoesNotExist.

    A reader finds only what he sees himself. One thing more: who stands on the principal's side
    reads the name and the frames of the one directly above, because who linked it shared those.
    """
    hier = opdracht(actor, opdracht_id)
    erboven, kaders = _erboven(actor, hier)
    onder = Opdracht.objects.of(actor).filter(boven_id=opdracht_id, vervallen_op__isnull=True)
    rijen = list(onder.order_by("naam", "pk")[: MEESTE_ONDER + 1])
    return Ketenbeeld(
        opdracht_id=opdracht_id,
        naam=hier.naam,
        stuurt=relatievormen()[hier.relatievorm].stuurt_op_momenten,
        boven=erboven,
        boven_naam=hier.boven_naam,
        onder=tuple(_schakel(rij) for rij in rijen[:MEESTE_ONDER]),
        meer_onder=len(rijen) > MEESTE_ONDER,
        kaders=kaders,
        versie=hier.versie,
    )


def ketendeel(actor: Actor, opdracht_id: UUID) -> Deel:
    """The chain on the commission page; nothing for an owner's lane."""
    beeld = keten_van(actor, opdracht_id)
    return Deel(
        template="trede1_opdracht/ketendeel.html",
        inhoud={
            "beeld": beeld,
            "mag_leggen": mag(actor, Recht.KETEN_LEGGEN, opdracht_id),
        },
        leeg=beeld.stuurt and not (beeld.boven or beeld.boven_naam or beeld.onder),
    )


def kies_erboven(actor: Actor, opdracht_id: UUID, zoek: str) -> tuple[Sequence[Schakel], bool]:
    """Commissions that may stand above this one, by what was searched; and whether there are more.

    Only those at which the actor looks as principal: the others he may not share.
    """
    vormen = [code for code, vorm in relatievormen().items() if vorm.stuurt_op_momenten]
    rijen = Opdracht.objects.of(actor).filter(relatievorm__in=vormen, vervallen_op__isnull=True)
    if not actor.ziet_alles:
        als_gever = geldige_zichten(actor).filter(kant=Kant.GEVER, opdracht_id__isnull=False)
        rijen = rijen.filter(pk__in=als_gever.values("opdracht_id"))
    gevonden = zoek_in(rijen.exclude(pk=opdracht_id), zoek).order_by("naam", "pk")
    eerste = list(gevonden[: MEESTE_GEVONDEN + 1])
    return tuple(map(_schakel, eerste[:MEESTE_GEVONDEN])), len(eerste) > MEESTE_GEVONDEN


def lagen_boven(actor: Actor, opdracht_id: UUID) -> tuple[UUID, ...]:
    """The ids of all above this one, nearest first; for judging, with nothing to read of them."""
    gezien = [opdracht_id]
    with kaders_van_erboven(actor) as systeem:
        boven_van = Opdracht.objects.of(systeem).values_list("boven_id", flat=True)
        while (boven := boven_van.get(pk=gezien[-1])) and boven not in gezien:
            gezien.append(boven)
    return tuple(gezien[1:])


def _erboven(
    actor: Actor, hier: Opdrachtgegevens
) -> tuple[tuple[Schakel, ...], tuple[Kaderbeeld, ...]]:
    """Those above, the top first, and the frames of the nearest."""
    if hier.boven_id is None:
        return (), ()
    als_gever = ziet_als_gever(actor, hier.id)
    stappen = ["boven_id"]
    for _ in range(1, MEESTE_LAGEN):
        stappen.append(f"boven__{stappen[-1]}")
    with kaders_van_erboven(actor) as systeem:
        [rij] = Opdracht.objects.of(systeem).filter(pk=hier.id).values_list(*stappen)
        ids = list(dict.fromkeys(pk for pk in rij if pk and pk != hier.id))
        naaste = opdracht(systeem, hier.boven_id)
        versies = briefversies(systeem, [naaste.id, hier.id], met_namen=False)
    zichtbaar = {deel.pk: deel for deel in Opdracht.objects.of(actor).filter(pk__in=ids)}
    schakels = [_schakel(zichtbaar[pk]) for pk in ids if pk in zichtbaar]
    ziet = naaste.id in zichtbaar
    if not ziet and als_gever:
        gedeeld = Schakel(id=naaste.id, naam=naaste.naam, referentie=naaste.referentie, ziet=False)
        schakels.insert(0, gedeeld)
    kaders = _kaders(naaste, hier, versies) if ziet or als_gever else ()
    return tuple(reversed(schakels)), kaders


def _kaders(
    boven: Opdrachtgegevens,
    hier: Opdrachtgegevens,
    versies: Mapping[UUID, tuple[Briefversie, ...]],
) -> tuple[Kaderbeeld, ...]:
    brieven = [in_kracht(versies.get(pk, ())) for pk in (boven.id, hier.id)]
    rijen = [
        ("Budget", [_geld(boven), _geld(hier)]),
        ("Einde", [dag(deel.eind_op) if deel.eind_op else "" for deel in (boven, hier)]),
    ]
    for naam, kolom, maat in (
        ("Marge in het geld", "marge_geld", "{}%"),
        ("Marge in de tijd", "marge_tijd", "{} weken"),
        ("Kaders in de opdrachtbrief", "kaders", "{}"),
    ):
        waarden = [getattr(brief, kolom, None) for brief in brieven]
        rijen.append((naam, ["" if deel in (None, "") else maat.format(deel) for deel in waarden]))
    return tuple(
        Kaderbeeld(naam=naam, boven=van_boven, hier=van_hier)
        for naam, (van_boven, van_hier) in rijen
        if van_boven
    )


def _geld(gegevens: Opdrachtgegevens) -> str:
    if gegevens.budget is None:
        return ""
    btw = Btw(gegevens.budget_btw)
    return f"{euro(gegevens.budget)}, {btw.label if btw else 'btw onbekend'}"


def _schakel(rij: Opdracht) -> Schakel:
    return Schakel(id=rij.pk, naam=rij.naam, referentie=rij.referentie)
