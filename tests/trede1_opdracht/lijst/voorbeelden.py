# SPDX-License-Identifier: EUPL-1.2
"""Lists as people have them, built in code, for the tests of the list and of the screens.

All names are invented.
"""

from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

TWAALF = (
    ("Project", "Projectleider", "Programma", "Ambtelijk opdrachtgever", "Wethouder", "Fase",
     "Budget (x € 1.000)", "Start", "Oplevering", "Volgende bila", "Bijzonderheden"),
    ("Herinrichting Stationsstraat", "Sanne Vermeer", "Bereikbaar Waterrijk", "Joost van Dalen",
     "Karin Holt", "Ontwerp", "3.800", "1-3-2026", "Q3 2027", "2-12-2026", "Riool eerst"),
    ("Fietsbrug Noorderkanaal", "Milan de Wit", "Bereikbaar Waterrijk", "Joost van Dalen",
     "Karin Holt", "Realisatie", "1.250", "15-9-2025", "31-12-26", "30-11-2026", ""),
    ("Wijk De Hoven aardgasvrij", "Noor Bakker", "Waterrijk Aardgasvrij", "Joost van Dalen",
     "Karin Holt", "Definitie", "620", "1-1-2026", "dec 2028", "", "Netcongestie"),
    ("Energieloket", "N. Bakker", "Waterrijk Aardgasvrij", "", "Karin Holt", "Uitvoering", "95",
     "1-6-2025", "2027", "", ""),
    ("Nieuwbouw zwembad De Plons", "vacature", "Sport en welzijn", "Joost van Dalen",
     "Ruben Alberts", "Initiatief", "n.t.b.", "", "", "", "Wacht op raad"),
    ("Kindcentrum Oost", "Thijs Mulder / vacature", "Sport en welzijn", "Joost van Dalen",
     "Ruben Alberts", "Voorbereiding", "12.400", "1-2-2026", "Q4 2028", "9-12-2026", ""),
    ("Datamigratie sociaal domein", "Bitweg B.V.", "Bedrijfsvoering", "", "Ruben Alberts",
     "Realisatie", "38", "1-9-2026", "31-3-2027", "", "40 dagen"),
    ("Opvang ontheemden Havenkade", "Sanne Vermeer", "Sport en welzijn", "", "Ruben Alberts",
     "Realisatie", "2.100", "1-4-2026", "1-4-2028", "1-12-2026", "=geheim?"),
    ("Omgevingsvisie 2040", "Milan de Wit", "Ruimte", "Joost van Dalen", "Karin Holt",
     "Definitie", "310", "1-5-2026", "Q2 2027", "", ""),
    ("Bedrijventerrein Zuidpoort, fase 1", "Eva Postma", "Ruimte", "Joost van Dalen",
     "Karin Holt", "Ontwerp", "5.600", "", "2029", "", "Grond nog kopen"),
    ("Bedrijventerrein Zuidpoort, fase 2", "Eva Postma", "Ruimte", "Joost van Dalen",
     "Karin Holt", "Initiatief", "-", "", "2031", "", ""),
    ("Vervanging raadsinformatiesysteem", "S. Vermeer", "Bedrijfsvoering", "", "Ruben Alberts",
     "Nazorg", "-5", "1-1-2025", "31-12-2026", "", "Teruggaaf leverancier"),
)  # fmt: skip
"""Twelve commissions with what lists have: half a name, a vacancy, a quarter, an own column."""


def twaalf_regels() -> str:
    """The twelve as they arrive when cells are copied from a spreadsheet and pasted."""
    return geplakt(TWAALF)


def bijzonderheden() -> bytes:
    """A workbook with two title rows, merged programme cells and an own column.

    The programme of rows 5-7 and 8-9 is one merged cell; "bijzonderheden" is nobody's but theirs.
    """
    rijen: list[list[Any]] = [
        ["Projectenoverzicht Ruimte 2026"],
        ["Peildatum 1 november 2026"],
        [],
        ["Programma", "Project", "Projectleider", "Ambtelijk opdrachtgever", "Fase", "Budget",
         "Einddatum", "bijzonderheden"],
        ["Bereikbaar Waterrijk", "Rotonde Westerlaan", "Sanne Vermeer", "Joost van Dalen",
         "Ontwerp", 450000, date(2027, 6, 30), "Bomen blijven staan"],
        [None, "Fietspad Dijkweg", "Milan de Wit", "Joost van Dalen", "Realisatie", 275000.5,
         date(2026, 12, 31), None],
        [None, "Parkeerplan centrum", "Milan de Wit", "Joost van Dalen", "Definitie", None, None,
         "Wacht op\ntelling"],
        ["Waterrijk Aardgasvrij", "Warmtenet De Hoven", "Noor Bakker", "Joost van Dalen",
         "Initiatief", 1200000, date(2029, 1, 1), "Samen met corporatie"],
        [None, "Isolatie Havenbuurt", "Noor Bakker", "Joost van Dalen", "Realisatie", 310000,
         date(2027, 3, 31), None],
    ]  # fmt: skip
    return werkmap(rijen, samen=("A1:H1", "A2:H2", "A5:A7", "A8:A9"), naam="Projecten")


def geplakt(rijen: Any) -> str:
    """Cells with tabs between them, quoted where a spreadsheet quotes them."""
    return "\r\n".join("\t".join(_geplakte_cel(cel) for cel in rij) for rij in rijen) + "\r\n"


def csv(rijen: Any, scheider: str = ";") -> str:
    """Lines with a separator, quoted where needed."""
    return "\r\n".join(scheider.join(_csv_cel(str(cel), scheider) for cel in rij) for rij in rijen)


def werkmap(
    rijen: Any, *, samen: tuple[str, ...] = (), naam: str = "Blad1", **bladen: Any
) -> bytes:
    """A workbook of one sheet; others by their name."""
    boek = Workbook()
    _vul(boek.active, rijen, samen)
    boek.active.title = naam
    for titel, inhoud in bladen.items():
        _vul(boek.create_sheet(titel), inhoud, ())
    return bewaar(boek)


def bewaar(boek: Workbook) -> bytes:
    """The bytes of a workbook."""
    uit = BytesIO()
    boek.save(uit)
    return uit.getvalue()


def _vul(blad: Worksheet, rijen: Any, samen: tuple[str, ...]) -> None:
    for rij in rijen:
        blad.append(list(rij))
    for bereik in samen:
        blad.merge_cells(bereik)


def _geplakte_cel(cel: Any) -> str:
    tekst = str(cel)
    return '"' + tekst.replace('"', '""') + '"' if "\n" in tekst or "\t" in tekst else tekst


def _csv_cel(cel: str, scheider: str) -> str:
    if any(teken in cel for teken in (scheider, '"', "\n")):
        return '"' + cel.replace('"', '""') + '"'
    return cel
