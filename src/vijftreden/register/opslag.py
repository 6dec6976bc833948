# SPDX-License-Identifier: EUPL-1.2
"""The store of files: content under its digest, apart per environment.

Written before the row that tells of it. What has no row is an orphan: harmless, and swept later.
"""

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, Storage, storages


class Beschadigd(Exception):
    """What the store holds is not what was put in, or is not there."""


class Mapopslag(FileSystemStorage):
    """A folder in which a file is whole or absent: written aside and put in place at once."""

    def __init__(self, **opties: Any) -> None:
        super().__init__(**opties, allow_overwrite=True)

    def _save(self, name: str, content: Any) -> str:
        plek = Path(self.path(name))
        plek.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        greep, deel = tempfile.mkstemp(dir=plek.parent, prefix=".deel-")
        try:
            with os.fdopen(greep, "wb") as stroom:
                for stuk in content.chunks():
                    stroom.write(stuk)
                stroom.flush()
                os.fsync(stroom.fileno())
            Path(deel).replace(plek)
        except BaseException:
            Path(deel).unlink(missing_ok=True)
            raise
        return name


def vingerafdruk(inhoud: bytes) -> str:
    """By what a file is found."""
    return sha256(inhoud).hexdigest()


def opslagsleutel(omgeving_id: UUID, sha: str) -> str:
    """Where the content stands: environments never share a file."""
    return f"{omgeving_id}/{sha}"


def schrijf(sleutel: str, inhoud: bytes) -> None:
    """Puts the content in the store; the same again changes nothing."""
    _opslag().save(sleutel, ContentFile(inhoud))


def lees(sleutel: str) -> bytes:
    """The content; raises `Beschadigd` when it is gone or no longer what its digest says."""
    try:
        with _opslag().open(sleutel) as stroom:
            inhoud: bytes = stroom.read()
    except OSError as fout:
        raise Beschadigd(sleutel) from fout
    if vingerafdruk(inhoud) != sleutel.rpartition("/")[2]:
        raise Beschadigd(sleutel)
    return inhoud


def verwijder(sleutel: str) -> None:
    """Takes the content away, if it is there."""
    _opslag().delete(sleutel)


def inhoud_van(omgeving_id: UUID) -> Iterator[tuple[str, datetime]]:
    """Everything that stands in the store for one environment, and since when."""
    opslag = _opslag()
    try:
        _, namen = opslag.listdir(str(omgeving_id))
    except FileNotFoundError:
        return
    for naam in namen:
        sleutel = f"{omgeving_id}/{naam}"
        yield sleutel, opslag.get_modified_time(sleutel)


def _opslag() -> Storage:
    return storages["bestanden"]
