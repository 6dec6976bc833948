# SPDX-License-Identifier: EUPL-1.2
"""The table of rights: which capacity may do what. Drawn as a snapshot file and reviewed there."""

from enum import StrEnum


class Soort(StrEnum):
    """Kinds of membership of an environment; one member may have several, or none."""

    BEHEERDER = "beheerder"
    DIRECTIE = "directie"
    CONTROLLER = "controller"
    ADVISEUR = "adviseur"
    HR_INKOOP = "hr_inkoop"
    LEZER = "lezer"


ZIET_ALLES = frozenset({Soort.DIRECTIE, Soort.CONTROLLER, Soort.ADVISEUR, Soort.LEZER})
"""Members who read every commission of the environment. A beheerder reads no items."""


class Hoedanigheid(StrEnum):
    """In what capacity somebody acts: a kind of membership, a role on this item, or the system."""

    BEHEERDER = "beheerder"
    DIRECTIE = "directie"
    CONTROLLER = "controller"
    ADVISEUR = "adviseur"
    HR_INKOOP = "hr_inkoop"
    LEZER = "lezer"
    LID = "lid"
    ROL_GEVER = "rol aan de kant van de opdrachtgever"
    ROL_NEMER = "rol aan de kant van de opdrachtnemer"
    ROL_LEZER = "rol die meeleest"
    SYSTEEM = "systeem"
    INSTALLATIE = "installatie"


class Recht(StrEnum):
    """Every act of the house, named by noun and verb."""

    REGISTER_IMPORTEREN = "register importeren"
    OMGEVING_MAKEN = "omgeving maken"
    ACCOUNT_MAKEN = "account maken"
    AANMELDING_VASTLEGGEN = "mislukte aanmelding vastleggen"
    UITNODIGING_AANNEMEN = "uitnodiging aannemen"
    WACHTWOORD_WIJZIGEN = "eigen wachtwoord wijzigen"
    PERSOON_VASTLEGGEN = "persoon vastleggen"
    LID_UITNODIGEN = "lid uitnodigen"
    LID_WIJZIGEN = "lid wijzigen"
    INSTELLING_WIJZIGEN = "instelling wijzigen"
    VERGADERDATUM_VASTLEGGEN = "vergaderdatum vastleggen"
    JOURNAAL_LEZEN = "journaal lezen"
    OPDRACHT_MAKEN = "opdracht maken"
    OPDRACHT_MARKEREN = "opdracht markeren"
    ROL_NEMEN = "rol nemen"
    ROL_GEVEN = "rol geven"
    ROL_BEEINDIGEN = "rol beëindigen"
    JAARCYCLUS_VASTLEGGEN = "datums van het bestuur vastleggen"
    KALENDER_BEVESTIGEN = "kalender bevestigen"
    KALENDER_BEREKENEN = "kalender berekenen"
    TERZIJDE_LEGGEN = "aandachtspunt terzijde leggen"
    TERZIJDE_ORGANISATIE = "aandachtspunt voor de hele organisatie terzijde leggen"
    PERSOON_WISSEN = "persoonsgegevens wissen"
    PARTIJ_VASTLEGGEN = "partij vastleggen"
    VERVANGING_VASTLEGGEN = "vervanging vastleggen"
    OPDRACHT_TOEVOEGEN = "opdracht toevoegen"
    LIJST_VOORBEREIDEN = "lijst voorbereiden"
    LIJST_INLEZEN = "lijst inlezen"
    LIJST_TERUGDRAAIEN = "ingelezen lijst terugdraaien"
    OPDRACHT_BIJWERKEN = "opdracht bijwerken"
    ROL_BEZWAAR_MAKEN = "bezwaar maken tegen een rol"
    OPDRACHTBRIEF_SCHRIJVEN = "opdrachtbrief schrijven"
    OPDRACHTBRIEF_DELEN = "opdrachtbrief delen"
    OPDRACHTBRIEF_BEVESTIGEN = "opdrachtbrief bevestigen"
    NOTITIE_SCHRIJVEN = "eigen notitie schrijven"
    MOMENT_PLANNEN = "moment plannen"
    MOMENT_VASTLEGGEN = "moment vastleggen"
    CRISIS_MELDEN = "crisis melden"
    GESPREK_VOORBEREIDEN = "gesprek voorbereiden"
    GESPREK_VASTSTELLEN = "gesprek vaststellen"
    BESLUIT_VRAGEN = "besluit vragen"
    GEVRAAGD_BESLUIT_LEZEN = "gevraagd besluit lezen"
    BESLUIT_VOORBEREIDEN = "besluit voorbereiden"
    BESLUIT_VASTSTELLEN = "besluit vaststellen"
    BESTUURSBESLUIT_VASTLEGGEN = "besluit van het bestuur vastleggen"
    VOORWAARDE_BIJWERKEN = "voorwaarde bijwerken"
    BESLUITEN_DELEN = "besluiten delen"
    ABONNEMENT_NEMEN = "agenda of weekbericht instellen"
    WEEKBERICHT_STUREN = "weekbericht sturen"
    FUNCTIE_VASTLEGGEN = "functie vastleggen"
    AANSTELLING_VASTLEGGEN = "aanstelling vastleggen"
    MANDAAT_VASTLEGGEN = "mandaat vastleggen"
    BESTAND_BEWAREN = "bestand bewaren"
    BESTAND_KEUREN = "bestand keuren"
    ROLLEN_OVERDRAGEN = "rollen van iemand overdragen"
    KETEN_LEGGEN = "opdracht erboven vastleggen"
    OP_LIJST_ZETTEN = "op de lijst zetten"
    BUSINESSCASE_SCHRIJVEN = "business case schrijven"
    OPDRACHTBRIEF_NAVERTELLEN = "opdrachtbrief navertellen"
    NAVERTELLING_BEANTWOORDEN = "navertelling beantwoorden"
    WIJZIGING_VRAGEN = "wijziging vragen"
    WIJZIGING_BEANTWOORDEN = "gevraagde wijziging beantwoorden"
    TAAKOMSCHRIJVING_SCHRIJVEN = "taakomschrijving schrijven"
    TAAKOMSCHRIJVING_DELEN = "taakomschrijving delen"
    TAAKOMSCHRIJVING_AFSPREKEN = "taakomschrijving afspreken"
    BIJLAGE_TOEVOEGEN = "bijlage toevoegen"
    BIJLAGE_WEGHALEN = "bijlage weghalen"
    LIJNVRAAG_STELLEN = "wat- of hoe-vraag stellen"
    LIJNVRAAG_AFHANDELEN = "wat- of hoe-vraag afhandelen"
    BEPALING_NAGAAN = "bepaling van een regeling nagaan"
    OMWEG_MELDEN = "rechtstreekse vraag melden"
    OMWEG_BESPREKEN = "rechtstreekse vraag bespreken"
    HUISSTIJL_WIJZIGEN = "huisstijl wijzigen"


