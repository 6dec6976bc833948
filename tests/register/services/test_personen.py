# SPDX-License-Identifier: EUPL-1.2
"""People: made, changed by who saw the last version, and erased while the journal stays whole."""

import pytest
from django.db import connection

from tests import factories
from tests.register.wereld import INSTALLATIE, gemeente, lees_organisaties
from vijftreden.handeling.journaal import controleer
from vijftreden.register import selectors
from vijftreden.register.models import Organisatie, Persoon
from vijftreden.register.services import leg_persoon_vast, wijzig_persoon, wis_persoon
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db


@pytest.fixture
def systeem():
    systeem = factories.systeem(factories.omgeving())
    return systeem


@pytest.fixture
def buur():
    buur = factories.systeem(factories.omgeving())
    return buur


def noor(systeem, **anders):
    gegevens = {"naam": " Noor Bakker ", "functie": "adviseur", "email": "noor@waterrijk.example"}
    return leg_persoon_vast(systeem, **gegevens | anders)


def test_a_person_is_made_with_an_organisation(systeem):
    lees_organisaties(gemeente(1, "Waterrijk"))
    waterrijk = Organisatie.objects.of(INSTALLATIE).get()

    persoon = noor(systeem, organisatie_id=waterrijk.pk)

    with zicht(systeem):
        regel = selectors.persoon(systeem, persoon.pk)
    assert (regel.naam, regel.functie, regel.email, regel.organisatie_naam, regel.versie) == (
        "Noor Bakker",
        "adviseur",
        "noor@waterrijk.example",
        "Gemeente Waterrijk",
        1,
    )


def test_an_organisation_must_exist(systeem):
    with pytest.raises(Organisatie.DoesNotExist):
        noor(systeem, organisatie_id=systeem.omgeving_id)


@pytest.mark.parametrize("naam", ["", "  "])
def test_a_person_has_a_name(systeem, naam):
    with pytest.raises(Invoerfout) as fout:
        noor(systeem, naam=naam)
    assert fout.value.veld == "naam"


def test_an_address_belongs_to_one_person_of_an_environment(systeem, buur):
    noor(systeem)
    noor(buur)
    with pytest.raises(Invoerfout) as fout:
        noor(systeem, email="NOOR@waterrijk.example")
    assert fout.value.veld == "email"


def test_people_without_an_address_do_not_clash(systeem):
    noor(systeem, email="")
    noor(systeem, naam="Sam", email="")
    with zicht(systeem):
        assert [regel.naam for regel in selectors.personen(systeem)] == ["Noor Bakker", "Sam"]
        assert [regel.naam for regel in selectors.personen(systeem, zoek="sam")] == ["Sam"]


def test_a_person_is_changed_by_who_saw_the_last_version(systeem):
    persoon = noor(systeem)
    wijzig_persoon(
        systeem,
        persoon_id=persoon.pk,
        versie=1,
        naam="Noor de Bakker",
        email="noor@waterrijk.example",
    )
    with pytest.raises(Botsing) as botsing:
        wijzig_persoon(systeem, persoon_id=persoon.pk, versie=1, naam="Iemand")
    assert botsing.value.huidig.naam == "Noor de Bakker"


def test_a_neighbour_changes_nothing(systeem, buur):
    persoon = noor(systeem)
    with pytest.raises(Persoon.DoesNotExist):
        wijzig_persoon(buur, persoon_id=persoon.pk, versie=1, naam="Iemand")
    with pytest.raises(Persoon.DoesNotExist):
        wis_persoon(buur, persoon_id=persoon.pk, versie=1)
    with zicht(buur):
        assert selectors.namen_van(buur, [persoon.pk]) == {}


def test_a_reader_erases_nobody(systeem):
    persoon = noor(systeem)
    lezer = factories.lid(factories.omgeving(), Soort.LEZER).actor
    with pytest.raises(GeenRecht):
        wis_persoon(lezer, persoon_id=persoon.pk, versie=1)


def test_erasing_leaves_the_id_and_a_whole_journal_and_nothing_of_the_person(systeem):
    persoon = noor(systeem)
    wijzig_persoon(
        systeem,
        persoon_id=persoon.pk,
        versie=1,
        naam="Noor Bakker",
        functie="directeur",
        email="noor@waterrijk.example",
    )

    wis_persoon(systeem, persoon_id=persoon.pk, versie=2)

    with zicht(systeem):
        assert list(controleer(systeem)) == []
        assert selectors.namen_van(systeem, [persoon.pk]) == {persoon.pk: "gewist persoon"}
        assert selectors.personen(systeem) == ()
        assert selectors.persoon(systeem, persoon.pk).gewist_op == systeem.dag
        alles = everything_stored()
    assert str(persoon.pk).replace("-", "") in alles.replace("-", "")
    for spoor in ("Noor", "Bakker", "directeur", "adviseur", "waterrijk.example"):
        assert spoor not in alles


def test_an_erased_person_is_not_changed_again(systeem):
    persoon = noor(systeem)
    wis_persoon(systeem, persoon_id=persoon.pk, versie=1)
    with pytest.raises(Invoerfout, match="gewist"):
        wijzig_persoon(systeem, persoon_id=persoon.pk, versie=2, naam="Noor")


def everything_stored():
    """All rows of the tables that an act on a person writes, as text."""
    tabellen = [
        "register_persoon",
        "handeling_journaalregel",
        "handeling_journaalinhoud",
        "handeling_uitbericht",
    ]
    with connection.cursor() as cursor:
        rijen = []
        for tabel in tabellen:
            cursor.execute(f"SELECT * FROM {tabel}")
            rijen += [" ".join(map(str, rij)) for rij in cursor.fetchall()]
    return "\n".join(rijen)
