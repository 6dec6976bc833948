# SPDX-License-Identifier: EUPL-1.2
"""The acts of tread 1."""

from vijftreden.trede1_opdracht.services.businesscase import (
    bevestig_businesscase,
    bewaar_businesscase,
)
from vijftreden.trede1_opdracht.services.fasen import ga_naar_fase
from vijftreden.trede1_opdracht.services.kenmerken import bevestig_kalender, markeer
from vijftreden.trede1_opdracht.services.lijstconcepten import (
    begin_lijst,
    gooi_lijst_weg,
    kies_in_lijst,
    lees_concept_in,
)
from vijftreden.trede1_opdracht.services.lijsten import (
    Terugdraaiverslag,
    Weigering,
    draai_lijst_terug,
    lees_lijst_in,
)
from vijftreden.trede1_opdracht.services.notities import schrijf_notitie
from vijftreden.trede1_opdracht.services.opdrachtbrief import (
    bevestig_brief,
    bewaar_brief,
    deel_brief,
    gooi_brief_weg,
    maak_briefbezwaar,
)
from vijftreden.trede1_opdracht.services.opdrachten import (
    maak_eigenaarschap,
    maak_eigenaarschappen,
    maak_opdracht,
    wijzig_opdracht,
)
from vijftreden.trede1_opdracht.services.rolbezwaren import (
    maak_rolbezwaar,
    neem_rolbezwaar_terug,
)
from vijftreden.trede1_opdracht.services.rollen import (
    beeindig_rol,
    geef_rol,
    leg_afspraak_vast,
    neem_rol,
    vervang_rol,
)
from vijftreden.trede1_opdracht.services.stappen import bewaar_stap
from vijftreden.trede1_opdracht.services.vaste_lijst import zet_op_lijst
from vijftreden.trede1_opdracht.zichten import zicht_bij_toetreding, zicht_bij_vervanging

__all__ = [
    "Terugdraaiverslag",
    "Weigering",
    "beeindig_rol",
    "begin_lijst",
    "bevestig_brief",
    "bevestig_businesscase",
    "bevestig_kalender",
    "bewaar_brief",
    "bewaar_businesscase",
    "bewaar_stap",
    "deel_brief",
    "draai_lijst_terug",
    "ga_naar_fase",
    "geef_rol",
    "gooi_brief_weg",
    "gooi_lijst_weg",
    "kies_in_lijst",
    "lees_concept_in",
    "lees_lijst_in",
    "leg_afspraak_vast",
    "maak_briefbezwaar",
    "maak_eigenaarschap",
    "maak_eigenaarschappen",
    "maak_opdracht",
    "maak_rolbezwaar",
    "markeer",
    "neem_rol",
    "neem_rolbezwaar_terug",
    "schrijf_notitie",
    "vervang_rol",
    "wijzig_opdracht",
    "zet_op_lijst",
    "zicht_bij_toetreding",
    "zicht_bij_vervanging",
]
