# SPDX-License-Identifier: EUPL-1.2
"""What waits: a reason to stop that nobody wrote, on hold until a day, a place on the list."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests.factories import DAG, als, lees, lid, omgeving, systeem
from tests.trede1_opdracht.regelfeiten import VANDAAG, feiten
from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.kern.bevinding import Ernst
from vijftreden.register.services.instellingen import zet_instelling
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht import rules, selectors, services
from vijftreden.trede1_opdracht.instellingen import VASTE_LIJST
from vijftreden.web.fouten import Invoerfout

EEN_DAG = timedelta(days=1)
LEEG = dict.fromkeys(("aanleiding", "niets_doen", "baat", "lasten", "stopreden"), "")


def codes(wat):
    return {b.code: b.ernst for b in rules.TREDE.bevindingen(wat)}


@pytest.mark.parametrize(
    ("anders", "ernst"),
    [
        ({"stopreden": False}, Ernst.TER_INFORMATIE),
        ({"stopreden": True}, None),
        ({"stopreden": False, "uit_lijst": True}, None),
        ({"stopreden": False, "slapend": True}, None),
        ({"stopreden": False, "vervallen": True}, None),
    ],
)
def test_een_reden_om_te_stoppen(anders, ernst):
    assert codes(replace(feiten(), **anders)).get("businesscase-stopreden") == ernst


@pytest.mark.parametrize(
    ("anders", "ernst", "herzie_op"),
    [
        ({"slapend": True, "hold_tot": VANDAAG}, Ernst.BINNENKORT, None),
        ({"slapend": True, "hold_tot": VANDAAG - EEN_DAG}, Ernst.BINNENKORT, None),
        ({"slapend": True, "hold_tot": VANDAAG + EEN_DAG}, None, VANDAAG + EEN_DAG),
        ({"slapend": True, "hold_tot": None}, None, None),
        ({"slapend": True, "vervallen": True, "hold_tot": VANDAAG}, None, None),
        ({"slapend": True, "vervallen": True, "hold_tot": VANDAAG + EEN_DAG}, None, None),
    ],
)
def test_on_hold_tot_een_dag(anders, ernst, herzie_op):
    wat = replace(feiten(), **anders)
    assert codes(wat).get("hold-voorbij") == ernst
    assert rules.herzie_op(wat) == herzie_op


def test_wakker_wordt_niets_gevraagd():
    assert "hold-voorbij" not in codes(replace(feiten(), hold_tot=VANDAAG))


@pytest.mark.parametrize(
    ("anders", "ernst"),
    [
        ({"buiten_lijst": True}, Ernst.BINNENKORT),
        ({"buiten_lijst": False}, None),
        ({"buiten_lijst": True, "slapend": True}, None),
    ],
)
def test_nog_niet_op_de_lijst(anders, ernst):
    assert codes(replace(feiten(), **anders)).get("niet-op-lijst") == ernst


def plek(op, naam, **delen):
    deel = {"omgeving": op.omgeving.sleutel, "opdracht_id": op.pk, **delen}
    return reverse(naam, kwargs=deel)


@pytest.mark.django_db
class TestVasteLijst:
    """The rule on, and off."""

    def wereld(self, *, regel: date | None = DAG):
        hier = omgeving()
        if regel:
            zet_instelling(systeem(hier), sleutel=VASTE_LIJST, waarde=True, geldig_van=regel)
        gever = lid(hier, naam="Hanna Hoofd")
        directie = lid(hier, Soort.DIRECTIE, naam="Dirk Directie")
        op = services.maak_opdracht(gever.actor, naam="Jeugd", relatievorm="project")
        return op, gever, directie

    def concept(self, op, gever):
        return services.bewaar_brief(gever.actor, opdracht_id=op.pk, versie=None, **TEKST)

    def test_zonder_regel_wordt_gewoon_gedeeld(self):
        op, gever, _ = self.wereld(regel=None)
        concept = self.concept(op, gever)
        services.deel_brief(gever.actor, opdracht_id=op.pk, versie=concept.versie)
        assert op.op_lijst_op == DAG

    def test_met_regel_wacht_een_nieuwe_opdracht(self, client):
        op, gever, directie = self.wereld()
        concept = self.concept(op, gever)
        with pytest.raises(Invoerfout, match="Directie of een adviseur"):
            services.deel_brief(gever.actor, opdracht_id=op.pk, versie=concept.versie)
        blad = plek(op, "portefeuille:opdracht")
        assert "Nog niet op de lijst" in als(client, gever).get(blad).content.decode()
        lijst = reverse("portefeuille:opdrachten", kwargs={"omgeving": op.omgeving.sleutel})
        assert "nog niet op de lijst" in als(client, gever).get(lijst).content.decode()
        with pytest.raises(GeenRecht):
            services.zet_op_lijst(gever.actor, opdracht_id=op.pk)
        wacht = reverse("trede1_opdracht:wacht_op_lijst", kwargs={"omgeving": op.omgeving.sleutel})
        assert "Zet op de lijst" not in als(client, gever).get(wacht).content.decode()
        assert "Zet op de lijst" in als(client, directie).get(wacht).content.decode()
        als(client, directie).post(plek(op, "trede1_opdracht:op_lijst_zetten"), {"terug": "ja"})
        assert "Alles staat op de lijst" in als(client, directie).get(wacht).content.decode()
        services.deel_brief(gever.actor, opdracht_id=op.pk, versie=concept.versie)

    def test_wat_er_al_was_staat_op_de_lijst(self):
        op, gever, _ = self.wereld(regel=None)
        zet_instelling(systeem(op.omgeving), sleutel=VASTE_LIJST, waarde=True, geldig_van=DAG)
        assert not lees(gever.actor, selectors.wacht_op_lijst)

    def test_een_regel_van_morgen_geldt_nog_niet(self):
        op, gever, _ = self.wereld(regel=DAG + EEN_DAG)
        assert op.op_lijst_op == DAG
        assert lees(gever.actor, selectors.regeldag) is None


@pytest.mark.django_db
class TestBusinesscase:
    """Writing it, saying that it still holds, and who reads it."""

    def test_schrijven_en_zeggen_dat_de_reden_nog_geldt(self, client):
        werk = project()
        bladzij = plek(werk.op, "trede1_opdracht:businesscase")
        with pytest.raises(Invoerfout):
            services.bevestig_businesscase(werk.gever.actor, opdracht_id=werk.op.pk, versie=1)
        antwoord = als(client, werk.gever).post(bladzij, {**LEEG, "aanleiding": "De wijk vroeg."})
        assert antwoord.status_code == 302
        pagina = als(client, werk.gever).get(bladzij).content.decode()
        assert "De wijk vroeg." in pagina
        als(client, werk.gever).post(
            plek(werk.op, "trede1_opdracht:businesscase_bevestigen"), {"versie": 1}
        )
        beeld = lees(werk.gever.actor, selectors.businesscase_van, werk.op.pk)
        assert beeld.bevestigd_op == DAG
        assert als(client, werk.nemer).get(bladzij).status_code == 404
        blad = plek(werk.op, "portefeuille:opdracht")
        assert "De wijk vroeg." in als(client, werk.gever).get(blad).content.decode()
        assert "De wijk vroeg." not in als(client, werk.nemer).get(blad).content.decode()

    def test_een_oude_versie_botst_en_toont_beide(self, client):
        werk = project()
        services.bewaar_businesscase(
            werk.gever.actor, opdracht_id=werk.op.pk, versie=None, **{**LEEG, "baat": "Een."}
        )
        with pytest.raises(Botsing):
            services.bewaar_businesscase(
                werk.gever.actor, opdracht_id=werk.op.pk, versie=None, **LEEG
            )
        bladzij = plek(werk.op, "trede1_opdracht:businesscase")
        pagina = als(client, werk.gever).post(bladzij, {**LEEG, "baat": "Twee."})
        assert pagina.status_code == 400
        assert "Een." in pagina.content.decode()
        assert "Twee." in pagina.content.decode()


@pytest.mark.django_db
def test_on_hold_staat_op_het_blad(client):
    werk = project()
    gegevens = {
        "versie": werk.op.versie,
        "naam": "Stationsstraat",
        "slapend": "on",
        "hold_tot": "2027-03-01",
        "hold_reden": "Wacht op het Rijk.",
    }
    antwoord = als(client, werk.gever).post(plek(werk.op, "trede1_opdracht:gegevens"), gegevens)
    assert antwoord.status_code == 302, antwoord.content.decode()
    pagina = als(client, werk.gever).get(plek(werk.op, "portefeuille:opdracht")).content.decode()
    assert "on hold tot ma 1 mrt 2027" in pagina, [r for r in pagina.splitlines() if "hold" in r]
    assert "Wacht op het Rijk." in pagina
