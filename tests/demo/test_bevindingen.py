# SPDX-License-Identifier: EUPL-1.2
"""Every finding stands somewhere in the demo, and goes when a person removes its cause."""

import pytest
from django.urls import reverse

from tests.demo.eerste_stap import BEVESTIG, spelers, stappen
from tests.demo.geval import NAJAAR, VOORJAAR
from tests.demo.gevallen import GEVALLEN
from tests.demo.scherm import Scherm, schoon
from tests.factories import AANMELDING, lees, systeem
from vijftreden.conf.wiring import VERWERKERS
from vijftreden.handeling.werker import Werker
from vijftreden.kern.bevinding import Ernst
from vijftreden.kern.trede import Ladder
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.models import Lidmaatschap, Omgeving
from vijftreden.trede1_opdracht import rules as trede1
from vijftreden.trede3_momenten import rules as trede3
from vijftreden.web.termen import term
from vijftreden.web.verwoording import verwoord

HIER_GENOEMD = {
    "brief-nieuwe-persoon": {"bestuurlijk_opdrachtgever": "Portefeuillehouder"},
    "eigenaar-en-opdrachtgever": {"bestuurlijk_opdrachtgever": "Portefeuillehouder"},
    "heroverweging": {"bestuurlijk_opdrachtgever": "Portefeuillehouder"},
    "rol-bezwaar": {"opdrachtnemer": "Zelfstandige"},
}
"""What a role is called on the page of this case, where that is not the general word."""
DRINGEND = {
    ("Dorpshuis De Brink", "moment-voorbij"),
    ("Gemaal De Kraanvogel", "crisis-gemeld"),
    ("Subsidies woningbouw 2026", "voorwaarde-voorbij"),
}
"""A phase that ended 47 days ago, a crisis of yesterday, a condition nine days late."""
CODES = sorted({*trede1.PUBLIEK, *trede3.PUBLIEK})


class Demo:
    """One commission of the demo: its stored ladder, and people of the cast at its page."""

    def __init__(self, client, geval, dag):
        self.client, self.geval = client, geval
        self.systeem = systeem(Omgeving._base_manager.get(sleutel=geval.omgeving), dag=dag)
        self.opdracht_id = self._stand().opdracht_id

    def _stand(self):
        return lees(
            self.systeem,
            lambda actor: Stand.objects.of(actor).get(
                opdracht__naam__contains=self.geval.opdracht
            ),
        )

    def bevindingen(self, code):
        """What the stored ladder holds of this code, with the evidence that the case names."""
        return [
            bevinding
            for trede in Ladder.uit_json(self._stand().ladder).treden
            for bevinding in trede.bevindingen
            if bevinding.code == code
            and all(bevinding.bewijs.get(naam) == waarde for naam, waarde in self.geval.bewijs)
        ]

    def als(self, code, naar="portefeuille:week"):
        """Somebody of the cast at a page: the week, or with `naar` this commission's."""
        email = f"{code}@{self.geval.omgeving}.demo.invalid"
        lid = Lidmaatschap._base_manager.select_related("account").get(account__email=email)
        self.client.force_login(lid.account, backend=AANMELDING)
        plek = {"omgeving": self.geval.omgeving}
        if naar != "portefeuille:week":
            plek["opdracht_id"] = self.opdracht_id
        return Scherm(self.client, reverse(naar, kwargs=plek))

    def blad(self, code=""):
        """The page of the commission, as who sees the finding."""
        return self.als(code or self.geval.wie, "portefeuille:opdracht")


def code_van(naam):
    """The code of a case; of some there is a second place."""
    return naam.partition(" ")[0]


def op(dag):
    """The cases that are asked of the demo of this day."""
    gevallen = [naam for naam, geval in GEVALLEN.items() if geval.dag == dag]
    return pytest.mark.parametrize("naam", sorted(gevallen))


