# SPDX-License-Identifier: EUPL-1.2
"""What others may read of the register."""

from vijftreden.register.selectors.bestanden import Bestandbeeld, bestand, bestanden
from vijftreden.register.selectors.deelnemingen import (
    Deelname,
    Gedeeld,
    GedeeldeRegeling,
    deelnemers_van,
    deelnemersoorten,
    gedeelde_regelingen,
    regelingen_van,
)
from vijftreden.register.selectors.instellingen import (
    Instellingwaarde,
    eigen_waarden,
    instelling,
    instellingen,
)
from vijftreden.register.selectors.namen import organisaties_op_naam, partijen_op_naam, partijnamen
from vijftreden.register.selectors.organisaties import (
    OnbekendeOrganisatie,
    Organisatiebeeld,
    Organisatiegegevens,
    Organisatiepagina,
    organisatie,
    organisaties_op_id,
    vind_organisatie,
    zoek_organisaties,
)
from vijftreden.register.selectors.personen import Persoonregel, namen_van, personen, persoon
from vijftreden.register.selectors.vergaderdatums import (
    Vergaderregel,
    vergaderdatums,
    vergadermomenten,
)

__all__ = [
    "Bestandbeeld",
    "Deelname",
    "Gedeeld",
    "GedeeldeRegeling",
    "Instellingwaarde",
    "OnbekendeOrganisatie",
    "Organisatiebeeld",
    "Organisatiegegevens",
    "Organisatiepagina",
    "Persoonregel",
    "Vergaderregel",
    "bestand",
    "bestanden",
    "deelnemers_van",
    "deelnemersoorten",
    "eigen_waarden",
    "gedeelde_regelingen",
    "instelling",
    "instellingen",
    "namen_van",
    "organisatie",
    "organisaties_op_id",
    "organisaties_op_naam",
    "partijen_op_naam",
    "partijnamen",
    "personen",
    "persoon",
    "regelingen_van",
    "vergaderdatums",
    "vergadermomenten",
    "vind_organisatie",
    "zoek_organisaties",
]
