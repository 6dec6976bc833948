# SPDX-License-Identifier: EUPL-1.2
"""A person at the screen without a browser: follows the links and sends the forms of a page."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

from django.test import Client

LEEG = frozenset({"input", "br", "hr", "img", "link", "meta", "path", "circle"})


@dataclass
class Element:
    """A link, button, option or field as it stands on the page."""

    kop: str
    kenmerken: dict[str, str]
    tekst: str = ""


@dataclass
class Formulier:
    """A form with what it would send when nothing is changed."""

    actie: str
    methode: str
    velden: dict[str, str] = field(default_factory=dict)
    keuzes: dict[str, dict[str, str]] = field(default_factory=dict)
    knoppen: list[Element] = field(default_factory=list)

    def neem(self, element: Element) -> None:
        """Take up a control; one that is not ticked sends nothing until it is chosen."""
        soort, naam = element.kop, element.kenmerken.get("name", "")
        if soort == "button":
            self.knoppen.append(element)
        elif soort == "option":
            self.keuzes[naam][element.tekst] = element.kenmerken.get("value", "")
            if "selected" in element.kenmerken or naam not in self.velden:
                self.velden[naam] = element.kenmerken.get("value", "")
        elif element.kenmerken.get("type") in {"checkbox", "radio"}:
            self.keuzes.setdefault(naam, {})[element.kenmerken.get("value", "on")] = "on"
            if "checked" in element.kenmerken:
                self.velden[naam] = element.kenmerken.get("value", "on")
        elif soort == "textarea":
            self.velden[naam] = element.tekst
        elif soort == "select":
            self.keuzes[naam] = {}
        else:
            self.velden[naam] = element.kenmerken.get("value", "")


class Lezer(HTMLParser):
    """Collects links, forms and the words of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[Element] = []
        self.formulieren: list[Formulier] = []
        self.woorden: list[str] = []
        self.open: list[Element] = []
        self.veld = ""
        self.in_formulier = False
        self.feed(html)
        self.tekst = schoon(" ".join(self.woorden))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kenmerken = {naam: waarde or "" for naam, waarde in attrs}
        if tag == "form":
            adres = kenmerken.get("action", "")
            self.formulieren.append(Formulier(adres, kenmerken.get("method", "get")))
            self.in_formulier = True
        if tag == "option":
            kenmerken["name"] = self.veld
        element = Element(tag, kenmerken)
        if tag == "select":
            self.veld = kenmerken["name"]
        if tag in {"input", "select"} and self.in_formulier:
            self.formulieren[-1].neem(element)
        if tag not in LEEG:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            element = self.open.pop()
            element.tekst = schoon(element.tekst)
            self._sluit(element)
            if element.kop == tag:
                break
        if tag == "form":
            self.in_formulier = False

    def _sluit(self, element: Element) -> None:
        if element.kop == "a":
            self.links.append(element)
        elif element.kop in {"button", "option", "textarea"} and self.in_formulier:
            self.formulieren[-1].neem(element)

    def handle_data(self, data: str) -> None:
        self.woorden.append(data)
        for element in self.open:
            element.tekst += data


class Scherm:
    """What a person sees and does; every step asserts that the page offers it."""

    def __init__(self, client: Client, adres: str) -> None:
        self.client = client
        self.ga(adres)

    def ga(self, adres: str) -> None:
        """Open an address."""
        self._toon(self.client.get(adres, follow=True), adres)

    def volg(self, tekst: str) -> None:
        """Follow the first link that begins with these words."""
        passend = [link for link in self.lezer.links if link.tekst.startswith(tekst)]
        assert passend, (
            f"geen link {tekst!r} op {self.adres}: {[e.tekst for e in self.lezer.links]}"
        )
        self.ga(urljoin(self.adres, passend[0].kenmerken["href"]))

    def stuur(self, knop: str, *, waar: tuple[str, str] | None = None, **velden: str) -> None:
        """Fill in a form (a choice by its label) and press the button that begins with this."""
        formulier = self._formulier(knop, waar)
        for naam, waarde in velden.items():
            keuzes = formulier.keuzes.get(naam)
            assert naam in formulier.velden or keuzes, f"geen veld {naam} op {self.adres}"
            label = next((tekst for tekst in keuzes or () if tekst.startswith(waarde)), waarde)
            assert keuzes is None or label in keuzes, f"geen keuze {waarde!r} bij {naam}"
            gekozen = (keuzes or {}).get(label, waarde)
            formulier.velden[naam] = label if gekozen == "on" else gekozen
        (gedrukt, *_) = (deel for deel in formulier.knoppen if deel.tekst.startswith(knop))
        if naam := gedrukt.kenmerken.get("name"):
            formulier.velden[naam] = gedrukt.kenmerken.get("value", "")
        adres = urljoin(self.adres, formulier.actie)
        assert formulier.methode == "post", f"{knop!r} wijzigt niets"
        self._toon(self.client.post(adres, formulier.velden, follow=True), adres)

    @property
    def tekst(self) -> str:
        """The words on the page."""
        return self.lezer.tekst

    def _formulier(self, knop: str, waar: tuple[str, str] | None) -> Formulier:
        passend = [
            formulier
            for formulier in self.lezer.formulieren
            if any(deel.tekst.startswith(knop) for deel in formulier.knoppen)
            and (waar is None or formulier.velden.get(waar[0]) == waar[1])
        ]
        assert passend, f"geen knop {knop!r} op {self.adres}: {self.tekst[:2000]}"
        return passend[0]

    def _toon(self, antwoord: object, adres: str) -> None:
        self.antwoord = antwoord
        self.adres = antwoord.redirect_chain[-1][0] if antwoord.redirect_chain else adres
        assert antwoord.status_code == 200, f"{self.adres}: {antwoord.status_code}"
        self.lezer = Lezer(antwoord.content.decode())


def schoon(tekst: str) -> str:
    """Without runs of white space."""
    return re.sub(r"\s+", " ", tekst).strip()
