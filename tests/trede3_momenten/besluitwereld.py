# SPDX-License-Identifier: EUPL-1.2
"""A project with two who decide, a secretary, a contractor; and short ways to decide on it."""

from dataclasses import dataclass, replace
from datetime import date

from tests import factories
from tests.factories import DAG, Lid
from vijftreden.kern.ids import uuid7
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving, Zicht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede3_momenten import selectors, services
from vijftreden.trede3_momenten.models import Besluit, Besluitconcept, Stuurmoment

EERDER = date(2026, 11, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project in an environment with all who have something to do with its decisions."""

    omgeving: Omgeving
    op: Opdracht
    gever: Lid
    """Ambtelijk opdrachtgever: decides."""
    wethouder: Lid
    """Bestuurlijk opdrachtgever: decides too."""
    secretaris: Lid
    """Works for the ambtelijk opdrachtgever."""
    stuurgroepslid: Lid
    """Holds a role of the principal's side that does not decide."""
    nemer: Lid
    """The contractor."""

    @property
    def namens(self) -> Actor:
        """The secretary on behalf of the ambtelijk opdrachtgever."""
        return replace(
            self.secretaris.actor, namens_id=self.gever.persoon.pk, vervanging_id=VERVANGING
        )


VERVANGING = uuid7()


def project(omgeving: Omgeving | None = None, **velden) -> Project:
    """A project in the phase definitie, with its roles; read in from nowhere."""
    hier = omgeving or factories.omgeving()
    velden = {"relatievorm": "project", "fase": "definitie", "naam": "Stationsstraat", **velden}
    op = factories.opdracht(hier, **velden)
    leden = {
        "gever": factories.lid(hier, naam="Gea van der Gever"),
        "wethouder": factories.lid(hier, naam="Wil Wethouder"),
        "secretaris": factories.lid(hier, naam="Sam Secretaris"),
        "stuurgroepslid": factories.lid(hier, naam="Stef Stuurgroep"),
        "nemer": factories.lid(hier, naam="Nico Nemer"),
    }
    van_gever = factories.rol(op, leden["gever"], "ambtelijk_opdrachtgever")
    factories.rol(op, leden["wethouder"], "bestuurlijk_opdrachtgever")
    factories.rol(op, leden["stuurgroepslid"], "stuurgroepslid")
    factories.rol(op, leden["nemer"], "opdrachtnemer")
    systeem = factories.systeem(hier)
    with zicht(systeem):
        Zicht.objects.add(
            systeem,
            lidmaatschap=leden["secretaris"].lidmaatschap,
            opdracht_id=op.pk,
            kant=Kant.GEVER,
            van=factories.SINDS,
            bron_id=van_gever.pk,
            via_id=VERVANGING,
        )
    return Project(omgeving=hier, op=op, **leden)


def moment(op: Opdracht, soort: str = "faseovergang", **velden) -> Stuurmoment:
    """A moment that is planned next week."""
    velden = {"gepland_op": date(2026, 12, 1), "fase": "definitie", "gemaakt_op": EERDER, **velden}
    systeem = Actor.systeem(op.omgeving_id, dag=DAG, herkomst="test")
    with zicht(systeem):
        return Stuurmoment.objects.add(systeem, opdracht=op, soort=soort, **velden)


def concept(actor: Actor, bij: Stuurmoment, **velden) -> Besluitconcept:
    """A finished concept, unless the fields say otherwise."""
    velden = {
        "versie": None,
        "uitkomst": "akkoord",
        "reden": "Het ontwerp past binnen kaders en geld.",
        **velden,
    }
    return services.bewaar_besluit(
        actor, opdracht_id=bij.opdracht_id, stuurmoment_id=bij.pk, **velden
    )


def stel_vast(actor: Actor, bij: Stuurmoment, versie: int = 1) -> Besluit:
    """Release the concept of this moment."""
    return services.stel_besluit_vast(
        actor, opdracht_id=bij.opdracht_id, stuurmoment_id=bij.pk, versie=versie
    )


def besluit(actor: Actor, bij: Stuurmoment, **velden) -> Besluit:
    """Prepared and released by the same person."""
    return stel_vast(actor, bij, concept(actor, bij, **velden).versie)


def mits(*teksten: str, wie=None, op: date | None = date(2026, 12, 10)) -> dict:
    """The fields of an "akkoord, mits" with these conditions."""
    return {
        "uitkomst": "akkoord_mits",
        "voorwaarden": [
            {"tekst": tekst, "eigenaar_persoon_id": wie, "uiterlijk_op": op} for tekst in teksten
        ],
    }


def vraag(p: Project, **velden):
    """The contractor asks a decision within two weeks."""
    velden = {
        "vraag": "Mag de parkeergarage vervallen?",
        "uiterlijk_op": date(2026, 12, 8),
    } | velden
    return services.vraag_besluit(p.nemer.actor, opdracht_id=p.op.pk, **velden)


def nu(bij: Stuurmoment) -> Stuurmoment:
    """The moment as it stands now."""
    systeem = Actor.systeem(bij.omgeving_id, dag=DAG, herkomst="test")
    with zicht(systeem):
        return Stuurmoment.objects.of(systeem).get(pk=bij.pk)


def dag_van(jaar: int, maand: int, dag: int) -> date:
    """A day, so that a test needs no import for it."""
    return date(jaar, maand, dag)


def lees(actor: Actor, naam: str, *argumenten):
    """What a selector of this step gives to this actor."""
    return factories.lees(actor, getattr(selectors, naam), *argumenten)
