# SPDX-License-Identifier: EUPL-1.2
"""Hints at formulations as they are really written: what must be said, and what must not be."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vijftreden.trede1_opdracht.rules.hints import NUTTIGST, Hint, Stuk, eerste, hints, hints_bij
from vijftreden.trede1_opdracht.rules.hints.woorden import woordenboek
from vijftreden.trede1_opdracht.rules.hints.zinnen import leesbaarheid, woorden, zinnen

GOED = {
    "waarom": "Het riool is op en fietsers zijn er niet veilig.",
    "effect": "Fietsers van 8 tot 80 durven naar het station te rijden.",
    "resultaat": (
        "Lever vóór 1 december 2027 een Stationsstraat op waarin riool en kabels vernieuwd zijn "
        "en fietsers van 8 tot 80 veilig naar het station rijden."
    ),
    "acceptatie": "De verkeersveiligheidstoets is gehaald en beheer heeft getekend.",
    "buiten_opdracht": "Het stationsplein.",
    "kaders": "3,8 miljoen euro inclusief btw. De straat blijft open voor bussen.",
    "tolerantie": (
        "Kom bij mij terug als de raming meer dan 5% of de oplevering meer dan 4 weken verschuift."
    ),
    "besluitruimte": "De aannemer kiezen doe je zelf. Over de bomen beslis ik.",
    "risicos": "Als het Rijk later betaalt, schiet ik het voor.",
    "overdracht": "Team Wegbeheer, en zij lezen het ontwerp mee.",
}
"""The example texts of the model: nothing is said of them."""
GELD = {
    "budget": Decimal(3_800_000),
    "budget_bron": "kredietbesluit raad, 12 maart 2026",
    "budget_btw": "incl",
    "bandbreedte": 10,
}


def stuk(soort: str = "project", *, geld: dict[str, Any] | None = None, **teksten: str) -> Stuk:
    """A good opdrachtbrief in which these texts are otherwise."""
    rest = GELD if geld is None else geld
    return Stuk(relatievorm=soort, teksten={**GOED, **teksten}, **rest)


def gezegd(wat: Stuk) -> set[tuple[str, str]]:
    """Which hint at which text."""
    return {(hint.code, hint.tekst) for hint in hints(wat)}


@dataclass(frozen=True, kw_only=True)
class Geval:
    """A formulation, what must be said of it (`moet`) and what not; `woorden` stand in it."""

    tekst: str
    zin: str
    moet: set[str]
    niet: set[str] = field(default_factory=set)
    woorden: tuple[str, ...] = ()
    soort: str = "project"
    geld: dict[str, Any] | None = None


GEEN_GELD: dict[str, Any] = {}
MATIG = [
    Geval(
        tekst="resultaat",
        zin="Doe iets met de jeugd.",
        moet={"vage-woorden"},
        niet={"resultaat-als-effect", "lange-zin"},
        woorden=("iets met",),
    ),
    Geval(
        tekst="resultaat",
        zin="De overlast terugdringen en de leefbaarheid verhogen.",
        moet={"resultaat-als-effect"},
        niet={"vage-woorden", "moeilijke-zin"},
        woorden=("terugdringen", "leefbaarheid", "verhogen"),
    ),
    Geval(
        tekst="resultaat",
        zin="De visie is zo spoedig mogelijk klaar.",
        moet={"vage-woorden"},
        niet={"resultaat-als-effect"},
        woorden=("zo spoedig mogelijk",),
    ),
    Geval(
        tekst="kaders",
        zin="Er is circa 2 miljoen beschikbaar.",
        moet={"bedrag-zonder-bron", "raming-zonder-bandbreedte"},
        niet={"vage-woorden"},
        woorden=("circa", "2 miljoen"),
        geld=GEEN_GELD,
    ),
    Geval(
        tekst="resultaat",
        zin="Het versterken van de sociale cohesie in de wijk Noord.",
        moet={"resultaat-als-effect"},
        niet={"vage-woorden", "lange-zin"},
        woorden=("sociale cohesie",),
    ),
    Geval(
        tekst="effect",
        zin="Een rapport met aanbevelingen en een plan van aanpak.",
        moet={"effect-als-resultaat"},
        niet={"vage-woorden"},
        woorden=("rapport", "plan van aanpak"),
    ),
    Geval(
        tekst="buiten_opdracht",
        zin="",
        moet={"niets-buiten"},
        niet={"vage-woorden"},
    ),
    Geval(tekst="buiten_opdracht", zin="n.v.t.", moet={"niets-buiten"}),
    Geval(
        tekst="acceptatie",
        zin="Als het naar tevredenheid is van de opdrachtgever.",
        moet={"vage-woorden"},
        niet={"geen-acceptatie"},
        woorden=("naar tevredenheid",),
    ),
    Geval(tekst="acceptatie", zin="-", moet={"geen-acceptatie"}, niet={"vage-woorden"}),
    Geval(tekst="tolerantie", zin="", moet={"geen-tolerantie"}, niet={"vage-woorden"}),
    Geval(
        tekst="tolerantie",
        zin="Bij grote afwijkingen nemen we tijdig contact op, in overleg.",
        moet={"vage-woorden"},
        niet={"geen-tolerantie"},
        woorden=("tijdig", "in overleg"),
    ),
    Geval(tekst="besluitruimte", zin="Geen", moet={"geen-besluitruimte"}),
    Geval(
        tekst="besluitruimte",
        zin="Binnen redelijke grenzen en waar nodig in nauw overleg.",
        moet={"vage-woorden"},
        niet={"geen-besluitruimte"},
        woorden=("binnen redelijke grenzen", "waar nodig", "in nauw overleg"),
    ),
    Geval(
        tekst="waarom",
        zin=(
            "Gelet op de maatschappelijke ontwikkelingen en de in het coalitieakkoord neergelegde "
            "ambities ten aanzien van de transformatie van het sociaal domein is het noodzakelijk "
            "dat de gemeente samen met haar partners komt tot een andere werkwijze."
        ),
        moet={"lange-zin"},
        niet={"moeilijke-zin", "resultaat-als-effect"},
    ),
    Geval(
        tekst="waarom",
        zin=(
            "Beleidsmatige herijking vereist multidisciplinaire organisatieontwikkeling, "
            "competentieprofielen, implementatiestrategieën en "
            "samenwerkingsovereenkomsten binnen regionale uitvoeringsorganisaties."
        ),
        moet={"moeilijke-zin"},
        niet={"lange-zin"},
    ),
    Geval(
        tekst="resultaat",
        zin="Een integrale, robuuste en toekomstbestendige aanpak voor de openbare ruimte.",
        moet={"vage-woorden"},
        niet={"effect-als-resultaat"},
        woorden=("integrale", "robuuste", "toekomstbestendige"),
    ),
    Geval(
        tekst="kaders",
        zin="Het mag € 450.000 kosten.",
        moet={"bedrag-zonder-bron"},
        niet={"raming-zonder-bandbreedte"},
        woorden=("€ 450.000",),
        geld=GEEN_GELD,
    ),
    Geval(
        tekst="kaders",
        zin="Volgens een eerste raming zijn de kosten ongeveer 1,4 miljoen euro.",
        moet={"raming-zonder-bandbreedte"},
        niet={"bedrag-zonder-bron"},
        woorden=("ongeveer", "1,4 miljoen euro"),
        geld=GEEN_GELD,
    ),
    Geval(
        tekst="resultaat",
        zin="Inwoners voelen zich veiliger en de tevredenheid is verbeterd.",
        moet={"resultaat-als-effect"},
        niet={"vage-woorden"},
        soort="agentschap",
    ),
    Geval(
        tekst="resultaat",
        zin="De doelgroep meenemen, draagvlak vergroten en de samenwerking borgen.",
        moet={"resultaat-als-effect", "vage-woorden"},
        woorden=("meenemen", "borgen"),
        soort="overig",
    ),
    Geval(
        tekst="resultaat",
        zin="De leefbaarheid in de kernen verbeteren.",
        moet={"resultaat-als-effect"},
        soort="programma",
    ),
    Geval(
        tekst="kaders",
        zin="Zo snel mogelijk, marktconform en kwalitatief hoogwaardig.",
        moet={"vage-woorden"},
        niet={"bedrag-zonder-bron"},
        woorden=("zo snel mogelijk", "marktconform", "kwalitatief hoogwaardig"),
        soort="zzp",
    ),
]
GOEDE_ZINNEN = [
    ("project", "resultaat", "Vóór 1 december 2027 ligt er een Stationsstraat met nieuw riool."),
    ("programma", "resultaat", "De leefbaarheid stijgt: 2.400 woningen zijn verbeterd in 2030."),
    ("zzp", "resultaat", "De dossiers van het sociaal domein zijn op 1 juni 2027 overgezet."),
    ("agentschap", "resultaat", "22.000 aanvragen zijn afgehandeld, elk binnen acht weken."),
    ("gemeenschappelijke_regeling", "resultaat", "In 2027 zijn er 1.200 controles bij bedrijven."),
    ("project", "kaders", "Hooguit 3,8 miljoen euro, volgens het raadsbesluit van 12 maart 2026."),
    ("project", "kaders", "Geraamd op 2 miljoen euro, plus of min 30%, bron: kostenraming."),
    ("project", "tolerantie", "Bel me als het meer dan 10% duurder wordt."),
    ("zzp", "buiten_opdracht", "Het beheer na de overgang, en andere systemen."),
    ("overig", "acceptatie", "De controller en de griffier hebben het stuk gelezen en getekend."),
    ("project", "effect", "Ouders laten hun kinderen weer alleen naar school fietsen."),
]


@pytest.mark.parametrize("geval", MATIG, ids=lambda geval: geval.zin[:40] or geval.tekst)
def test_matige_formulering(geval: Geval) -> None:
    # the money of the good brief belongs to the columns; without them the text itself must say it
    bekeken = stuk(geval.soort, geld=geval.geld, **{geval.tekst: geval.zin})
    hier = {hint.code for hint in hints_bij(bekeken, [geval.tekst])}
    assert geval.moet <= hier
    assert not geval.niet & hier
    # elsewhere the good text stays without a word
    buiten = {deel for deel in gezegd(bekeken) if deel[1] != geval.tekst}
    assert not buiten - {("bedrag-zonder-bron", "kaders")}
    bewijs = {deel for hint in hints_bij(bekeken, [geval.tekst]) for deel in hint.bewijs}
    assert {woord.lower() for woord in geval.woorden} <= {deel.lower() for deel in bewijs}


def test_er_zijn_twintig_matige_formuleringen() -> None:
    assert len({(geval.tekst, geval.zin) for geval in MATIG}) >= 20
    gezien = {code for geval in MATIG for code in geval.moet}
    assert gezien == set(NUTTIGST)


@pytest.mark.parametrize(("soort", "tekst", "zin"), GOEDE_ZINNEN)
def test_goede_formulering_blijft_stil(soort: str, tekst: str, zin: str) -> None:
    geld = GEEN_GELD if tekst == "kaders" else None
    assert hints_bij(stuk(soort, geld=geld, **{tekst: zin}), [tekst]) == ()


def test_de_voorbeeldteksten_zijn_stil() -> None:
    assert hints(stuk()) == ()


@pytest.mark.parametrize(
    ("geld", "moet"),
    [
        ({"budget": Decimal(5), "budget_bron": ""}, {("bedrag-zonder-bron", "budget")}),
        (
            {"budget": Decimal(5), "budget_bron": "eerste raming bureau"},
            {("raming-zonder-bandbreedte", "budget")},
        ),
        ({"budget": Decimal(5), "budget_bron": "eerste raming", "bandbreedte": 30}, set()),
        ({"budget": Decimal(5), "budget_bron": "kredietbesluit raad"}, set()),
        ({"budget": None}, set()),
    ],
)
def test_het_budget(geld: dict[str, Any], moet: set[tuple[str, str]]) -> None:
    assert gezegd(stuk(geld=geld, kaders="De straat blijft open voor bussen.")) == moet


def test_een_marge_is_ook_tolerantie() -> None:
    zonder = stuk(tolerantie="")
    assert ("geen-tolerantie", "tolerantie") in gezegd(zonder)
    assert gezegd(stuk(tolerantie="", geld={**GELD, "marge_tijd": 4})) == set()


def test_van_wie_nog_niets_schreef_wordt_niets_gemist() -> None:
    assert hints(Stuk(relatievorm="project", teksten=dict.fromkeys(GOED, ""))) == ()


def test_het_zijn_er_weinig_tegelijk() -> None:
    alles = stuk(
        resultaat="Iets met de leefbaarheid verhogen, circa 2 miljoen. "
        + "Gelet op alles wat er de laatste jaren in deze wijk is gebeurd en nog gaat gebeuren "
        "willen wij samen met iedereen die er woont en werkt kijken wat er dan beter kan.",
        effect="Een rapport.",
        acceptatie="",
        besluitruimte="",
        buiten_opdracht="",
        tolerantie="",
        geld=GEEN_GELD,
    )
    gevonden = hints(alles)
    assert sum(hint.tekst == "resultaat" for hint in gevonden) == 3
    assert [NUTTIGST.index(hint.code) for hint in gevonden] == sorted(
        NUTTIGST.index(hint.code) for hint in gevonden
    )
    assert len(eerste(gevonden)) == 5
    assert eerste(gevonden)[0].code == "resultaat-als-effect"


def test_een_onbekende_code_is_een_fout() -> None:
    with pytest.raises(ValueError, match="onbekende hint"):
        Hint(code="anders", tekst="waarom")


def test_elke_lijst_en_maat_noemt_haar_bron() -> None:
    boek = woordenboek()
    assert all(deel.bron for deel in (*boek.lijsten.values(), *boek.maten.values()))


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Eén. Twee!", ["Eén.", "Twee!"]),
        ("Vóór 1 jan. 2027 klaar", ["Vóór 1 jan.", "2027 klaar"]),
        ("een regel\nnog een", ["een regel", "nog een"]),
        ("3,8 miljoen euro incl. btw.", ["3,8 miljoen euro incl. btw."]),
        ("", []),
    ],
)
def test_zinnen(tekst: str, verwacht: list[str]) -> None:
    assert list(zinnen(tekst)) == verwacht


def test_leesbaarheid_telt_als_douma() -> None:
    # three words of one syllable: 206.84 - 0.93 * 3 - 77 * 1
    assert leesbaarheid("De man loopt.") == pytest.approx(127.05)
    assert woorden("Fietsers van 8 tot 80, naar het station.") == (
        ["Fietsers", "van", "8", "tot", "80", "naar", "het", "station"]
    )


@given(st.dictionaries(st.sampled_from([*GOED]), st.text(max_size=400)))
def test_geen_tekst_laat_het_struikelen(teksten: dict[str, str]) -> None:
    gevonden = hints(Stuk(relatievorm="project", teksten=teksten))
    assert all(hint.code in NUTTIGST for hint in gevonden)
