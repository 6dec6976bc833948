# SPDX-License-Identifier: EUPL-1.2
"""Pasted text made harmless: what cannot be seen must not change what somebody agrees to.

Unicode TR36 §2.10 (bidirectional text spoofing): an invisible mark can make a sentence read
otherwise than it is stored. It is left out when the text comes in, so that every page, export
and document holds what was read on the screen.
"""

import unicodedata

RICHTING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""The marks, overrides and isolates that turn the direction of text."""
BLIJFT = frozenset("\n\t")
"""The control characters that a writer means."""
REGELEINDEN = ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c")
BYTEVOLGORDE = "\ufeff"


def schoon(tekst: str) -> str:
    """The text without control characters and marks of direction, composed, lines as \\n.

    Doing it twice changes nothing more.
    """
    for einde in REGELEINDEN:
        tekst = tekst.replace(einde, "\n")
    zichtbaar = "".join(teken for teken in tekst if not _onzichtbaar(teken))
    return unicodedata.normalize("NFC", zichtbaar).strip()


def _onzichtbaar(teken: str) -> bool:
    """Control characters, half surrogates that no database keeps, and marks of direction."""
    if teken in BLIJFT:
        return False
    if teken in RICHTING or teken == BYTEVOLGORDE:
        return True
    return unicodedata.category(teken) in {"Cc", "Cs"}
