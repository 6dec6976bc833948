# SPDX-License-Identifier: EUPL-1.2
"""The journal: writes the line of an act, reads it back, and proves that the chain is whole."""

import hashlib
import secrets
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.utils import timezone

from vijftreden.handeling.models import Journaalinhoud, Journaalregel, Ketenkop
from vijftreden.handeling.models.journaal import INSTALLATIEKETEN
from vijftreden.kern.bevinding import canonieke_tekst
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import EIGEN, VAN_DE_GEVER, Recht
from vijftreden.toegang.rijen import ziet_als_gever

BEKETEND = (
    "id",
    "omgeving_id",
    "keten",
    "nummer",
    "handeling",
    "object_soort",
    "object_id",
    "opdracht_id",
    "resultaat",
    "herkomst",
    "account_id",
    "persoon_id",
    "namens_id",
    "codes",
    "inhoud_hash",
    "vorige_hash",
)
GELEZEN_REGELS = 120
"""How far back an event may begin that is told once."""
ZOUT = 16
"""Bytes of salt. Its length is fixed, so that no letter can move between salt and text unseen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketenfout:
    """A place where a chain does not verify."""

    keten: str
    nummer: int
    wat: str


def schrijf(
    actor: Actor,
    recht: Recht,
    *,
    resultaat: str,
    opdracht_id: UUID | None = None,
    voorwerp: Model | None = None,
    codes: Sequence[str] = (),
    inhoud: Mapping[str, Any] | None = None,
) -> Journaalregel:
    """Writes one line. Locks the head of the chain: call it last in the transaction."""
    zout, tekst = secrets.token_hex(ZOUT), canonieke_tekst(inhoud or {})
    keten = str(actor.omgeving_id or INSTALLATIEKETEN)
    Ketenkop._base_manager.get_or_create(keten=keten)
    kop = Ketenkop._base_manager.select_for_update().get(keten=keten)
    regel = Journaalregel(
        omgeving_id=actor.omgeving_id,
        keten=keten,
        nummer=kop.nummer + 1,
        handeling=recht.value,
        object_soort=voorwerp._meta.label if voorwerp else "",
        object_id=voorwerp.pk if voorwerp else None,
        opdracht_id=opdracht_id,
        resultaat=resultaat,
        herkomst=actor.herkomst[:120],
        account_id=actor.account_id,
        persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        tijdstip=timezone.now(),
        codes=list(codes),
        inhoud_hash=_hash(zout + tekst),
        vorige_hash=kop.hash,
    )
    regel.hash = regelhash(regel)
    regel.save(force_insert=True)
    Journaalinhoud(omgeving_id=actor.omgeving_id, regel=regel, zout=zout, tekst=tekst).save(
        force_insert=True
    )
    Ketenkop._base_manager.filter(pk=kop.pk).update(nummer=regel.nummer, hash=regel.hash)
    return regel


def regelhash(regel: Journaalregel) -> str:
    """The hash of a line over all that it says, its predecessor included."""
    velden = {naam: getattr(regel, naam) for naam in BEKETEND}
    velden["tijdstip"] = regel.tijdstip.astimezone(UTC).isoformat(timespec="microseconds")
    return _hash(canonieke_tekst(velden))


def controleer(actor: Actor) -> Iterator[Ketenfout]:
    """Walks the chain of the actor's environment, or of the installation; yields what is wrong.

    Erased contents are no fault; changed contents, lines or heads are.
    """
    keten = str(actor.omgeving_id or INSTALLATIEKETEN)
    vorige, nummer = "", 0
    regels = Journaalregel.objects.of(actor).filter(keten=keten).select_related("inhoud")
    for regel in regels.order_by("nummer").iterator(chunk_size=2000):
        nummer += 1
        if regel.nummer != nummer:
            yield Ketenfout(keten=keten, nummer=nummer, wat="er ontbreekt een regel")
            nummer = regel.nummer
        if regel.vorige_hash != vorige or regelhash(regel) != regel.hash:
            yield Ketenfout(keten=keten, nummer=nummer, wat="de regel is gewijzigd")
        if not _inhoud_klopt(regel):
            yield Ketenfout(keten=keten, nummer=nummer, wat="de inhoud is gewijzigd")
        vorige = regel.hash
    kop = Ketenkop._base_manager.filter(keten=keten).first()
    if (kop.nummer, kop.hash) != (nummer, vorige) if kop else nummer:
        yield Ketenfout(keten=keten, nummer=nummer, wat="de kop van de keten wijkt af")


def _inhoud_klopt(regel: Journaalregel) -> bool:
    try:
        inhoud = regel.inhoud
    except Journaalinhoud.DoesNotExist:
        return True
    return len(inhoud.zout) == 2 * ZOUT and _hash(inhoud.zout + inhoud.tekst) == regel.inhoud_hash


def _hash(tekst: str) -> str:
    return hashlib.sha256(tekst.encode()).hexdigest()


def laatste_regels(
    actor: Actor, opdracht_id: UUID, *, meeste: int, niet_vanzelf: Collection[str] = ()
) -> list[Journaalregel]:
    """The newest acts on one commission that the actor may see; refusals are not shown here.

    What somebody keeps for himself is shown to nobody, what one side prepares to that side alone.
    `niet_vanzelf`: acts that are left out where nobody did them.
    """
    regels = Journaalregel.objects.of(actor).filter(opdracht_id=opdracht_id, resultaat="gedaan")
    stil = EIGEN if ziet_als_gever(actor, opdracht_id) else EIGEN | VAN_DE_GEVER
    regels = regels.exclude(handeling__in=stil)
    regels = regels.exclude(handeling__in=list(niet_vanzelf), persoon_id__isnull=True)
    return list(regels.order_by("-nummer")[:meeste])


def laatste_gebeurtenissen(
    actor: Actor, opdracht_id: UUID, *, meeste: int, niet_vanzelf: Collection[str] = ()
) -> list[Journaalregel]:
    """The same, of acts in a row that tell one thing the newest: writing is kept as one types.

    One thing: the same act on the same object, by the same, on one day.
    """
    regels = laatste_regels(actor, opdracht_id, meeste=GELEZEN_REGELS, niet_vanzelf=niet_vanzelf)
    return [next(groep) for _, groep in groupby(regels, key=_hetzelfde)][:meeste]


def _hetzelfde(regel: Journaalregel) -> tuple[object, ...]:
    dag = timezone.localdate(regel.tijdstip)
    return regel.handeling, regel.object_id, regel.persoon_id, regel.namens_id, dag


def aangeraakte_opdrachten(actor: Actor, opdracht_ids: Collection[UUID]) -> set[UUID]:
    """Those of these commissions on which an act was done."""
    regels = Journaalregel.objects.of(actor).filter(opdracht_id__in=opdracht_ids)
    gevonden = regels.filter(resultaat="gedaan").values_list("opdracht_id", flat=True)
    return {opdracht_id for opdracht_id in gevonden if opdracht_id}
