# SPDX-License-Identifier: EUPL-1.2
"""Roles of the field per kind: who must be there, who clashes, who makes the triangle."""

from importlib.resources import files

import pytest

from vijftreden.kern.relatievormen import Kant, lees_relatievorm, relatievormen

VERPLICHT = {
    "agentschap": {"eigenaar", "opdrachtgever", "opdrachtnemer"},
    "eigenaarschap": {"bestuurlijk_eigenaar", "ambtelijk_eigenaar"},
    "gemeenschappelijke_regeling": {
        "bestuurlijk_opdrachtgever",
        "ambtelijk_opdrachtgever",
        "opdrachtnemer",
    },
    "overig": {"ambtelijk_opdrachtgever", "opdrachtnemer"},
    "programma": {"ambtelijk_opdrachtgever", "opdrachtnemer"},
    "project": {"ambtelijk_opdrachtgever", "opdrachtnemer"},
    "zzp": {"ambtelijk_opdrachtgever", "opdrachtnemer"},
}
BESLIST = {
    "agentschap": {"opdrachtgever", "gedelegeerd_opdrachtgever"},
    "eigenaarschap": {"bestuurlijk_eigenaar", "ambtelijk_eigenaar"},
    "zzp": {"ambtelijk_opdrachtgever"},
}
OVERAL = {"ambtelijk_opdrachtgever", "bestuurlijk_opdrachtgever", "gedelegeerd_opdrachtgever"}
VAN_HET_VELD = {
    "agentschap": {"eigenaarsadviseur", "accounthouder", "controller", "accountmanager"},
    "eigenaarschap": {"griffier", "toezichthouder", "db_lid", "voorzitter_regeling", "accountant"},
    "gemeenschappelijke_regeling": {"opdrachtgeversoverleg", "eigenaarsadviseur", "griffier"},
    "overig": {"accounthouder", "beheerder", "stuurgroepslid", "adviseur", "griffier"},
    "programma": {"doeleigenaar", "partner", "stuurgroepslid", "inspanningsleider", "griffier"},
    "project": {
        "beheerder",
        "gebruiker",
        "stuurgroepslid",
        "adviseur",
        "griffier",
        "manager_projectbeheersing",
        "omgevingsmanager",
        "technisch_manager",
        "contractmanager",
    },
    "zzp": {"beheerder", "inkoper", "adviseur", "bemiddelaar"},
}
DRIEHOEKEN = {
    "agentschap": ("eigenaar", "opdrachtgever", "opdrachtnemer"),
    "eigenaarschap": ("bestuurlijk_eigenaar", "ambtelijk_eigenaar", "secretaris_regeling"),
    "gemeenschappelijke_regeling": (
        "bestuurlijk_opdrachtgever",
        "ambtelijk_opdrachtgever",
        "opdrachtnemer",
    ),
    "overig": ("bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever", "opdrachtnemer"),
    "programma": ("bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever", "opdrachtnemer"),
    "project": ("bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever", "opdrachtnemer"),
    "zzp": (),
}
CODES = tuple(VERPLICHT)


def paren(vorm):
    return {frozenset(botsing.rollen) for botsing in vorm.botsingen}


@pytest.mark.parametrize("code", CODES)
def test_only_the_roles_that_must_be_there_ask(code):
    rollen = relatievormen()[code].rollen
    assert {rol.code for rol in rollen if rol.verplicht} == VERPLICHT[code]
    assert {rol.code for rol in rollen if rol.beslist} == BESLIST.get(code, OVERAL)


@pytest.mark.parametrize("code", CODES)
def test_the_roles_of_the_field_are_there_and_may_stay_empty(code):
    rollen = {rol.code: rol for rol in relatievormen()[code].rollen}
    assert VAN_HET_VELD[code] <= set(rollen)
    assert not [rol for rol in VAN_HET_VELD[code] if rollen[rol].verplicht]


@pytest.mark.parametrize("code", CODES)
def test_what_a_role_is_fits_two_sentences(code):
    for rol in relatievormen()[code].rollen:
        assert rol.uitleg.endswith(".")
        assert rol.uitleg.count(". ") <= 2


@pytest.mark.parametrize("code", CODES)
def test_who_tests_and_who_serves_the_raad_does_not_decide(code):
    """R11, and the griffier beside it."""
    vorm = relatievormen()[code]
    for beslisser in (rol.code for rol in vorm.rollen if rol.beslist):
        for ander in ("controller", "griffier"):
            if vorm.rol(ander):
                assert frozenset({ander, beslisser}) in paren(vorm)


@pytest.mark.parametrize("code", CODES)
def test_who_tests_and_who_serves_the_raad_only_reads(code):
    """C1. Of the others only who reads along by the words of the own role."""
    vorm = relatievormen()[code]
    extra = {"eigenaarsadviseur"} if code == "gemeenschappelijke_regeling" else set()
    lezers = {rol.code for rol in vorm.rollen if rol.alleen_lezen}
    assert lezers == {"controller", "griffier"} & {rol.code for rol in vorm.rollen} | extra
    assert all(vorm.leest_mee(rol) for rol in lezers)
    assert not vorm.leest_mee("opdrachtnemer")


