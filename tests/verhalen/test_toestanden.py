# SPDX-License-Identifier: EUPL-1.2
"""A page with a mistake, in a collision, without a mouse and without scripts."""

import pytest
from django.urls import reverse

from tests import factories
from tests.klok import op_dag
from tests.verhalen.kijk import geef_sessie
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.trede3_momenten.services import open_levende_jaren


@pytest.fixture
def regeling(kijker):
    """An arrangement with its live years, and two people who both may enter its dates."""
    hier = factories.bezetting()
    factories.rol(hier.opdracht, hier.collega, "accounthouder")
    systeem = factories.systeem(hier.omgeving)
    open_levende_jaren(systeem, opdracht_ids=[hier.opdracht.pk])
    herzie_alles(systeem)
    return hier


def adres(naam, hier, **delen):
    kwargs = {"omgeving": hier.omgeving.sleutel, **delen}
    return reverse(naam, kwargs=kwargs)


def naar_begroting(pagina, url, hier):
    """To the dates of the budget for 2028."""
    overzicht = adres("trede3_momenten:bestuur", hier, opdracht_id=hier.opdracht.pk)
    pagina.goto(f"{url}{overzicht}")
    pagina.get_by_role("link", name="Begroting 2028", exact=True).click()


def test_a_mistake_is_said_at_its_field_and_nothing_typed_is_lost(kijker, regeling):
    pagina, url = kijker.pagina, kijker.url
    kijker.als(regeling.gever.account)
    naar_begroting(pagina, url, regeling)
    pagina.locator("#id_stukken_uit_op").fill("2027-07-07")
    pagina.locator("#id_vergadering_op").fill("2027-06-23")
    kijker.druk("Opslaan")
    pagina.get_by_role("alert").wait_for()
    assert pagina.locator("#id_stukken_uit_op").input_value() == "2027-07-07"
    assert pagina.locator("#id_stukken_uit_op").get_attribute("aria-invalid") == "true"
    kijker.kijk("fout-bestuursdatums")
    rol = adres(
        "trede1_opdracht:rol_geven", regeling, opdracht_id=regeling.opdracht.pk, rol="controller"
    )
    pagina.goto(f"{url}{rol}")
    pagina.locator("#id_functie").fill("concerncontroller")
    kijker.druk("Geef deze rol")
    pagina.get_by_role("alert").wait_for()
    assert pagina.locator("#id_functie").input_value() == "concerncontroller"
    kijker.kijk("fout-rol-geven")
    pagina.goto(f"{url}{adres('portefeuille:van_jou', regeling)}")
    kijker.druk("Deze zijn van mij")
    pagina.get_by_role("alert").wait_for()
    kijker.kijk("fout-van-jou")
    pagina.goto(f"{url}{adres('beheer:account', regeling)}")
    pagina.get_by_label("Huidig wachtwoord").fill("niet het goede wachtwoord")
    pagina.get_by_label("Nieuw wachtwoord").fill("kort")
    kijker.druk("Wijzig")
    pagina.get_by_role("alert").wait_for()
    kijker.kijk("fout-account")


def test_a_beheerders_mistakes_are_said_too(kijker, regeling):
    pagina, url = kijker.pagina, kijker.url
    kijker.als(regeling.beheerder.account)
    pagina.goto(f"{url}{adres('beheer:uitnodigen', regeling)}")
    kijker.druk("Maak de uitnodiging")
    pagina.get_by_role("alert").wait_for()
    kijker.kijk("fout-uitnodigen")
    pagina.goto(f"{url}{adres('beheer:vergaderdatums', regeling)}")
    pagina.get_by_label("Datums", exact=True).fill("31 februari 2027\n10 juni 2027")
    kijker.druk("Bekijk wat we lezen")
    pagina.wait_for_url("**/plakken/")
    kijker.kijk("fout-plakken")
    pagina.goto(f"{url}{adres('beheer:doorlooptijden', regeling)}")
    pagina.locator("main input[type=number]").first.fill("-1")
    pagina.locator("main form button[type=submit]").first.click()
    pagina.get_by_role("alert").wait_for()
    kijker.kijk("fout-doorlooptijden")


