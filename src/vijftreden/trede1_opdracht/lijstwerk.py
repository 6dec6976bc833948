# SPDX-License-Identifier: EUPL-1.2
"""From a list with its choices to the act that reads it in: at once, or later by the worker."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Lijststaat
from vijftreden.trede1_opdracht.rules.lijst.blad import Onleesbaar
from vijftreden.trede1_opdracht.selectors.lijst import (
    Conceptgegevens,
    Lijstbeeld,
    beslisser,
    lijstbeeld,
    lijstconcept,
)
from vijftreden.trede1_opdracht.services.lijstconcepten import (
    lees_concept_in,
    meld_mislukt,
    zet_lijst_klaar,
)
from vijftreden.web.fouten import Invoerfout

IN_EEN_KEER = 500
"""Up to so many lines come in while the reader waits; more by the worker."""


def lees_in(actor: Actor, concept: Conceptgegevens, beeld: Lijstbeeld, *, sleutel: str) -> None:
    """Reads in at once, or leaves a long list to the worker; raises `Botsing`, `Invoerfout`."""
    if beeld.aantal > IN_EEN_KEER:
        zet_lijst_klaar(actor, concept_id=concept.id, versie=concept.versie, sleutel=sleutel)
        return
    _lees(actor, concept, beeld)


def lees_wachtende_in(systeem: Actor, inhoud: Mapping[str, Any]) -> None:
    """What the worker does: as who asked it, if he is still a member. Twice does no harm."""
    gevonden = actor_van(
        UUID(inhoud["account_id"]), inhoud["omgeving"], dag=systeem.dag, herkomst="werker"
    )
    if gevonden is None:
        return
    actor = replace(
        gevonden[0],
        namens_id=UUID(inhoud["namens_id"]) if inhoud["namens_id"] else None,
        vervanging_id=UUID(inhoud["vervanging_id"]) if inhoud["vervanging_id"] else None,
    )
    with zicht(actor):
        concept = lijstconcept(actor, UUID(inhoud["concept_id"]))
        if concept.staat != Lijststaat.WACHT or concept.versie != inhoud["versie"]:
            return
    try:
        with zicht(actor):
            beeld = lijstbeeld(actor, concept.id)
        _lees(actor, concept, beeld)
    except (Invoerfout, Onleesbaar) as fout:
        meld_mislukt(actor, concept_id=concept.id, versie=concept.versie, zin=fout.zin)
    except Botsing:
        return


def _lees(actor: Actor, concept: Conceptgegevens, beeld: Lijstbeeld) -> None:
    lees_concept_in(
        actor,
        concept_id=concept.id,
        versie=concept.versie,
        regels=beeld.inleesregels(),
        kolommen=beeld.kolommen,
        kaarten={deel.kaart.vingerafdruk: deel.kaart.onthoud() for deel in beeld.tabellen},
        verslag=verslag(beeld),
        eigen_rol=beslisser("project") if neemt_rol(actor, beeld) else "",
    )


def neemt_rol(actor: Actor, beeld: Lijstbeeld) -> bool:
    """Whether the reader is principal where nobody is: an ordinary member, unless he says no."""
    if beeld.keuzes.eigen_rol is None:
        return not actor.soorten
    return beeld.keuzes.eigen_rol


def verslag(beeld: Lijstbeeld) -> dict[str, Any]:
    """What stays out and why, to show when the contents are gone."""
    fouten, dubbel = beeld.telling.fouten, beeld.telling.overgeslagen
    return {
        "fouten": [
            [regel.nummer, regel.naam, " ".join(deel.zin for deel in regel.opmerkingen)]
            for regel in fouten.deel
        ],
        "aantal_fouten": fouten.aantal,
        "dubbel": [
            [deel.regel.nummer, deel.regel.naam, deel.dubbel.met_naam if deel.dubbel else ""]
            for deel in dubbel.deel
        ],
        "aantal_dubbel": dubbel.aantal,
    }
