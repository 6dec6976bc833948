# SPDX-License-Identifier: EUPL-1.2
"""Reading the calendar and the moments."""

from vijftreden.trede3_momenten.selectors.beslissers import Beslisser, beslissers, wie_handelt
from vijftreden.trede3_momenten.selectors.besluiten import (
    Besluitregel,
    Conceptbeeld,
    Conceptregel,
    besluit,
    besluiten_per_opdracht,
    besluiten_van,
    concept_van,
    wachtende_concepten,
)
from vijftreden.trede3_momenten.selectors.dagen import (
    Kalenderdag,
    Lijstblad,
    Maandblad,
    aantal_verschuivingen,
    kalender_json,
    kalenderjaren,
    kalenderregels,
    lijst,
    maand,
)
from vijftreden.trede3_momenten.selectors.deel import deel
from vijftreden.trede3_momenten.selectors.feiten import feiten
from vijftreden.trede3_momenten.selectors.jaarcycli import (
    Cyclusbeeld,
    Cyclusregel,
    Gevolg,
    Verschoven,
    cyclusbeelden,
    jaarcycli,
    jaarcyclus,
    wat_als,
)
from vijftreden.trede3_momenten.selectors.momenten import (
    Momentregel,
    komende_momenten,
    moment,
    momenten_van,
    volgende_gesprekken,
)
from vijftreden.trede3_momenten.selectors.regels import (
    Datumregel,
    Kalenderfilter,
    eerstvolgende,
    komende,
)
from vijftreden.trede3_momenten.selectors.tabel import Cel, Tabelblad, Tabelregel, kalender
from vijftreden.trede3_momenten.selectors.voorwaarden import (
    Voorwaarderegel,
    mijn_voorwaarden,
    voorwaarde,
)
from vijftreden.trede3_momenten.selectors.vragen import (
    Vraagregel,
    openstaande_vragen,
    vraag,
    vragen_van,
)

__all__ = [
    "Beslisser",
    "Besluitregel",
    "Cel",
    "Conceptbeeld",
    "Conceptregel",
    "Cyclusbeeld",
    "Cyclusregel",
    "Datumregel",
    "Gevolg",
    "Kalenderdag",
    "Kalenderfilter",
    "Lijstblad",
    "Maandblad",
    "Momentregel",
    "Tabelblad",
    "Tabelregel",
    "Verschoven",
    "Voorwaarderegel",
    "Vraagregel",
    "aantal_verschuivingen",
    "beslissers",
    "besluit",
    "besluiten_per_opdracht",
    "besluiten_van",
    "concept_van",
    "cyclusbeelden",
    "deel",
    "eerstvolgende",
    "feiten",
    "jaarcycli",
    "jaarcyclus",
    "kalender",
    "kalender_json",
    "kalenderjaren",
    "kalenderregels",
    "komende",
    "komende_momenten",
    "lijst",
    "maand",
    "mijn_voorwaarden",
    "moment",
    "momenten_van",
    "openstaande_vragen",
    "volgende_gesprekken",
    "voorwaarde",
    "vraag",
    "vragen_van",
    "wachtende_concepten",
    "wat_als",
    "wie_handelt",
]
