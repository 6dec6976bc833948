# SPDX-License-Identifier: EUPL-1.2
"""What the rules of tread 1 need to know of one commission."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from vijftreden.kern.bevinding import Ernst
from vijftreden.kern.relatievormen import Kant, Relatievorm
from vijftreden.trede1_opdracht.rules.ketenfeiten import Ketenfeit, Waarneming
from vijftreden.trede1_opdracht.rules.mandaatfeiten import Mandaatfeiten

LOOPT_AF_BINNEN = timedelta(days=60)
ANTWOORD_BINNEN = timedelta(days=14)
NAVERTELD_BINNEN = timedelta(days=7)
BESPREEK_BINNEN = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vervulling:
    """A role held in `[van, tot)` by a person, a public organisation or another body.

    `register_id` is the public organisation that holds it, also where a body of one's own was
    linked to it. `bezwaar_op`: since when the holder contradicts the role.
    """

    rol: str
    kant: Kant
    persoon_id: UUID | None = None
    organisatie_id: UUID | None = None
    partij_id: UUID | None = None
    register_id: UUID | None = None
    van: date
    tot: date | None = None
    afgesproken_op: date | None = None
    bezwaar_op: date | None = None

    def __post_init__(self) -> None:
        houders = (self.persoon_id, self.organisatie_id, self.partij_id)
        if sum(houder is not None for houder in houders) != 1:
            raise ValueError("een rol heeft een persoon of een organisatie")
        if self.tot is not None and self.tot <= self.van:
            raise ValueError("tot moet na van liggen")

    @property
    def houder_id(self) -> UUID | None:
        """Who holds it, whatever that is."""
        return self.persoon_id or self.organisatie_id or self.partij_id

    def geldt_op(self, dag: date) -> bool:
        """Whether the role is held on this day; `tot` is the first day that it is not."""
        return self.van <= dag and (self.tot is None or dag < self.tot)


@dataclass(frozen=True, slots=True, kw_only=True)
class Eigendom:
    """Who decides as owner of an arrangement, in `[van, tot)`."""

    regeling_id: UUID
    rol: str
    persoon_id: UUID
    van: date
    tot: date | None = None

    def geldt_op(self, dag: date) -> bool:
        """Whether this person is owner on this day."""
        return self.van <= dag and (self.tot is None or dag < self.tot)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brieffeit:
    """The opdrachtbrief that was shared last; `ontbreekt` names the texts that are empty.

    `gever_op` and `nemer_op`: when each side said its last yes. `verteld_op`: when the contractor
    last told it again, and whether the principal answered that.
    """

    nummer: int
    gedeeld_op: date
    ontbreekt: tuple[str, ...] = ()
    gever_akkoord: bool = False
    nemer_akkoord: bool = False
    bezwaar_op: date | None = None
    gever_op: date | None = None
    nemer_op: date | None = None
    verteld_op: date | None = None
    beantwoord: bool = False

    @property
    def bevestigd(self) -> bool:
        """Both sides said yes."""
        return self.gever_akkoord and self.nemer_akkoord


@dataclass(frozen=True, slots=True, kw_only=True)
class Taakfeit:
    """The task description that was shared last; `wacht_op` are the roles that must still agree.

    `geldend_eind_op` is the last day that the version in force names.
    """

    nummer: int
    gedeeld_op: date
    wacht_op: tuple[str, ...] = ()
    bezwaar_op: date | None = None
    bezwaar_van: str = ""
    geldend_eind_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bepalingfeit:
    """A provision of the checklist that somebody looked up, by its code."""

    code: str
    ontbreekt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Feiten:
    """What the rules of tread 1 need to know of one commission.

    `uit_lijst`: it was running when it was read in. `organisatie_id` is the body that it is about,
    `eigendommen` are the owners of that body and of who executes it. `gevraagd_op`: the days of
    the changes that the contractor asked and that nobody answered. `stopreden`: somebody wrote
    what would make them stop. `buiten_lijst`: it waits for a place on the fixed list.
    `eind_op` is its last day, `hold_tot` the day on which *on hold* ends. `waarnemingen`: who
    stands in for whom of the holders. `omwegen`: the days of direct questions not discussed yet.
    """

    relatievorm: Relatievorm
    vervullingen: tuple[Vervulling, ...]
    peildatum: date
    slapend: bool = False
    vervallen: bool = False
    werkorganisatie: bool = False
    uit_lijst: bool = False
    organisatie_id: UUID | None = None
    eigendommen: tuple[Eigendom, ...] = ()
    brief: Brieffeit | None = None
    taak: Taakfeit | None = None
    bepalingen: tuple[Bepalingfeit, ...] = ()
    eind_op: date | None = None
    gevraagd_op: tuple[date, ...] = ()
    hold_tot: date | None = None
    stopreden: bool = True
    buiten_lijst: bool = False
    naverteld_binnen: timedelta = NAVERTELD_BINNEN
    keten: Ketenfeit | None = None
    waarnemingen: tuple[Waarneming, ...] = ()
    omwegen: tuple[date, ...] = ()
    mandaat: Mandaatfeiten | None = None
    loopt_af_binnen: timedelta = LOOPT_AF_BINNEN
    antwoord_binnen: timedelta = ANTWOORD_BINNEN
    bespreek_binnen: timedelta = BESPREEK_BINNEN

    @property
    def rust(self) -> bool:
        """A relation that sleeps or has lapsed asks nothing."""
        return self.slapend or self.vervallen

    @property
    def wacht_op_bevestiging(self) -> bool:
        """Read in, and none of who decides by that list has said yet that it is his."""
        rollen = [rol.code for rol in self.relatievorm.rollen if rol.beslist]
        beslissers = [deel for rol in rollen for deel in self.geldend(rol)]
        return (
            self.uit_lijst
            and bool(beslissers)
            and not any(deel.afgesproken_op for deel in beslissers)
        )

    def kalm(self, ernst: Ernst) -> Ernst:
        """How much may be asked: until it is confirmed, running work asks that one thing only."""
        return Ernst.TER_INFORMATIE if self.wacht_op_bevestiging else ernst

    def van_rol(self, rol: str) -> tuple[Vervulling, ...]:
        """Who held, holds or will hold this role."""
        return tuple(deel for deel in self.vervullingen if deel.rol == rol)

    def geldend(self, rol: str) -> tuple[Vervulling, ...]:
        """Who holds this role on the day of reading."""
        return tuple(deel for deel in self.van_rol(rol) if deel.geldt_op(self.peildatum))

    def leeg_vanaf(self, rol: str) -> date | None:
        """The first day, from the day of reading, on which nobody holds this role; None: never."""
        dag = self.peildatum
        while lopend := [deel.tot for deel in self.van_rol(rol) if deel.geldt_op(dag)]:
            einden = [tot for tot in lopend if tot is not None]
            if len(einden) < len(lopend):
                return None
            dag = max(einden)
        return dag
