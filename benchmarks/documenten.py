# SPDX-License-Identifier: EUPL-1.2
"""How many documents a second, and what memory they ask; each form after the other."""

import os
import time
from collections.abc import Iterator

from benchmarks.geheugen import piek_mb

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vijftreden.conf.settings")
KEREN = 10


def meet() -> Iterator[tuple[str, ...]]:
    """Per form: documents, seconds, per second, and the peak of the process so far."""
    import django  # noqa: PLC0415

    django.setup()
    from vijftreden.uitgang.documenten.inhoud import Stijl  # noqa: PLC0415
    from vijftreden.uitgang.documenten.vormen import (  # noqa: PLC0415
        VORMEN,
        maak_document,
        voorbeeld,
    )

    inhoud, stijl = voorbeeld("opdrachtbrief"), Stijl(afzender="Gemeente Waterrijk")
    for vorm in VORMEN:
        maak_document(vorm, inhoud, stijl)
        begin = time.perf_counter()
        for _ in range(KEREN):
            maak_document(vorm, inhoud, stijl)
        duur = time.perf_counter() - begin
        yield vorm, str(KEREN), f"{duur:.2f}", f"{KEREN / duur:.1f}", f"{piek_mb():.0f}"


if __name__ == "__main__":
    from benchmarks.tabel import druk

    druk(
        "Documenten maken",
        ["vorm", "aantal", "seconden", "per seconde", "piek MB"],
        list(meet()),
    )
