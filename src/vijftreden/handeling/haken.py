# SPDX-License-Identifier: EUPL-1.2
"""What higher steps want done at the gate; `conf` wires them, so that nobody below knows above."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from vijftreden.handeling.spoor import Spoor
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Lidmaatschap

NaHandeling = Callable[[Actor, Spoor], None]
BijToetreding = Callable[[Actor, Lidmaatschap], None]
BijVervanging = Callable[[Actor, UUID], None]
BijTerugdraaien = Callable[[Actor, Sequence[UUID]], Collection[UUID]]


@dataclass(slots=True)
class Haken:
    """`na_handeling` recounts what an act touched, and writes the mail that it asks for.

    `bij_toetreding` gives a member its sight.
    `bij_vervanging` gives, changes or ends the sight of who replaces another, by the id of the
    replacement. `bij_terugdraaien` removes what the house itself counted for commissions that were
    never touched, and gives those that must stay, because something stands on them.
    """

    na_handeling: list[NaHandeling] = field(default_factory=list)
    bij_toetreding: list[BijToetreding] = field(default_factory=list)
    bij_vervanging: list[BijVervanging] = field(default_factory=list)
    bij_terugdraaien: list[BijTerugdraaien] = field(default_factory=list)


HAKEN = Haken()
