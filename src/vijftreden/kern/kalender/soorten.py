# SPDX-License-Identifier: EUPL-1.2
"""The names of the calendar: kinds of dates, cycles, forms, and what a date was counted from."""

from enum import StrEnum


class Vorm(StrEnum):
    """The form of a joint arrangement, in the codes of the official register (and CG)."""

    OL = "OL"
    BVO = "BVO"
    GO = "GO"
    RZM = "RZM"
    CG = "CG"

    @property
    def heeft_begroting(self) -> bool:
        """Whether the Wgr's budget calendar holds; RZM and CG follow a service agreement."""
        return self in (Vorm.OL, Vorm.BVO, Vorm.GO)


class Cyclus(StrEnum):
    """What a date belongs to; together with the year (and number) it tells one cycle."""

    BEGROTING = "begroting"
    JAARREKENING = "jaarrekening"
    WIJZIGING = "begrotingswijziging"
    DIENSTVERLENING = "dienstverlening"


class Soort(StrEnum):
    """The documented set of kinds of dates; in a cycle the acts follow in this order."""

    KADERS = "kaders"
    ONTWERP = "ontwerp"
    ADVIES = "advies"
    COLLEGE = "college"
    COMMISSIE = "commissie"
    RAAD = "raad"
    ZIENSWIJZE = "zienswijze"
    STUKKEN_UIT = "stukken-uit"
    VERGADERING = "vergadering"
    VASTSTELLING = "vaststelling"
    BEGROTING_TOEZICHTHOUDER = "begroting-toezichthouder"

    VOORLOPIGE_JAARREKENING = "voorlopige-jaarrekening"
    JAARREKENING_ZIENSWIJZE = "jaarrekening-zienswijze"
    JAARREKENING_VASTSTELLING = "jaarrekening-vaststelling"
    JAARREKENING_TOEZICHTHOUDER = "jaarrekening-toezichthouder"

    WIJZIGING_ONTWERP = "wijziging-ontwerp"
    WIJZIGING_ADVIES = "wijziging-advies"
    WIJZIGING_COLLEGE = "wijziging-college"
    WIJZIGING_COMMISSIE = "wijziging-commissie"
    WIJZIGING_RAAD = "wijziging-raad"
    WIJZIGING_ZIENSWIJZE = "wijziging-zienswijze"
    WIJZIGING_STUKKEN_UIT = "wijziging-stukken-uit"
    WIJZIGING_VERGADERING = "wijziging-vergadering"
    WIJZIGING_VASTSTELLING = "wijziging-vaststelling"
    WIJZIGING_TOEZICHTHOUDER = "wijziging-toezichthouder"

    OPDRACHT = "opdracht"
    TUSSENRAPPORTAGE_VOORJAAR = "tussenrapportage-voorjaar"
    TUSSENRAPPORTAGE_NAJAAR = "tussenrapportage-najaar"
    EVALUATIE = "evaluatie"

    @property
    def cyclus(self) -> Cyclus:
        """The cycle that a date of this kind belongs to."""
        if self.startswith("wijziging-"):
            return Cyclus.WIJZIGING
        if "jaarrekening" in self:
            return Cyclus.JAARREKENING
        return Cyclus.DIENSTVERLENING if self in DIENSTVERLENING else Cyclus.BEGROTING

    @property
    def volgorde(self) -> int:
        """The place of the act in its cycle."""
        return VOLGORDE[self]


VOLGORDE = {soort: plaats for plaats, soort in enumerate(Soort)}
DIENSTVERLENING = (
    Soort.OPDRACHT,
    Soort.TUSSENRAPPORTAGE_VOORJAAR,
    Soort.TUSSENRAPPORTAGE_NAJAAR,
    Soort.EVALUATIE,
)


class Uitgangspunt(StrEnum):
    """What a date was counted from; the screen says it beside the date."""

    VASTE_DAG = "vaste-dag"
    STUKKEN_UIT = "stukken-uit"
    VERGADERDATUM = "vergaderdatum"
    VASTSTELLING = "vaststelling"
    UITERSTE_DAG = "uiterste-dag"
    BRIEF = "brief"
    ONTWERP_VERZONDEN = "ontwerp-verzonden"
    ONTWERP_UITERLIJK = "ontwerp-uiterlijk"
    INGEVOERD = "ingevoerd"
    EIGEN_CYCLUS = "eigen-cyclus"
    VERGADERSCHEMA = "vergaderschema"
    TERUGGEREKEND = "teruggerekend"


class Gremium(StrEnum):
    """Whose meeting dates an environment enters; labels differ per kind of organisation."""

    COLLEGE = "college"
    COMMISSIE = "commissie"
    RAAD = "raad"
    RECES = "reces"


class Deelnemersoort(StrEnum):
    """The kind of a participant, as the path of its TOOI code tells."""

    GEMEENTE = "gemeente"
    PROVINCIE = "provincie"
    WATERSCHAP = "waterschap"
    MINISTERIE = "ministerie"
    SAMENWERKINGSORGANISATIE = "samenwerkingsorganisatie"
    ONBEKEND = "onbekend"


class Bevestigreden(StrEnum):
    """Why a person must confirm which calendar holds."""

    GRENSOVERSCHRIJDEND = "grensoverschrijdend"
    MINISTERIE = "ministerie"
    ONBEKENDE_SOORT = "onbekende-soort"
    ONGEWONE_MIX = "ongewone-mix"
    WATERSCHAPPEN = "waterschappen"
