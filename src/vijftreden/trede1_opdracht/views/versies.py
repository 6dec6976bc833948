# SPDX-License-Identifier: EUPL-1.2
"""The pages of every text in versions: the way to them, one version, and acts on the concept."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors
from vijftreden.trede1_opdracht.selectors import Briefbeeld, Taakbeeld
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import gelukt, vergelijk

INTUSSEN_GEDAAN = "Dit concept is intussen gewijzigd of gedeeld. Lees eerst wat er nu staat."
BEWAARD = "Bewaard als concept. Alleen jullie kant leest het nog."


def tekstadres(request: ActorRequest, opdracht_id: UUID, naam: str, **delen: object) -> str:
    """The address of a page of the opdrachtbrief or the task description, by its url name."""
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id, **delen}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def tekstpad(
    request: ActorRequest, beeld: Briefbeeld | Taakbeeld, *, hier: str = ""
) -> tuple[Kruimel, ...]:
    """Commission, text, and what stands under it."""
    boven = wegwijzer.adres("opdracht", beeld.opdracht_id, omgeving=request.omgeving.sleutel)
    terug = tekstadres(request, beeld.opdracht_id, beeld.SOORT) if hier else ""
    soort = Kruimel(naam=beeld.SOORT.capitalize(), adres=terug)
    pad = (Kruimel(naam=beeld.naam, adres=boven), soort)
    return (*pad, Kruimel(naam=hier)) if hier else pad


def toon_versie(
    request: ActorRequest, beeld: Briefbeeld | Taakbeeld, versie_id: UUID, *, template: str
) -> HttpResponse:
    """One version, as it was shared; raises ObjectDoesNotExist."""
    versie = beeld.versie(versie_id)
    kruimels = tekstpad(request, beeld, hier=f"Versie {versie.nummer}")
    return render(request, template, {"beeld": beeld, "versie": versie, "kruimels": kruimels})


def schrijf_concept(
    request: ActorRequest,
    beeld: Briefbeeld | Taakbeeld,
    formulier: forms.Form,
    doe: Callable[..., object],
    *,
    template: str,
    **meer: object,
) -> HttpResponse:
    """Keeps the concept by `doe` and goes to the text, or shows the form with what to mend.

    After a `Botsing` what stands there now is shown beside it. `meer` is for the template.
    """
    pk, inhoud = beeld.opdracht_id, dict[str, Any](meer)
    terug = tekstadres(request, pk, beeld.SOORT)
    try:
        if gelukt(formulier, partial(doe, request.actor, opdracht_id=pk)):
            messages.success(request, BEWAARD)
            return redirect(terug)
    except Botsing as botsing:
        nu = {naam: getattr(botsing.huidig, naam) for naam in ("versie", *formulier.fields)}
        genoteerd = selectors.vastleggingen(request.actor, pk)
        inhoud["verschillen"] = vergelijk(formulier, nu)
        inhoud["vastlegging"] = genoteerd.get(botsing.huidig.pk)
    if formulier.errors and beeld.concept is None and "verschillen" not in inhoud:
        formulier.data = {**formulier.data.dict(), "versie": ""}  # type: ignore[attr-defined]
    inhoud |= {
        "beeld": beeld,
        "formulier": formulier,
        "annuleer": terug,
        "kruimels": tekstpad(request, beeld, hier="Schrijf"),
    }
    return render(request, template, inhoud, status=400 if formulier.errors else 200)


def met_concept(
    request: ActorRequest,
    beeld: Briefbeeld | Taakbeeld,
    formulier: forms.Form,
    antwoord: Callable[[], HttpResponse],
    *,
    recht: Recht,
) -> HttpResponse:
    """The answer to an act on the concept that was looked at; is it not that any more, look again.

    Raises `GeenRecht` for who could not have looked at one.
    """
    if beeld.concept and formulier.is_valid():
        try:
            return antwoord()
        except Botsing:
            pass
    else:
        eis(request, recht, beeld.opdracht_id)
    messages.warning(request, INTUSSEN_GEDAAN)
    return redirect(tekstadres(request, beeld.opdracht_id, beeld.SOORT))


def eis(request: ActorRequest, recht: Recht, opdracht_id: UUID) -> None:
    """Raises `GeenRecht` for who may not do this to this commission."""
    if not mag(request.actor, recht, opdracht_id):
        raise GeenRecht(recht)
