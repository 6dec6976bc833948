# SPDX-License-Identifier: EUPL-1.2
"""Making an environment, and what holds for the whole of it."""

import re
from datetime import date
from uuid import UUID

from vijftreden.beheer.selectors import omgeving_van
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Rijen
from vijftreden.web.fouten import Invoerfout

KORTE_NAAM = re.compile("[a-z0-9][a-z0-9-]{1,59}")
BEZET = frozenset(
    {
        "aanmelden",
        "account",
        "admin",
        "afmelden",
        "api",
        "beheer",
        "demo",
        "gezondheid",
        "media",
        "static",
        "toegang",
        "uitleg",
        "vijftreden",
    }
)
"""Short names that stand for something else in an address, now or soon."""


@handeling(Recht.OMGEVING_MAKEN)
def maak_omgeving(
    actor: Actor,
    *,
    sleutel: str,
    naam: str,
    soort: str,
    organisatie_id: UUID | None = None,
    tooi: str = "",
) -> Omgeving:
    """Makes the file of one organisation; `sleutel` is its short name in the address.

    Raises `Invoerfout` for a short name that cannot be used, or an organisation that has one.
    """
    sleutel = sleutel.strip().lower()
    _eis_vrij(sleutel, tooi)
    return Omgeving.objects.create(
        sleutel=sleutel,
        naam=naam.strip(),
        soort=soort,
        organisatie_id=organisatie_id,
        tooi=tooi,
    )


@handeling(Recht.INSTELLING_WIJZIGEN)
def leg_or_instemming_vast(actor: Actor, *, versie: int, datum: date | None) -> Omgeving:
    """Records on which day the works council agreed (WOR, article 27); None takes that back.

    Without it functions that can follow named employees stay off. Raises `Botsing`.
    """
    if datum and datum > actor.dag:
        raise Invoerfout("datum", "Deze dag is nog niet geweest. Vul de dag van het besluit in.")
    noteer(or_instemming_op=str(datum or ""))
    omgeving: Omgeving = Rijen(Omgeving).wijzig(
        omgeving_van(actor).pk, versie=versie, or_instemming_op=datum
    )
    return omgeving


def _eis_vrij(sleutel: str, tooi: str) -> None:
    if not KORTE_NAAM.fullmatch(sleutel):
        raise Invoerfout(
            "sleutel", "Gebruik voor de korte naam 2 tot 60 kleine letters, cijfers en streepjes."
        )
    if sleutel in BEZET:
        raise Invoerfout("sleutel", f"De naam “{sleutel}” is al in gebruik door Vijftreden zelf.")
    if Omgeving.objects.filter(sleutel=sleutel).exists():
        raise Invoerfout("sleutel", f"Er is al een omgeving met de naam “{sleutel}”.")
    if tooi and Omgeving.objects.filter(tooi=tooi).exists():
        raise Invoerfout("tooi", "Deze organisatie heeft al een omgeving.")
