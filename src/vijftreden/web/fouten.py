# SPDX-License-Identifier: EUPL-1.2
"""What a service says when the form is right in shape but not in sense."""

from django import forms


class Invoerfout(Exception):
    """Says in Dutch what is wrong and what to do, at a field; empty `veld` is the whole form."""

    def __init__(self, veld: str, zin: str) -> None:
        super().__init__(zin)
        self.veld = veld
        self.zin = zin


def toon_bij(formulier: forms.Form, fout: Invoerfout) -> None:
    """Puts the error at its field of the form, or above it when the form has no such field."""
    formulier.add_error(fout.veld if fout.veld in formulier.fields else None, fout.zin)
