# SPDX-License-Identifier: EUPL-1.2
"""The name under which a file is offered: what could mislead or lead elsewhere is taken out."""

import re
import unicodedata

from vijftreden.register.rules.upload.afgewezen import Afgewezen
from vijftreden.register.rules.upload.soorten import EINDEN, TOEGESTAAN, Soort

LANGSTE_NAAM = 150
ONZICHTBAAR = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Unicode categories that show nothing: control signs, and those that turn the reading round."""
NIET_IN_NAAM = re.compile(r'[<>:"|?*]')
UITVOERBAAR = re.compile(
    r"\.(?=(?:exe|com|bat|cmd|scr|pif|js|jse|vbs|vbe|wsf|hta|ps1|lnk|jar|msi|reg|html?|svg|sh|php)"
    r"(?:\.|$))",
    re.I,
)
GERESERVEERD = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.I)


def veilige_naam(naam: str) -> tuple[str, Soort]:
    """The name as it may be offered, and what it says that the file is; raises `Afgewezen`."""
    laatste = re.split(r"[/\\]", naam)[-1]
    zichtbaar = "".join(
        teken
        for teken in unicodedata.normalize("NFC", laatste)
        if unicodedata.category(teken) not in ONZICHTBAAR
    )
    schoon = " ".join(NIET_IN_NAAM.sub("_", zichtbaar).split()).rstrip(". ")
    begin, punt, eind = schoon.rpartition(".")
    soort = EINDEN.get(eind.lower()) if punt else None
    if soort is None:
        raise Afgewezen(f"Dit soort bestand bewaren we niet. Het mag zijn: {TOEGESTAAN}.")
    begin = UITVOERBAAR.sub("_", begin).strip(". ")[:LANGSTE_NAAM]
    if not begin or GERESERVEERD.match(begin):
        begin = f"bestand-{begin}".strip("-")
    return f"{begin}.{eind.lower()}", soort
