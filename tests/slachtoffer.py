# SPDX-License-Identifier: EUPL-1.2
"""The process whose children are killed, started once by test_kills.py.

For each line on standard input, `DEED SEED OMGEVING`, it forks a child that does the deed until it
is killed or ready. Nothing is connected to the database before a fork.
"""

import os
import sys
from importlib import import_module
from uuid import UUID

import django


def main() -> None:
    """Waits for lines; tells when it is ready, and when a child has ended."""
    django.setup()
    daden = import_module("tests.daden")
    daden.say("klaar")
    for line in sys.stdin:
        deed, seed, omgeving = line.split()
        child = os.fork()
        if child == 0:
            daden.say("kind", os.getpid())
            daden.DEEDS[deed](int(seed), UUID(omgeving))
            os._exit(0)
        os.waitpid(child, 0)
        daden.say("einde")


if __name__ == "__main__":
    main()
