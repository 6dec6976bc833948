# SPDX-License-Identifier: EUPL-1.2
"""Calendar files (RFC 5545, 7986): one all-day event per date, the same event when it moves."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event

from vijftreden.kern.kalender import Soort
from vijftreden.trede3_momenten.selectors import Datumregel
from vijftreden.trede3_momenten.texts import cyclusnaam, normuitleg, soortnaam, toezichthouder

PRODUCT = "-//Vijftreden//Kalender//NL"
VERVERS = timedelta(hours=12)
EEN_DAG = timedelta(days=1)


def kalenderbestand(
    regels: Iterable[Datumregel],
    *,
    naam: str,
    soort_omgeving: str,
    nu: datetime,
    volgnummers: Mapping[tuple[UUID, Soort], int],
    adres: Callable[[Datumregel], str],
) -> bytes:
    """The file for these dates.

    `volgnummers` tells how often a date moved: a reader of calendars keeps the newest. `adres`
    gives the page of a date. Days have no clock, so no time zone is needed; no person is named.
    """
    kalender = Calendar()
    kalender.add("prodid", PRODUCT)
    kalender.add("version", "2.0")
    kalender.add("name", naam)
    kalender.add("x-wr-calname", naam)
    kalender.add("refresh-interval", VERVERS)
    for regel in regels:
        kalender.add_component(_gebeurtenis(regel, soort_omgeving, nu, volgnummers, adres(regel)))
    return bytes(kalender.to_ical())


def _gebeurtenis(
    regel: Datumregel,
    soort_omgeving: str,
    nu: datetime,
    volgnummers: Mapping[tuple[UUID, Soort], int],
    adres: str,
) -> Event:
    gebeurtenis = Event()
    gebeurtenis.add("uid", str(uuid5(regel.jaarcyclus_id, regel.soort.value)))
    gebeurtenis.add("dtstamp", nu.astimezone(UTC))
    gebeurtenis.add("sequence", volgnummers.get((regel.jaarcyclus_id, regel.soort), 0))
    gebeurtenis.add("dtstart", regel.datum)
    gebeurtenis.add("dtend", regel.datum + EEN_DAG)
    gebeurtenis.add("transp", "TRANSPARENT")
    wat = soortnaam(regel.soort.value, soort_omgeving)
    gebeurtenis.add("summary", schoon(f"{regel.opdracht}: {wat} ({cyclusnaam(regel)})"))
    gebeurtenis.add("description", schoon(uitleg(regel)))
    gebeurtenis.add("categories", [cyclusnaam(regel)])
    gebeurtenis.add("url", adres)
    return gebeurtenis


def uitleg(regel: Datumregel) -> str:
    """Why this day: who supervises, how it was counted, by which article."""
    norm = normuitleg(regel)
    wie = toezichthouder(regel)
    delen = [
        f"Toezichthouder: {wie}." if wie else "",
        norm.tekst,
        f"Zo is geteld: {norm.berekening}." if norm.berekening else "",
        f"{norm.artikel.capitalize()}, status: {norm.status}.",
        f"Gedaan op {regel.gehouden_op:%d-%m-%Y}." if regel.gehouden_op else "",
    ]
    return "\n".join(deel for deel in delen if deel)


def schoon(tekst: str) -> str:
    """Without control characters, which a calendar file may not hold."""
    return "".join(teken for teken in tekst if teken == "\n" or teken.isprintable())
