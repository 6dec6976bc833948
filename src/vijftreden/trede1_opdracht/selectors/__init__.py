# SPDX-License-Identifier: EUPL-1.2
"""What others may read of tread 1."""

from vijftreden.trede1_opdracht.selectors.beslissers import antwoordt, beslissers, beslist
from vijftreden.trede1_opdracht.selectors.bijlagen import (
    Bijlagebeeld,
    Bijlagenblad,
    bijlage,
    bijlagedeel,
    bijlagen_van,
)
from vijftreden.trede1_opdracht.selectors.briefdelen import briefdeel, notitiedeel
from vijftreden.trede1_opdracht.selectors.deel import deel
from vijftreden.trede1_opdracht.selectors.feiten import feiten
from vijftreden.trede1_opdracht.selectors.gegevensdeel import Gegeven, gegevensdeel
from vijftreden.trede1_opdracht.selectors.kalenderkeuze import Kalenderkeuze, kalenderkeuze
from vijftreden.trede1_opdracht.selectors.labels import rollabels
from vijftreden.trede1_opdracht.selectors.lijsten import (
    Lijstuitkomst,
    lijstuitkomst,
    volgende_gesprekken_uit_lijst,
)
from vijftreden.trede1_opdracht.selectors.mijn_rollen import MijnRol, mijn_rollen
from vijftreden.trede1_opdracht.selectors.notities import Notitiebeeld, mijn_notitie
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
from vijftreden.trede1_opdracht.selectors.rollen import (
    Rolbeeld,
    Rolhouder,
    Rollenbeeld,
    Vastlegging,
    rollen_van,
    vastleggingen,
)
from vijftreden.trede1_opdracht.selectors.uitvoer import (
    Waarde,
    uitvoerkoppen,
    uitvoerrijen,
    uitvoervolgorde,
)
from vijftreden.trede1_opdracht.selectors.verdeling import (
    Regelingrollen,
    Regelingvacatures,
    Rolbezetting,
    Vacature,
    rolverdeling,
    vacatures,
)
from vijftreden.trede1_opdracht.selectors.wisselingen import (
    Beslissers,
    beslissing_per_opdracht,
    vergrendel_opdrachten,
)
from vijftreden.trede1_opdracht.selectors.zonder_inzage import is_gast

__all__ = [
    "Antwoord",
    "Beslissers",
    "Bijlagebeeld",
    "Bijlagenblad",
    "Briefbeeld",
    "Briefversie",
    "Conceptbrief",
    "Gegeven",
    "Kalenderkeuze",
    "Lijstuitkomst",
    "MijnRol",
    "Notitiebeeld",
    "OnbevestigdeRol",
    "Opdrachtgegevens",
    "Regelingrollen",
    "Regelingvacatures",
    "Rolbeeld",
    "Rolbezetting",
    "Rolhouder",
    "Rollenbeeld",
    "Rolplek",
    "Vacature",
    "Vastlegging",
    "Waarde",
    "alle_opdracht_ids",
    "antwoordt",
    "beslissers",
    "beslissing_per_opdracht",
    "beslist",
    "bijlage",
    "bijlagedeel",
    "bijlagen_van",
    "brief_van",
    "briefdeel",
    "deel",
    "feiten",
    "gegevensdeel",
    "geldende_brieven",
    "is_gast",
    "kalenderkeuze",
    "lijstuitkomst",
    "mijn_notitie",
    "mijn_opdracht_ids",
    "mijn_rollen",
    "notitiedeel",
    "onbevestigde_rollen",
    "opdracht",
    "opdrachten_op_id",
    "rollabels",
    "rollen_van",
    "rolverdeling",
    "uitvoerkoppen",
    "uitvoerrijen",
    "uitvoervolgorde",
    "vacatures",
    "vastleggingen",
    "vergrendel_opdrachten",
    "volgende_gesprekken_uit_lijst",
    "wie_beslist",
]
