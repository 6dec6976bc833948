# SPDX-License-Identifier: EUPL-1.2
"""Settings from the environment: the one list of names, that of docs/beheer.md."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Variabele:
    """One setting from the environment, its default, and what it is for."""

    naam: str
    standaard: str
    uitleg: str


VARIABELEN = (
    Variabele(naam="VIJFTREDEN_DATA", standaard="data", uitleg="map met alle gegevens"),
    Variabele(naam="VIJFTREDEN_POORT", standaard="8500", uitleg="poort van de webserver"),
    Variabele(naam="VIJFTREDEN_HOST", standaard="127.0.0.1", uitleg="adres waarop hij luistert"),
    Variabele(
        naam="DATABASE_URL",
        standaard="",
        uitleg="de database; leeg is SQLite in de gegevensmap",
    ),
    Variabele(
        naam="VIJFTREDEN_DATABASE_URL_EIGENAAR",
        standaard="",
        uitleg="PostgreSQL: de rol die de tabellen bezit, alleen voor migraties",
    ),
    Variabele(naam="VIJFTREDEN_GEHEIM", standaard="", uitleg="sleutel voor sessies"),
    Variabele(
        naam="VIJFTREDEN_HOSTNAMEN",
        standaard="localhost,127.0.0.1,[::1]",
        uitleg="namen waaronder de site bereikbaar is",
    ),
    Variabele(naam="VIJFTREDEN_ADRES", standaard="", uitleg="publiek adres, voor links in mail"),
    Variabele(naam="VIJFTREDEN_HTTPS", standaard="0", uitleg="1 als de site achter https staat"),
    Variabele(
        naam="VIJFTREDEN_TUSSENSERVERS",
        standaard="0",
        uitleg="aantal eigen servers ervoor dat het adres van de bezoeker doorgeeft",
    ),
    Variabele(naam="VIJFTREDEN_DEMO", standaard="0", uitleg="1 laadt de demowereld"),
    Variabele(
        naam="VIJFTREDEN_MAIL_URL", standaard="", uitleg="smtp://naam:wachtwoord@host:poort"
    ),
    Variabele(naam="VIJFTREDEN_MAIL_VAN", standaard="vijftreden@localhost", uitleg="afzender"),
    Variabele(
        naam="VIJFTREDEN_BESTANDEN_MAP",
        standaard="",
        uitleg="map voor bijlagen; leeg is bestanden in de gegevensmap",
    ),
    Variabele(
        naam="VIJFTREDEN_BESTANDEN_EMMER",
        standaard="",
        uitleg="bewaar bijlagen in deze bucket van een S3-opslag in plaats van in een map",
    ),
    Variabele(naam="VIJFTREDEN_BESTANDEN_ADRES", standaard="", uitleg="adres van die opslag"),
    Variabele(naam="VIJFTREDEN_BESTANDEN_REGIO", standaard="", uitleg="regio van die opslag"),
    Variabele(naam="VIJFTREDEN_BESTANDEN_SLEUTEL", standaard="", uitleg="sleutel ervoor"),
    Variabele(naam="VIJFTREDEN_BESTANDEN_GEHEIM", standaard="", uitleg="geheim ervoor"),
    Variabele(
        naam="VIJFTREDEN_BESTANDEN_MAX_MB",
        standaard="20",
        uitleg="grootste bestand dat iemand mag toevoegen",
    ),
    Variabele(
        naam="VIJFTREDEN_BESTANDEN_SCANNER",
        standaard="",
        uitleg="virusscanner clamd: clamd://host:3310 of unix:/pad; leeg is geen",
    ),
    Variabele(naam="VIJFTREDEN_FOUTOPSPORING", standaard="0", uitleg="1 voor ontwikkelaars"),
)


class Omgevingsvariabelen:
    """The values of the environment over the defaults; asking an unknown name is a fault."""

    def __init__(self, omgeving: Mapping[str, str] = os.environ) -> None:
        self._waarden = {v.naam: omgeving.get(v.naam, v.standaard) for v in VARIABELEN}

    def tekst(self, naam: str) -> str:
        """The value as text."""
        return self._waarden[naam]

    def aan(self, naam: str) -> bool:
        """True for 1, ja, true or aan."""
        return self._waarden[naam].lower() in {"1", "ja", "true", "aan"}

    def lijst(self, naam: str) -> list[str]:
        """The value split at commas."""
        return [deel.strip() for deel in self._waarden[naam].split(",") if deel.strip()]

    def map(self, naam: str) -> Path:
        """The value as a folder, made when it does not exist."""
        pad = Path(self._waarden[naam]).expanduser().resolve()
        pad.mkdir(parents=True, exist_ok=True)
        return pad

    def geheim(self, gegevensmap: Path) -> str:
        """The secret of the installation: given, or made once and kept in the data folder."""
        if gegeven := self.tekst("VIJFTREDEN_GEHEIM"):
            return gegeven
        bestand = gegevensmap / "geheim"
        if not bestand.exists():
            bestand.touch(mode=0o600)
            bestand.write_text(secrets.token_urlsafe(48))
        return bestand.read_text().strip()
