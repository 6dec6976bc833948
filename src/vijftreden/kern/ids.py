# SPDX-License-Identifier: EUPL-1.2
"""Keys: UUIDv7 (RFC 9562 §5.7) from one function. Never order by them."""

import os
import time
from uuid import UUID


def uuid7() -> UUID:
    """A new key: 48 bits of milliseconds, then random bits; nearby inserts stay nearby on disk."""
    milliseconden = time.time_ns() // 1_000_000
    waarde = (milliseconden & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    waarde = waarde & ~(0xF << 76) | 0x7 << 76
    return UUID(int=waarde & ~(0x3 << 62) | 0x2 << 62)
