# SPDX-License-Identifier: EUPL-1.2
"""A finding: a code with evidence. Never a sentence, never a score."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID


class Ernst(StrEnum):
    """How much a finding asks: now, soon, or only to know."""

    NU = "nu"
    BINNENKORT = "binnenkort"
    TER_INFORMATIE = "ter-informatie"


class Publiek(StrEnum):
    """Who of the two sides may read a finding; fixed per code."""

    GEVER = "gever"
    NEMER = "nemer"
    BEIDE = "beide"
    PRIVE = "prive"


def canoniek(waarde: Any) -> Any:
    """A value as plain JSON, ids and dates as text, sets sorted: equal evidence is equal text."""
    if isinstance(waarde, (str, int)):
        return waarde
    if isinstance(waarde, Mapping):
        return {str(sleutel): canoniek(inhoud) for sleutel, inhoud in sorted(waarde.items())}
    if isinstance(waarde, (set, frozenset)):
        return sorted(canoniek(deel) for deel in waarde)
    if isinstance(waarde, (list, tuple)):
        return [canoniek(deel) for deel in waarde]
    if isinstance(waarde, (date, UUID, Decimal)):
        return str(waarde)
    return waarde


def canonieke_tekst(waarde: Any) -> str:
    """The one text of a value that is hashed or stored."""
    return json.dumps(canoniek(waarde), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevinding:
    """What a rule noticed.

    `bewijs` holds ids and values, never rendered text; `norm` names a norm's code.
    """

    code: str
    ernst: Ernst = Ernst.BINNENKORT
    bewijs: Mapping[str, Any] = field(default_factory=dict)
    norm: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "bewijs", MappingProxyType(canoniek(self.bewijs)))

    @property
    def bewijs_hash(self) -> str:
        """Changes when the evidence changes; a finding set aside lapses with it."""
        tekst = canonieke_tekst({"code": self.code, "bewijs": dict(self.bewijs)})
        return hashlib.sha256(tekst.encode()).hexdigest()

    def als_json(self) -> dict[str, Any]:
        """The stored shape, read back by `uit_json`."""
        return {
            "code": self.code,
            "ernst": str(self.ernst),
            "bewijs": dict(self.bewijs),
            "norm": self.norm,
        }

    @classmethod
    def uit_json(cls, inhoud: Mapping[str, Any]) -> "Bevinding":
        """The finding that `als_json` wrote."""
        return cls(
            code=inhoud["code"],
            ernst=Ernst(inhoud["ernst"]),
            bewijs=inhoud["bewijs"],
            norm=inhoud["norm"],
        )
