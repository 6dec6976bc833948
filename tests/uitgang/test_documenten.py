# SPDX-License-Identifier: EUPL-1.2
"""Documents: what stands in them is what was agreed, and every form can be read back."""

from io import BytesIO

import docx
import odfdo
import pikepdf
import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.urls import reverse

from tests.factories import als, lees
from tests.register import bestandmakers as maak
from tests.trede1_opdracht.stuur import TEKST, project
from vijftreden.uitgang.documenten import pdf as pdfmaker
from vijftreden.uitgang.documenten.inhoud import (
    LANGSTE_TEKST,
    Blok,
    Documentinhoud,
    Handtekening,
    Stijl,
    Tabel,
    drukbaar,
)
from vijftreden.uitgang.documenten.opdrachtbrief import briefinhoud
from vijftreden.uitgang.documenten.vormen import VORMEN, maak_document

VIJANDIG = (
    "a\x00\x01\x0b\x1b[31m",
    "=HYPERLINK(1)",
    "<script>alert(1)</script> & ]]> <!--",
    "\u202eomgekeerd\u2066",
    "{{ 7 * 7 }} {% for a in b %}",
    "\ud800 los surrogaat \uffff",
    "regel een\nregel twee\r\n\r\nalinea",
    "عربي 漢字 🙂",
)


def inhoud(tekst="Omdat het riool op is.", **anders):
    velden = {
        "soort": "opdrachtbrief",
        "titel": "Stationsstraat",
        "ondertitel": "Opdrachtbrief",
        "referentie": "2026-001",
        "versie": "2",
        "status": "concept",
        "gemaakt_op": "di 24 nov 2026",
        "blokken": (Blok(code="waarom", kop="Waarom deze opdracht", tekst=drukbaar(tekst)),),
        "tabellen": (
            Tabel(
                code="rollen",
                titel="Wie heeft welke rol",
                kolommen={"rol": "Rol", "naam": "Naam"},
                rijen=(("Opdrachtnemer", drukbaar(tekst)[:200]),),
            ),
        ),
        "handtekeningen": (Handtekening(kant="de opdrachtgever", naam="Hoofd", dag=""),),
    }
    return Documentinhoud(**{**velden, **anders})


def stijl():
    return Stijl(
        kleur="#7a1f1f", afzender="Gemeente Waterrijk", logo=maak.png(), logo_mime="image/png"
    )


def tekst_van(vorm, bestand):
    """All words of a document, by another reader than the writer where there is one."""
    if vorm == "docx":
        document = docx.Document(BytesIO(bestand))
        cellen = [cel.text for tabel in document.tables for rij in tabel.rows for cel in rij.cells]
        return "\n".join([*(deel.text for deel in document.paragraphs), *cellen])
    document = odfdo.Document(BytesIO(bestand))
    return document.get_formatted_text()


def test_a_pdf_is_tagged_dutch_and_has_headings_and_table_headers():
    with pikepdf.open(BytesIO(maak_document("pdf", inhoud(), stijl()))) as pdf:
        assert str(pdf.Root.Lang) == "nl"
        assert pdf.Root.MarkInfo.Marked
        assert len(pdf.Root.OutputIntents) == 1
        assert str(pdf.docinfo["/Title"]) == "Opdrachtbrief: Stationsstraat"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as meta:
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "A")
        rollen = list(_rollen(pdf.Root.StructTreeRoot))
    for rol in ("/H1", "/H2", "/Table", "/TH", "/TD", "/Figure"):
        assert rol in rollen
    assert rollen.count("/H2") == 3


def _rollen(deel):
    if "/S" in deel:
        yield str(deel.S)
    kinderen = deel.get("/K", [])
    for kind in kinderen if isinstance(kinderen, pikepdf.Array) else [kinderen]:
        if isinstance(kind, pikepdf.Dictionary):
            yield from _rollen(kind)


def test_word_has_headings_language_header_rows_and_a_described_logo():
    document = docx.Document(BytesIO(maak_document("docx", inhoud(), stijl())))
    koppen = [(d.style.name, d.text) for d in document.paragraphs if "Heading" in d.style.name]
    assert koppen[:2] == [("Heading 1", "Stationsstraat"), ("Heading 2", "Waarom deze opdracht")]
    assert document.core_properties.language == "nl-NL"
    assert document.core_properties.title == "Opdrachtbrief: Stationsstraat"
    assert all("w:tblHeader" in tabel.rows[0]._tr.xml for tabel in document.tables)
    kop = document.sections[0].header
    assert "Gemeente Waterrijk" in kop.paragraphs[0].text
    assert 'descr="Logo van Gemeente Waterrijk"' in kop.paragraphs[0]._p.xml
    assert "nl-NL" in document.styles.element.xml


