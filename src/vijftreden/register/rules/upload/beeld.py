# SPDX-License-Identifier: EUPL-1.2
"""A picture is decoded and drawn anew: what else the file held does not come along."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from threading import Lock

from PIL import Image, ImageFile, ImageOps

from vijftreden.register.rules.upload.afgewezen import Afgewezen
from vijftreden.register.rules.upload.soorten import Soort

MEESTE_BEELDPUNTEN = 50_000_000
KWALITEIT = 92
LEZERS = {Soort.PNG: "PNG", Soort.JPEG: "JPEG"}
KAPOT = "Dit plaatje is niet te lezen of niet heel. Open het, sla het opnieuw op en probeer weer."
GROOT = "Dit plaatje heeft te veel beeldpunten. Maak het kleiner en probeer weer."
_SLOT = Lock()
STUK = (OSError, SyntaxError, ValueError, struct.error, EOFError, MemoryError)


def opnieuw_getekend(inhoud: bytes, soort: Soort) -> bytes:
    """The same picture without what a camera or a mischief-maker put beside it."""
    try:
        with Image.open(BytesIO(inhoud), formats=[LEZERS[soort]]) as beeld:
            if beeld.width * beeld.height > MEESTE_BEELDPUNTEN:
                raise Afgewezen(GROOT)
            with _streng():
                beeld.load()
            return _teken(ImageOps.exif_transpose(beeld), soort)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as fout:
        raise Afgewezen(GROOT) from fout
    except STUK as fout:
        raise Afgewezen(KAPOT) from fout


@contextmanager
def _streng() -> Iterator[None]:
    """Half a picture is refused, also after WeasyPrint told Pillow to take it, for everybody."""
    with _SLOT:
        vorige, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
        try:
            yield
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = vorige


def _teken(beeld: Image.Image, soort: Soort) -> bytes:
    uit = BytesIO()
    if soort is Soort.PNG:
        mode = "RGBA" if "A" in beeld.getbands() or "transparency" in beeld.info else "RGB"
        kaal = beeld.convert(mode)
        kaal.info.clear()
        kaal.save(uit, "PNG", optimize=False)
    else:
        kaal = beeld.convert("RGB")
        kaal.info.clear()
        kaal.save(uit, "JPEG", quality=KWALITEIT)
    return uit.getvalue()
