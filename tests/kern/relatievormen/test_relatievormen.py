# SPDX-License-Identifier: EUPL-1.2
"""The files of the relation kinds: all seven read, and a broken one names its file and its key."""

import tomllib
from importlib.resources import files

import pytest

from vijftreden.kern.relatievormen import (
    Kalendercyclus,
    Kant,
    Momentsoort,
    Status,
    Wie,
    lees_relatievorm,
    relatievormen,
)

CODES = (
    "agentschap",
    "eigenaarschap",
    "gemeenschappelijke_regeling",
    "overig",
    "programma",
    "project",
    "zzp",
)
LIJSTEN = (
    "partijen",
    "rollen",
    "botsingen",
    "fasen",
    "momenten",
    "spanningen",
    "instrumenten",
    "toetsen",
)


def tekst_van(code):
    return (files("vijftreden.kern.relatievormen") / f"{code}.toml").read_text(encoding="utf-8")


@pytest.fixture
def met(tmp_path):
    """The eigenaarschap with one piece of text replaced, as a file of its own."""

    def maak(oud, nieuw):
        tekst = tekst_van("eigenaarschap")
        assert oud in tekst
        bestand = tmp_path / "kapot.toml"
        bestand.write_text(tekst.replace(oud, nieuw, 1), encoding="utf-8")
        return bestand

    return maak


def test_all_seven_kinds_are_there_and_read_once():
    assert tuple(relatievormen()) == CODES
    assert relatievormen() is relatievormen()


@pytest.mark.parametrize("code", CODES)
def test_a_kind_says_what_it_must(code):
    vorm = relatievormen()[code]
    inhoud = tomllib.loads(tekst_van(code))
    assert vorm.code == code
    assert vorm.naam == inhoud["naam"]
    assert vorm.dun is False
    for naam in LIJSTEN:
        lijst = getattr(vorm, naam)
        assert len(lijst) == len(inhoud[naam]["lijst"]) > 0
        assert isinstance(lijst.status, Status)
        assert lijst.bron == inhoud[naam]["bron"] != ""
    assert [moment.soort for moment in vorm.momenten] == list(Momentsoort)
    assert all(moment.vragen and moment.invoer for moment in vorm.momenten)
    assert {rol.kant for rol in vorm.rollen} == set(Kant)
    assert any(rol.verplicht and rol.kant is Kant.GEVER for rol in vorm.rollen)
    codes = [rol.code for rol in vorm.rollen]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_empty_but_the_eigenaar_of_a_kind_without_one(code):
    def teksten(waarde, sleutel=""):
        if isinstance(waarde, dict):
            for naam, deel in waarde.items():
                yield from teksten(deel, naam)
        elif isinstance(waarde, list):
            for deel in waarde:
                yield from teksten(deel, sleutel)
        elif isinstance(waarde, str):
            yield sleutel, waarde

    leeg = {naam for naam, tekst in teksten(tomllib.loads(tekst_van(code))) if not tekst.strip()}
    assert leeg <= {"eigenaar"}


def test_roles_of_an_eigenaarschap():
    rollen = relatievormen()["eigenaarschap"].rollen
    assert [(rol.code, rol.kant, rol.verplicht, rol.wie) for rol in rollen] == [
        ("bestuurlijk_eigenaar", Kant.GEVER, True, Wie.PERSOON),
        ("plaatsvervangend_bestuurlijk_eigenaar", Kant.GEVER, False, Wie.PERSOON),
        ("ambtelijk_eigenaar", Kant.GEVER, True, Wie.PERSOON),
        ("eigenaarsadviseur", Kant.GEVER, False, Wie.PERSOON),
        ("accounthouder", Kant.GEVER, False, Wie.PERSOON),
        ("controller", Kant.GEVER, False, Wie.PERSOON),
        ("griffier", Kant.GEVER, False, Wie.PERSOON),
        ("toezichthouder", Kant.GEVER, False, Wie.ORGANISATIE),
        ("secretaris_regeling", Kant.NEMER, False, Wie.PERSOON),
        ("voorzitter_regeling", Kant.NEMER, False, Wie.PERSOON),
        ("db_lid", Kant.NEMER, False, Wie.PERSOON),
        ("accountant", Kant.NEMER, False, Wie.ORGANISATIE),
    ]


def test_calendars():
    assert {code: vorm.kalender for code, vorm in relatievormen().items()} == {
        "agentschap": Kalendercyclus.DIENSTVERLENING,
        "eigenaarschap": Kalendercyclus.WGR,
        "gemeenschappelijke_regeling": Kalendercyclus.DIENSTVERLENING,
        "overig": Kalendercyclus.GEEN,
        "programma": Kalendercyclus.GEEN,
        "project": Kalendercyclus.GEEN,
        "zzp": Kalendercyclus.GEEN,
    }


def test_an_agentschap_knows_both_vocabularies():
    gangbaar, nieuw = relatievormen()["agentschap"].partijen
    assert (gangbaar.eigenaar, gangbaar.gever, gangbaar.nemer) == (
        "eigenaar",
        "opdrachtgever",
        "opdrachtnemer",
    )
    assert (nieuw.eigenaar, nieuw.gever, nieuw.nemer) == (
        "continuïteitsverantwoordelijke",
        "beleidsverantwoordelijke",
        "eindverantwoordelijke binnen het agentschap",
    )


def test_a_role_by_its_code():
    vorm = relatievormen()["eigenaarschap"]
    assert vorm.rol("controller").naam == "Controller"
    assert vorm.rol("penningmeester") is None


