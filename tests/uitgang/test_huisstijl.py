# SPDX-License-Identifier: EUPL-1.2
"""The look of documents, and templates: documented fields alone, refused by name otherwise."""

from io import BytesIO

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.factories import als, lees, lid, omgeving
from tests.register import bestandmakers as maak
from vijftreden.toegang.rechten import GeenRecht, Soort
from vijftreden.uitgang.documenten.inhoud import Stijl
from vijftreden.uitgang.documenten.sjabloon import keur_sjabloon, vul
from vijftreden.uitgang.documenten.sjabloonfout import Sjabloonfout
from vijftreden.uitgang.documenten.velden import VELDEN
from vijftreden.uitgang.documenten.vormen import voorbeeld
from vijftreden.uitgang.selectors.huisstijl import huisstijl, sjabloon_van, stijl_van
from vijftreden.uitgang.services.huisstijl import zet_sjabloon
from vijftreden.web.fouten import Invoerfout

SOORT = "opdrachtbrief"
LUS = "{% for deel in rollen %}{{ deel.rol }}: {{ deel.naam }}{% endfor %}"


def met(*alineas, kop=""):
    document = docx.Document()
    for alinea in alineas:
        document.add_paragraph(alinea)
    document.sections[0].header.paragraphs[0].text = kop
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()


def test_fields_and_loops_are_filled():
    sjabloon = met("{{ titel }} ({{versie}})", LUS, "{{ waarom }}", kop="{{ afzender }}")
    keur_sjabloon(sjabloon, SOORT)
    gevuld = docx.Document(BytesIO(vul(sjabloon, voorbeeld(SOORT), Stijl(afzender="A & <B>"))))
    tekst = [deel.text for deel in gevuld.paragraphs]
    assert tekst[0] == "Voorbeeld van een opdracht (1)"
    assert "voorbeeld van rol: voorbeeld van naam" in tekst[1]
    assert gevuld.sections[0].header.paragraphs[0].text == "A & <B>"


def test_every_documented_field_can_be_used():
    for soort in ("opdrachtbrief", "taakomschrijving"):
        lijst = VELDEN[soort]
        alineas = ["{{ " + veld + " }}" for veld in lijst.velden]
        for lus, delen in lijst.lussen.items():
            velden = " ".join("{{ d." + deel + " }}" for deel in delen)
            alineas.append("{% for d in " + lus + " %}" + velden + "{% endfor %}")
        keur_sjabloon(met(*alineas), soort)
        assert vul(met(*alineas), voorbeeld(soort), Stijl()).startswith(b"PK")


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("{{ waarrom }}", "“waarrom” bestaat niet"),
        ("{{ deel.naam }}", "“deel.naam” kan alleen in een herhaling"),
        ("{% for d in rollen %}{{ d.loon }}{% endfor %}", "“d.loon” bestaat niet"),
        ("{% for d in salarissen %}{{ d.naam }}{% endfor %}", "“salarissen” bestaat niet"),
        ("{{ titel.__class__ }}", "kan alleen in een herhaling"),
        ("{% for d in rollen %}{{ d.__class__ }}{% endfor %}", "bestaat niet"),
        ("{% for d in rollen %}{{ d.naam.upper }}{% endfor %}", "code"),
        ("{{ titel.upper() }}", "haakjes"),
        ("{{ titel|upper }}", "filter"),
        ("{{ titel[0] }}", "[ ]"),
        ("{{ 7 * 7 }}", "code"),
        ("{{ titel ~ versie }}", "code"),
        ("{{ 'a' if titel else 'b' }}", "code"),
        ("{% if titel %}ja{% endif %}", "voorwaarde"),
        ("{% set a = 1 %}", "toekenning"),
        ("{% include 'x' %}", "ander bestand"),
        ("{% import 'x' as y %}", "ander bestand"),
        ("{% extends 'x' %}", "ander bestand"),
        ("{% macro a() %}{% endmacro %}", "code"),
        ("{% for d in rollen if d.naam %}{{ d.naam }}{% endfor %}", "herhaling met code"),
        ("{% for d in range(9) %}x{% endfor %}", "herhaling met code"),
        ("{% for d in rollen recursive %}x{% endfor %}", "herhaling met code"),
        ("{{ titel", "niet goed geschreven"),
        ("{% for d in rollen %}", "niet goed geschreven"),
        ("{{r titel }}", "{{r"),
        ("{{ config }}", "“config” bestaat niet"),
        ("{{ cycler }}", "“cycler” bestaat niet"),
    ],
)
def test_what_is_no_documented_field_is_refused_by_its_name(tekst, zin):
    for sjabloon in (met(tekst), met("gewoon", kop=tekst)):
        with pytest.raises(Sjabloonfout) as fout:
            keur_sjabloon(sjabloon, SOORT)
        assert zin in fout.value.zin


def test_fields_in_the_properties_are_refused():
    document = docx.Document()
    document.core_properties.title = "{{ titel }}"
    uit = BytesIO()
    document.save(uit)
    with pytest.raises(Sjabloonfout, match="eigenschappen"):
        keur_sjabloon(uit.getvalue(), SOORT)


