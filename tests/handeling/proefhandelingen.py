# SPDX-License-Identifier: EUPL-1.2
"""Acts made for these tests: the smallest services that a gate can stand before."""

from vijftreden.handeling import uitbus
from vijftreden.handeling.models import Journaalregel
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.register.models import Persoon
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.sessie import zicht


class Pech(Exception):
    """Something went wrong in the middle of an act."""


@handeling(Recht.PERSOON_VASTLEGGEN, geheim=("wachtwoord",))
def leg_vast(actor, *, naam, wachtwoord="", bericht="", pech=False):
    """Writes a person, perhaps a message, and perhaps falls over."""
    persoon = Persoon.objects.add(actor, naam=naam)
    if bericht:
        uitbus.stuur(actor, soort="proef", sleutel=bericht, inhoud={"naam": naam})
    if pech:
        raise Pech
    return persoon


@handeling(Recht.ROL_GEVEN)
def op_opdracht(actor, *, opdracht_id):
    """An act on one commission; says what it touched."""
    raakt(opdracht_id)
    noteer(code="proef", gezien=True)


@handeling(Recht.LID_UITNODIGEN, geheim=("ook",))
def buitenste(actor, *, naam, ook=None):
    """An act around another; the inner one is part of it."""
    persoon = leg_vast(actor, naam=naam)
    if ook:
        ook(actor)
    noteer(persoon)


def regels(actor):
    """The lines of the actor's chain, oldest first."""
    with zicht(actor):
        rijen = Journaalregel.objects.of(actor).select_related("inhoud")
        keten = str(actor.omgeving_id or "installatie")
        return list(rijen.filter(keten=keten).order_by("nummer"))


def namen(actor):
    """The names of the people in the actor's environment."""
    with zicht(actor):
        return sorted(Persoon.objects.of(actor).values_list("naam", flat=True))
