# SPDX-License-Identifier: EUPL-1.2
"""What is not kept, with the reason and what to do instead."""


class Afgewezen(Exception):
    """This file is not kept; `zin` says why and what to do."""

    def __init__(self, zin: str) -> None:
        super().__init__(zin)
        self.zin = zin
