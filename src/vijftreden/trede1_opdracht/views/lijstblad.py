# SPDX-License-Identifier: EUPL-1.2
"""What stands on the page of a list, and what a person chose on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.http import QueryDict

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.forms.gegevens import BTW, soortkeuzes
from vijftreden.trede1_opdracht.lijstwerk import IN_EEN_KEER, neemt_rol
from vijftreden.trede1_opdracht.rules.inlezen import Inleesregel
from vijftreden.trede1_opdracht.rules.lijst.doel import DAGEN
from vijftreden.trede1_opdracht.rules.lijst.kolommen import (
    Datumvorm,
    Doel,
    Getalvorm,
    Kolom,
    Zekerheid,
)
from vijftreden.trede1_opdracht.rules.lijstkeuzes import Dubbelkeuze, Keuzes
from vijftreden.trede1_opdracht.selectors import Benamingen, benamingen
from vijftreden.trede1_opdracht.selectors.lijst import Lijstbeeld, Tabelbeeld
from vijftreden.trede1_opdracht.texts import DOELEN, REDENEN_OVERGESLAGEN
from vijftreden.web.schrijfwijze import dag, euro

DATUMVORMEN = [
    (Datumvorm.ONBEKEND.value, "Kies: dag of maand voorop?"),
    (Datumvorm.DAG_EERST.value, "Dag voorop: 3/4 is 3 april"),
    (Datumvorm.MAAND_EERST.value, "Maand voorop: 3/4 is 4 maart"),
]
MEESTE = 50
"""Of each kind of remark; the number of the rest stands below."""
VOORBEELDEN = 5
FACTOREN = [("1", "Euro"), ("1000", "× 1.000"), ("1000000", "× 1.000.000")]
GETALVORMEN = [
    (Getalvorm.ONBEKEND.value, "Kies: komma of punt voor centen?"),
    (Getalvorm.KOMMA.value, "Komma voor centen: 1.234,56"),
    (Getalvorm.PUNT.value, "Punt voor centen: 1,234.56"),
]
VORMEN = {"btw": BTW, "getalvorm": GETALVORMEN, "datumvorm": DATUMVORMEN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolomkeuze:
    """One column with the names of its controls."""

    plek: str
    kolom: Kolom
    is_bedrag: bool
    vraagt_dag: bool

    @property
    def toelichting(self) -> str:
        """Why we think so, where the heading alone does not tell."""
        zegt_de_kop = self.kolom.zekerheid is Zekerheid.ZEKER and not self.is_bedrag
        return "" if zegt_de_kop else self.kolom.waarom


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorbeeldregel:
    """A line as it comes in, in words."""

    naam: str
    wie: tuple[tuple[str, str], ...]
    waarden: tuple[tuple[str, str], ...]
    eigen: tuple[tuple[str, str], ...]


def blad(actor: Actor, beeld: Lijstbeeld) -> dict[str, Any]:
    """The context of the page."""
    telling = beeld.telling
    meer = len(beeld.tabellen) > 1
    vragen = [groep for groep in beeld.groepen if not groep.gelijk]
    woorden = benamingen(actor)
    return {
        "beeld": beeld,
        "tabellen": [_tabel(n, deel, meer=meer) for n, deel in enumerate(beeld.tabellen)],
        "meer_tabellen": meer,
        "doelen": [(doel.value, DOELEN[doel]) for doel in Doel],
        "soorten": soortkeuzes(),
        "factoren": FACTOREN,
        "btw": BTW,
        "getalvormen": GETALVORMEN,
        "datumvormen": DATUMVORMEN,
        "vragen": [(groep, beeld.keuzes.namen.get(groep.naam, False)) for groep in vragen],
        "gelijk": [groep for groep in beeld.groepen if groep.gelijk],
        "bekend": beeld.bekende_namen,
        "dubbel": telling.dubbel.deel[:MEESTE],
        "meer_dubbel": max(0, telling.dubbel.aantal - MEESTE),
        "fouten": telling.fouten.deel[:MEESTE],
        "aantal_fouten": telling.fouten.aantal,
        "meer_fouten": max(0, telling.fouten.aantal - MEESTE),
        "let_op": telling.let_op.deel[:MEESTE],
        "aantal_let_op": telling.let_op.aantal,
        "meer_let_op": max(0, telling.let_op.aantal - MEESTE),
        "overgeslagen": list(_overgeslagen(beeld))[:MEESTE],
        "voorbeelden": [_voorbeeld(woorden, r) for r in islice(beeld.inleesregels(), VOORBEELDEN)],
        "eigen_rol": neemt_rol(actor, beeld),
        "wachten": beeld.aantal > IN_EEN_KEER,
    }


def keuzes_uit(post: QueryDict, beeld: Lijstbeeld) -> Keuzes:
    """The choices so far with those of this form; what the form does not hold stays as it was."""
    eerder = beeld.keuzes
    kolommen = {sleutel: dict(deel) for sleutel, deel in eerder.kolommen.items()}
    soorten, weg = dict(eerder.soorten), dict(eerder.weg)
    for nummer, deel in enumerate(beeld.tabellen):
        sleutel = deel.tabel.sleutel
        for plek, kolom in _plekken(nummer, deel):
            if anders := _kolomkeuze(post, plek, kolom):
                eigen = kolommen.setdefault(sleutel, {})
                eigen[kolom.kop] = {**eigen.get(kolom.kop, {}), **anders}
        soort = post.get(f"soort-{nummer}", deel.kaart.soort)
        if soort in dict(soortkeuzes()) and soort != deel.kaart.soort:
            soorten[sleutel] = soort
        if f"tabel-{nummer}" in post:
            weg[sleutel] = f"neem-{nummer}" not in post
    zelfde = set(post.getlist("zelfde"))
    return Keuzes(
        kolommen=kolommen,
        soorten=soorten,
        weg=weg,
        dubbel={**eerder.dubbel, **_dubbelkeuzes(post, beeld)},
        namen={**eerder.namen, **{naam: naam in zelfde for naam in post.getlist("naamvraag")}},
        eigen_rol="eigen_rol" in post if "rolvraag" in post else eerder.eigen_rol,
    )


def _kolomkeuze(post: QueryDict, plek: str, kolom: Kolom) -> dict[str, object]:
    """What was changed of one column; what is not one of the choices counts as not said."""
    anders: dict[str, object] = {}
    doel = post.get(f"doel-{plek}", kolom.doel)
    if doel in set(Doel) and doel != kolom.doel:
        anders["doel"] = doel
    factor = post.get(f"factor-{plek}", str(kolom.factor))
    if factor in dict(FACTOREN) and int(factor) != kolom.factor:
        anders["factor"] = int(factor)
    for naam, keuzes in VORMEN.items():
        waarde = post.get(f"{naam}-{plek}", getattr(kolom, naam))
        if waarde in dict(keuzes) and waarde != getattr(kolom, naam):
            anders[naam] = waarde
    return anders


def _dubbelkeuzes(post: QueryDict, beeld: Lijstbeeld) -> Mapping[str, str]:
    gekozen = {
        deel.regel.sleutel: post.get(f"dubbel-{deel.regel.sleutel}")
        for deel in beeld.telling.dubbel.deel
    }
    return {sleutel: keuze for sleutel, keuze in gekozen.items() if keuze in set(Dubbelkeuze)}


def _tabel(nummer: int, deel: Tabelbeeld, *, meer: bool) -> dict[str, Any]:
    return {
        "nummer": nummer,
        "tabel": deel.tabel,
        "soort": deel.kaart.soort,
        "weg": deel.weg,
        "vraagt_tabel": deel.kaart.overslaan or meer,
        "opmerkingen": deel.opmerkingen,
        "kolommen": [
            Kolomkeuze(
                plek=plek,
                kolom=kolom,
                is_bedrag=kolom.doel is Doel.BUDGET,
                vraagt_dag=_vraagt_dag(kolom),
            )
            for plek, kolom in _plekken(nummer, deel)
        ],
    }


def _vraagt_dag(kolom: Kolom) -> bool:
    """Whether it should be said, or was, which of the two comes first."""
    return kolom.doel in DAGEN and kolom.datumvorm is not Datumvorm.DAG_EERST


def _plekken(nummer: int, deel: Tabelbeeld) -> Iterator[tuple[str, Kolom]]:
    for plaats, kolom in enumerate(deel.kaart.kolommen):
        yield f"{nummer}-{plaats}", kolom


def _overgeslagen(beeld: Lijstbeeld) -> Iterator[tuple[int, str, str]]:
    for deel in beeld.tabellen:
        for rij in deel.tabel.overgeslagen:
            yield rij.nummer, REDENEN_OVERGESLAGEN[rij.reden], " · ".join(rij.teksten)


def _voorbeeld(woorden: Benamingen, regel: Inleesregel) -> Voorbeeldregel:
    noem = woorden.noemer(regel.relatievorm)
    fasen = {fase.code: fase.naam for fase in relatievormen()[regel.relatievorm].fasen}
    waarden = (
        ("Programma", regel.programma),
        ("Fase", fasen.get(regel.fase, "")),
        ("Begin", dag(regel.begin_op) if regel.begin_op else ""),
        ("Einde", dag(regel.eind_op) if regel.eind_op else ""),
        ("Budget", euro(regel.budget) if regel.budget is not None else ""),
    )
    return Voorbeeldregel(
        naam=regel.naam,
        wie=tuple((noem(deel.rol), deel.naam) for deel in regel.rollen),
        waarden=tuple((naam, waarde) for naam, waarde in waarden if waarde),
        eigen=regel.eigen,
    )
