# SPDX-License-Identifier: EUPL-1.2
"""What the components show: plain values that a view makes and a template draws."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Normuitleg:
    """The source behind a date or a finding, for `web/norm.html`."""

    artikel: str
    """Where it stands: "artikel 34b Wgr", or "eigen keuze van Gemeente Waterrijk"."""
    status: str
    """One of "geverifieerd", "te verifiëren", "eigen keuze"."""
    vraag: str = "Waarom deze datum?"
    tekst: str = ""
    """What the norm says, in B1."""
    berekening: str = ""
    """How this date was counted: "12 weken terug vanaf 7 juli 2027"."""
    bron: str = ""
    bron_adres: str = ""
    geldig_van: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aandachtspunt:
    """A finding as a question with its reason, for `web/bevinding.html`."""

    tekst: str
    waar: str = ""
    """The item it is about, with `waar_adres` as its page."""
    waar_adres: str = ""
    datum: date | None = None
    """The day that binds, drawn so large that it is seen from afar."""
    waarom: str = ""
    bewijs: tuple[tuple[str, str], ...] = ()
    """Evidence as (what, value) in words: ("Raadsvergadering", "di 1 jun 2027")."""
    norm: Normuitleg | None = None
    knop_tekst: str = ""
    knop_adres: str = ""
    klopt_zo_adres: str = ""
    """Where "klopt zo, want …" is posted as `reden`; empty when it cannot be set aside."""
    klopt_zo_velden: tuple[tuple[str, str], ...] = ()
    """Hidden fields of that form: the code, the evidence's hash."""
    klopt_zo_overal: bool = False
    """The reader may also say so once for the whole organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tredebeeld:
    """One tread of a ladder in words, for `web/trap.html`."""

    nummer: int
    naam: str
    op_orde: bool
    aantal: int = 0
    """How many aandachtspunten ask something; drawn in words, never as a score."""
    regel: str = ""
    """The first line: what is in order, or the first thing that is not."""
    adres: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plaats:
    """A role with who holds it, or vacant, for `web/driehoek.html`."""

    rol: str
    naam: str = ""
    toelichting: str = ""
    """A few words beside the name: "sinds 2 sep 2026", the organisation."""
    adres: str = ""
    actie_tekst: str = ""
    actie_adres: str = ""
    mag_open: bool = False
    """A role that may stay vacant asks nothing, so it is not drawn as asking."""

    @property
    def vacant(self) -> bool:
        """Nobody holds the role."""
        return not self.naam

    @property
    def vraagt(self) -> bool:
        """Nobody holds a role that somebody must hold."""
        return self.vacant and not self.mag_open


@dataclass(frozen=True, slots=True, kw_only=True)
class Tijdpunt:
    """A day on the line, for `web/tijdlijn.html`."""

    datum: date
    tekst: str
    voorbij: bool = False
    vraagt: bool = False
    """This day asks something; the reason stands in `toelichting`."""
    toelichting: str = ""
    adres: str = ""
    was: date | None = None
    """The day it stood on before it moved."""
    norm: Normuitleg | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Blad:
    """A page of a list without counting everything, for `web/bladeren.html`."""

    van: int
    tot: int
    vorige: str = ""
    """Address of the page before, empty on the first."""
    volgende: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kruimel:
    """One step of the path to this page, for `web/kruimels.html`; the last has no address."""

    naam: str
    adres: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demorol:
    """One of the cast of the demo, for the bar "Bekijk als …"; choosing is a POST to `adres`."""

    naam: str
    omgeving: str
    """The name of the organisation where this person works."""
    adres: str
    huidig: bool = False
