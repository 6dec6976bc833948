# SPDX-License-Identifier: EUPL-1.2
"""What tread 1 shows on the commission page: the people as a picture, and a table beside it."""

from collections.abc import Sequence
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors.rollen import Rolbeeld, rollen_van
from vijftreden.trede1_opdracht.selectors.zonder_inzage import EIGENAARSCHAP
from vijftreden.web.deel import Deel
from vijftreden.web.onderdelen import Plaats
from vijftreden.web.schrijfwijze import dag


def deel(actor: Actor, opdracht_id: UUID) -> Deel:
    """Roles and who holds them; the right to change them decides what the link says.

    A role that may stay vacant and does is left out: nothing asks for it.
    """
    beeld = rollen_van(actor, opdracht_id, met_vastlegging=False)
    driehoek = relatievormen()[beeld.relatievorm].driehoek
    hoeken = _hoeken(beeld.rollen, driehoek.rollen)
    overigen = [
        deel for deel in beeld.rollen if deel not in hoeken and (deel.lopend or deel.rol.verplicht)
    ]
    return Deel(
        template="trede1_opdracht/deel.html",
        inhoud={
            "opdracht_id": opdracht_id,
            "driehoek": driehoek,
            "hoeken": [_plaats(deel) for deel in hoeken],
            "overigen": [_plaats(deel) for deel in overigen],
            "is_regeling": beeld.relatievorm == EIGENAARSCHAP,
            "mag_geven": mag(actor, Recht.ROL_GEVEN, opdracht_id),
        },
    )


def _hoeken(rollen: Sequence[Rolbeeld], codes: Sequence[str]) -> Sequence[Rolbeeld]:
    """The three of the picture by the kind of relation, in the order of its file.

    Where nobody on the principal's side holds a corner that may stay vacant, there is no triangle
    here: no picture, table only.
    """
    per_code = {deel.rol.code: deel for deel in rollen}
    drie = [per_code[code] for code in codes]
    hoort = [deel.lopend or deel.rol.verplicht or deel.rol.kant is Kant.NEMER for deel in drie]
    return drie if all(hoort) else []


def _plaats(beeld: Rolbeeld) -> Plaats:
    return Plaats(
        rol=beeld.label,
        naam=" en ".join(houder.naam for houder in beeld.nu),
        toelichting="; ".join(_toelichting(beeld)),
        mag_open=not beeld.rol.verplicht,
    )


def _toelichting(beeld: Rolbeeld) -> list[str]:
    if len(beeld.nu) == 1:
        [houder] = beeld.nu
        woorden = [f"tot {dag(houder.tot)}" if houder.tot else f"sinds {dag(houder.van)}"]
    else:
        woorden = []
    return [*woorden, *(f"vanaf {dag(komt.van)} {komt.naam}" for komt in beeld.straks)]