@pytest.mark.parametrize("met_javascript", [True, False])
def test_two_people_change_one_board_date(kijker, regeling, nieuwe_pagina, met_javascript):
    """The second sees what the first did, and what she typed still stands there."""
    url, eerste, tweede = kijker.url, nieuwe_pagina(), kijker.pagina
    geef_sessie(eerste.context, url, regeling.gever.account)
    kijker.als(regeling.collega.account)
    naar_begroting(tweede, url, regeling)
    naar_begroting(eerste, url, regeling)
    eerste.locator("#id_vergadering_op").fill("2027-06-30")
    eerste.get_by_role("button", name="Opslaan").click()
    eerste.get_by_text("Opgeslagen.").wait_for()
    tweede.locator("#id_vergadering_op").fill("2027-07-07")
    tweede.locator("#id_brief_reactie_uiterlijk").fill("2027-06-01")
    kijker.druk("Opslaan")
    tweede.get_by_role("heading", name="Gea van der Gever was je net voor").wait_for()
    botsing = " ".join(tweede.get_by_role("alert").inner_text().split())
    assert "wo 30 jun 2027" in botsing
    assert "wo 7 jul 2027" in botsing
    assert tweede.locator("#id_vergadering_op").input_value() == "2027-07-07"
    assert tweede.locator("#id_brief_reactie_uiterlijk").input_value() == "2027-06-01"
    if met_javascript:
        kijker.kijk("botsing-bestuursdatums")
    kijker.druk("Opslaan")
    tweede.get_by_text("Opgeslagen.").wait_for()
    assert tweede.locator("#id_vergadering_op").input_value() == "2027-07-07"


def tab_naar(pagina, tekst, meeste=60):
    """Press Tab until the focus is on what begins with this; it must be seen there."""
    script = """() => { const e = document.activeElement; const r = e.getBoundingClientRect();
        const label = e.labels && e.labels.length ? e.labels[0].innerText : e.innerText;
        return [(label || "").trim(), r.width > 0 && r.height > 0 && r.top < innerHeight,
                getComputedStyle(e).outlineStyle + getComputedStyle(e).boxShadow]; }"""
    gezien = []
    for _ in range(meeste):
        pagina.keyboard.press("Tab")
        naam, zichtbaar, rand = pagina.evaluate(script)
        gezien.append(naam)
        if naam.startswith(tekst):
            assert zichtbaar, f"{tekst!r} heeft de focus, maar is niet te zien"
            assert rand != "nonenone", f"{tekst!r} heeft de focus zonder rand"
            return
    pytest.fail(f"{tekst!r} is met Tab niet te bereiken; wel {gezien}")


def test_the_main_job_needs_no_mouse(kijker, regeling):
    """Skip link, menu, a line of the week, the board's dates, a date, save."""
    pagina, url = kijker.pagina, kijker.url
    factories.rol(regeling.opdracht, regeling.gever, "bestuurlijk_eigenaar")
    with op_dag(factories.DAG.replace(year=2027, month=2)):
        herzie_alles(factories.systeem(regeling.omgeving, dag=factories.DAG.replace(2027, 2)))
        kijker.als(regeling.gever.account)
        pagina.goto(f"{url}/{regeling.omgeving.sleutel}/kalender/")
        tab_naar(pagina, "Naar de inhoud", meeste=1)
        pagina.keyboard.press("Enter")
        assert pagina.evaluate("document.activeElement.id") == "inhoud"
        pagina.goto(f"{url}/{regeling.omgeving.sleutel}/kalender/")
        tab_naar(pagina, "Deze week")
        pagina.keyboard.press("Enter")
        pagina.wait_for_url(f"{url}/{regeling.omgeving.sleutel}/")
        tab_naar(pagina, "Vul de datums van het bestuur in")
        pagina.keyboard.press("Enter")
        pagina.wait_for_url("**/bestuur/")
        tab_naar(pagina, "Begroting 2028")
        pagina.keyboard.press("Enter")
        pagina.get_by_role("button", name="Opslaan").wait_for()
        tab_naar(pagina, "Algemeen bestuur vergadert op")
        pagina.keyboard.type("07072027")  # the same day, whichever comes first
        tab_naar(pagina, "Opslaan")
        pagina.keyboard.press("Enter")
        pagina.get_by_text("Opgeslagen. De kalender is bijgewerkt.").wait_for()
        assert pagina.locator("#id_vergadering_op").input_value() == "2027-07-07"


@pytest.mark.parametrize("met_javascript", [False])
def test_what_would_move_is_counted_without_scripts(kijker, regeling, met_javascript):
    pagina = kijker.pagina
    kijker.als(regeling.gever.account)
    naar_begroting(pagina, kijker.url, regeling)
    pagina.locator("#id_stukken_uit_op").fill("2027-06-23")
    kijker.druk("Bereken wat er schuift")
    gezien = " ".join(pagina.locator("#gevolgen").inner_text().split())
    assert "wordt wo 31 mrt 2027" in gezien
    assert "Er is nog niets opgeslagen." in gezien
