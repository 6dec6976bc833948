# SPDX-License-Identifier: EUPL-1.2
"""What the rules notice about commitments: signed without a mandate, or cut in parts.

Questions, never accusations: a mandate that stands elsewhere, or two works that have nothing to
do with each other, are set aside with that as the reason.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from uuid import UUID

from vijftreden.kern.bevinding import Bevinding, Publiek
from vijftreden.trede3_momenten.rules.feiten import Feiten
from vijftreden.trede3_momenten.rules.stuurfeiten import Besluitfeit
from vijftreden.trede3_momenten.rules.tijdvak import Tijdregel, Tijdvak

NEE = "nee"
PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {"mandaat-gesplitst": Publiek.GEVER, "besluit-zonder-mandaat": Publiek.GEVER}
)


@Tijdregel
def mandaat_gesplitst(feiten: Feiten) -> Iterator[Tijdvak]:
    """Several commitments of one commission, each within its mandate and together above it."""
    for mandaat_id, delen in _gesplitst(feiten).items():
        bewijs = {
            "mandaat": mandaat_id,
            "besluiten": sorted(deel.id for deel in delen),
            "samen": sum(deel.bedrag or 0 for deel in delen),
            "maximum": delen[0].maximum,
        }
        yield Tijdvak(bevinding=Bevinding(code="mandaat-gesplitst", bewijs=bewijs))


@Tijdregel
def besluit_zonder_mandaat(feiten: Feiten) -> Iterator[Tijdvak]:
    """Released while the register said no, and not corrected since.

    One that is over its mandate only together with others is asked about as cut in parts.
    """
    gevraagd = {deel.id for delen in _gesplitst(feiten).values() for deel in delen}
    for besluit in feiten.sturing.besluiten if feiten.sturing else ():
        if besluit.mandaat_antwoord == NEE and besluit.id not in gevraagd:
            bewijs = {"besluit": besluit.id, "besloten_op": besluit.besloten_op}
            yield Tijdvak(bevinding=Bevinding(code="besluit-zonder-mandaat", bewijs=bewijs))


def _gesplitst(feiten: Feiten) -> Mapping[UUID, list[Besluitfeit]]:
    """Per line of the register the decisions that rest on it, where they are together above it."""
    per_mandaat: dict[UUID, list[Besluitfeit]] = defaultdict(list)
    ruimte: dict[UUID, Decimal] = {}
    for besluit in feiten.sturing.besluiten if feiten.sturing else ():
        lijn, bedrag, maximum = besluit.mandaat_id, besluit.bedrag, besluit.maximum
        if lijn is not None and bedrag is not None and maximum is not None and bedrag <= maximum:
            per_mandaat[lijn].append(besluit)
            ruimte[lijn] = maximum
    return {
        lijn: delen
        for lijn, delen in per_mandaat.items()
        if len(delen) > 1 and sum(deel.bedrag or 0 for deel in delen) > ruimte[lijn]
    }


REGELS = (besluit_zonder_mandaat, mandaat_gesplitst)
