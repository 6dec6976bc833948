# SPDX-License-Identifier: EUPL-1.2
"""What the kinds of dates are called, in a sentence and above a column, per organisation."""

from collections.abc import Mapping
from types import MappingProxyType

from vijftreden.kern.kalender import Cyclus, Soort, Vorm
from vijftreden.trede3_momenten.selectors import Cyclusregel, Datumregel

_WIJZIGING = "wijziging-"
_WOORDEN: Mapping[str, str] = {
    "kaders": "kaders van de regeling",
    "ontwerp": "ontwerpbegroting bij ons",
    "advies": "ambtelijk advies klaar",
    "college": "naar het college",
    "commissie": "naar de commissie",
    "raad": "raad over de zienswijze",
    "zienswijze": "zienswijze bij de regeling",
    "stukken-uit": "stukken van het bestuur uit",
    "vergadering": "bestuur vergadert",
    "vaststelling": "bestuur stelt de begroting vast",
    "begroting-toezichthouder": "begroting naar de toezichthouder",
    "voorlopige-jaarrekening": "voorlopige jaarrekening",
    "jaarrekening-zienswijze": "zienswijze op de jaarrekening",
    "jaarrekening-vaststelling": "bestuur stelt de jaarrekening vast",
    "jaarrekening-toezichthouder": "jaarrekening naar de toezichthouder",
    "opdracht": "opdracht voor het jaar vast",
    "tussenrapportage-voorjaar": "eerste tussenrapportage",
    "tussenrapportage-najaar": "tweede tussenrapportage",
    "evaluatie": "samen terugkijken op het jaar",
}
_EIGEN_NAAM: Mapping[str, str] = {
    "wijziging-ontwerp": "ontwerp van de wijziging bij ons",
    "wijziging-vaststelling": "bestuur stelt de wijziging vast",
    "wijziging-toezichthouder": "wijziging naar de toezichthouder",
}

SOORTEN: Mapping[str, str] = MappingProxyType(
    {
        soort.value: _EIGEN_NAAM.get(soort)
        or _WOORDEN.get(soort)
        or _WOORDEN[soort.removeprefix(_WIJZIGING)]
        for soort in Soort
    }
)
"""Each kind of date in words, as it stands after a day: "29 april: kaders van de regeling"."""

_KOLOMMEN: Mapping[str, str] = {
    "kaders": "Kaders uiterlijk",
    "ontwerp": "Ontwerp bij ons",
    "college": "Naar college",
    "raad": "Raad",
    "zienswijze": "Reactie uiterlijk",
    "vaststelling": "Bestuur besluit",
    "toezichthouder": "Naar toezichthouder",
    "voorlopige-jaarrekening": "Voorlopig uiterlijk",
}
_ORGANEN: Mapping[str, Mapping[str, str]] = {
    "provincie": {
        "naar het college": "naar Gedeputeerde Staten",
        "raad over de zienswijze": "Provinciale Staten over de zienswijze",
        "Naar college": "Naar Gedeputeerde Staten",
        "Raad": "Provinciale Staten",
    },
    "waterschap": {
        "naar het college": "naar het dagelijks bestuur",
        "raad over de zienswijze": "algemeen bestuur over de zienswijze",
        "Naar college": "Naar dagelijks bestuur",
        "Raad": "Ons algemeen bestuur",
    },
}
CYCLI: Mapping[Cyclus, str] = MappingProxyType(
    {
        Cyclus.BEGROTING: "begroting",
        Cyclus.JAARREKENING: "jaarrekening",
        Cyclus.WIJZIGING: "begrotingswijziging",
        Cyclus.DIENSTVERLENING: "dienstverlening",
    }
)
_VELDEN: Mapping[str, str] = {
    "kaders_ontvangen_op": "Kaders ontvangen op",
    "ontwerp_verzonden_op": "Ontwerp verzonden op",
    "brief_reactie_uiterlijk": "Reactiedatum in de brief van de regeling",
    "zienswijze_verzonden_op": "Onze zienswijze verzonden op",
    "stukken_uit_op": "Stukken voor het bestuur gaan uit op",
    "vergadering_op": "Bestuur vergadert op",
    "vaststelling_op": "Bestuur stelt vast op",
    "verzonden_op": "Naar de toezichthouder gestuurd op",
}
_ZONDER_ONTWERP = ("ontwerp_verzonden_op", "stukken_uit_op")


def soortnaam(soort: str, omgeving: str = "") -> str:
    """The kind of date in words, with the bodies of this kind of organisation."""
    naam = SOORTEN[soort]
    return _ORGANEN.get(omgeving, {}).get(naam, naam)


def kolomnaam(soort: str, omgeving: str = "") -> str:
    """The heading of a column, for an amendment the same as for a budget."""
    kern = soort.removeprefix(_WIJZIGING)
    eind = kern.rpartition("-")[2]
    naam = _KOLOMMEN.get(kern) or _KOLOMMEN[eind]
    return _ORGANEN.get(omgeving, {}).get(naam, naam)


def cyclusnaam(van: Datumregel | Cyclusregel) -> str:
    """The cycle of a date: "begroting 2028", "begrotingswijziging 2027: Bodemtaken"."""
    soort = van.cyclus if isinstance(van, Datumregel) else van.soort
    eigen = van.cyclusnaam if isinstance(van, Datumregel) else van.naam
    naam = f"{CYCLI[soort]} {van.jaar}"
    return f"{naam}: {eigen}" if eigen else naam


def velden(cyclus: Cyclusregel) -> Mapping[str, str]:
    """The fields of a cycle's form with their labels; none for a service agreement."""
    if cyclus.soort is Cyclus.DIENSTVERLENING:
        return {}
    gekozen = dict(_VELDEN)
    if cyclus.vorm is Vorm.OL:
        gekozen["vergadering_op"] = "Algemeen bestuur vergadert op"
    if cyclus.soort is Cyclus.JAARREKENING:
        gekozen["kaders_ontvangen_op"] = "Voorlopige jaarrekening ontvangen op"
        for veld in _ZONDER_ONTWERP:
            del gekozen[veld]
    if cyclus.soort is Cyclus.WIJZIGING:
        del gekozen["kaders_ontvangen_op"]
    return gekozen
