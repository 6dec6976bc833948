# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden omgeving maak`: the environment of a public organisation, arrangements included."""

import argparse
from typing import Any

from vijftreden.conf.inrichting import richt_in
from vijftreden.conf.opdrachtregel.uitvoer import installatie, klaag, zeg
from vijftreden.register.selectors import OnbekendeOrganisatie, vind_organisatie
from vijftreden.toegang.sessie import zicht
from vijftreden.web.fouten import Invoerfout

GEEN_REGELINGEN = "neemt volgens het register aan geen regeling deel."


def voeg_toe(onderdelen: Any) -> None:
    """Adds the sub-command."""
    uitleg = "maak een omgeving voor een organisatie uit het register"
    takken = onderdelen.add_parser("omgeving", help=uitleg, description=uitleg).add_subparsers(
        required=True, metavar="DOE"
    )
    maak_tak = takken.add_parser("maak", help=uitleg, description=uitleg)
    maak_tak.add_argument("organisatie", help="TOOI-adres, TOOI-code (gm0293) of naam")
    maak_tak.add_argument("--naam", help="korte naam in het adres; standaard de TOOI-code")
    maak_tak.set_defaults(doe=maak)


def maak(gekozen: argparse.Namespace) -> int:
    """Makes it and says how many arrangements it has; 2 for a name that is not in the register."""
    actor = installatie()
    try:
        with zicht(actor):
            organisatie = vind_organisatie(actor, gekozen.organisatie)
        gemaakt = richt_in(actor, organisatie, sleutel=gekozen.naam or organisatie.code)
    except OnbekendeOrganisatie as fout:
        klaag(_wat_wel(fout))
        return 2
    except Invoerfout as fout:
        klaag(fout.zin)
        return 2
    aantal = gemaakt.eigenaarschappen
    zeg(
        f"Omgeving {gemaakt.omgeving.sleutel} gemaakt voor {organisatie.naam}: "
        + (f"{aantal} eigenaarschappen, elk met zijn kalender." if aantal else GEEN_REGELINGEN)
    )
    zeg(
        "Maak nu een beheerder: vijftreden account maak "
        f"--omgeving {gemaakt.omgeving.sleutel} --beheerder NAAM@ADRES"
    )
    return 0


def _wat_wel(fout: OnbekendeOrganisatie) -> str:
    """The sentence of the error, with the near names when there are any."""
    namen = ", ".join(f"{lijkt.code or lijkt.roo_id} ({lijkt.naam})" for lijkt in fout.lijkt_op)
    vraag = f" Bedoel je: {namen}?" if namen else ""
    return f"“{fout.kenmerk}” staat niet in het register.{vraag}"
