# SPDX-License-Identifier: EUPL-1.2
"""Which version is in force, of whatever is shared in versions that both sides must confirm."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist


class GedeeldeVersie(Protocol):
    """What one shared version must tell."""

    @property
    def id(self) -> UUID: ...

    @property
    def nummer(self) -> int: ...

    @property
    def gedeeld_op(self) -> datetime: ...

    @property
    def bevestigd(self) -> bool: ...


V = TypeVar("V", bound=GedeeldeVersie)


@dataclass(frozen=True, slots=True, kw_only=True)
class Versiereeks(Generic[V]):
    """Shared versions, the newest first."""

    versies: tuple[V, ...]

    @property
    def nieuwste(self) -> V | None:
        """The version that was shared last."""
        return self.versies[0] if self.versies else None

    @property
    def geldend(self) -> V | None:
        """The version in force: the newest that was confirmed, else the newest."""
        return in_kracht(self.versies)

    @property
    def nieuwer(self) -> V | None:
        """The newest version, when an older one still holds."""
        return self.nieuwste if self.nieuwste is not self.geldend else None

    def versie(self, versie_id: UUID) -> V:
        """One version; raises ObjectDoesNotExist."""
        for versie in self.versies:
            if versie.id == versie_id:
                return versie
        raise ObjectDoesNotExist


def in_kracht(versies: Sequence[V]) -> V | None:
    """Of versions with the newest first: the one that holds."""
    return next((versie for versie in versies if versie.bevestigd), next(iter(versies), None))
