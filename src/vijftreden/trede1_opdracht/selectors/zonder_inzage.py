# SPDX-License-Identifier: EUPL-1.2
"""The one place where roles are read or given by somebody who does not see the item."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Rijen, rolzichten
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

EIGENAARSCHAP = "eigenaarschap"


@contextmanager
def rollen_zonder_inzage(actor: Actor) -> Iterator[Actor]:
    """Lends the system's sight, to learn which roles of an arrangement are held and by whom.

    A beheerder gives roles and a member takes a vacant one before either sees the item. Who enters
    here shows or writes nothing but the public name of an arrangement, its roles and who holds
    them; that a municipality takes part in an arrangement stands in a public register.
    """
    if actor.omgeving_id is None:
        raise ValueError("rollen bestaan alleen binnen een omgeving")
    systeem = Actor.systeem(actor.omgeving_id, dag=actor.dag, herkomst=actor.herkomst)
    with zicht(systeem):
        yield systeem


@contextmanager
def voor_nieuw_werk(actor: Actor) -> Iterator[Actor]:
    """Lends the system's sight to write commissions that nobody sees yet, and to undo that.

    Sight follows from roles, and a role needs its commission: so who makes one cannot see it when
    it is written. Who enters here writes new rows, or removes rows that he read in himself.
    """
    with rollen_zonder_inzage(actor) as systeem:
        yield systeem


@contextmanager
def kaders_van_erboven(actor: Actor) -> Iterator[Actor]:
    """Lends the system's sight, to learn what stands above a commission in the chain.

    Who linked a commission to another shared the name and the frames of that one with the
    principal's side of the lower one. Who enters here shows those to that side and to nobody
    else; of all that stands higher it uses ids, to judge a circle or to ask what the actor sees.
    """
    with rollen_zonder_inzage(actor) as systeem:
        yield systeem


@contextmanager
def rollen_van_vertrekker(actor: Actor) -> Iterator[Actor]:
    """Lends the system's sight, to hand over all roles of somebody who leaves.

    A beheerder ends and gives roles before the commissions fall silent, and reads no items. Who
    enters here shows of each role its name, the reference and who holds it; the name only of an
    arrangement, which is public.
    """
    with rollen_zonder_inzage(actor) as systeem:
        yield systeem


def is_gast(actor: Actor) -> bool:
    """Somebody who is here for the other side alone, and so takes no role of the principal."""
    kanten = set(rolzichten(actor).values_list("kant", flat=True))
    return kanten == {Kant.NEMER.value}


@contextmanager
def rolzicht(actor: Actor, opdracht_id: UUID) -> Iterator[Actor]:
    """As whom the roles of this item are read and written.

    The actor itself when it sees the item; the system's sight for who may give roles anywhere in
    the environment, on arrangements alone. Everybody else finds nothing: DoesNotExist.
    """
    if Opdracht.objects.of(actor).filter(pk=opdracht_id).exists():
        yield actor
        return
    if not mag(actor, Recht.ROL_GEVEN):
        raise Opdracht.DoesNotExist
    with rollen_zonder_inzage(actor) as systeem:
        regelingen(systeem).get(pk=opdracht_id)
        yield systeem


def regelingen(systeem: Actor) -> Rijen[Opdracht]:
    """The items whose name is public: of each arrangement its eigenaarschap."""
    rijen: Rijen[Opdracht] = Opdracht.objects.of(systeem)
    return rijen.filter(relatievorm=EIGENAARSCHAP)
