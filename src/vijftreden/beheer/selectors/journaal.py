# SPDX-License-Identifier: EUPL-1.2
"""Reading the journal: page by page without counting, and whether its chain is whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from vijftreden.beheer.selectors.leden import lidmaatschappen, lopend
from vijftreden.handeling import journaal
from vijftreden.handeling.models import Journaalregel
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Rijen
from vijftreden.toegang.sessie import zicht

PER_BLAD = 50
MEESTE_POGINGEN = 20
MEESTE_FOUTEN = 20
LANGSTE_KETEN = 20_000
SYSTEEM = "het systeem"


@dataclass(frozen=True, slots=True, kw_only=True)
class Journaalvraag:
    """What is asked of the journal; `voor` and `na` are numbers of lines at the edge of a page."""

    handeling: str = ""
    persoon_id: UUID | None = None
    van: date | None = None
    tot: date | None = None
    voor: int | None = None
    na: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Journaalbeeld:
    """One line as a person reads it. What was said in the act is not shown: that is the item's."""

    nummer: int
    tijdstip: datetime
    wie: str
    namens: str
    handeling: str
    voorwerp: str
    resultaat: str
    herkomst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Journaalblad:
    """One page, newest first, and whether there is more on either side."""

    regels: tuple[Journaalbeeld, ...]
    nieuwer: bool
    ouder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanmeldpoging:
    """A failed sign-in on the account of a member."""

    tijdstip: datetime
    wie: str
    herkomst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ketenstand:
    """The outcome of walking the whole chain."""

    fouten: tuple[journaal.Ketenfout, ...] = ()
    te_lang: bool = False
    """Not walked: a page must not take minutes. The command line walks every chain."""

    @property
    def klopt(self) -> bool:
        """Nothing is missing and nothing was changed."""
        return not self.fouten and not self.te_lang


def journaalblad(actor: Actor, vraag: Journaalvraag) -> Journaalblad:
    """The lines that were asked, in two queries."""
    rijen = _gevraagd(actor, vraag)
    terug = vraag.na is not None
    if terug:
        gevonden = list(rijen.filter(nummer__gt=vraag.na).order_by("nummer")[: PER_BLAD + 1])
    else:
        eerder = rijen.filter(nummer__lt=vraag.voor) if vraag.voor else rijen
        gevonden = list(eerder.order_by("-nummer")[: PER_BLAD + 1])
    meer = len(gevonden) > PER_BLAD
    op_volgorde = sorted(gevonden[:PER_BLAD], key=lambda rij: -rij.nummer)
    ids = {pk for rij in op_volgorde for pk in (rij.persoon_id, rij.namens_id) if pk}
    namen = namen_van(actor, ids)
    return Journaalblad(
        regels=tuple(_beeld(rij, namen) for rij in op_volgorde),
        nieuwer=meer if terug else vraag.voor is not None,
        ouder=meer or terug,
    )


def mislukte_aanmeldingen(actor: Actor) -> tuple[Aanmeldpoging, ...]:
    """The last failed sign-ins on accounts of members, newest first.

    They stand in the installation's chain, because nobody was signed in; of that chain only the
    lines of own members are read here.
    """
    leden = lidmaatschappen(actor).filter(lopend(actor.dag), account__isnull=False)
    van_account: dict[UUID | None, UUID] = dict(leden.values_list("account_id", "persoon_id"))
    installatie = Actor.installatie(dag=actor.dag, herkomst=actor.herkomst)
    with zicht(installatie):
        rijen = Journaalregel.objects.of(installatie).filter(
            omgeving_id__isnull=True,
            handeling=Recht.AANMELDING_VASTLEGGEN.value,
            account_id__in=van_account,
        )
        velden = rijen.values_list("account_id", "tijdstip", "herkomst")
        gevonden = [
            (van_account[account_id], tijdstip, herkomst)
            for account_id, tijdstip, herkomst in velden.order_by("-nummer")[:MEESTE_POGINGEN]
            if account_id
        ]
    namen = namen_van(actor, [persoon_id for persoon_id, _, _ in gevonden])
    return tuple(
        Aanmeldpoging(tijdstip=tijdstip, wie=namen.get(persoon_id, ""), herkomst=herkomst)
        for persoon_id, tijdstip, herkomst in gevonden
    )


def ketenstand(actor: Actor) -> Ketenstand:
    """Walks the whole chain of the environment, a quarter of a millisecond per line."""
    laatste = Journaalregel.objects.of(actor).order_by("-nummer").values_list("nummer", flat=True)
    if (laatste.first() or 0) > LANGSTE_KETEN:
        return Ketenstand(te_lang=True)
    return Ketenstand(fouten=tuple(islice(journaal.controleer(actor), MEESTE_FOUTEN)))


def _gevraagd(actor: Actor, vraag: Journaalvraag) -> Rijen[Journaalregel]:
    rijen = Journaalregel.objects.of(actor)
    if vraag.handeling:
        rijen = rijen.filter(handeling=vraag.handeling)
    if vraag.persoon_id:
        rijen = rijen.filter(Q(persoon_id=vraag.persoon_id) | Q(namens_id=vraag.persoon_id))
    if vraag.van:
        rijen = rijen.filter(tijdstip__gte=_begin(vraag.van))
    if vraag.tot:
        rijen = rijen.filter(tijdstip__lt=_begin(vraag.tot + timedelta(days=1)))
    return rijen


def _begin(dag: date) -> datetime:
    return timezone.make_aware(datetime.combine(dag, time.min))


def _beeld(rij: Journaalregel, namen: Mapping[UUID, str]) -> Journaalbeeld:
    return Journaalbeeld(
        nummer=rij.nummer,
        tijdstip=rij.tijdstip,
        wie=namen.get(rij.persoon_id, "onbekend") if rij.persoon_id else SYSTEEM,
        namens=namen.get(rij.namens_id, "onbekend") if rij.namens_id else "",
        handeling=rij.handeling,
        voorwerp=rij.object_soort.rpartition(".")[2].lower(),
        resultaat=rij.resultaat,
        herkomst=rij.herkomst,
    )
