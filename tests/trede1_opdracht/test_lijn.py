# SPDX-License-Identifier: EUPL-1.2
"""Two lanes of one arrangement: who asks where, who reads what, and moving what stands wrong."""

from datetime import date

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import DAG, lees, lid, omgeving, opdracht, organisatie, rol
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db
AB = {"voor": "Algemeen bestuur", "voor_op": date(2027, 7, 8)}


class Lanen:
    """An arrangement with its owner's lane and one commission that it executes."""

    def __init__(self):
        self.hier = omgeving()
        self.ggd = organisatie()
        self.eigendom = opdracht(self.hier, organisatie=self.ggd, naam="Eigenaar van de GGD")
        self.dienst = opdracht(
            self.hier, relatievorm="gemeenschappelijke_regeling", naam="Jeugdzorg 2027"
        )
        rol(self.dienst, self.ggd, "opdrachtnemer")
        self.beide = lid(self.hier, naam="Wethouder Beide")
        self.eigenaar = lid(self.hier, naam="Ada Eigenaar")
        self.gever = lid(self.hier, naam="Otto Opdrachtgever")
        self.secretaris = lid(self.hier, naam="Secretaris GGD")
        rol(self.eigendom, self.beide, "bestuurlijk_eigenaar")
        rol(self.dienst, self.beide, "bestuurlijk_opdrachtgever")
        rol(self.eigendom, self.eigenaar, "ambtelijk_eigenaar")
        rol(self.dienst, self.gever, "ambtelijk_opdrachtgever")
        rol(self.eigendom, self.secretaris, "secretaris_regeling")

    def stel(self, wie, op, vraag="Hoe staat het ervoor?", **anders):
        return services.stel_lijnvraag(wie.actor, opdracht_id=op.pk, vraag=vraag, **anders)

    def beeld(self, wie, op):
        return lees(wie.actor, selectors.twee_lijnen, op.pk)

    def verplaats(self, wie, rij, naar, versie=1):
        return services.verplaats_lijnvraag(
            wie.actor,
            opdracht_id=rij.opdracht_id,
            lijnvraag_id=rij.pk,
            versie=versie,
            naar=naar.pk,
        )


@pytest.fixture
def w():
    return Lanen()


def kort(lijnen):
    return [(lijn.naam, [punt.vraag for punt in lijn.vragen], lijn.mag) for lijn in lijnen]


def test_who_stands_in_both_lanes_sees_both_and_who_does_not_sees_his_own(w):
    w.stel(w.beide, w.eigendom, "Blijft de reserve op peil?")
    w.stel(w.beide, w.dienst, "Hoeveel trajecten?")
    hoe = [("Eigenaar van de GGD", ["Blijft de reserve op peil?"], True)]
    wat = [("Jeugdzorg 2027", ["Hoeveel trajecten?"], True)]
    for op in (w.eigendom, w.dienst):
        beeld = w.beeld(w.beide, op)
        assert (kort(beeld.wat), kort(beeld.hoe)) == (wat, hoe)
    van_gever, van_eigenaar = w.beeld(w.gever, w.dienst), w.beeld(w.eigenaar, w.eigendom)
    assert (kort(van_gever.wat), kort(van_gever.hoe)) == (wat, [])
    assert (kort(van_eigenaar.wat), kort(van_eigenaar.hoe)) == ([], hoe)


def test_the_page_of_who_sees_one_lane_is_the_same_whether_the_other_exists(w):
    met = w.beeld(w.gever, w.dienst)
    w.stel(w.eigenaar, w.eigendom)
    assert w.beeld(w.gever, w.dienst) == met


def test_the_other_side_and_who_stands_outside(w):
    with pytest.raises(GeenRecht):
        w.beeld(w.secretaris, w.eigendom)
    with pytest.raises(GeenRecht):
        w.stel(w.secretaris, w.eigendom)
    with pytest.raises(ObjectDoesNotExist):
        w.beeld(w.gever, w.eigendom)
    los = opdracht(w.hier, relatievorm="project")
    rol(los, w.gever, "ambtelijk_opdrachtgever")
    with pytest.raises(ObjectDoesNotExist):
        w.stel(w.gever, los)


def test_a_question_is_answered_and_settled(w):
    rij = w.stel(w.eigenaar, w.eigendom, **AB)
    velden = {"vraag": "Hoe staat het ervoor?", "antwoord": "Goed.", "afgehandeld": True}
    plek = {"opdracht_id": w.eigendom.pk, "lijnvraag_id": rij.pk, "versie": 1}
    services.werk_lijnvraag_bij(w.beide.actor, **plek, **velden)
    (lijn,) = w.beeld(w.eigenaar, w.eigendom).hoe
    assert [(p.antwoord, p.afgehandeld_op) for p in lijn.afgehandeld] == [("Goed.", DAG)]
    assert lijn.open == ()
    with pytest.raises(Botsing):
        services.werk_lijnvraag_bij(w.eigenaar.actor, **plek, **velden)
    with pytest.raises(Invoerfout):
        w.stel(w.eigenaar, w.eigendom, " ")


