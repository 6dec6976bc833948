# SPDX-License-Identifier: EUPL-1.2
"""The Wgr calendar: a budget, its jaarrekening and its amendments."""

from datetime import date

from vijftreden.kern.kalender.dienstverlening import dienstverleningscyclus
from vijftreden.kern.kalender.regeling import Bestuursdatums, Regeling, Termijn
from vijftreden.kern.kalender.soorten import Cyclus, Soort, Uitgangspunt
from vijftreden.kern.kalender.telling import Telling
from vijftreden.kern.kalender.zienswijze import ingevoerde_dagen, ontwerp_en_zienswijze
from vijftreden.kern.normen import Normenboek

ONBEKEND = Bestuursdatums()


def begrotingscyclus(
    regeling: Regeling,
    jaar: int,
    datums: Bestuursdatums = ONBEKEND,
    *,
    boek: Normenboek,
    peildatum: date,
) -> tuple[Termijn, ...]:
    """The dates of the budget of a year, most of them in the year before.

    Without a board date the draft counts back from the outer date to the supervisor. Empty for a
    form without a budget calendar, or without a chapter.
    """
    telling = Telling.van(
        regeling, cyclus=Cyclus.BEGROTING, jaar=jaar, datums=datums, boek=boek, peildatum=peildatum
    )
    if telling is None:
        return ()
    kaders = telling.norm("kaders-uiterlijk")
    ontwerp = telling.norm("ontwerp-termijn")
    uiterlijk = telling.norm("begroting-uiterlijk").dag(jaar)
    aanbieding = telling.aanbieding() or (uiterlijk, Uitgangspunt.UITERSTE_DAG)
    return (
        telling.termijn(
            Soort.KADERS,
            kaders.dag(jaar),
            norm=kaders,
            uitgangspunt=Uitgangspunt.VASTE_DAG,
            grens=kaders.dag(jaar),
        ),
        *ontwerp_en_zienswijze(telling, termijn=ontwerp, aanbieding=aanbieding),
        *ingevoerde_dagen(telling, ontwerp),
        *_besluit_en_verzending(
            telling,
            soorten=(Soort.VASTSTELLING, Soort.BEGROTING_TOEZICHTHOUDER),
            uiterste_norm="begroting-uiterlijk",
            verzendnorm=telling.hoofdstuk.verzendnorm_begroting,
        ),
    )


def jaarrekening(
    regeling: Regeling,
    jaar: int,
    datums: Bestuursdatums = ONBEKEND,
    *,
    boek: Normenboek,
    peildatum: date,
) -> tuple[Termijn, ...]:
    """The dates of the annual account over a year, all in the year after.

    A zienswijze (on the appropriation of the result) only where the arrangement's letter asks one.
    """
    telling = Telling.van(
        regeling,
        cyclus=Cyclus.JAARREKENING,
        jaar=jaar,
        datums=datums,
        boek=boek,
        peildatum=peildatum,
    )
    if telling is None:
        return ()
    voorlopig = telling.norm("voorlopige-jaarrekening-uiterlijk")
    termijnen = [
        telling.termijn(
            Soort.VOORLOPIGE_JAARREKENING,
            voorlopig.dag(jaar),
            norm=voorlopig,
            uitgangspunt=Uitgangspunt.VASTE_DAG,
            grens=voorlopig.dag(jaar),
        )
    ]
    if datums.brief_reactie:
        termijnen.append(
            telling.termijn(
                Soort.JAARREKENING_ZIENSWIJZE,
                datums.brief_reactie,
                norm=telling.norm("jaarrekening-zienswijze"),
                uitgangspunt=Uitgangspunt.BRIEF,
            )
        )
    return (
        *termijnen,
        *_besluit_en_verzending(
            telling,
            soorten=(Soort.JAARREKENING_VASTSTELLING, Soort.JAARREKENING_TOEZICHTHOUDER),
            uiterste_norm="jaarrekening-uiterlijk",
            verzendnorm=telling.hoofdstuk.verzendnorm_jaarrekening,
        ),
    )


def _besluit_en_verzending(
    telling: Telling,
    *,
    soorten: tuple[Soort, Soort],
    uiterste_norm: str,
    verzendnorm: str,
) -> tuple[Termijn, Termijn]:
    """Adoption, and sending to the supervisor: weeks later, or the outer date if first."""
    norm = telling.norm(uiterste_norm)
    uiterlijk = norm.dag(telling.jaar)
    besluit = telling.datums.besluitdag
    dag, punt = uiterlijk, Uitgangspunt.UITERSTE_DAG
    beslissend = norm
    verzending = telling.verzending(verzendnorm)
    if verzending and verzending[0] < uiterlijk:
        dag, beslissend = verzending
        punt = Uitgangspunt.VASTSTELLING
    return (
        telling.termijn(
            soorten[0],
            besluit or uiterlijk,
            norm=norm,
            uitgangspunt=Uitgangspunt.INGEVOERD if besluit else Uitgangspunt.UITERSTE_DAG,
            grens=uiterlijk,
        ),
        telling.termijn(soorten[1], dag, norm=beslissend, uitgangspunt=punt, grens=uiterlijk),
    )


def begrotingswijziging(
    regeling: Regeling,
    jaar: int,
    datums: Bestuursdatums,
    *,
    vrijgesteld: bool = False,
    boek: Normenboek,
    peildatum: date,
) -> tuple[Termijn, ...]:
    """The dates of one amendment of the budget of a year: the same terms (art. 35 lid 5).

    Without the outer date of the budget, so only what follows from dates that are known. An
    amendment that the arrangement exempts (`vrijgesteld`) has no draft and no zienswijze.
    """
    telling = Telling.van(
        regeling, cyclus=Cyclus.WIJZIGING, jaar=jaar, datums=datums, boek=boek, peildatum=peildatum
    )
    if telling is None:
        return ()
    norm = telling.norm("wijziging-termijn")
    termijnen = []
    if not vrijgesteld:
        termijnen += ontwerp_en_zienswijze(telling, termijn=norm, aanbieding=telling.aanbieding())
    termijnen += ingevoerde_dagen(telling, norm)
    if datums.besluitdag:
        termijnen.append(
            telling.termijn(
                Soort.WIJZIGING_VASTSTELLING,
                datums.besluitdag,
                norm=norm,
                uitgangspunt=Uitgangspunt.INGEVOERD,
            )
        )
    if verzending := telling.verzending(telling.hoofdstuk.verzendnorm_begroting):
        dag, verzendnorm = verzending
        termijnen.append(
            telling.termijn(
                Soort.WIJZIGING_TOEZICHTHOUDER,
                dag,
                norm=verzendnorm,
                uitgangspunt=Uitgangspunt.VASTSTELLING,
                grens=dag,
            )
        )
    return tuple(termijnen)


def kalender(
    regeling: Regeling,
    jaar: int,
    *,
    begroting: Bestuursdatums = ONBEKEND,
    rekening: Bestuursdatums = ONBEKEND,
    boek: Normenboek,
    peildatum: date,
) -> tuple[Termijn, ...]:
    """All dates of one year: budget and jaarrekening, or the service agreement's cycle."""
    if not regeling.vorm.heeft_begroting:
        return dienstverleningscyclus(jaar, boek=boek, peildatum=peildatum)
    return (
        *begrotingscyclus(regeling, jaar, begroting, boek=boek, peildatum=peildatum),
        *jaarrekening(regeling, jaar, rekening, boek=boek, peildatum=peildatum),
    )
