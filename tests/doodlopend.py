# SPDX-License-Identifier: EUPL-1.2
"""Walks the pages of somebody who only reads, and says which link or button gets him nowhere."""

from collections.abc import Iterator
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

from django.test import Client
from django.urls import resolve

from tests.demo.scherm import Lezer
from tests.muur import Kring
from tests.muurgevallen import GEVALLEN

EIGEN = frozenset(
    {
        "trede1_opdracht:notitie",
        "trede1_opdracht:rol_bezwaar",
        "trede1_opdracht:rol_bezwaar_terug",
        "uitgang:besluiten_delen",
    }
)
"""What a reader may do on an item: keep a note, object to the own role, take decisions along."""
TERUG = frozenset({HTTPStatus.OK, HTTPStatus.FOUND})


def doodlopend(client: Client, adressen: list[str]) -> Iterator[tuple[str, str]]:
    """Page and address of each link that is refused, and of each form that would be."""
    gezien: dict[str, bool] = {}
    for adres in adressen:
        antwoord = client.get(adres)
        if antwoord.status_code != HTTPStatus.OK or "html" not in antwoord["Content-Type"]:
            continue
        lezer = Lezer(antwoord.content.decode())
        for waar in _links(lezer, adres):
            if waar not in gezien:
                gezien[waar] = client.get(waar).status_code in TERUG
            if not gezien[waar]:
                yield adres, waar
        yield from ((adres, f"POST {doel}") for doel in _schrijvend(lezer, adres))


def _links(lezer: Lezer, adres: str) -> Iterator[str]:
    """Where the links of this page go, within the house."""
    for link in lezer.links:
        doel = urlsplit(urljoin(adres, link.kenmerken.get("href", "")))
        if not doel.scheme and not doel.netloc:
            yield doel.path + (f"?{doel.query}" if doel.query else "")


def _schrijvend(lezer: Lezer, adres: str) -> Iterator[str]:
    """Where its forms go that change something of an item which is not the reader's own."""
    for formulier in lezer.formulieren:
        doel = urlsplit(urljoin(adres, formulier.actie)).path
        naam = resolve(doel).view_name
        van_item = naam in GEVALLEN and GEVALLEN[naam].kring is Kring.ITEM
        if formulier.methode == "post" and van_item and naam not in EIGEN:
            yield doel
