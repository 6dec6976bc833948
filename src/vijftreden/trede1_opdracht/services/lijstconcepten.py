# SPDX-License-Identifier: EUPL-1.2
"""A list on its way in: begun, corrected, thrown away, and at the end read in or waiting."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import (
    Kolomkaart,
    Lijstconcept,
    Lijststaat,
    Opdracht,
)
from vijftreden.trede1_opdracht.rules.inlezen import Inleesregel
from vijftreden.trede1_opdracht.selectors.zonder_inzage import is_gast
from vijftreden.trede1_opdracht.services.lijsten import lees_lijst_in
from vijftreden.web.fouten import Invoerfout

SOORT = "lijst-inlezen"
"""The kind of message with which a long list waits for the worker."""


@handeling(Recht.LIJST_VOORBEREIDEN, geheim=("naam", "inhoud"))
def begin_lijst(actor: Actor, *, naam: str, inhoud: bytes) -> Lijstconcept:
    """Keeps what was pasted or uploaded, for its owner alone, until it is read in."""
    if is_gast(actor):
        raise Opdracht.DoesNotExist
    concept: Lijstconcept = Lijstconcept.objects.add(
        actor, naam=naam[:200], inhoud=inhoud, gemaakt_op=timezone.now()
    )
    return concept


@handeling(Recht.LIJST_VOORBEREIDEN, geheim=("keuzes",))
def kies_in_lijst(
    actor: Actor, *, concept_id: UUID, versie: int, keuzes: Mapping[str, Any]
) -> Lijstconcept:
    """Keeps the choices so far; raises `Botsing`, also when the list was read in meanwhile."""
    _eis_open(actor, concept_id)
    concept: Lijstconcept = Lijstconcept.objects.of(actor).wijzig(
        concept_id, versie=versie, keuzes=dict(keuzes)
    )
    return concept


@handeling(Recht.LIJST_VOORBEREIDEN)
def gooi_lijst_weg(actor: Actor, *, concept_id: UUID) -> None:
    """Throws away what was not read in."""
    _eis_open(actor, concept_id)
    Lijstconcept.objects.of(actor).filter(pk=concept_id).delete()


@handeling(Recht.LIJST_INLEZEN, geheim=("regels", "kolommen", "kaarten", "verslag"))
def lees_concept_in(
    actor: Actor,
    *,
    concept_id: UUID,
    versie: int,
    regels: Iterable[Inleesregel],
    kolommen: Sequence[Sequence[str]],
    kaarten: Mapping[str, Mapping[str, Any]],
    verslag: Mapping[str, Any],
    eigen_rol: str = "",
) -> Lijstconcept:
    """Reads in the lines of this list, remembers its columns, and forgets its contents.

    `verslag` says what stayed out and why. Raises `Botsing` for an old tab and a second click.
    """
    bron = iter(regels)
    eerste = next(bron, None)
    if eerste is None:
        raise Invoerfout("", "Er is niets om in te lezen. Kijk bij de fouten wat er mist.")
    concept = Lijstconcept.objects.of(actor).wijzig(
        concept_id, versie=versie, staat=Lijststaat.INGELEZEN, melding=json.dumps(dict(verslag))
    )
    lijst = lees_lijst_in(
        actor,
        naam=concept.naam,
        sha256=hashlib.sha256(bytes(concept.inhoud)).hexdigest(),
        kolommen=kolommen,
        regels=chain((eerste,), bron),
        eigen_rol=eigen_rol,
    )
    assert actor.omgeving_id
    for vingerafdruk, kaart in kaarten.items():
        Kolomkaart.objects.of(actor).update_or_create(
            vingerafdruk=vingerafdruk,
            defaults={"omgeving_id": actor.omgeving_id, "kaart": dict(kaart)},
        )
    Lijstconcept.objects.of(actor).filter(pk=concept_id).update(lijst=lijst, inhoud=b"")
    concept.lijst = lijst
    noteer(lijst)
    return concept


@handeling(Recht.LIJST_VOORBEREIDEN)
def zet_lijst_klaar(actor: Actor, *, concept_id: UUID, versie: int, sleutel: str) -> Lijstconcept:
    """Lets the worker read in a long list as this actor; `sleutel` is that of the environment."""
    _eis_open(actor, concept_id)
    concept: Lijstconcept = Lijstconcept.objects.of(actor).wijzig(
        concept_id, versie=versie, staat=Lijststaat.WACHT
    )
    uitbus.stuur(
        actor,
        soort=SOORT,
        sleutel=f"lijst-{concept_id}-{concept.versie}",
        inhoud={
            "concept_id": str(concept_id),
            "versie": concept.versie,
            "account_id": str(actor.account_id),
            "omgeving": sleutel,
            "namens_id": str(actor.namens_id or ""),
            "vervanging_id": str(actor.vervanging_id or ""),
        },
    )
    return concept


@handeling(Recht.LIJST_VOORBEREIDEN, geheim=("zin",))
def meld_mislukt(actor: Actor, *, concept_id: UUID, versie: int, zin: str) -> None:
    """Says why a waiting list did not come in; it can be corrected and tried again."""
    Lijstconcept.objects.of(actor).wijzig(
        concept_id, versie=versie, staat=Lijststaat.MISLUKT, melding=json.dumps({"zin": zin})
    )


def _eis_open(actor: Actor, concept_id: UUID) -> None:
    concept = Lijstconcept.objects.of(actor).get(pk=concept_id)
    if concept.staat in (Lijststaat.WACHT, Lijststaat.INGELEZEN):
        raise Botsing(concept)