@pytest.mark.django_db
class TestHuisstijl:
    @pytest.fixture
    def ik(self):
        return lid(omgeving(), Soort.BEHEERDER)

    @pytest.fixture
    def binnen(self, client, ik):
        return als(client, ik)

    def adres(self, ik, naam="huisstijl", **delen):
        plek = {"omgeving": ik.omgeving.sleutel, **delen}
        return reverse(f"uitgang:{naam}", kwargs=plek)

    def test_logo_colour_and_sender_are_used(self, ik, binnen):
        logo = SimpleUploadedFile("logo.png", maak.png())
        waarden = {"versie": 0, "kleur": "#7A1F1F", "afzender": "Team Wonen", "logo": logo}
        assert binnen.post(self.adres(ik), waarden).status_code == 302
        stijl = lees(ik.actor, stijl_van, afzender="Gemeente")
        assert (stijl.kleur, stijl.afzender, stijl.logo[:4]) == (
            "#7a1f1f",
            "Team Wonen",
            b"\x89PNG",
        )
        nu = lees(ik.actor, huisstijl)
        weg = {"versie": nu.versie, "kleur": "", "afzender": "", "zonder_logo": "on"}
        assert binnen.post(self.adres(ik), weg).status_code == 302
        stijl = lees(ik.actor, stijl_van, afzender="Gemeente")
        assert (stijl.kleur, stijl.afzender, stijl.logo) == ("#154273", "Gemeente", b"")

    def test_a_colour_without_its_hash_is_understood(self, ik, binnen):
        assert binnen.post(self.adres(ik), {"versie": 0, "kleur": " 7A1F1F "}).status_code == 302
        assert lees(ik.actor, stijl_van, afzender="Gemeente").kleur == "#7a1f1f"

    @pytest.mark.parametrize(
        ("waarden", "zin"),
        [
            ({"kleur": "#ffffff"}, "te licht"),
            ({"kleur": "red;x:y"}, "Schrijf de kleur"),
            ({"kleur": "#7A1F1F00"}, "een hekje en zes cijfers of letters"),
            ({"logo": SimpleUploadedFile("a.svg", b"<svg/>")}, "bewaren we niet"),
            ({"logo": SimpleUploadedFile("a.txt", b"tekst")}, "plaatje"),
        ],
    )
    def test_what_does_not_fit_is_told_at_the_field(self, ik, binnen, waarden, zin):
        antwoord = binnen.post(self.adres(ik), {"versie": 0, "afzender": "Ik", **waarden})
        assert antwoord.status_code == 400
        assert zin in antwoord.content.decode()
        assert 'value="Ik"' in antwoord.content.decode()

    def test_who_changed_it_meanwhile_is_not_overruled(self, ik, binnen):
        binnen.post(self.adres(ik), {"versie": 0, "afzender": "Een"})
        binnen.post(self.adres(ik), {"versie": 1, "afzender": "Twee"})
        antwoord = binnen.post(self.adres(ik), {"versie": 1, "afzender": "Drie"})
        assert antwoord.status_code == 400
        assert "intussen gewijzigd" in antwoord.content.decode()

    def test_an_own_template_is_used_until_it_is_taken_back(self, ik, binnen):
        eerste, tweede = met("Eerste {{ titel }}"), met("Tweede {{ titel }}")
        for sjabloon in (eerste, tweede):
            bestand = SimpleUploadedFile("ons.docx", sjabloon)
            waarden = {"sjabloon-soort": SOORT, "sjabloon-bestand": bestand}
            assert binnen.post(self.adres(ik, "sjabloon"), waarden).status_code == 302
        assert lees(ik.actor, sjabloon_van, SOORT) == tweede
        antwoord = binnen.get(self.adres(ik, "huisstijl_voorbeeld", soort=SOORT, vorm="docx"))
        document = docx.Document(BytesIO(antwoord.content))
        assert document.paragraphs[0].text == "Tweede Voorbeeld van een opdracht"
        binnen.post(self.adres(ik, "sjabloon_weg", soort=SOORT))
        assert lees(ik.actor, sjabloon_van, SOORT) == b""

    @pytest.mark.parametrize(
        ("naam", "inhoud", "zin"),
        [
            ("a.docx", met("{{ salaris }}"), "salaris"),
            ("a.docx", maak.met_koppeling_naar_buiten(), "van buiten"),
            ("a.pdf", maak.pdf(), "Word-document"),
            ("a.docm", maak.word(), "bewaren we niet"),
        ],
    )
    def test_a_wrong_template_is_refused_at_the_field(self, ik, binnen, naam, inhoud, zin):
        bestand = SimpleUploadedFile(naam, inhoud)
        waarden = {"sjabloon-soort": SOORT, "sjabloon-bestand": bestand}
        antwoord = binnen.post(self.adres(ik, "sjabloon"), waarden)
        assert antwoord.status_code == 400
        assert zin in antwoord.content.decode()

    def test_it_is_of_beheer_alone(self, ik):
        with pytest.raises(GeenRecht):
            zet_sjabloon(lid(ik.omgeving).actor, soort=SOORT, naam="a.docx", inhoud=met("a"))
        with pytest.raises(Invoerfout):
            zet_sjabloon(ik.actor, soort=SOORT, naam="a.txt", inhoud=b"tekst")
