# SPDX-License-Identifier: EUPL-1.2
"""From a table to its map: what each column means, with what was remembered before guessing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from vijftreden.trede1_opdracht.rules.lijst import datums, getallen, koppen
from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT
from vijftreden.trede1_opdracht.rules.lijst.datums import Datumvorm
from vijftreden.trede1_opdracht.rules.lijst.doel import DAGEN, Doel
from vijftreden.trede1_opdracht.rules.lijst.getallen import Getalvorm
from vijftreden.trede1_opdracht.rules.lijst.inhoud import Inhoud, inhoud_van
from vijftreden.trede1_opdracht.rules.lijst.kaart import (
    Kaart,
    Kolom,
    Zekerheid,
    kies,
    met_keuze,
    nagezien,
    vingerafdruk,
)
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking, let_op
from vijftreden.trede1_opdracht.rules.lijst.soorten import GEWOON
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Reden, Tabel
from vijftreden.trede1_opdracht.rules.lijst.voorstel import MEEST, Voorstel, voorstellen

__all__ = [
    "Datumvorm", "Doel", "Getalvorm", "Kaart", "Kolom", "Zekerheid", "herken", "kies",
    "vingerafdruk",
]  # fmt: skip

SOORT_BIJ_KOP = (
    ({"departement", "ministerie", "moederdepartement", "agentschap"}, "agentschap"),
    (
        {"deelnemer", "deelnemende gemeente", "regeling", "gemeenschappelijke regeling", "gr",
         "verbonden partij", "naam regeling", "deelnemende organisatie"},
        "gemeenschappelijke_regeling",
    ),
    ({"zzper", "zzp er"}, "zzp"),
)  # fmt: skip
"""Headings that tell which relation kind a whole list is about."""
EENHEID = {1_000: "in duizenden euro's", 1_000_000: "in miljoenen euro's"}


def herken(tabel: Tabel, onthouden: Mapping[str, Mapping[str, Any]]) -> Kaart:
    """What each column means; what was remembered (see `Kaart.onthoud`) goes before guessing."""
    inhouden = [inhoud_van(tabel, plek) for plek in range(len(tabel.koppen))]
    gegist = voorstellen(tabel.koppen, inhouden, met_koppen=bool(tabel.koprij))
    keuzes = [onthouden.get(koppen.normaal(kop), {}) for kop in tabel.koppen]
    bezet = {Doel(keuze["doel"]) for keuze in keuzes if "doel" in keuze}
    kolommen = tuple(
        met_keuze(
            _kolom(tabel, plek, inhouden[plek], _vrij(gegist[plek], bezet)),
            keuzes[plek],
            "Zo koos je het de vorige keer.",
        )
        for plek in range(len(tabel.koppen))
    )
    kaart = Kaart(
        kolommen=kolommen,
        soort=_soort(tabel, inhouden),
        vingerafdruk=vingerafdruk(tabel.koppen),
        overslaan=not tabel.koprij and len(kolommen) == 1 and tabel.blad != GEPLAKT,
    )
    return nagezien(replace(kaart, opmerkingen=_van_de_tabel(tabel)))


def _vrij(voorstel: Voorstel, bezet: set[Doel]) -> Voorstel:
    """A meaning that was chosen for another column before is not guessed again."""
    if voorstel.doel not in bezet or voorstel.doel is Doel.EIGEN:
        return voorstel
    return Voorstel(
        doel=Doel.EIGEN,
        zekerheid=Zekerheid.ONBEKEND,
        waarom="Hiervoor koos je de vorige keer een andere kolom.",
    )


def _kolom(tabel: Tabel, plek: int, inhoud: Inhoud, voorstel: Voorstel) -> Kolom:
    kop = tabel.koppen[plek]
    kolom = Kolom(
        kop=kop,
        doel=voorstel.doel,
        zekerheid=voorstel.zekerheid,
        waarom=voorstel.waarom,
        voorbeelden=inhoud.voorbeelden,
    )
    if voorstel.doel is Doel.BUDGET:
        return _bedragen(tabel, plek, kolom)
    if voorstel.doel in DAGEN:
        vorm, _ = datums.vorm_van(rij.cellen[plek] for rij in tabel.rijen)
        return replace(kolom, datumvorm=vorm)
    if voorstel.doel is Doel.PROGRAMMA and inhoud.groepen:
        return replace(
            kolom,
            vul_door=True,
            waarom=f"{voorstel.waarom} Een lege cel krijgt wat erboven staat.",
        )
    return kolom


def _bedragen(tabel: Tabel, plek: int, kolom: Kolom) -> Kolom:
    """Unit and VAT from the heading, or from a title above the table."""
    vorm, _ = getallen.vorm_van(rij.cellen[plek] for rij in tabel.rijen)
    titel = " ".join(tabel.titels)
    factor = koppen.factor_van(kolom.kop) * 1
    waarom = kolom.waarom
    if factor == 1 and (factor := koppen.factor_van(titel)) > 1:
        waarom = f"{waarom} Boven de tabel staat: {EENHEID[factor]}."
    elif factor > 1:
        waarom = f"{waarom} De bedragen staan {EENHEID[factor]}."
    btw = koppen.btw_van(kolom.kop) or koppen.btw_van(titel)
    return replace(kolom, getalvorm=vorm, factor=factor, btw=btw, waarom=waarom)


def _soort(tabel: Tabel, inhouden: Sequence[Inhoud]) -> str:
    """The kind of the rows that name none, shown on the page and changed there."""
    namen = {koppen.normaal(kop) for kop in tabel.koppen}
    for woorden, soort in SOORT_BIJ_KOP:
        if woorden & namen:
            return soort
    opdrachtgevers = [
        inhoud.organisaties
        for kop, inhoud in zip(tabel.koppen, inhouden, strict=True)
        if koppen.normaal(kop) == "opdrachtgever"
    ]
    return "overig" if any(deel >= MEEST for deel in opdrachtgevers) else GEWOON


def _van_de_tabel(tabel: Tabel) -> tuple[Opmerking, ...]:
    """What to say of the table itself, whatever its columns mean."""
    uit = []
    if not tabel.koprij:
        uit.append(let_op("geen-koppen"))
    tussen = [deel for deel in tabel.overgeslagen if deel.reden is Reden.TUSSENKOP]
    if tussen:
        uit.append(let_op("tussenkoppen", ", ".join(deel.teksten[0] for deel in tussen[:5])))
    return tuple(uit)
