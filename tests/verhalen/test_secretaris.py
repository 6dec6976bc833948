# SPDX-License-Identifier: EUPL-1.2
"""A secretary at work for who decides: for a principal, and for a wethouder who never signs in."""

from datetime import date, timedelta

from django.urls import reverse
from playwright.sync_api import expect

from tests import factories
from tests.klok import op_dag
from tests.trede3_momenten import besluitwereld
from tests.verhalen.kijk import bladzijden, geef_sessie
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.trede3_momenten.services import vraag_besluit

REDEN = "Het ontwerp past binnen de kaders; de brandweer is gehoord."
BETER = "De brandweer is gehoord, de bewoners van nummer 12 nog niet."
VRAAG = "Mag de damwand gereserveerd worden?"
MORGEN = factories.DAG + timedelta(days=1)


class Straat:
    """One project: who decides with or without an account, a secretary of hers, a contractor."""

    def __init__(self, *, rol: str, zonder_account: bool = False):
        self.hier = factories.omgeving(naam="Gemeente Waterrijk")
        maak = factories.persoon if zonder_account else factories.lid
        self.gever = maak(self.hier, naam="Gea van der Gever")
        self.saar = factories.lid(self.hier, naam="Saar Secretaris")
        self.nico = factories.lid(self.hier, naam="Nico Nemer")
        velden = {"relatievorm": "project", "fase": "definitie", "naam": "Stationsstraat"}
        self.op = factories.opdracht(self.hier, **velden)
        factories.rol(self.op, self.gever, rol)
        factories.rol(self.op, self.nico, "opdrachtnemer")
        factories.vervanging(self.saar, self.gever)
        besluitwereld.moment(self.op)
        herzie_alles(factories.systeem(self.hier))

    def adres(self, naam: str, **delen) -> str:
        return reverse(naam, kwargs={"omgeving": self.hier.sleutel, **delen})

    def van_opdracht(self, naam: str) -> str:
        return self.adres(naam, opdracht_id=self.op.pk)


def werk_voor(pagina, naam: str) -> None:
    """Choose in the header for whom to work."""
    pagina.locator(".kop .wie summary").last.click()
    pagina.locator(".kop-rij > .wie").get_by_role("button", name=naam).click()
    pagina.get_by_text("Je werkt nu voor").wait_for()


def test_what_a_secretary_prepares_is_released_and_corrected_by_her_principal(
    kijker, live_url, nieuwe_pagina
):
    s = Straat(rol="ambtelijk_opdrachtgever")
    bij_saar = nieuwe_pagina()
    geef_sessie(bij_saar.context, live_url, s.saar.account)
    bij_saar.goto(f"{live_url}{s.adres('portefeuille:week')}")
    werk_voor(bij_saar, "Gea van der Gever")
    bij_saar.get_by_role("link", name="Open het besluitblad").click()
    bij_saar.get_by_label("Akkoord. Ga door.").check()
    bij_saar.get_by_label("Waarom?").fill(REDEN)
    bij_saar.get_by_role("button", name="Bewaar als concept").click()
    expect(bij_saar.get_by_role("status")).to_contain_text("De opdrachtnemer ziet het nog niet")
    bij_saar.context.close()

    pagina = kijker.pagina
    kijker.als(s.nico.account)
    for naam in ("portefeuille:opdracht", "trede3_momenten:besluiten", "trede3_momenten:momenten"):
        kijker.ga(s.van_opdracht(naam), f"sec-nemer-{naam.split(':')[1]}")
        zichtbaar = pagina.locator("main").inner_text().lower()
        assert "brandweer" not in zichtbaar
        assert "concept" not in zichtbaar
    kijker.ga(s.adres("portefeuille:week"), "sec-nemer-week")
    assert "besluit voor" not in pagina.locator("main").inner_text().lower()

    kijker.als(s.gever.account)
    kijker.ga(s.adres("portefeuille:week"), "sec-week-gever")
    pagina.get_by_role("link", name="Lees en stel vast").click()
    expect(pagina.get_by_label("Waarom?")).to_have_value(REDEN)
    kijker.kijk("sec-blad-gever")
    kijker.druk("Stel het besluit vast")
    eerste = pagina.url
    artikel = pagina.get_by_role("article")
    kijker.kijk("sec-besluit")
    for naam in ("Gea van der Gever", "Saar Secretaris"):
        expect(artikel).to_contain_text(naam)

    with op_dag(MORGEN):
        kijker.als(s.gever.account)
        pagina.goto(eerste)
        kijker.druk("Corrigeer dit besluit")
        pagina.get_by_label("Waarom?").fill(BETER)
        kijker.druk("Stel het besluit vast")
        expect(artikel).to_contain_text(BETER)
        tweede = pagina.url
        kijker.als(s.nico.account)
        pagina.goto(eerste)
        for woorden in (REDEN, "Gea van der Gever", "Saar Secretaris", "gecorrigeerd"):
            expect(artikel).to_contain_text(woorden)
        pagina.emulate_media(media="print")
        expect(pagina.get_by_role("navigation")).to_have_count(0)
        assert bladzijden(pagina, "sec-besluit") == 1
        pagina.emulate_media(media="screen")
        artikel.locator(f"a[href='{tweede.removeprefix(live_url)}']").click()
        expect(artikel).to_contain_text(BETER)
        kijker.kijk("sec-correctie")


def test_a_wethouder_who_never_signs_in_loses_nothing(kijker):
    """Her secretary sees what waits for her, prepares, holds her conversation, and decides."""
    s = Straat(rol="bestuurlijk_opdrachtgever", zonder_account=True)
    wanneer = {"vraag": VRAAG, "uiterlijk_op": date(2026, 11, 27)}
    vraag_besluit(s.nico.actor, opdracht_id=s.op.pk, **wanneer)
    pagina = kijker.pagina
    kijker.als(s.saar.account)
    kijker.ga(s.adres("portefeuille:week"), "weth-week-saar")
    pagina.locator("main").get_by_role("button", name="Gea van der Gever").click()
    pagina.get_by_text("Je werkt nu voor").wait_for()
    kijker.kijk("weth-week")
    expect(pagina.locator(".vraag").first).to_contain_text(VRAAG)
    pagina.get_by_role("link", name="Lees en beslis").first.click()
    pagina.get_by_label("Akkoord. Ga door.").check()
    pagina.get_by_label("Waarom?").fill("Reserveren kost niets.")
    expect(pagina.get_by_role("heading", level=1)).to_have_text(VRAAG)
    expect(pagina.get_by_text("Welke stukken zijn er?")).to_have_count(0)
    kijker.kijk("weth-blad")
    kijker.druk("Stel het besluit vast")
    besluit = pagina.url
    kijker.als(s.nico.account)
    pagina.goto(besluit)
    expect(pagina.get_by_role("article")).to_contain_text("namens Gea van der Gever")
    expect(pagina.get_by_role("article")).to_contain_text("Saar Secretaris")
    expect(pagina.get_by_role("heading", level=1)).to_have_text(f"Besluit op “{VRAAG}”: akkoord")
    expect(pagina.get_by_role("heading", name="Stukken")).to_have_count(0)
    kijker.kijk("weth-besluit")
