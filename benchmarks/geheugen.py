# SPDX-License-Identifier: EUPL-1.2
"""The most memory that this process took."""

from pathlib import Path

STAAT = Path("/proc/self/status")


def piek_mb() -> float:
    """Megabytes. Not `ru_maxrss`: a process begins with the peak of the one that started it."""
    regel = next(deel for deel in STAAT.read_text().splitlines() if deel.startswith("VmHWM:"))
    return int(regel.split()[1]) / 1024
