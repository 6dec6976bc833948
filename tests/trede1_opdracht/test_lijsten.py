# SPDX-License-Identifier: EUPL-1.2
"""A list comes in as one act, and goes out again but for what somebody touched."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import lees, lid, omgeving, organisatie, persoon, systeem
from vijftreden.handeling.models import Journaalregel
from vijftreden.portefeuille.models import Stand
from vijftreden.register.models import Partij, Persoon
from vijftreden.register.services import wijzig_persoon
from vijftreden.toegang.models import Zicht
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import services
from vijftreden.trede1_opdracht.models import Opdracht, Opdrachtlijst, Rolvervulling
from vijftreden.trede1_opdracht.rules.inlezen import Inleesregel, Inleesrol
from vijftreden.trede1_opdracht.selectors import opdracht
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
AMBTELIJK = "ambtelijk_opdrachtgever"
KOLOMMEN = [["Project", "naam"], ["Projectleider", "opdrachtnemer"], ["Bijzonderheden", "eigen"]]


def regel(nummer, naam, *rollen, **velden):
    return Inleesregel(
        nummer=nummer,
        naam=naam,
        rollen=tuple(Inleesrol(rol=code, naam=wie) for code, wie in rollen),
        **{"relatievorm": "project", **velden},
    )


def lees_in(actor, *regels, eigen_rol=""):
    return services.lees_lijst_in(
        actor,
        naam="geplakt",
        sha256="0" * 64,
        kolommen=KOLOMMEN,
        regels=iter(regels),
        eigen_rol=eigen_rol,
    )


def alles(hier, model, *velden):
    with zicht(systeem(hier)):
        return list(model.objects.of(systeem(hier)).order_by("pk").values_list(*velden))


def rollen_van(hier):
    namen = dict(alles(hier, Persoon, "pk", "naam"))
    rijen = alles(hier, Rolvervulling, "opdracht__naam", "rol", "persoon_id", "afgesproken_op")
    return {(naam, rol, namen.get(wie), op) for naam, rol, wie, op in rijen}


def test_a_list_of_an_ordinary_member_becomes_commissions_that_he_sees():
    hier = omgeving()
    gea = lid(hier, naam="Gea van der Gever")
    lijst = lees_in(
        gea.actor,
        regel(
            4,
            "Fietsbrug",
            ("opdrachtnemer", "J. Jansen"),
            programma="Mobiliteit",
            fase="realisatie",
            begin_op=date(2025, 1, 1),
            eind_op=date(2027, 9, 30),
            budget=Decimal("1200000"),
            budget_btw="excl",
            eigen=(("Bijzonderheden", "let op de paling"),),
        ),
        regel(5, "Zwembad", ("opdrachtnemer", "j jansen"), ("ambtelijk_opdrachtgever", "Piet")),
        eigen_rol="ambtelijk_opdrachtgever",
    )

    assert lijst.aantal == 2
    assert alles(hier, Opdrachtlijst, "naam", "aantal", "kolommen") == [("geplakt", 2, KOLOMMEN)]
    assert rollen_van(hier) == {
        ("Fietsbrug", "opdrachtnemer", "J. Jansen", None),
        ("Fietsbrug", "ambtelijk_opdrachtgever", "Gea van der Gever", None),
        ("Zwembad", "opdrachtnemer", "J. Jansen", None),
        ("Zwembad", "ambtelijk_opdrachtgever", "Piet", None),
    }
    with zicht(gea.actor):
        [rij] = Opdracht.objects.of(gea.actor)
    assert (rij.naam, rij.referentie, rij.lijstregel) == ("Fietsbrug", "2026-001", 4)
    gegevens = lees(gea.actor, opdracht, rij.pk)
    assert gegevens.eigen_velden == (("Bijzonderheden", "let op de paling"),)
    assert (gegevens.fase, gegevens.budget) == ("realisatie", Decimal("1200000"))
    assert "paling" in rij.eigen_woorden
    assert len(alles(hier, Stand, "pk")) == 2
    assert len(alles(hier, Journaalregel, "pk")) == 1


def test_known_people_are_known_by_their_name_and_members_see_what_is_theirs():
    hier = omgeving()
    gea = lid(hier, naam="Gea")
    lid(hier, naam="Nico Nemer")
    persoon(hier, naam="Piet Paulusma")
    lees_in(
        gea.actor,
        regel(2, "Brug", ("opdrachtnemer", "Nico  nemer"), ("ambtelijk_opdrachtgever", "Gea")),
        regel(3, "Weg", ("opdrachtnemer", "Piet Paulusma")),
    )
    assert len(alles(hier, Persoon, "pk")) == 3
    assert {(kant, naam) for kant, naam in _zichten(hier)} == {
        ("nemer", "Brug"),
        ("gever", "Brug"),
    }


def _zichten(hier):
    namen = dict(alles(hier, Opdracht, "pk", "naam"))
    return [(kant, namen[op]) for kant, op in alles(hier, Zicht, "kant", "opdracht_id")]


def test_a_body_is_found_in_the_register_or_made_once():
    hier = omgeving()
    ggd = organisatie(naam="GGD Waterrijk")
    gea = lid(hier)
    lichamen = [("Bouw B.V.", 1), ("bouw b.v.", 2), ("GGD Waterrijk", 3)]
    lees_in(
        gea.actor,
        *(
            Inleesregel(
                nummer=nummer,
                naam=f"Werk {nummer}",
                relatievorm="project",
                rollen=(Inleesrol(rol="opdrachtnemer", naam=naam, organisatie=True),),
            )
            for naam, nummer in lichamen
        ),
    )
    [(partij,)] = alles(hier, Partij, "pk")
    houders = alles(hier, Rolvervulling, "partij_id", "organisatie_id")
    assert sorted(houders, key=str) == sorted(
        [(partij, None), (partij, None), (None, ggd.pk)], key=str
    )


def test_a_role_that_the_kind_does_not_know_brings_nothing_in():
    hier = omgeving()
    gea = lid(hier)
    with pytest.raises(Invoerfout, match="Regel 3"):
        lees_in(gea.actor, regel(2, "Brug"), regel(3, "Weg", ("keizer", "Piet")))
    assert alles(hier, Opdracht, "pk") == []
    assert alles(hier, Opdrachtlijst, "pk") == []


def test_a_contractor_reads_in_no_list_and_makes_no_commission(cast):
    with pytest.raises(Opdracht.DoesNotExist):
        lees_in(cast.nemer.actor, regel(2, "Brug"))
    with pytest.raises(Opdracht.DoesNotExist):
        services.maak_opdracht(cast.nemer.actor, naam="Brug", relatievorm="project")


def test_undoing_takes_away_what_nobody_touched_and_refuses_the_rest_by_name():
    hier = omgeving()
    gea = lid(hier, naam="Gea")
    lijst = lees_in(
        gea.actor,
        *(regel(n, f"Werk {n}", ("ambtelijk_opdrachtgever", "Gea")) for n in (2, 3, 4)),
    )
    ids = {naam: pk for pk, naam in alles(hier, Opdracht, "pk", "naam")}
    services.wijzig_opdracht(gea.actor, opdracht_id=ids["Werk 3"], **wijziging("Werk 3b"))
    [houder] = [
        pk for pk, op in alles(hier, Rolvervulling, "pk", "opdracht_id") if op == ids["Werk 4"]
    ]
    services.leg_afspraak_vast(
        gea.actor,
        opdracht_id=ids["Werk 4"],
        rolvervulling_id=houder,
        versie=1,
        afgesproken_op=gea.actor.dag,
    )

    verslag = services.draai_lijst_terug(gea.actor, lijst_id=lijst.pk)

    assert verslag.verwijderd == 1
    assert {(deel.naam, deel.reden) for deel in verslag.geweigerd} == {
        ("Werk 3b", "de gegevens zijn intussen gewijzigd"),
        ("Werk 4", "er is intussen iets mee gedaan"),
    }
    assert {naam for (naam,) in alles(hier, Opdracht, "naam")} == {"Werk 3b", "Werk 4"}
    assert len(alles(hier, Stand, "pk")) == 2
    again = services.draai_lijst_terug(gea.actor, lijst_id=lijst.pk)
    assert (again.verwijderd, len(again.geweigerd)) == (0, 2)


def wijziging(naam, versie=1, **anders):
    return {
        "versie": versie,
        "naam": naam,
        "programma": "",
        "fase": "",
        "begin_op": None,
        "eind_op": None,
        "budget": None,
        "budget_btw": "",
        "budget_bron": "",
        "slapend": False,
        **anders,
    }


def test_only_who_read_it_in_or_sees_everything_undoes_a_list():
    hier = omgeving()
    gea, coen, ad = lid(hier, naam="Gea"), lid(hier), lid(hier, Soort.ADVISEUR)
    lijst = lees_in(gea.actor, regel(2, "Brug"))
    with pytest.raises(Opdrachtlijst.DoesNotExist):
        services.draai_lijst_terug(coen.actor, lijst_id=lijst.pk)
    assert services.draai_lijst_terug(ad.actor, lijst_id=lijst.pk).verwijderd == 1


def test_a_person_that_came_along_is_kept():
    hier = omgeving()
    gea = lid(hier, naam="Gea")
    lijst = lees_in(gea.actor, regel(2, "Brug", ("opdrachtnemer", "Piet")))
    services.draai_lijst_terug(gea.actor, lijst_id=lijst.pk)
    [piet] = [pk for pk, naam in alles(hier, Persoon, "pk", "naam") if naam == "Piet"]
    assert wijzig_persoon(gea.actor, persoon_id=piet, versie=1, naam="Piet P.").naam == "Piet P."


def test_a_batch_costs_the_same_queries_for_one_line_as_for_ten():
    hier = omgeving()
    gea = lid(hier, naam="Gea")
    lees_in(gea.actor, regel(1, "Eerste", ("opdrachtnemer", "Iemand")))
    aantallen = set()
    for n in (1, 10):
        regels = [
            regel(k, f"{n} {k}", ("opdrachtnemer", f"Naam {n} {k}"), (AMBTELIJK, "Gea"))
            for k in range(n)
        ]
        with CaptureQueriesContext(connection) as gevangen:
            lees_in(gea.actor, *regels)
        aantallen.add(len(gevangen))
    assert len(aantallen) == 1


def test_a_commission_by_hand_is_its_makers():
    hier = omgeving()
    gea = lid(hier, naam="Gea")
    made = services.maak_opdracht(
        gea.actor, naam=" Fietsbrug ", relatievorm="project", fase="ontwerp", programma="Fiets"
    )
    with zicht(gea.actor):
        assert Opdracht.objects.of(gea.actor).get().naam == "Fietsbrug"
    assert rollen_van(hier) == {
        ("Fietsbrug", "ambtelijk_opdrachtgever", "Gea", gea.actor.dag),
    }
    assert made.referentie == "2026-001"


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"naam": " "}, "naam"),
        ({"relatievorm": "eigenaarschap"}, "relatievorm"),
        ({"relatievorm": "keizerrijk"}, "relatievorm"),
        ({"fase": "opbouwen"}, "fase"),
        ({"begin_op": date(2026, 2, 1), "eind_op": date(2026, 1, 1)}, "eind_op"),
        ({"budget": Decimal(-1)}, "budget"),
        ({"budget_btw": "soms"}, "budget_btw"),
    ],
)
def test_what_makes_no_sense_is_said_at_its_field(velden, veld):
    gea = lid(omgeving())
    with pytest.raises(Invoerfout) as fout:
        services.maak_opdracht(gea.actor, **{"naam": "Brug", "relatievorm": "project", **velden})
    assert fout.value.veld == veld


def test_the_name_of_an_arrangement_stays(cast):
    with pytest.raises(Invoerfout, match="staat vast"):
        services.wijzig_opdracht(
            cast.gever.actor, opdracht_id=cast.opdracht.pk, **wijziging("Andere naam")
        )
    naam = cast.opdracht.naam
    done = services.wijzig_opdracht(
        cast.gever.actor, opdracht_id=cast.opdracht.pk, **wijziging(naam, programma="Zorg")
    )
    assert done.programma == "Zorg"
