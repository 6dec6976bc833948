# SPDX-License-Identifier: EUPL-1.2
"""What is invented of an environment: people, meetings, arrangements; equal seed, equal words."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from importlib.resources import files
from random import Random

from vijftreden.kern.kalender import Gremium, Vergadermoment, Vorm
from vijftreden.trede1_opdracht.services.opdrachten import Regeling

WOORDEN: Mapping[str, Sequence[str]] = tomllib.loads(
    files("vijftreden.conf.generator").joinpath("woorden.toml").read_text(encoding="utf-8")
)
WGR_VORMEN = (Vorm.OL, Vorm.OL, Vorm.BVO, Vorm.GO)
DEELNEMERS = (("gemeente",), ("gemeente",), ("gemeente",), ("gemeente", "provincie"))
EEN_OP_DE = 10
"""One arrangement in so many has a body of its own, and with it the calendar of the Wgr."""
RAAD_OM_DE = timedelta(weeks=5)
RECES = timedelta(weeks=6)
VOORAF = {
    Gremium.COLLEGE: timedelta(weeks=4),
    Gremium.COMMISSIE: timedelta(weeks=2),
    Gremium.RAAD: timedelta(0),
}
"""How long before the raad each body meets."""


def plaats(kans: Random) -> str:
    """A place that is on no map."""
    return kans.choice(WOORDEN["beginnen"]) + kans.choice(WOORDEN["einden"])


def persoonsnaam(kans: Random) -> str:
    """A first and a last name."""
    return f"{kans.choice(WOORDEN['voornamen'])} {kans.choice(WOORDEN['achternamen'])}"


def functie(kans: Random) -> str:
    """What somebody does."""
    return kans.choice(WOORDEN["functies"])


def is_wgr(nummer: int) -> bool:
    """Whether the arrangement with this number has the calendar of the Wgr."""
    return nummer % EEN_OP_DE == 0


def regeling(kans: Random, nummer: int) -> Regeling:
    """The arrangement with this number, outside the register; the number makes its name unique."""
    return Regeling(
        organisatie_id=None,
        naam=f"{kans.choice(WOORDEN['taken'])} {plaats(kans)} {nummer + 1}",
        gr_vorm=(kans.choice(WGR_VORMEN) if is_wgr(nummer) else Vorm.RZM).value,
        deelnemersoorten=list(kans.choice(DEELNEMERS)),
    )


def vergaderingen(dag: date) -> Iterator[Vergadermoment]:
    """Three years: a raad every five weeks with what goes before it, and a recess in summer."""
    for jaar in range(dag.year, dag.year + 3):
        begin = date(jaar, 7, 11)
        yield Vergadermoment(gremium=Gremium.RECES, datum=begin, tot=begin + RECES)
        raad = date(jaar, 1, 14)
        while raad.year == jaar:
            if not begin <= raad <= begin + RECES:
                for gremium, voor in VOORAF.items():
                    yield Vergadermoment(gremium=gremium, datum=raad - voor)
            raad += RAAD_OM_DE