def haal_weg(client, naam, dag):
    """Sees the finding on the page and in the stored ladder, acts, and sees it in neither.

    What touches a whole environment is recounted by the worker, so that one is given its turn.
    """
    demo, code = Demo(client, GEVALLEN[naam], dag), code_van(naam)
    vooraf = demo.bevindingen(code)
    assert vooraf, "de demo laat dit niet zien"
    woorden = HIER_GENOEMD.get(naam, {})

    def noem(code: str) -> str:
        return woorden.get(code) or term(code)

    zin = schoon(verwoord(vooraf[0], TEKSTEN, noem=noem).zin)
    blad = demo.blad()
    assert zin in blad.tekst
    demo.geval.doe(demo.als(demo.geval.door) if demo.geval.door else blad)
    Werker(VERWERKERS).doe_alles(dag=dag)
    assert vooraf[0] not in demo.bevindingen(code)
    assert zin not in demo.blad().tekst
    if len(vooraf) == 1:
        assert not demo.bevindingen(code)


def test_every_finding_has_a_place_in_the_demo():
    assert sorted({code_van(naam) for naam in GEVALLEN}) == CODES


class TestInHetVoorjaar:
    """The day on which the law's outer dates come near."""

    DAG = VOORJAAR

    @op(VOORJAAR)
    def test_a_finding_goes_when_its_cause_goes(self, client, dag, naam):
        haal_weg(client, naam, dag)


class TestInHetNajaar:
    """The day on which most of the demo was thought out."""

    DAG = NAJAAR

    @op(NAJAAR)
    def test_a_finding_goes_when_its_cause_goes(self, client, dag, naam):
        haal_weg(client, naam, dag)

    def test_set_aside_it_is_silent_until_the_evidence_changes(self, client, dag):
        """The board meets on another day: then the question about its papers is a new one."""
        code = "stukkendatum-onbekend"
        demo = Demo(client, GEVALLEN[code], dag)
        (bevinding,) = demo.bevindingen(code)
        zin = verwoord(bevinding, TEKSTEN).zin
        blad = demo.blad()
        waar = ("bewijs_hash", bevinding.bewijs_hash)
        blad.stuur("Klopt zo", waar=waar, reden="Volgt in januari.")
        assert zin not in blad.tekst
        assert "Klopt zo, want: Volgt in januari." in blad.tekst
        assert not demo.bevindingen(code)
        blad.volg("Datums van het bestuur")
        blad.volg("Begroting 2028")
        blad.stuur("Opslaan", vergadering_op="2027-03-22")
        (nieuw,) = demo.bevindingen(code)
        assert nieuw.bewijs["vergadering"] == "2027-03-22"
        assert verwoord(nieuw, TEKSTEN).zin in demo.blad().tekst

    def test_what_was_set_aside_can_be_asked_again(self, client, dag):
        code = "twee-petten"
        demo = Demo(client, GEVALLEN[code], dag)
        (bevinding,) = demo.bevindingen(code)
        zin = verwoord(bevinding, TEKSTEN).zin
        blad = demo.blad()
        waar = ("bewijs_hash", bevinding.bewijs_hash)
        blad.stuur("Klopt zo", waar=waar, reden="Tot de zomer.")
        assert zin not in blad.tekst
        blad.stuur("Vraag dit weer")
        assert zin in blad.tekst
        assert demo.bevindingen(code) == [bevinding]

    def test_page_and_week_name_the_same_next_step(self, dag):
        codes = {code for actor in spelers(dag) for code in stappen(actor)}
        assert codes >= {"week-gevraagd", "week-voorwaarde", "week-concept-naam", BEVESTIG}
        assert any(code and not code.startswith("week-") for code in codes)

    def test_the_demo_is_calm(self, dag):
        """At least a third asks nothing; urgent is only what somebody truly left."""
        standen = []
        for omgeving in Omgeving._base_manager.all():
            actor = systeem(omgeving, dag=dag)
            standen += lees(
                actor, lambda wie: list(Stand.objects.of(wie).select_related("opdracht"))
            )
        dringend = {
            (stand.opdracht.naam.partition(",")[0], bevinding.code)
            for stand in standen
            for trede in Ladder.uit_json(stand.ladder).treden
            for bevinding in trede.bevindingen
            if bevinding.ernst is Ernst.NU
        }
        assert dringend == DRINGEND
        rustig = [stand for stand in standen if not stand.stap_code]
        assert len(rustig) * 3 >= len(standen)
