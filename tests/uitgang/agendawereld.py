# SPDX-License-Identifier: EUPL-1.2
"""A project with moments, and short ways to a feed and what stands in it."""

from datetime import date

from tests import factories
from tests.toegang.elk_model import maak
from tests.uitgang.icalcontrole import Deel, controleer
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.uitgang.services import maak_agenda

THUIS = "https://vijftreden.example"


def project(omgeving, *houders, **velden):
    """A project of which these members are principal."""
    op = factories.opdracht(omgeving, **{"relatievorm": "project", "naam": "Brug", **velden})
    for houder in houders:
        factories.rol(op, houder, "ambtelijk_opdrachtgever")
    return op


def moment(op, soort="voortgang", gepland_op="2026-12-01", **velden):
    """A planned moment of a commission."""
    gepland = date.fromisoformat(gepland_op) if gepland_op else None
    return maak(Stuurmoment, op.omgeving, opdracht=op, soort=soort, gepland_op=gepland, **velden)


def wijzig(rij, **velden):
    """Change a row as a service would."""
    systeem = factories.systeem(rij.omgeving)
    with zicht(systeem):
        type(rij).objects.of(systeem).filter(pk=rij.pk).update(**velden)


def feed(lid) -> str:
    """The path of a new feed of this member."""
    adres = maak_agenda(lid.actor, thuis=THUIS).adres
    assert adres.startswith(f"{THUIS}/{lid.omgeving.sleutel}/agenda/")
    return adres.removeprefix(THUIS)


def lees(client, pad: str) -> Deel:
    """The calendar behind a path, checked."""
    antwoord = client.get(pad)
    assert antwoord.status_code == 200
    return controleer(antwoord.content)


def gebeurtenissen(kalender: Deel) -> dict[str, Deel]:
    """By summary."""
    return {deel.waarde("SUMMARY"): deel for deel in kalender.van("VEVENT")}
