# SPDX-License-Identifier: EUPL-1.2
"""A commission from the contractor's side: what holds, what is asked, how the principal thinks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from vijftreden.kern.bevinding import Bevinding, Publiek
from vijftreden.kern.relatievormen import Kant, Lijst, Logica, relatievormen
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.selectors.zicht import alleen_nemer, kanten_van, ladder_van
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.selectors import (
    Briefversie,
    Opdrachtgegevens,
    brief_van,
    opdrachten_op_id,
    rollen_van,
)
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten.selectors import Vraagregel, vragen_van

MEESTE_IN_WEEK = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class JouwOpdracht:
    """What the page of the contractor's side shows; the principal reads the same.

    `als_nemer`: the reader stands on the contractor's side. `gevraagd`: findings that the
    contractor can mend, also while there is time. `nieuwer`: a version that waits for a yes, when
    an older one still holds.
    """

    opdracht: Opdrachtgegevens
    als_nemer: bool
    opdrachtgevers: Sequence[tuple[str, str]]
    """Who decides: the role and the name."""
    brief: Briefversie | None
    nieuwer: Briefversie | None
    gevraagd: Sequence[Bevinding]
    open_vragen: Sequence[Vraagregel]
    logica: Lijst[Logica]
    stuurt: bool

    @property
    def rust(self) -> bool:
        """On hold or over: nothing is asked."""
        return self.opdracht.slapend or self.opdracht.vervallen


def jouw_opdracht(actor: Actor, opdracht_id: UUID) -> JouwOpdracht:
    """The contractor's side of one commission; raises DoesNotExist for who may not see it."""
    opdracht = opdracht_van(actor, opdracht_id)
    vorm = relatievormen()[opdracht.relatievorm]
    stand = Stand.objects.of(actor).get(opdracht_id=opdracht_id)
    ladder = ladder_van(stand.ladder, frozenset({Publiek.NEMER}))
    beeld = brief_van(actor, opdracht_id)
    rollen = rollen_van(actor, opdracht_id, met_vastlegging=False)
    kanten = kanten_van(actor, [opdracht_id])[opdracht_id]
    return JouwOpdracht(
        opdracht=opdracht,
        als_nemer=Publiek.GEVER not in kanten,
        opdrachtgevers=[
            (deel.label, houder.naam)
            for deel in rollen.rollen
            if deel.rol.beslist
            for houder in deel.nu
        ],
        brief=beeld.geldend,
        nieuwer=beeld.nieuwer,
        gevraagd=[
            bevinding
            for trede in ladder.treden
            for bevinding in trede.bevindingen
            if TEKSTEN[bevinding.code].ook_nemer
        ],
        open_vragen=[vraag for vraag in vragen_van(actor, opdracht_id) if vraag.open],
        logica=vorm.logica,
        stuurt=vorm.stuurt_op_momenten,
    )


def als_opdrachtnemer(
    actor: Actor, kanten: Mapping[UUID, Collection[Kant]]
) -> Sequence[tuple[UUID, str]]:
    """The commissions that I carry out and do not give, by name; at most one query."""
    ids = [pk for pk, van in kanten.items() if alleen_nemer(van)]
    rijen = opdrachten_op_id(actor, ids).values() if ids else ()
    lopend = [rij for rij in rijen if not rij.slapend and not rij.vervallen]
    op_naam = sorted((rij.naam.lower(), rij.naam, rij.id) for rij in lopend)
    return [(pk, naam) for _, naam, pk in op_naam[:MEESTE_IN_WEEK]]