def test_in_the_wrong_lane_it_moves_in_one_act_and_takes_no_readers_along(w):
    rij = w.stel(w.beide, w.eigendom, "Hoeveel trajecten?", **AB)
    with pytest.raises(Botsing):
        w.verplaats(w.beide, rij, w.dienst, versie=2)
    w.verplaats(w.beide, rij, w.dienst)
    beeld = w.beeld(w.beide, w.dienst)
    assert [p.vraag for p in beeld.hoe[0].vragen] == []
    (punt,) = beeld.wat[0].vragen
    assert (punt.soort, punt.vraag, punt.voor_op) == ("wat", "Hoeveel trajecten?", AB["voor_op"])
    (weer,) = w.beeld(w.gever, w.dienst).wat[0].vragen
    assert weer.id == punt.id


def test_it_moves_nowhere_that_the_actor_does_not_see(w):
    rij = w.stel(w.eigenaar, w.eigendom)
    for doel in (w.dienst, w.eigendom):
        with pytest.raises(ObjectDoesNotExist):
            w.verplaats(w.eigenaar, rij, doel)


def test_per_table_which_pet(w):
    w.stel(w.beide, w.eigendom, "Blijft de reserve op peil?", **AB)
    w.stel(w.beide, w.dienst, "Hoeveel trajecten?", **AB)
    w.stel(w.gever, w.dienst, "Wanneer begint het?")
    tafels = lees(w.beide.actor, selectors.mijn_petten)
    assert [(t.voor, t.voor_op, [(p.pet, p.vraag) for p in t.punten]) for t in tafels] == [
        (
            "Algemeen bestuur",
            date(2027, 7, 8),
            [
                ("eigenaar", "Blijft de reserve op peil?"),
                ("opdrachtgever", "Hoeveel trajecten?"),
            ],
        ),
        ("", None, [("opdrachtgever", "Wanneer begint het?")]),
    ]
    van_eigenaar = lees(w.eigenaar.actor, selectors.mijn_petten)
    assert [p.pet for t in van_eigenaar for p in t.punten] == ["eigenaar"]
    assert lees(w.secretaris.actor, selectors.mijn_petten) == []


def test_both_lanes_cost_the_same_for_one_and_for_six(w):
    gemeten = []
    for nummer in range(6):
        op = opdracht(w.hier, relatievorm="gemeenschappelijke_regeling", naam=f"Dienst {nummer}")
        rol(op, w.ggd, "opdrachtnemer")
        rol(op, w.beide, "bestuurlijk_opdrachtgever")
        w.stel(w.beide, op)
        with zicht(w.beide.actor), CaptureQueriesContext(connection) as vragen:
            assert len(selectors.twee_lijnen(w.beide.actor, w.eigendom.pk).wat) == nummer + 2
        gemeten.append(len(vragen))
    assert gemeten[0] == gemeten[-1]


def noteer(w, wie, code="archief", versie=None, **velden):
    return services.ga_bepaling_na(
        wie.actor, opdracht_id=w.eigendom.pk, code=code, versie=versie, **velden
    )


def test_a_provision_is_looked_up_once_by_whoever_is_first(w):
    noteer(w, w.eigenaar, staat="ontbreekt", toelichting="Volgend jaar.")
    with pytest.raises(Botsing):
        noteer(w, w.beide, staat="niet_nodig")
    with pytest.raises(Invoerfout, match="artikel"):
        noteer(w, w.beide, versie=1, staat="geregeld")
    noteer(w, w.beide, versie=1, staat="geregeld", vindplaats="artikel 9")
    beeld = lees(w.eigenaar.actor, selectors.bepalingen_van, w.eigendom.pk)
    gevonden = beeld.regel("archief").nagegaan
    assert (gevonden.staat, gevonden.door, gevonden.op) == ("geregeld", "Wethouder Beide", DAG)
    assert beeld.aantal_nagegaan == 1
    for wie, fout in ((w.secretaris, GeenRecht), (w.gever, ObjectDoesNotExist)):
        with pytest.raises(fout):
            noteer(w, wie, staat="ontbreekt")
    with pytest.raises(ObjectDoesNotExist):
        noteer(w, w.eigenaar, code="bestaat-niet", staat="ontbreekt")