@pytest.mark.parametrize("code", sorted(set(CODES) - {"eigenaarschap"}))
def test_who_decides_does_not_carry_it_out(code):
    """R2; R3 where a line manager is known."""
    vorm = relatievormen()[code]
    for beslisser in (rol.code for rol in vorm.rollen if rol.beslist):
        assert frozenset({beslisser, "opdrachtnemer"}) in paren(vorm)
    if vorm.rol("leidinggevende_opdrachtnemer"):
        lijn = {"leidinggevende_opdrachtnemer", "ambtelijk_opdrachtgever"}
        assert frozenset(lijn) in paren(vorm)


def test_who_owns_an_agency_does_not_ask_it_for_work():
    """R4 within one commission; across lanes it is a rule of tread 1."""
    gevraagd = frozenset({"eigenaar", "opdrachtgever"})
    assert gevraagd in paren(relatievormen()["agentschap"])


@pytest.mark.parametrize("code", CODES)
def test_the_triangle_of_a_kind(code):
    driehoek = relatievormen()[code].driehoek
    assert driehoek.rollen == DRIEHOEKEN[code]
    assert bool(driehoek.naam) is bool(driehoek.uitleg) is bool(DRIEHOEKEN[code])


@pytest.mark.parametrize("code", CODES)
def test_three_tensions_and_a_logic_with_advice(code):
    vorm = relatievormen()[code]
    assert len(vorm.spanningen) == 3
    assert 4 <= len(vorm.logica) <= 6
    assert len(vorm.instrumenten) >= 3
    assert len(vorm.toetsen) >= 3
    assert all(deel.advies.endswith(".") for deel in vorm.logica)


def test_an_arrangement_says_which_roles_a_member_may_take():
    te_nemen = {
        code: {rol.code for rol in vorm.rollen if rol.te_nemen}
        for code, vorm in relatievormen().items()
    }
    assert te_nemen.pop("eigenaarschap") == {
        "bestuurlijk_eigenaar",
        "plaatsvervangend_bestuurlijk_eigenaar",
        "ambtelijk_eigenaar",
        "accounthouder",
        "controller",
    }
    assert not any(te_nemen.values())


@pytest.mark.parametrize(
    ("vorm", "woorden", "namen"),
    [
        (
            "agentschap",
            "regeling_2024",
            {
                "eigenaar": "Continuïteitsverantwoordelijke",
                "opdrachtgever": "Beleidsverantwoordelijke",
                "opdrachtnemer": "Eindverantwoordelijke binnen het agentschap",
                "gedelegeerd_opdrachtgever": "Gedelegeerd beleidsverantwoordelijke",
                "eigenaarsadviseur": "Adviseur van de continuïteitsverantwoordelijke",
            },
        ),
        ("agentschap", "gangbaar", {}),
        ("agentschap", "bestaat niet", {}),
        (
            "project",
            "projectmatig",
            {
                "opdrachtnemer": "Projectleider",
                "leidinggevende_opdrachtnemer": "Leidinggevende van de projectleider",
            },
        ),
    ],
)
def test_a_vocabulary_names_roles_its_own_way(vorm, woorden, namen):
    gevonden = relatievormen()[vorm].woorden(woorden)
    assert {deel.rol: deel.naam for deel in gevonden.rolnamen} == namen


@pytest.fixture
def met(tmp_path):
    """A kind with one piece of text replaced, as a file of its own."""

    def maak(code, oud, nieuw):
        tekst = (files("vijftreden.kern.relatievormen") / f"{code}.toml").read_text("utf-8")
        assert oud in tekst
        bestand = tmp_path / "kapot.toml"
        bestand.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")
        return bestand

    return maak


HOEKEN = '["eigenaar", "opdrachtgever", "opdrachtnemer"]'


@pytest.mark.parametrize(
    ("code", "oud", "nieuw", "melding"),
    [
        ("agentschap", HOEKEN, '["eigenaar", "opdrachtnemer"]', r"driehoek: verwacht drie"),
        ("agentschap", HOEKEN, HOEKEN.replace('"eigenaar"', '"baas"'), r"driehoek: verwacht drie"),
        (
            "agentschap",
            HOEKEN,
            HOEKEN.replace('"eigenaar"', '"opdrachtgever"'),
            r"driehoek: verwacht drie",
        ),
        ("agentschap", 'rol = "eigenaar"', 'rol = "baas"', r"partijen: verwacht bekende rollen"),
        (
            "agentschap",
            'rol = "eigenaar"',
            'rol = "opdrachtnemer"',
            r"partijen: verwacht bekende rollen",
        ),
        ("agentschap", 'tekst = "effect"', 'tekst = "waarom"', r"brief: een code komt twee keer"),
        ("agentschap", 'tekst = "effect"', "", r"brief\.lijst\[1\]\.tekst: ontbrekende"),
        ("agentschap", 'code = "kamer"', 'code = "eigenaar-anders"', r"logica: een code komt"),
        (
            "eigenaarschap",
            'code = "klacht"',
            'code = "archief"',
            r"bepalingen: een code komt twee keer",
        ),
        (
            "eigenaarschap",
            "te_nemen = true",
            'te_nemen = "ja"',
            r"rollen\.lijst\[0\]\.te_nemen: verwacht bool",
        ),
    ],
)
def test_a_broken_file_names_its_file_and_its_key(met, code, oud, nieuw, melding):
    with pytest.raises(ValueError, match=rf"kapot\.toml\.{melding}"):
        lees_relatievorm(met(code, oud, nieuw))


@pytest.mark.parametrize("code", CODES)
def test_only_the_principals_side_decides(code):
    rollen = relatievormen()[code].rollen
    assert {rol.kant for rol in rollen if rol.beslist} == {Kant.GEVER}
