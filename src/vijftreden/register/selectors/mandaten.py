# SPDX-License-Identifier: EUPL-1.2
"""Reading the register of mandates, and an answer with its names and sources."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from uuid import UUID

from vijftreden.register.models import Aanstelling, Functie, Mandaat
from vijftreden.register.rules.mandaten import (
    Functiehouder,
    Mandaatlijn,
    Mandaatregister,
    Tekenantwoord,
)
from vijftreden.register.selectors.personen import namen_van
from vijftreden.toegang.actor import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandaatregel:
    """A line with the name of its function; `versie` goes back with a form."""

    lijn: Mandaatlijn
    functie: str
    versie: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WieWel:
    """A function on which it may be signed, with who holds it."""

    lijn: Mandaatlijn
    functie: str
    namen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Antwoordbeeld:
    """An answer to read: with the name of the function of its line, and who may otherwise."""

    antwoord: Tekenantwoord
    functie: str
    anders: tuple[WieWel, ...]


def mandaten(actor: Actor, *, ook_vorige: bool = False) -> tuple[Mandaatregel, ...]:
    """The lines by function and subject: those that hold or will hold, or all."""
    rijen = Mandaat.objects.of(actor).select_related("functie")
    regels = [_regel(rij) for rij in rijen.order_by("functie__naam", "onderwerp", "van", "pk")]
    return tuple(
        regel
        for regel in regels
        if ook_vorige or regel.lijn.tot is None or regel.lijn.tot > actor.dag
    )


def mandaat(actor: Actor, mandaat_id: UUID) -> Mandaatregel:
    """One line; raises DoesNotExist."""
    return _regel(Mandaat.objects.of(actor).select_related("functie").get(pk=mandaat_id))


def mandaten_op_id(actor: Actor, ids: Collection[UUID]) -> Mapping[UUID, Mandaatregel]:
    """These lines, also those that ended; one query."""
    rijen = Mandaat.objects.of(actor).filter(pk__in=ids).select_related("functie")
    return {rij.pk: _regel(rij) for rij in rijen}


def onderwerpen(actor: Actor) -> tuple[str, ...]:
    """The subjects of the lines that hold, each once."""
    regels = mandaten(actor)
    return tuple(dict.fromkeys(sorted(regel.lijn.onderwerp for regel in regels)))


def mandaatregister(actor: Actor) -> Mandaatregister:
    """The register as the rules read it; three queries."""
    niveaus = Functie.objects.of(actor).filter(niveau__isnull=False)
    return Mandaatregister(
        lijnen=tuple(_lijn(rij) for rij in Mandaat.objects.of(actor).order_by("pk")),
        houders=tuple(
            Functiehouder(
                persoon_id=rij.persoon_id, functie_id=rij.functie_id, van=rij.van, tot=rij.tot
            )
            for rij in Aanstelling.objects.of(actor).order_by("van", "pk")
        ),
        niveaus={pk: niveau for pk, niveau in niveaus.values_list("pk", "niveau") if niveau},
    )


def antwoordbeeld(
    actor: Actor, register: Mandaatregister, antwoord: Tekenantwoord
) -> Antwoordbeeld:
    """The answer with names: two queries. Not for the contractor: it says who holds what."""
    per_functie = {
        lijn.functie_id: register.houders_van(lijn.functie_id, actor.dag)
        for lijn in antwoord.anders
    }
    namen = namen_van(actor, {wie for mensen in per_functie.values() for wie in mensen})
    lijnen = [*antwoord.anders, *([antwoord.lijn] if antwoord.lijn else [])]
    heten = dict(
        Functie.objects.of(actor)
        .filter(pk__in={lijn.functie_id for lijn in lijnen})
        .values_list("pk", "naam")
    )
    return Antwoordbeeld(
        antwoord=antwoord,
        functie=heten.get(antwoord.lijn.functie_id, "") if antwoord.lijn else "",
        anders=tuple(
            WieWel(
                lijn=lijn,
                functie=heten.get(lijn.functie_id, ""),
                namen=tuple(
                    sorted(namen[wie] for wie in per_functie[lijn.functie_id] if wie in namen)
                ),
            )
            for lijn in antwoord.anders
        ),
    )


def _regel(rij: Mandaat) -> Mandaatregel:
    return Mandaatregel(lijn=_lijn(rij), functie=rij.functie.naam, versie=rij.versie)


def _lijn(rij: Mandaat) -> Mandaatlijn:
    return Mandaatlijn(**{veld.name: getattr(rij, veld.name) for veld in fields(Mandaatlijn)})
