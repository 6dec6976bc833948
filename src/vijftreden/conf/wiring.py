# SPDX-License-Identifier: EUPL-1.2
"""Wires what lower steps ask of higher ones: hooks, addresses, labels, menu, worker's table."""

from collections.abc import Callable, Mapping

from django.urls import reverse

from vijftreden.beheer.post import verstuur
from vijftreden.beheer.selectors import ik_werk_voor, namens_wie
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.werker import Verwerker
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.portefeuille.herziening import na_handeling, vergeet
from vijftreden.portefeuille.ronde import herzie_alles, nachtronde
from vijftreden.register.instellingen import verzamel
from vijftreden.register.keuring import keur_bestand, laat_los, ruim_bestanden_op
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.instellingen import sleutels
from vijftreden.trede1_opdracht.lijstwerk import lees_wachtende_in
from vijftreden.trede1_opdracht.services import zicht_bij_toetreding, zicht_bij_vervanging
from vijftreden.trede1_opdracht.texts import bepalingterm, briefterm, ketenterm, rolnaam
from vijftreden.trede3_momenten.instellingen import SLEUTELS
from vijftreden.trede3_momenten.opruimen import ruim_op
from vijftreden.trede3_momenten.texts import GESPREKWOORDEN, MOMENTWOORDEN, SOORTEN
from vijftreden.trede3_momenten.vanzelf import leg_gebeurtenissen_vast
from vijftreden.uitgang import melding
from vijftreden.uitgang.weekbericht import plan_week, stuur_weekbericht
from vijftreden.web import namens, navigatie, termen, wegwijzer
from vijftreden.web.navigatie import Menupunt

VERWERKERS: Mapping[str, Verwerker] = {
    "mail": verstuur,
    "stand-herzien": lambda systeem, inhoud: herzie_alles(systeem, **inhoud),
    "lijst-inlezen": lees_wachtende_in,
    "nachtronde": lambda systeem, inhoud: (
        nachtronde(systeem),
        plan_week(systeem),
        ruim_bestanden_op(systeem),
    ),
    "bestand-keuren": keur_bestand,
    "bestand-loslaten": laat_los,
    "weekbericht": stuur_weekbericht,
    **melding.VERWERKERS,
}
"""What the worker does with each kind of message."""

VAN_DE_OMGEVING = {
    "begin": "portefeuille:week",
    "week": "portefeuille:week",
    "overname": "portefeuille:overname",
    "opdrachten": "portefeuille:opdrachten",
    "kalender": "trede3_momenten:kalender",
    "organisaties": "register:organisaties",
    "beheer": "beheer:beheer",
    "vergaderdatums": "beheer:vergaderdatums",
    "account": "beheer:account",
    "lijst": "trede1_opdracht:lijst",
    "opdracht_nieuw": "trede1_opdracht:opdracht_nieuw",
    "namens": "beheer:namens",
    "vervangingen": "beheer:vervangingen",
    "van_jou": "portefeuille:van_jou",
    "mandaten": "trede1_opdracht:mandaten",
    "functies": "trede1_opdracht:functies",
    "rollen_verdelen": "trede1_opdracht:rollen_verdelen",
    "petten": "trede1_opdracht:petten",
    "uitleg": "web:uitleg_begin",
    "kalender_ics": "uitgang:kalender_ics",
    "kalender_xlsx": "uitgang:kalender_xlsx",
    "opdrachten_xlsx": "uitgang:opdrachten_xlsx",
    "opdrachten_csv": "uitgang:opdrachten_csv",
    "openstaand": "trede3_momenten:openstaand",
    "rollen_overzicht": "portefeuille:rollen_overzicht",
    "openstaand_xlsx": "uitgang:openstaand_xlsx",
    "agenda_en_mail": "uitgang:agenda_en_mail",
    "wacht_op_lijst": "trede1_opdracht:wacht_op_lijst",
    "huisstijl": "uitgang:huisstijl",
}
VAN_DE_OPDRACHT = {
    "opdracht": "portefeuille:opdracht",
    "jouw_opdracht": "portefeuille:jouw_opdracht",
    "rollen": "trede1_opdracht:rollen",
    "gegevens": "trede1_opdracht:gegevens",
    "kenmerken": "trede1_opdracht:kenmerken",
    "mandaatvraag": "trede1_opdracht:opdracht_mandaat",
    "opdrachtbrief": "trede1_opdracht:opdrachtbrief",
    "taakomschrijving": "trede1_opdracht:taakomschrijving",
    "twee_lijnen": "trede1_opdracht:twee_lijnen",
    "bepalingen": "trede1_opdracht:bepalingen",
    "businesscase": "trede1_opdracht:businesscase",
    "op_lijst_zetten": "trede1_opdracht:op_lijst_zetten",
    "bijlagen": "trede1_opdracht:bijlagen",
    "bestuur": "trede3_momenten:bestuur",
    "gesprek_volgend": "trede3_momenten:gesprek_volgend",
    "momenten": "trede3_momenten:momenten",
    "besluiten": "trede3_momenten:besluiten",
    "besluiten_delen": "uitgang:besluiten_delen",
    "keten": "trede1_opdracht:keten",
    "rechtstreeks": "trede1_opdracht:rechtstreeks",
}
VAN_EEN_MENS = {"vertrek": "trede1_opdracht:vertrek"}
VAN_EEN_ONDERDEEL = {
    "briefdocument_docx": ("uitgang:briefdocument", "brief_id", "docx"),
    "briefdocument_odt": ("uitgang:briefdocument", "brief_id", "odt"),
    "briefdocument_pdf": ("uitgang:briefdocument", "brief_id", "pdf"),
    "taakdocument_docx": ("uitgang:taakdocument", "taak_id", "docx"),
    "taakdocument_odt": ("uitgang:taakdocument", "taak_id", "odt"),
    "taakdocument_pdf": ("uitgang:taakdocument", "taak_id", "pdf"),
    "gesprek": ("trede3_momenten:gesprek", "stuurmoment_id"),
    "besluit": ("trede3_momenten:besluit_nemen", "stuurmoment_id"),
    "voorwaarde": ("trede3_momenten:voorwaarde", "voorwaarde_id"),
}
"""Pages of one thing on a commission: the page, what its address calls it, perhaps a form."""
VOOR_HET_AANMELDEN = {"aanmelden": "aanmelden", "afmelden": "afmelden"}

