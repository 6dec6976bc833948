# SPDX-License-Identifier: EUPL-1.2
"""From a vague question to a commission in steps, with hints while one writes."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vijftreden.handeling.poort import mag
from vijftreden.register.selectors import personen
from vijftreden.toegang.rechten import GeenRecht, Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.forms.stappen import HINTVELD, Stapformulier
from vijftreden.trede1_opdracht.rules import hints as regels
from vijftreden.trede1_opdracht.rules import stappen as stapregels
from vijftreden.trede1_opdracht.rules.stappen import NALEZEN, STAPPEN, Stap, stap_van
from vijftreden.trede1_opdracht.selectors import Stapbeeld
from vijftreden.trede1_opdracht.texts.businesscase import CASEVRAGEN
from vijftreden.trede1_opdracht.texts.hints import MAAT, Hintzin, verwoord
from vijftreden.trede1_opdracht.texts.opdrachtbrief import BRIEFTEKSTEN
from vijftreden.trede1_opdracht.texts.stappen import STAPNAMEN, STAPUITLEG
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.fouten import Invoerfout, toon_bij
from vijftreden.web.onderdelen import Kruimel
from vijftreden.web.verwerking import Verschil, ingevuld, vergelijk

ALTIJD_GEMIST = frozenset(
    {"niets-buiten", "geen-tolerantie", "geen-acceptatie", "geen-besluitruimte"}
)
"""What is not said at a field where nobody wrote yet: the question stands above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stapregel:
    """A step in the row of steps, with what is still thin there."""

    code: str
    naam: str
    adres: str
    hier: bool
    dun: tuple[str, ...]


@met_actor
def stap(request: ActorRequest, opdracht_id: UUID, stap: str) -> HttpResponse:
    """One step; a post keeps it and goes to the next one."""
    if stap not in STAPNAMEN:
        raise Http404
    beeld = _beeld(request, opdracht_id)
    deel = stap_van(stap)
    if deel is None:
        return _nalezen(request, beeld)
    formulier = _formulier(request, deel, beeld)
    inhoud: dict[str, Any] = {}
    if formulier.is_bound:
        try:
            if _bewaard(request, opdracht_id, formulier):
                return redirect(_verder(request, opdracht_id, stap))
        except Botsing:
            beeld = _beeld(request, opdracht_id)
            inhoud = {"verschillen": _verschillen(formulier, deel, beeld)}
    inhoud |= {
        "formulier": formulier,
        "stap": deel,
        "uitleg": STAPUITLEG[stap],
        "hintvelden": HINTVELD,
        "per_veld": _per_veld(beeld, deel),
        "vorige": _vorige(beeld, stap),
        **_kader(request, beeld, stap),
    }
    status = 400 if formulier.errors else 200
    return render(request, "trede1_opdracht/stap.html", inhoud, status=status)


@met_actor
def hints(request: ActorRequest, opdracht_id: UUID, stap: str) -> HttpResponse:
    """While one writes: keeps the step, and gives the part beside the field that changed.

    Opened without anything it gives what a form needs to go on after signing in again.
    """
    deel = stap_van(stap)
    if deel is None:
        raise Http404
    beeld = _beeld(request, opdracht_id)
    formulier = _formulier(request, deel, beeld)
    veld = _hintveld(request, deel)
    inhoud: dict[str, Any] = {"veld": veld, "bewaard": False}
    if formulier.is_bound:
        formulier.is_valid()
        try:
            beeld = services.bewaar_stap(
                request.actor,
                opdracht_id=opdracht_id,
                stap=stap,
                stempel=formulier.cleaned_data.get("stempel", ""),
                waarden=formulier.waarden,
            )
            inhoud["bewaard"] = True
        except Botsing:
            inhoud["botst"] = True
        except Invoerfout as fout:
            inhoud["fout"] = fout.zin
    inhoud["fout"] = inhoud.get("fout") or " ".join(
        str(zin) for zin in formulier.errors.get(veld, ())
    )
    gevonden = _per_veld(beeld, deel).get(veld, ())
    merk = _merk(gevonden, inhoud)
    inhoud |= {
        "hints": gevonden,
        "merk": merk,
        "stempel": formulier.data.get("stempel") if "botst" in inhoud else beeld.stempel(deel),
    }
    antwoord = render(request, "trede1_opdracht/stap_hints.html", inhoud)
    if request.POST.get(f"gezien_{veld}") == merk:
        antwoord["HX-Reswap"] = "none"
    return antwoord


def _nalezen(request: ActorRequest, beeld: Stapbeeld) -> HttpResponse:
    """The whole on one page, with all hints, the first five open."""
    alle = regels.hints(beeld.stuk())
    eerst = regels.eerste(alle)
    inhoud = {
        "beeld": beeld.brief,
        "case": [(vraag, getattr(beeld.case, naam)) for naam, vraag in CASEVRAGEN.items()],
        "eerst": [_met_adres(request, beeld, hint) for hint in eerst],
        "later": [_met_adres(request, beeld, hint) for hint in alle[len(eerst) :]],
        "maat": MAAT,
        "beslist": selectors.beslist(request.actor, beeld.gegevens.id),
        "mag_delen": mag(request.actor, Recht.OPDRACHTBRIEF_DELEN, beeld.gegevens.id),
        **_kader(request, beeld, NALEZEN),
    }
    return render(request, "trede1_opdracht/nalezen.html", inhoud)


