# SPDX-License-Identifier: EUPL-1.2
"""R5: does the mandate of who gives the commission cover it, and is the function high enough?

A mandate is asked only where the commission commits money itself (relaties.md, section 0), and
only where the register can know the answer. Questions with a reason, never a block.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from uuid import UUID

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.register.rules.mandaten import Tekenen, Tekenvraag, mag_tekenen
from vijftreden.trede1_opdracht.rules.feiten import Feiten
from vijftreden.trede1_opdracht.rules.mandaatfeiten import OPDRACHTGEVERROLLEN


def mandaat_te_klein(feiten: Feiten) -> Iterator[Bevinding]:
    """The functions of the ambtelijk opdrachtgever do not cover the budget."""
    mandaat = feiten.mandaat
    if feiten.rust or mandaat is None or not mandaat.geld_vast or mandaat.budget is None:
        return
    vraag = Tekenvraag(bedrag=mandaat.budget, btw=mandaat.btw)
    for persoon_id in _opdrachtgevers(feiten):
        functies = mandaat.register.functies_van(persoon_id, feiten.peildatum)
        if not functies:
            continue
        antwoord = mag_tekenen(mandaat.register, vraag, functies=functies, dag=feiten.peildatum)
        if antwoord.uitkomst is Tekenen.NEE and antwoord.lijn:
            yield Bevinding(
                code="mandaat-te-klein",
                ernst=feiten.kalm(Ernst.BINNENKORT),
                bewijs={
                    "persoon": persoon_id,
                    "budget": mandaat.budget,
                    "maximum": antwoord.lijn.maximum,
                    "mandaat": antwoord.lijn.id,
                },
            )


def functieniveau(feiten: Feiten) -> Iterator[Bevinding]:
    """The highest function of the ambtelijk opdrachtgever is below the level that is agreed.

    The evidence is the person and the levels: explained once for the organisation, that holds for
    every commission of this person.
    """
    mandaat = feiten.mandaat
    if feiten.rust or mandaat is None or not mandaat.vanaf_niveau:
        return
    for persoon_id in _opdrachtgevers(feiten):
        functies = mandaat.register.functies_van(persoon_id, feiten.peildatum)
        niveaus = [mandaat.register.niveaus[f] for f in functies if f in mandaat.register.niveaus]
        if niveaus and min(niveaus) > mandaat.vanaf_niveau:
            yield Bevinding(
                code="functieniveau",
                ernst=Ernst.TER_INFORMATIE,
                bewijs={
                    "persoon": persoon_id,
                    "niveau": min(niveaus),
                    "vanaf": mandaat.vanaf_niveau,
                },
            )


def wendingen(feiten: Feiten) -> frozenset[date]:
    """The days on which one of these can answer otherwise; none where nothing is asked."""
    mandaat = feiten.mandaat
    vraagt = mandaat and (mandaat.vanaf_niveau or (mandaat.geld_vast and mandaat.budget))
    return mandaat.register.wendingen() if mandaat and vraagt else frozenset()


def _opdrachtgevers(feiten: Feiten) -> list[UUID]:
    """Who of the line gives the commission today."""
    gevonden = {
        deel.persoon_id
        for rol in OPDRACHTGEVERROLLEN
        for deel in feiten.geldend(rol)
        if deel.persoon_id
    }
    return sorted(gevonden)


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {"mandaat-te-klein": Publiek.GEVER, "functieniveau": Publiek.GEVER}
)

REGELS = (mandaat_te_klein, functieniveau)
