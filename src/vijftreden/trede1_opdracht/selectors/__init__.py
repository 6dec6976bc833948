# SPDX-License-Identifier: EUPL-1.2
"""What others may read of tread 1."""

from vijftreden.trede1_opdracht.selectors.bepalingen import (
    Bepalingenbeeld,
    Bepalingregel,
    bepalingen_van,
    bepalingstaten,
)
from vijftreden.trede1_opdracht.selectors.beslissers import antwoordt, beslissers, beslist
from vijftreden.trede1_opdracht.selectors.bijlagen import (
    Bijlagebeeld,
    Bijlagenblad,
    bijlage,
    bijlagedeel,
    bijlagen_met,
    bijlagen_van,
    toevoeger,
)
from vijftreden.trede1_opdracht.selectors.briefdelen import briefdeel, notitiedeel
from vijftreden.trede1_opdracht.selectors.businesscase import (
    Casebeeld,
    businesscase_van,
    businesscasedeel,
)
from vijftreden.trede1_opdracht.selectors.deel import deel
from vijftreden.trede1_opdracht.selectors.dubbele_namen import Lijktop, lijkt_op
from vijftreden.trede1_opdracht.selectors.feiten import feiten
from vijftreden.trede1_opdracht.selectors.gegevensdeel import Gegeven, gegevensdeel
from vijftreden.trede1_opdracht.selectors.kalenderkeuze import Kalenderkeuze, kalenderkeuze
from vijftreden.trede1_opdracht.selectors.keten import (
    Ketenbeeld,
    Schakel,
    keten_van,
    ketendeel,
    kies_erboven,
)
from vijftreden.trede1_opdracht.selectors.ketenfeiten import buren_in_keten
from vijftreden.trede1_opdracht.selectors.labels import Benamingen, benamingen, rollabels
from vijftreden.trede1_opdracht.selectors.lijn import Lijn, Lijnpunt, TweeLijnen, twee_lijnen
from vijftreden.trede1_opdracht.selectors.lijnendeel import lijnendeel
from vijftreden.trede1_opdracht.selectors.lijsten import (
    Lijstuitkomst,
    lijstuitkomst,
    volgende_gesprekken_uit_lijst,
)
from vijftreden.trede1_opdracht.selectors.mandaten import tekenantwoord, vraag_van_opdracht
from vijftreden.trede1_opdracht.selectors.mijn_rollen import MijnRol, mijn_rollen
from vijftreden.trede1_opdracht.selectors.navertelling import (
    Navertelbeeld,
    navertelling,
    navertellingen,
)
from vijftreden.trede1_opdracht.selectors.nieuwe_persoon import nieuw_na_bevestiging
from vijftreden.trede1_opdracht.selectors.notities import Notitiebeeld, mijn_notitie
from vijftreden.trede1_opdracht.selectors.omwegen import Omwegenbeeld, Omwegregel, omwegen_van
from vijftreden.trede1_opdracht.selectors.onbevestigd import (
    OnbevestigdeRol,
    Rolplek,
    onbevestigde_rollen,
)
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import (
    Antwoord,
    Briefbeeld,
    Briefversie,
    Conceptbrief,
    brief_van,
    geldende_brieven,
)
from vijftreden.trede1_opdracht.selectors.opdrachten import (
    Opdrachtgegevens,
    alle_opdracht_ids,
    mijn_opdracht_ids,
    opdracht,
    opdrachten_op_id,
)
from vijftreden.trede1_opdracht.selectors.petten import (
    Petpunt,
    Tafel,
    heeft_beide_petten,
    mijn_petten,
)
from vijftreden.trede1_opdracht.selectors.rollen import (
    Rolbeeld,
    Rolhouder,
    Rollenbeeld,
    Vastlegging,
    rollen_van,
    vastleggingen,
)
from vijftreden.trede1_opdracht.selectors.stappen import Stapbeeld, stapbeeld
from vijftreden.trede1_opdracht.selectors.taakdeel import taakdeel
from vijftreden.trede1_opdracht.selectors.taakomschrijving import (
    Spreker,
    Taakbeeld,
    Taakversie,
    taak_van,
)
from vijftreden.trede1_opdracht.selectors.taaksprekers import spreekt_voor
from vijftreden.trede1_opdracht.selectors.uitvoer import (
    Waarde,
    uitvoerkoppen,
    uitvoerrijen,
    uitvoervolgorde,
)
from vijftreden.trede1_opdracht.selectors.vaste_lijst import (
    Wachtend,
    buiten_lijst,
    lijstdeel,
    regeldag,
    wacht_op_lijst,
)
from vijftreden.trede1_opdracht.selectors.verdeling import (
    Regelingrollen,
    Regelingvacatures,
    Rolbezetting,
    Vacature,
    rolverdeling,
    vacatures,
)
from vijftreden.trede1_opdracht.selectors.vergelijking import Vergelijkregel, vergelijk
from vijftreden.trede1_opdracht.selectors.vertrek import (
    Vertrekbeeld,
    Vertrekrol,
    heeft_over_te_dragen,
    vertrek_van,
)
from vijftreden.trede1_opdracht.selectors.wijzigingsverzoek import Verzoekbeeld, verzoek, verzoeken
from vijftreden.trede1_opdracht.selectors.wisselingen import (
    Beslissers,
    beslissing_per_opdracht,
    vergrendel_opdrachten,
)
from vijftreden.trede1_opdracht.selectors.zoeken import zoek_opdrachten
from vijftreden.trede1_opdracht.selectors.zonder_inzage import is_gast

