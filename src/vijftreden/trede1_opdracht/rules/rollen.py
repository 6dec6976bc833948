# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 notices about the roles of one commission."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from uuid import UUID

from vijftreden.kern.bevinding import Bevinding, Ernst, Publiek
from vijftreden.kern.relatievormen import Kant
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
            yield Bevinding(
                code="rol-vacant",
                ernst=feiten.kalm(Ernst.BINNENKORT),
                bewijs={"rol": rol.code},
            )


def rol_loopt_af(feiten: Feiten) -> Iterator[Bevinding]:
    """A role that will soon be empty because nobody is named to follow."""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        leeg = feiten.leeg_vanaf(rol.code)
        if leeg is None or leeg == feiten.peildatum:
            continue
        if leeg - feiten.peildatum <= feiten.loopt_af_binnen:
            ernst = Ernst.BINNENKORT if rol.verplicht else Ernst.TER_INFORMATIE
            yield Bevinding(
                code="rol-loopt-af",
                ernst=feiten.kalm(ernst),
                bewijs={"rol": rol.code, "tot": leeg},
            )


def rol_dubbel(feiten: Feiten) -> Iterator[Bevinding]:
    """R1: one principal in each office and one contractor; of two, who has the last word?"""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        houders = sorted(str(deel.houder_id) for deel in feiten.geldend(rol.code))
        if rol.enkel and len(houders) > 1:
            yield Bevinding(
                code="rol-dubbel",
                ernst=feiten.kalm(Ernst.BINNENKORT),
                bewijs={"rol": rol.code, "houders": houders},
            )


def twee_petten(feiten: Feiten) -> Iterator[Bevinding]:
    """R2-R4 within one commission: one person in two roles that clash. A question, never a block.

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
                code="twee-petten",
                ernst=feiten.kalm(Ernst.BINNENKORT),
                bewijs={"rollen": botsing.rollen, "persoon": persoon},
            )


def eigenaar_en_opdrachtgever(feiten: Feiten) -> Iterator[Bevinding]:
    """R4 across lanes: who decides here also decides as owner of who executes it.

    The evidence is the person and the two roles: explained once for the organisation, that holds
    for every commission of the same person in the same roles.
    """
    if feiten.rust:
        return
    uitvoerders = {feiten.organisatie_id} | {
        deel.register_id
        for deel in feiten.vervullingen
        if deel.kant is Kant.NEMER and deel.geldt_op(feiten.peildatum)
    }
    gezien: set[tuple[str, str, UUID]] = set()
    for rol in feiten.relatievorm.rollen:
        beslissers = _personen(feiten.geldend(rol.code)) if rol.beslist else set()
        for eigendom in feiten.eigendommen:
            paar = (eigendom.rol, rol.code, eigendom.persoon_id)
            if (
                paar in gezien
                or eigendom.persoon_id not in beslissers
                or eigendom.regeling_id not in uitvoerders
                or not eigendom.geldt_op(feiten.peildatum)
            ):
                continue
            gezien.add(paar)
            yield Bevinding(
                code="eigenaar-en-opdrachtgever",
                ernst=feiten.kalm(Ernst.BINNENKORT),
                bewijs={"rollen": paar[:2], "persoon": eigendom.persoon_id},
            )


def rol_niet_afgesproken(feiten: Feiten) -> Iterator[Bevinding]:
    """R7: someone holds a role of this kind, but nobody noted that they agreed to it."""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        for deel in feiten.geldend(rol.code):
            if deel.afgesproken_op is None and deel.bezwaar_op is None:
                yield Bevinding(
                    code="rol-niet-afgesproken",
                    ernst=Ernst.TER_INFORMATIE,
                    bewijs={"rol": rol.code, "houder": deel.houder_id},
                )


def rol_bezwaar(feiten: Feiten) -> Iterator[Bevinding]:
    """R7: who holds a role, or soon will, contradicts it."""
    if feiten.rust:
        return
    for rol in feiten.relatievorm.rollen:
        for deel in feiten.van_rol(rol.code):
            voorbij = deel.tot is not None and deel.tot <= feiten.peildatum
            if deel.bezwaar_op is not None and not voorbij:
                yield Bevinding(
                    code="rol-bezwaar",
                    bewijs={
                        "rol": rol.code,
                        "houder": deel.houder_id,
                        "sinds": deel.bezwaar_op,
                    },
                )


def _personen(vervullingen: tuple[Vervulling, ...]) -> set[UUID]:
    return {deel.persoon_id for deel in vervullingen if deel.persoon_id is not None}


PUBLIEK: Mapping[str, Publiek] = MappingProxyType(
    {
        "rol-vacant": Publiek.BEIDE,
        "rol-loopt-af": Publiek.GEVER,
        "rol-dubbel": Publiek.BEIDE,
        "twee-petten": Publiek.GEVER,
        "eigenaar-en-opdrachtgever": Publiek.GEVER,
        "rol-niet-afgesproken": Publiek.BEIDE,
        "rol-bezwaar": Publiek.GEVER,
    }
)

REGELS = (
    rol_bezwaar,
    rol_vacant,
    rol_loopt_af,
    rol_dubbel,
    twee_petten,
    eigenaar_en_opdrachtgever,
    rol_niet_afgesproken,
)
