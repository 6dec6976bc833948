# SPDX-License-Identifier: EUPL-1.2
"""A conversation: prepared by one side, settled by both, and from then on as it is."""

from datetime import date

import pytest

from tests import factories
from tests.trede3_momenten.gesprekswereld import gesprekstafel
from vijftreden.handeling.models import Journaalinhoud, Journaalregel
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede3_momenten.models import Gesprek, Gespreksverslag, Stuurmoment
from vijftreden.trede3_momenten.services import Inhoud, bereid_gesprek_voor, stel_gesprek_vast
from vijftreden.web.fouten import Invoerfout

DAG = factories.DAG
VRAAG = "Wat heb je van mij nodig?"


@pytest.fixture
def tafel(hier):
    """A project with its two sides and a conversation planned for today."""
    return gesprekstafel(hier)


def bereid(tafel, *, versie=None, antwoord="Uren van Beheer", **anders):
    velden = {"antwoorden": [(VRAAG, antwoord)], "afspraken": "", "volgend_op": None, **anders}
    return bereid_gesprek_voor(tafel.gever.actor, versie=versie, **tafel.plek, **velden)


def stel_vast(tafel, wie=None, *, versie=None, op=DAG, aanwezig=("Gea", "Nico"), inhoud=None):
    return stel_gesprek_vast(
        (wie or tafel.gever).actor,
        versie=versie,
        op=op,
        aanwezig=aanwezig,
        inhoud=inhoud,
        **tafel.plek,
    )


def rijen(tafel, model, lid=None):
    actor = lid.actor if lid else factories.systeem(tafel.opdracht.omgeving)
    with zicht(actor):
        return list(model.objects.of(actor).filter(opdracht_id=tafel.opdracht.pk))


def test_a_preparation_is_kept_and_the_other_side_does_not_see_it(tafel):
    eerste = bereid(tafel, antwoord="  Uren van Beheer ", afspraken="Raming naar raad")
    tweede = bereid(tafel, versie=eerste.versie, antwoord="Uren en geld")
    [rij] = rijen(tafel, Gesprek, tafel.gever)
    assert rij.antwoorden == [[VRAAG, "Uren en geld"]]
    assert rij.afspraken == ""
    assert tweede.versie == 2
    assert rijen(tafel, Gesprek, tafel.nemer) == []


def test_who_opened_it_before_another_saved_is_told(tafel):
    bereid(tafel)
    with pytest.raises(Botsing):
        bereid(tafel, versie=None)
    with pytest.raises(Botsing):
        stel_vast(tafel, versie=None)
    assert rijen(tafel, Gespreksverslag) == []


def test_what_was_prepared_becomes_what_both_settled(tafel):
    concept = bereid(tafel, afspraken="Raming naar raad", volgend_op=date(2027, 1, 5))
    stel_vast(tafel, versie=concept.versie, aanwezig=["Gea", " ", "Nico "])
    [verslag] = rijen(tafel, Gespreksverslag, tafel.nemer)
    assert verslag.antwoorden == [[VRAAG, "Uren van Beheer"]]
    assert (verslag.afspraken, verslag.aanwezig) == ("Raming naar raad", ["Gea", "Nico"])
    assert verslag.door_persoon_id == tafel.gever.persoon.pk
    assert rijen(tafel, Gesprek) == []
    momenten = {rij.pk: rij for rij in rijen(tafel, Stuurmoment)}
    assert momenten.pop(tafel.moment.pk).gehouden_op == DAG
    assert [rij.gepland_op for rij in momenten.values() if rij.zelf_gepland] == [date(2027, 1, 5)]


def test_one_act_one_line_and_no_words_of_the_conversation_in_it(tafel):
    inhoud = Inhoud(antwoorden=[(VRAAG, "Geheim")], afspraken="Ook geheim")
    stel_vast(tafel, inhoud=inhoud)
    actor = factories.systeem(tafel.opdracht.omgeving)
    with zicht(actor):
        [regel] = Journaalregel.objects.of(actor)
        tekst = Journaalinhoud.objects.of(actor).get(regel=regel).tekst
    assert regel.handeling == "gesprek vaststellen"
    assert "geheim" not in tekst.lower()
    assert "Nico" not in tekst


def test_settled_is_settled(tafel):
    stel_vast(tafel)
    with pytest.raises(Invoerfout, match="al samen vastgesteld"):
        stel_vast(tafel)
    with pytest.raises(Invoerfout, match="al samen vastgesteld"):
        bereid(tafel)


@pytest.mark.parametrize(
    ("anders", "veld"),
    [
        ({"op": date(2026, 11, 25)}, "op"),
        ({"inhoud": Inhoud(volgend_op=DAG)}, "volgend_op"),
        ({"inhoud": Inhoud(afspraken="a" * 4001)}, "afspraken"),
        ({"inhoud": Inhoud(antwoorden=[(VRAAG, "a" * 4001)])}, "antwoord_1"),
        ({"inhoud": Inhoud(antwoorden=[("v" * 301, "a")])}, ""),
        ({"aanwezig": ["n" * 121]}, "aanwezig"),
        ({"aanwezig": ["n"] * 21}, "aanwezig"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_written(tafel, anders, veld):
    with pytest.raises(Invoerfout) as fout:
        stel_vast(tafel, **anders)
    assert fout.value.veld == veld
    assert rijen(tafel, Gespreksverslag) == []


def test_a_conversation_that_was_called_off_is_not_held(tafel):
    actor = factories.systeem(tafel.opdracht.omgeving)
    with zicht(actor):
        Stuurmoment.objects.of(actor).filter(pk=tafel.moment.pk).update(vervallen_op=DAG)
    with pytest.raises(Invoerfout, match="afgezegd"):
        stel_vast(tafel)


def test_a_day_that_was_noted_before_stays(tafel):
    actor = factories.systeem(tafel.opdracht.omgeving)
    eerder = date(2026, 11, 20)
    with zicht(actor):
        Stuurmoment.objects.of(actor).filter(pk=tafel.moment.pk).update(gehouden_op=eerder)
    stel_vast(tafel)
    assert {rij.gehouden_op for rij in rijen(tafel, Stuurmoment)} >= {eerder}


def test_the_contractor_settles_nothing_alone(tafel):
    with pytest.raises(GeenRecht):
        stel_vast(tafel, tafel.nemer)


def test_the_neighbour_cannot_even_try(tafel):
    buur = factories.lid(factories.omgeving())
    with pytest.raises(Exception, match=str(tafel.opdracht.pk)):
        stel_vast(tafel, buur)
