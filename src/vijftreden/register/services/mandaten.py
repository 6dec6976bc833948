# SPDX-License-Identifier: EUPL-1.2
"""The register of mandates: a line recorded, corrected, ended, and many read in as one act."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt_omgeving
from vijftreden.register.models import Functie, Mandaat
from vijftreden.register.models.mandaat import Mandaatsoort
from vijftreden.register.rules.mandaatinhoud import Mandaatinhoud, Mandaatinvoer
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.web.fouten import Invoerfout

BTW = ("", "incl", "excl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatimport:
    """What became of a list: its lines, and how many functions were new."""

    nieuw: int
    gewijzigd: int
    ongewijzigd: int
    functies: int


@handeling(Recht.MANDAAT_VASTLEGGEN, geheim=("inhoud",))
def leg_mandaat_vast(actor: Actor, *, functie_id: UUID, inhoud: Mandaatinhoud) -> Mandaat:
    """Adds a line; raises `Invoerfout`."""
    _eis_zinnig(actor, functie_id, inhoud)
    rij: Mandaat = Mandaat.objects.add(
        actor, functie_id=functie_id, vastgelegd_op=timezone.now(), **inhoud.kolommen()
    )
    noteer(rij)
    raakt_omgeving()
    return rij


@handeling(Recht.MANDAAT_VASTLEGGEN, geheim=("inhoud",))
def wijzig_mandaat(
    actor: Actor, *, mandaat_id: UUID, versie: int, functie_id: UUID, inhoud: Mandaatinhoud
) -> Mandaat:
    """Corrects a line; raises `Botsing`, `Invoerfout`. What changed in truth is a new line."""
    _eis_zinnig(actor, functie_id, inhoud)
    rij: Mandaat = Mandaat.objects.of(actor).wijzig(
        mandaat_id,
        versie=versie,
        functie_id=functie_id,
        vastgelegd_op=timezone.now(),
        **inhoud.kolommen(),
    )
    noteer(rij)
    raakt_omgeving()
    return rij


@handeling(Recht.MANDAAT_VASTLEGGEN)
def beeindig_mandaat(actor: Actor, *, mandaat_id: UUID, versie: int, tot: date) -> Mandaat:
    """From this day on the line no longer holds; raises `Botsing`, `Invoerfout`."""
    mandaten = Mandaat.objects.of(actor)
    if tot < mandaten.get(pk=mandaat_id).van:
        raise Invoerfout("tot", "Deze dag ligt voor het begin van het mandaat.")
    rij: Mandaat = mandaten.wijzig(mandaat_id, versie=versie, tot=tot)
    noteer(rij)
    raakt_omgeving()
    return rij


@handeling(Recht.MANDAAT_VASTLEGGEN, geheim=("regels",))
def importeer_mandaten(actor: Actor, *, regels: Sequence[Mandaatinvoer]) -> Mandaatimport:
    """Reads in many lines and the functions that they name; the same list changes nothing.

    A line of the same function, subject, kind, conditions and first day is that line corrected.
    """
    functies, nieuwe_functies = _functies(actor, regels)
    rijen = Mandaat.objects.of(actor)
    bestaand = {(rij.functie_id, *_inhoud(rij).sleutel): rij for rij in rijen}
    nieuw, gewijzigd, ongewijzigd = [], 0, 0
    for regel in regels:
        functie_id, inhoud = functies[_klein(regel.functie)], regel.inhoud
        _eis_inhoud(inhoud)
        rij = bestaand.get((functie_id, *inhoud.sleutel))
        if rij is None:
            nieuw.append(
                {"functie_id": functie_id, "vastgelegd_op": timezone.now(), **inhoud.kolommen()}
            )
        elif _inhoud(rij) == inhoud:
            ongewijzigd += 1
        else:
            rijen.wijzig(
                rij.pk, versie=rij.versie, vastgelegd_op=timezone.now(), **inhoud.kolommen()
            )
            gewijzigd += 1
    Mandaat.objects.add_all(actor, nieuw)
    if nieuw or gewijzigd or nieuwe_functies:
        raakt_omgeving()
    noteer(nieuw=len(nieuw), gewijzigd=gewijzigd, functies=nieuwe_functies)
    return Mandaatimport(
        nieuw=len(nieuw),
        gewijzigd=gewijzigd,
        ongewijzigd=ongewijzigd,
        functies=nieuwe_functies,
    )


def _inhoud(rij: Mandaat) -> Mandaatinhoud:
    """What a stored line says."""
    return Mandaatinhoud(
        **{naam: getattr(rij, naam) for naam in Mandaatinhoud.__dataclass_fields__}
    )


def _functies(actor: Actor, regels: Sequence[Mandaatinvoer]) -> tuple[dict[str, UUID], int]:
    """The ids of the functions of a list by name in lower case; those not there yet are made."""
    bekend = {_klein(rij.naam): rij.pk for rij in Functie.objects.of(actor)}
    namen = {_klein(regel.functie): regel.functie.strip() for regel in regels}
    ontbreekt = [naam for klein, naam in namen.items() if klein not in bekend]
    gemaakt = Functie.objects.add_all(actor, [{"naam": naam} for naam in ontbreekt])
    return bekend | {_klein(rij.naam): rij.pk for rij in gemaakt}, len(gemaakt)


def _klein(naam: str) -> str:
    return naam.strip().lower()


def _eis_zinnig(actor: Actor, functie_id: UUID, inhoud: Mandaatinhoud) -> None:
    if not Functie.objects.of(actor).filter(pk=functie_id).exists():
        raise Invoerfout("functie_id", "Kies een functie uit de lijst.")
    _eis_inhoud(inhoud)


def _eis_inhoud(inhoud: Mandaatinhoud) -> None:
    if not inhoud.onderwerp.strip():
        raise Invoerfout("onderwerp", "Waarover gaat het mandaat? Schrijf “Alle onderwerpen”.")
    if inhoud.soort not in Mandaatsoort.values:
        raise Invoerfout("soort", "Kies mandaat, volmacht of machtiging.")
    if inhoud.btw not in BTW:
        raise Invoerfout("btw", "Kies of de btw in het bedrag zit.")
    if not inhoud.bron.strip():
        raise Invoerfout("bron", "Waar staat dit? Bijvoorbeeld: Mandaatbesluit 2025.")
    if inhoud.tot is not None and inhoud.tot < inhoud.van:
        raise Invoerfout("tot", "Deze dag ligt voor het begin van het mandaat.")
    for veld in ("maximum", "ondermandaat_maximum"):
        if (getattr(inhoud, veld) or 0) < 0:
            raise Invoerfout(veld, "Een maximum is niet lager dan nul.")
