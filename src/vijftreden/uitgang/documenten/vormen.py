# SPDX-License-Identifier: EUPL-1.2
"""In which forms a document leaves, and an example of each kind for who makes a template."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vijftreden.uitgang.documenten.inhoud import (
    Blok,
    Documentinhoud,
    Handtekening,
    Stijl,
    Tabel,
)
from vijftreden.uitgang.documenten.pdf import als_pdf
from vijftreden.uitgang.documenten.velden import ALGEMEEN, VELDEN


def als_word(inhoud: Documentinhoud, stijl: Stijl) -> bytes:
    """The document as .docx; what writes it is loaded when the first one is asked."""
    from vijftreden.uitgang.documenten import word  # noqa: PLC0415

    return word.als_word(inhoud, stijl)


def als_odt(inhoud: Documentinhoud, stijl: Stijl) -> bytes:
    """The document as .odt, loaded likewise: the two cost every start half a second."""
    from vijftreden.uitgang.documenten import opendocument  # noqa: PLC0415

    return opendocument.als_odt(inhoud, stijl)


def vul(sjabloon: bytes, inhoud: Documentinhoud, stijl: Stijl) -> bytes:
    """The environment's own template, filled."""
    from vijftreden.uitgang.documenten import sjabloon as eigen  # noqa: PLC0415

    return eigen.vul(sjabloon, inhoud, stijl)


def keur_sjabloon(sjabloon: bytes, soort: str) -> None:
    """Raises `Sjabloonfout` when it holds what may not stand in it, or cannot be filled."""
    from vijftreden.uitgang.documenten import sjabloon as eigen  # noqa: PLC0415

    eigen.keur_sjabloon(sjabloon, soort)
    eigen.vul(sjabloon, voorbeeld(soort), Stijl())


@dataclass(frozen=True, slots=True, kw_only=True)
class Vorm:
    """How a document leaves."""

    mime: str
    maak: Callable[[Documentinhoud, Stijl], bytes]


VORMEN: Mapping[str, Vorm] = MappingProxyType(
    {
        "docx": Vorm(
            mime="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            maak=als_word,
        ),
        "odt": Vorm(mime="application/vnd.oasis.opendocument.text", maak=als_odt),
        "pdf": Vorm(mime="application/pdf", maak=als_pdf),
    }
)


def maak_document(vorm: str, inhoud: Documentinhoud, stijl: Stijl, sjabloon: bytes = b"") -> bytes:
    """The document in one form; an own template counts for Word alone."""
    if vorm == "docx" and sjabloon:
        return vul(sjabloon, inhoud, stijl)
    return VORMEN[vorm].maak(inhoud, stijl)


def voorbeeld(soort: str) -> Documentinhoud:
    """A document of this kind with something in every field."""
    lijst = VELDEN[soort]
    blokken = tuple(
        Blok(code=code, kop=uitleg.capitalize(), tekst=f"Hier komt {uitleg}.")
        for code, uitleg in lijst.velden.items()
        if code not in ALGEMEEN
    )
    tabellen = tuple(
        Tabel(
            code=code,
            titel=code.capitalize(),
            kolommen={deel: deel.capitalize() for deel in delen},
            rijen=(tuple(f"voorbeeld van {deel}" for deel in delen),) * 2,
        )
        for code, delen in lijst.lussen.items()
        if code not in ("blokken", "handtekeningen")
    )
    return Documentinhoud(
        soort=soort,
        titel="Voorbeeld van een opdracht",
        ondertitel=soort.capitalize(),
        referentie="2026-000",
        versie="1",
        status="voorbeeld",
        gemaakt_op="",
        blokken=blokken,
        tabellen=tabellen,
        handtekeningen=(
            Handtekening(kant="de opdrachtgever", naam="Voorbeeld A", dag="ma 2 nov 2026"),
            Handtekening(kant="de opdrachtnemer", naam="Voorbeeld B", dag=""),
        ),
    )
