# SPDX-License-Identifier: EUPL-1.2
"""The file of somebody's own calendar (RFC 5545, 7986): moments and dates of his commissions.

An event keeps its UID when its day moves, its SEQUENCE rises, and what was called off stays for
90 days as CANCELLED. All events are whole days. The file says in which time zone those days lie.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Component, Event

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede3_momenten.selectors import Agenda, Agendadatum, Agendamoment
from vijftreden.trede3_momenten.texts import CYCLI, soortnaam
from vijftreden.uitgang.kalenderbestand import EEN_DAG, PRODUCT, schoon, uitleg
from vijftreden.web.schrijfwijze import dag_lang

VERVERS = timedelta(hours=6)
ZONE = b"""BEGIN:VTIMEZONE\r
TZID:Europe/Amsterdam\r
BEGIN:DAYLIGHT\r
DTSTART:19810329T020000\r
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
TZNAME:CEST\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
END:DAYLIGHT\r
BEGIN:STANDARD\r
DTSTART:19961027T030000\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
TZNAME:CET\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
END:STANDARD\r
END:VTIMEZONE\r
"""
"""The summer time of the European Union, as it has been since 1996."""
WAT_ERIN_STAAT = (
    "De momenten en datums van de opdrachten waarop je een rol hebt. Namen van mensen staan er "
    "niet in."
)
Adres = Callable[[Agendamoment | Agendadatum], str]


def agendabestand(
    inhoud: Agenda,
    *,
    id: UUID,
    naam: str,
    thuis: str,
    soort_omgeving: str,
    nu: datetime,
    adres: Adres,
) -> bytes:
    """The file; `id` tells this calendar from others, `adres` gives the page of an event."""
    kalender = Calendar()
    kalender.add("prodid", PRODUCT)
    kalender.add("version", "2.0")
    kalender.add("uid", str(id))
    kalender.add("name", schoon(naam))
    kalender.add("x-wr-calname", schoon(naam))
    kalender.add("description", WAT_ERIN_STAAT)
    kalender.add("url", thuis)
    kalender.add("refresh-interval", VERVERS, parameters={"VALUE": "DURATION"})
    kalender.add("x-wr-timezone", "Europe/Amsterdam")
    kalender.add_component(Component.from_ical(ZONE))
    for moment in inhoud.momenten:
        gebeurtenis = _gebeurtenis(str(moment.id), moment, nu, adres(moment))
        gebeurtenis.add("summary", schoon(f"{moment.opdracht}: {momentnaam(moment)}"))
        if moment.gehouden_op:
            gebeurtenis.add("description", f"Gehouden op {dag_lang(moment.gehouden_op)}.")
        kalender.add_component(gebeurtenis)
    for datum in inhoud.datums:
        uid = str(uuid5(datum.jaarcyclus_id, datum.soort.value))
        gebeurtenis = _gebeurtenis(uid, datum, nu, adres(datum))
        gebeurtenis.add("summary", schoon(_datumkop(datum, soort_omgeving)))
        if datum.regel:
            gebeurtenis.add("description", schoon(uitleg(datum.regel)))
        kalender.add_component(gebeurtenis)
    return bytes(kalender.to_ical())


def momentnaam(moment: Agendamoment) -> str:
    """The moment in the words of its relation kind, with the phase that it closes."""
    vorm = relatievormen()[moment.relatievorm]
    naam = vorm.moment(moment.soort).naam
    fase = next((deel.naam for deel in vorm.fasen if deel.code == moment.fase), "")
    return f"{naam}, {fase}" if fase else naam


def _datumkop(datum: Agendadatum, soort_omgeving: str) -> str:
    cyclus = f"{CYCLI[datum.cyclus]} {datum.jaar}"
    cyclus = f"{cyclus}: {datum.cyclusnaam}" if datum.cyclusnaam else cyclus
    return f"{datum.opdracht}: {soortnaam(datum.soort.value, soort_omgeving)} ({cyclus})"


def _gebeurtenis(uid: str, regel: Agendamoment | Agendadatum, nu: datetime, adres: str) -> Event:
    gebeurtenis = Event()
    gebeurtenis.add("uid", uid)
    gebeurtenis.add("dtstamp", nu.astimezone(UTC))
    gebeurtenis.add("sequence", regel.volgnummer)
    gebeurtenis.add("status", "CANCELLED" if regel.vervallen else "CONFIRMED")
    _op_dag(gebeurtenis, regel.dag)
    gebeurtenis.add("url", adres)
    return gebeurtenis


def _op_dag(gebeurtenis: Event, dag: date) -> None:
    gebeurtenis.add("dtstart", dag)
    gebeurtenis.add("dtend", dag + EEN_DAG)
    gebeurtenis.add("transp", "TRANSPARENT")
