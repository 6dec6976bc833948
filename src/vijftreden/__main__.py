# SPDX-License-Identifier: EUPL-1.2
"""The command line: `vijftreden …` or `python -m vijftreden …`."""

import sys

from vijftreden.conf.opdrachtregel import voer_uit


def main() -> None:
    """Runs one command and ends with its exit code."""
    sys.exit(voer_uit(sys.argv[1:]))


if __name__ == "__main__":
    main()
