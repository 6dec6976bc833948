# SPDX-License-Identifier: EUPL-1.2
"""Labels of roles and words: an environment's own, else the relation kind's default."""

from collections.abc import Callable

from vijftreden.toegang.actor import Actor

Bron = Callable[[Actor | None, str, str], str | None]

_bronnen: list[Bron] = []


def registreer_bron(functie: Bron) -> None:
    """Adds a source of labels, asked in the order of registration.

    A source gets the actor (none before sign-in), the code and the relation kind's code (empty
    outside a commission), and gives the label or None when it knows none.
    """
    if functie not in _bronnen:
        _bronnen.append(functie)


def term(code: str, *, actor: Actor | None = None, vorm: str = "") -> str:
    """The label of a code for this actor's environment; without a source the code in words."""
    for bron in _bronnen:
        label = bron(actor, code, vorm)
        if label:
            return label
    return code.replace("_", " ")
