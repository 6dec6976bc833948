# SPDX-License-Identifier: EUPL-1.2
"""What was shared or said stays; what changes is a newer version, with its words marked."""

import pytest
from django.db import DatabaseError, connection, transaction

from tests.trede1_opdracht.stuur import project
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.models import (
    Bevestiging,
    Navertelling,
    Navertelreactie,
    Opdrachtbrief,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


VAST = {
    Opdrachtbrief: "resultaat",
    Bevestiging: "toelichting",
    Navertelling: "tekst",
    Navertelreactie: "verschillen",
}


@pytest.mark.motor
@pytest.mark.parametrize("model", VAST, ids=lambda model: model.__name__)
def test_what_was_shared_or_said_cannot_be_changed_even_by_the_database(werk, model):
    werk.antwoord(werk.vertel(werk.deel()), herkend=True)
    actor, tabel = werk.gever.actor, model._meta.db_table
    with zicht(actor):
        vooraf = list(model.objects.of(actor).values())
        for sql in (f"UPDATE {tabel} SET {VAST[model]} = '[]'", f"DELETE FROM {tabel}"):
            with (
                pytest.raises(DatabaseError),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(sql)
        with pytest.raises(DatabaseError), transaction.atomic():
            model.objects.of(actor).update(opdracht_id=werk.op.pk)
        assert vooraf
        assert list(model.objects.of(actor).values()) == vooraf


def test_a_tolerance_that_changes_waits_while_the_old_one_holds(werk):
    """By hand: v2 confirmed by both; v3 with one other word is newer, and v2 stays first."""
    werk.deel(kaders="Binnen 3 miljoen euro.")
    tweede = werk.deel()
    werk.bevestig(werk.nemer, tweede)
    derde = werk.deel(tolerantie="Kom terug als de raming meer dan 8 procent verschuift.")
    beeld = werk.beeld(werk.nemer)
    assert (beeld.geldend.id, beeld.nieuwer.id) == (tweede.pk, derde.pk)
    assert not beeld.nieuwer.bevestigd
    anders = [
        (regel.naam, [(str(deel.soort), deel.tekst) for deel in regel.verschil.stukken])
        for regel in selectors.vergelijk(beeld.geldend, beeld.nieuwer)
        if regel.gewijzigd
    ]
    assert anders == [
        (
            "tolerantie",
            [
                ("gelijk", "Kom terug als de raming meer dan "),
                ("weg", "5 "),
                ("bij", "8 "),
                ("gelijk", "procent verschuift."),
            ],
        )
    ]


def test_margins_are_compared_as_values(werk):
    werk.deel(marge_geld=5)
    werk.deel(marge_geld=8, marge_tijd=4)
    nieuw, oud = werk.beeld().versies
    margeregels = {
        regel.naam: (regel.oud, regel.nieuw)
        for regel in selectors.vergelijk(oud, nieuw)
        if regel.gewijzigd
    }
    assert margeregels == {
        "marge_geld": ("5 procent", "8 procent"),
        "marge_tijd": ("", "4 weken"),
    }
