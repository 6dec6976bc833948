# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the opdrachtbrief, of kinds that are steered by one."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede1_opdracht.rules.feiten import Brieffeit, Feiten, Taakfeit

KERN = frozenset({"waarom", "resultaat"})
"""Without these two it is no commission; the other texts make it a clear one."""


def brief_bezwaar(feiten: Feiten) -> Iterator[Bevinding]:
    """The contractor has something against the version that was shared last."""
    brief = gedeelde_brief(feiten)
    if brief and brief.bezwaar_op:
        yield Bevinding(
            code="brief-bezwaar",
            bewijs={"nummer": brief.nummer, "sinds": brief.bezwaar_op},
        )


def brief_ontbreekt(feiten: Feiten) -> Iterator[Bevinding]:
    """No version was shared yet. Of work that was running when read in: only to know."""
    if feiten.rust or not feiten.relatievorm.stuurt_op_momenten or feiten.brief:
        return
    yield Bevinding(code="brief-ontbreekt", ernst=lopend(feiten, Ernst.BINNENKORT))


def brief_onvolledig(feiten: Feiten) -> Iterator[Bevinding]:
    """A text is empty in the version that was shared last: asked when it is why or what."""
    brief = gedeelde_brief(feiten)
    if brief and brief.ontbreekt:
        mist_kern = not KERN.isdisjoint(brief.ontbreekt)
        ernst = Ernst.BINNENKORT if mist_kern else Ernst.TER_INFORMATIE
        yield Bevinding(
            code="brief-onvolledig",
            ernst=lopend(feiten, ernst),
            bewijs={
                "nummer": brief.nummer,
                "ontbreekt": [f"brief_{naam}" for naam in brief.ontbreekt],
            },
        )


def brief_niet_bevestigd(feiten: Feiten) -> Iterator[Bevinding]:
    """Shared, and not both sides said yes: only told while there is time to answer."""
    brief = gedeelde_brief(feiten)
    if brief is None or brief.bevestigd or brief.bezwaar_op:
        return
    wacht = feiten.peildatum < antwoord_op(feiten, brief)
    yield Bevinding(
        code="brief-niet-bevestigd",
        ernst=Ernst.TER_INFORMATIE if wacht else feiten.kalm(Ernst.BINNENKORT),
        bewijs={"nummer": brief.nummer, "gedeeld_op": brief.gedeeld_op},
    )


def antwoord_op(feiten: Feiten, gedeeld: Brieffeit | Taakfeit) -> date:
    """The day on which the answer to a shared version is asked."""
    return gedeeld.gedeeld_op + feiten.antwoord_binnen


def gedeelde_brief(feiten: Feiten) -> Brieffeit | None:
    """The version that was shared last; None where nothing is asked of it."""
    stil = feiten.rust or not feiten.relatievorm.stuurt_op_momenten
    return None if stil else feiten.brief


def lopend(feiten: Feiten, ernst: Ernst) -> Ernst:
    """Work that was running when it was read in went without: it is told, not asked."""
    return Ernst.TER_INFORMATIE if feiten.uit_lijst else ernst


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {
        "brief-ontbreekt": Publiek.GEVER,
        "brief-onvolledig": Publiek.GEVER,
        "brief-niet-bevestigd": Publiek.BEIDE,
        "brief-bezwaar": Publiek.GEVER,
    }
)

REGELS = (brief_bezwaar, brief_ontbreekt, brief_onvolledig, brief_niet_bevestigd)
