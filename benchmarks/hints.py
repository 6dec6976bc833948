# SPDX-License-Identifier: EUPL-1.2
"""Server time of hints while one writes, above that of a bare request; and of the rules alone."""

import itertools
import json
import re
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from benchmarks.paginas import WARM, gebruiker_en_adressen
from benchmarks.tabel import zeg
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.selectors import actor_van
from vijftreden.trede1_opdracht import services
from vijftreden.trede1_opdracht.rules.hints import Stuk, hints

ZIN = "Doe iets met de jeugd, zo spoedig mogelijk en binnen circa 2 miljoen euro. "
TEKST = ZIN * 50
"""As long as a text may be."""
STEMPEL = re.compile(r'name="stempel" value="([0-9a-f]+)"')


def meet(keren: int) -> dict[str, float]:
    """Medians in milliseconds: a bare page, a hint that also keeps the text, the rules alone."""
    account, _ = gebruiker_en_adressen()
    klant = Client(SERVER_NAME="localhost")
    klant.force_login(account)
    omgeving = Omgeving.objects.order_by("sleutel").first()
    assert omgeving is not None
    plek = {"omgeving": omgeving.sleutel}
    kaal = reverse("web:uitleg", kwargs={**plek, "onderwerp": "woorden"})
    adres = _nieuw(account.pk, plek)
    stuk = Stuk(relatievorm="project", teksten={"resultaat": TEKST, "waarom": TEKST})
    beurt = itertools.count()
    return {
        "een kale bladzijde": _mediaan(lambda: klant.get(kaal), keren),
        "hints, en de tekst bewaard": _mediaan(lambda: _schrijf(klant, adres, next(beurt)), keren),
        "de regels alleen, 2 maal 3.750 tekens": _mediaan(lambda: hints(stuk), keren),
    }


def _nieuw(account_id: Any, plek: dict[str, str]) -> str:
    """The address of the hints of a commission that was just made."""
    gevonden = actor_van(
        account_id, plek["omgeving"], dag=timezone.localdate(), herkomst="benchmarks"
    )
    assert gevonden is not None
    opdracht = services.maak_opdracht(gevonden[0], naam="Jeugd in Noord", relatievorm="project")
    delen = {**plek, "opdracht_id": opdracht.pk, "stap": "wat"}
    return reverse("trede1_opdracht:stap_hints", kwargs=delen)


def _schrijf(klant: Client, adres: str, beurt: int) -> None:
    """One pause in the writing: the state that was given goes back with a text that differs."""
    velden = {"veld": "resultaat", "resultaat": f"{TEKST[:3_900]} {beurt}"}
    stempel = getattr(klant, "stempel", "") or _stempel(klant.get(adres))
    antwoord = klant.post(adres, {**velden, "stempel": stempel}, HTTP_HX_REQUEST="true")
    if antwoord.status_code != 200:  # noqa: PLR2004
        raise SystemExit(f"{adres}: {antwoord.status_code}")
    klant.stempel = _stempel(antwoord)  # type: ignore[attr-defined]


def _stempel(antwoord: Any) -> str:
    [gevonden] = STEMPEL.findall(antwoord.content.decode())
    return str(gevonden)


def _mediaan(doe: Callable[[], object], keren: int) -> float:
    for _ in range(WARM):
        doe()
    tijden = []
    for _ in range(keren):
        begin = time.perf_counter()
        doe()
        tijden.append(time.perf_counter() - begin)
    return statistics.median(tijden) * 1000


if __name__ == "__main__":
    zeg(json.dumps(meet(int(sys.argv[1]))))
