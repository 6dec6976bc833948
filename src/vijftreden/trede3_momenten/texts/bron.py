# SPDX-License-Identifier: EUPL-1.2
"""Where a date comes from, in words: the norm, its article and status, and how it was counted."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from vijftreden.kern.normen import Norm, Status, normenboek
from vijftreden.trede3_momenten.selectors import Datumregel
from vijftreden.web.onderdelen import Normuitleg
from vijftreden.web.schrijfwijze import VASTE_SPATIE, dag

EIGEN_INSTELLING = "eigen instelling"
TEL: Mapping[str, str] = {
    "vaste-dag": "een vaste dag in de wet",
    "stukken-uit": "{hoeveel} terug vanaf de dag dat de stukken uitgaan, {stukken_uit}",
    "vergaderdatum": "{hoeveel} terug, uitgaande van de vergaderdatum, {besluit}",
    "vaststelling": "geteld vanaf de vaststelling door het bestuur, {besluit}",
    "uiterste-dag": "uitgaande van de uiterste dag van de wet, want de datum van het bestuur is "
    "nog niet bekend",
    "brief": "de dag die in de brief van de regeling staat, {brief_reactie}",
    "ontwerp-verzonden": "{hoeveel} na de dag dat het ontwerp is verzonden, {ontwerp_verzonden}",
    "ontwerp-uiterlijk": "{hoeveel} na de laatste dag voor het ontwerp; een brief is er nog niet",
    "ingevoerd": "een dag die een van jullie heeft ingevuld",
    "eigen-cyclus": "een vaste dag in de eigen jaarcyclus",
    "vergaderschema": "de laatste vergadering op tijd: {hoeveel} terug vanaf {geteld_vanaf}",
    "teruggerekend": "{hoeveel} terug vanaf {geteld_vanaf}; een passende vergadering is er niet",
}
TOEZICHTHOUDERS: Mapping[str, str] = {
    "gedeputeerde staten": "GS",
    "minister van BZK": "minister van BZK",
}
"""Without a province's name: the open data does not tell in which province the seat is."""


def normuitleg(regel: Datumregel, *, omgeving: str = "") -> Normuitleg:
    """The norm behind a date for `web/norm.html`; `omgeving` is who chose an own lead time."""
    norm = _norm(regel.norm)
    return Normuitleg(
        vraag=_kort(regel),
        artikel=_artikel(regel, omgeving),
        status=regel.status,
        tekst=norm.tekst if norm else "",
        berekening=_berekening(regel, norm),
        bron=urlsplit(regel.bron).hostname or regel.bron,
        bron_adres=regel.bron if regel.bron.startswith("https://") else "",
        geldig_van=norm.geldig_van if norm else None,
    )


def toezichthouder(regel: Datumregel) -> str:
    """Who supervises, where the date is about that: "GS", "minister van BZK"; otherwise empty."""
    if not regel.soort.value.endswith("toezichthouder"):
        return ""
    wgr = normenboek().wgr
    return next(
        (
            TOEZICHTHOUDERS[hoofdstuk.toezichthouder]
            for hoofdstuk in wgr.hoofdstukken
            if hoofdstuk.nummer == regel.bronwaarden.get("hoofdstuk")
        ),
        "",
    )


def _norm(code: str) -> Norm | None:
    boek = normenboek()
    rijen = (*boek.wgr.rijen, *boek.doorlooptijden.rijen, *boek.dienstverlening.rijen)
    return next((norm for norm in rijen if norm.code == code), None)


def _kort(regel: Datumregel) -> str:
    """The words that open the source; the date itself stands beside them."""
    if regel.uitgangspunt == "ingevoerd":
        return "ingevuld"
    kort = f"art. {regel.artikel}" if regel.artikel else "eigen keuze"
    return kort.replace(" ", VASTE_SPATIE)


def _artikel(regel: Datumregel, omgeving: str) -> str:
    if not regel.artikel:
        eigen = regel.bron == EIGEN_INSTELLING and omgeving
        return f"eigen keuze van {omgeving if eigen else 'Vijftreden'}"
    naam = f"artikel {regel.artikel} Wgr"
    onzeker = regel.artikel_status == Status.TE_VERIFIEREN
    return f"{naam} (nummer te verifiëren)" if onzeker else naam


def _berekening(regel: Datumregel, norm: Norm | None) -> str:
    bekend = regel.bronwaarden
    woorden = _Woorden({naam: _in_woorden(waarde) for naam, waarde in bekend.items()})
    woorden["besluit"] = _in_woorden(
        bekend.get("vaststelling") or bekend.get("vergadering") or "onbekend"
    )
    woorden["hoeveel"] = _hoeveel(bekend, norm)
    return TEL[regel.uitgangspunt].format_map(woorden) if regel.uitgangspunt in TEL else ""


def _hoeveel(bekend: Mapping[str, Any], norm: Norm | None) -> str:
    """The length of the term; an own lead time shows in what was counted, not in the norm."""
    if "uiterlijk" in bekend:
        van, tot = (date.fromisoformat(bekend[naam]) for naam in ("uiterlijk", "geteld_vanaf"))
        return f"{(tot - van).days} dagen"
    return f"{norm.waarde} {norm.eenheid}" if norm else ""


class _Woorden(dict[str, str]):
    """What is not known is said so."""

    def __missing__(self, _: str) -> str:
        return "onbekend"


def _in_woorden(waarde: Any) -> str:
    try:
        return dag(date.fromisoformat(str(waarde)))
    except ValueError:
        return str(waarde)
