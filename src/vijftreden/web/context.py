# SPDX-License-Identifier: EUPL-1.2
"""What the shell asks of every page: menu, environment, who I am, the bar of the demo."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from vijftreden.toegang.actor import Actor
from vijftreden.web import namens, navigatie, wegwijzer

WEGEN_VAN_DE_SCHIL = ("begin", "account", "afmelden", "uitleg", "namens")
"""Names that the frame links to when `conf` registered them."""


def schil(request: HttpRequest) -> dict[str, Any]:
    """The context of `web/basis.html`; works without an actor, for the sign-in page.

    The name of the reader is looked up only where it is drawn: an error page draws none, for it is
    made after the actor's zicht has closed.
    """
    actor = getattr(request, "actor", None)
    omgeving = getattr(request, "omgeving", None)
    sleutel = omgeving.sleutel if omgeving else ""
    return {
        "menu": _menu(actor, request.path, sleutel),
        "wegen": {
            naam: wegwijzer.adres(naam, omgeving=sleutel)
            for naam in WEGEN_VAN_DE_SCHIL
            if wegwijzer.bestaat(naam)
        },
        "omgeving": sleutel,
        "omgeving_naam": omgeving.naam if omgeving else "",
        "wie": SimpleLazyObject(lambda: navigatie.wie(actor)),
        "werkt_namens": bool(actor and actor.namens_id),
        "werk_voor": SimpleLazyObject(lambda: namens.keuzes(actor)),
        "demo_balk": getattr(request, "demo_rollen", ()),
    }


def _menu(actor: Actor | None, pad: str, omgeving: str) -> list[dict[str, Any]]:
    """The entries as drawn: `huidig` on its own page, `onder` on a page below it.

    A page below the first page is below everything, so an entry above others has no `onder`.
    """
    regels = [
        (punt.naam, wegwijzer.adres(punt.adres, omgeving=omgeving))
        for punt in navigatie.punten(actor)
    ]
    return [
        {
            "naam": naam,
            "adres": adres,
            "huidig": pad == adres,
            "onder": pad.startswith(adres)
            and not any(ander.startswith(adres) and ander != adres for _, ander in regels),
        }
        for naam, adres in regels
    ]
