# SPDX-License-Identifier: EUPL-1.2
"""The pages of tread 1 in a browser: axe finds nothing, and nothing spills over the edge."""

from datetime import date

import pytest

from tests.factories import DAG, lees, lid, omgeving, persoon, systeem
from vijftreden.toegang.rechten import Soort
from vijftreden.trede1_opdracht import selectors, services

pytestmark = pytest.mark.browser
KNOP = "main form button[type=submit]"


@pytest.fixture
def wereld(live_url):
    """Two arrangements: one with holders past, present and to come; one with nobody."""
    hier = omgeving(naam="Gemeente Waterrijk")
    actor = systeem(hier)
    ggd, waterlab = (
        services.maak_eigenaarschap(actor, naam=naam, gr_vorm=vorm, deelnemersoorten=[soort])
        for naam, vorm, soort in (
            ("GGD Rivierenland", "OL", "gemeente"),
            ("Waterlaboratorium Noord en Zuid", "GO", "waterschap"),
        )
    )
    gea, coen = lid(hier, naam="Gea van der Gever"), lid(hier, naam="Coen Collega")
    for op, wie, rol, van, tot in (
        (ggd, gea.persoon, "ambtelijk_eigenaar", date(2026, 1, 1), None),
        (ggd, coen.persoon, "controller", date(2026, 2, 1), date(2026, 5, 1)),
        (ggd, persoon(hier, naam="Wil Wethouder"), "bestuurlijk_eigenaar", date(2027, 1, 1), None),
        (waterlab, gea.persoon, "accounthouder", date(2026, 1, 1), None),
    ):
        services.geef_rol(actor, opdracht_id=op.pk, rol=rol, persoon_id=wie.pk, van=van, tot=tot)
    bert = lid(hier, Soort.BEHEERDER, naam="Bert Beheerder")
    return {
        "adres": f"{live_url}/{hier.sleutel}",
        "actor": actor,
        "ggd": ggd.pk,
        "waterlab": waterlab.pk,
        "gea": gea,
        "coen": coen,
        "bert": bert,
    }


@pytest.fixture
def bekijk(pagina, toegankelijk):
    """Look at the page as it stands, at both widths."""

    def kijk():
        toegankelijk()
        for breedte in (1280, 320):
            pagina.set_viewport_size({"width": breedte, "height": 900})
            assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte
        pagina.set_viewport_size({"width": 1280, "height": 900})

    return kijk


def test_pages_of_one_item(wereld, live_url, pagina, meld_aan, bekijk):
    meld_aan(live_url, wereld["gea"].account)
    ggd, waterlab = (
        f"{wereld['adres']}/opdrachten/{wereld[naam]}" for naam in ("ggd", "waterlab")
    )
    for adres in (
        f"{ggd}/",
        f"{ggd}/rollen/",
        f"{ggd}/rollen/geef/controller/",
        f"{ggd}/kenmerken/",
        f"{waterlab}/kenmerken/",
    ):
        assert pagina.goto(adres).status == 200
        bekijk()


def test_errors_stand_at_their_field(wereld, live_url, pagina, meld_aan, bekijk):
    meld_aan(live_url, wereld["gea"].account)
    pagina.goto(f"{wereld['adres']}/opdrachten/{wereld['ggd']}/rollen/geef/controller/")
    pagina.fill("#id_functie", "jurist")
    pagina.click(KNOP)
    assert "Kies iemand" in pagina.inner_text("#id_persoon_id_error")
    assert pagina.input_value("#id_functie") == "jurist"
    bekijk()


def test_two_who_end_one_role(wereld, live_url, pagina, meld_aan, bekijk):
    """The second sees what the first did, keeps the own date, and may still choose it."""
    meld_aan(live_url, wereld["gea"].account)
    beeld = lees(wereld["actor"], selectors.rollen_van, wereld["ggd"])
    houder = beeld.beeld("ambtelijk_eigenaar").nu[0]
    pagina.goto(f"{wereld['adres']}/opdrachten/{wereld['ggd']}/rollen/{houder.id}/beeindig/")
    services.beeindig_rol(
        wereld["actor"],
        opdracht_id=wereld["ggd"],
        rolvervulling_id=houder.id,
        versie=houder.versie,
        tot=date(2027, 6, 1),
    )
    pagina.fill("#id_tot", "2027-03-01")
    pagina.click(KNOP)
    assert "di 1 jun 2027" in pagina.inner_text("main")
    assert pagina.input_value("#id_tot") == "2027-03-01"
    bekijk()
    pagina.click(KNOP)
    assert "ma 1 mrt 2027" in pagina.inner_text("main")


def test_taking_what_is_mine(wereld, live_url, pagina, meld_aan, bekijk):
    meld_aan(live_url, wereld["coen"].account)
    pagina.goto(f"{wereld['adres']}/van-jou/")
    bekijk()
    pagina.click(KNOP)
    assert "Zet bij minstens één rol een vinkje." in pagina.inner_text("[role=alert]")
    bekijk()
    pagina.locator("fieldset", has_text="GGD Rivierenland").get_by_label("Controller").check()
    pagina.click(KNOP)
    assert "Deze rol is nu van jou." in pagina.inner_text("main")
    mijn = lees(wereld["coen"].actor, selectors.mijn_opdracht_ids)
    assert mijn == [wereld["ggd"]]


def test_a_beheerder_divides_roles(wereld, live_url, pagina, meld_aan, bekijk):
    meld_aan(live_url, wereld["bert"].account)
    pagina.goto(f"{wereld['adres']}/beheer/rollen/")
    bekijk()
    pagina.get_by_role("link", name="Verdeel de rollen van Waterlaboratorium").click()
    bekijk()
    rij = pagina.get_by_role("row", name="Ambtelijk eigenaar").first
    rij.get_by_role("link", name="Geef deze rol").click()
    pagina.fill("#id_naam", "Nora Nieuw")
    pagina.click(KNOP)
    assert "is belegd" in pagina.inner_text("main")
    beeld = lees(wereld["actor"], selectors.rollen_van, wereld["waterlab"])
    houder = beeld.beeld("ambtelijk_eigenaar").nu[0]
    assert (houder.naam, houder.van >= DAG) == ("Nora Nieuw", True)
