# SPDX-License-Identifier: EUPL-1.2
"""The page of calendar and mail: made once, shown once, revoked at once; mail on and off."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests import factories
from tests.uitgang.agendawereld import THUIS
from vijftreden.handeling.models import Uitbericht
from vijftreden.toegang.sessie import zicht
from vijftreden.uitgang.models import Abonnement
from vijftreden.uitgang.services import maak_agenda, zet_melding, zet_weekbericht
from vijftreden.web.fouten import Invoerfout

pytestmark = [pytest.mark.motor]


@pytest.fixture
def ik(db):
    return factories.lid(factories.omgeving())


@pytest.fixture
def pagina(client, ik):
    """Asks the page, or presses one of its buttons; gives what can be read after it."""
    factories.als(client, ik)
    pad = f"/{ik.omgeving.sleutel}/account/agenda-en-mail/"

    def doe(knop="", **velden):
        if not knop:
            return client.get(pad).content.decode()
        return client.post(pad, {"doe": knop, **velden}, follow=True).content.decode()

    return doe


def adres(tekst):
    """The address on the page; empty when none is shown."""
    gevonden = re.search(r">(http[^<]+/agenda/[^<]+\.ics)<", tekst)
    return gevonden[1].removeprefix("http://testserver") if gevonden else ""


def test_an_address_is_shown_once_and_works(client, pagina):
    assert "Maak een agenda-adres" in pagina()
    pad = adres(pagina("maak"))
    assert adres(pagina()) == ""
    client.logout()
    assert client.get(pad).status_code == 200


def test_a_new_address_stops_the_old_one_and_revoking_stops_all(client, pagina, ik):
    oud, nieuw = adres(pagina("maak")), adres(pagina("maak"))
    assert [client.get(pad).status_code for pad in (oud, nieuw)] == [404, 200]
    tekst = pagina()
    (nummer,) = re.findall(r'name="abonnement_id" value="([^"]+)"', tekst)
    assert "Ingetrokken. Het adres werkt niet meer." in pagina("trek_in", abonnement_id=nummer)
    assert client.get(nieuw).status_code == 404
    assert "Maak een agenda-adres" in pagina()


def test_an_old_tab_does_not_revoke_what_was_made_since(client, pagina):
    pagina("maak")
    (oud,) = re.findall(r'name="abonnement_id" value="([^"]+)"', pagina())
    nieuw = adres(pagina("maak"))
    pagina("trek_in", abonnement_id=oud)
    assert client.get(nieuw).status_code == 200


def test_another_member_has_his_own(client, pagina, ik):
    mijn = adres(pagina("maak"))
    ander = factories.lid(ik.omgeving)
    maak_agenda(ander.actor, thuis=THUIS)
    assert client.get(mijn).status_code == 200
    with zicht(ik.actor):
        van_ander = Abonnement.objects.of(ik.actor).get(lidmaatschap_id=ander.lidmaatschap.pk)
    pagina("trek_in", abonnement_id=van_ander.pk)
    with zicht(ik.actor):
        van_ander = Abonnement.objects.of(ik.actor).get(pk=van_ander.pk)
    assert van_ander.ingetrokken_op is None


def test_the_page_says_when_it_was_read_last(client, pagina):
    pad = adres(pagina("maak"))
    assert "nog niet" in pagina()
    client.get(pad)
    assert "di 24 nov 2026" in pagina().split("Laatst gelezen")[1][:80]


def test_the_weekly_mail_goes_on_and_off(pagina, ik, settings):
    settings.MAIL_URL = "smtp://127.0.0.1:25"
    assert "Zet het weekbericht aan" in pagina()
    assert "Aan. Je krijgt het voor het eerst op de maandag die komt." in pagina("week_aan")
    assert "Het staat aan sinds di 24 nov 2026" in pagina("week_aan")
    with zicht(ik.actor):
        assert Abonnement.objects.of(ik.actor).count() == 1
    assert "Uit. Je krijgt geen weekbericht meer." in pagina("week_uit")
    assert "Zet het weekbericht aan" in pagina()


def test_without_mail_it_cannot_be_put_on(pagina, ik, settings):
    settings.MAIL_URL = ""
    assert "Deze installatie verstuurt geen mail." in pagina()
    assert "Zet het weekbericht aan" not in pagina()
    assert "Deze installatie verstuurt geen mail." in pagina("week_aan")
    with zicht(ik.actor):
        assert not Abonnement.objects.of(ik.actor).exists()


def test_mail_at_once_is_on_until_the_box_is_emptied(pagina, ik, settings):
    settings.MAIL_URL = "smtp://127.0.0.1:25"
    vakje = re.compile(r'name="melding"( checked)?>')

    def staat_aan(tekst):
        return vakje.search(tekst)[1] == " checked"

    def rijen():
        with zicht(ik.actor):
            return list(Abonnement.objects.of(ik.actor).values_list("soort", "ingetrokken_op"))

    assert staat_aan(pagina())
    assert rijen() == []
    tekst = pagina("melding")
    assert "Je krijgt geen mail meer over een gevraagd besluit of een crisis." in tekst
    assert not staat_aan(tekst)
    assert not staat_aan(pagina("melding"))
    assert rijen() == [("geen-melding", None)]
    tekst = pagina("melding", melding="on")
    assert "Je krijgt mail als iemand een besluit van je vraagt of een crisis meldt." in tekst
    assert staat_aan(tekst)
    assert staat_aan(pagina("melding", melding="on"))
    ((_, ingetrokken_op),) = rijen()
    assert ingetrokken_op is not None
    settings.MAIL_URL = ""
    assert vakje.search(pagina()) is None


def test_mail_at_once_of_another_member_is_not_mine(ik, pagina, settings):
    settings.MAIL_URL = "smtp://127.0.0.1:25"
    zet_melding(factories.lid(ik.omgeving).actor, aan=False)
    assert 'name="melding" checked' in pagina()


@pytest.mark.parametrize("knop", ["", "onbekend", "x" * 30])
def test_a_button_that_does_not_exist_changes_nothing(client, ik, knop):
    factories.als(client, ik)
    pad = f"/{ik.omgeving.sleutel}/account/agenda-en-mail/"
    assert client.post(pad, {"doe": knop, "abonnement_id": "geen"}).status_code == 302
    with zicht(ik.actor):
        assert not Abonnement.objects.of(ik.actor).exists()


@pytest.mark.parametrize(
    ("bericht", "zin"),
    [
        (("klaar", 0), "Het volgende weekbericht gaat op maandag 23 november 2026."),
        (("klaar", 1), "is nog niet weg. We proberen het straks weer."),
        (("bezig", 1), "gaat nu weg."),
        (("gedaan", 1), "is verstuurd, of er was niets te melden."),
        (("mislukt", 8), "is niet verstuurd: de mailserver nam het niet aan."),
        (("onzeker", 1), "Misschien kwam het weekbericht van maandag 23 november 2026 niet aan"),
    ],
)
def test_the_page_says_what_became_of_the_mail(pagina, ik, settings, bericht, zin):
    staat, pogingen = bericht
    settings.MAIL_URL = "smtp://127.0.0.1:25"
    pagina("week_aan")
    systeem = factories.systeem(ik.omgeving)
    with zicht(systeem):
        Uitbericht.objects.add(
            systeem,
            soort="weekbericht",
            sleutel=f"weekbericht-{ik.lidmaatschap.pk}-2026-11-23",
            staat=staat,
            pogingen=pogingen,
            volgende_op="2026-11-23T06:00:00Z",
        )
    tekst = pagina()
    assert zin in tekst
    assert ('class="let"' in tekst) == (staat in {"mislukt", "onzeker"} or "straks weer" in zin)


def test_two_windows_at_once_leave_one_address(verse_database):
    ik = factories.lid(factories.omgeving())
    samen = Barrier(2)

    def doe(_):
        samen.wait()
        try:
            return maak_agenda(ik.actor, thuis=THUIS).adres
        except Invoerfout as fout:
            return fout.zin

    with ThreadPoolExecutor(2) as ploeg:
        uitkomsten = list(ploeg.map(doe, range(2)))
    assert any(uitkomst.startswith(THUIS) for uitkomst in uitkomsten)
    with zicht(ik.actor):
        lopend = Abonnement.objects.of(ik.actor).filter(ingetrokken_op=None)
        assert lopend.count() == 1


@pytest.mark.django_db
def test_mail_of_another_member_is_not_mine(ik, settings):
    settings.MAIL_URL = "smtp://127.0.0.1:25"
    ander = factories.lid(ik.omgeving)
    zet_weekbericht(ander.actor, aan=True)
    zet_weekbericht(ik.actor, aan=False)
    with zicht(ik.actor):
        assert Abonnement.objects.of(ik.actor).get().ingetrokken_op is None
