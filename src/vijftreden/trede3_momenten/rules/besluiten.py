# SPDX-License-Identifier: EUPL-1.2
"""What the rules notice about decisions: asked, prepared, conditional, and before the board.

Asked decisions and conditions were asked or promised here, so they may ask something now, also
of a commission that was running when it was read in. A concept and what waits for the board never
ask more than soon.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede3_momenten.rules.feiten import Feiten
from vijftreden.trede3_momenten.rules.tijdvak import Tijdregel, Tijdvak

EEN_DAG = timedelta(days=1)
VRAAG_NU = timedelta(days=7)
VOORWAARDE_NADERT = timedelta(days=14)
BIJ_HET_BESTUUR = timedelta(days=28)
"""So long an "akkoord om voor te leggen" is on its way without asking anything."""
VOORLEGGEN = "voorleggen"

PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {
        "besluit-gevraagd": Publiek.GEVER,
        "concept-wacht": Publiek.GEVER,
        "voorwaarde-zonder-eigenaar": Publiek.BEIDE,
        "voorwaarde-nadert": Publiek.BEIDE,
        "voorwaarde-voorbij": Publiek.BEIDE,
        "voorleggen-open": Publiek.GEVER,
    }
)


@Tijdregel
def besluit_gevraagd(feiten: Feiten) -> Iterator[Tijdvak]:
    """The contractor asked a decision: soon, and now from a week before its day."""
    for vraag in feiten.sturing.vragen if feiten.sturing else ():
        bewijs = {"vraag": vraag.id, "datum": vraag.uiterlijk_op}
        grens = vraag.uiterlijk_op - VRAAG_NU
        yield Tijdvak(bevinding=Bevinding(code="besluit-gevraagd", bewijs=bewijs), tot=grens)
        nu = Bevinding(code="besluit-gevraagd", ernst=Ernst.NU, bewijs=bewijs)
        yield Tijdvak(bevinding=nu, van=grens)


@Tijdregel
def concept_wacht(feiten: Feiten) -> Iterator[Tijdvak]:
    """A decision was prepared and nobody released it or threw it away."""
    for concept in feiten.sturing.concepten if feiten.sturing else ():
        bewijs = {"moment": concept.stuurmoment_id, "sinds": concept.gewijzigd_op}
        yield Tijdvak(bevinding=Bevinding(code="concept-wacht", bewijs=bewijs))


@Tijdregel
def voorwaarde_zonder_eigenaar(feiten: Feiten) -> Iterator[Tijdvak]:
    """A condition of which nobody is the owner, or that has no day: it comes back nowhere."""
    for voorwaarde in feiten.sturing.voorwaarden if feiten.sturing else ():
        ontbreekt = [
            *([] if voorwaarde.eigenaar_id else ["wie"]),
            *([] if voorwaarde.uiterlijk_op else ["wanneer"]),
        ]
        if ontbreekt:
            bewijs = {"voorwaarde": voorwaarde.id, "ontbreekt": ontbreekt}
            yield Tijdvak(bevinding=Bevinding(code="voorwaarde-zonder-eigenaar", bewijs=bewijs))


@Tijdregel
def voorwaarde_nadert(feiten: Feiten) -> Iterator[Tijdvak]:
    """The day of a condition comes within two weeks."""
    for voorwaarde in feiten.sturing.voorwaarden if feiten.sturing else ():
        if dag := voorwaarde.uiterlijk_op:
            bewijs = {"voorwaarde": voorwaarde.id, "datum": dag}
            yield Tijdvak(
                bevinding=Bevinding(code="voorwaarde-nadert", bewijs=bewijs),
                van=dag - VOORWAARDE_NADERT,
                tot=dag + EEN_DAG,
            )


@Tijdregel
def voorwaarde_voorbij(feiten: Feiten) -> Iterator[Tijdvak]:
    """The day of a condition passed and nobody said that it was met."""
    for voorwaarde in feiten.sturing.voorwaarden if feiten.sturing else ():
        if dag := voorwaarde.uiterlijk_op:
            bewijs = {"voorwaarde": voorwaarde.id, "datum": dag}
            nu = Bevinding(code="voorwaarde-voorbij", ernst=Ernst.NU, bewijs=bewijs)
            yield Tijdvak(bevinding=nu, van=dag + EEN_DAG)


@Tijdregel
def voorleggen_open(feiten: Feiten) -> Iterator[Tijdvak]:
    """An "akkoord om voor te leggen" of which number and day of the board are not in."""
    for besluit in feiten.sturing.besluiten if feiten.sturing else ():
        if besluit.uitkomst == VOORLEGGEN and not besluit.voorgelegd:
            bewijs = {"besluit": besluit.id, "besloten_op": besluit.besloten_op}
            grens = besluit.besloten_op + BIJ_HET_BESTUUR
            weten = Bevinding(code="voorleggen-open", ernst=Ernst.TER_INFORMATIE, bewijs=bewijs)
            yield Tijdvak(bevinding=weten, tot=grens)
            yield Tijdvak(bevinding=Bevinding(code="voorleggen-open", bewijs=bewijs), van=grens)


REGELS = (
    besluit_gevraagd,
    voorwaarde_voorbij,
    concept_wacht,
    voorwaarde_nadert,
    voorwaarde_zonder_eigenaar,
    voorleggen_open,
)
