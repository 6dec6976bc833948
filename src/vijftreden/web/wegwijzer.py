# SPDX-License-Identifier: EUPL-1.2
"""Signposts upward: a lower step links to a page by name, `conf` says where it stands."""

from collections.abc import Callable

Weg = Callable[..., str]

_wegen: dict[str, Weg] = {}


class OnbekendeWeg(LookupError):
    """No page was registered under this name."""

    def __init__(self, naam: str) -> None:
        super().__init__(f"{naam!r}: registreer deze naam in conf met web.wegwijzer.registreer")


def registreer(naam: str, functie: Weg) -> None:
    """Binds a name to a function that gives an address.

    The function gets what the tag was given, and always the keyword `omgeving`: the short name of
    the environment in the address, empty before sign-in. One name has one function.
    """
    if _wegen.setdefault(naam, functie) is not functie:
        raise ValueError(f"de weg {naam!r} is al geregistreerd")


def bestaat(naam: str) -> bool:
    """Whether a page stands under this name."""
    return naam in _wegen


def adres(naam: str, *delen: object, omgeving: str = "", **namen: object) -> str:
    """The address of a page; raises `OnbekendeWeg` for a name that nobody registered."""
    if naam not in _wegen:
        raise OnbekendeWeg(naam)
    return _wegen[naam](*delen, omgeving=omgeving, **namen)
