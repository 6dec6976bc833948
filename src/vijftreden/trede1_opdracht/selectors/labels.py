# SPDX-License-Identifier: EUPL-1.2
"""What roles are called in this environment."""

from collections.abc import Mapping

from vijftreden.kern.relatievormen import Relatievorm
from vijftreden.register.selectors import instellingen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.instellingen import sleutelnaam, sleutels


def rollabels(actor: Actor, vorm: Relatievorm) -> Mapping[str, str]:
    """The name of each role of this kind: the environment's own, else the kind's. One query."""
    namen = {sleutelnaam(rol.code) for rol in vorm.rollen}
    eigen = instellingen(actor, [deel for deel in sleutels() if deel.naam in namen])
    return {rol.code: str(eigen[sleutelnaam(rol.code)].waarde) or rol.naam for rol in vorm.rollen}
