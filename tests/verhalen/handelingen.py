# SPDX-License-Identifier: EUPL-1.2
"""What people of a story do on the screen, and what they read in the calendar."""

import re

from vijftreden.conf.opdrachtregel import voer_uit

WACHTWOORD = "vier gewone woorden samen"


def maak_beheerder(capsys, code: str, email: str) -> str:
    """Environment and beheerder by the command line; the path of the one-time link."""
    assert voer_uit(["omgeving", "maak", code]) == 0
    assert voer_uit(["account", "maak", "--omgeving", code, "--beheerder", email]) == 0
    return capsys.readouterr().out.strip().splitlines()[-1].split("/", 3)[3]


def kom_binnen(pagina, adres: str) -> None:
    """Open a one-time link and choose a password."""
    pagina.goto(adres)
    pagina.get_by_label("Kies een wachtwoord").fill(WACHTWOORD)
    pagina.get_by_role("button", name="Kies dit wachtwoord").click()


def meld_aan(pagina, url: str, email: str) -> None:
    pagina.goto(f"{url}/aanmelden/")
    pagina.get_by_label("E-mailadres").fill(email)
    pagina.get_by_label("Wachtwoord").fill(WACHTWOORD)
    pagina.get_by_role("button", name="Meld je aan").click()


def meld_af(pagina) -> None:
    pagina.get_by_role("button", name="Afmelden").first.click()


def geef_rol(
    pagina, url: str, regeling: str, rol: str, *, kies: str = "", nieuw: str = ""
) -> None:
    """A beheerder gives a role on one arrangement to somebody known or new."""
    pagina.goto(f"{url}/gm0293/beheer/rollen/")
    pagina.get_by_role("link", name=f"Verdeel de rollen van {regeling}").click()
    pagina.get_by_role("link", name=re.compile(f"Geef deze rol ?: {rol}$")).click()
    if kies:
        pagina.get_by_label("Wie", exact=False).first.select_option(label=kies)
    else:
        pagina.get_by_label("Of een nieuwe naam").fill(nieuw)
    pagina.get_by_label("Afgesproken op").fill("2026-11-20")
    pagina.get_by_role("button", name="Geef deze rol").click()
    pagina.get_by_role("status").wait_for()


def vul_in(pagina, url: str, regeling: str, **datums: str) -> None:
    """Enter dates of the budget for 2028 of one arrangement, along the page of the commission."""
    pagina.goto(f"{url}/gm0293/opdrachten/")
    pagina.get_by_role("link", name=regeling).click()
    pagina.get_by_role("link", name="Datums van het bestuur").click()
    pagina.get_by_role("link", name="Begroting 2028", exact=True).click()
    for naam, dag in datums.items():
        pagina.locator(f"#id_{naam}").fill(dag)
    pagina.get_by_role("button", name="Opslaan").click()
    pagina.get_by_text("Opgeslagen. De kalender is bijgewerkt.").wait_for()


def rij(pagina, regeling: str) -> dict[str, str]:
    """The dates of one arrangement in the calendar's table, by the heading of the column."""
    regel = pagina.get_by_role("row").filter(has=pagina.get_by_role("link", name=regeling))
    return {
        cel.get_attribute("data-kop"): cel.locator("time").first.get_attribute("datetime")
        for cel in regel.locator("td[data-kop]:has(time)").all()
    }


def toezichthouder(pagina, regeling: str) -> str:
    """The words in the cell of the supervisor."""
    regel = pagina.get_by_role("row").filter(has=pagina.get_by_role("link", name=regeling))
    return " ".join(regel.locator("td[data-kop='Naar toezichthouder']").inner_text().split())


def met(hand: dict[str, str], gezien: dict[str, str]) -> dict[str, str]:
    """Of what was seen, the columns that were worked out by hand."""
    return {kop: gezien.get(kop, "niet gezien") for kop in hand}


def neem_rol(pagina, url: str, omgeving: str, regeling: str) -> None:
    """ "Welke zijn van jou?": take the ambtelijk eigenaarschap of one arrangement."""
    pagina.goto(f"{url}/{omgeving}/")
    pagina.get_by_role("link", name="Kies wat van jou is").click()
    pagina.get_by_role("group", name=regeling).get_by_label(
        "Ambtelijk eigenaar", exact=True
    ).check()
    pagina.get_by_role("button", name="Deze zijn van mij").click()
    pagina.get_by_text("Deze rol is nu van jou.").wait_for()
