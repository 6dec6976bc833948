# SPDX-License-Identifier: EUPL-1.2
"""Importing the public register of organisations."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

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
from vijftreden.register.models import Organisatie
from vijftreden.register.rules.bestand import Regelfout, kort
from vijftreden.register.rules.organisaties import Organisatierij, stroom
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht

VELDEN = (
    "naam",
    "soort",
    "record",
    "gr_vorm",
    "tooi",
    "oin",
    "kvk",
    "rsin",
    "hoort_bij_regeling_roo_id",
)
Bestaand = Mapping[str, Organisatie]


@handeling(Recht.REGISTER_IMPORTEREN, geheim=("inhoud", "voortgang"))
def importeer_organisaties(
    actor: Actor,
    *,
    inhoud: bytes,
    bestand: str,
    sla_fouten_over: bool = False,
    voortgang: Voortgang | None = None,
) -> Importverslag:
    """Stores the file whole, or nothing when it has errors that may not be skipped.

    Keyed by ROO id; a second run of the same file changes nothing. What the file no longer has
    stays in the register and is a warning.
    """
    gelezen = lees_met_voortgang(stroom(inhoud, bestand=bestand), inhoud, voortgang)
    bestaand = {rij.roo_id: rij for rij in Organisatie.objects.of(actor)}
    rijen, bezet = _zonder_botsing(gelezen.rijen, bestaand, bestand=bestand)
    fouten = tuple(sorted([*gelezen.fouten, *bezet], key=lambda fout: fout.regel))
    if fouten and not (sla_fouten_over and rijen):
        verslag = Importverslag(opgeslagen=False, fouten=fouten)
    else:
        verslag = _bewaar(actor, rijen, bestaand, fouten)
    noteer(sha256=vingerafdruk(inhoud), tellingen=verslag.tellingen)
    return verslag


def _zonder_botsing(
    rijen: Sequence[Organisatierij], bestaand: Bestaand, *, bestand: str
) -> tuple[list[Organisatierij], list[Regelfout]]:
    """The rows apart from those whose TOOI address belongs to a body that is not in the file.

    A row that is left out keeps the address that it had, which may stop another row in turn.
    """
    goed, fouten = list(rijen), list[Regelfout]()
    while True:
        in_bestand = {rij.roo_id for rij in goed}
        bezet = {o.tooi: o for o in bestaand.values() if o.tooi and o.roo_id not in in_bestand}
        botsend = [rij for rij in goed if rij.tooi in bezet]
        if not botsend:
            return goed, fouten
        fouten += [_bezet(rij, bezet[rij.tooi], bestand=bestand) for rij in botsend]
        goed = [rij for rij in goed if rij.tooi not in bezet]


def _bezet(rij: Organisatierij, houder: Organisatie, *, bestand: str) -> Regelfout:
    return Regelfout(
        bestand=bestand,
        regel=rij.regel,
        kolom="tooi",
        wat=f"{kort(rij.tooi)} hoort in het register al bij {kort(houder.naam)}.",
        doen=f"Verbeter het adres, of het nummer: {houder.roo_id} in plaats van {rij.roo_id}.",
    )


def _bewaar(
    actor: Actor,
    rijen: Iterable[Organisatierij],
    bestaand: Bestaand,
    fouten: tuple[Regelfout, ...],
) -> Importverslag:
    nieuw: list[dict[str, Any]] = []
    gewijzigd: list[Organisatie] = []
    ander_adres: list[Organisatie] = []
    gezien: set[str] = set()
    for rij in rijen:
        gezien.add(rij.roo_id)
        waarden = _waarden(rij)
        organisatie = bestaand.get(rij.roo_id)
        if organisatie is None:
            nieuw.append({"roo_id": rij.roo_id, **waarden})
        elif any(getattr(organisatie, veld) != waarden[veld] for veld in VELDEN):
            if organisatie.tooi != rij.tooi:
                ander_adres.append(organisatie)
            for veld in VELDEN:
                setattr(organisatie, veld, waarden[veld])
            gewijzigd.append(organisatie)
    alle = Organisatie.objects.of(actor)
    if ander_adres:  # two bodies may exchange addresses, which are unique at every moment
        alle.filter(pk__in=[organisatie.pk for organisatie in ander_adres]).update(tooi="")
    alle.bulk_update(gewijzigd, VELDEN, batch_size=500)
    Organisatie.objects.add_all(actor, nieuw)
    return Importverslag(
        nieuw=len(nieuw),
        gewijzigd=len(gewijzigd),
        ongewijzigd=len(gezien) - len(nieuw) - len(gewijzigd),
        overgeslagen=aantal_foute_regels(fouten),
        fouten=fouten,
        waarschuwingen=() if fouten else _verdwenen(bestaand, gezien),
    )


def _waarden(rij: Organisatierij) -> dict[str, str]:
    """A row as columns; an organisation has no form."""
    return {veld: str(getattr(rij, veld) or "") for veld in VELDEN}


def _verdwenen(bestaand: Bestaand, gezien: set[str]) -> tuple[Waarschuwing, ...]:
    """What the register has and the file lacks; only said of a file without errors."""
    return tuple(
        Waarschuwing(
            wat=f"{kort(organisatie.naam)} (ROO {roo_id}) staat niet meer in het bestand "
            "en blijft in het register staan."
        )
        for roo_id, organisatie in bestaand.items()
        if roo_id not in gezien
    )
