# SPDX-License-Identifier: EUPL-1.2
"""How a day, a number and an amount are written in Dutch, whatever the locale of the machine."""

import re
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

NEDERLAND = ZoneInfo("Europe/Amsterdam")
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
MAANDEN_KORT = tuple("mrt" if naam == "maart" else naam[:3] for naam in MAANDEN)
VASTE_SPATIE = "\N{NO-BREAK SPACE}"

DELEN_VAN_AMBTEN = re.compile(
    r"(?<=\w{4})(?=verantwoordelijke|opdrachtgever|eigenaar|adviseur)|(?<=verantwoor)(?=delijke)"
)


def _datum(waarde: date) -> date:
    """The calendar day in the Netherlands of a day or an aware instant."""
    if isinstance(waarde, datetime):
        return (waarde.astimezone(NEDERLAND) if waarde.tzinfo else waarde).date()
    return waarde


def weekdag(waarde: date) -> str:
    """The short name of the day of the week: "di"."""
    return WEEKDAGEN[_datum(waarde).weekday()][:2]


def maand(waarde: date) -> str:
    """The short name of the month: "nov", and "mrt" for March."""
    return MAANDEN_KORT[_datum(waarde).month - 1]


def dag(waarde: date) -> str:
    """A day in a table or a line: "di 24 nov 2026"."""
    datum = _datum(waarde)
    return f"{weekdag(datum)} {datum.day} {maand(datum)} {datum.year}"


def dag_lang(waarde: date) -> str:
    """A day in a sentence: "dinsdag 24 november 2026"."""
    datum = _datum(waarde)
    return f"{WEEKDAGEN[datum.weekday()]} {datum.day} {MAANDEN[datum.month - 1]} {datum.year}"


def midden(label: str) -> str:
    """A label in the middle of a sentence: no capital, unless it is an abbreviation."""
    return label if label[:2].isupper() and len(label) > 1 else label[:1].lower() + label[1:]


def aantal(waarde: int | Decimal | float) -> str:
    """A number with points for thousands and a comma for decimals: "1.234.567", "3,5"."""
    getal = Decimal(str(waarde))
    tekst = f"{getal:,f}" if getal != getal.to_integral_value() else f"{getal:,.0f}"
    return tekst.translate(str.maketrans(",.", ".,"))


def euro(waarde: int | Decimal) -> str:
    """An amount: "€ 1.250.000", cents only where they are not zero, a minus in front."""
    bedrag = Decimal(waarde).quantize(Decimal("0.01"), ROUND_HALF_UP)
    heel = bedrag == bedrag.to_integral_value()
    tekst = f"{abs(bedrag):,.{0 if heel else 2}f}".translate(str.maketrans(",.", ".,"))
    return f"{'-' if bedrag < 0 else ''}€{VASTE_SPATIE}{tekst}"


def afbreekbaar(tekst: str) -> str:
    """With soft hyphens in the long words of offices: a narrow drawing breaks them well."""
    return DELEN_VAN_AMBTEN.sub("\u00ad", tekst)
