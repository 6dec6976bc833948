# SPDX-License-Identifier: EUPL-1.2
"""The fields that an environment's own template may hold, with what stands in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN, MARGES
from vijftreden.uitgang.documenten.inhoud import Documentinhoud, Stijl

ALGEMEEN: Mapping[str, str] = MappingProxyType(
    {
        "titel": "de naam van de opdracht",
        "ondertitel": "wat voor document het is",
        "referentie": "het nummer van de opdracht",
        "versie": "het nummer van de versie",
        "status": "concept, of sinds wanneer hij geldt",
        "gemaakt_op": "de dag waarop het document is gemaakt",
        "afzender": "de afzender van jullie huisstijl",
    }
)
HANDTEKENING = MappingProxyType({"kant": "namens wie", "naam": "wie", "dag": "wanneer"})
BLOK = MappingProxyType({"kop": "de kop", "tekst": "de tekst"})
ROL = MappingProxyType({"rol": "de rol", "naam": "wie die heeft"})
MOMENT = MappingProxyType({"wat": "welk moment", "dag": "wanneer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Veldenlijst:
    """What one kind of document knows: fields, and loops with the fields of one turn."""

    velden: Mapping[str, str]
    lussen: Mapping[str, Mapping[str, str]]


VELDEN: Mapping[str, Veldenlijst] = MappingProxyType(
    {
        "opdrachtbrief": Veldenlijst(
            velden={
                **ALGEMEEN,
                **{code: f"de tekst bij “{kop}”" for code, kop in BRIEFTEKSTEN.items()},
                **{code: kop.lower() for code, kop in MARGES.items()},
            },
            lussen={
                "blokken": BLOK,
                "rollen": ROL,
                "momenten": MOMENT,
                "handtekeningen": HANDTEKENING,
            },
        ),
        "taakomschrijving": Veldenlijst(
            velden={
                **ALGEMEEN,
                "taken": "de taken",
                "bevoegdheden": "de bevoegdheden",
                "competenties": "de competenties",
                "verwachtingen": "wat jullie van elkaar verwachten",
                "escalatie": "wanneer iemand erbij komt",
                "uren_per_week": "het aantal uren per week",
                "eind_op": "de laatste dag",
            },
            lussen={"blokken": BLOK, "rollen": ROL, "handtekeningen": HANDTEKENING},
        ),
    }
)
"""By kind of document, as `Documentsoort` writes it."""


def waarden(inhoud: Documentinhoud, stijl: Stijl) -> dict[str, object]:
    """Every documented field of this kind with its value; what is not there is empty."""
    lijst = VELDEN[inhoud.soort]
    alle: dict[str, object] = dict.fromkeys(lijst.velden, "")
    alle |= {lus: [] for lus in lijst.lussen}
    alle |= {naam: getattr(inhoud, naam) for naam in ALGEMEEN if hasattr(inhoud, naam)}
    alle["afzender"] = stijl.afzender
    alle |= {blok.code: blok.tekst for blok in inhoud.blokken if blok.code in lijst.velden}
    alle["blokken"] = [{"kop": blok.kop, "tekst": blok.tekst} for blok in inhoud.blokken]
    for tabel in inhoud.tabellen:
        if tabel.code in lijst.lussen:
            alle[tabel.code] = [dict(zip(tabel.kolommen, rij, strict=True)) for rij in tabel.rijen]
    alle["handtekeningen"] = [
        {"kant": deel.kant, "naam": deel.naam, "dag": deel.dag} for deel in inhoud.handtekeningen
    ]
    return alle
