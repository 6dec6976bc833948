# SPDX-License-Identifier: EUPL-1.2
"""What each line of a list becomes: a value, a role, or an own field; nothing is lost."""

from datetime import date
from decimal import Decimal

from vijftreden.kern.relatievormen import relatievormen
from vijftreden.trede1_opdracht.rules.inlezen import beslissende_rol
from vijftreden.trede1_opdracht.rules.lijst.kolommen import Doel, Kaart, Kolom
from vijftreden.trede1_opdracht.rules.lijst.lezing import Lijstregel
from vijftreden.trede1_opdracht.rules.lijst.namen import Naam
from vijftreden.trede1_opdracht.rules.lijstkeuzes import Keuzes, Omzetter, kolommen_van

KOPPEN = {
    "Code": Doel.NUMMER,
    "Project": Doel.NAAM,
    "Trekker": Doel.OPDRACHTNEMER,
    "Bila": Doel.VOLGEND_GESPREK,
    "Jaar": Doel.JAAR,
    "Wie vraagt": Doel.ORGANISATIE_GEVER,
    "Wie doet": Doel.ORGANISATIE_NEMER,
    "Geld": Doel.BUDGET,
    "Bijzonders": Doel.EIGEN,
}
KAART = Kaart(kolommen=tuple(Kolom(kop=kop, doel=doel) for kop, doel in KOPPEN.items()))


def zet_om(zelfde=None, **velden):
    regel = Lijstregel(tabel="t:1", nummer=2, **{"naam": "Brug", "soort": "project", **velden})
    return Omzetter(kaart=KAART, zelfde=zelfde or {}, bron="lijst").regel(regel)


def naam(*namen, **anders):
    return Naam(tekst=" / ".join(namen), namen=namen, **anders)


def test_what_has_no_column_of_its_own_stays_under_its_heading_in_the_order_of_the_list():
    regel = zet_om(
        referentie="P-12",
        jaar=2026,
        organisatie_gever="BZK",
        organisatie_nemer="Logius",
        volgend_gesprek=date(2026, 12, 2),
        eigen=(("Bijzonders", "nat"),),
    )
    assert regel.eigen == (
        ("Code", "P-12"),
        ("Bila", "02-12-2026"),
        ("Jaar", "2026"),
        ("Wie vraagt", "BZK"),
        ("Wie doet", "Logius"),
        ("Bijzonders", "nat"),
    )
    assert regel.organisatie == "Logius"


def test_a_role_for_one_goes_to_the_first_name_and_the_cell_stays():
    regel = zet_om(rollen={"opdrachtnemer": naam("Eva Postma", "Noor Bakker")})
    assert [(deel.rol, deel.naam) for deel in regel.rollen] == [("opdrachtnemer", "Eva Postma")]
    assert regel.eigen == (("Trekker", "Eva Postma / Noor Bakker"),)


def test_a_role_for_more_goes_to_all():
    regel = zet_om(rollen={"gedelegeerd_opdrachtgever": naam("Eva", "Noor")})
    assert [deel.naam for deel in regel.rollen] == ["Eva", "Noor"]


def test_a_body_gets_no_role_for_a_person_and_a_person_none_for_a_body():
    regel = zet_om(rollen={"ambtelijk_opdrachtgever": naam("Bouw B.V.", organisatie=True)})
    assert regel.rollen == ()
    assert regel.eigen == (("Uit de lijst", "Bouw B.V."),)


def test_spellings_that_are_one_person_get_one_name():
    regel = zet_om({"N. Bakker": "Noor Bakker"}, rollen={"opdrachtnemer": naam("N. Bakker")})
    assert [deel.naam for deel in regel.rollen] == ["Noor Bakker"]


def test_a_vacancy_is_kept_as_text():
    regel = zet_om(rollen={"opdrachtnemer": naam("Eva", vacature=True)})
    assert regel.eigen == (("Trekker", "Eva"),)


def test_an_amount_keeps_its_source_and_one_that_is_too_large_stays_as_text():
    gewoon = zet_om(budget=Decimal(5), btw="excl")
    assert (gewoon.budget, gewoon.budget_btw, gewoon.budget_bron) == (5, "excl", "lijst")
    groot = zet_om(budget=Decimal(10) ** 12, btw="excl")
    assert (groot.budget, groot.budget_btw, groot.budget_bron) == (None, "", "")
    assert groot.eigen == (("Geld", "1000000000000"),)


def test_two_texts_under_one_heading_are_both_kept():
    regel = zet_om(eigen=(("Bijzonders", "a"), ("Bijzonders", "b"), ("Bijzonders", "a\nb")))
    assert regel.eigen == (("Bijzonders", "a\nb"),)


def test_a_character_that_no_database_keeps_is_left_out():
    regel = zet_om(naam="Br\x00ug", eigen=(("Bijzonders", "na\x00t"), ("Jaar", "\x00")))
    assert (regel.naam, regel.eigen) == ("Brug", (("Bijzonders", "nat"),))


def test_choices_are_stored_and_read_back():
    keuzes = Keuzes(soorten={"t:1": "programma"}, eigen_rol=False, weg={"t:2": True})
    assert Keuzes.uit_json(keuzes.als_json()) == keuzes
    assert Keuzes.uit_json({}) == Keuzes()


def test_each_heading_of_a_list_is_remembered_once_with_its_purpose():
    assert kolommen_van([KAART, KAART]) == [[kop, doel.value] for kop, doel in KOPPEN.items()]


def test_every_kind_has_a_role_of_the_principal_that_decides():
    assert {code: beslissende_rol(vorm) for code, vorm in relatievormen().items()} == {
        "agentschap": "opdrachtgever",
        "eigenaarschap": "bestuurlijk_eigenaar",
        "gemeenschappelijke_regeling": "ambtelijk_opdrachtgever",
        "overig": "ambtelijk_opdrachtgever",
        "programma": "ambtelijk_opdrachtgever",
        "project": "ambtelijk_opdrachtgever",
        "zzp": "ambtelijk_opdrachtgever",
    }
