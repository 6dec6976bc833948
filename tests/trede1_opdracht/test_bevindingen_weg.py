# SPDX-License-Identifier: EUPL-1.2
"""Each finding of this step on a project: it is there, and what a person clicks takes it away."""

import pytest
from django.urls import reverse

from tests.factories import als, lees, opdracht, regeling, rol, systeem
from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import rules, selectors, services

pytestmark = pytest.mark.django_db


TER_ZIJDE = {"brief-navertellen", "keten-onbekend", "taak-ontbreekt", "vervanging-onbekend"}
"""Only told, and of most commissions in this file."""


@pytest.fixture
def werk():
    """A project of which it is written when to stop: that finding has tests of its own."""
    werk = project()
    leeg = dict.fromkeys(("aanleiding", "niets_doen", "baat", "lasten"), "")
    services.bewaar_businesscase(
        werk.gever.actor, opdracht_id=werk.op.pk, versie=None, stopreden="Geen geld.", **leeg
    )
    return werk


def codes(op):
    actor = systeem(op.omgeving)
    feiten = lees(actor, selectors.feiten, [op.pk])[op.pk]
    return {bevinding.code for bevinding in rules.TREDE.bevindingen(feiten)} - TER_ZIJDE


def stuur(client, wie, op, naam, velden=None, **delen):
    plek = {"omgeving": op.omgeving.sleutel, "opdracht_id": op.pk, **delen}
    antwoord = als(client, wie).post(reverse(f"trede1_opdracht:{naam}", kwargs=plek), velden or {})
    assert antwoord.status_code == 302, antwoord.content.decode()


def test_a_missing_letter(client, werk):
    assert "brief-ontbreekt" in codes(werk.op)
    stuur(client, werk.gever, werk.op, "brief_schrijven", TEKST)
    stuur(client, werk.gever, werk.op, "brief_delen", {"versie": 1})
    assert codes(werk.op) == {"brief-niet-bevestigd"}


def test_a_letter_that_is_not_confirmed(client, werk):
    brief = werk.deel()
    assert "brief-niet-bevestigd" in codes(werk.op)
    stuur(client, werk.nemer, werk.op, "brief_bevestigen", brief_id=brief.pk)
    assert codes(werk.op) == set()


def test_a_thin_letter(client, werk):
    brief = werk.deel(kaders="")
    werk.bevestig(werk.nemer, brief)
    assert codes(werk.op) == {"brief-onvolledig"}
    stuur(client, werk.gever, werk.op, "brief_schrijven", TEKST)
    stuur(client, werk.gever, werk.op, "brief_delen", {"versie": 1})
    assert "brief-onvolledig" not in codes(werk.op)


def test_an_objection_to_a_letter(client, werk):
    brief = werk.deel()
    stuur(client, werk.nemer, werk.op, "brief_bezwaar", {"toelichting": "Nee"}, brief_id=brief.pk)
    assert codes(werk.op) == {"brief-bezwaar"}
    stuur(client, werk.gever, werk.op, "brief_schrijven", {**TEKST, "kaders": "Anders"})
    stuur(client, werk.gever, werk.op, "brief_delen", {"versie": 1})
    assert codes(werk.op) == {"brief-niet-bevestigd"}


