# SPDX-License-Identifier: EUPL-1.2
"""A decision that commits something: the answer of the register stands on it, and never blocks."""

from datetime import date
from decimal import Decimal

import pytest

from tests import factories
from tests.trede3_momenten.besluitwereld import besluit, concept, lees, moment, project, stel_vast
from vijftreden.kern.bevinding import Publiek
from vijftreden.register.rules.mandaatinhoud import Mandaatinhoud
from vijftreden.register.services import (
    leg_aanstelling_vast,
    leg_functie_vast,
    leg_mandaat_vast,
)
from vijftreden.trede1_opdracht.rules.mandaten import PUBLIEK as PUBLIEK1
from vijftreden.trede3_momenten import services
from vijftreden.trede3_momenten.rules.mandaat import PUBLIEK as PUBLIEK3
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
SINDS = date(2026, 1, 1)


@pytest.fixture
def p():
    """A project whose ambtelijk opdrachtgever may sign 50.000, and a director 2.000.000."""
    wereld = project()
    systeem = factories.systeem(wereld.omgeving)
    directeur = factories.persoon(wereld.omgeving, naam="Dora Directeur")
    for naam, wie, tot in (
        ("Afdelingshoofd", wereld.gever.persoon, 50_000),
        ("Directeur", directeur, 2_000_000),
    ):
        functie = leg_functie_vast(systeem, naam=naam)
        leg_aanstelling_vast(systeem, functie_id=functie.pk, persoon_id=wie.pk, van=SINDS)
        inhoud = Mandaatinhoud(
            onderwerp="Alle onderwerpen",
            van=SINDS,
            bron="Mandaatbesluit 2025",
            artikel="4",
            maximum=Decimal(tot),
            btw="excl",
        )
        leg_mandaat_vast(systeem, functie_id=functie.pk, inhoud=inhoud)
    return wereld


def geld(bedrag, onderwerp="Inhuur"):
    return {
        "verplichting": {
            "verplichting": "geld",
            "verplichting_onderwerp": onderwerp,
            "verplichting_bedrag": Decimal(bedrag) if bedrag else None,
            "verplichting_btw": "excl",
        }
    }


def test_a_go_between_phases_asks_nothing(p):
    bij = moment(p.op)
    genomen = besluit(p.gever.actor, bij)
    assert (genomen.verplichting, genomen.mandaat_antwoord, genomen.mandaat_id) == ("", "", None)
    regel = lees(p.gever.actor, "besluit", p.op.pk, genomen.pk)
    assert regel.verplichting is None


def test_within_the_mandate(p):
    genomen = besluit(p.gever.actor, moment(p.op), **geld(50_000))
    assert genomen.mandaat_antwoord == "ja"
    regel = lees(p.gever.actor, "besluit", p.op.pk, genomen.pk).verplichting
    assert (regel.mandaat.functie, regel.mandaat.lijn.artikel) == ("Afdelingshoofd", "4")


def test_the_answer_is_there_before_release_and_never_blocks(p):
    bij = moment(p.op)
    concept(p.gever.actor, bij, **geld(60_000))
    blad = lees(p.gever.actor, "besluitblad", p.op.pk, bij.pk)
    assert blad.mandaat.antwoord.uitkomst == "nee"
    assert [(deel.functie, deel.namen) for deel in blad.mandaat.anders] == [
        ("Directeur", ("Dora Directeur",))
    ]
    assert stel_vast(p.gever.actor, bij).mandaat_antwoord == "nee"


def test_earlier_commitments_count_but_not_the_one_that_is_corrected(p):
    eerste = besluit(p.gever.actor, moment(p.op), **geld(40_000))
    tweede = besluit(p.gever.actor, moment(p.op, "voortgang"), **geld(20_000))
    assert tweede.mandaat_antwoord == "nee"
    correctie = services.begin_correctie(p.gever.actor, opdracht_id=p.op.pk, besluit_id=eerste.pk)
    assert correctie.verplichting_bedrag == 40_000
    bij = eerste.stuurmoment
    tekst = geld(30_000) | {"versie": correctie.versie}
    nieuw = stel_vast(p.gever.actor, bij, concept(p.gever.actor, bij, **tekst).versie)
    assert nieuw.mandaat_antwoord == "ja"


def test_in_somebodys_name_that_ones_function_counts(p):
    genomen = besluit(p.namens, moment(p.op), **geld(50_000))
    assert (genomen.mandaat_antwoord, genomen.besluiter_id) == ("ja", p.gever.persoon.pk)


def test_who_has_no_function_here_is_not_known_and_never_a_no(p):
    genomen = besluit(p.wethouder.actor, moment(p.op), **geld(50_000))
    assert (genomen.mandaat_antwoord, genomen.mandaat_id) == ("onbekend", None)


def test_money_needs_an_amount_and_a_subject_to_be_released(p):
    for anders, veld in (
        (geld(None), "verplichting_bedrag"),
        (geld(1, ""), "verplichting_onderwerp"),
    ):
        bij = moment(p.op, "voortgang")
        versie = concept(p.gever.actor, bij, **anders).versie
        with pytest.raises(Invoerfout) as fout:
            stel_vast(p.gever.actor, bij, versie)
        assert fout.value.veld == veld


def test_the_findings_are_for_the_principal():
    assert {*PUBLIEK1.values(), *PUBLIEK3.values()} == {Publiek.GEVER}
