# SPDX-License-Identifier: EUPL-1.2
"""Reading the calendar and the moments."""

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

__all__ = [
    "Cel",
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
    "aantal_verschuivingen",
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
    "moment",
    "momenten_van",
    "volgende_gesprekken",
    "wat_als",
]
