# SPDX-License-Identifier: EUPL-1.2
"""What was read in with my name and waits for me to say that it is mine."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Lower

from vijftreden.kern.relatievormen import Kant, Relatievorm, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Rijen, rolzichten
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.selectors.labels import benamingen
from vijftreden.trede1_opdracht.selectors.rollen import houdernamen

MEESTE = 50
BESTUURDER, OPDRACHTNEMER = "bestuurlijk_opdrachtgever", "opdrachtnemer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolplek:
    """A role beside mine on the same commission, with who holds it now; empty is vacant.

    `vast`: nothing to ask, because it was agreed on already, or more than one hold it.
    """

    rol: str
    label: str
    naam: str = ""
    rolvervulling_id: UUID | None = None
    persoon_id: UUID | None = None
    van: date | None = None
    versie: int = 0
    vast: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OnbevestigdeRol:
    """My role on a commission that was read in; `plekken` are empty where I do not decide."""

    opdracht_id: UUID
    naam: str
    referentie: str
    programma: str
    rolvervulling_id: UUID
    label: str
    van: date
    versie: int
    beslist: bool
    plekken: tuple[Rolplek, ...]

    def plek(self, rol: str) -> Rolplek | None:
        """One of the roles beside mine."""
        return next((deel for deel in self.plekken if deel.rol == rol), None)


def onbevestigde_rollen(actor: Actor) -> tuple[tuple[OnbevestigdeRol, ...], bool]:
    """Roles on the principal's side of running work that nobody agreed to yet, by name.

    Of the actor, or of the one for whom it works. A contractor is not asked: what the principal
    says was agreed counts, and may be contradicted; so it is for who only reads along. Also
    whether there are more than `MEESTE`.
    """
    if actor.werkt_voor_id is None:
        return (), False
    mijne = list(
        _geldend(actor)
        .filter(
            persoon_id=actor.werkt_voor_id,
            kant=Kant.GEVER,
            afgesproken_op__isnull=True,
            bezwaar_op__isnull=True,
            opdracht__lijst__isnull=False,
            opdracht__slapend=False,
            opdracht__vervallen_op__isnull=True,
        )
        .exclude(pk__in=rolzichten(actor).filter(alleen_lezen=True).values("bron_id"))
        .select_related("opdracht")
        .order_by(Lower("opdracht__naam"), "pk")[: MEESTE + 1]
    )
    getoond = mijne[:MEESTE]
    naast = list(
        _geldend(actor).filter(
            opdracht_id__in={rij.opdracht_id for rij in getoond},
            rol__in=(BESTUURDER, OPDRACHTNEMER),
        )
    )
    namen = houdernamen(actor, naast)
    vormen = {rij.opdracht.relatievorm for rij in getoond}
    woorden = benamingen(actor)
    labels = {code: woorden.rollen(relatievormen()[code]) for code in sorted(vormen)}
    return tuple(_regel(rij, naast, namen, labels) for rij in getoond), len(mijne) > MEESTE


def _geldend(actor: Actor) -> Rijen[Rolvervulling]:
    rijen: Rijen[Rolvervulling] = Rolvervulling.objects.of(actor)
    return rijen.filter(Q(tot__isnull=True) | Q(tot__gt=actor.dag), van__lte=actor.dag)


def _regel(
    mijn: Rolvervulling,
    naast: Iterable[Rolvervulling],
    namen: Mapping[UUID, str],
    labels: Mapping[str, Mapping[str, str]],
) -> OnbevestigdeRol:
    opdracht = mijn.opdracht
    vorm = relatievormen()[opdracht.relatievorm]
    van_mij = vorm.rol(mijn.rol)
    codes = (BESTUURDER, OPDRACHTNEMER) if van_mij and van_mij.beslist else ()
    hier = [rij for rij in naast if rij.opdracht_id == mijn.opdracht_id]
    return OnbevestigdeRol(
        opdracht_id=mijn.opdracht_id,
        naam=opdracht.naam,
        referentie=opdracht.referentie,
        programma=opdracht.programma,
        rolvervulling_id=mijn.pk,
        label=labels[vorm.code][mijn.rol],
        van=mijn.van,
        versie=mijn.versie,
        beslist=bool(codes),
        plekken=tuple(
            _plek(code, labels[vorm.code][code], [rij for rij in hier if rij.rol == code], namen)
            for code in codes
            if code != mijn.rol and _kent(vorm, code)
        ),
    )


def _kent(vorm: Relatievorm, code: str) -> bool:
    return vorm.rol(code) is not None


def _plek(
    code: str, label: str, houders: Sequence[Rolvervulling], namen: Mapping[UUID, str]
) -> Rolplek:
    if not houders:
        return Rolplek(rol=code, label=label)
    eerste = houders[0]
    wie = " en ".join(namen.get(_wie(rij), "") for rij in houders)
    return Rolplek(
        rol=code,
        label=label,
        naam=wie,
        rolvervulling_id=eerste.pk,
        persoon_id=eerste.persoon_id,
        van=eerste.van,
        versie=eerste.versie,
        vast=len(houders) > 1 or eerste.afgesproken_op is not None,
    )


def _wie(rij: Rolvervulling) -> UUID:
    wie = rij.persoon_id or rij.organisatie_id or rij.partij_id
    assert wie, "een rol heeft een houder"
    return wie
