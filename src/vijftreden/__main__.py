# SPDX-License-Identifier: EUPL-1.2
"""The command line: `vijftreden …` or `python -m vijftreden …`."""

import sys


def main() -> None:
    """Runs one command and ends with its exit code."""
    from vijftreden.conf.opdrachtregel import voer_uit

    sys.exit(voer_uit(sys.argv[1:]))


if __name__ == "__main__":
    main()
