# SPDX-License-Identifier: EUPL-1.2
"""The page on which the roles of who leaves are handed over: conflicts and mistakes."""

import pytest

from tests.factories import DAG, als, lid, persoon
from tests.trede1_opdracht.test_vertrek import STRAKS, ander, beeld, opvolger, werk, ziet
from vijftreden.toegang.rechten import Soort
from vijftreden.trede1_opdracht import services

pytestmark = pytest.mark.django_db
__all__ = ["ander", "opvolger", "werk"]


def test_it_leads_back_to_where_one_came_from(client, werk):
    plek, wie = werk.op.omgeving.sleutel, werk.gever.persoon.pk
    adres = f"/{plek}/mensen/{wie}/vertrek/"
    beheerder = lid(werk.op.omgeving, Soort.BEHEERDER)
    van_alles, van_wie = f"/{plek}/rollen/", f"/{plek}/beheer/mensen/{wie}/"
    for lezer, weg in ((werk.adviseur, van_alles), (beheerder, van_wie)):
        assert f'href="{weg}"' in als(client, lezer).get(adres).content.decode()


def test_a_conflict_is_told_by_name_and_nothing_is_lost(client, werk, ander, opvolger):
    van = beeld(werk.adviseur, werk.gever).rollen
    velden = {"van": str(DAG), "alles_naar": "Olga Opvolger"}
    velden |= {f"versie_{r.rolvervulling_id.hex}": r.versie for r in van}
    [bij] = [r for r in van if r.naam == "Sluisbrug"]
    services.leg_afspraak_vast(
        werk.gever.actor,
        opdracht_id=ander.pk,
        rolvervulling_id=bij.rolvervulling_id,
        versie=bij.versie,
        afgesproken_op=DAG,
    )
    adres = f"/{werk.op.omgeving.sleutel}/mensen/{werk.gever.persoon.pk}/vertrek/"
    terug = als(client, werk.adviseur).post(adres, velden)
    tekst = terug.content.decode()
    assert terug.status_code == 400
    assert "Ambtelijk opdrachtgever, Sluisbrug</li>" in tekst
    assert "Ambtelijk opdrachtgever, Stationsstraat</li>" not in tekst
    assert 'value="Olga Opvolger"' in tekst
    assert ziet(werk.gever, werk.op)
    velden[f"versie_{bij.rolvervulling_id.hex}"] = bij.versie + 1
    assert client.post(adres, velden).status_code == 302
    assert not ziet(werk.gever, werk.op)


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({}, "Vul in wie het overneemt"),
        ({"alles_naar": "Niemand Hier"}, "We kennen niemand met deze naam"),
        ({"alles_naar": "Hoofd Ruimte"}, "We kennen niemand met deze naam"),
        ({"alles_naar": "Twee Teun"}, "Meer mensen heten zo"),
        ({"alles_naar": "Olga Opvolger", "van": "morgen"}, "Schrijf de dag als"),
        (
            {"alles_naar": "Olga Opvolger", "afgesproken_op": str(STRAKS)},
            "Deze dag moet nog komen",
        ),
    ],
)
def test_what_was_filled_in_wrongly_is_told(client, werk, opvolger, velden, zin):
    for _ in range(2):
        persoon(werk.op.omgeving, naam="Twee Teun")
    [deel] = beeld(werk.adviseur, werk.gever).rollen
    adres = f"/{werk.op.omgeving.sleutel}/mensen/{werk.gever.persoon.pk}/vertrek/"
    vast = {"van": str(DAG), f"versie_{deel.rolvervulling_id.hex}": deel.versie}
    terug = als(client, werk.adviseur).post(adres, {**vast, **velden})
    assert terug.status_code == 400
    assert zin in terug.content.decode()
