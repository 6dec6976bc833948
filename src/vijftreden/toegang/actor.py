# SPDX-License-Identifier: EUPL-1.2
"""Who acts: always one account in one environment; or the system, there or for all."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from vijftreden.toegang.rechten import Soort


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """One account in one environment on one day. Without it no row can be read or written.

    `dag` is today in Europe/Amsterdam, read once at the edge. `namens_id` is the person on whose
    behalf is acted, by the replacement `vervanging_id`; both names stand in the journal.
    `ziet_alles` follows from `Zicht`, not from a wish.
    """

    dag: date
    omgeving_id: UUID | None = None
    account_id: UUID | None = None
    lidmaatschap_id: UUID | None = None
    persoon_id: UUID | None = None
    namens_id: UUID | None = None
    vervanging_id: UUID | None = None
    soorten: frozenset[Soort] = field(default_factory=frozenset)
    ziet_alles: bool = False
    is_systeem: bool = False
    herkomst: str = ""

    @classmethod
    def systeem(cls, omgeving_id: UUID, *, dag: date, herkomst: str = "systeem") -> "Actor":
        """The system inside one environment: the worker, the stored ladder, a command."""
        return cls(
            dag=dag, omgeving_id=omgeving_id, ziet_alles=True, is_systeem=True, herkomst=herkomst
        )

    @classmethod
    def installatie(cls, *, dag: date, herkomst: str = "installatie") -> "Actor":
        """The installation itself: public imports, making environments, claiming messages."""
        return cls(dag=dag, ziet_alles=True, is_systeem=True, herkomst=herkomst)

    @property
    def werkt_voor_id(self) -> UUID | None:
        """The person whose work this is: the one on whose behalf is acted, else the actor."""
        return self.namens_id or self.persoon_id

    def namens(self, persoon_id: UUID, *, vervanging_id: UUID) -> "Actor":
        """The same account at work for another: it sees what that other holds a role on.

        What the account may do or see for itself does not count meanwhile, so that no name comes
        to stand under what its owner could not have done.
        """
        return replace(self, namens_id=persoon_id, vervanging_id=vervanging_id, ziet_alles=False)

    def als_zichzelf(self) -> "Actor":
        """The same account, for nobody else."""
        return replace(self, namens_id=None, vervanging_id=None)

    @property
    def is_installatie(self) -> bool:
        """True for the installation, which belongs to no environment."""
        return self.is_systeem and self.omgeving_id is None
