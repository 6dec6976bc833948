# SPDX-License-Identifier: EUPL-1.2
"""The roles of one commission: who holds, will hold and held them, and who noted that."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from vijftreden.handeling.journaal import laatste_regels
from vijftreden.kern.relatievormen import Rol, relatievormen
from vijftreden.register.selectors import namen_van, organisaties_op_id, partijnamen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rijen import ziet_als_gever
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling
from vijftreden.trede1_opdracht.selectors.labels import rollabels
from vijftreden.trede1_opdracht.selectors.zonder_inzage import rolzicht

MEESTE_REGELS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Vastlegging:
    """Who did the last act on a role, and when; without name it was Vijftreden itself."""

    tijdstip: datetime
    handeling: str
    door: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolhouder:
    """Somebody in a role, in `[van, tot)`; `versie` goes back with a form.

    What the holder has against it is shown to him and to the principal's side alone.
    """

    id: UUID
    rol: str
    naam: str
    persoon_id: UUID | None
    organisatie_id: UUID | None
    partij_id: UUID | None
    van: date
    tot: date | None
    afgesproken_op: date | None
    bezwaar: str
    bezwaar_op: date | None
    van_mij: bool
    versie: int
    vastlegging: Vastlegging | None

    @property
    def ingetrokken(self) -> bool:
        """Taken back before it began to count."""
        return self.tot == self.van


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolbeeld:
    """One role of the kind with its holders, by time."""

    rol: Rol
    label: str
    nu: tuple[Rolhouder, ...]
    straks: tuple[Rolhouder, ...]
    geweest: tuple[Rolhouder, ...]

    @property
    def lopend(self) -> tuple[Rolhouder, ...]:
        """Who holds it now, and then who will."""
        return (*self.nu, *self.straks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rollenbeeld:
    """All roles of one commission. Without `inzage` only public names, roles and holders."""

    opdracht_id: UUID
    naam: str
    relatievorm: str
    inzage: bool
    rollen: tuple[Rolbeeld, ...]

    @property
    def verloop(self) -> tuple[tuple[str, Rolhouder], ...]:
        """Everybody who held, holds or will hold a role, with the role's label; newest first."""
        alle = [
            (beeld.label, houder)
            for beeld in self.rollen
            for houder in (*beeld.lopend, *beeld.geweest)
        ]
        return tuple(sorted(alle, key=lambda deel: (deel[1].van, deel[0]), reverse=True))

    def houder(self, rolvervulling_id: UUID) -> Rolhouder:
        """One holder; raises DoesNotExist."""
        for beeld in self.rollen:
            for houder in (*beeld.lopend, *beeld.geweest):
                if houder.id == rolvervulling_id:
                    return houder
        raise Rolvervulling.DoesNotExist

    @property
    def bezet_of_gevraagd(self) -> tuple[Rolbeeld, ...]:
        """The roles that somebody holds, will hold or must hold."""
        return tuple(deel for deel in self.rollen if deel.lopend or deel.rol.verplicht)

    @property
    def open_gebleven(self) -> tuple[Rolbeeld, ...]:
        """The roles that nobody holds and nobody needs to."""
        return tuple(deel for deel in self.rollen if not deel.lopend and not deel.rol.verplicht)

    def beeld(self, rol: str) -> Rolbeeld:
        """One role; raises DoesNotExist when this kind of commission does not know it."""
        for beeld in self.rollen:
            if beeld.rol.code == rol:
                return beeld
        raise Rolvervulling.DoesNotExist


