# SPDX-License-Identifier: EUPL-1.2
"""Loading the demo world through the services; a second time it changes nothing."""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from uuid import UUID

from django.utils import timezone

from vijftreden.beheer.services import (
    leg_or_instemming_vast,
    leg_vervanging_vast,
    maak_omgeving,
    neem_uitnodiging_aan,
    nodig_uit,
)
from vijftreden.conf.demo.dagen import lees_dag, op_werkdag
from vijftreden.conf.demo.lijstlader import Lijstlader
from vijftreden.conf.demo.mandaatlader import laad_mandaten
from vijftreden.conf.demo.opdracht_lezen import opdrachten
from vijftreden.conf.demo.opdrachtlader import Opdrachtlader
from vijftreden.conf.demo.taaklader import Taaklader
from vijftreden.conf.demo.wereld_lezen import Democyclus, Demoregeling, Demowereld, werelden
from vijftreden.kern.kalender import Cyclus, Gremium, Vergadermoment, levende_jaren
from vijftreden.kern.normen import normenboek
from vijftreden.portefeuille.herziening import ladders_straks
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.register.rules.organisaties import KOLOMMEN, REGELINGEN, Record
from vijftreden.register.selectors import organisaties_op_naam
from vijftreden.register.services import (
    importeer_organisaties,
    leg_persoon_vast,
    leg_vergaderdatums_vast,
    zet_instelling,
)
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.selectors import actor_van, alle_omgevingen, lidmaatschappen_van_omgeving
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.instellingen import sleutels
from vijftreden.trede1_opdracht.services import geef_rol, maak_eigenaarschap, markeer
from vijftreden.trede3_momenten.selectors import jaarcycli
from vijftreden.trede3_momenten.services import (
    leg_bestuursdatums_vast,
    open_levende_jaren,
    open_wijziging,
)

THUIS = "http://localhost"
POSTVAK = "demo.invalid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Castlid:
    """Somebody as whom a visitor of the demo may look."""

    lidmaatschap_id: UUID
    account_id: UUID
    omgeving: str
    bekijk_als: str


@dataclass(slots=True, kw_only=True)
class Bouw:
    """What is known while one organisation is built."""

    wereld: Demowereld
    vandaag: date
    systeem: Actor
    toen: Actor
    personen: dict[str, UUID] = field(default_factory=dict)


def laad_demo(*, vandaag: date | None = None) -> int:
    """Makes the organisations that are not there yet; returns how many."""
    vandaag = vandaag or timezone.localdate()
    bestaand = {omgeving.sleutel for omgeving in alle_omgevingen()}
    nieuw = [wereld for wereld in werelden() if wereld.sleutel not in bestaand]
    for wereld in nieuw:
        with ladders_straks():
            systeem = _bouw(wereld, vandaag)
        herzie_alles(systeem)
    cast.cache_clear()
    return len(nieuw)


@cache
def cast() -> tuple[Castlid, ...]:
    """The cast, in the order of the files."""
    return tuple(_cast())


def _cast() -> Iterator[Castlid]:
    for wereld in werelden():
        leden = lidmaatschappen_van_omgeving(wereld.sleutel)
        ids = {lid.account.email: (lid.pk, lid.account.pk) for lid in leden if lid.account}
        for persoon in wereld.persoon:
            postvak = _postvak(wereld, persoon.code)
            if persoon.bekijk_als and postvak in ids:
                lidmaatschap_id, account_id = ids[postvak]
                yield Castlid(
                    lidmaatschap_id=lidmaatschap_id,
                    account_id=account_id,
                    omgeving=wereld.naam,
                    bekijk_als=persoon.bekijk_als,
                )


def _postvak(wereld: Demowereld, code: str) -> str:
    return f"{code}@{wereld.sleutel}.{POSTVAK}"


