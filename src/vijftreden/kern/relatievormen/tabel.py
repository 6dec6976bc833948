# SPDX-License-Identifier: EUPL-1.2
"""A table of TOML to a frozen dataclass: every key known, none missing, every type right."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Soort = TypeVar("Soort")


def lees_tabel(soort: type[Soort], inhoud: Any, *, plek: str) -> Soort:
    """`inhoud` as the dataclass `soort`; each ValueError begins with `plek`, then the key.

    A key may stay away only where the dataclass has a default.
    """
    return _lees(soort, inhoud, plek)  # type: ignore[no-any-return]


def _lees(soort: Any, inhoud: Any, plek: str) -> Any:
    oorsprong = get_origin(soort) or soort
    if oorsprong is tuple:
        return _lees_rij(get_args(soort)[0], inhoud, plek)
    if is_dataclass(oorsprong):
        return _lees_dataclass(soort, oorsprong, inhoud, plek)
    if issubclass(oorsprong, StrEnum):
        return _lees_keuze(oorsprong, inhoud, plek)
    if type(inhoud) is not oorsprong:
        raise ValueError(f"{plek}: verwacht {oorsprong.__name__}, niet {inhoud!r}")
    return inhoud


def _lees_rij(deel: Any, inhoud: Any, plek: str) -> tuple[Any, ...]:
    if not isinstance(inhoud, list):
        raise ValueError(f"{plek}: verwacht een lijst, niet {inhoud!r}")
    return tuple(_lees(deel, waarde, f"{plek}[{nummer}]") for nummer, waarde in enumerate(inhoud))


def _lees_keuze(keuze: type[StrEnum], inhoud: Any, plek: str) -> StrEnum:
    try:
        return keuze(inhoud)
    except ValueError:
        keuzes = ", ".join(keuze)
        raise ValueError(f"{plek}: verwacht een van {keuzes}, niet {inhoud!r}") from None


def _lees_dataclass(soort: Any, klasse: Any, inhoud: Any, plek: str) -> Any:
    if not isinstance(inhoud, Mapping):
        raise ValueError(f"{plek}: verwacht een tabel, niet {inhoud!r}")
    namen = {veld.name for veld in fields(klasse)}
    verplicht = {veld.name for veld in fields(klasse) if veld.default is MISSING}
    for sleutel in sorted(inhoud.keys() - namen):
        raise ValueError(f"{plek}.{sleutel}: onbekende sleutel")
    for sleutel in sorted(verplicht - inhoud.keys()):
        raise ValueError(f"{plek}.{sleutel}: ontbrekende sleutel")
    soorten = get_type_hints(klasse)
    if deel := get_args(soort):
        soorten = {naam: _vul_in(veldsoort, deel[0]) for naam, veldsoort in soorten.items()}
    return klasse(
        **{naam: _lees(soorten[naam], waarde, f"{plek}.{naam}") for naam, waarde in inhoud.items()}
    )


def _vul_in(veldsoort: Any, deel: Any) -> Any:
    """The type of a generic's field, with the type that the generic was given."""
    return veldsoort[deel] if getattr(veldsoort, "__parameters__", ()) else veldsoort
