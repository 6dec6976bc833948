# SPDX-License-Identifier: EUPL-1.2
"""Which open moments must have happened before this system, by the phase of now."""

from datetime import date

from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.trede3_momenten.rules.planning import AAN_HET_BEGIN
from vijftreden.trede3_momenten.selectors.momenten import Momentregel


def is_van_vroeger(regel: Momentregel, dag: date) -> bool:
    """Of the beginning, or of a phase before this one; and with no day that lies ahead."""
    if not regel.open or (regel.gepland_op and regel.gepland_op > dag):
        return False
    if regel.soort in AAN_HET_BEGIN:
        return True
    codes = [deel.code for deel in relatievormen()[regel.relatievorm].fasen]
    if regel.soort is not Momentsoort.FASEOVERGANG or not {regel.fase_nu, regel.fase} <= set(
        codes
    ):
        return False
    return codes.index(regel.fase) < codes.index(regel.fase_nu)
