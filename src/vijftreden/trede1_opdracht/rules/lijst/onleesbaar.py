# SPDX-License-Identifier: EUPL-1.2
"""What cannot be read at all, with the reason and what to do instead."""


class Onleesbaar(Exception):
    """This file or text cannot be read; `zin` says why and what to do instead."""

    def __init__(self, zin: str) -> None:
        super().__init__(zin)
        self.zin = zin
