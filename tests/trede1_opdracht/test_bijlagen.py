# SPDX-License-Identifier: EUPL-1.2
"""Attachments: both sides read and add, each takes away its own, and a file leaves safely."""

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.factories import als, lees, systeem
from tests.trede1_opdracht.stuur import project
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.register import opslag
from vijftreden.register.models import Bestand, Scanstaat
from vijftreden.toegang.rechten import GeenRecht
from vijftreden.toegang.rijen import Botsing
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


def bestand(werk, wie, naam="nota.txt", inhoud=b"Een nota."):
    return services.voeg_bestand_toe(
        wie.actor, opdracht_id=werk.op.pk, bestandsnaam=naam, inhoud=inhoud
    )


def link(werk, wie, koppeling="https://dms.example/stuk/1", naam="Raadsnota"):
    return services.voeg_koppeling_toe(
        wie.actor, opdracht_id=werk.op.pk, naam=naam, koppeling=koppeling
    )


def weg(werk, wie, stuk, versie=1):
    services.haal_bijlage_weg(wie.actor, opdracht_id=werk.op.pk, bijlage_id=stuk.pk, versie=versie)


def blad(werk, wie):
    return lees(wie.actor, selectors.bijlagen_van, werk.op.pk)


def adres(werk, naam="bijlagen", **delen):
    plek = {"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk, **delen}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def test_both_sides_read_what_either_adds(werk):
    bestand(werk, werk.gever)
    link(werk, werk.nemer)
    for wie in (werk.gever, werk.nemer, werk.adviseur):
        gezien = [(stuk.naam, stuk.door) for stuk in blad(werk, wie).bijlagen]
        assert gezien == [("Raadsnota", "Piet Projectleider"), ("nota.txt", "Hoofd Ruimte")]
    with pytest.raises(ObjectDoesNotExist):
        blad(werk, werk.derde)


def test_each_side_takes_away_its_own(werk):
    van_gever, van_nemer = bestand(werk, werk.gever), link(werk, werk.nemer)
    mag = {stuk.id: stuk.mag_weg for stuk in blad(werk, werk.wethouder).bijlagen}
    assert mag == {van_gever.pk: True, van_nemer.pk: False}
    with pytest.raises(Invoerfout, match="andere kant"):
        weg(werk, werk.nemer, van_gever)
    with pytest.raises(Invoerfout, match="andere kant"):
        weg(werk, werk.wethouder, van_nemer)
    with pytest.raises(Botsing):
        weg(werk, werk.wethouder, van_gever, versie=2)
    weg(werk, werk.wethouder, van_gever)
    weg(werk, werk.nemer, van_nemer)
    assert blad(werk, werk.gever).bijlagen == ()


def test_what_an_adviser_adds_is_of_the_principal(werk):
    stuk = link(werk, werk.adviseur)
    with pytest.raises(Invoerfout):
        weg(werk, werk.nemer, stuk)
    weg(werk, werk.gever, stuk)


def test_who_does_not_see_it_adds_nothing(werk):
    with pytest.raises((ObjectDoesNotExist, GeenRecht)):
        link(werk, werk.derde)


@pytest.mark.parametrize(
    "koppeling",
    [
        "http://dms.example/1",
        "javascript:alert(1)",
        "https://",
        "file:///etc/passwd",
        "https://naam:wachtwoord@dms.example/1",
    ],
)
def test_a_link_is_https_and_no_secret(werk, koppeling):
    with pytest.raises(Invoerfout) as fout:
        link(werk, werk.gever, koppeling)
    assert fout.value.veld == "koppeling"


def test_a_download_is_never_shown_in_the_site(werk, client):
    stuk = bestand(werk, werk.nemer, naam="Nota – één.txt")
    antwoord = als(client, werk.gever).get(adres(werk, "bijlage", bijlage_id=stuk.pk))
    assert antwoord.content == b"Een nota."
    assert antwoord["Content-Type"] == "text/plain; charset=utf-8"
    assert antwoord["Content-Disposition"] == (
        "attachment; filename*=utf-8''Nota%20%E2%80%93%20%C3%A9%C3%A9n.txt"
    )
    assert antwoord["X-Content-Type-Options"] == "nosniff"
    assert antwoord["Content-Security-Policy"].startswith("sandbox")
    assert "no-store" in antwoord["Cache-Control"]


@pytest.mark.parametrize(
    ("staat", "zin"), [(Scanstaat.WACHT, "controleren"), (Scanstaat.BESMET, "onveiligs")]
)
def test_what_is_not_clean_says_why(werk, client, staat, zin):
    stuk = bestand(werk, werk.nemer)
    actor = systeem(werk.op.omgeving)
    with zicht(actor):
        Bestand.objects.of(actor).update(scanstaat=staat)
    binnen = als(client, werk.gever)
    antwoord = binnen.get(adres(werk, "bijlage", bijlage_id=stuk.pk), follow=True)
    assert zin in antwoord.content.decode()
    assert adres(werk, "bijlage", bijlage_id=stuk.pk) not in antwoord.content.decode()


def test_what_the_store_lost_is_told(werk, client):
    stuk = bestand(werk, werk.gever)
    opslag.verwijder(stuk.bestand.opslagsleutel)
    antwoord = als(client, werk.gever).get(adres(werk, "bijlage", bijlage_id=stuk.pk), follow=True)
    assert "niet te lezen" in antwoord.content.decode()


def test_the_page_adds_and_tells_what_is_wrong(werk, client):
    binnen = als(client, werk.nemer)
    fout = binnen.post(
        adres(werk), {"bestand-bestand": SimpleUploadedFile("a.pdf", b"MZ\x90\0 nep")}
    )
    assert fout.status_code == 400
    assert "programma voor Windows" in fout.content.decode()
    leeg = binnen.post(adres(werk), {"bestand-bestand": SimpleUploadedFile("a.txt", b"")})
    assert "staat niets in dit bestand" in leeg.content.decode()
    goed = binnen.post(
        adres(werk), {"bestand-bestand": SimpleUploadedFile("plan.txt", b"Een plan.")}
    )
    assert goed.status_code == 302
    koppeling = {"koppeling-naam": "Nota", "koppeling-koppeling": "http://dms.example"}
    mis = binnen.post(adres(werk, "bijlage_koppeling"), koppeling)
    assert mis.status_code == 400
    assert "http://dms.example" in mis.content.decode()
    assert [stuk.naam for stuk in blad(werk, werk.gever).bijlagen] == ["plan.txt"]


def test_a_file_too_large_is_refused_before_it_is_read(werk, client, settings):
    settings.BESTAND_MAX_BYTES = 1024 * 1024
    groot = SimpleUploadedFile("a.txt", b"a" * (1024 * 1024 + 1))
    antwoord = als(client, werk.gever).post(adres(werk), {"bestand-bestand": groot})
    assert "groter dan 1 MB" in antwoord.content.decode()


def test_the_commission_page_shows_the_newest(werk, client):
    bestand(werk, werk.gever)
    herzie_alles(systeem(werk.op.omgeving))
    plek = {"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk}
    antwoord = als(client, werk.nemer).get(reverse("portefeuille:opdracht", kwargs=plek))
    assert "nota.txt" in antwoord.content.decode()


def test_a_page_costs_the_same_with_many(werk, django_assert_max_num_queries):
    for nummer in range(6):
        bestand(werk, werk.gever, naam=f"{nummer}.txt", inhoud=f"{nummer}".encode())
    with zicht(werk.nemer.actor), django_assert_max_num_queries(20):
        assert len(selectors.bijlagen_van(werk.nemer.actor, werk.op.pk).bijlagen) == 6
