# SPDX-License-Identifier: EUPL-1.2
"""The acts of tread 1."""

from vijftreden.trede1_opdracht.services.bepalingen import ga_bepaling_na
from vijftreden.trede1_opdracht.services.bijlagen import (
    haal_bijlage_weg,
    voeg_bestand_toe,
    voeg_koppeling_toe,
)
from vijftreden.trede1_opdracht.services.businesscase import (
    bevestig_businesscase,
    bewaar_businesscase,
)
from vijftreden.trede1_opdracht.services.fasen import ga_naar_fase
from vijftreden.trede1_opdracht.services.kenmerken import bevestig_kalender, markeer
from vijftreden.trede1_opdracht.services.keten import leg_keten
from vijftreden.trede1_opdracht.services.lijn import (
    stel_lijnvraag,
    verplaats_lijnvraag,
    werk_lijnvraag_bij,
)
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
from vijftreden.trede1_opdracht.services.navertelling import beantwoord_navertelling, vertel_na
from vijftreden.trede1_opdracht.services.notities import schrijf_notitie
from vijftreden.trede1_opdracht.services.omwegen import bespreek_omweg, meld_omweg
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
from vijftreden.trede1_opdracht.services.rolbezwaren import maak_rolbezwaar, neem_rolbezwaar_terug
from vijftreden.trede1_opdracht.services.rollen import (
    beeindig_rol,
    geef_rol,
    leg_afspraak_vast,
    neem_rol,
    vervang_rol,
)
from vijftreden.trede1_opdracht.services.stappen import bewaar_stap
from vijftreden.trede1_opdracht.services.taakomschrijving import (
    bewaar_taak,
    deel_taak,
    gooi_taak_weg,
    maak_taakbezwaar,
    spreek_taak_af,
)
from vijftreden.trede1_opdracht.services.vaste_lijst import zet_op_lijst
from vijftreden.trede1_opdracht.services.vertrek import Overdracht, draag_rollen_over
from vijftreden.trede1_opdracht.services.wijzigingsverzoek import (
    trek_wijziging_in,
    vraag_wijziging,
    wijs_wijziging_af,
)
from vijftreden.trede1_opdracht.zichten import zicht_bij_toetreding, zicht_bij_vervanging

__all__ = [
    "Overdracht",
    "Terugdraaiverslag",
    "Weigering",
    "beantwoord_navertelling",
    "beeindig_rol",
    "begin_lijst",
    "bespreek_omweg",
    "bevestig_brief",
    "bevestig_businesscase",
    "bevestig_kalender",
    "bewaar_brief",
    "bewaar_businesscase",
    "bewaar_stap",
    "bewaar_taak",
    "deel_brief",
    "deel_taak",
    "draag_rollen_over",
    "draai_lijst_terug",
    "ga_bepaling_na",
    "ga_naar_fase",
    "geef_rol",
    "gooi_brief_weg",
    "gooi_lijst_weg",
    "gooi_taak_weg",
    "haal_bijlage_weg",
    "kies_in_lijst",
    "lees_concept_in",
    "lees_lijst_in",
    "leg_afspraak_vast",
    "leg_keten",
    "maak_briefbezwaar",
    "maak_eigenaarschap",
    "maak_eigenaarschappen",
    "maak_opdracht",
    "maak_rolbezwaar",
    "maak_taakbezwaar",
    "markeer",
    "meld_omweg",
    "neem_rol",
    "neem_rolbezwaar_terug",
    "schrijf_notitie",
    "spreek_taak_af",
    "stel_lijnvraag",
    "trek_wijziging_in",
    "verplaats_lijnvraag",
    "vertel_na",
    "vervang_rol",
    "voeg_bestand_toe",
    "voeg_koppeling_toe",
    "vraag_wijziging",
    "werk_lijnvraag_bij",
    "wijs_wijziging_af",
    "wijzig_opdracht",
    "zet_op_lijst",
    "zicht_bij_toetreding",
    "zicht_bij_vervanging",
]
