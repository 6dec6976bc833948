# SPDX-License-Identifier: EUPL-1.2
"""One count of one cycle: turns a day and its norm into a date with article, source and status."""

from dataclasses import dataclass
from datetime import date

from vijftreden.kern.kalender.regeling import Bestuursdatums, Regeling, Termijn
from vijftreden.kern.kalender.soorten import Cyclus, Soort, Uitgangspunt, Vorm
from vijftreden.kern.kalender.termijnen import Werkdagen
from vijftreden.kern.normen import Hoofdstuk, Norm, Normenboek, Status


def zwakste(een: Status, ander: Status) -> Status:
    """What is still to be verified on either side is to be verified."""
    return Status.TE_VERIFIEREN if Status.TE_VERIFIEREN in (een, ander) else een


def maak_termijn(
    *,
    soort: Soort,
    jaar: int,
    datum: date,
    norm: Norm,
    uitgangspunt: Uitgangspunt,
    grens: date | None = None,
    hoofdstuk: Hoofdstuk | None = None,
    bronwaarden: dict[str, object],
) -> Termijn:
    """The date with the provenance of its norm, in the numbering of its chapter."""
    return Termijn(
        soort=soort,
        jaar=jaar,
        datum=datum,
        wettelijke_grens=grens,
        norm=norm.code,
        norm_hash=norm.hash,
        artikel=hoofdstuk.artikel(norm.artikel) if hoofdstuk else norm.artikel,
        bron=norm.bron,
        status=zwakste(norm.status, hoofdstuk.status) if hoofdstuk else norm.status,
        artikel_status=(
            zwakste(norm.artikel_status, hoofdstuk.artikel_status)
            if hoofdstuk
            else norm.artikel_status
        ),
        uitgangspunt=uitgangspunt,
        bronwaarden=bronwaarden,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The arrangement, year, board dates and norms that one cycle is counted from."""

    vorm: Vorm
    hoofdstuk: Hoofdstuk
    cyclus: Cyclus
    jaar: int
    datums: Bestuursdatums
    boek: Normenboek
    peildatum: date

    @classmethod
    def van(
        cls,
        regeling: Regeling,
        *,
        cyclus: Cyclus,
        jaar: int,
        datums: Bestuursdatums,
        boek: Normenboek,
        peildatum: date,
    ) -> "Telling | None":
        """The count, or None where no budget calendar holds or the chapter is open."""
        if not regeling.vorm.heeft_begroting or regeling.hoofdstuk is None:
            return None
        return cls(
            vorm=regeling.vorm,
            hoofdstuk=regeling.hoofdstuk,
            cyclus=cyclus,
            jaar=jaar,
            datums=datums,
            boek=boek,
            peildatum=peildatum,
        )

    def norm(self, code: str) -> Norm:
        """The norm of the Wgr that holds."""
        return self.boek.wgr.op(code, self.peildatum)

    def termijn(
        self,
        soort: Soort,
        datum: date,
        *,
        norm: Norm,
        uitgangspunt: Uitgangspunt,
        grens: date | None = None,
    ) -> Termijn:
        """One date of this cycle; what was entered goes with it as source values."""
        bekend = {
            naam: getattr(self.datums, naam)
            for naam in self.datums.__slots__
            if getattr(self.datums, naam) is not None
        }
        return maak_termijn(
            soort=soort,
            jaar=self.jaar,
            datum=datum,
            norm=norm,
            uitgangspunt=uitgangspunt,
            grens=grens,
            hoofdstuk=self.hoofdstuk,
            bronwaarden={"vorm": self.vorm, "hoofdstuk": self.hoofdstuk.nummer, **bekend},
        )

    def aanbieding(self) -> tuple[date, Uitgangspunt] | None:
        """The day from which the twelve weeks count back and which day that is; None: unknown.

        For an OL the day on which the draft is offered to the AB, so when papers go out; with only
        the meeting known, the meeting. For a BVO and a GO the adoption (art. 35 lid 1).
        """
        datums = self.datums
        if self.vorm is Vorm.OL:
            mogelijk = (
                (datums.stukken_uit, Uitgangspunt.STUKKEN_UIT),
                (datums.vergadering or datums.vaststelling, Uitgangspunt.VERGADERDATUM),
            )
        else:
            mogelijk = (
                (datums.vaststelling, Uitgangspunt.VASTSTELLING),
                (datums.vergadering, Uitgangspunt.VERGADERDATUM),
            )
        return next(((dag, punt) for dag, punt in mogelijk if dag is not None), None)

    def werkdagen(self) -> Werkdagen:
        """The working days of the Algemene termijnenwet."""
        return Werkdagen.uit(self.boek.awt, self.peildatum)

    def verzending(self, verzendnorm: str) -> tuple[date, Norm] | None:
        """Adoption plus the chapter's weeks, moved to a working day; None without adoption."""
        if self.datums.besluitdag is None:
            return None
        norm = self.norm(verzendnorm)
        return self.werkdagen().tel_vooruit(self.datums.besluitdag, norm.duur), norm
