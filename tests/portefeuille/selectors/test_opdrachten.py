# SPDX-License-Identifier: EUPL-1.2
"""Searching in *alle opdrachten*: by name and reference, in what the actor sees."""

import pytest

from tests.factories import DAG, bezetting, opdracht, rol, systeem
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.selectors.opdrachten import Filter, alle_opdrachten
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.django_db, pytest.mark.motor]

LADDER = [{"trede": 1, "naam": "De opdracht", "bevindingen": [], "terzijde": []}]


def with_stand(item):
    """This commission with a ladder on which nothing asks for attention."""
    actor = systeem(item.omgeving)
    with zicht(actor):
        Stand.objects.add(actor, opdracht_id=item.pk, ladder=LADDER, berekend_op=DAG)
    return item


def names(lid, **wens):
    actor = lid.actor
    with zicht(actor):
        regels, _ = alle_opdrachten(actor, Filter(**wens))
    return [regel.naam for regel in regels]


def test_search_goes_together_with_filters_and_with_what_one_sees():
    cast = bezetting()
    for item in (cast.opdracht, cast.andere_opdracht, cast.opdracht_van_buur):
        with_stand(item)
    afval = with_stand(
        opdracht(cast.omgeving, naam="Afvalinzameling Súdwest", relatievorm="project")
    )
    assert names(cast.lezer, zoek="afval sudw") == [afval.naam]
    assert names(cast.lezer, zoek=afval.referentie) == [afval.naam]
    assert names(cast.lezer, zoek="afval", vorm="project") == [afval.naam]
    assert names(cast.lezer, zoek="afval", vorm="eigenaarschap") == []
    assert names(cast.gever, zoek="afval") == []
    assert names(cast.gever, zoek="ggd") == [cast.opdracht.naam]
    assert names(cast.buur, zoek="ggd") == [cast.opdracht_van_buur.naam]


@pytest.mark.parametrize("n", [1, 10])
def test_a_searched_page_costs_the_same_for_one_and_for_ten(django_assert_max_num_queries, n):
    """The lines, from which sides the reader looks, and what is set here: the search adds none."""
    cast = bezetting()
    for nummer in range(n):
        with_stand(opdracht(cast.omgeving, naam=f"Afvaldienst {nummer}"))
    actor = cast.lezer.actor
    with zicht(actor), django_assert_max_num_queries(5):
        assert len(alle_opdrachten(actor, Filter(zoek="afval"))[0]) == n


def test_a_contractor_does_not_find_by_a_column_that_it_cannot_read():
    """Words of a list's own columns are for the principal's side, in the search too."""
    cast = bezetting()
    item = with_stand(
        opdracht(
            cast.omgeving,
            naam="Herinrichting Café-plein",
            relatievorm="project",
            programma="Mooie Straten",
            eigen_velden=[["Oordeel", "te duur"]],
            eigen_woorden="te duur",
        )
    )
    rol(item, cast.gever, "ambtelijk_opdrachtgever")
    rol(item, cast.nemer, "opdrachtnemer")
    for zoek in ("cafe plein", "straten", item.referentie, "herin mooie"):
        assert names(cast.nemer, zoek=zoek) == [item.naam]
    for zoek in ("duur", "cafe duur", "zwembad"):
        assert names(cast.nemer, zoek=zoek) == []
    assert names(cast.gever, zoek="cafe duur") == [item.naam]
    assert names(cast.lezer, zoek="duur") == [item.naam]
