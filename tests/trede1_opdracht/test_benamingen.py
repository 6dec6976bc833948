# SPDX-License-Identifier: EUPL-1.2
"""What roles are called: by kind of organisation, by a chosen set, by an own word; fixed cost."""

import pytest

from tests.factories import DAG, lid, omgeving, opdracht, rol, systeem
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.register.services import zet_instelling
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.selectors import soort_omgeving
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.instellingen import SETS, keuzes, sleutels
from vijftreden.trede1_opdracht.texts import rolnaam
from vijftreden.web.schrijfwijze import midden

BO, AO = "bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever"


def kies(hier, **waarden):
    bekend = {sleutel.naam: sleutel for sleutel in sleutels()}
    for naam, waarde in waarden.items():
        sleutel = bekend[naam.replace("__", ".")]
        zet_instelling(systeem(hier), sleutel=sleutel, waarde=waarde, geldig_van=DAG)


def namen(hier, vorm="project", codes=(BO, AO)):
    actor = lid(hier).actor
    with zicht(actor):
        labels = selectors.rollabels(actor, relatievormen()[vorm])
        assert [rolnaam(actor, code, vorm) for code in codes] == [labels[c] for c in codes]
    return tuple(labels[code] for code in codes)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("soort", "waarden", "verwacht"),
    [
        ("gemeente", {}, ("Portefeuillehouder", "Ambtelijk opdrachtgever")),
        ("provincie", {}, ("Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever")),
        (
            "gemeente",
            {"benaming__opdrachtgevers": "gangbaar"},
            ("Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever"),
        ),
        ("gemeente", {"benaming__opdrachtgevers": "bo_ao"}, ("BO", "AO")),
        (
            "waterschap",
            {"benaming__opdrachtgevers": "portefeuillehouder"},
            ("Portefeuillehouder", "Ambtelijk opdrachtgever"),
        ),
        (
            "gemeente",
            {
                "benaming__opdrachtgevers": "bo_ao",
                "label__bestuurlijk_opdrachtgever": "Trekker",
            },
            ("Trekker", "AO"),
        ),
    ],
)
def test_what_the_principals_are_called(soort, waarden, verwacht):
    hier = omgeving(soort=soort)
    kies(hier, **waarden)
    assert namen(hier) == verwacht


@pytest.mark.django_db
def test_a_kind_with_a_word_of_its_own_for_a_principal_keeps_it():
    hier = omgeving()
    kies(hier, benaming__opdrachtgevers="bo_ao")
    assert namen(hier, "zzp", (AO,)) == ("Opdrachtgever",)


@pytest.mark.django_db
def test_a_ministry_speaks_as_the_regeling_of_2024():
    hier = omgeving(soort="ministerie")
    drie = ("eigenaar", "opdrachtgever", "opdrachtnemer")
    assert namen(hier, "agentschap", drie) == ("Eigenaar", "Opdrachtgever", "Opdrachtnemer")
    kies(hier, benaming__agentschap="regeling_2024")
    assert namen(hier, "agentschap", drie) == (
        "Continuïteitsverantwoordelijke",
        "Beleidsverantwoordelijke",
        "Eindverantwoordelijke binnen het agentschap",
    )
    assert namen(hier, "project", ("opdrachtnemer",)) == ("Opdrachtnemer",)
    actor = lid(hier).actor
    with zicht(actor):
        woorden = selectors.benamingen(actor)
    assert woorden.partijen(relatievormen()["agentschap"]).gever == "beleidsverantwoordelijke"
    assert woorden.noemer("agentschap")("eigenaar") == "Continuïteitsverantwoordelijke"
    assert woorden.noemer("agentschap")("iets_anders") == "iets anders"


@pytest.mark.django_db
def test_the_words_cost_the_same_for_every_kind(django_assert_num_queries):
    actor = lid(omgeving()).actor
    with zicht(actor), django_assert_num_queries(2):
        woorden = selectors.benamingen(actor)
        for vorm in relatievormen().values():
            woorden.rollen(vorm)


@pytest.mark.django_db
def test_an_installation_is_of_no_kind():
    assert soort_omgeving(Actor.installatie(dag=DAG)) == ""


def test_the_choices_are_of_what_the_kinds_know():
    """A set replaces words that some kind has; of two vocabularies of a kind one is chosen."""
    bekend = {rol.naam for vorm in relatievormen().values() for rol in vorm.rollen}
    assert all(set(woorden) <= bekend for woorden in SETS.values())
    assert {sleutel.naam for sleutel in keuzes()} == {
        "benaming.opdrachtgevers",
        "benaming.agentschap",
        "benaming.project",
    }
    assert all(len(sleutel.opties) > 1 for sleutel in keuzes())


@pytest.mark.parametrize(
    ("label", "zin"),
    [("Ambtelijk opdrachtgever", "ambtelijk opdrachtgever"), ("BO", "BO"), ("", ""), ("X", "x")],
)
def test_an_abbreviation_keeps_its_capitals_in_a_sentence(label, zin):
    assert midden(label) == zin


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("vorm", "rollen", "hoeken"),
    [
        ("project", (AO, "opdrachtnemer"), []),
        ("project", (AO, BO), ["Portefeuillehouder", "Ambtelijk opdrachtgever", "Opdrachtnemer"]),
        ("agentschap", (), ["Eigenaar", "Opdrachtgever", "Opdrachtnemer"]),
        ("zzp", (AO, "inkoper", "opdrachtnemer"), []),
    ],
)
def test_the_triangle_is_drawn_by_kind(vorm, rollen, hoeken):
    hier = omgeving()
    lezer = lid(hier)
    op = opdracht(hier, relatievorm=vorm)
    rol(op, lezer, "controller")
    for code in rollen:
        rol(op, lid(hier), code)
    with zicht(lezer.actor):
        deel = selectors.deel(lezer.actor, op.pk)
    assert [plaats.rol for plaats in deel.inhoud["hoeken"]] == hoeken
    assert bool(deel.inhoud["driehoek"].naam) is (vorm != "zzp")
    assert "Controller" in {plaats.rol for plaats in deel.inhoud["overigen"]}
