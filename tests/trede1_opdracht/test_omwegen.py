# SPDX-License-Identifier: EUPL-1.2
"""What was asked directly: off until the works council agreed, and read by both sides."""

from datetime import timedelta

import pytest

from tests.factories import DAG, als, lees, systeem
from tests.trede1_opdracht.stuur import project
from vijftreden.portefeuille.models import Stand
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Omweg
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
SINDS_INSTEMMING = DAG - timedelta(days=30)


@pytest.fixture
def werk():
    return project()


def stem_in(werk, dag=SINDS_INSTEMMING):
    werk.op.omgeving.or_instemming_op = dag
    werk.op.omgeving.save()


def meld(werk, wie=None, op=DAG, vraag="Of de opening eerder kan."):
    return services.meld_omweg(
        (wie or werk.nemer).actor, opdracht_id=werk.op.pk, op=op, vraag=vraag
    )


def regels(werk, wie):
    return lees(wie.actor, selectors.omwegen_van, werk.op.pk).regels


def rijen(werk):
    return lees(systeem(werk.op.omgeving), lambda actor: Omweg.objects.of(actor).count())


@pytest.mark.parametrize("dag", [None, DAG + timedelta(days=1)])
def test_without_the_works_council_no_row_can_be_written(client, werk, dag):
    """WOR art. 27 lid 1 l: also not by the system."""
    stem_in(werk, dag)
    for actor in (werk.nemer.actor, werk.gever.actor, systeem(werk.op.omgeving)):
        with pytest.raises(Invoerfout):
            services.meld_omweg(actor, opdracht_id=werk.op.pk, op=DAG, vraag="Kan het?")
    adres = f"/{werk.op.omgeving.sleutel}/opdrachten/{werk.op.pk}/rechtstreeks/"
    blad = als(client, werk.nemer).get(adres).content.decode()
    assert "Dit staat uit" in blad
    assert "Schrijf dit op" not in blad
    assert client.post(adres, {"op": str(DAG), "vraag": "Kan het?"}).status_code == 400
    assert rijen(werk) == 0


def test_both_sides_write_and_read_and_it_is_marked_as_discussed(client, werk):
    stem_in(werk)
    adres = f"/{werk.op.omgeving.sleutel}/opdrachten/{werk.op.pk}/rechtstreeks/"
    als(client, werk.nemer)
    assert client.post(adres, {"op": str(DAG), "vraag": " Kan  het? "}).status_code == 302
    meld(werk, werk.gever, vraag="Mag het duurder?")
    for wie in (werk.nemer, werk.wethouder, werk.adviseur):
        assert {regel.vraag for regel in regels(werk, wie)} == {"Kan het?", "Mag het duurder?"}
    regel = regels(werk, werk.gever)[0]
    als(client, werk.wethouder)
    assert (
        client.post(f"{adres}{regel.id}/besproken/", {"versie": regel.versie}).status_code == 302
    )
    assert {r.id: r.besproken_op for r in regels(werk, werk.nemer)}[regel.id] == DAG
    with pytest.raises(Botsing):
        services.bespreek_omweg(
            werk.gever.actor, opdracht_id=werk.op.pk, omweg_id=regel.id, versie=regel.versie
        )


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"vraag": "  "}, "vraag"),
        ({"vraag": "x" * 401}, "vraag"),
        ({"op": DAG + timedelta(days=1)}, "op"),
        ({"op": SINDS_INSTEMMING - timedelta(days=1)}, "op"),
    ],
)
def test_what_does_not_make_sense_is_told_at_the_field(werk, velden, veld):
    stem_in(werk)
    with pytest.raises(Invoerfout) as fout:
        meld(werk, **velden)
    assert fout.value.veld == veld


def test_who_only_reads_along_writes_nothing(werk):
    stem_in(werk)
    with pytest.raises(GeenRecht):
        meld(werk, werk.adviseur)


def test_after_two_weeks_it_is_asked_and_discussing_ends_that(werk):
    stem_in(werk)
    rij = meld(werk, op=DAG - timedelta(days=14))

    def gevraagd():
        stand = lees(
            systeem(werk.op.omgeving),
            lambda actor: Stand.objects.of(actor).get(opdracht_id=werk.op.pk),
        )
        codes = [b["code"] for trede in stand.ladder for b in trede["bevindingen"]]
        return "omweg-niet-besproken" in codes

    assert gevraagd()
    services.bespreek_omweg(
        werk.nemer.actor, opdracht_id=werk.op.pk, omweg_id=rij.pk, versie=rij.versie
    )
    assert not gevraagd()