MENU = (
    Menupunt("Deze week", "week"),
    Menupunt("Kalender", "kalender"),
    Menupunt("Alle opdrachten", "opdrachten"),
    Menupunt("Openstaand", "openstaand"),
    Menupunt("Organisaties", "organisaties"),
    Menupunt("Uitleg", "uitleg"),
    Menupunt("Beheer", "beheer", Recht.LID_UITNODIGEN),
)

VORMEN = {
    "OL": "openbaar lichaam",
    "BVO": "bedrijfsvoeringsorganisatie",
    "GO": "gemeenschappelijk orgaan",
    "CG": "centrumregeling",
    "RZM": "regeling zonder meer",
}


def verbind() -> None:
    """Called once, when all apps are loaded."""
    HAKEN.na_handeling += [leg_gebeurtenissen_vast, na_handeling, melding.plan_meldingen]
    HAKEN.bij_toetreding.append(zicht_bij_toetreding)
    HAKEN.bij_vervanging.append(zicht_bij_vervanging)
    HAKEN.bij_terugdraaien += [ruim_op, vergeet]
    verzamel(*SLEUTELS, *sleutels())
    for naam, weg in VAN_DE_OMGEVING.items():
        wegwijzer.registreer(naam, _van_omgeving(weg))
    for naam, weg in VAN_DE_OPDRACHT.items():
        wegwijzer.registreer(naam, _van_opdracht(weg))
    for naam, weg in VAN_EEN_MENS.items():
        wegwijzer.registreer(naam, _van_mens(weg))
    for naam, (weg, deel, *vorm) in VAN_EEN_ONDERDEEL.items():
        wegwijzer.registreer(naam, _van_onderdeel(weg, deel, *vorm))
    for naam, weg in VOOR_HET_AANMELDEN.items():
        wegwijzer.registreer(naam, lambda *_, weg=weg, **__: reverse(weg))
    termen.registreer_bron(_soortnaam)
    termen.registreer_bron(rolnaam)
    termen.registreer_bron(briefterm)
    termen.registreer_bron(bepalingterm)
    termen.registreer_bron(ketenterm)
    navigatie.registreer_menu(*MENU)
    navigatie.registreer_naamgever(_naam)
    namens.registreer_vervanging(namens_wie, _keuzes)


def _van_omgeving(weg: str) -> Callable[..., str]:
    def adres(*_: object, omgeving: str, **__: object) -> str:
        return reverse(weg, kwargs={"omgeving": omgeving}) if omgeving else "/"

    return adres


def _van_opdracht(weg: str) -> Callable[..., str]:
    def adres(*delen: object, omgeving: str, **namen: object) -> str:
        opdracht_id = delen[0] if delen else namen["id"]
        return reverse(weg, kwargs={"omgeving": omgeving, "opdracht_id": opdracht_id})

    return adres


def _van_mens(weg: str) -> Callable[..., str]:
    def adres(persoon_id: object, *, omgeving: str) -> str:
        return reverse(weg, kwargs={"omgeving": omgeving, "persoon_id": persoon_id})

    return adres


def _van_onderdeel(weg: str, deel: str, vorm: str = "") -> Callable[..., str]:
    def adres(opdracht_id: object, onderdeel_id: object, *, omgeving: str) -> str:
        plek = {"omgeving": omgeving, "opdracht_id": opdracht_id, deel: onderdeel_id}
        plek |= {"vorm": vorm} if vorm else {}
        return reverse(weg, kwargs=plek)

    return adres


SOORTWOORDEN = (VORMEN, SOORTEN, MOMENTWOORDEN, GESPREKWOORDEN)


def _soortnaam(_: Actor | None, code: str, __: str) -> str | None:
    if code in relatievormen():
        return relatievormen()[code].naam
    return next((bron[code] for bron in SOORTWOORDEN if code in bron), None)


def _keuzes(actor: Actor) -> list[namens.Keuze]:
    return [
        namens.Keuze(
            vervanging_id=regel.id,
            naam=regel.voor_naam,
            huidig=regel.id == actor.vervanging_id,
        )
        for regel in ik_werk_voor(actor)
    ]


def _naam(actor: Actor) -> str:
    if actor.persoon_id is None:
        return ""
    return namen_van(actor, [actor.persoon_id]).get(actor.persoon_id, "")
