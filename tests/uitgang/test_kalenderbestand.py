# SPDX-License-Identifier: EUPL-1.2
"""Calendar files: what RFC 5545 requires, checked by us, for the library accepts anything."""

import re
from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests import factories
from tests.trede3_momenten import kalenderwereld as wereld
from vijftreden.trede3_momenten.services import leg_bestuursdatums_vast

REGEL = re.compile(r"^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$")


def haal(client, lid, **vragen):
    adres = reverse("uitgang:kalender_ics", args=[lid.omgeving.sleutel])
    return factories.als(client, lid).get(adres, vragen)


def ontleed(inhoud: bytes):
    """The lines of the file, unfolded, by component; written from RFC 5545 section 3.1."""
    assert inhoud.endswith(b"\r\n")
    assert b"\n" not in inhoud.replace(b"\r\n", b"")
    assert all(len(regel) <= 75 for regel in inhoud.split(b"\r\n"))
    tekst = inhoud.decode("utf-8").replace("\r\n ", "")
    kalender, gebeurtenissen, huidig = [], [], None
    for regel in tekst.split("\r\n")[:-1]:
        gevonden = REGEL.match(regel)
        assert gevonden, regel
        naam, opties, waarde = gevonden.groups()
        if (naam, waarde) == ("BEGIN", "VEVENT"):
            huidig = []
        elif (naam, waarde) == ("END", "VEVENT"):
            gebeurtenissen.append(huidig)
            huidig = None
        else:
            (kalender if huidig is None else huidig).append((naam, opties, waarde))
    return kalender, gebeurtenissen


def waarden(gebeurtenis):
    return {naam: waarde for naam, _, waarde in gebeurtenis}


def test_what_the_rfc_requires_stands_in_the_file(client, bezet):
    antwoord = haal(client, bezet.gever)
    kalender, gebeurtenissen = ontleed(antwoord.content)
    assert kalender[0] == ("BEGIN", "", "VCALENDAR")
    assert kalender[-1] == ("END", "", "VCALENDAR")
    namen = [naam for naam, _, _ in kalender]
    assert namen.count("PRODID") == namen.count("VERSION") == 1
    assert waarden(kalender)["VERSION"] == "2.0"
    assert len(gebeurtenissen) == 42
    for gebeurtenis in gebeurtenissen:
        namen = [naam for naam, _, _ in gebeurtenis]
        for naam in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"):
            assert namen.count(naam) == 1, naam
        assert re.fullmatch(r"\d{8}T\d{6}Z", waarden(gebeurtenis)["DTSTAMP"])
    uids = [waarden(gebeurtenis)["UID"] for gebeurtenis in gebeurtenissen]
    assert len(set(uids)) == len(uids)


def test_a_day_is_a_whole_day_and_ends_before_the_next(client, bezet):
    _, gebeurtenissen = ontleed(haal(client, bezet.gever, jaar=2028).content)
    kaders = next(g for g in gebeurtenissen if "kaders" in waarden(g)["SUMMARY"])
    assert ("DTSTART", ";VALUE=DATE", "20270429") in kaders
    assert ("DTEND", ";VALUE=DATE", "20270430") in kaders
    assert ("TRANSP", "", "TRANSPARENT") in kaders


def test_a_date_that_moves_is_the_same_event_with_a_higher_sequence(client, bezet):
    def raad():
        _, gebeurtenissen = ontleed(haal(client, bezet.gever, jaar=2028).content)
        return waarden(next(g for g in gebeurtenissen if "raad over" in waarden(g)["SUMMARY"]))

    voor = raad()
    rij = wereld.cyclus(bezet.opdracht)
    leg_bestuursdatums_vast(
        factories.systeem(bezet.omgeving),
        opdracht_id=bezet.opdracht.pk,
        jaarcyclus_id=rij.id,
        versie=rij.versie,
        vergadering_op=wereld.dag("2027-07-07"),
    )
    na = raad()
    assert na["UID"] == voor["UID"]
    assert (voor["SEQUENCE"], na["SEQUENCE"]) == ("0", "1")
    assert (voor["DTSTART"], na["DTSTART"]) == ("20270913", "20270706")


def test_names_are_escaped_and_no_person_is_named(client, bezet):
    op = wereld.regeling(bezet.omgeving, naam="Oost; West, thuis\\best\nBEGIN:VEVENT")
    factories.rol(op, bezet.gever)
    inhoud = haal(client, bezet.gever, zoek="thuis").content
    _, gebeurtenissen = ontleed(inhoud)
    assert len(gebeurtenissen) == 42
    assert all("Oost\\; West\\, thuis\\\\best" in waarden(g)["SUMMARY"] for g in gebeurtenissen)
    assert bezet.gever.persoon.naam not in inhoud.decode()


@pytest.mark.parametrize(
    ("vragen", "aantal"),
    [
        ({}, 42),
        ({"jaar": 2028}, 12),
        ({"jaar": 2028, "cyclus": "jaarrekening"}, 3),
        ({"van": "2027-04-01", "tot": "2027-05-01"}, 2),
        ({"vorm": "BVO"}, 0),
        ({"zoek": "bestaat niet"}, 0),
    ],
)
def test_the_filters_are_those_of_the_page(client, bezet, vragen, aantal):
    assert len(ontleed(haal(client, bezet.gever, **vragen).content)[1]) == aantal


def test_the_sight_is_that_of_the_page(client, bezet):
    assert ontleed(haal(client, bezet.collega).content)[1] == []
    van_nemer = ontleed(haal(client, bezet.nemer, jaar=2028).content)[1]
    assert not any("college" in waarden(g)["SUMMARY"] for g in van_nemer)
    adres = reverse("uitgang:kalender_ics", args=[bezet.omgeving.sleutel])
    assert factories.als(client, bezet.buur).get(adres).status_code == 404


def test_the_file_is_a_calendar_and_is_not_kept(client, bezet):
    antwoord = haal(client, bezet.gever)
    assert antwoord.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert "attachment" in antwoord.headers["Content-Disposition"]
    assert "no-store" in antwoord.headers["Cache-Control"]
    assert client.post(antwoord.request["PATH_INFO"]).status_code == 405


def test_the_stamp_is_now(client, bezet):
    _, gebeurtenissen = ontleed(haal(client, bezet.gever).content)
    stempel = waarden(gebeurtenissen[0])["DTSTAMP"].replace("Z", "+0000")
    geschreven = datetime.strptime(stempel, "%Y%m%dT%H%M%S%z")
    assert abs(timezone.now() - geschreven) < timedelta(minutes=1)
