# SPDX-License-Identifier: EUPL-1.2
"""Reading the calendar, conversations and decisions."""

from vijftreden.trede3_momenten.selectors.agenda import (
    ONTHOUDEN,
    Agenda,
    Agendadatum,
    Agendamoment,
    mijn_agenda,
)
from vijftreden.trede3_momenten.selectors.beslissers import Beslisser, beslissers
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
from vijftreden.trede3_momenten.selectors.gesprekken import (
    Gespreksblad,
    Verandering,
    gespreksblad,
    volgend_gesprek,
)
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
    GESPREKCODE,
    MOMENTCODE,
    Momentregel,
    komende_momenten,
    lopende_crises,
    moment,
    momenten_van,
    open_momenten_van,
    volgende_gesprekken,
)
from vijftreden.trede3_momenten.selectors.momentenblad import (
    Momentcel,
    Momentenblad,
    Momentenrij,
    heeft_momenten,
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
from vijftreden.trede3_momenten.selectors.regels import Datumregel, Kalenderfilter, komende
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
from vijftreden.trede3_momenten.selectors.weekfeiten import Weekfeit, Weeksoort, weekfeiten

__all__ = [
    "GESPREKCODE",
    "MOMENTCODE",
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
    "Gespreksblad",
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
    "Verandering",
    "Verschoven",
    "Voorwaarderegel",
    "Vraagregel",
    "Weekfeit",
    "Weeksoort",
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
    "gespreksblad",
    "heeft_momenten",
    "jaarcycli",
    "jaarcyclus",
    "kalender",
    "kalender_json",
    "kalenderjaren",
    "kalenderregels",
    "komende",
    "komende_momenten",
    "lijst",
    "lopende_crises",
    "maand",
    "mijn_agenda",
    "mijn_voorwaarden",
    "moment",
    "momenten_van",
    "momentenblad",
    "momentendeel",
    "open_momenten_van",
    "openregels",
    "openstaand",
    "openstaande_vragen",
    "volgend_gesprek",
    "volgende_gesprekken",
    "voorwaarde",
    "vraag",
    "vragen_van",
    "vrije_momenten",
    "wachtende_concepten",
    "wat_als",
    "weekfeiten",
]
