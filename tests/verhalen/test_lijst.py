# SPDX-License-Identifier: EUPL-1.2
"""From the own list to this week, in a browser: paste, look, read in, find it back, undo."""

from io import BytesIO

from django.urls import reverse
from openpyxl import load_workbook
from playwright.sync_api import expect

from tests.factories import lid, omgeving
from tests.plugins.browser import terug
from tests.trede1_opdracht.lijst.voorbeelden import bijzonderheden, twaalf_regels


def adres(wie, naam):
    return reverse(naam, kwargs={"omgeving": wie.omgeving.sleutel})


def lees_werkmap_in(kijker, wie) -> None:
    """Upload the workbook with its own column and read it in."""
    kijker.als(wie.account)
    kijker.ga(adres(wie, "trede1_opdracht:lijst"), "lijst-upload")
    bestand = {"name": "p.xlsx", "mimeType": "application/zip", "buffer": bijzonderheden()}
    kijker.pagina.get_by_label("Of kies een bestand").set_input_files(bestand)
    kijker.druk("Kijk wat we herkennen")
    kijker.kijk("lijst-werkmap")
    kijker.druk("Lees 5 opdrachten in")


def test_twelve_pasted_rows_become_commissions_that_are_found_back(kijker):
    joost = lid(omgeving(), naam="Joost van Dalen")
    pagina = kijker.pagina
    kijker.als(joost.account)
    kijker.ga(adres(joost, "portefeuille:week"), "lijst-lege-week")
    pagina.get_by_role("link", name="Plak of upload je lijst").click()
    kijker.kijk("lijst-plakken")
    pagina.get_by_label("Plak hier je lijst").fill(twaalf_regels())
    kijker.druk("Kijk wat we herkennen")
    pagina.get_by_role("heading", name="12 opdrachten kunnen erin").wait_for()
    kijker.kijk("lijst-nakijken")
    kijker.druk("Lees 12 opdrachten in")
    pagina.get_by_role("heading", name="12 opdrachten staan erin").wait_for()
    kijker.kijk("lijst-ingelezen")
    pagina.goto(f"{kijker.url}{adres(joost, 'portefeuille:opdrachten')}?zoek=netcongestie")
    kijker.kijk("lijst-gevonden")
    pagina.get_by_role("link", name="Wijk De Hoven aardgasvrij").click()
    pagina.get_by_role("heading", name="Gegevens").wait_for()
    kijker.kijk("lijst-opdracht")
    pagina.get_by_role("link", name="Wijzig de gegevens").click()
    kijker.kijk("lijst-gegevens")


def test_an_own_column_stands_on_the_commission_is_found_and_goes_out_again(kijker):
    """Two title rows, merged cells of a programme, and a column that is nobody's but theirs."""
    joost = lid(omgeving(), naam="Joost van Dalen")
    pagina = kijker.pagina
    lees_werkmap_in(kijker, joost)
    pagina.get_by_role("heading", name="5 opdrachten staan erin").wait_for()
    pagina.get_by_role("link", name="Parkeerplan centrum").click()
    gegevens = pagina.get_by_role("region", name="Gegevens")
    for woorden in ("Bereikbaar Waterrijk", "bijzonderheden", "telling"):
        expect(gegevens).to_contain_text(woorden)
    kijker.kijk("lijst-eigen-kolom")
    pagina.goto(f"{kijker.url}{adres(joost, 'portefeuille:opdrachten')}?zoek=telling")
    expect(pagina.locator("tbody tr")).to_have_count(1)
    expect(pagina.locator("tbody tr")).to_contain_text("Parkeerplan centrum")
    pagina.goto(f"{kijker.url}{adres(joost, 'portefeuille:opdrachten')}")
    with pagina.expect_download() as gehaald:
        pagina.get_by_role("link", name="Excel").click()
    kop, *rijen = load_workbook(BytesIO(gehaald.value.path().read_bytes())).active.iter_rows(
        values_only=True
    )
    uit = {rij[kop.index("Naam")]: dict(zip(kop, rij, strict=True)) for rij in rijen}
    assert {naam: rij["bijzonderheden"] or "" for naam, rij in uit.items()} == {
        "Rotonde Westerlaan": "Bomen blijven staan",
        "Fietspad Dijkweg": "",
        "Parkeerplan centrum": "Wacht op\ntelling",
        "Warmtenet De Hoven": "Samen met corporatie",
        "Isolatie Havenbuurt": "",
    }
    assert uit["Isolatie Havenbuurt"]["Programma"] == "Waterrijk Aardgasvrij"


def test_a_list_is_undone_but_for_what_was_changed(kijker):
    joost = lid(omgeving(), naam="Joost van Dalen")
    pagina = kijker.pagina
    lees_werkmap_in(kijker, joost)
    pagina.get_by_role("link", name="Rotonde Westerlaan").click()
    pagina.get_by_role("link", name="Wijzig de gegevens").click()
    pagina.get_by_label("Programma").fill("Verkeer")
    kijker.druk("Sla de gegevens op")
    terug(pagina, keren=3)
    pagina.get_by_role("heading", name="5 opdrachten staan erin").wait_for()
    kijker.druk("Draai terug")
    pagina.get_by_text("Rotonde Westerlaan: de gegevens zijn intussen gewijzigd.").wait_for()
    kijker.kijk("lijst-teruggedraaid")
    pagina.goto(f"{kijker.url}{adres(joost, 'portefeuille:opdrachten')}")
    expect(pagina.locator("tbody tr")).to_have_count(1)
    expect(pagina.locator("tbody tr")).to_contain_text("Rotonde Westerlaan")


def test_the_other_pages_of_a_list_stand_well(kijker):
    joost = lid(omgeving(), naam="Joost van Dalen")
    pagina = kijker.pagina
    kijker.als(joost.account)
    kijker.ga(adres(joost, "trede1_opdracht:lijst"), "lijst-leeg")
    kijker.druk("Kijk wat we herkennen")
    pagina.get_by_role("alert").wait_for()
    kijker.kijk("lijst-niets-geplakt")
    rijen = ["Project\tProjectleider\tBudget", "Brug\tN. Bakker\t1.000"]
    lijst = "\n".join([*rijen, "Brug\tNoor Bakker\t1,000", "\tPiet\t2"])
    pagina.get_by_label("Plak hier je lijst").fill(lijst)
    kijker.druk("Kijk wat we herkennen")
    pagina.get_by_role("heading", name="Deze regels lezen we zo niet in").wait_for()
    kijker.kijk("lijst-vragen")
    namen = "\n".join(f"Straat {n:05}" for n in range(501))
    pagina.goto(f"{kijker.url}{adres(joost, 'trede1_opdracht:lijst')}")
    pagina.get_by_label("Plak hier je lijst").fill(f"Project\n{namen}")
    kijker.druk("Kijk wat we herkennen")
    kijker.druk("Lees 501 opdrachten in")
    pagina.get_by_role("heading", name="Je lijst wordt ingelezen").wait_for()
    kijker.kijk("lijst-wacht")
    kijker.ga(adres(joost, "trede1_opdracht:opdracht_nieuw"), "opdracht-nieuw")
