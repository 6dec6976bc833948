# SPDX-License-Identifier: EUPL-1.2
"""Keeping one step of a new commission: its texts, reasons and columns in one act."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import Briefconcept, Opdracht
from vijftreden.trede1_opdracht.models.businesscase import VRAGEN
from vijftreden.trede1_opdracht.models.opdrachtbrief import VELDEN
from vijftreden.trede1_opdracht.rules.stappen import GEGEVENS, stap_van
from vijftreden.trede1_opdracht.rules.tekstschoon import schoon
from vijftreden.trede1_opdracht.selectors.stappen import Stapbeeld, stapbeeld
from vijftreden.trede1_opdracht.services.businesscase import bewaar_businesscase
from vijftreden.trede1_opdracht.services.opdrachten import wijzig_opdracht
from vijftreden.trede1_opdracht.versies import bewaar_concept, vergrendel

KOLOMMEN = ("naam", "programma", "fase", "slapend", "hold_tot", "hold_reden", *GEGEVENS)


@handeling(Recht.OPDRACHTBRIEF_SCHRIJVEN, geheim=("waarden",))
def bewaar_stap(
    actor: Actor, *, opdracht_id: UUID, stap: str, stempel: str, waarden: Mapping[str, Any]
) -> Stapbeeld:
    """Keeps what one step asks; nothing has to be whole. Gives what then stands there.

    `stempel` is the state that the writer began with. Raises `Botsing` when somebody changed a
    field of this step since and it is not what is kept now, `Invoerfout` for a bad column.
    """
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    beeld = stapbeeld(actor, opdracht_id)
    deel = stap_van(stap)
    if deel is None:
        raise Opdracht.DoesNotExist
    staat = beeld.van_stap(deel)
    nieuw = {naam: _schoon(waarden[naam]) for naam in staat if naam in waarden}
    anders = {naam: waarde for naam, waarde in nieuw.items() if waarde != staat[naam]}
    noteer(stap=stap)
    if not anders:
        return beeld
    if stempel != beeld.stempel(deel):
        raise Botsing(Opdracht.objects.of(actor).get(pk=opdracht_id))
    _bewaar_brief(actor, beeld, {n: anders[n] for n in VELDEN if n in anders})
    _bewaar_case(actor, beeld, {n: anders[n] for n in VRAGEN if n in anders})
    _bewaar_gegevens(actor, beeld, {n: anders[n] for n in GEGEVENS if n in anders})
    return stapbeeld(actor, opdracht_id)


def _bewaar_brief(actor: Actor, beeld: Stapbeeld, anders: Mapping[str, Any]) -> None:
    """The concept with these texts; a new one begins with the version that was shared last."""
    if anders:
        bewaar_concept(
            actor,
            Briefconcept,
            opdracht_id=beeld.gegevens.id,
            versie=beeld.brief.concept.versie if beeld.brief.concept else None,
            teksten={**{naam: beeld.waarden[naam] for naam in VELDEN}, **anders},
        )


def _bewaar_case(actor: Actor, beeld: Stapbeeld, anders: Mapping[str, str]) -> None:
    if anders:
        antwoorden = {naam: beeld.waarden[naam] for naam in VRAGEN}
        bewaar_businesscase(
            actor,
            opdracht_id=beeld.gegevens.id,
            versie=beeld.case.versie,
            **{**antwoorden, **anders},
        )


def _bewaar_gegevens(actor: Actor, beeld: Stapbeeld, anders: Mapping[str, Any]) -> None:
    if anders:
        kolommen = {naam: getattr(beeld.gegevens, naam) for naam in KOLOMMEN}
        wijzig_opdracht(
            actor,
            opdracht_id=beeld.gegevens.id,
            versie=beeld.gegevens.versie,
            **{**kolommen, **anders},
        )


def _schoon(waarde: Any) -> Any:
    return schoon(waarde) if isinstance(waarde, str) else waarde