_H = Hoedanigheid
_VAN_HET_SYSTEEM = frozenset({_H.SYSTEEM})
_VAN_DE_INSTALLATIE = frozenset({_H.INSTALLATIE})
_VAN_HET_ITEM = frozenset({_H.ROL_GEVER, _H.ADVISEUR, _H.SYSTEEM})
_VAN_BEIDE_KANTEN = frozenset({_H.ROL_GEVER, _H.ROL_NEMER, _H.SYSTEEM})

RECHTEN: dict[Recht, frozenset[Hoedanigheid]] = {
    Recht.REGISTER_IMPORTEREN: _VAN_DE_INSTALLATIE,
    Recht.OMGEVING_MAKEN: _VAN_DE_INSTALLATIE,
    Recht.ACCOUNT_MAKEN: _VAN_DE_INSTALLATIE | _VAN_HET_SYSTEEM,
    Recht.AANMELDING_VASTLEGGEN: _VAN_DE_INSTALLATIE,
    Recht.UITNODIGING_AANNEMEN: _VAN_HET_SYSTEEM,
    Recht.WACHTWOORD_WIJZIGEN: frozenset({_H.LID}),
    Recht.PERSOON_VASTLEGGEN: frozenset(
        {_H.BEHEERDER, _H.ADVISEUR, _H.DIRECTIE, _H.LID, _H.SYSTEEM}
    ),
    Recht.LID_UITNODIGEN: frozenset({_H.BEHEERDER, _H.SYSTEEM}),
    Recht.LID_WIJZIGEN: frozenset({_H.BEHEERDER, _H.SYSTEEM}),
    Recht.INSTELLING_WIJZIGEN: frozenset({_H.BEHEERDER, _H.SYSTEEM}),
    Recht.VERGADERDATUM_VASTLEGGEN: frozenset(
        {_H.BEHEERDER, _H.ADVISEUR, _H.CONTROLLER, _H.SYSTEEM}
    ),
    Recht.JOURNAAL_LEZEN: frozenset({_H.BEHEERDER}),
    Recht.OPDRACHT_MAKEN: _VAN_HET_SYSTEEM,
    Recht.OPDRACHT_MARKEREN: _VAN_HET_ITEM,
    Recht.ROL_NEMEN: frozenset({_H.LID}),
    Recht.ROL_GEVEN: _VAN_HET_ITEM | {_H.BEHEERDER, _H.DIRECTIE},
    Recht.ROL_BEEINDIGEN: _VAN_HET_ITEM | {_H.BEHEERDER, _H.DIRECTIE},
    Recht.JAARCYCLUS_VASTLEGGEN: _VAN_HET_ITEM | {_H.CONTROLLER},
    Recht.KALENDER_BEVESTIGEN: _VAN_HET_ITEM | {_H.CONTROLLER},
    Recht.KALENDER_BEREKENEN: _VAN_HET_SYSTEEM,
    Recht.TERZIJDE_LEGGEN: _VAN_HET_ITEM | {_H.DIRECTIE},
    Recht.TERZIJDE_ORGANISATIE: frozenset({_H.DIRECTIE, _H.ADVISEUR, _H.SYSTEEM}),
    Recht.PERSOON_WISSEN: frozenset({_H.BEHEERDER, _H.SYSTEEM}),
    Recht.PARTIJ_VASTLEGGEN: frozenset({_H.LID, _H.SYSTEEM}),
    Recht.VERVANGING_VASTLEGGEN: frozenset({_H.LID, _H.SYSTEEM}),
    Recht.OPDRACHT_TOEVOEGEN: frozenset({_H.LID, _H.SYSTEEM}),
    Recht.LIJST_VOORBEREIDEN: frozenset({_H.LID, _H.SYSTEEM}),
    Recht.LIJST_INLEZEN: frozenset({_H.LID, _H.SYSTEEM}),
    Recht.LIJST_TERUGDRAAIEN: frozenset({_H.LID, _H.SYSTEEM}),
    Recht.OPDRACHT_BIJWERKEN: _VAN_HET_ITEM,
    Recht.ROL_BEZWAAR_MAKEN: _VAN_BEIDE_KANTEN | {_H.ROL_LEZER},
    Recht.OPDRACHTBRIEF_SCHRIJVEN: _VAN_HET_ITEM,
    Recht.OPDRACHTBRIEF_DELEN: _VAN_HET_ITEM,
    Recht.OPDRACHTBRIEF_BEVESTIGEN: _VAN_BEIDE_KANTEN,
    Recht.NOTITIE_SCHRIJVEN: frozenset({_H.LID}),
    Recht.MOMENT_PLANNEN: _VAN_HET_ITEM,
    Recht.MOMENT_VASTLEGGEN: _VAN_HET_ITEM,
    Recht.CRISIS_MELDEN: _VAN_BEIDE_KANTEN | {_H.ADVISEUR},
    Recht.GESPREK_VOORBEREIDEN: _VAN_HET_ITEM,
    Recht.GESPREK_VASTSTELLEN: _VAN_HET_ITEM,
    Recht.BESLUIT_VRAGEN: _VAN_BEIDE_KANTEN,
    Recht.GEVRAAGD_BESLUIT_LEZEN: frozenset({_H.ROL_GEVER}),
    Recht.BESLUIT_VOORBEREIDEN: _VAN_HET_ITEM,
    Recht.BESLUIT_VASTSTELLEN: frozenset({_H.ROL_GEVER, _H.SYSTEEM}),
    Recht.BESTUURSBESLUIT_VASTLEGGEN: _VAN_HET_ITEM | {_H.CONTROLLER},
    Recht.VOORWAARDE_BIJWERKEN: _VAN_BEIDE_KANTEN | {_H.ADVISEUR},
    Recht.BESLUITEN_DELEN: _VAN_HET_ITEM | {_H.CONTROLLER, _H.DIRECTIE, _H.ROL_LEZER},
    Recht.ABONNEMENT_NEMEN: frozenset({_H.LID}),
    Recht.WEEKBERICHT_STUREN: _VAN_HET_SYSTEEM,
    Recht.FUNCTIE_VASTLEGGEN: frozenset({_H.BEHEERDER, _H.ADVISEUR, _H.HR_INKOOP, _H.SYSTEEM}),
    Recht.AANSTELLING_VASTLEGGEN: frozenset({_H.BEHEERDER, _H.ADVISEUR, _H.HR_INKOOP, _H.SYSTEEM}),
    Recht.MANDAAT_VASTLEGGEN: frozenset({_H.BEHEERDER, _H.CONTROLLER, _H.ADVISEUR, _H.SYSTEEM}),
    Recht.BESTAND_BEWAREN: frozenset({_H.LID, _H.SYSTEEM}),
    Recht.BESTAND_KEUREN: _VAN_HET_SYSTEEM,
    Recht.ROLLEN_OVERDRAGEN: frozenset(
        {_H.BEHEERDER, _H.DIRECTIE, _H.ADVISEUR, _H.LID, _H.SYSTEEM}
    ),
    Recht.KETEN_LEGGEN: _VAN_HET_ITEM,
    Recht.OP_LIJST_ZETTEN: frozenset({_H.DIRECTIE, _H.ADVISEUR, _H.SYSTEEM}),
    Recht.BUSINESSCASE_SCHRIJVEN: _VAN_HET_ITEM,
    Recht.OPDRACHTBRIEF_NAVERTELLEN: frozenset({_H.ROL_NEMER, _H.SYSTEEM}),
    Recht.NAVERTELLING_BEANTWOORDEN: frozenset({_H.ROL_GEVER, _H.SYSTEEM}),
    Recht.WIJZIGING_VRAGEN: frozenset({_H.ROL_NEMER, _H.SYSTEEM}),
    Recht.WIJZIGING_BEANTWOORDEN: _VAN_HET_ITEM,
    Recht.TAAKOMSCHRIJVING_SCHRIJVEN: _VAN_HET_ITEM,
    Recht.TAAKOMSCHRIJVING_DELEN: _VAN_HET_ITEM,
    Recht.TAAKOMSCHRIJVING_AFSPREKEN: _VAN_BEIDE_KANTEN,
    Recht.BIJLAGE_TOEVOEGEN: _VAN_BEIDE_KANTEN | {_H.ADVISEUR},
    Recht.BIJLAGE_WEGHALEN: _VAN_BEIDE_KANTEN | {_H.ADVISEUR},
    Recht.LIJNVRAAG_STELLEN: _VAN_HET_ITEM,
    Recht.LIJNVRAAG_AFHANDELEN: _VAN_HET_ITEM,
    Recht.BEPALING_NAGAAN: _VAN_HET_ITEM | {_H.CONTROLLER},
    Recht.OMWEG_MELDEN: _VAN_BEIDE_KANTEN,
    Recht.OMWEG_BESPREKEN: _VAN_BEIDE_KANTEN,
    Recht.HUISSTIJL_WIJZIGEN: frozenset({_H.BEHEERDER, _H.SYSTEEM}),
}


