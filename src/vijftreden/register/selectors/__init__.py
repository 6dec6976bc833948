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
from vijftreden.register.selectors.functies import (
    Functieregel,
    functie,
    functies,
    nog_over_te_nemen,
)
from vijftreden.register.selectors.instellingen import (
    Instellingwaarde,
    eigen_waarden,
    instelling,
    instellingen,
)
from vijftreden.register.selectors.mandaten import (
    Antwoordbeeld,
    Mandaatregel,
    antwoordbeeld,
    mandaat,
    mandaatregister,
    mandaten,
    mandaten_op_id,
    onderwerpen,
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
    "Antwoordbeeld",
    "Bestandbeeld",
    "Deelname",
    "Functieregel",
    "Gedeeld",
    "GedeeldeRegeling",
    "Instellingwaarde",
    "Mandaatregel",
    "OnbekendeOrganisatie",
    "Organisatiebeeld",
    "Organisatiegegevens",
    "Organisatiepagina",
    "Persoonregel",
    "Vergaderregel",
    "antwoordbeeld",
    "bestand",
    "bestanden",
    "deelnemers_van",
    "deelnemersoorten",
    "eigen_waarden",
    "functie",
    "functies",
    "gedeelde_regelingen",
    "instelling",
    "instellingen",
    "mandaat",
    "mandaatregister",
    "mandaten",
    "mandaten_op_id",
    "namen_van",
    "nog_over_te_nemen",
    "onderwerpen",
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
