# SPDX-License-Identifier: EUPL-1.2
"""Makes invented environments through the services, in groups, so that memory stays flat."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from vijftreden.beheer.services import maak_omgeving, neem_uitnodiging_aan, nodig_uit
from vijftreden.conf.generator import verzinsels
from vijftreden.handeling.poort import handeling
from vijftreden.portefeuille.herziening import herzie
from vijftreden.register.services import leg_vergaderdatums_vast
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht, Soort
from vijftreden.trede1_opdracht.services.bulk import Rolgift, geef_rollen, maak_opdrachten
from vijftreden.trede1_opdracht.services.opdrachten import Regeling
from vijftreden.trede3_momenten.services import open_levende_jaren

HERKOMST = "genereer"
THUIS = "http://localhost"
GEVOLGD_SINDS = timedelta(days=200)
PER_GROEP = 500
EIGEN_ROLLEN = 200
"""On so many commissions the ordinary user of an environment holds a role."""
COLLEGAS = 20
KANSEN = {"bestuurlijk_eigenaar": 0.9, "ambtelijk_eigenaar": 0.8, "secretaris_regeling": 0.3}
"""How often a role is held."""
VAN_DE_GEBRUIKER = "ambtelijk_eigenaar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemaakt:
    """One environment and the ways into it."""

    sleutel: str
    naam: str
    opdrachten: int
    gebruiker: str
    beheerder: str
    wachtwoord: str


def sleutel_van(zaad: int, nummer: int) -> str:
    """The short name of an environment; equal for equal seeds."""
    return f"zaad-{zaad}-{nummer}"


def genereer(
    *,
    opdrachten: int,
    omgevingen: int,
    zaad: int,
    dag: date,
    voortgang: Callable[[int], object] = lambda _: None,
) -> Iterator[Gemaakt]:
    """Makes environments with together so many commissions; yields each when it stands.

    `voortgang` hears how many commissions were added. Raises `Invoerfout` for a seed that was
    used before, because its short names are taken.
    """
    per_omgeving, rest = divmod(opdrachten, omgevingen)
    for nummer in range(1, omgevingen + 1):
        yield _omgeving(
            Random(f"{zaad}-{nummer}"),  # noqa: S311 - words, not secrets
            sleutel_van(zaad, nummer),
            per_omgeving + (nummer <= rest),
            dag,
            voortgang,
        )


def _omgeving(
    kans: Random, sleutel: str, aantal: int, dag: date, voortgang: Callable[[int], object]
) -> Gemaakt:
    naam = f"Gemeente {verzinsels.plaats(kans)}"
    installatie = Actor.installatie(dag=dag, herkomst=HERKOMST)
    omgeving = maak_omgeving(installatie, sleutel=sleutel, naam=naam, soort="gemeente")
    systeem = Actor.systeem(omgeving.pk, dag=dag, herkomst=HERKOMST)
    wachtwoord = secrets.token_urlsafe(12)
    beheerder = f"beheerder@{sleutel}.invalid"
    gebruiker = f"gebruiker@{sleutel}.invalid"
    _account(systeem, kans, beheerder, wachtwoord, [Soort.BEHEERDER])
    gebruiker_id = _account(systeem, kans, gebruiker, wachtwoord, [])
    collegas = [
        _lid(systeem, kans, f"collega{n}@{sleutel}.invalid", [])[0] for n in range(COLLEGAS)
    ]
    leg_vergaderdatums_vast(systeem, momenten=list(verzinsels.vergaderingen(dag)))
    eigen = eigen_nummers(kans, aantal)
    for begin in range(0, aantal, PER_GROEP):
        nummers = range(begin, min(begin + PER_GROEP, aantal))
        giften = {
            nummer: dict(_rolhouders(kans, collegas, gebruiker_id if nummer in eigen else None))
            for nummer in nummers
        }
        regelingen = [verzinsels.regeling(kans, nummer) for nummer in nummers]
        _maak_groep(systeem, regelingen=regelingen, houders=list(giften.values()))
        voortgang(len(nummers))
    return Gemaakt(
        sleutel=sleutel,
        naam=naam,
        opdrachten=aantal,
        gebruiker=gebruiker,
        beheerder=beheerder,
        wachtwoord=wachtwoord,
    )


@handeling(Recht.OPDRACHT_MAKEN, geheim=("regelingen", "houders"))
def _maak_groep(
    systeem: Actor, *, regelingen: Sequence[Regeling], houders: Sequence[dict[str, UUID]]
) -> None:
    """One group in one act: commissions, roles, calendars, then the ladders that rest on them."""
    sinds = systeem.dag - GEVOLGD_SINDS
    toen = Actor.systeem(_van(systeem), dag=sinds, herkomst=HERKOMST)
    opdracht_ids = maak_opdrachten(toen, regelingen=regelingen)
    geef_rollen(
        systeem,
        giften=[
            Rolgift(
                opdracht_id=opdracht_id,
                rol=rol,
                persoon_id=persoon_id,
                van=sinds,
                afgesproken_op=sinds,
            )
            for opdracht_id, rollen in zip(opdracht_ids, houders, strict=True)
            for rol, persoon_id in rollen.items()
        ],
    )
    open_levende_jaren(systeem, opdracht_ids=opdracht_ids)
    herzie(systeem, opdracht_ids)


def _van(systeem: Actor) -> UUID:
    assert systeem.omgeving_id, "een omgeving is hier bekend"
    return systeem.omgeving_id


def _account(
    systeem: Actor, kans: Random, email: str, wachtwoord: str, soorten: Sequence[Soort]
) -> UUID:
    persoon_id, adres = _lid(systeem, kans, email, soorten)
    geheim = adres.rstrip("/").rsplit("/", 1)[-1]
    neem_uitnodiging_aan(systeem, geheim=geheim, wachtwoord=wachtwoord)
    return persoon_id


def _lid(systeem: Actor, kans: Random, email: str, soorten: Sequence[Soort]) -> tuple[UUID, str]:
    toegang = nodig_uit(
        systeem,
        naam=verzinsels.persoonsnaam(kans),
        functie=verzinsels.functie(kans),
        email=email,
        soorten=soorten,
        thuis=THUIS,
    )
    return toegang.persoon_id, toegang.adres


def eigen_nummers(kans: Random, aantal: int) -> frozenset[int]:
    """Which commissions are the user's: as many with a Wgr calendar in ten as there are in all."""
    deel = EIGEN_ROLLEN // verzinsels.EEN_OP_DE
    wgr = [nummer for nummer in range(aantal) if verzinsels.is_wgr(nummer)]
    ander = [nummer for nummer in range(aantal) if not verzinsels.is_wgr(nummer)]
    gekozen = kans.sample(wgr, min(deel, len(wgr)))
    return frozenset(gekozen + kans.sample(ander, min(EIGEN_ROLLEN - deel, len(ander))))


def _rolhouders(
    kans: Random, collegas: Sequence[UUID], gebruiker_id: UUID | None
) -> Iterator[tuple[str, UUID]]:
    for rol, hoe_vaak in KANSEN.items():
        if gebruiker_id and rol == VAN_DE_GEBRUIKER:
            yield rol, gebruiker_id
        elif kans.random() < hoe_vaak:
            yield rol, kans.choice(collegas)