def test_opendocument_has_headings_language_and_header_rows():
    document = odfdo.Document(BytesIO(maak_document("odt", inhoud(), stijl())))
    assert [kop.text_recursive for kop in document.body.headers][:2] == [
        "Stationsstraat",
        "Waarom deze opdracht",
    ]
    assert document.meta.title == "Opdrachtbrief: Stationsstraat"
    assert document.meta.get_language() == "nl-NL"
    assert len(document.body.get_elements("//table:table-header-rows")) == 2
    assert "Opdrachtnemer" in tekst_van("odt", maak_document("odt", inhoud(), stijl()))


@pytest.mark.parametrize("vorm", ["docx", "odt"])
@pytest.mark.parametrize("tekst", VIJANDIG, ids=range(len(VIJANDIG)))
def test_hostile_text_stays_text(vorm, tekst):
    bestand = maak_document(vorm, inhoud(tekst), stijl())
    for stuk in drukbaar(tekst).split():
        assert stuk in tekst_van(vorm, bestand)


def test_hostile_text_makes_a_pdf_too():
    bestand = maak_document("pdf", inhoud(" ".join(VIJANDIG)), Stijl())
    with pikepdf.open(BytesIO(bestand)) as pdf:
        assert len(pdf.pages) == 1
        assert "/AA" not in pdf.Root
        assert "/Names" not in pdf.Root


@pytest.mark.parametrize("vorm", ["docx", "odt"])
def test_five_megabytes_are_cut_short_and_say_so(vorm):
    bestand = maak_document(vorm, inhoud("woord " * 900_000), Stijl())
    gelezen = tekst_van(vorm, bestand)
    assert "De hele tekst staat in Vijftreden" in gelezen
    assert len(gelezen) < LANGSTE_TEKST + 2000


def test_text_holds_no_sign_that_xml_refuses():
    assert drukbaar("a\x00b\x0b\u202ec\ud800") == "abc"
    assert drukbaar(" a\r\nb ") == "a\nb"


def test_a_pdf_fetches_nothing(monkeypatch):
    """A picture of elsewhere in the look is not asked: only what stands in the page itself."""
    vreemd = Stijl(
        logo=b"x", logo_mime='image/png" onload="a', afzender='"><img src="http://e.x">'
    )
    assert maak_document("pdf", inhoud(), vreemd).startswith(b"%PDF-")


def test_without_pango_the_reason_is_told(monkeypatch):
    pdfmaker._weasyprint.cache_clear()
    monkeypatch.setitem(__import__("sys").modules, "weasyprint", None)
    try:
        assert not pdfmaker.kan_pdf()
        with pytest.raises(pdfmaker.GeenPdf, match="libpango"):
            maak_document("pdf", inhoud(), Stijl())
    finally:
        pdfmaker._weasyprint.cache_clear()


@pytest.mark.django_db
class TestOpdrachtbrief:
    @pytest.fixture
    def werk(self):
        return project()

    def test_it_holds_texts_roles_and_who_said_yes(self, werk):
        brief = werk.deel(marge_geld=5)
        stuk = lees(werk.nemer.actor, briefinhoud, werk.op.pk, brief.pk)
        assert stuk.titel == "Stationsstraat"
        assert stuk.status == "concept, nog niet door beide kanten bevestigd"
        teksten = {blok.code: blok.tekst for blok in stuk.blokken}
        assert teksten["waarom"] == TEKST["waarom"]
        assert teksten["marge_geld"] == "5 procent"
        rollen = next(tabel for tabel in stuk.tabellen if tabel.code == "rollen")
        assert "Piet Projectleider" in [naam for _, naam in rollen.rijen]
        assert [teken.naam for teken in stuk.handtekeningen] == ["Hoofd Ruimte", ""]

    def test_a_version_in_force_says_since_when(self, werk):
        brief = werk.deel()
        werk.bevestig(werk.nemer, brief)
        stuk = lees(werk.gever.actor, briefinhoud, werk.op.pk, brief.pk)
        assert stuk.status == "geldt sinds di 24 nov 2026"
        with pytest.raises(ObjectDoesNotExist):
            lees(werk.derde.actor, briefinhoud, werk.op.pk, brief.pk)

    @pytest.mark.parametrize("vorm", list(VORMEN))
    def test_both_sides_download_it(self, werk, client, vorm):
        brief = werk.deel()
        plek = {
            "omgeving": werk.op.omgeving.sleutel,
            "opdracht_id": werk.op.pk,
            "brief_id": brief.pk,
            "vorm": vorm,
        }
        antwoord = als(client, werk.nemer).get(reverse("uitgang:briefdocument", kwargs=plek))
        assert antwoord["Content-Type"] == VORMEN[vorm].mime
        assert antwoord["Content-Disposition"].startswith("attachment; filename=")
        plek["vorm"] = "exe"
        assert client.get(reverse("uitgang:briefdocument", kwargs=plek)).status_code == 404

    def test_the_page_offers_it(self, werk, client):
        werk.deel()
        plek = {"omgeving": werk.op.omgeving.sleutel, "opdracht_id": werk.op.pk}
        bladzijde = als(client, werk.nemer).get(
            reverse("trede1_opdracht:opdrachtbrief", kwargs=plek)
        )
        for vorm in VORMEN:
            assert f"document.{vorm}" in bladzijde.content.decode()
