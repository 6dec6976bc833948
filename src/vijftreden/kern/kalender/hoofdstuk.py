# SPDX-License-Identifier: EUPL-1.2
"""Which chapter of the Wgr fits the participants, or why a person must say so."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from vijftreden.kern.kalender.soorten import Bevestigreden, Deelnemersoort
from vijftreden.kern.normen import Hoofdstuk, Normen

DECENTRAAL = frozenset(
    {Deelnemersoort.GEMEENTE, Deelnemersoort.PROVINCIE, Deelnemersoort.WATERSCHAP}
)
REDEN_PER_SOORT = {
    Deelnemersoort.MINISTERIE: Bevestigreden.MINISTERIE,
    Deelnemersoort.ONBEKEND: Bevestigreden.ONBEKENDE_SOORT,
    Deelnemersoort.SAMENWERKINGSORGANISATIE: Bevestigreden.ONGEWONE_MIX,
}
TOOI_SOORTEN = {
    "gemeente": Deelnemersoort.GEMEENTE,
    "provincie": Deelnemersoort.PROVINCIE,
    "waterschap": Deelnemersoort.WATERSCHAP,
    "ministerie": Deelnemersoort.MINISTERIE,
    "so": Deelnemersoort.SAMENWERKINGSORGANISATIE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hoofdstukkeuze:
    """The chapter that fits best, and the reasons for which a person must confirm it.

    Without a municipality, province or water board no chapter fits and `hoofdstuk` is None.
    """

    hoofdstuk: Hoofdstuk | None
    redenen: frozenset[Bevestigreden] = frozenset()

    @property
    def bevestigen(self) -> bool:
        """Whether a person must confirm the calendar."""
        return bool(self.redenen)


def soort_uit_tooi(tooi: str) -> Deelnemersoort:
    """The kind of participant that its TOOI address tells (`…/tooi/id/<soort>/<code>`)."""
    _, _, pad = tooi.partition("/tooi/id/")
    return TOOI_SOORTEN.get(pad.split("/")[0], Deelnemersoort.ONBEKEND)


def kies_hoofdstuk(
    soorten: Collection[Deelnemersoort | str], *, naam: str, wgr: Normen, peildatum: date
) -> Hoofdstukkeuze:
    """The chapter for these kinds of participants and the name of the arrangement.

    A province among them means the minister van BZK, otherwise gedeputeerde staten: the rows of
    `wgr.toml` hold that. What is no municipality, province or water board is left out of the
    choice and is a reason to confirm.
    """
    aanwezig = {Deelnemersoort(soort) for soort in soorten}
    redenen = {reden for soort, reden in REDEN_PER_SOORT.items() if soort in aanwezig}
    stukken = wgr.op("grensoverschrijdende-namen", peildatum).lijst
    if any(stuk.casefold() in naam.casefold() for stuk in stukken):
        redenen.add(Bevestigreden.GRENSOVERSCHRIJDEND)
    decentraal = aanwezig & DECENTRAAL
    geldend = (rij for rij in wgr.hoofdstukken if rij.geldt_op(peildatum))
    passend = next((rij for rij in geldend if rij.deelnemers == decentraal), None)
    if passend is None:
        redenen.add(Bevestigreden.ONGEWONE_MIX)
    elif passend.bevestigen:
        redenen.add(Bevestigreden.WATERSCHAPPEN)
    return Hoofdstukkeuze(hoofdstuk=passend, redenen=frozenset(redenen))
