# SPDX-License-Identifier: EUPL-1.2
"""Importing who takes part in which joint arrangement."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.register.importverslag import (
    Importverslag,
    Voortgang,
    Waarschuwing,
    aantal_foute_regels,
    lees_met_voortgang,
    vingerafdruk,
)
from vijftreden.register.models import Deelneming, Organisatie
from vijftreden.register.rules.bestand import Regelfout, kort
from vijftreden.register.rules.deelnemingen import Deelnemingrij, stroom
from vijftreden.register.rules.organisaties import Record
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht

VELDEN = (
    "deelnemer_id",
    "deelnemer_naam",
    "deelnemer_tooi",
    "deelnemer_soort",
    "bestuursorganen",
    "van",
    "tot",
)
KOLOMMEN = ("deelnemer", *VELDEN[1:])
Sleutel = tuple[object, ...]
SLEUTELS: tuple[Callable[[Deelneming], Sleutel], ...] = (
    lambda d: (d.regeling_id, d.deelnemer_tooi, d.deelnemer_naam),
    lambda d: (d.regeling_id, d.deelnemer_tooi) if d.deelnemer_tooi else (d.pk,),
    lambda d: (d.regeling_id, d.deelnemer_naam),
)
"""How a row finds the participation that it is: as it stands, or under another name or TOOI."""


@handeling(Recht.REGISTER_IMPORTEREN, geheim=("inhoud", "voortgang"))
def importeer_deelnemingen(
    actor: Actor,
    *,
    inhoud: bytes,
    bestand: str,
    sla_fouten_over: bool = False,
    voortgang: Voortgang | None = None,
) -> Importverslag:
    """Stores the file whole, or nothing when it has errors that may not be skipped.

    A participant is linked by its TOOI address; unknown to the register it is kept by name, with
    the kind that its address tells, and is a warning. So is a participation that the file no
    longer has: it stays, for only a day in `uittreding` ends it.
    """
    alle = Organisatie.objects.of(actor)
    regelingen: dict[str, UUID] = dict(
        alle.filter(record=Record.REGELING).values_list("roo_id", "pk")
    )
    deelnemers: dict[str, UUID] = dict(alle.exclude(tooi="").values_list("tooi", "pk"))
    gelezen = lees_met_voortgang(
        stroom(inhoud, bestand=bestand, regelingen=regelingen.keys()), inhoud, voortgang
    )
    if gelezen.fouten and not (sla_fouten_over and gelezen.rijen):
        verslag = Importverslag(opgeslagen=False, fouten=gelezen.fouten)
    else:
        paren = [
            (rij, _waarden(rij, deelnemers) | {"regeling_id": regelingen[rij.regeling_roo_id]})
            for rij in gelezen.rijen
        ]
        verslag = _bewaar(actor, paren, gelezen.fouten)
    noteer(sha256=vingerafdruk(inhoud), tellingen=verslag.tellingen)
    return verslag


def _waarden(rij: Deelnemingrij, deelnemers: Mapping[str, UUID]) -> dict[str, Any]:
    """A row as columns."""
    return {
        "deelnemer_id": deelnemers.get(rij.deelnemer_tooi),
        "deelnemer_naam": rij.deelnemer,
        "deelnemer_tooi": rij.deelnemer_tooi,
        "deelnemer_soort": rij.deelnemer_soort.value,
        "bestuursorganen": ";".join(rij.bestuursorganen),
        "van": rij.toetreding,
        "tot": rij.uittreding,
    }


def _bewaar(
    actor: Actor,
    paren: Sequence[tuple[Deelnemingrij, dict[str, Any]]],
    fouten: tuple[Regelfout, ...],
) -> Importverslag:
    alle = Deelneming.objects.of(actor)
    bestaand = list(alle.select_related("regeling"))
    gevonden = _zoek_op([Deelneming(**waarden) for _, waarden in paren], bestaand)
    nieuw: list[dict[str, Any]] = []
    gewijzigd: list[Deelneming] = []
    for (_, waarden), deelneming in zip(paren, gevonden, strict=True):
        if deelneming is None:
            nieuw.append(waarden)
        elif any(getattr(deelneming, veld) != waarden[veld] for veld in VELDEN):
            for veld in VELDEN:
                setattr(deelneming, veld, waarden[veld])
            gewijzigd.append(deelneming)
    alle.bulk_update(gewijzigd, KOLOMMEN, batch_size=500)
    Deelneming.objects.add_all(actor, nieuw)
    blijven = {deelneming.pk for deelneming in gevonden if deelneming}
    verdwenen = [] if fouten else [d for d in bestaand if d.pk not in blijven]
    return Importverslag(
        nieuw=len(nieuw),
        gewijzigd=len(gewijzigd),
        ongewijzigd=len(paren) - len(nieuw) - len(gewijzigd),
        overgeslagen=aantal_foute_regels(fouten),
        fouten=fouten,
        waarschuwingen=(*_onbekend(paren), *_verdwenen(verdwenen)),
    )


def _zoek_op(
    rijen: Sequence[Deelneming], bestaand: Iterable[Deelneming]
) -> list[Deelneming | None]:
    """For each row the stored participation that it is, or None.

    Without this a municipality that is written otherwise would take part twice.
    """
    gevonden: list[Deelneming | None] = [None] * len(rijen)
    vrij = {deelneming.pk: deelneming for deelneming in bestaand}
    for sleutel in SLEUTELS:
        op_sleutel = {sleutel(deelneming): deelneming for deelneming in vrij.values()}
        for plek, rij in enumerate(rijen):
            if gevonden[plek] is None and (raak := op_sleutel.pop(sleutel(rij), None)):
                gevonden[plek] = raak
                del vrij[raak.pk]
    return gevonden


def _onbekend(
    paren: Iterable[tuple[Deelnemingrij, Mapping[str, Any]]],
) -> Iterable[Waarschuwing]:
    for rij, waarden in paren:
        if waarden["deelnemer_id"] is None:
            reden = "dit TOOI-adres kent het register niet" if rij.deelnemer_tooi else "geen TOOI"
            yield Waarschuwing(
                regel=rij.regel,
                wat=f"{kort(rij.deelnemer)} staat alleen op naam ({reden}): {kort(rij.regeling)}.",
            )


def _verdwenen(deelnemingen: Iterable[Deelneming]) -> Iterable[Waarschuwing]:
    for deelneming in deelnemingen:
        yield Waarschuwing(
            wat=f"{kort(deelneming.deelnemer_naam)} in {kort(deelneming.regeling.naam)} "
            "staat niet meer in het bestand en blijft in het register staan."
        )
