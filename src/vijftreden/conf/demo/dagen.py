# SPDX-License-Identifier: EUPL-1.2
"""Days in the demo's data files: a weekday of a week in a year, or so far from today."""

import re
from datetime import date, timedelta

from vijftreden.kern.kalender import Werkdagen
from vijftreden.kern.normen import normenboek

WEEKDAG = re.compile(r"W(\d\d)-([1-7])")
AFSTAND = re.compile(r"[+-]\d+")


def lees_dag(tekst: str, *, jaar: int, vandaag: date) -> date:
    """The day that a text in a data file means; raises ValueError naming the text."""
    if gevonden := WEEKDAG.fullmatch(tekst):
        try:
            return date.fromisocalendar(jaar, int(gevonden[1]), int(gevonden[2]))
        except ValueError:
            raise ValueError(f"{tekst!r}: deze week heeft {jaar} niet") from None
    if AFSTAND.fullmatch(tekst):
        return vandaag + timedelta(days=int(tekst))
    raise ValueError(f"{tekst!r}: schrijf een dag als W27-3 of als +12")


def lees_werkdag(tekst: str, *, jaar: int, vandaag: date) -> date:
    """The same, on a day on which people meet: what is to come moves on, what was moves back."""
    dag = lees_dag(tekst, jaar=jaar, vandaag=vandaag)
    werkdagen = Werkdagen.uit(normenboek().awt, dag)
    if dag > vandaag:
        return werkdagen.schuif_op(dag)
    while not werkdagen.is_werkdag(dag) and dag != vandaag:
        dag -= timedelta(days=1)
    return dag


def op_werkdag(dag: date) -> date:
    """A board meets in no weekend and on no holiday, whatever day the demo is loaded on."""
    return Werkdagen.uit(normenboek().awt, dag).schuif_op(dag)
