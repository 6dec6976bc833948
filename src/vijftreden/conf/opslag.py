# SPDX-License-Identifier: EUPL-1.2
"""Where uploaded files are kept: a folder, or any S3-compatible store."""

from pathlib import Path
from typing import Any

from vijftreden.conf.omgevingsvariabelen import Omgevingsvariabelen


def opslag(van_buiten: Omgevingsvariabelen, gegevensmap: Path) -> dict[str, Any]:
    """The entry of Django's STORAGES."""
    if emmer := van_buiten.tekst("VIJFTREDEN_BESTANDEN_EMMER"):
        return {
            "BACKEND": "storages.backends.s3.S3Storage",
            "OPTIONS": {
                "bucket_name": emmer,
                "endpoint_url": van_buiten.tekst("VIJFTREDEN_BESTANDEN_ADRES") or None,
                "region_name": van_buiten.tekst("VIJFTREDEN_BESTANDEN_REGIO") or None,
                "access_key": van_buiten.tekst("VIJFTREDEN_BESTANDEN_SLEUTEL") or None,
                "secret_key": van_buiten.tekst("VIJFTREDEN_BESTANDEN_GEHEIM") or None,
                "file_overwrite": True,
            },
        }
    gekozen = van_buiten.tekst("VIJFTREDEN_BESTANDEN_MAP")
    return {
        "BACKEND": "vijftreden.register.opslag.Mapopslag",
        "OPTIONS": {"location": gekozen or str(gegevensmap / "bestanden")},
    }