def test_the_end_of_the_last_phase_is_not_a_way_to_the_next():
    project = relatievormen()["project"]
    namen = {
        fase.code: project.momentnaam(Momentsoort.FASEOVERGANG, fase.code)
        for fase in project.fasen
    }
    assert namen.pop("nazorg") == "Kan het project worden afgesloten?"
    assert set(namen.values()) == {"Door naar de volgende fase?"}
    assert project.momentnaam(Momentsoort.EVALUATIE, "nazorg") == "Terugkijken"


@pytest.mark.parametrize(
    ("fase", "vanaf"),
    [
        ("initiatief", ["initiatief", "definitie", "ontwerp", "voorbereiding", "realisatie"]),
        ("ontwerp", ["ontwerp", "voorbereiding", "realisatie"]),
        ("nazorg", []),
        ("bestaat niet", ["initiatief", "definitie", "ontwerp", "voorbereiding", "realisatie"]),
    ],
)
def test_the_phases_from_one_on(fase, vanaf):
    codes = [deel.code for deel in relatievormen()["project"].fasen_vanaf(fase)]
    assert codes == [*vanaf, "nazorg"]


@pytest.mark.parametrize(
    ("vorm", "fase", "einden"),
    [
        ("project", "realisatie", ["realisatie", "nazorg"]),
        ("zzp", "voorbereiding", ["uitvoering"]),
        ("zzp", "uitvoering", ["uitvoering"]),
        ("zzp", "afronding", []),
    ],
)
def test_going_on_is_decided_after_every_phase_of_a_project_and_once_at_a_freelancer(
    vorm, fase, einden
):
    assert [deel.code for deel in relatievormen()[vorm].overgangen_vanaf(fase)] == einden


@pytest.mark.parametrize("code", sorted(set(CODES) - {"eigenaarschap"}))
def test_a_kind_that_is_steered_by_moments_has_a_rhythm_and_somebody_who_decides(code):
    vorm = relatievormen()[code]
    assert vorm.stuurt_op_momenten
    assert vorm.moment(Momentsoort.VOORTGANG).ritme_weken > 0
    assert {rol.kant for rol in vorm.rollen if rol.beslist} == {Kant.GEVER}
    assert [rol.code for rol in vorm.rollen if rol.enkel]


def test_an_owners_lane_is_steered_by_its_calendar():
    assert not relatievormen()["eigenaarschap"].stuurt_op_momenten


def test_the_mapping_cannot_be_changed():
    with pytest.raises(TypeError):
        relatievormen()["nieuw"] = relatievormen()["overig"]


ROL = 'code = "accounthouder"'


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ("dun = false\n", "", r"kapot\.toml\.dun: ontbrekende sleutel"),
        ("dun = false\n", "dun = false\nkleur = 1\n", r"kapot\.toml\.kleur: onbekende sleutel"),
        ("dun = false\n", 'dun = false\ncode = "x"\n', r"kapot\.toml\.code: onbekende sleutel"),
        ("dun = false\n", 'dun = "nee"\n', r"kapot\.toml\.dun: verwacht bool, niet 'nee'"),
        ('naam = "Eigenaarschap"', "naam = 3", r"kapot\.toml\.naam: verwacht str, niet 3"),
        ('kalender = "wgr"', 'kalender = "maan"', r"kapot\.toml\.kalender: .*niet 'maan'"),
        ('kalender = "wgr"', "kalender = [1]", r"kapot\.toml\.kalender: .*niet \[1\]"),
        (
            'status = "eigen keuze"',
            'status = "zeker"',
            r"kapot\.toml\.partijen\.status: .*niet 'zeker'",
        ),
        (
            ROL,
            f"{ROL}\nloon = 1",
            r"kapot\.toml\.rollen\.lijst\[4\]\.loon: onbekende sleutel",
        ),
        (
            'wie = "persoon"',
            "",
            r"kapot\.toml\.rollen\.lijst\[0\]\.wie: ontbrekende sleutel",
        ),
        (ROL, 'code = "controller"', r"kapot\.toml\.rollen: een code komt twee keer voor"),
        (
            "alleen_lezen = true",
            "beslist = true\nalleen_lezen = true",
            r"kapot\.toml\.rollen: wie alleen leest, beslist niet: controller",
        ),
        (
            '["controller", "ambtelijk_eigenaar"]',
            '["controller", "penningmeester"]',
            r"kapot\.toml\.botsingen: verwacht twee bekende rollen",
        ),
        (
            '["controller", "ambtelijk_eigenaar"]',
            '["controller"]',
            r"kapot\.toml\.botsingen: verwacht twee bekende rollen",
        ),
        (
            '["controller", "ambtelijk_eigenaar"]',
            '"controller"',
            r"kapot\.toml\.botsingen\.lijst\[0\]\.rollen: verwacht een lijst",
        ),
        (
            'soort = "crisis"',
            'soort = "evaluatie"',
            r"kapot\.toml\.momenten: verwacht de zeven momenten",
        ),
        (
            'soort = "faseovergang"',
            'soort = "faseovergang"\nfasen = ["nergens"]',
            r"kapot\.toml\.momenten: verwacht fasen die deze vorm kent",
        ),
        ("dun = false\n", "dun = \n", r"kapot\.toml: "),
    ],
)
def test_a_broken_file_names_its_file_and_its_key(met, oud, nieuw, melding):
    with pytest.raises(ValueError, match=melding):
        lees_relatievorm(met(oud, nieuw))


def test_a_list_where_a_table_belongs_is_named(tmp_path):
    kop, _, rest = tekst_van("overig").partition("[partijen]")
    rest = rest[rest.index("[rollen]") :]
    bestand = tmp_path / "plat.toml"
    bestand.write_text(f"{kop}partijen = []\n{rest}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"plat\.toml\.partijen: verwacht een tabel"):
        lees_relatievorm(bestand)