def _bouw(wereld: Demowereld, vandaag: date) -> Actor:
    """Makes one organisation; gives its system, for the ladders."""
    installatie = Actor.installatie(dag=vandaag, herkomst="demo")
    omgeving = maak_omgeving(
        installatie,
        sleutel=wereld.sleutel,
        naam=wereld.naam,
        soort=wereld.soort,
        organisatie_id=None,
        tooi="",
    )
    sinds = vandaag + timedelta(days=wereld.gevolgd_sinds)
    bouw = Bouw(
        wereld=wereld,
        vandaag=vandaag,
        systeem=Actor.systeem(omgeving.pk, dag=vandaag, herkomst="demo"),
        toen=Actor.systeem(omgeving.pk, dag=sinds, herkomst="demo"),
    )
    _mensen(bouw)
    if wereld.or_instemming:
        dag = vandaag + timedelta(days=wereld.or_instemming)
        leg_or_instemming_vast(bouw.systeem, versie=omgeving.versie, datum=dag)
    for vervanging in wereld.vervanging:
        leg_vervanging_vast(
            bouw.systeem,
            soort=vervanging.soort,
            voor_persoon_id=bouw.personen[vervanging.voor],
            door_persoon_id=bouw.personen[vervanging.door],
            van=bouw.systeem.dag,
        )
    leg_vergaderdatums_vast(bouw.systeem, momenten=_vergaderingen(bouw))
    for benaming in wereld.benaming:
        [sleutel] = [deel for deel in sleutels() if deel.naam == benaming.sleutel]
        zet_instelling(
            bouw.systeem, sleutel=sleutel, waarde=benaming.waarde, geldig_van=bouw.toen.dag
        )
    laad_mandaten(bouw.toen, wereld)
    for regeling in wereld.regeling:
        _regeling(bouw, regeling)
    alle, lid = opdrachten(wereld.sleutel), _lid(wereld)
    Opdrachtlader(
        systeem=bouw.systeem, vandaag=vandaag, personen=bouw.personen, lid=lid
    ).laad_alle(alle)
    lijstlader = Lijstlader(vandaag=vandaag, personen=bouw.personen, lid=lid)
    for lijst in alle.lijst:
        lijstlader.lees_in(lijst)
    return bouw.systeem


def _lid(wereld: Demowereld) -> Callable[[UUID, date], Actor]:
    def lid(persoon_id: UUID, dag: date) -> Actor:
        leden = {rij.persoon_id: rij for rij in lidmaatschappen_van_omgeving(wereld.sleutel)}
        account = leden[persoon_id].account
        gevonden = account and actor_van(account.pk, wereld.sleutel, dag=dag, herkomst="demo")
        assert gevonden, "wie van de demo iets zelf zegt, is lid"
        return gevonden[0]

    return lid


def _mensen(bouw: Bouw) -> None:
    for persoon in bouw.wereld.persoon:
        if persoon.lid:
            toegang = nodig_uit(
                bouw.toen,
                email=_postvak(bouw.wereld, persoon.code),
                naam=persoon.naam,
                functie=persoon.functie,
                soorten=[Soort(soort) for soort in persoon.soorten],
                thuis=THUIS,
            )
            neem_uitnodiging_aan(
                bouw.systeem,
                geheim=toegang.adres.rstrip("/").rsplit("/", 1)[-1],
                wachtwoord=secrets.token_urlsafe(24),
            )
            bouw.personen[persoon.code] = toegang.persoon_id
        else:
            rij = leg_persoon_vast(bouw.systeem, naam=persoon.naam, functie=persoon.functie)
            bouw.personen[persoon.code] = rij.pk


def _vergaderingen(bouw: Bouw) -> list[Vergadermoment]:
    return [
        Vergadermoment(
            gremium=Gremium(deel.gremium),
            datum=lees_dag(dag, jaar=jaar, vandaag=bouw.vandaag),
            tot=lees_dag(deel.tot_en_met, jaar=jaar, vandaag=bouw.vandaag)
            if deel.tot_en_met
            else None,
        )
        for jaar in (bouw.vandaag.year, bouw.vandaag.year + 1)
        for deel in bouw.wereld.vergadering
        for dag in deel.dagen
    ]


