# SPDX-License-Identifier: EUPL-1.2
"""Roles on what is steered by moments: R1-R4 and R7."""

from dataclasses import replace
from datetime import date

import pytest

from tests.trede1_opdracht.regelfeiten import (
    AN,
    BO,
    BUREAU,
    DOOR_GGD,
    GGD,
    GR,
    STRAKS,
    VANDAAG,
    VOL,
    WETHOUDER,
    eigendom,
    feiten,
    houdt,
    kort,
)
from vijftreden.trede1_opdracht.rules import (
    TREDE,
)
from vijftreden.trede1_opdracht.rules.rollen import (
    eigenaar_en_opdrachtgever,
    rol_bezwaar,
    rol_dubbel,
    rol_niet_afgesproken,
    twee_petten,
)


def test_principal_contractor_and_a_confirmed_letter_is_in_order():
    assert TREDE.bevindingen(feiten(*VOL)) == ()


def test_new_work_asks_two_roles_and_a_letter():
    assert [(b.code, b.ernst) for b in TREDE.bevindingen(feiten(brief=None))] == [
        ("rol-vacant", STRAKS),
        ("rol-vacant", STRAKS),
        ("brief-ontbreekt", STRAKS),
    ]


@pytest.mark.parametrize(
    ("vorm", "rol", "dubbel"),
    [
        ("project", "ambtelijk_opdrachtgever", True),
        ("project", "bestuurlijk_opdrachtgever", True),
        ("project", "opdrachtnemer", True),
        ("project", "gedelegeerd_opdrachtgever", False),
        ("project", "controller", False),
        ("agentschap", "opdrachtgever", False),
        ("agentschap", "opdrachtnemer", True),
        ("zzp", "ambtelijk_opdrachtgever", True),
    ],
)
def test_r1_one_in_each_office(vorm, rol, dubbel):
    samen = feiten(houdt(rol, BO, vorm=vorm), houdt(rol, AN, vorm=vorm), vorm=vorm)
    assert kort(rol_dubbel(samen)) == (
        [("rol-dubbel", STRAKS, {"rol": rol, "houders": [str(AN), str(BO)]})] if dubbel else []
    )
    na_elkaar = feiten(
        houdt(rol, AN, tot="2026-11-24", vorm=vorm),
        houdt(rol, BO, van="2026-11-24", vorm=vorm),
        vorm=vorm,
    )
    assert list(rol_dubbel(na_elkaar)) == []


def test_r1_counts_firms_as_well():
    bureau = houdt("opdrachtnemer", partij_id=BUREAU)
    [gevonden] = rol_dubbel(feiten(bureau, houdt("opdrachtnemer", AN)))
    assert gevonden.bewijs["houders"] == [str(AN), str(BUREAU)]


@pytest.mark.parametrize(
    ("vorm", "een", "ander"),
    [
        ("project", "ambtelijk_opdrachtgever", "opdrachtnemer"),  # R2
        ("programma", "ambtelijk_opdrachtgever", "opdrachtnemer"),
        ("project", "ambtelijk_opdrachtgever", "leidinggevende_opdrachtnemer"),  # R3
        ("programma", "ambtelijk_opdrachtgever", "leidinggevende_opdrachtnemer"),
        ("agentschap", "eigenaar", "opdrachtgever"),  # R4 within
    ],
)
def test_r2_r3_and_r4_within_a_commission(vorm, een, ander):
    samen = feiten(houdt(een, AN, vorm=vorm), houdt(ander, AN, vorm=vorm), vorm=vorm)
    assert kort(twee_petten(samen)) == [
        ("twee-petten", STRAKS, {"rollen": [een, ander], "persoon": str(AN)})
    ]


