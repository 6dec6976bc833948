# SPDX-License-Identifier: EUPL-1.2
"""A2: my seven moments over twelve commissions in one calendar; one is moved where it stands.

Six projects are new, six came from a list and were running.
"""

from datetime import timedelta

import pytest

from tests.factories import DAG, lid, omgeving, rol
from tests.trede3_momenten.momenten.conftest import dag, een, plan, project, uit_lijst
from tests.verhalen.kijk import bladzijden
from vijftreden.trede3_momenten.services import leg_moment_vast

NIEUW = (
    "Herinrichting Stationsstraat",
    "Zwembad De Waterlelie",
    "Fietsbrug over de Rijn",
    "Digitale balie",
    "Renovatie raadhuis",
    "Omgevingsvisie",
)
LOPEND = (
    "Rioolvervanging Oud-Zuid",
    "Sporthal Noord",
    "Warmtenet Oost",
    "Kindcentrum Het Kompas",
    "Herontwikkeling gemeentehuislocatie en omliggende openbare ruimte",
    "Woonwijk De Weide",
)


@pytest.fixture
def twaalf(live_url):
    """A principal with twelve commissions."""
    hier = omgeving()
    gever = lid(hier, naam="Gea van der Gever")
    eind = DAG + timedelta(days=400)
    opdrachten = [project(hier, naam=naam) for naam in NIEUW]
    opdrachten += [uit_lijst(hier, naam=naam, eind_op=eind) for naam in LOPEND]
    for op in opdrachten:
        rol(op, gever, "ambtelijk_opdrachtgever")
        plan(op)
    eerste = opdrachten[0]
    businesscase = een(eerste, "businesscase")
    leg_moment_vast(
        gever.actor,
        opdracht_id=eerste.pk,
        stuurmoment_id=businesscase.id,
        versie=businesscase.versie,
        gehouden_op=dag("2026-11-20"),
    )
    return hier, gever, eerste, opdrachten[len(NIEUW)]


def sleep(pagina, wat, waarheen):
    """Drags with the mouse; the page fits in the window, so that nothing scrolls meanwhile."""
    pagina.set_viewport_size({"width": 1280, "height": 3000})
    wat.hover()
    pagina.mouse.down()
    for _ in range(2):
        waarheen.hover(position={"x": 6, "y": 6})
    pagina.mouse.up()


@pytest.mark.verhaal("A2")
def test_seven_moments_of_twelve_commissions_in_one_calendar(twaalf, kijker, met_javascript):
    hier, gever, eerste, _ = twaalf
    kijker.als(gever.account)
    pagina, adres = kijker.pagina, f"/{hier.sleutel}/kalender/momenten/"
    kijker.ga(adres, "a2-momenten")
    rijen = pagina.locator("table.kalender tbody tr")
    assert rijen.count() == 12
    assert rijen.first.locator("td").count() == 7
    assert bladzijden(pagina, "a2-momenten") <= 3

    stationsstraat = rijen.filter(has_text="Herinrichting Stationsstraat")
    gesprek = stationsstraat.locator("td[data-kop=Voortgang]")
    gesprek.locator("summary").click()
    gesprek.get_by_label("Op welke dag?").fill("2026-12-03")
    gesprek.get_by_role("button", name="Zet op deze dag").click()
    assert pagina.url.endswith(adres)
    kijker.kijk("a2-verzet")
    assert "3\xa0dec" in stationsstraat.locator("td[data-kop=Voortgang]").inner_text()
    assert een(eerste, "voortgang").gepland_op == dag("2026-12-03")

    pagina.get_by_role("link", name="Maand", exact=True).click()
    pagina.goto(f"{kijker.url}/{hier.sleutel}/kalender/maand/?maand=2026-12")
    kijker.kijk("a2-maand")
    vast = pagina.locator("li", has_text="Herinrichting Stationsstraat").filter(
        has_text="Voortgang"
    )
    if met_javascript:
        sleep(pagina, vast, pagina.locator('td[data-dag="2026-12-08"]'))
        pagina.get_by_text("dinsdag 8 december 2026").wait_for()
    else:
        vast.get_by_role("link").click()
        pagina.get_by_label("Op welke dag?").fill("2026-12-08")
        pagina.get_by_role("button", name="Zet op deze dag").click()
    assert een(eerste, "voortgang").gepland_op == dag("2026-12-08")

    kijker.ga(f"/{hier.sleutel}/opdrachten/{eerste.pk}/momenten/", "a2-opdracht")
    kijker.ga(f"/{hier.sleutel}/opdrachten/{eerste.pk}/", "a2-opdrachtblad")
    pagina.get_by_role("link", name="Voortgang bespreken").first.click()
    kijker.kijk("a2-moment")
    kijker.ga(f"/{hier.sleutel}/opdrachten/{eerste.pk}/momenten/crisis/", "a2-crisis")
    kijker.ga(f"/{hier.sleutel}/kalender/lijst/", "a2-lijst")
    kijker.ga(f"/{hier.sleutel}/uitleg/momenten/", "a2-uitleg")


def test_running_work_is_put_behind_us_with_one_click(twaalf, kijker):
    hier, gever, _, lopend = twaalf
    kijker.als(gever.account)
    kijker.ga(f"/{hier.sleutel}/opdrachten/{lopend.pk}/momenten/", "lopend-voor")
    kijker.druk("Alles was vóór dit systeem")
    kijker.kijk("lopend-na")
    assert een(lopend, "businesscase").historie
