# SPDX-License-Identifier: EUPL-1.2
"""Searching by words: the same for both engines, whatever is typed, and never past the wall."""

import string

import pytest
from django.db import connection, connections, models, transaction
from hypothesis import example, given
from hypothesis import strategies as st

from tests.factories import bezetting, omgeving, opdracht, organisatie, systeem
from tests.toegang.elk_model import MODELLEN, maak
from vijftreden.register.models import Organisatie
from vijftreden.toegang.motor import bouw, herbouw
from vijftreden.toegang.sessie import zicht
from vijftreden.toegang.zoeken import LANGSTE_TEKST, MEESTE_WOORDEN, woorden, zoek_in
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling

pytestmark = pytest.mark.motor

GEZOCHT = [model for model in MODELLEN if model.ZOEKT]
TEKENS = string.ascii_letters + string.digits + "âêúûëïöéèç -.,;:'\"()/&*^_%\\"
VREEMD = (
    '"',
    "'",
    "*",
    "%",
    "\\",
    'a" OR "b',
    "NEAR(a b, 2)",
    "a AND NOT b",
    "rij:0",
    "tekst : a",
    "-a +b ^c",
    "a & | ! <-> b:*",
    "'a':*",
    "$$; DROP TABLE x; --",
    "\x00a\x00",
    "\ud800 a",
    "🦆 a",
    "👩‍👩‍👧",
    "ǅ ß İ ﷺ",
    "a" * 10_000,
    "a " * 5_000,
    "https://" * 1_250,
    "𝟚𝟘𝟚𝟞 漢字 عربى",
)


def gevonden(actor, tekst, **keuzes):
    with zicht(actor):
        return {rij.naam for rij in zoek_in(Opdracht.objects.of(actor), tekst, **keuzes)}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("tekst", "past"),
    [
        ("", True),
        ("  ", True),
        ("veiligheidsreg", True),
        ("VEILIGHEIDSREGIO", True),
        ("friesland veil", True),
        ("fryslan", True),
        ("Fryslân", True),
        ("noord-oost", True),
        ("oost", True),
        ("(noord) & 'oost'!", True),
        ("2026-014", True),
        ("014", True),
        ("2026-01", True),
        ("2026-0140", False),
        ("regio", False),
        ("veiligheidsregios", False),
        ("veiligheidsregio zuid", False),
        ("%", False),
        ("🦆", False),
    ],
)
def test_each_word_begins_a_word(tekst, past):
    hier = omgeving()
    naam = "Veiligheidsregio Fryslân (Friesland), Noord-Oost"
    opdracht(hier, naam=naam, referentie="2026-014")
    opdracht(hier, naam="Iets anders", referentie="2027-003")
    actor = systeem(hier)
    alles = {naam, "Iets anders"}
    assert gevonden(actor, tekst) == (alles if not tekst.strip() else {naam} if past else set())


@pytest.mark.django_db
def test_of_a_web_address_the_last_part_counts():
    adres = "https://identifier.overheid.nl/tooi/id/gemeente/gm4321"
    rij = organisatie(naam="Duinzicht", tooi=adres)
    for tekst, aantal in ((adres, 1), ("gm4321", 1), ("gm43", 1), ("identifier", 0)):
        gezocht = zoek_in(Organisatie.objects.of(systeem(omgeving())), tekst)
        assert gezocht.filter(pk=rij.pk).count() == aantal, tekst


@pytest.mark.django_db
@given(st.text(max_size=60))
def test_any_text_is_allowed(tekst):
    """Nobody sees more by searching: the neighbour's row never comes along."""
    hier = omgeving()
    opdracht(hier, naam="De onze")
    opdracht(omgeving(), naam="Van de buren")
    assert gevonden(systeem(hier), tekst) <= {"De onze"}


@pytest.mark.django_db
@pytest.mark.parametrize("tekst", VREEMD, ids=lambda tekst: ascii(tekst[:20]))
def test_strange_texts_are_allowed_too(tekst):
    hier = omgeving()
    opdracht(hier, naam="De onze")
    opdracht(omgeving(), naam="Van de buren")
    assert gevonden(systeem(hier), tekst) <= {"De onze"}


@pytest.mark.django_db
@given(st.text(TEKENS, min_size=1, max_size=60))
@example("É'én (1) 12e5 1e 3.14 -7 n.v.t. a@b.nl http://c.nl/d e/f 2026-014")
def test_a_name_finds_itself(naam):
    """Every word of it does, whatever stands around: dots, slashes, what looks like a number."""
    hier = omgeving()
    opdracht(hier, naam=naam)
    for woord in woorden(naam):
        assert gevonden(systeem(hier), woord) == {naam}


@pytest.mark.django_db
@given(st.lists(st.sampled_from(["noord", "zu", "w", "2026", "Oóst"]), min_size=1, max_size=4))
def test_another_word_never_finds_more(gezocht):
    hier = omgeving()
    for naam in ("Noord", "Noord Zuid", "Zuid West 2026", "Oost Noord West"):
        opdracht(hier, naam=naam)
    minder = gevonden(systeem(hier), " ".join(gezocht))
    for woord in gezocht:
        assert minder <= gevonden(systeem(hier), woord)


