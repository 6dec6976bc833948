# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the roles of one commission."""

from collections.abc import Iterator
from uuid import UUID

from vijftreden.kern.bevinding import Bevinding, Ernst
from vijftreden.trede1_opdracht.rules.feiten import Feiten, Vervulling


def rol_vacant(feiten: Feiten) -> Iterator[Bevinding]:
    """A required role that nobody holds; one who is known to come is only mentioned.

    Never urgent: imported and running work must stay calm.
    """
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        if not rol.verplicht or feiten.geldend(rol.code):
            continue
        straks = [deel.van for deel in feiten.van_rol(rol.code) if deel.van > feiten.peildatum]
        if straks:
            yield Bevinding(
                code="rol-vacant",
                ernst=Ernst.TER_INFORMATIE,
                bewijs={"rol": rol.code, "vanaf": min(straks)},
            )
        else:
            yield Bevinding(code="rol-vacant", bewijs={"rol": rol.code})


def rol_loopt_af(feiten: Feiten) -> Iterator[Bevinding]:
    """A role that will soon be empty because nobody is named to follow."""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        leeg = feiten.leeg_vanaf(rol.code)
        if leeg is None or leeg == feiten.peildatum:
            continue
        if leeg - feiten.peildatum <= feiten.loopt_af_binnen:
            yield Bevinding(
                code="rol-loopt-af",
                ernst=Ernst.BINNENKORT if rol.verplicht else Ernst.TER_INFORMATIE,
                bewijs={"rol": rol.code, "tot": leeg},
            )


def twee_petten(feiten: Feiten) -> Iterator[Bevinding]:
    """One person in two roles that clash in this kind: a question, never a block.

    In a werkorganisatie the staff of the arrangement are the civil service of its participants:
    one person on both sides is how it was meant, so only clashes within one side are asked about.
    """
    if feiten.rust:
        return
    for botsing in feiten.relatievorm.botsingen:
        een, ander = (feiten.geldend(rol) for rol in botsing.rollen)
        kanten = {deel.kant for deel in een + ander}
        if feiten.werkorganisatie and len(kanten) > 1:
            continue
        for persoon in sorted(_personen(een) & _personen(ander)):
            yield Bevinding(
                code="twee-petten", bewijs={"rollen": botsing.rollen, "persoon": persoon}
            )


def rol_niet_afgesproken(feiten: Feiten) -> Iterator[Bevinding]:
    """Someone holds a role of this kind, but nobody noted that they agreed to it."""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        for deel in feiten.geldend(rol.code):
            if deel.afgesproken_op is None:
                yield Bevinding(
                    code="rol-niet-afgesproken",
                    ernst=Ernst.TER_INFORMATIE,
                    bewijs={"rol": rol.code, "houder": deel.persoon_id or deel.organisatie_id},
                )


def _personen(vervullingen: tuple[Vervulling, ...]) -> set[UUID]:
    return {deel.persoon_id for deel in vervullingen if deel.persoon_id is not None}


REGELS = (rol_vacant, rol_loopt_af, twee_petten, rol_niet_afgesproken)