def _beeld(request: ActorRequest, opdracht_id: UUID) -> Stapbeeld:
    beeld = selectors.stapbeeld(request.actor, opdracht_id, met_rollen=True)
    if not mag(request.actor, Recht.OPDRACHTBRIEF_SCHRIJVEN, opdracht_id):
        raise GeenRecht(Recht.OPDRACHTBRIEF_SCHRIJVEN)
    return beeld


def _formulier(request: ActorRequest, deel: Stap, beeld: Stapbeeld) -> Stapformulier:
    wie = personen(request.actor) if deel.rollen else ()
    return Stapformulier(ingevuld(request), stap=deel, beeld=beeld, personen=wie)


def _bewaard(request: ActorRequest, opdracht_id: UUID, formulier: Stapformulier) -> bool:
    """Keeps the step and gives the roles; tells whether all of it went well. Raises `Botsing`."""
    if not formulier.is_valid():
        return False
    try:
        services.bewaar_stap(
            request.actor,
            opdracht_id=opdracht_id,
            stap=formulier.stap.code,
            stempel=formulier.cleaned_data["stempel"],
            waarden=formulier.waarden,
        )
    except Invoerfout as fout:
        toon_bij(formulier, fout)
        return False
    for gift in formulier.giften():
        try:
            services.geef_rol(
                request.actor,
                opdracht_id=opdracht_id,
                rol=gift.rol,
                van=request.actor.dag,
                **gift.argumenten,
            )
        except Invoerfout as fout:
            formulier.add_error(gift.veld, fout.zin)
    return not formulier.errors


def _verschillen(formulier: Stapformulier, deel: Stap, beeld: Stapbeeld) -> list[Verschil]:
    """What stands there now beside what was typed, of the fields in which they differ."""
    alles = vergelijk(formulier, {**beeld.van_stap(deel), "versie": ""})
    formulier.data = {**formulier.data, "stempel": beeld.stempel(deel)}
    return [verschil for verschil in alles if verschil.nu != verschil.jij]


def _per_veld(beeld: Stapbeeld, deel: Stap) -> dict[str, tuple[Hintzin, ...]]:
    """The hints of the fields of a step; at an empty field only the question stands."""
    gevonden: dict[str, tuple[Hintzin, ...]] = {}
    for hint in regels.hints_bij(beeld.stuk(), deel.velden):
        leeg = beeld.waarden.get(hint.tekst) in ("", None)
        if not (leeg and hint.code in ALTIJD_GEMIST):
            gevonden[hint.tekst] = (*gevonden.get(hint.tekst, ()), verwoord(hint))
    return gevonden


def _vorige(beeld: Stapbeeld, stap: str) -> tuple[Hintzin, ...]:
    """The hints of the step before this one: without JavaScript they are read here first."""
    plaats = stapregels.CODES.index(stap)
    if not plaats:
        return ()
    return tuple(
        verwoord(hint) for hint in regels.hints_bij(beeld.stuk(), STAPPEN[plaats - 1].velden)
    )


def _kader(request: ActorRequest, beeld: Stapbeeld, hier: str) -> dict[str, Any]:
    opdracht_id = beeld.gegevens.id
    boven = wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel)
    return {
        "opdracht": beeld.gegevens,
        "rollen": beeld.rollen,
        "vraag": beeld.case.aanleiding,
        "hier": hier,
        "naam": STAPNAMEN[hier],
        "buiten_lijst": beeld.buiten_lijst,
        "stappen": list(_stapregels(request, beeld, hier)),
        "kruimels": (Kruimel(naam=beeld.gegevens.naam, adres=boven), Kruimel(naam="Opstellen")),
    }


def _stapregels(request: ActorRequest, beeld: Stapbeeld, hier: str) -> Iterator[Stapregel]:
    koppen = {**BRIEFTEKSTEN, **CASEVRAGEN}
    for code in stapregels.CODES:
        deel = stap_van(code)
        dun = [koppen[naam] for naam in stapregels.dun(deel, beeld.waarden)] if deel else []
        if deel and deel.rollen:
            dun += [rol.label for rol in beeld.vacant]
        yield Stapregel(
            code=code,
            naam=STAPNAMEN[code],
            adres=_adres(request, beeld.gegevens.id, code),
            hier=code == hier,
            dun=tuple(dun),
        )


def _met_adres(request: ActorRequest, beeld: Stapbeeld, hint: regels.Hint) -> tuple[Hintzin, str]:
    deel = next(deel for deel in STAPPEN if hint.tekst in deel.velden)
    return verwoord(hint), f"{_adres(request, beeld.gegevens.id, deel.code)}#id_{hint.tekst}"


def _hintveld(request: ActorRequest, deel: Stap) -> str:
    veld = request.POST.get("veld", "") or request.GET.get("veld", "")
    return HINTVELD.get(veld, veld) if veld in deel.velden else deel.velden[0]


def _merk(gevonden: tuple[Hintzin, ...], inhoud: dict[str, Any]) -> str:
    """What tells one answer from another, so that the same is not read out twice."""
    delen = [*(hint.zin for hint in gevonden), inhoud["fout"], str("botst" in inhoud)]
    return hashlib.sha256("|".join(delen).encode()).hexdigest()[:12]


def _verder(request: ActorRequest, opdracht_id: UUID, stap: str) -> str:
    if "stop" in request.POST:
        return wegwijzer.adres("opdracht", opdracht_id, omgeving=request.omgeving.sleutel)
    return _adres(request, opdracht_id, stapregels.volgende(stap))


def _adres(request: ActorRequest, opdracht_id: UUID, stap: str) -> str:
    plek = {"omgeving": request.omgeving.sleutel, "opdracht_id": opdracht_id, "stap": stap}
    return reverse("trede1_opdracht:stap", kwargs=plek)
