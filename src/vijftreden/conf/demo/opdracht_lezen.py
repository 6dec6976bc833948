# SPDX-License-Identifier: EUPL-1.2
"""Reading the demo's commissions: one data file per organisation, strictly. Days are as texts."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from vijftreden.conf.demo.bijlage_lezen import Demobijlage
from vijftreden.conf.demo.taak_lezen import Demolijnvraag, Demotaak
from vijftreden.conf.demo.wereld_lezen import Demorol
from vijftreden.kern.relatievormen.tabel import lees_tabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonavertelling:
    """A version in the contractor's words; `zin` is the number of the sentence that differs."""

    door: str
    tekst: str
    antwoord_door: str = ""
    zin: int = 1
    opmerking: str = ""
    gemist: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demowijziging:
    """A change that the contractor asks."""

    door: str
    onderdeel: str
    voorstel: str
    reden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Demobrief:
    """One shared version; `bevestigd` is "samen", "gever" or nothing."""

    op: str
    door: str
    waarom: str
    resultaat: str
    buiten_opdracht: str
    kaders: str
    tolerantie: str
    besluitruimte: str
    bevestigd: str = ""
    bezwaar: str = ""
    bezwaar_door: str = ""
    navertelling: tuple[Demonavertelling, ...] = ()
    wijziging: tuple[Demowijziging, ...] = ()

    def teksten(self) -> dict[str, Any]:
        """The six texts by their name."""
        return {naam: getattr(self, naam) for naam in self.__slots__[2:8]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Democoncept:
    """An opdrachtbrief that is still being written."""

    waarom: str = ""
    resultaat: str = ""
    buiten_opdracht: str = ""
    kaders: str = ""
    tolerantie: str = ""
    besluitruimte: str = ""

    def teksten(self) -> dict[str, Any]:
        """The six texts by their name."""
        return {naam: getattr(self, naam) for naam in self.__slots__}


@dataclass(frozen=True, slots=True, kw_only=True)
class Demovoorwaarde:
    """A condition of a decision."""

    tekst: str
    eigenaar: str = ""
    uiterlijk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demobesluit:
    """A decision; not released when it is a moment's `concept`."""

    uitkomst: str
    reden: str
    door: str
    besluiter: str = ""
    verplichting: str = ""
    onderwerp: str = ""
    bedrag: str = ""
    btw: str = "excl"
    voorwaarde: tuple[Demovoorwaarde, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Demomoment:
    """A moment: `op` when it was held, `gepland` when it is still to come (or passed)."""

    soort: str
    naam: str = ""
    fase: str = ""
    op: str = ""
    gepland: str = ""
    afspraken: str = ""
    besluit: tuple[Demobesluit, ...] = ()
    concept: tuple[Demobesluit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Demovraag:
    """A decision that the contractor asks."""

    vraag: str
    toelichting: str
    door: str
    op: str
    uiterlijk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Democrisis:
    """Something that went wrong."""

    aanleiding: str
    op: str
    door: str
    besluit: tuple[Demobesluit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Demoomweg:
    """What was asked of the contractor directly."""

    vraag: str
    op: str
    door: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Demouitleg:
    """Why what is noticed here under this code is as it should be."""

    code: str
    door: str
    reden: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Demoopdracht:
    """One commission, followed since so many days; `boven` is the name of the one above."""

    naam: str
    relatievorm: str
    gevolgd_sinds: int
    programma: str = ""
    fase: str = ""
    begin: str = ""
    eind: str = ""
    budget: str = ""
    budget_btw: str = ""
    budget_bron: str = ""
    on_hold: bool = False
    hold_tot: str = ""
    hold_reden: str = ""
    boven: str = ""
    geld_vast: str = ""
    rol: tuple[Demorol, ...] = ()
    brief: tuple[Demobrief, ...] = ()
    concept: tuple[Democoncept, ...] = ()
    moment: tuple[Demomoment, ...] = ()
    vraag: tuple[Demovraag, ...] = ()
    crisis: tuple[Democrisis, ...] = ()
    taak: tuple[Demotaak, ...] = ()
    lijnvraag: tuple[Demolijnvraag, ...] = ()
    rechtstreeks: tuple[Demoomweg, ...] = ()
    bijlage: tuple[Demobijlage, ...] = ()
    klopt: tuple[Demouitleg, ...] = ()

    @property
    def begonnen_in(self) -> str:
        """The phase in which the environment began to follow it."""
        return next((moment.fase for moment in self.moment if moment.fase), self.fase)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demolijst:
    """A list as somebody pasted it, with days as `{+20}`.

    `bevestigd` is the day on which who pasted it said that these commissions are his.
    """

    naam: str
    door: str
    op: str
    regels: str
    bevestigd: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demoopdrachten:
    """All commissions of one organisation; `vaste_lijst`: since when it keeps a fixed list."""

    vaste_lijst: str = ""
    opdracht: tuple[Demoopdracht, ...] = ()
    lijst: tuple[Demolijst, ...] = ()


def opdrachten(sleutel: str) -> Demoopdrachten:
    """The commissions of this organisation; none where it has no file."""
    bestand = files("vijftreden.conf.demo").joinpath("opdrachten", f"{sleutel}.toml")
    if not bestand.is_file():
        return Demoopdrachten()
    inhoud = tomllib.loads(bestand.read_text(encoding="utf-8"))
    return lees_tabel(Demoopdrachten, inhoud, plek=bestand.name)