EIGEN = frozenset({Recht.NOTITIE_SCHRIJVEN})
"""Acts on what somebody keeps for himself: on a commission nobody reads that they were done."""
VAN_DE_GEVER = frozenset(
    {
        Recht.OPDRACHTBRIEF_SCHRIJVEN,
        Recht.BUSINESSCASE_SCHRIJVEN,
        Recht.TAAKOMSCHRIJVING_SCHRIJVEN,
        Recht.BESLUIT_VOORBEREIDEN,
        Recht.GESPREK_VOORBEREIDEN,
        Recht.LIJNVRAAG_STELLEN,
        Recht.LIJNVRAAG_AFHANDELEN,
        Recht.BEPALING_NAGAAN,
    }
)
"""Acts by which the principal's side prepares: for the contractor they were not done yet."""
VOORBEREIDEND = VAN_DE_GEVER | {Recht.BESLUIT_VASTSTELLEN}
"""What who replaces another may also do in its own name: preparing. All else only in that other's.

Releasing a decision stands here because its service says who decides instead.
"""
PERSOONLIJK = frozenset(
    {
        Recht.WACHTWOORD_WIJZIGEN,
        Recht.NOTITIE_SCHRIJVEN,
        Recht.ABONNEMENT_NEMEN,
        Recht.VERVANGING_VASTLEGGEN,
    }
)
"""What somebody does for himself, also while he works for another."""


class GeenRecht(Exception):
    """The actor may see this, but not do it."""

    def __init__(self, recht: Recht) -> None:
        super().__init__(f"geen recht: {recht}")
        self.recht = recht
