# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a commission of the demo, as it is written in the data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Demoblok:
    """A heading of a document with the text below it."""

    kop: str
    tekst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Demobijlage:
    """One of three: a file with a `tekst`, a document of `blok`s, or a link to its `plek`.

    A file's `naam` ends with what kind it is; a `plek` is written without https://.
    """

    naam: str
    door: str
    op: str
    tekst: str = ""
    plek: str = ""
    ondertitel: str = ""
    blok: tuple[Demoblok, ...] = ()
