# SPDX-License-Identifier: EUPL-1.2
"""The yearly cycle of a service agreement, for an arrangement without a budget of its own."""

from datetime import date

from vijftreden.kern.kalender.regeling import Termijn
from vijftreden.kern.kalender.soorten import DIENSTVERLENING, Uitgangspunt
from vijftreden.kern.kalender.telling import maak_termijn
from vijftreden.kern.normen import Normenboek


def dienstverleningscyclus(jaar: int, *, boek: Normenboek, peildatum: date) -> tuple[Termijn, ...]:
    """Commission, interim reports and evaluation of a year: own choices, no legal limit."""
    return tuple(
        maak_termijn(
            soort=soort,
            jaar=jaar,
            datum=norm.dag(jaar),
            norm=norm,
            uitgangspunt=Uitgangspunt.EIGEN_CYCLUS,
            bronwaarden={},
        )
        for soort in DIENSTVERLENING
        for norm in (boek.dienstverlening.op(soort, peildatum),)
    )
