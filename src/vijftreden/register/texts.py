# SPDX-License-Identifier: EUPL-1.2
"""The codes of the register in words."""

from collections.abc import Mapping

from vijftreden.kern.kalender import Vorm
from vijftreden.register.rules.organisaties import Organisatiesoort

SOORTEN: Mapping[str, str] = {
    Organisatiesoort.GEMEENTE: "gemeente",
    Organisatiesoort.PROVINCIE: "provincie",
    Organisatiesoort.WATERSCHAP: "waterschap",
    Organisatiesoort.MINISTERIE: "ministerie",
    Organisatiesoort.AGENTSCHAP: "agentschap",
    Organisatiesoort.SAMENWERKINGSORGANISATIE: "samenwerkingsorganisatie",
    Organisatiesoort.REGELING: "gemeenschappelijke regeling",
}
VORMEN: Mapping[str, str] = {
    Vorm.OL: "openbaar lichaam",
    Vorm.BVO: "bedrijfsvoeringsorganisatie",
    Vorm.GO: "gemeenschappelijk orgaan",
    Vorm.RZM: "regeling zonder meer",
    Vorm.CG: "centrumgemeente",
}
