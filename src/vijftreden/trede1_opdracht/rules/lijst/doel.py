# SPDX-License-Identifier: EUPL-1.2
"""Where the contents of a column go."""

from enum import StrEnum


class Doel(StrEnum):
    """`EIGEN`: a field of the commission's own; `NIET`: the person who reads in leaves it out."""

    NAAM = "naam"
    NUMMER = "nummer"
    PROGRAMMA = "programma"
    SOORT = "soort"
    FASE = "fase"
    BEGIN = "begin"
    EIND = "eind"
    BUDGET = "budget"
    OPDRACHTNEMER = "opdrachtnemer"
    AMBTELIJK_OPDRACHTGEVER = "ambtelijk_opdrachtgever"
    BESTUURLIJK_OPDRACHTGEVER = "bestuurlijk_opdrachtgever"
    GEDELEGEERD_OPDRACHTGEVER = "gedelegeerd_opdrachtgever"
    LEIDINGGEVENDE_OPDRACHTNEMER = "leidinggevende_opdrachtnemer"
    VOLGEND_GESPREK = "volgend_gesprek"
    ORGANISATIE_GEVER = "organisatie_gever"
    ORGANISATIE_NEMER = "organisatie_nemer"
    JAAR = "jaar"
    EIGEN = "eigen"
    NIET = "niet"


ROLLEN = (
    Doel.OPDRACHTNEMER,
    Doel.AMBTELIJK_OPDRACHTGEVER,
    Doel.BESTUURLIJK_OPDRACHTGEVER,
    Doel.GEDELEGEERD_OPDRACHTGEVER,
    Doel.LEIDINGGEVENDE_OPDRACHTNEMER,
)
DAGEN = (Doel.BEGIN, Doel.EIND, Doel.VOLGEND_GESPREK)
ORGANISATIES = (Doel.ORGANISATIE_GEVER, Doel.ORGANISATIE_NEMER)
