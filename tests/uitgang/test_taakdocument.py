# SPDX-License-Identifier: EUPL-1.2
"""The task description as a document: what stands in it, and who may keep it."""

import io
from datetime import date
from decimal import Decimal

import docx
import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.urls import reverse

from tests.factories import als, lees
from tests.trede1_opdracht.stuur import project
from vijftreden.trede1_opdracht import services
from vijftreden.uitgang.documenten.taakomschrijving import taakinhoud
from vijftreden.uitgang.documenten.vormen import VORMEN

pytestmark = pytest.mark.django_db

TAAK = {
    "taken": "Je leidt het ontwerp.",
    "bevoegdheden": "Bestellen tot € 25.000.",
    "verwachtingen": "Ik antwoord binnen twee werkdagen.",
    "uren_per_week": Decimal("24.0"),
    "eind_op": date(2027, 6, 30),
}


@pytest.fixture
def werk():
    return project()


@pytest.fixture
def taak(werk):
    actor = werk.gever.actor
    concept = services.bewaar_taak(actor, opdracht_id=werk.op.pk, versie=None, **TAAK)
    return services.deel_taak(actor, opdracht_id=werk.op.pk, versie=concept.versie)


def test_it_holds_the_texts_the_hours_and_who_must_agree(werk, taak):
    stuk = lees(werk.nemer.actor, taakinhoud, werk.op.pk, taak.pk)
    teksten = {blok.code: blok.tekst for blok in stuk.blokken}
    assert (stuk.titel, stuk.versie) == ("Stationsstraat", "1")
    assert stuk.status == "concept, nog niet door iedereen afgesproken"
    assert teksten["taken"] == "Je leidt het ontwerp."
    assert teksten["uren_per_week"] == "24 uur"
    assert teksten["eind_op"] == "wo 30 jun 2027"
    assert {teken.naam for teken in stuk.handtekeningen} == {""}
    services.spreek_taak_af(
        werk.nemer.actor, opdracht_id=werk.op.pk, taak_id=taak.pk, spreker="opdrachtnemer"
    )
    stuk = lees(werk.gever.actor, taakinhoud, werk.op.pk, taak.pk)
    assert "Piet Projectleider" in {teken.naam for teken in stuk.handtekeningen}
    with pytest.raises(ObjectDoesNotExist):
        lees(werk.derde.actor, taakinhoud, werk.op.pk, taak.pk)


@pytest.mark.parametrize("vorm", list(VORMEN))
def test_both_sides_download_it(werk, taak, client, vorm):
    plek = {"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk}
    document = {**plek, "taak_id": taak.pk, "vorm": vorm}
    for wie in (werk.gever, werk.nemer):
        antwoord = als(client, wie).get(reverse("uitgang:taakdocument", kwargs=document))
        assert antwoord["Content-Type"] == VORMEN[vorm].mime
        assert "taakomschrijving" in antwoord["Content-Disposition"]
    pagina = client.get(reverse("trede1_opdracht:taakomschrijving", kwargs=plek))
    assert reverse("uitgang:taakdocument", kwargs=document) in pagina.content.decode()
    adres = reverse("uitgang:taakdocument", kwargs=document)
    assert als(client, werk.derde).get(adres).status_code == 404


def test_word_holds_what_was_agreed(werk, taak, client):
    plek = {
        "omgeving": werk.op.omgeving.sleutel,
        "opdracht_id": werk.op.pk,
        "taak_id": taak.pk,
        "vorm": "docx",
    }
    antwoord = als(client, werk.gever).get(reverse("uitgang:taakdocument", kwargs=plek))
    heel = b"".join(antwoord) if antwoord.streaming else antwoord.content
    tekst = "\n".join(deel.text for deel in docx.Document(io.BytesIO(heel)).paragraphs)
    assert "Je leidt het ontwerp." in tekst
    assert "Bestellen tot € 25.000." in tekst