def test_what_is_too_long_is_cut():
    assert woorden("a" * 10_000) == ["a" * LANGSTE_TEKST]
    assert woorden(" ".join("abcdefghijkl")) == list("abcdefghijkl")[:MEESTE_WOORDEN]


@pytest.mark.django_db
def test_everyone_searches_in_what_he_sees():
    cast = bezetting()
    alles = {cast.opdracht.naam, cast.andere_opdracht.naam}
    for lid, ziet in (
        (cast.gever, {cast.opdracht.naam}),
        (cast.nemer, {cast.andere_opdracht.naam}),
        (cast.lezer, alles),
        (cast.beheerder, set()),
        (cast.collega, set()),
        (cast.buur, {cast.opdracht_van_buur.naam}),
    ):
        assert gevonden(lid.actor, "ggd pol") == ziet


@pytest.mark.django_db
@pytest.mark.parametrize("n", [1, 10])
def test_searching_costs_one_query(django_assert_num_queries, n):
    cast = bezetting()
    actor = cast.lezer.actor
    for nummer in range(n):
        opdracht(cast.omgeving, naam=f"Afvaldienst {nummer}")
    with zicht(actor), django_assert_num_queries(1):
        assert len(zoek_in(Opdracht.objects.of(actor), "afval")) == n


@pytest.mark.django_db
def test_along_a_foreign_key():
    cast = bezetting()
    actor = cast.lezer.actor
    with zicht(actor):
        rollen = zoek_in(Rolvervulling.objects.of(actor), cast.opdracht.referentie, pad="opdracht")
        assert [rij.opdracht_id for rij in rollen] == [cast.opdracht.pk]


@pytest.mark.django_db
def test_the_copy_follows_what_changes():
    hier = omgeving()
    actor, rij = systeem(hier), opdracht(hier, naam="Oude naam", referentie="2026-001")
    opdracht(hier, naam="Een ander")
    with zicht(actor):
        alle = Opdracht.objects.of(actor)
        alle.filter(pk=rij.pk).update(naam="Nieuwe naam", slapend=True)
        assert gevonden(actor, "oude") == set()
        assert gevonden(actor, "nieuwe") == {"Nieuwe naam"}
        rij.naam, rij.referentie = "Derde naam", "2026-002"
        alle.bulk_update([rij], ["naam", "referentie"])
        assert gevonden(actor, "nieuwe") == gevonden(actor, "2026-001") == set()
        assert gevonden(actor, "derde 2026-002") == {"Derde naam"}
        alle.filter(pk=rij.pk)._raw_delete(alle.db)
        assert gevonden(actor, "derde") == set()
        assert gevonden(actor, "ander") == {"Een ander"}
        assert copies("zoek_trede1_opdracht_opdracht", rij.pk) == 0


def copies(tabel, rij_id):
    """How many rows of the copy the app can read: on PostgreSQL never any."""
    with connection.cursor() as cursor:
        waarde = rij_id if connection.vendor == "postgresql" else rij_id.hex
        cursor.execute(f'SELECT count(*) FROM "{tabel}" WHERE rij = %s', [waarde])
        return cursor.fetchone()[0]


@pytest.fixture
def owner(verse_database):
    """The connection of the role that owns the tables."""
    yield connections["eigenaar" if "eigenaar" in connections else "default"]
    if "eigenaar" in connections:
        connections["eigenaar"].close()


def by_command(owner) -> None:
    herbouw(owner)


def by_migration(owner) -> None:
    with owner.schema_editor() as editor:
        bouw("trede1_opdracht")(None, editor)


@pytest.mark.parametrize("rebuild", [by_command, by_migration])
def test_what_the_copy_lost_comes_back(owner, rebuild):
    hier = omgeving()
    actor, rij = systeem(hier), opdracht(hier, naam="Weer gevonden")
    with owner.cursor() as cursor:
        cursor.execute("DELETE FROM zoek_trede1_opdracht_opdracht")
    assert gevonden(actor, "weer") == set()
    rebuild(owner)
    assert gevonden(actor, "weer") == {"Weer gevonden"}
    with transaction.atomic(), zicht(actor):
        Opdracht.objects.of(actor).filter(pk=rij.pk).update(naam="Anders")
    assert gevonden(actor, "weer") == set()
    assert gevonden(actor, "anders") == {"Anders"}


@pytest.mark.parametrize("model", GEZOCHT, ids=lambda model: model._meta.label)
def test_only_filled_text_is_copied(model):
    for naam in model.ZOEKT:
        veld = model._meta.get_field(naam)
        assert isinstance(veld, models.CharField | models.TextField)
        assert not veld.null
        assert veld.column == naam


@pytest.mark.django_db
@pytest.mark.parametrize("model", GEZOCHT, ids=lambda model: model._meta.label)
def test_what_is_erased_in_the_row_is_gone_from_the_copy(model):
    """Free text may name somebody: then the copy forgets it in the same statement."""
    hier = omgeving()
    for naam in set(model.ZOEKT) & set(model.BEWARING):
        rij = maak(model, hier, **{naam: "Zwijgzaam"})
        actor = systeem(hier)
        with zicht(actor):
            assert zoek_in(model.objects.of(actor), "zwijgzaam").filter(pk=rij.pk).exists()
            model.objects.of(actor).filter(pk=rij.pk).update(**{naam: ""})
            assert not zoek_in(model.objects.of(actor), "zwijgzaam").exists()