__all__ = [
    "Antwoord",
    "Benamingen",
    "Bepalingenbeeld",
    "Bepalingregel",
    "Beslissers",
    "Bijlagebeeld",
    "Bijlagenblad",
    "Briefbeeld",
    "Briefversie",
    "Casebeeld",
    "Conceptbrief",
    "Gegeven",
    "Kalenderkeuze",
    "Ketenbeeld",
    "Lijktop",
    "Lijn",
    "Lijnpunt",
    "Lijstuitkomst",
    "MijnRol",
    "Navertelbeeld",
    "Notitiebeeld",
    "Omwegenbeeld",
    "Omwegregel",
    "OnbevestigdeRol",
    "Opdrachtgegevens",
    "Petpunt",
    "Regelingrollen",
    "Regelingvacatures",
    "Rolbeeld",
    "Rolbezetting",
    "Rolhouder",
    "Rollenbeeld",
    "Rolplek",
    "Schakel",
    "Spreker",
    "Stapbeeld",
    "Taakbeeld",
    "Taakversie",
    "Tafel",
    "TweeLijnen",
    "Vacature",
    "Vastlegging",
    "Vergelijkregel",
    "Vertrekbeeld",
    "Vertrekrol",
    "Verzoekbeeld",
    "Waarde",
    "Wachtend",
    "alle_opdracht_ids",
    "antwoordt",
    "benamingen",
    "bepalingen_van",
    "bepalingstaten",
    "beslissers",
    "beslissing_per_opdracht",
    "beslist",
    "bijlage",
    "bijlagedeel",
    "bijlagen_met",
    "bijlagen_van",
    "brief_van",
    "briefdeel",
    "buiten_lijst",
    "buren_in_keten",
    "businesscase_van",
    "businesscasedeel",
    "deel",
    "feiten",
    "gegevensdeel",
    "geldende_brieven",
    "heeft_beide_petten",
    "heeft_over_te_dragen",
    "is_gast",
    "kalenderkeuze",
    "keten_van",
    "ketendeel",
    "kies_erboven",
    "lijkt_op",
    "lijnendeel",
    "lijstdeel",
    "lijstuitkomst",
    "mijn_notitie",
    "mijn_opdracht_ids",
    "mijn_petten",
    "mijn_rollen",
    "navertelling",
    "navertellingen",
    "nieuw_na_bevestiging",
    "notitiedeel",
    "omwegen_van",
    "onbevestigde_rollen",
    "opdracht",
    "opdrachten_op_id",
    "regeldag",
    "rollabels",
    "rollen_van",
    "rolverdeling",
    "spreekt_voor",
    "stapbeeld",
    "taak_van",
    "taakdeel",
    "tekenantwoord",
    "toevoeger",
    "twee_lijnen",
    "uitvoerkoppen",
    "uitvoerrijen",
    "uitvoervolgorde",
    "vacatures",
    "vastleggingen",
    "vergelijk",
    "vergrendel_opdrachten",
    "vertrek_van",
    "verzoek",
    "verzoeken",
    "volgende_gesprekken_uit_lijst",
    "vraag_van_opdracht",
    "wacht_op_lijst",
    "zoek_opdrachten",
]
