# SPDX-License-Identifier: EUPL-1.2
"""Extracts the Dutch texts, compiles the translations, and says per language how many miss.

The message ids are Dutch, so Dutch itself needs no file. Needs GNU gettext.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "src/vijftreden"
LANGUAGES = ("en",)


def django(*arguments: str) -> None:
    """Run a command of Django inside the package, where `locale/` stands."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "vijftreden.conf.settings"}
    command = [sys.executable, "-m", "django", *arguments, "--verbosity=0"]
    subprocess.run(command, cwd=PACKAGE, env=environment, check=True)


def coverage(language: str) -> str:
    """What gettext says of a catalogue: how many messages are translated and how many are not."""
    catalogue = PACKAGE / f"locale/{language}/LC_MESSAGES/django.po"
    if not catalogue.is_file():
        return "geen teksten gemarkeerd"
    command = ["msgfmt", "--statistics", "--output-file=/dev/null", str(catalogue)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr.strip()


def main() -> int:
    """0 when all is extracted and compiled; what misses is told, not refused."""
    if shutil.which("xgettext") is None:
        print("GNU gettext ontbreekt: apt-get install gettext")
        return 1
    (PACKAGE / "locale").mkdir(exist_ok=True)
    for language in LANGUAGES:
        django("makemessages", f"--locale={language}", "--no-obsolete", "--no-location")
        print(f"{language}: {coverage(language)}")
    django("compilemessages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
