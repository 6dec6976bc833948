# SPDX-License-Identifier: EUPL-1.2
"""What each route needs to be asked: one line per route, checked to be complete by test_muur.py.

`item` for who sees the item, `leden` for every member, `beheer` for who has a right in the
environment, `iedereen` before sign-in. `post` gives the form that the rightful actor may send.
"""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.muur import Geval, Wereld, beheer, eigen, iedereen, item, leden

BEWIJS = "a" * 64
WACHTWOORD = {"huidig": "onbekend", "nieuw": "vier gewone woorden samen"}
UITNODIGING = {"naam": "Nina Nieuw", "email": "nina@waterrijk.example"}
NAAM = {"versie": 1, "naam": "Andere Naam", "functie": "", "email": ""}
PLAKSEL = {"gremium": "raad", "jaar": 2027, "tekst": "10 juni 2027", "bewaar": "ja"}
MOMENT = {"versie": 1, "vergadering_op": "2027-07-07"}
PLAKLIJST = {"tekst": "Project\tFase\nBrug\tontwerp"}
MANDAAT = {"versie": 1, "onderwerp": "Inhuur"}
FIETSBRUG = {"naam": "Fietsbrug", "relatievorm": "project"}
BESTUUR = {"gremium": "college", "nummer": "B-1", "besloten_op": "2026-11-24"}
CONCEPT = {"uitkomst": "akkoord", "reden": "kan", "bewaar": "ja"}
GESPREK = {"antwoord_1": "ja", "afspraken": "samen", "doe": "bewaren"}
VRAAG = {"vraag": "Mag dit?", "uiterlijk_op": "2026-12-01"}
BRIEF = {"waarom": "Daarom.", "resultaat": "Iets."}
"""Refused in this world: an owner's lane has no opdrachtbrief."""
TAAK = {"taken": "De voorbereiding leiden."}
BEPALING = {"staat": "geregeld", "vindplaats": "artikel 9"}
LIJNVRAAG = {"versie": 1, "vraag": "Hoe staat het ervoor?"}
STAP = {"veld": "waarom", "waarom": "Daarom."}
CASE = {"aanleiding": "Iemand vroeg het."}
NIEUW = {"naam": "Nora Nieuw", "van": "2026-11-24"}

VERVANGING = {"soort": "secretaris", "van": "2026-11-24"}


def vervang(wereld: Wereld) -> dict[str, object]:
    """One who works for another."""
    voor, door = wereld.cast.gever.persoon.pk, wereld.delen["persoon_id"]
    return {**VERVANGING, "voor_persoon_id": voor, "door_persoon_id": door}


def kies_vacature(wereld: Wereld) -> dict[str, object]:
    """The box beside a role that nobody holds."""
    return {"keuze": f"{wereld.delen['opdracht_id']}.accounthouder"}


def stuk(wereld: Wereld) -> dict[str, object]:
    """A file to hang on the item."""
    return {"bestand-bestand": SimpleUploadedFile("nota.txt", b"Een nota.")}


def gegevens(wereld: Wereld) -> dict[str, object]:
    """The columns of the item; the name of an arrangement stays."""
    return {"versie": 1, "naam": "Zeester in het geheim", "programma": "Zorg"}


