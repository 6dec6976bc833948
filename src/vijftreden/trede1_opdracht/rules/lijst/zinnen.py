# SPDX-License-Identifier: EUPL-1.2
"""The sentences about a list: what was read, what was made of it, and what to do."""

from collections.abc import Mapping
from types import MappingProxyType

BLIJFT = "De tekst blijft bij de eigen velden staan."
"""Ends many a sentence; a page with many of them says it once."""

ZINNEN: Mapping[str, str] = MappingProxyType(
    {
        # a sheet
        "tekens-hersteld": "In dit bestand waren letters stuk. Wij lazen: {gelezen}. "
        "Kijk of dat klopt.",
        "tekens-kwijt": "In {gelezen} cellen of bestanden staat een � waar een letter hoort. "
        "Sla het bestand op als CSV UTF-8, of plak de cellen.",
        "blad-niet-gelezen": "Het blad ‘{gelezen}’ is verborgen of heeft geen cellen. Het is "
        "niet gelezen. Maak het zichtbaar als het erbij hoort.",
        "cellen-met-fout": "{gelezen} cellen tonen een fout, zoals #VERW!. Die zijn leeg gelezen.",
        "formules-zonder-uitkomst": "{gelezen} cellen hebben een formule zonder uitkomst. "
        "Die zijn leeg gelezen. Open het bestand in Excel en sla het op.",
        # a table
        "geen-koppen": "We vonden geen regel met koppen. Kies zelf wat in elke kolom staat.",
        "tussenkoppen": "Tussen de regels staan kopjes: {gelezen}. Zonder kolom voor het "
        "programma zijn die het programma van de regels eronder; anders een eigen veld.",
        "geen-naamkolom": "Kies de kolom met de naam van de opdracht.",
        "naam-uit-partijen": "Er is geen kolom met een naam. De naam wordt: opdrachtgever – "
        "opdrachtnemer, jaar.",
        "kolom-dubbel": "‘{kolom}’ en ‘{gelezen}’ betekenen nu hetzelfde. Kies bij één van de "
        "twee iets anders.",
        "getalvorm-vraag": "Wat scheidt in ‘{kolom}’ de centen af: de komma of de punt? Zolang "
        "je dat niet kiest, lezen we 1,234 niet.",
        "datumvorm-vraag": "Staat in ‘{kolom}’ de dag of de maand voorop? Zolang je dat "
        "niet kiest, lezen we 3/4/2026 niet.",
        # a line
        "geen-naam": "Op deze regel staat geen naam. Vul die in de lijst in, of laat de regel "
        "weg.",
        "alleen-een-naam": "Op deze regel staat alleen ‘{gelezen}’. Is het een kopje? Laat de "
        "regel dan weg.",
        "ingekort": f"Dit is langer dan 200 tekens. Wij lezen: ‘{{als}}’. {BLIJFT}",
        "leeg": f"‘{{gelezen}}’ lezen we als leeg. {BLIJFT}",
        "soort-onbekend": f"‘{{gelezen}}’ is geen soort die we kennen. {BLIJFT}",
        "fase-onbekend": f"‘{{gelezen}}’ is geen fase van deze soort opdracht. {BLIJFT}",
        "fase-vertaald": f"‘{{gelezen}}’ lezen we als de fase ‘{{als}}’. {BLIJFT}",
        "jaar-onleesbaar": f"‘{{gelezen}}’ is geen jaar. {BLIJFT}",
        # an amount
        "bedrag-onleesbaar": f"‘{{gelezen}}’ kunnen we niet als één bedrag lezen. {BLIJFT}",
        "bedrag-dubbelzinnig": "‘{gelezen}’ kan twee bedragen betekenen. Kies bij de kolom wat de "
        f"centen afscheidt, of schrijf het voluit. {BLIJFT}",
        "bedrag-andere-schrijfwijze": "‘{gelezen}’ is anders geschreven dan de rest van de kolom. "
        "Wij lezen: {als}.",
        "bedrag-ongeveer": f"‘{{gelezen}}’ lezen we als {{als}}. {BLIJFT}",
        "bedrag-afgerond": f"‘{{gelezen}}’ lezen we als {{als}}, op de cent. {BLIJFT}",
        "bedrag-negatief": "Het budget is lager dan nul: {als}. Klopt dat?",
        "bedrag-te-groot": f"‘{{gelezen}}’ is te groot voor een budget. {BLIJFT}",
        # a day
        "periode": f"‘{{gelezen}}’ is geen dag. Wij lezen {{als}}. {BLIJFT}",
        "maand-eerst": "In ‘{gelezen}’ staat de maand voorop. Wij lezen {als}.",
        "datum-uit-getal": "‘{gelezen}’ is een getal. Als dag is dat {als}. Klopt dat?",
        "datum-ingekort": f"In ‘{{gelezen}}’ staat meer dan een dag. Wij lezen {{als}}. {BLIJFT}",
        "datum-bestaat-niet": f"De dag ‘{{gelezen}}’ bestaat niet. {BLIJFT}",
        "datum-dubbelzinnig": "In ‘{gelezen}’ kan de dag of de maand voorop staan. Kies dat bij "
        f"de kolom. {BLIJFT}",
        "datum-onleesbaar": f"‘{{gelezen}}’ kunnen we niet als dag lezen. {BLIJFT}",
        "jaar-vreemd": f"Het jaar in ‘{{gelezen}}’ ligt wel heel ver weg. {BLIJFT}",
        "eind-voor-begin": "De einddatum ({als}) ligt voor het begin ({gelezen}).",
        "gesprek-voorbij": f"Het volgende gesprek ({{gelezen}}) is al geweest. {BLIJFT}",
        # a name
        "vacature": f"‘{{gelezen}}’: deze rol blijft leeg. {BLIJFT}",
        "naam-en-vacature": f"In ‘{{gelezen}}’ staat ook dat er iemand gezocht wordt. Wij lezen: "
        f"{{als}}. {BLIJFT}",
        "twee-namen": f"In ‘{{gelezen}}’ staat meer dan één naam. De rol is voor {{als}}. "
        f"{BLIJFT}",
        "naam-met-meer": f"In ‘{{gelezen}}’ staat meer dan een naam. Wij lezen: {{als}}. {BLIJFT}",
        "naam-omgedraaid": "‘{gelezen}’ lezen we als {als}.",
        "naam-onleesbaar": f"In ‘{{gelezen}}’ vinden we geen naam. {BLIJFT}",
        "rol-past-niet": f"Deze soort opdracht kent de rol ‘{{kolom}}’ niet. {BLIJFT}",
    }
)
"""Code of a remark to its sentence; `{gelezen}`, `{als}` and `{kolom}` are filled in."""
