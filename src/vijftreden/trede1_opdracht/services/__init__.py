# SPDX-License-Identifier: EUPL-1.2
"""The acts of tread 1."""

from vijftreden.trede1_opdracht.services.bijlagen import (
    haal_bijlage_weg,
    voeg_bestand_toe,
    voeg_koppeling_toe,
)
from vijftreden.trede1_opdracht.services.fasen import ga_naar_fase
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
    bevestig_kalender,
    maak_eigenaarschap,
    maak_eigenaarschappen,
    maak_opdracht,
    markeer,
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
from vijftreden.trede1_opdracht.zichten import zicht_bij_toetreding, zicht_bij_vervanging

__all__ = [
    "Terugdraaiverslag",
    "Weigering",
    "beeindig_rol",
    "begin_lijst",
    "bevestig_brief",
    "bevestig_kalender",
    "bewaar_brief",
    "deel_brief",
    "draai_lijst_terug",
    "ga_naar_fase",
    "geef_rol",
    "gooi_brief_weg",
    "gooi_lijst_weg",
    "haal_bijlage_weg",
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
    "voeg_bestand_toe",
    "voeg_koppeling_toe",
    "wijzig_opdracht",
    "zicht_bij_toetreding",
    "zicht_bij_vervanging",
]
