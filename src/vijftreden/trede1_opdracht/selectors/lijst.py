# SPDX-License-Identifier: EUPL-1.2
"""A list between pasting and reading in: what was recognised, asked, and what would come in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.register.selectors import personen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Kolomkaart, Lijstconcept, Opdracht
from vijftreden.trede1_opdracht.rules.inlezen import (
    Inleesregel,
    beslissende_rol,
    heeft_beslisser,
)
from vijftreden.trede1_opdracht.rules.lijst import dubbelen, kolommen
from vijftreden.trede1_opdracht.rules.lijst.blad import GEPLAKT, lees_bladen
from vijftreden.trede1_opdracht.rules.lijst.dubbelen import Bestaand, Dubbel, Gelijkenis
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel, Kaart
from vijftreden.trede1_opdracht.rules.lijst.lezing import Lijstregel, lees_regels
from vijftreden.trede1_opdracht.rules.lijst.namen import Naamgroep, groepen
from vijftreden.trede1_opdracht.rules.lijst.opmerking import Opmerking
from vijftreden.trede1_opdracht.rules.lijst.tabellen import Tabel, vind_tabellen
from vijftreden.trede1_opdracht.rules.lijstkeuzes import (
    Dubbelkeuze,
    Keuzes,
    Omzetter,
    kolommen_van,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gelezen:
    """A line with what comes of it: it comes in, or is left out for a reason."""

    regel: Lijstregel
    dubbel: Dubbel | None
    keuze: Dubbelkeuze | None
    tabel_weg: bool

    @property
    def komt_in(self) -> bool:
        """Not wrong, not left out as a double, and of a table that comes in."""
        weg = self.tabel_weg or self.regel.fout or self.keuze is Dubbelkeuze.OVERSLAAN
        return not weg


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelbeeld:
    """A table with its columns and its lines."""

    tabel: Tabel
    kaart: Kaart
    regels: tuple[Gelezen, ...]
    weg: bool

    @property
    def opmerkingen(self) -> tuple[Opmerking, ...]:
        """What to know about the columns."""
        return self.kaart.opmerkingen


@dataclass(frozen=True, kw_only=True)
class Lijstbeeld:
    """All that the page shows and that reading in needs; `opmerkingen` are about whole sheets."""

    tabellen: tuple[Tabelbeeld, ...]
    opmerkingen: tuple[tuple[str, Opmerking], ...]
    groepen: tuple[Naamgroep, ...]
    bekende_namen: frozenset[str]
    keuzes: Keuzes
    bron: str

    @property
    def regels(self) -> Iterator[Gelezen]:
        """All lines, by table."""
        for tabel in self.tabellen:
            yield from tabel.regels

    @cached_property
    def aantal(self) -> int:
        """How many commissions come in."""
        return sum(gelezen.komt_in for gelezen in self.regels)

    @cached_property
    def fouten(self) -> tuple[Lijstregel, ...]:
        """Lines that cannot come in as they stand."""
        return tuple(
            deel.regel
            for tabel in self.tabellen
            if not tabel.weg
            for deel in tabel.regels
            if deel.regel.fout
        )

    @cached_property
    def dubbel(self) -> tuple[Gelezen, ...]:
        """Lines that are likely there already."""
        return tuple(
            deel for deel in self.regels if deel.dubbel and not (deel.regel.fout or deel.tabel_weg)
        )

    @cached_property
    def inleesregels(self) -> tuple[Inleesregel, ...]:
        """What comes in, line by line."""
        return tuple(self.inleesregels_een_voor_een())

    def inleesregels_een_voor_een(self) -> Iterator[Inleesregel]:
        """The same one by one, for a list of which nothing need be kept."""
        for beeld, omzetter in self._omzetters():
            for deel in beeld.regels:
                if deel.komt_in:
                    yield omzetter.regel(deel.regel)

    @cached_property
    def zonder_beslisser(self) -> int:
        """On how many of them nobody decides."""
        vormen = relatievormen()
        return sum(
            not heeft_beslisser(vormen[regel.relatievorm], regel.rollen)
            for regel in self.inleesregels
        )

    @property
    def kolommen(self) -> list[list[str]]:
        """Heading and purpose of every column."""
        return kolommen_van(beeld.kaart for beeld in self.tabellen)

    def _omzetters(self) -> Iterator[tuple[Tabelbeeld, Omzetter]]:
        zelfde = self._zelfde()
        for beeld in self.tabellen:
            yield beeld, Omzetter(kaart=beeld.kaart, zelfde=zelfde, bron=self.bron)

    def _zelfde(self) -> Mapping[str, str]:
        """Each spelling to its one name: that of who is known here, else the group's."""
        gevonden: dict[str, str] = {}
        for groep in self.groepen:
            if groep.gelijk or self.keuzes.namen.get(groep.naam):
                bekend = [naam for naam in groep.spellingen if naam in self.bekende_namen]
                een = bekend[0] if bekend else groep.naam
                gevonden |= {spelling: een for spelling in groep.spellingen if spelling != een}
        return gevonden


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
    bladen = lees_bladen(inhoud, naam)
    onthouden = dict(Kolomkaart.objects.of(actor).values_list("vingerafdruk", "kaart"))
    gelezen = []
    for tabel in (tabel for blad in bladen for tabel in vind_tabellen(blad)):
        kaart = _kaart(tabel, keuzes, onthouden)
        gelezen.append((tabel, kaart, tuple(lees_regels(tabel, kaart, vandaag=actor.dag))))
    alle = [regel for _, _, regels in gelezen for regel in regels]
    dubbel = {deel.sleutel: deel for deel in dubbelen.vind(alle, _bestaand(actor))}
    bekend = frozenset(wie.naam for wie in personen(actor))
    return Lijstbeeld(
        tabellen=tuple(
            Tabelbeeld(
                tabel=tabel,
                kaart=kaart,
                regels=tuple(_gelezen(regels, dubbel, keuzes, weg=weg or kaart.fout)),
                weg=weg,
            )
            for tabel, kaart, regels in gelezen
            for weg in [keuzes.weg.get(tabel.sleutel, kaart.overslaan)]
        ),
        opmerkingen=tuple((blad.naam, deel) for blad in bladen for deel in blad.opmerkingen),
        groepen=_groepen(alle, bekend),
        bekende_namen=bekend,
        keuzes=keuzes,
        bron="geplakte lijst" if naam == GEPLAKT else f"lijst {naam}",
    )


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


def _gelezen(
    regels: Sequence[Lijstregel], dubbel: Mapping[str, Dubbel], keuzes: Keuzes, *, weg: bool
) -> Iterator[Gelezen]:
    for regel in regels:
        gevonden = dubbel.get(regel.sleutel)
        keuze = None
        if gevonden:
            lijkt = gevonden.gelijkenis is Gelijkenis.LIJKT
            vanzelf = Dubbelkeuze.TOCH if lijkt else Dubbelkeuze.OVERSLAAN
            keuze = Dubbelkeuze(keuzes.dubbel.get(regel.sleutel, vanzelf))
        yield Gelezen(regel=regel, dubbel=gevonden, keuze=keuze, tabel_weg=weg)


def _groepen(regels: Sequence[Lijstregel], bekend: frozenset[str]) -> tuple[Naamgroep, ...]:
    """Names of people in the list that have more spellings, those that are here included."""
    in_de_lijst = {
        naam
        for regel in regels
        for rol in regel.rollen.values()
        if not rol.organisatie
        for naam in rol.namen
    }
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
