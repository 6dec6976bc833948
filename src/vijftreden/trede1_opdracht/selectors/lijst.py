# SPDX-License-Identifier: EUPL-1.2
"""A list between pasting and reading in: what was recognised, asked, and what would come in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.register.selectors import personen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Kolomkaart, Lijstconcept, Opdracht
from vijftreden.trede1_opdracht.rules.inlezen import beslissende_rol
from vijftreden.trede1_opdracht.rules.lijst import dubbelen, kolommen
from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.dubbelen import Bestaand
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel, Kaart
from vijftreden.trede1_opdracht.rules.lijst.lezing import lees_regels
from vijftreden.trede1_opdracht.rules.lijst.namen import Naamgroep, groepen
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel, vind_tabellen
from vijftreden.trede1_opdracht.rules.lijstkeuzes import Keuzes
from vijftreden.trede1_opdracht.selectors.lijstbeeld import (
    Gelezen,
    Lijstbeeld,
    Regels,
    Tabelbeeld,
    namen_in,
)

__all__ = [
    "Conceptgegevens", "Gelezen", "Lijstbeeld", "Tabelbeeld", "bekijk", "beslisser", "lijstbeeld",
    "lijstconcept",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceptgegevens:
    """A list on its way in; `versie` goes back with the form."""

    id: UUID
    naam: str
    staat: str
    melding: str
    keuzes: Keuzes
    lijst_id: UUID | None
    teruggedraaid_op: datetime | None
    gemaakt_op: datetime
    versie: int


def lijstconcept(actor: Actor, concept_id: UUID) -> Conceptgegevens:
    """One list of the actor's own; raises DoesNotExist."""
    rij = Lijstconcept.objects.of(actor).select_related("lijst").defer("inhoud").get(pk=concept_id)
    return Conceptgegevens(
        id=rij.pk,
        naam=rij.naam,
        staat=rij.staat,
        melding=rij.melding,
        keuzes=Keuzes.uit_json(rij.keuzes),
        lijst_id=rij.lijst_id,
        teruggedraaid_op=rij.lijst.teruggedraaid_op if rij.lijst else None,
        gemaakt_op=rij.gemaakt_op,
        versie=rij.versie,
    )


def lijstbeeld(actor: Actor, concept_id: UUID) -> Lijstbeeld:
    """The list as it would come in with the choices so far."""
    rij: Lijstconcept = Lijstconcept.objects.of(actor).get(pk=concept_id)
    return bekijk(
        actor, inhoud=bytes(rij.inhoud), naam=rij.naam, keuzes=Keuzes.uit_json(rij.keuzes)
    )


def bekijk(actor: Actor, *, inhoud: bytes, naam: str, keuzes: Keuzes) -> Lijstbeeld:
    """Reads a file with these choices; raises `Onleesbaar`. Writes nothing."""
    tabellen, opmerkingen = _tabellen(inhoud, naam)
    onthouden = dict(Kolomkaart.objects.of(actor).values_list("vingerafdruk", "kaart"))
    gelezen = [(tabel, _kaart(tabel, keuzes, onthouden)) for tabel in tabellen]
    namen: set[str] = set()
    alle = namen_in(
        (regel for deel in gelezen for regel in lees_regels(*deel, vandaag=actor.dag)), namen
    )
    dubbel = {deel.sleutel: deel for deel in dubbelen.vind(alle, _bestaand(actor))}
    bekend = frozenset(wie.naam for wie in personen(actor))
    return Lijstbeeld(
        tabellen=tuple(
            Tabelbeeld(
                tabel=tabel,
                kaart=kaart,
                regels=Regels(
                    tabel=tabel,
                    kaart=kaart,
                    vandaag=actor.dag,
                    dubbel=dubbel,
                    keuzes=keuzes.dubbel,
                    weg=weg or kaart.fout,
                ),
                weg=weg,
            )
            for tabel, kaart in gelezen
            for weg in [keuzes.weg.get(tabel.sleutel, kaart.overslaan)]
        ),
        opmerkingen=opmerkingen,
        groepen=_groepen(namen, bekend),
        bekende_namen=bekend,
        keuzes=keuzes,
        bron="geplakte lijst" if naam == GEPLAKT else f"lijst {naam}",
    )


def _tabellen(inhoud: bytes, naam: str) -> tuple[list[Tabel], tuple[tuple[str, Opmerking], ...]]:
    """The tables of all sheets, and what to know of the sheets; those themselves are not kept."""
    bladen = lees_bladen(inhoud, naam)
    opmerkingen = tuple((blad.naam, deel) for blad in bladen for deel in blad.opmerkingen)
    return [tabel for blad in bladen for tabel in vind_tabellen(blad)], opmerkingen


def _kaart(
    tabel: Tabel, keuzes: Keuzes, onthouden: Mapping[str, Mapping[str, Mapping[str, object]]]
) -> Kaart:
    """What was chosen goes before what was remembered, and that before what was recognised."""
    van_toen = onthouden.get(kolommen.vingerafdruk(tabel.koppen), {})
    kaart = kolommen.herken(tabel, van_toen)
    soort = keuzes.soorten.get(tabel.sleutel)
    return kolommen.kies(
        kaart,
        keuzes.kolommen.get(tabel.sleutel, {}),
        soort=soort if soort in relatievormen() else None,
    )


def _groepen(in_de_lijst: set[str], bekend: frozenset[str]) -> tuple[Naamgroep, ...]:
    """Names of people in the list that have more spellings, those that are here included."""
    gevonden = groepen(in_de_lijst | bekend)
    return tuple(groep for groep in gevonden if in_de_lijst.intersection(groep.spellingen))


def _bestaand(actor: Actor) -> Iterator[Bestaand]:
    """What the actor sees already, with the numbers that lists before gave it."""
    rijen = Opdracht.objects.of(actor).values_list(
        "pk", "naam", "referentie", "eigen_velden", "lijst__kolommen"
    )
    for pk, naam, referentie, eigen, kolommen_toen in rijen.iterator(chunk_size=2000):
        koppen = {kop for kop, doel in kolommen_toen or () if doel == Doel.NUMMER}
        nummers = [waarde for kop, waarde in eigen if kop in koppen]
        jaren = [
            waarde
            for kop, waarde in eigen
            if [kop, Doel.JAAR.value] in (kolommen_toen or ()) and waarde.isdigit()
        ]
        yield Bestaand(
            opdracht_id=pk,
            naam=naam,
            nummers=(referentie, *nummers),
            jaar=int(jaren[0]) if jaren else None,
        )


def beslisser(soort: str) -> str:
    """The code of the role that decides on commissions of this kind."""
    return beslissende_rol(relatievormen()[soort])
