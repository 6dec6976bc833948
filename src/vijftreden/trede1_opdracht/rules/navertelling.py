# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about telling the opdrachtbrief again: an invitation, never a duty.

Telling again is the oldest check on whether two people mean the same ("read-back"): the one who
gave the commission recognises it, or sees where it went another way.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.trede1_opdracht.rules.feiten import Feiten
from vijftreden.trede1_opdracht.rules.opdrachtbrief import gedeelde_brief


def brief_navertellen(feiten: Feiten) -> Iterator[Bevinding]:
    """Shared, and the contractor said nothing of it yet: only to know."""
    brief = gedeelde_brief(feiten)
    if brief and not (brief.nemer_akkoord or brief.bezwaar_op or brief.verteld_op):
        yield Bevinding(
            code="brief-navertellen",
            ernst=Ernst.TER_INFORMATIE,
            bewijs={"nummer": brief.nummer},
        )


def navertelling_onbeantwoord(feiten: Feiten) -> Iterator[Bevinding]:
    """The contractor told it again and hears nothing; asked after a week, told until then."""
    brief = gedeelde_brief(feiten)
    if brief is None or brief.verteld_op is None or brief.beantwoord:
        return
    wacht = feiten.peildatum < brief.verteld_op + feiten.naverteld_binnen
    yield Bevinding(
        code="navertelling-onbeantwoord",
        ernst=Ernst.TER_INFORMATIE if wacht else feiten.kalm(Ernst.BINNENKORT),
        bewijs={"nummer": brief.nummer, "sinds": brief.verteld_op},
        norm="navertelling-onbeantwoord",
    )


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {"brief-navertellen": Publiek.NEMER, "navertelling-onbeantwoord": Publiek.GEVER}
)

REGELS = (brief_navertellen, navertelling_onbeantwoord)