GEVALLEN: dict[str, Geval] = {
    # conf
    "begin": iedereen(),
    "demo_als": iedereen(),
    "gezondheid": iedereen(),
    "beveiliging": iedereen(),
    # beheer
    "account_login": iedereen(),
    "account_logout": iedereen(),
    "aanmelden": iedereen(),
    "afmelden": iedereen(),
    "beheer:toegang": iedereen(),
    "beheer:account": leden(post=lambda w: WACHTWOORD, na_post=200),
    "beheer:mijn_vervanging": leden(post=lambda w: {**VERVANGING, "wie": "Lena Lezer"}),
    "beheer:namens": leden(post=lambda w: {"vervanging": ""}),
    "beheer:vervanging": beheer(post=lambda w: {"versie": 1, "tot": "2099-01-01"}),
    "beheer:vervangingen": beheer(post=vervang),
    "beheer:beheer": beheer(),
    "beheer:mensen": beheer(),
    "beheer:uitnodigen": beheer(post=lambda w: UITNODIGING, na_post=200),
    "beheer:persoon": beheer(post=lambda w: {"doe": "wijzig", "versie": 1}),
    "beheer:gegevens": beheer(post=lambda w: NAAM),
    "beheer:wissen": beheer(post=lambda w: {"versie": 1}),
    "beheer:vergaderdatums": beheer(),
    "beheer:plakken": beheer(post=lambda w: PLAKSEL, na_get=302),
    "beheer:verwijderen": beheer(post=lambda w: {"versie": 1}, na_get=302),
    "beheer:doorlooptijden": beheer(),
    "beheer:benamingen": beheer(),
    "beheer:ondernemingsraad": beheer(post=lambda w: {"versie": 1, "datum": "2026-11-01"}),
    "beheer:journaal": beheer(),
    "beheer:post": beheer(),
    # register
    "register:organisaties": leden(),
    "register:gedeeld": leden(),
    "register:organisatie": leden(),
    # trede 1
    "trede1_opdracht:lijst": leden(post=lambda w: PLAKLIJST, ook_gast=False),
    "trede1_opdracht:lijst_nakijken": eigen(post=lambda w: {"versie": 1}),
    "trede1_opdracht:lijst_terugdraaien": eigen(post=lambda w: {}, na_get=405, na_post=200),
    "trede1_opdracht:opdracht_nieuw": leden(post=lambda w: FIETSBRUG, ook_gast=False),
    "trede1_opdracht:mandaten": leden(ook_gast=False),
    "trede1_opdracht:mandaat_nieuw": beheer(post=lambda w: MANDAAT, na_post=400),
    "trede1_opdracht:mandaten_inlezen": beheer(post=lambda w: {"tekst": "x"}, na_post=200),
    "trede1_opdracht:mandaat": beheer(post=lambda w: MANDAAT, na_post=400),
    "trede1_opdracht:mandaatvraag": leden(ook_gast=False),
    "trede1_opdracht:opdracht_mandaat": item(na_get=302),
    "trede1_opdracht:functies": leden(ook_gast=False),
    "trede1_opdracht:functie_nieuw": beheer(post=lambda w: {"naam": "Griffier"}),
    "trede1_opdracht:functies_overnemen": beheer(post=lambda w: {"van": "2026-01-01"}, na_get=302),
    "trede1_opdracht:functie": beheer(post=lambda w: {"versie": 1, "naam": "Andere naam"}),
    "trede1_opdracht:aanstelling_beeindigen": beheer(
        post=lambda w: {"versie": 1, "tot": "2099-01-01"}, na_get=302
    ),
    "trede1_opdracht:gegevens": item(post=gegevens, toont=True),
    "trede1_opdracht:lijkt_op": leden(ook_gast=False),
    "trede1_opdracht:wacht_op_lijst": leden(),
    "trede1_opdracht:op_lijst_zetten": item(post=lambda w: {}, na_get=405, na_post=403),
    "trede1_opdracht:stap": item(post=lambda w: STAP, na_post=400, toont=True),
    "trede1_opdracht:stap_hints": item(post=lambda w: STAP, na_post=200),
    "trede1_opdracht:businesscase": item(post=lambda w: CASE, na_post=400, toont=True),
    "trede1_opdracht:businesscase_bevestigen": item(post=lambda w: {"versie": 1}, na_get=405),
    "portefeuille:van_jou": leden(post=kies_vacature, openbare_naam=True),
    "trede1_opdracht:rollen_verdelen": beheer(),
    "trede1_opdracht:rollen": item(ook_beheer=True, toont=True),
    "trede1_opdracht:rol_geven": item(post=lambda w: NIEUW, ook_beheer=True),
    "trede1_opdracht:rol_beeindigen": item(
        post=lambda w: {"versie": 1, "tot": "2099-01-01"}, ook_beheer=True
    ),
    "trede1_opdracht:rol_vervangen": item(post=lambda w: {"versie": 1, **NIEUW}, ook_beheer=True),
    "trede1_opdracht:rol_afgesproken": item(
        post=lambda w: {"versie": 1, "afgesproken_op": "2026-11-20"}, ook_beheer=True
    ),
    "trede1_opdracht:rol_bezwaar": item(
        post=lambda w: {"versie": 1, "bezwaar": "Dit klopt niet."}, na_post=400, toont=True
    ),
    "trede1_opdracht:rol_bezwaar_terug": item(post=lambda w: {}, na_get=405),
    "trede1_opdracht:opdrachtbrief": item(toont=True),
    "trede1_opdracht:brief_schrijven": item(post=lambda w: BRIEF, na_post=400, toont=True),
    "trede1_opdracht:brief_delen": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede1_opdracht:brief_weggooien": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede1_opdracht:briefversie": item(toont=True),
    "trede1_opdracht:brief_bevestigen": item(post=lambda w: {}, na_get=405, na_post=400),
    "trede1_opdracht:brief_samen": item(
        post=lambda w: {"samen-op": "2026-11-24"}, na_get=405, na_post=400
    ),
    "trede1_opdracht:brief_bezwaar": item(
        post=lambda w: {"toelichting": "Anders."}, na_get=405, na_post=400
    ),
    "trede1_opdracht:taakomschrijving": item(toont=True),
    "trede1_opdracht:taak_schrijven": item(post=lambda w: TAAK, na_post=400, toont=True),
    "trede1_opdracht:taak_delen": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede1_opdracht:taak_weggooien": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede1_opdracht:taakversie": item(toont=True),
    "trede1_opdracht:taak_akkoord": item(post=lambda w: {}, na_get=405, na_post=400),
    "trede1_opdracht:taak_afspraak": item(
        post=lambda w: {"afspraak-opdrachtnemer-op": "2026-11-24"}, na_get=405, na_post=400
    ),
    "trede1_opdracht:taak_bezwaar": item(
        post=lambda w: {"bezwaar-opdrachtnemer-toelichting": "Anders."}, na_get=405, na_post=400
    ),
    "trede1_opdracht:petten": leden(),
    "trede1_opdracht:twee_lijnen": item(toont=True),
    "trede1_opdracht:lijnvraag_stellen": item(post=lambda w: LIJNVRAAG, toont=True),
    "trede1_opdracht:lijnvraag": item(post=lambda w: LIJNVRAAG, toont=True),
    "trede1_opdracht:lijnvraag_verplaatsen": item(
        post=lambda w: {"versie": 1, "naar": str(w.delen["opdracht_id"])}, na_get=405, na_post=404
    ),  # the same lane is not the other one
    "trede1_opdracht:bepalingen": item(toont=True),
    "trede1_opdracht:bepaling": item(post=lambda w: BEPALING, toont=True),
    "trede1_opdracht:brief_vergelijk": item(toont=True),
    "trede1_opdracht:brief_vergelijken": item(toont=True),
    "trede1_opdracht:navertellen": item(
        post=lambda w: {"tekst": "In mijn woorden."}, na_get=403, na_post=403
    ),
    "trede1_opdracht:navertelling": item(
        post=lambda w: {"oordeel": "herkend"}, na_post=400, toont=True
    ),
    "trede1_opdracht:wijziging_kiezen": item(na_get=403),
    "trede1_opdracht:wijziging_vragen": item(
        post=lambda w: {"voorstel": "Anders.", "reden": "Daarom."}, na_get=403, na_post=403
    ),
    "trede1_opdracht:wijzigingsverzoek": item(
        post=lambda w: {"versie": 1, "antwoord": "Nee."}, na_post=400, toont=True
    ),
    "trede1_opdracht:wijziging_intrekken": item(
        post=lambda w: {"versie": 1}, na_get=405, na_post=403
    ),
    "trede1_opdracht:keten": item(
        post=lambda w: {"versie": 1, "boven_naam": "Rijk"}, na_post=400, toont=True
    ),  # an owner's lane comes from no commission
    "trede1_opdracht:rechtstreeks": item(
        post=lambda w: {"op": "2026-11-24", "vraag": "Kan het eerder?"}, na_post=400, toont=True
    ),  # the works council did not agree
    "trede1_opdracht:rechtstreeks_besproken": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede1_opdracht:vertrek": beheer(),
    "trede1_opdracht:bijlagen": item(post=stuk, toont=True),
    "trede1_opdracht:bijlage_koppeling": item(
        post=lambda w: {"koppeling-naam": "Nota", "koppeling-koppeling": "https://dms.example/1"},
        na_get=405,
    ),
    "trede1_opdracht:bijlage": item(),
    "trede1_opdracht:bijlage_weg": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede1_opdracht:notitie": item(post=lambda w: {"tekst": "Alleen voor mij."}, toont=True),
    "trede1_opdracht:kenmerken": item(post=lambda w: {"versie": 1, "slapend": "on"}, toont=True),
    "trede1_opdracht:kalender_bevestigen": item(post=lambda w: {"versie": 1, "hoofdstuk": "I"}),
    # trede 3
    "trede3_momenten:kalender": leden(),
    "trede3_momenten:kalender_maand": leden(),
    "trede3_momenten:kalender_lijst": leden(),
    "trede3_momenten:bestuur": item(toont=True),
    "trede3_momenten:wijziging": item(post=lambda w: {"naam": "Extra", "jaar": 2027}, na_get=405),
    "trede3_momenten:bestuursdatums": item(post=lambda w: MOMENT, toont=True),
    "trede3_momenten:gehouden": item(
        post=lambda w: {"soort": "kaders", "versie": 1, "gehouden_op": "2026-11-20"}, na_get=405
    ),
    "trede3_momenten:kalender_momenten": leden(),
    "trede3_momenten:momenten": item(toont=True),
    "trede3_momenten:moment_toevoegen": item(
        post=lambda w: {"soort": "voortgang", "gepland_op": "2027-01-12"}, na_post=400
    ),  # an owner's lane has none to add
    "trede3_momenten:crisis_melden": item(
        post=lambda w: {"aanleiding": "lek", "op": "2026-11-24"}, na_post=400
    ),
    "trede3_momenten:geschiedenis": item(post=lambda w: {}, na_get=405),
    "trede3_momenten:fase": item(post=lambda w: {"versie": 1, "fase": "kaders"}, na_get=405),
    "trede3_momenten:moment": item(
        post=lambda w: {"versie": 1, "gepland_op": "2027-01-12"}, toont=True
    ),
    "trede3_momenten:moment_gehouden": item(
        post=lambda w: {"versie": 1, "gehouden_op": "2026-11-20"}, na_get=405
    ),
    "trede3_momenten:moment_afzeggen": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede3_momenten:moment_heropenen": item(post=lambda w: {"versie": 1}, na_get=405),
    "trede3_momenten:openstaand": leden(),
    "trede3_momenten:besluiten": item(toont=True),
    "trede3_momenten:besluit": item(toont=True),
    "trede3_momenten:corrigeer": item(post=lambda w: {}, na_get=405),
    "trede3_momenten:bestuursbesluit": item(post=lambda w: BESTUUR, toont=True),
    "trede3_momenten:besluit_nemen": item(post=lambda w: CONCEPT, toont=True),
    "trede3_momenten:vraag_stellen": item(post=lambda w: VRAAG, toont=True),
    "trede3_momenten:vraag": item(post=lambda w: {"versie": 1}, toont=True),
    "trede3_momenten:voorwaarde": item(
        post=lambda w: {"versie": 1, "toelichting": "loopt"}, toont=True
    ),
    "trede3_momenten:gesprek_volgend": item(
        post=lambda w: {"gepland_op": "2027-01-12"}, toont=True, na_post=400
    ),  # an owner's lane has no moments to plan
    "trede3_momenten:gesprek": item(post=lambda w: GESPREK, toont=True),
    "trede3_momenten:gesprek_mailtekst": item(toont=True),
    # portefeuille
    "portefeuille:overname": leden(),
    "portefeuille:overname_bevestigen": item(
        post=lambda w: {f"{w.delen['opdracht_id']}-reden": "Zo is het."}, na_get=405, na_post=400
    ),  # an owner's lane is not steered by moments
    "portefeuille:overname_heroverwegen": item(
        post=lambda w: {f"{w.delen['opdracht_id']}-gepland_op": "2027-01-12"},
        na_get=405,
        na_post=400,
    ),
    "portefeuille:week": leden(),
    "portefeuille:mailtekst": leden(),
    "portefeuille:opdrachten": leden(),
    "portefeuille:opdracht": item(toont=True),
    "portefeuille:jouw_opdracht": item(toont=True),
    "portefeuille:rollen_overzicht": leden(),
    "portefeuille:klopt_zo": item(
        post=lambda w: {"code": "rol-ontbreekt", "bewijs_hash": BEWIJS, "reden": "klopt"},
        na_get=405,
    ),
    "portefeuille:verklaringen": beheer(wie="adviseur"),
    "portefeuille:vraag_weer": beheer(wie="adviseur", post=lambda w: {}, na_get=302),
    "portefeuille:haal_terug": item(post=lambda w: {}, na_get=405),
    # uitgang
    "uitgang:kalender_ics": leden(),
    "uitgang:kalender_xlsx": leden(),
    "uitgang:opdrachten_xlsx": leden(),
    "uitgang:opdrachten_csv": leden(),
    "uitgang:openstaand_xlsx": leden(),
    "uitgang:besluiten_delen": item(
        post=lambda w: {"aan": "de griffier"}, na_get=405, na_post=200
    ),
    "uitgang:agenda": iedereen(),
    "uitgang:huisstijl": beheer(post=lambda w: {"versie": 0, "kleur": "#154273"}),
    "uitgang:sjabloon": beheer(post=lambda w: {}, na_get=405, na_post=400),
    "uitgang:sjabloon_weg": beheer(post=lambda w: {}, na_get=405),
    "uitgang:huisstijl_voorbeeld": beheer(),
    "uitgang:briefdocument": item(),
    "uitgang:taakdocument": item(),
    "uitgang:agenda_en_mail": leden(post=lambda w: {"doe": "maak"}, na_post=200),
    # web
    "web:uitleg_begin": leden(),
    "web:uitleg": leden(),
}