def rollen_van(actor: Actor, opdracht_id: UUID, *, met_vastlegging: bool = True) -> Rollenbeeld:
    """The roles of one commission; raises DoesNotExist for who may neither see nor give them.

    Who noted what is read from the journal, for a page that shows it.
    """
    with rolzicht(actor, opdracht_id) as lezer:
        inzage = lezer is actor
        opdracht = Opdracht.objects.of(lezer).get(pk=opdracht_id)
        rijen = list(
            Rolvervulling.objects.of(lezer).filter(opdracht=opdracht).order_by("van", "pk")
        )
        namen = houdernamen(lezer, rijen)
        genoteerd = vastleggingen(lezer, opdracht_id) if inzage and met_vastlegging else {}
        vorm = relatievormen()[opdracht.relatievorm]
        labels = rollabels(lezer, vorm)
    bezwaar = inzage and any(rij.bezwaar_op for rij in rijen)
    als_gever = bezwaar and ziet_als_gever(actor, opdracht_id)
    houders = [
        _houder(actor, rij, namen, genoteerd.get(rij.pk), als_gever=als_gever) for rij in rijen
    ]
    return Rollenbeeld(
        opdracht_id=opdracht_id,
        naam=opdracht.naam,
        relatievorm=opdracht.relatievorm,
        inzage=inzage,
        rollen=tuple(_beeld(rol, labels[rol.code], houders, actor.dag) for rol in vorm.rollen),
    )


def houdernamen(actor: Actor, rijen: Sequence[Rolvervulling]) -> Mapping[UUID, str]:
    """The names of people and bodies that hold these roles, in two or three queries."""
    personen = {rij.persoon_id for rij in rijen if rij.persoon_id}
    organisaties = {rij.organisatie_id for rij in rijen if rij.organisatie_id}
    partijen = {rij.partij_id for rij in rijen if rij.partij_id}
    return {
        **(partijnamen(actor, partijen) if partijen else {}),
        **namen_van(actor, personen),
        **{pk: gevonden.naam for pk, gevonden in organisaties_op_id(actor, organisaties).items()},
    }


def vastleggingen(actor: Actor, opdracht_id: UUID) -> Mapping[UUID, Vastlegging]:
    """The newest act on each object of the commission, by the object's id."""
    regels = laatste_regels(actor, opdracht_id, meeste=MEESTE_REGELS)
    wie = {pk for regel in regels for pk in (regel.persoon_id, regel.namens_id) if pk}
    namen = namen_van(actor, wie)
    return {
        regel.object_id: Vastlegging(
            tijdstip=regel.tijdstip,
            handeling=regel.handeling,
            door=_door(regel.persoon_id, regel.namens_id, namen),
        )
        for regel in reversed(regels)
        if regel.object_id
    }


def _door(persoon_id: UUID | None, namens_id: UUID | None, namen: Mapping[UUID, str]) -> str:
    door = namen.get(persoon_id, "") if persoon_id else ""
    return f"{door}, namens {namen.get(namens_id, '')}" if namens_id else door


def _houder(
    actor: Actor,
    rij: Rolvervulling,
    namen: Mapping[UUID, str],
    vastlegging: Vastlegging | None,
    *,
    als_gever: bool,
) -> Rolhouder:
    wie = rij.persoon_id or rij.organisatie_id or rij.partij_id
    assert wie, "een rol heeft een houder"
    van_mij = rij.persoon_id is not None and rij.persoon_id == (actor.werkt_voor_id)
    leest = als_gever or van_mij
    return Rolhouder(
        id=rij.pk,
        rol=rij.rol,
        naam=namen[wie],
        persoon_id=rij.persoon_id,
        organisatie_id=rij.organisatie_id,
        partij_id=rij.partij_id,
        van=rij.van,
        tot=rij.tot,
        afgesproken_op=rij.afgesproken_op,
        bezwaar=rij.bezwaar if leest else "",
        bezwaar_op=rij.bezwaar_op if leest else None,
        van_mij=van_mij,
        versie=rij.versie,
        vastlegging=vastlegging,
    )


def _beeld(rol: Rol, label: str, houders: Iterable[Rolhouder], dag: date) -> Rolbeeld:
    van_rol = [houder for houder in houders if houder.rol == rol.code]
    geweest = [h for h in van_rol if h.ingetrokken or (h.tot is not None and h.tot <= dag)]
    open_ = [houder for houder in van_rol if houder not in geweest]
    return Rolbeeld(
        rol=rol,
        label=label,
        nu=tuple(houder for houder in open_ if houder.van <= dag),
        straks=tuple(houder for houder in open_ if houder.van > dag),
        geweest=tuple(reversed(geweest)),
    )
