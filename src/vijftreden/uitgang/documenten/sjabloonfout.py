# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a template, apart from what reads it: that takes long to load."""


class Sjabloonfout(Exception):
    """This template cannot be used; `zin` says which field or piece of code is wrong."""

    def __init__(self, zin: str) -> None:
        super().__init__(zin)
        self.zin = zin
