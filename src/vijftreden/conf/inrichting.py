# SPDX-License-Identifier: EUPL-1.2
"""Setting up an environment: its organisation, its arrangements, their calendar; one act each."""

from dataclasses import dataclass

from vijftreden.beheer.services import maak_omgeving
from vijftreden.register.selectors import Organisatiegegevens
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving
from vijftreden.trede1_opdracht.services import maak_eigenaarschappen
from vijftreden.trede3_momenten.services import open_levende_jaren


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingericht:
    """What was made."""

    omgeving: Omgeving
    eigenaarschappen: int


def richt_in(installatie: Actor, organisatie: Organisatiegegevens, *, sleutel: str) -> Ingericht:
    """Makes the environment of a public organisation with an eigenaarschap per arrangement."""
    omgeving = maak_omgeving(
        installatie,
        sleutel=sleutel,
        naam=organisatie.naam,
        soort=organisatie.soort,
        organisatie_id=organisatie.id,
        tooi=organisatie.tooi,
    )
    systeem = Actor.systeem(omgeving.pk, dag=installatie.dag, herkomst=installatie.herkomst)
    opdracht_ids = maak_eigenaarschappen(systeem, organisatie_id=organisatie.id)
    open_levende_jaren(systeem, opdracht_ids=opdracht_ids)
    return Ingericht(omgeving=omgeving, eigenaarschappen=len(opdracht_ids))
