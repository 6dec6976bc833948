# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the task description, and who must agree to one."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.relatievormen import Relatievorm
from vijftreden.trede1_opdracht.rules.feiten import Feiten, Taakfeit
from vijftreden.trede1_opdracht.rules.opdrachtbrief import antwoord_op

NEMER, LEIDINGGEVENDE = "opdrachtnemer", "leidinggevende_opdrachtnemer"
VAN_ORGANISATIES = frozenset({"agentschap", "gemeenschappelijke_regeling"})
"""Kinds in which an organisation answers, also where a person of it holds the role."""
ZELFSTANDIG = frozenset({"zzp"})
"""Kinds in which "how and when" is of the contractor. Te verifiëren: relaties.md §3 (DBA)."""


def vraagt_uren(vorm: Relatievorm, *, organisatie: bool) -> bool:
    """Whether hours and competencies are asked: of people, not of an organisation."""
    return not organisatie and vorm.code not in VAN_ORGANISATIES


def sprekers(vorm: Relatievorm, *, organisatie: bool) -> tuple[str, ...]:
    """The roles that must agree: the kind says whether there is a line manager.

    An organisation as contractor has none who goes about its hours.
    """
    met_leiding = vraagt_uren(vorm, organisatie=organisatie) and vorm.rol(LEIDINGGEVENDE)
    return (NEMER, LEIDINGGEVENDE) if met_leiding else (NEMER,)


def taak_bezwaar(feiten: Feiten) -> Iterator[Bevinding]:
    """The contractor or its line manager has something against the newest version."""
    taak = _taak(feiten)
    if taak and taak.bezwaar_op:
        yield Bevinding(
            code="taak-bezwaar",
            bewijs={"nummer": taak.nummer, "rol": taak.bezwaar_van, "sinds": taak.bezwaar_op},
        )


def taak_ontbreekt(feiten: Feiten) -> Iterator[Bevinding]:
    """A person does the work and it was never said what is asked of that person.

    Only asked when both confirmed what the commission is and somebody goes about the hours: first
    the what, then the who. Of an organisation it is not missed: there the agreement says it.
    """
    if feiten.rust or feiten.taak or not feiten.relatievorm.stuurt_op_momenten:
        return
    personen = [deel for deel in feiten.geldend(NEMER) if deel.persoon_id]
    if not personen or feiten.relatievorm.code in VAN_ORGANISATIES:
        return
    bevestigd = feiten.brief is not None and feiten.brief.bevestigd
    gevraagd = bevestigd and bool(feiten.geldend(LEIDINGGEVENDE)) and not feiten.uit_lijst
    yield Bevinding(
        code="taak-ontbreekt",
        ernst=feiten.kalm(Ernst.BINNENKORT) if gevraagd else Ernst.TER_INFORMATIE,
    )


def taak_niet_afgesproken(feiten: Feiten) -> Iterator[Bevinding]:
    """Shared, and somebody still has to agree: only told while there is time to answer."""
    taak = _taak(feiten)
    if taak is None or not taak.wacht_op or taak.bezwaar_op:
        return
    wacht = feiten.peildatum < antwoord_op(feiten, taak)
    yield Bevinding(
        code="taak-niet-afgesproken",
        ernst=Ernst.TER_INFORMATIE if wacht else feiten.kalm(Ernst.BINNENKORT),
        bewijs={"nummer": taak.nummer, "wie": taak.wacht_op, "gedeeld_op": taak.gedeeld_op},
    )


def taak_uren_einde(feiten: Feiten) -> Iterator[Bevinding]:
    """The contractor stops before the commission does: who goes on?"""
    taak = _taak(feiten)
    eind = taak.geldend_eind_op if taak else None
    if eind and feiten.eind_op and eind < feiten.eind_op:
        yield Bevinding(
            code="taak-uren-einde",
            ernst=Ernst.TER_INFORMATIE,
            bewijs={"eind": eind, "opdracht_eind": feiten.eind_op},
        )


def _taak(feiten: Feiten) -> Taakfeit | None:
    stil = feiten.rust or not feiten.relatievorm.stuurt_op_momenten
    return None if stil else feiten.taak


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {
        "taak-bezwaar": Publiek.GEVER,
        "taak-ontbreekt": Publiek.GEVER,
        "taak-niet-afgesproken": Publiek.BEIDE,
        "taak-uren-einde": Publiek.GEVER,
    }
)

REGELS = (taak_bezwaar, taak_ontbreekt, taak_niet_afgesproken, taak_uren_einde)
