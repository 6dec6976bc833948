# SPDX-License-Identifier: EUPL-1.2
"""Every finding stands somewhere in the demo, and goes when a person removes its cause."""

import pytest
from django.urls import reverse

from tests.demo.gevallen import GEVALLEN, NAJAAR
from tests.demo.scherm import Scherm
from tests.factories import AANMELDING, lees, systeem
from vijftreden.kern.trede import Ladder
from vijftreden.portefeuille.models import Stand
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.models import Lidmaatschap, Omgeving
from vijftreden.trede1_opdracht import rules as trede1
from vijftreden.trede3_momenten import rules as trede3
from vijftreden.web.verwoording import verwoord

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


def met_dag(codes):
    return [pytest.param(GEVALLEN[code].dag, code, id=code) for code in codes if code in GEVALLEN]


def test_every_finding_has_a_place_in_the_demo():
    assert sorted(GEVALLEN) == CODES


@pytest.mark.parametrize(("geladen", "code"), met_dag(CODES), indirect=["geladen"])
def test_a_finding_goes_when_its_cause_goes(client, dag, code):
    demo = Demo(client, GEVALLEN[code], dag)
    vooraf = demo.bevindingen(code)
    assert vooraf, "de demo laat dit niet zien"
    zin = verwoord(vooraf[0], TEKSTEN).zin
    blad = demo.blad()
    assert zin in blad.tekst
    demo.geval.doe(demo.als(demo.geval.door) if demo.geval.door else blad)
    gebleven = {bevinding.bewijs_hash for bevinding in demo.bevindingen(code)}
    assert vooraf[0].bewijs_hash not in gebleven
    assert zin not in demo.blad().tekst
    if len(vooraf) == 1 or demo.geval.bewijs:
        assert not gebleven


@pytest.mark.parametrize("geladen", [NAJAAR], indirect=True)
def test_set_aside_it_is_silent_until_the_evidence_changes(client, dag):
    """The board of the GGD meets another day: then the question about its papers is a new one."""
    code = "stukkendatum-onbekend"
    demo = Demo(client, GEVALLEN[code], dag)
    (bevinding,) = demo.bevindingen(code)
    zin = verwoord(bevinding, TEKSTEN).zin
    blad = demo.blad()
    blad.stuur("Klopt zo", waar=("bewijs_hash", bevinding.bewijs_hash), reden="Volgt in januari.")
    assert zin not in blad.tekst
    assert "Klopt zo, want: Volgt in januari." in blad.tekst
    assert not demo.bevindingen(code)
    blad.volg("Datums van het bestuur")
    blad.volg("Begroting 2028")
    blad.stuur("Opslaan", vergadering_op="2027-03-22")
    (nieuw,) = demo.bevindingen(code)
    assert nieuw.bewijs["vergadering"] == "2027-03-22"
    assert verwoord(nieuw, TEKSTEN).zin in demo.blad().tekst


@pytest.mark.parametrize("geladen", [NAJAAR], indirect=True)
def test_what_was_set_aside_can_be_asked_again(client, dag):
    code = "twee-petten"
    demo = Demo(client, GEVALLEN[code], dag)
    (bevinding,) = demo.bevindingen(code)
    zin = verwoord(bevinding, TEKSTEN).zin
    blad = demo.blad()
    blad.stuur("Klopt zo", waar=("bewijs_hash", bevinding.bewijs_hash), reden="Tot de zomer.")
    assert zin not in blad.tekst
    blad.stuur("Vraag dit weer")
    assert zin in blad.tekst
    assert demo.bevindingen(code) == [bevinding]


@pytest.mark.parametrize("geladen", [NAJAAR], indirect=True)
def test_the_demo_is_calm(client, dag):
    """Most items ask nothing or little; nothing is urgent on the day that the demo is loaded."""
    for omgeving in Omgeving._base_manager.all():
        actor = systeem(omgeving, dag=dag)
        standen = lees(actor, lambda wie: list(Stand.objects.of(wie)))
        assert not [stand for stand in standen if stand.stap_ernst == "nu"]
        vragend = [stand for stand in standen if stand.stap_code]
        assert len(vragend) <= (len(standen) + 1) // 2 + 1