def _regeling(bouw: Bouw, regeling: Demoregeling) -> None:
    sinds = timedelta(days=regeling.gevolgd_sinds or bouw.wereld.gevolgd_sinds)
    toen = replace(bouw.toen, dag=bouw.vandaag + sinds)
    opdracht = maak_eigenaarschap(
        toen,
        naam=regeling.naam,
        gr_vorm=regeling.vorm,
        deelnemersoorten=regeling.deelnemers,
        organisatie_id=_in_register(bouw, regeling) if regeling.roo else None,
    )
    for actor in (toen, bouw.systeem):
        open_levende_jaren(actor, opdracht_ids=[opdracht.pk])
    if regeling.slapend or regeling.werkorganisatie:
        markeer(
            bouw.systeem,
            opdracht_id=opdracht.pk,
            versie=opdracht.versie,
            werkorganisatie=regeling.werkorganisatie,
            slapend=regeling.slapend,
            vervallen_op=None,
        )
    for rol in regeling.rol:
        geef_rol(
            bouw.systeem,
            opdracht_id=opdracht.pk,
            rol=rol.rol,
            persoon_id=bouw.personen[rol.persoon],
            van=toen.dag,
            tot=bouw.vandaag + timedelta(days=rol.tot) if rol.tot else None,
            afgesproken_op=toen.dag if rol.afgesproken else None,
        )
    for cyclus in regeling.cyclus:
        _cyclus(bouw, opdracht.pk, cyclus)
    lader = Taaklader(
        systeem=bouw.systeem,
        vandaag=bouw.vandaag,
        personen=bouw.personen,
        opdracht_id=opdracht.pk,
    )
    lader.lijnvragen(regeling.lijnvraag)
    lader.bepalingen(regeling.bepaling)


def _in_register(bouw: Bouw, regeling: Demoregeling) -> UUID:
    """Puts an arrangement in the register, as reading in the public file does."""
    rij = dict.fromkeys(KOLOMMEN, "") | {
        "id": f"demo-{regeling.roo}",
        "soort": REGELINGEN,
        "record": Record.REGELING,
        "gr_vorm": regeling.vorm,
        "naam": regeling.naam,
        "roo_id": regeling.roo,
    }
    importeer_organisaties(
        Actor.installatie(dag=bouw.vandaag, herkomst="demo"),
        inhoud="\n".join([";".join(rij), ";".join(rij.values())]).encode(),
        bestand="demo",
    )
    with zicht(bouw.systeem):
        return organisaties_op_naam(bouw.systeem, [regeling.naam])[regeling.naam.lower()]


def _cyclus(bouw: Bouw, opdracht_id: UUID, cyclus: Democyclus) -> None:
    soort = Cyclus(cyclus.soort)
    if soort is Cyclus.WIJZIGING:
        begrotingsjaar = bouw.vandaag.year
        open_wijziging(
            bouw.systeem, opdracht_id=opdracht_id, jaar=begrotingsjaar, naam=cyclus.naam
        )
    else:
        levend = levende_jaren(bouw.vandaag, wgr=normenboek().wgr)
        jaren = levend.begrotingen if soort is Cyclus.BEGROTING else levend.jaarrekeningen
        begrotingsjaar = min(jaren) + cyclus.jaar
    with zicht(bouw.systeem):
        cycli = jaarcycli(bouw.systeem, opdracht_id)
    rij = next(rij for rij in cycli if (rij.soort, rij.jaar) == (soort, begrotingsjaar))
    jaar = rij.jaar + {Cyclus.BEGROTING: -1, Cyclus.JAARREKENING: 1}.get(soort, 0)
    leg_bestuursdatums_vast(
        bouw.systeem,
        opdracht_id=opdracht_id,
        jaarcyclus_id=rij.id,
        versie=rij.versie,
        **{
            naam: op_werkdag(lees_dag(tekst, jaar=jaar, vandaag=bouw.vandaag))
            for naam, tekst in cyclus.datums().items()
        },
    )
