# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden account maak`: the first way into an environment, or a new link for who lost it."""

import argparse
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from vijftreden.beheer.services import maak_account
from vijftreden.conf.omgevingsvariabelen import Omgevingsvariabelen
from vijftreden.conf.opdrachtregel.uitvoer import klaag, systeem, zeg, zoek_omgeving
from vijftreden.toegang.rechten import Soort
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "geeft iemand toegang tot een omgeving en toont de eenmalige link"
    account = onderdelen.add_parser("account", help=uitleg, description=uitleg)
    deel = account.add_subparsers(required=True, metavar="OPDRACHT").add_parser(
        "maak", help=uitleg, description=uitleg
    )
    deel.add_argument("--omgeving", required=True, help="TOOI-code of korte naam, zoals gm0293")
    deel.add_argument(
        "--beheerder",
        required=True,
        metavar="NAAM@ADRES",
        help="e-mailadres van de persoon die beheerder wordt",
    )
    deel.add_argument("--naam", default="", help="naam van die persoon; anders het adres")
    deel.set_defaults(doe=maak)


def maak(gekozen: argparse.Namespace) -> int:
    """Makes the beheerder and prints the link. Again for the same address: a new link."""
    omgeving = zoek_omgeving(gekozen.omgeving)
    if omgeving is None:
        return 2
    try:
        validate_email(gekozen.beheerder)
    except ValidationError:
        klaag(f"“{gekozen.beheerder}” is geen e-mailadres.")
        return 2
    try:
        toegang = maak_account(
            systeem(omgeving),
            email=gekozen.beheerder,
            naam=gekozen.naam or gekozen.beheerder.partition("@")[0],
            soorten=[Soort.BEHEERDER],
            thuis=_thuis(),
        )
    except Invoerfout as fout:
        klaag(fout.zin)
        return 1
    tot = dag_lang(toegang.geldig_tot)
    zeg(f"{toegang.email} wordt beheerder van {omgeving.naam}.")
    zeg(f"Open deze link en kies een wachtwoord. Hij werkt één keer, tot {tot}:")
    zeg(toegang.adres)
    return 0


def _thuis() -> str:
    """The public address, else where `vijftreden start` listens."""
    van_buiten = Omgevingsvariabelen()
    hier = f"http://{van_buiten.tekst('VIJFTREDEN_HOST')}:{van_buiten.tekst('VIJFTREDEN_POORT')}"
    return settings.PUBLIEK_ADRES or hier
