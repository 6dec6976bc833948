# SPDX-License-Identifier: EUPL-1.2
"""Loading the functions and mandates of an organisation of the demo, as a list that was pasted."""

from datetime import timedelta

from vijftreden.conf.demo.wereld_lezen import Demowereld
from vijftreden.register.services import (
    importeer_mandaten,
    leg_functie_vast,
    neem_functies_over,
    zet_instelling,
)
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.instellingen import FUNCTIENIVEAU
from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, lees_bladen
from vijftreden.trede1_opdracht.rules.mandaatlijst import lees_mandaten

VOORAF = timedelta(days=400)
"""So long before it began to follow, the organisation's mandates held."""


def laad_mandaten(toen: Actor, wereld: Demowereld) -> None:
    """On the day that the organisation began here; nothing where its file names none."""
    if not wereld.functie:
        return
    for functie in wereld.functie:
        leg_functie_vast(toen, naam=functie.naam, niveau=functie.niveau or None)
    neem_functies_over(toen, van=toen.dag - VOORAF)
    gelezen = lees_mandaten(
        lees_bladen(wereld.mandaten.strip().encode(), GEPLAKT),
        van=toen.dag - VOORAF,
        bron=wereld.mandaatbron,
    )
    assert not gelezen.fouten, gelezen.fouten
    importeer_mandaten(toen, regels=gelezen.invoer)
    if wereld.functieniveau:
        zet_instelling(
            toen, sleutel=FUNCTIENIVEAU, waarde=wereld.functieniveau, geldig_van=toen.dag
        )