@pytest.mark.parametrize(
    ("rollen", "eigenaren", "anders", "botst"),
    [
        ((WETHOUDER, DOOR_GGD), (eigendom(),), {}, True),
        # a body of one's own that was linked to the register
        (
            (WETHOUDER, houdt("opdrachtnemer", partij_id=BUREAU, register_id=GGD, vorm=GR)),
            (eigendom(),),
            {},
            True,
        ),
        # the commission itself says whom it is about
        ((WETHOUDER,), (eigendom(),), {"organisatie_id": GGD}, True),
        # somebody else owns it; another arrangement; not an owner any more or not yet
        ((WETHOUDER, DOOR_GGD), (eigendom(BO),), {}, False),
        ((WETHOUDER, DOOR_GGD), (eigendom(regeling=BUREAU),), {}, False),
        ((WETHOUDER, DOOR_GGD), (eigendom(tot="2026-11-24"),), {}, False),
        ((WETHOUDER, DOOR_GGD), (eigendom(van="2026-11-25"),), {}, False),
        # the arrangement executes no more
        (
            (WETHOUDER, replace(DOOR_GGD, tot=date(2026, 11, 24))),
            (eigendom(),),
            {},
            False,
        ),
        # an adviser of the principal decides nothing
        ((houdt("accounthouder", AN, vorm=GR), DOOR_GGD), (eigendom(),), {}, False),
        ((WETHOUDER, DOOR_GGD), (eigendom(),), {"slapend": True}, False),
    ],
)
def test_r4_across_lanes(rollen, eigenaren, anders, botst):
    gevonden = eigenaar_en_opdrachtgever(feiten(*rollen, vorm=GR, eigendommen=eigenaren, **anders))
    paar = ["bestuurlijk_eigenaar", "bestuurlijk_opdrachtgever"]
    assert kort(gevonden) == (
        [("eigenaar-en-opdrachtgever", STRAKS, {"rollen": paar, "persoon": str(AN)})]
        if botst
        else []
    )


def test_r4_says_the_same_pair_once_and_another_pair_besides():
    twee = (eigendom(), eigendom(), eigendom(rol="ambtelijk_eigenaar"))
    gevonden = list(
        eigenaar_en_opdrachtgever(feiten(WETHOUDER, DOOR_GGD, vorm=GR, eigendommen=twee))
    )
    assert [b.bewijs["rollen"][0] for b in gevonden] == [
        "bestuurlijk_eigenaar",
        "ambtelijk_eigenaar",
    ]


def test_one_explanation_fits_every_commission_of_the_same_person():
    """The evidence is the person and the roles: what the organisation explained once holds."""
    een = feiten(WETHOUDER, DOOR_GGD, vorm=GR, eigendommen=(eigendom(),))
    ander = feiten(
        replace(WETHOUDER, van=date(2026, 6, 1)),
        replace(DOOR_GGD, organisatie_id=BUREAU, register_id=BUREAU),
        vorm=GR,
        eigendommen=(eigendom(regeling=BUREAU),),
    )
    hashes = {b.bewijs_hash for deel in (een, ander) for b in eigenaar_en_opdrachtgever(deel)}
    assert len(hashes) == 1


@pytest.mark.parametrize(
    ("tot", "van", "verwacht"),
    [
        (None, "2026-01-01", 1),
        ("2026-11-25", "2026-01-01", 1),
        ("2026-11-24", "2026-01-01", 0),
        (None, "2027-01-01", 1),
    ],
)
def test_r7_a_contradicted_role_is_asked_about_until_it_ends(tot, van, verwacht):
    rol = replace(houdt("opdrachtnemer", BO, van=van, tot=tot), bezwaar_op=date(2026, 11, 20))
    gevonden = kort(rol_bezwaar(feiten(rol)))
    assert gevonden == verwacht * [
        (
            "rol-bezwaar",
            STRAKS,
            {"rol": "opdrachtnemer", "houder": str(BO), "sinds": "2026-11-20"},
        )
    ]


def test_r7_what_is_contradicted_is_not_also_called_not_agreed():
    rol = houdt("opdrachtnemer", BO, af=None)
    assert len(list(rol_niet_afgesproken(feiten(rol)))) == 1
    assert not list(rol_niet_afgesproken(feiten(replace(rol, bezwaar_op=VANDAAG))))
