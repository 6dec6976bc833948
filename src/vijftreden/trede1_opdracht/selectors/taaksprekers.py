# SPDX-License-Identifier: EUPL-1.2
"""For whom the actor may agree to a task description: the contractor, or its line manager."""

from uuid import UUID

from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import geldige_zichten
from vijftreden.trede1_opdracht.rules.taakomschrijving import LEIDINGGEVENDE, NEMER
from vijftreden.trede1_opdracht.selectors.taakomschrijving import Taakversie, geldende_rollen


def spreekt_voor(actor: Actor, opdracht_id: UUID, versie: Taakversie) -> frozenset[str]:
    """The codes of the speakers of this version for whom the actor speaks; two queries.

    Who holds the role does. Is the contractor an organisation or nobody, then everybody who sees
    the commission from that side may, but a line manager does not speak for who does the work.
    """
    kanten = geldige_zichten(actor).filter(opdracht_id=opdracht_id, kant=Kant.NEMER)
    if not kanten.filter(via_id=actor.vervanging_id).exists():
        return frozenset()
    rijen = geldende_rollen(actor, [opdracht_id], (NEMER, LEIDINGGEVENDE))
    houders = list(rijen.values_list("rol", "persoon_id"))
    personen = {persoon for rol, persoon in houders if rol == NEMER and persoon}
    leidt = (LEIDINGGEVENDE, actor.werkt_voor_id) in houders
    van_nemer = actor.werkt_voor_id in personen or (not personen and not leidt)
    mag = {NEMER: van_nemer, LEIDINGGEVENDE: leidt}
    return frozenset(deel.code for deel in versie.sprekers if mag[deel.rol])
