# SPDX-License-Identifier: EUPL-1.2
"""Every page of the URL conf in a browser: full, empty, with an error, in a collision."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests import factories
from tests.muur import Kring, routes, wereld
from tests.muurgevallen import GEVALLEN
from vijftreden.toegang.models import Account
from vijftreden.toegang.rechten import Soort

GEEN_PAGINA = {
    "gezondheid",
    "beveiliging",
    "demo_als",
    "beheer:verwijderen",
    "beheer:plakken",
    "trede1_opdracht:lijkt_op",
    "trede1_opdracht:stap_hints",
    "trede1_opdracht:bijlage",
}
"""Not for people, only on the demo, only for a form, part of a page, or a file."""
BESTAND = ("uitgang:",)
TOCH_EEN_PAGINA = {"uitgang:agenda_en_mail", "uitgang:huisstijl"}
ROUTES = [
    route
    for route in routes()
    if route.naam not in GEEN_PAGINA
    and (not route.naam.startswith(BESTAND) or route.naam in TOCH_EEN_PAGINA)
    and GEVALLEN[route.naam].na_get == 200
]
GROEPEN = sorted({route.naam.rpartition(":")[0] or "conf" for route in ROUTES})
HIER = "waterrijk"


def account(code, omgeving=HIER):
    """The account of one of the demo's cast."""
    return Account.objects.get(email=f"{code}@{omgeving}.demo.invalid")


def plek(route, delen):
    return reverse(route.naam, kwargs={deel: delen[deel] for deel in route.delen})


@pytest.mark.parametrize("groep", GROEPEN)
def test_every_page_shows_what_it_holds(kijker, groep):
    hier = wereld()
    for route in ROUTES:
        if (route.naam.rpartition(":")[0] or "conf") != groep:
            continue
        geval = GEVALLEN[route.naam]
        wie = None if geval.kring is Kring.IEDEREEN else hier.wie(geval.wie).account
        kijker.als(wie)
        kijker.ga(plek(route, hier.delen), f"vol-{route.naam.replace(':', '-')}")


@pytest.mark.parametrize("groep", [groep for groep in GROEPEN if groep != "conf"])
def test_every_page_that_can_be_empty_says_what_to_do(kijker, groep):
    """An environment of today: nobody has a role, nothing was entered."""
    omgeving = factories.omgeving()
    leden = {
        Kring.LEDEN: factories.lid(omgeving),
        Kring.BEHEER: factories.lid(omgeving, Soort.BEHEERDER, Soort.ADVISEUR),
    }
    for route in ROUTES:
        geval = GEVALLEN[route.naam]
        if route.naam.rpartition(":")[0] != groep or route.delen != ("omgeving",):
            continue
        kijker.als(leden[geval.kring].account)
        adres = reverse(route.naam, kwargs={"omgeving": omgeving.sleutel})
        kijker.ga(adres, f"leeg-{route.naam.replace(':', '-')}")


@pytest.mark.parametrize(
    ("wie", "omgeving", "adressen"),
    [
        (
            "eigenaar",
            HIER,
            (
                "",
                "?alles",
                "kalender/?cyclus=jaarrekening",
                "kalender/?cyclus=begrotingswijziging",
                "kalender/?zoek=bestaat-niet",
                "kalender/maand/",
                "kalender/lijst/",
                "opdrachten/?sortering=stap",
                "opdrachten/?zoek=bestaat-niet",
                "organisaties/?zoek=bestaat-niet",
            ),
        ),
        ("secretaris", HIER, ("", "opdrachten/")),
        ("beheerder", HIER, ("beheer/rollen/", "beheer/mensen/", "beheer/journaal/?voor=2")),
        ("controller", HIER, ("", "opdrachten/", "rollen/", "mandaten/", "functies/")),
        ("controller", HIER, ("beheer/vergaderdatums/",)),
        ("eigenaar", "rijn-en-veen", ("", "kalender/")),
        ("hoofd_ruimte", HIER, ("", "kalender/momenten/", "openstaand/", "opdrachten/")),
        ("hoofd_sociaal", HIER, ("", "van-jou/", "overname/")),
        ("wethouder_mobiliteit", HIER, ("", "overname/", "kalender/momenten/")),
        ("bestuursadviseur", HIER, ("", "opdrachten/")),
        ("programmamanager", HIER, ("", "openstaand/")),
        ("projectleider", HIER, ("", "opdrachten/", "kalender/momenten/")),
        ("zzper", HIER, ("", "opdrachten/")),
        ("directeur_woningbouw", "leefomgeving", ("", "opdrachten/")),
        ("directeur_uitvoering", "leefomgeving", ("",)),
        ("hoofd_keringen", "rijn-en-veen", ("", "openstaand/")),
        ("hoofd_natuur", "maasgouw", ("", "opdrachten/", "opdrachten/wacht-op-lijst/")),
    ],
)
def test_the_demo_in_many_looks(demokijker, wie, omgeving, adressen):
    demokijker.als(account(wie, omgeving))
    for adres in adressen:
        naam = "".join(letter if letter.isalnum() else "-" for letter in adres)
        demokijker.ga(f"/{omgeving}/{adres}", f"demo-{omgeving}-{wie}-{naam}")


