# SPDX-License-Identifier: EUPL-1.2
"""What somebody should know about a line of a list: a code with what was read."""

from dataclasses import dataclass
from enum import StrEnum

from vijftreden.trede1_opdracht.rules.lijst.zinnen import BLIJFT, ZINNEN


class Zwaarte(StrEnum):
    """A `fout` keeps the row out until it is mended; `let_op` comes in and is said."""

    FOUT = "fout"
    LET_OP = "let_op"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opmerking:
    """`kolom`: the heading; `gelezen`: what stood there; `als`: what was made of it, or empty."""

    code: str
    zwaarte: Zwaarte
    kolom: str = ""
    gelezen: str = ""
    als: str = ""

    @property
    def zin(self) -> str:
        """What was read, what was made of it and what to do, in Dutch."""
        return ZINNEN[self.code].format(gelezen=self.gelezen, als=self.als, kolom=self.kolom)

    @property
    def kort(self) -> str:
        """The same where the page said already that the text stays."""
        return self.zin.removesuffix(BLIJFT).rstrip()


def let_op(code: str, gelezen: str = "", als: str = "", *, kolom: str = "") -> Opmerking:
    """Something that is said and keeps nothing out."""
    return Opmerking(code=code, zwaarte=Zwaarte.LET_OP, kolom=kolom, gelezen=gelezen, als=als)


def fout(code: str, gelezen: str = "", *, kolom: str = "") -> Opmerking:
    """Something that keeps the row out until somebody mends it."""
    return Opmerking(code=code, zwaarte=Zwaarte.FOUT, kolom=kolom, gelezen=gelezen)
