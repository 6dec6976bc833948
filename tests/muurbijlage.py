# SPDX-License-Identifier: EUPL-1.2
"""An attachment with a file that can be opened, for the wall."""

from uuid import UUID

from tests.toegang.elk_model import maak
from vijftreden.register import opslag
from vijftreden.register.models import Bestand
from vijftreden.trede1_opdracht.models import Bijlage, Opdracht


def bijlage(van: Opdracht, naam: str) -> UUID:
    """Hangs a text of `naam` on this commission."""
    inhoud = f"Stuk van {naam}".encode()
    sha = opslag.vingerafdruk(inhoud)
    sleutel = opslag.opslagsleutel(van.omgeving.pk, sha)
    opslag.schrijf(sleutel, inhoud)
    bestand = maak(
        Bestand,
        van.omgeving,
        sha256=sha,
        opslagsleutel=sleutel,
        mime="text/plain; charset=utf-8",
        scanstaat="niet_gevraagd",
    )
    stuk = maak(
        Bijlage, van.omgeving, opdracht=van, bestand=bestand, koppeling="", naam=f"{naam}.txt"
    )
    pk: UUID = stuk.pk
    return pk
