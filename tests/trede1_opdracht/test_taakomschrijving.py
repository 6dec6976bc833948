# SPDX-License-Identifier: EUPL-1.2
"""The task description: shared by one side, agreed by who does it and who goes about the hours."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from tests.factories import DAG, lees, lid, opdracht, organisatie, rol, systeem
from tests.trede1_opdracht.stuur import project
from tests.trede1_opdracht.test_gelijktijdig import tegelijk
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Taakakkoord, Taakomschrijving
from vijftreden.web.fouten import Invoerfout

NEMER, LEIDING = "opdrachtnemer", "leidinggevende"
MORGEN = DAG + timedelta(days=1)
db = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


@pytest.fixture
def baas(werk):
    """Who goes about the hours of the contractor."""
    wie = lid(werk.op.omgeving, naam="Bea Baas")
    rol(werk.op, wie, "leidinggevende_opdrachtnemer")
    return wie


def bewaar(werk, wie=None, versie=None, **teksten):
    return services.bewaar_taak(
        (wie or werk.gever).actor,
        opdracht_id=werk.op.pk,
        versie=versie,
        **{"taken": "De voorbereiding leiden.", "uren_per_week": Decimal(24), **teksten},
    )


def deel(werk, **teksten):
    concept = bewaar(werk, **teksten)
    return services.deel_taak(werk.gever.actor, opdracht_id=werk.op.pk, versie=concept.versie)


def ja(werk, wie, taak, spreker, **anders):
    return services.spreek_taak_af(
        wie.actor, opdracht_id=werk.op.pk, taak_id=taak.pk, spreker=spreker, **anders
    )


def beeld(werk, wie=None):
    return lees((wie or werk.gever).actor, selectors.taak_van, werk.op.pk)


@db
def test_a_concept_is_of_the_principals_side_alone(werk):
    bewaar(werk)
    assert beeld(werk).concept.uren_per_week == 24
    assert beeld(werk, werk.nemer).concept is None
    with pytest.raises(ObjectDoesNotExist):
        beeld(werk, werk.derde)
    with pytest.raises(GeenRecht):
        bewaar(werk, werk.nemer, versie=1)
    with pytest.raises(Botsing):
        bewaar(werk, werk.wethouder)


@db
def test_what_cannot_be_seen_does_not_change_what_somebody_agrees_to(werk):
    taak = deel(werk, bevoegdheden="Tot\u202e 000.1 \u202ceuro.\r\nNiet meer.")
    assert taak.bevoegdheden == "Tot 000.1 euro.\nNiet meer."
    anders = {"opdracht_id": werk.op.pk, "taak_id": taak.pk, "spreker": NEMER}
    with pytest.raises(Invoerfout, match="anders moet"):
        services.maak_taakbezwaar(werk.nemer.actor, **anders, toelichting=" \u202e ")
    services.maak_taakbezwaar(werk.nemer.actor, **anders, toelichting="Te\u200e weinig.")
    assert beeld(werk).nieuwste.bezwaar.antwoord.toelichting == "Te weinig."


@db
def test_it_holds_when_both_agreed_and_until_then_the_older_one_does(werk, baas):
    een = deel(werk)
    ja(werk, werk.nemer, een, NEMER)
    assert not beeld(werk).geldend.bevestigd
    ja(werk, baas, een, LEIDING)
    assert beeld(werk).geldend.bevestigd_op == DAG
    twee = deel(werk, taken="Iets anders.")
    nu = beeld(werk)
    assert (nu.geldend.id, nu.nieuwer.id) == (een.pk, twee.pk)
    ja(werk, werk.nemer, twee, NEMER)
    ja(werk, baas, twee, LEIDING)
    assert (beeld(werk).geldend.id, beeld(werk).nieuwer) == (twee.pk, None)


@db
def test_who_agrees_for_whom(werk, baas):
    taak = deel(werk)
    for wie, spreker in ((baas, NEMER), (werk.nemer, LEIDING), (werk.gever, NEMER)):
        with pytest.raises(Invoerfout):
            ja(werk, wie, taak, spreker)
    with pytest.raises(GeenRecht):
        ja(werk, werk.adviseur, taak, NEMER)
    with pytest.raises(Invoerfout, match="beslist"):
        ja(werk, werk.stuurgroepslid, taak, NEMER, afgesproken=True)
    with pytest.raises(Invoerfout, match="komen"):
        ja(werk, werk.gever, taak, NEMER, afgesproken=True, op=MORGEN)


@db
def test_agreed_in_a_room_may_be_contradicted(werk, baas):
    taak = deel(werk)
    for spreker in (NEMER, LEIDING):
        ja(werk, werk.gever, taak, spreker, afgesproken=True, op=DAG)
    assert beeld(werk).geldend.bevestigd
    services.maak_taakbezwaar(
        baas.actor,
        opdracht_id=werk.op.pk,
        taak_id=taak.pk,
        spreker=LEIDING,
        toelichting="Te veel.",
    )
    nu = beeld(werk, werk.nemer).geldend
    assert (nu.bevestigd, nu.bezwaar.antwoord.toelichting) == (False, "Te veel.")
    ja(werk, baas, taak, LEIDING)
    assert beeld(werk).geldend.bevestigd


@db
def test_an_old_tab_cannot_agree_to_what_it_has_not_seen(werk):
    oud = deel(werk)
    deel(werk, taken="Iets anders.")
    with pytest.raises(Invoerfout, match="nieuwere"):
        ja(werk, werk.nemer, oud, NEMER)


@db
def test_what_was_said_is_not_said_twice(werk):
    taak = deel(werk)
    assert ja(werk, werk.nemer, taak, NEMER).pk == ja(werk, werk.nemer, taak, NEMER).pk


@db
@pytest.mark.parametrize("rij", [Taakomschrijving, Taakakkoord])
def test_what_was_shared_or_said_never_changes(werk, rij):
    ja(werk, werk.nemer, deel(werk), NEMER)
    baas_van_alles = systeem(werk.op.omgeving)
    with zicht(baas_van_alles):
        for doe in (
            lambda: rij.objects.of(baas_van_alles).update(omgeving_id=werk.op.omgeving_id),
            lambda: rij.objects.of(baas_van_alles).delete(),
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                doe()


@db
@pytest.mark.parametrize(
    ("vorm", "sprekers", "uren", "zelf"),
    [
        ("project", [NEMER, LEIDING], True, False),
        ("programma", [NEMER, LEIDING], True, False),
        ("zzp", [NEMER], True, True),
        ("overig", [NEMER, LEIDING], True, False),
        ("agentschap", [NEMER], False, False),
        ("gemeenschappelijke_regeling", [NEMER], False, False),
    ],
)
def test_the_kind_decides_who_agrees_and_what_is_asked(werk, vorm, sprekers, uren, zelf):
    op = opdracht(werk.op.omgeving, relatievorm=vorm)
    beslist = "opdrachtgever" if vorm == "agentschap" else "ambtelijk_opdrachtgever"
    rol(op, werk.gever, beslist)
    rol(op, werk.nemer, "opdrachtnemer")
    hier = replace(werk, op=op)
    deel(hier)
    nu = beeld(hier)
    assert [s.code for s in nu.nieuwste.sprekers] == sprekers
    assert (nu.vraagt_uren, nu.zelfstandig) == (uren, zelf)


@db
def test_an_organisation_has_no_line_manager_here(werk):
    op = opdracht(werk.op.omgeving, relatievorm="project")
    rol(op, werk.gever, "ambtelijk_opdrachtgever")
    rol(op, organisatie(), "opdrachtnemer")
    hier = replace(werk, op=op)
    deel(hier)
    assert [s.code for s in beeld(hier).nieuwste.sprekers] == [NEMER]
    assert not beeld(hier).vraagt_uren


@db
def test_an_owners_lane_has_none(werk):
    op = opdracht(werk.op.omgeving)
    rol(op, werk.gever, "ambtelijk_eigenaar")
    with pytest.raises(Invoerfout, match="hoort geen"):
        bewaar(replace(werk, op=op))


@pytest.mark.motor
def test_of_two_who_agree_at_once_one_row_is_written(verse_database):
    werk = project()
    taak = deel(werk)
    rijen = tegelijk([lambda: ja(werk, werk.nemer, taak, NEMER)] * 4)
    assert len({rij.pk for rij in rijen}) == 1


@db
def test_reading_costs_the_same_for_one_version_and_for_five(werk, baas):
    gemeten = []
    for nummer in range(5):
        ja(werk, werk.nemer, deel(werk, taken=f"Taak {nummer}"), NEMER)
        with zicht(werk.gever.actor), CaptureQueriesContext(connection) as vragen:
            selectors.taak_van(werk.gever.actor, werk.op.pk)
        gemeten.append(len(vragen))
    assert gemeten[0] == gemeten[-1]
