# SPDX-License-Identifier: EUPL-1.2
"""A municipality with three projects on which something waits: for the walks of W1 and W3."""

from dataclasses import dataclass
from datetime import date

from tests import factories
from tests.factories import DAG, Lid
from tests.trede1_opdracht.stuur import TEKST
from tests.trede3_momenten import besluitwereld as wereld
from tests.trede3_momenten.besluitwereld import Project
from vijftreden.trede1_opdracht import services as brieven

BEGONNEN = date(2026, 11, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuurwereld:
    """Three projects of one wethouder, who began this month."""

    straat: Project
    brug: Project
    park: Project
    wethouder: Lid

    @property
    def basis(self) -> str:
        """The beginning of every address."""
        return f"/{self.straat.omgeving.sleutel}/"


def stuurwereld() -> Stuurwereld:
    """One decision asked, one prepared, one conversation this week, one condition."""
    straat = wereld.project(naam="Herinrichting Stationsstraat", programma="Bereikbaar Waterrijk")
    brug = wereld.project(straat.omgeving, naam="Vervanging Sluisbrug")
    park = wereld.project(straat.omgeving, naam="Stadspark Oost")
    nieuw = factories.lid(straat.omgeving, naam="Nova van Nieuwkoop", functie="wethouder")
    for p in (straat, brug, park):
        factories.rol(p.op, nieuw, "bestuurlijk_opdrachtgever", van=BEGONNEN)
        deel_brief(p)
    wereld.vraag(straat, toelichting="De aannemer houdt de prijs tot half december vast.")
    wereld.concept(brug.gever.actor, wereld.moment(brug.op), besluiter_id=nieuw.persoon.pk)
    wereld.besluit(
        straat.gever.actor,
        wereld.moment(straat.op, "evaluatie", fase=""),
        **wereld.mits("Raming tot op 5 procent nauwkeurig", wie=nieuw.persoon.pk),
    )
    wereld.moment(park.op, "voortgang", fase="", gepland_op=date(2026, 11, 27))
    return Stuurwereld(straat=straat, brug=brug, park=park, wethouder=nieuw)


def deel_brief(p: Project) -> None:
    """A letter that both confirmed in a room."""
    plek = {"opdracht_id": p.op.pk}
    concept = brieven.bewaar_brief(p.gever.actor, versie=None, **plek, **TEKST)
    brief = brieven.deel_brief(p.gever.actor, versie=concept.versie, **plek)
    brieven.bevestig_brief(p.gever.actor, brief_id=brief.pk, samen=True, op=DAG, **plek)
