# SPDX-License-Identifier: EUPL-1.2
"""Reading the calendar, the moments and the decisions."""

from vijftreden.trede3_momenten.selectors.agenda import (
    ONTHOUDEN,
    Agenda,
    Agendadatum,
    Agendamoment,
    mijn_agenda,
)
from vijftreden.trede3_momenten.selectors.beslissers import Beslisser, beslissers, wie_handelt
from vijftreden.trede3_momenten.selectors.besluitblad import (
    Besluitblad,
    Momentkop,
    besluitblad,
    vrije_momenten,
)
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
from vijftreden.trede3_momenten.selectors.eerstvolgende import eerstvolgende
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
from vijftreden.trede3_momenten.selectors.momentenblad import (
    Momentcel,
    Momentenblad,
    Momentenrij,
    momentenblad,
)
from vijftreden.trede3_momenten.selectors.momentendeel import momentendeel
from vijftreden.trede3_momenten.selectors.openstaand import (
    Openblad,
    Openfilter,
    Openregel,
    Soortopen,
    openregels,
    openstaand,
)
from vijftreden.trede3_momenten.selectors.regels import (
    Datumregel,
    Kalenderfilter,
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
    "ONTHOUDEN",
    "Agenda",
    "Agendadatum",
    "Agendamoment",
    "Beslisser",
    "Besluitblad",
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
    "Momentcel",
    "Momentenblad",
    "Momentenrij",
    "Momentkop",
    "Momentregel",
    "Openblad",
    "Openfilter",
    "Openregel",
    "Soortopen",
    "Tabelblad",
    "Tabelregel",
    "Verschoven",
    "Voorwaarderegel",
    "Vraagregel",
    "aantal_verschuivingen",
    "beslissers",
    "besluit",
    "besluitblad",
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
    "mijn_agenda",
    "mijn_voorwaarden",
    "moment",
    "momenten_van",
    "momentenblad",
    "momentendeel",
    "openregels",
    "openstaand",
    "openstaande_vragen",
    "volgende_gesprekken",
    "voorwaarde",
    "vraag",
    "vragen_van",
    "vrije_momenten",
    "wachtende_concepten",
    "wat_als",
    "wie_handelt",
]