def test_every_commission_of_the_demo_can_be_read(demokijker):
    demokijker.als(account("controller"))
    pagina = demokijker.pagina
    demokijker.ga(f"/{HIER}/opdrachten/", "demo-opdrachten")
    adressen = [link.get_attribute("href") for link in pagina.locator("main tbody th a").all()]
    assert len(adressen) > 5
    for nummer, adres in enumerate(adressen):
        demokijker.ga(adres, f"demo-opdracht-{nummer}")


def test_what_does_not_exist_or_is_not_allowed_is_a_page_too(kijker):
    hier = factories.bezetting()
    kijker.als(hier.lezer.account)
    kijker.ga(f"/{hier.omgeving.sleutel}/bestaat-niet/", "fout-404", 404)
    geef = reverse(
        "trede1_opdracht:rol_geven",
        kwargs={
            "omgeving": hier.omgeving.sleutel,
            "opdracht_id": hier.opdracht.pk,
            "rol": "accounthouder",
        },
    )
    kijker.ga(geef, "fout-403", 403)


@pytest.mark.parametrize("met_javascript", [False])
def test_filters_work_without_scripts(demokijker, met_javascript):
    pagina, url = demokijker.pagina, demokijker.url
    demokijker.als(account("eigenaar"))
    for adres, rest in (("opdrachten/", 2), ("kalender/", 1)):  # the owner's lane, and its task
        pagina.goto(f"{url}/{HIER}/{adres}")
        pagina.get_by_label("Zoek", exact=False).first.fill("Veiligheidsregio")
        pagina.get_by_role("button", name="Zoek").click()
        pagina.wait_for_load_state()
        expect(pagina.locator("main tbody tr")).to_have_count(rest)
    pagina.goto(f"{url}/{HIER}/opdrachten/")
    pagina.get_by_label("Stand").select_option("op-orde")
    pagina.get_by_role("button", name="Zoek").click()
    pagina.wait_for_load_state()
    assert "Gezondheidsdienst" not in pagina.locator("main tbody").inner_text()
    pagina.goto(f"{url}/{HIER}/kalender/lijst/")
    pagina.get_by_label("Vorm").select_option("BVO")
    pagina.get_by_role("button", name="Zoek").click()
    pagina.wait_for_load_state()
    assert "Omgevingsdienst" not in pagina.locator("main tbody").inner_text()
    demokijker.als(account("beheerder"))
    pagina.goto(f"{url}/{HIER}/beheer/journaal/")
    pagina.get_by_label("Handeling").select_option("rol geven")
    pagina.locator("main form button[type=submit]").first.click()
    pagina.wait_for_load_state()
    assert "lid uitnodigen" not in pagina.locator("main tbody").inner_text()
    pagina.goto(f"{url}/{HIER}/beheer/rollen/")
    pagina.get_by_label("Zoek op naam").fill("Schakel")
    pagina.get_by_role("button", name="Zoek").click()
    pagina.wait_for_load_state()
    expect(pagina.locator("main tbody tr")).to_have_count(1)
