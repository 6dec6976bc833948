# SPDX-License-Identifier: EUPL-1.2
"""From the bytes that somebody pasted or uploaded to sheets of cells."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from vijftreden.trede1_opdracht.rules.lijst.bestand import Bestandsoort, soort_van
from vijftreden.trede1_opdracht.rules.lijst.cel import Cel
from vijftreden.trede1_opdracht.rules.lijst.cellen import lees_cellen
from vijftreden.trede1_opdracht.rules.lijst.onleesbaar import Onleesbaar
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, let_op
from vijftreden.trede1_opdracht.rules.lijst.pakket import veilig
from vijftreden.trede1_opdracht.rules.lijst.tekst import Hersteller, lees_tekst, schoon

__all__ = ["GEPLAKT", "Bereik", "Blad", "Cel", "Onleesbaar", "lees_bladen"]

GEPLAKT = "geplakt"
"""The name of what was pasted instead of uploaded."""
MAX_RIJEN = 100_000
MAX_BREED = 500
ONTHOUDEN = 5_000
"""So many different texts are kept once, however many cells hold them: memory stays small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bereik:
    """Merged cells: the first and last row and column, from zero, both counted in."""

    van_rij: int
    van_kolom: int
    tot_rij: int
    tot_kolom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Blad:
    """One sheet; line n as people count it is `rijen[n - 1]`. All rows are equally long."""

    naam: str
    rijen: tuple[tuple[Cel, ...], ...]
    samengevoegd: tuple[Bereik, ...] = ()
    opmerkingen: tuple[Opmerking, ...] = ()


def lees_bladen(inhoud: bytes, naam: str) -> tuple[Blad, ...]:
    """The sheets of a file, or of pasted text when `naam` is `GEPLAKT`; raises `Onleesbaar`.

    A sheet without cells is left out, and there is at least one with cells.
    """
    soort = soort_van(inhoud)
    bladen = _werkmap(inhoud) if soort is Bestandsoort.PAKKET else (_tekst(inhoud, naam),)
    if not any(blad.rijen for blad in bladen):
        raise Onleesbaar("Er staat niets in. Plak je cellen, of kies een bestand.")
    return bladen


def _tekst(inhoud: bytes, naam: str) -> Blad:
    hersteller = Hersteller()
    gelezen = hersteller.herstel(lees_tekst(inhoud))
    rijen = _rechthoek([schoon(cel) for cel in rij] for rij in lees_cellen(gelezen))
    return Blad(naam=naam, rijen=rijen, opmerkingen=hersteller.opmerkingen())


def _werkmap(inhoud: bytes) -> tuple[Blad, ...]:
    """The visible sheets; what is hidden is named, not read."""
    pakket, gezegd = veilig(inhoud)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(pakket)) as werkmap:
            weg = [deel for deel in werkmap.sheets_metadata if not _leesbaar(deel)]
            bladen = [
                _blad(werkmap.get_sheet_by_name(deel.name))
                for deel in werkmap.sheets_metadata
                if _leesbaar(deel)
            ]
    except CalamineError as fout:
        raise Onleesbaar("Deze werkmap is beschadigd. Open hem en sla hem opnieuw op.") from fout
    gezegd = (*gezegd, *(let_op("blad-niet-gelezen", deel.name) for deel in weg))
    bladen = [blad for blad in bladen if blad.rijen]
    if bladen:
        bladen[0] = replace(bladen[0], opmerkingen=(*bladen[0].opmerkingen, *gezegd))
    return tuple(bladen)


def _leesbaar(deel: SheetMetadata) -> bool:
    """A sheet with cells that its maker shows."""
    return deel.typ == SheetTypeEnum.WorkSheet and deel.visible == SheetVisibleEnum.Visible


def _blad(blad: CalamineSheet) -> Blad:
    hersteller = Hersteller()

    def cel(waarde: Cel) -> Cel:
        return schoon(hersteller.herstel(waarde)) if isinstance(waarde, str) else waarde

    rijen = _rechthoek([cel(waarde) for waarde in rij] for rij in blad.to_python(False))
    return Blad(
        naam=blad.name,
        rijen=rijen,
        samengevoegd=tuple(
            Bereik(van_rij=van[0], van_kolom=van[1], tot_rij=tot[0], tot_kolom=tot[1])
            for van, tot in blad.merged_cell_ranges or ()
        ),
        opmerkingen=hersteller.opmerkingen(),
    )


def _rechthoek(rijen: Iterator[list[Cel]] | Iterator[list[str]]) -> tuple[tuple[Cel, ...], ...]:
    """Rows of one length, without the empty rows and columns at the end."""
    uit: list[tuple[Cel, ...]] = []
    een: dict[Cel, Cel] = {}
    gevuld = breed = 0
    for rij in rijen:
        lang = next((n for n in range(len(rij), 0, -1) if rij[n - 1] != ""), 0)
        uit.append(tuple(_een(rij[:lang], een)))
        breed = max(breed, lang)
        if lang:
            gevuld = len(uit)
        if gevuld > MAX_RIJEN or breed > MAX_BREED:
            raise Onleesbaar(
                f"Deze lijst heeft meer dan {MAX_RIJEN:,} regels of {MAX_BREED} kolommen. "
                "Knip hem in stukken.".replace(",", ".", 1)
            )
    return tuple(rij + ("",) * (breed - len(rij)) for rij in uit[:gevuld])


def _een(cellen: Iterable[Cel], een: dict[Cel, Cel]) -> Iterator[Cel]:
    """The same cells, in which equal texts are one text."""
    for cel in cellen:
        nieuw = isinstance(cel, str) and len(een) < ONTHOUDEN
        yield een.setdefault(cel, cel) if nieuw else een.get(cel, cel)