def test_an_objection_to_a_role(client, werk):
    brief = werk.deel()
    werk.bevestig(werk.nemer, brief)
    eigen = lees(werk.nemer.actor, selectors.rollen_van, werk.op.pk).beeld("opdrachtnemer").nu[0]
    deel = {"rolvervulling_id": eigen.id}
    bezwaar = {"versie": 1, "bezwaar": "Geen tijd."}
    stuur(client, werk.nemer, werk.op, "rol_bezwaar", bezwaar, **deel)
    assert codes(werk.op) == {"rol-bezwaar"}
    plek = {"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk, **deel}
    pagina = als(client, werk.gever).get(reverse("trede1_opdracht:rol_bezwaar", kwargs=plek))
    assert "Leg de nieuwe afspraak vast" in pagina.content.decode()
    stuur(client, werk.nemer, werk.op, "rol_bezwaar_terug", **deel)
    assert codes(werk.op) == set()
    stuur(client, werk.nemer, werk.op, "rol_bezwaar", {**bezwaar, "versie": 3}, **deel)
    afspraak = {"versie": 4, "afgesproken_op": "2026-11-24"}
    stuur(client, werk.gever, werk.op, "rol_afgesproken", afspraak, **deel)
    assert codes(werk.op) == set()


def test_two_in_one_office(client, werk):
    nieuw = {"naam": "Wethouder Twee", "van": "2026-11-24"}
    stuur(client, werk.gever, werk.op, "rol_geven", nieuw, rol="bestuurlijk_opdrachtgever")
    assert "rol-dubbel" in codes(werk.op)
    beeld = lees(werk.gever.actor, selectors.rollen_van, werk.op.pk)
    tweede = next(
        h for h in beeld.beeld("bestuurlijk_opdrachtgever").nu if h.naam == "Wethouder Twee"
    )
    einde = {"versie": 1, "tot": "2026-11-24"}
    stuur(client, werk.gever, werk.op, "rol_beeindigen", einde, rolvervulling_id=tweede.id)
    assert "rol-dubbel" not in codes(werk.op)


def test_two_hats(client, werk):
    dubbel = rol(werk.op, werk.gever, "leidinggevende_opdrachtnemer")
    assert "twee-petten" in codes(werk.op)
    over = {"versie": 1, "van": "2026-11-24", "naam": "Teamleider Nieuw"}
    stuur(client, werk.gever, werk.op, "rol_vervangen", over, rolvervulling_id=dubbel.pk)
    assert "twee-petten" not in codes(werk.op)


def test_an_owner_who_is_principal(client, werk):
    ggd = regeling(naam="GGD Merenland")
    eigen = opdracht(werk.op.omgeving, organisatie=ggd)
    rol(eigen, werk.gever, "accounthouder")
    eigenaar = rol(eigen, werk.wethouder, "bestuurlijk_eigenaar")
    dvo = opdracht(werk.op.omgeving, relatievorm="gemeenschappelijke_regeling")
    rol(dvo, werk.wethouder, "bestuurlijk_opdrachtgever")
    rol(dvo, werk.gever, "ambtelijk_opdrachtgever")
    firma = {"partij_naam": "ggd merenland", "van": "2026-11-24"}
    stuur(client, werk.gever, dvo, "rol_geven", firma, rol="opdrachtnemer")
    assert "eigenaar-en-opdrachtgever" in codes(dvo)
    over = {"versie": 1, "van": "2026-11-24", "naam": "Wethouder Financiën"}
    stuur(client, werk.gever, eigen, "rol_vervangen", over, rolvervulling_id=eigenaar.pk)
    assert "eigenaar-en-opdrachtgever" not in codes(dvo)


def test_an_arrangement_that_lapsed_has_no_owners_any_more(client, werk):
    """Marking it recounts the stored ladder of what it executes."""
    ggd = regeling(naam="GGD Merenland")
    eigen = opdracht(werk.op.omgeving, organisatie=ggd)
    rol(eigen, werk.gever, "accounthouder")
    rol(eigen, werk.wethouder, "bestuurlijk_eigenaar")
    dvo = opdracht(werk.op.omgeving, relatievorm="gemeenschappelijke_regeling")
    rol(dvo, werk.wethouder, "bestuurlijk_opdrachtgever")
    rol(dvo, ggd, "opdrachtnemer")
    herzie_alles(systeem(werk.op.omgeving))
    assert "eigenaar-en-opdrachtgever" in op_de_ladder(dvo)
    kenmerken = {"versie": 1, "vervallen_op": "2026-11-20"}
    stuur(client, werk.gever, eigen, "kenmerken", kenmerken)
    assert "eigenaar-en-opdrachtgever" not in op_de_ladder(dvo)


def op_de_ladder(op):
    actor = systeem(op.omgeving)
    with zicht(actor):
        treden = Stand.objects.of(actor).get(opdracht=op).ladder
    return {bevinding["code"] for trede in treden for bevinding in trede["bevindingen"]}


def test_only_the_holder_is_offered_to_object(client, werk):
    houder = lees(werk.gever.actor, selectors.rollen_van, werk.op.pk).beeld("opdrachtnemer").nu[0]
    plek = {
        "omgeving": werk.op.omgeving.sleutel,
        "opdracht_id": werk.op.pk,
        "rolvervulling_id": houder.id,
    }
    pagina = als(client, werk.gever).get(reverse("trede1_opdracht:rol_bezwaar", kwargs=plek))
    assert "Alleen Piet Projectleider kan bezwaar maken" in pagina.content.decode()
    assert "Leg de nieuwe afspraak vast" not in pagina.content.decode()
    terug = reverse("trede1_opdracht:rol_bezwaar_terug", kwargs=plek)
    pagina = als(client, werk.gever).post(terug, follow=True).content.decode()
    assert "niet jouw rol" in pagina
    assert (
        "Klopt dit niet?"
        in als(client, werk.nemer)
        .get(
            reverse(
                "trede1_opdracht:rollen", kwargs={k: plek[k] for k in ("omgeving", "opdracht_id")}
            )
        )
        .content.decode()
    )
