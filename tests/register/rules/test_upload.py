# SPDX-License-Identifier: EUPL-1.2
"""What may be kept: the kinds that we know; what is smuggled in is refused, or does no harm."""

from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from tests.register import bestandmakers as maak
from vijftreden.register.rules.upload import Afgewezen, keur
from vijftreden.register.rules.upload.soorten import MIME

GRENS = 20 * 1024 * 1024
MZ = b"MZ\x90\x00" + b"\0" * 200
ELF = b"\x7fELF\x02\x01\x01" + b"\0" * 60
LNK = b"L\x00\x00\x00\x01\x14\x02\x00" + b"\0" * 60
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
XXE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
UTF16 = XXE.decode().replace('version="1.0"', 'version="1.0" encoding="UTF-16"').encode("utf-16")


def goed(naam, inhoud):
    return keur(naam=naam, inhoud=inhoud, grens=GRENS)


GOED = (
    ("brief.pdf", maak.pdf),
    ("brief.docx", maak.word),
    ("lijst.xlsx", maak.excel),
    ("praatje.pptx", maak.presentatie),
    ("brief.odt", lambda: maak.odf("text")),
    ("lijst.ods", lambda: maak.odf("spreadsheet")),
    ("praatje.odp", lambda: maak.odf("presentation")),
    ("logo.png", maak.png),
    ("foto.jpg", lambda: maak.png(soort="JPEG")),
    ("foto.JPEG", lambda: maak.png(soort="JPEG")),
    ("notitie.txt", "Overleg met Zoë: één ding.".encode),
    ("notitie.txt", lambda: "Overleg met Zoë".encode("cp1252")),
    ("lijst.csv", lambda: b"naam;bedrag\nBrug;10\n"),
    ("klik.docx", lambda: maak.met_koppeling_naar_buiten("hyperlink")),
    ("maand.txt", lambda: b"BMxyz is een afkorting"),
)


@pytest.mark.parametrize(("naam", "inhoud"), GOED, ids=[naam for naam, _ in GOED])
def test_what_people_add_is_kept(naam, inhoud):
    uit = goed(naam, inhoud())
    assert uit.mime == MIME[uit.soort]
    assert uit.naam.lower() == naam.lower()


GEWEIGERD = (
    ("svg met script", "plaatje.svg", SVG, "bewaren we niet"),
    ("svg als png", "plaatje.png", SVG, "niet een plaatje"),
    ("svg als txt", "plaatje.txt", SVG, "webpagina"),
    ("html", "pagina.html", HTML, "bewaren we niet"),
    ("html als pdf", "pagina.pdf", HTML, "niet een pdf"),
    ("html als txt", "pagina.txt", b"\xef\xbb\xbf \n" + HTML, "webpagina"),
    ("gif met script", "a.gif", maak.gif_met_script(), "bewaren we niet"),
    ("gif met script als png", "a.png", maak.gif_met_script(), "een gif"),
    ("pdf en zip in een", "a.pdf", maak.pdf_in_stukken(), "ander bestand"),
    ("zip en pdf in een", "a.docx", maak.word() + maak.pdf(), "hangt iets vast"),
    ("docx na een kop", "a.docx", MZ + maak.word(), "programma voor Windows"),
    ("pdf na een kop", "a.pdf", b"GIF89a" + maak.pdf(), "een gif"),
    ("pdf met html vooraan", "a.pdf", b"%PDF-1.4\n<html><script>" + maak.pdf(), "ander bestand"),
    (
        "pdf met script",
        "a.pdf",
        maak.pdf(
            OpenAction=pikepdf.Dictionary(
                S=pikepdf.Name("/JavaScript"), JS=pikepdf.String("app.alert(1)")
            )
        ),
        "script",
    ),
    ("pdf met script in hex", "a.pdf", maak.pdf(AA=1).replace(b"/AA", b"/J#53"), "script"),
    (
        "pdf die start",
        "a.pdf",
        maak.pdf(OpenAction=pikepdf.Dictionary(S=pikepdf.Name("/Launch"))),
        "script",
    ),
    ("halve pdf", "a.pdf", maak.pdf()[:300], "niet heel"),
    ("exe", "a.exe", MZ, "bewaren we niet"),
    ("exe als pdf", "a.pdf", MZ, "programma voor Windows"),
    ("exe als txt", "a.txt", MZ, "programma voor Windows"),
    ("dubbel einde", "factuur.pdf.exe", MZ, "bewaren we niet"),
    ("omgekeerde naam", "factuur\u202efdp.exe", MZ, "bewaren we niet"),
    ("elf", "a.docx", ELF, "programma voor Linux"),
    ("jar", "a.jar", maak.pak({"META-INF/MANIFEST.MF": "Main-Class: A"}), "bewaren we niet"),
    ("jar als docx", "a.docx", maak.pak({"META-INF/MANIFEST.MF": "Main"}), "ingepakt bestand"),
    ("lnk als pdf", "a.pdf", LNK, "snelkoppeling"),
    ("oud office", "a.docx", OLE, "oud Office-bestand"),
    ("zip", "a.zip", maak.pak({"a.txt": "a"}), "bewaren we niet"),
    ("zip als docx", "a.docx", maak.pak({"a.txt": "a"}), "ingepakt bestand"),
    (
        "zip in docx",
        "a.docx",
        maak.met(maak.word(), delen={"word/media/a.png": maak.pak({"a": "b"})}),
        "ander bestand",
    ),
    ("exe in docx", "a.docx", maak.met(maak.word(), delen={"word/media/a.png": MZ}), "(OLE)"),
    (
        "ole in docx",
        "a.docx",
        maak.met(maak.word(), delen={"word/embeddings/o.bin": OLE}),
        "(OLE)",
    ),
    (
        "macro's als docx",
        "a.docx",
        maak.met(maak.word(), delen={"word/vbaProject.bin": OLE}),
        "macro",
    ),
    (
        "docm als docx",
        "a.docx",
        maak.met(
            maak.word(),
            vervang={
                "[Content_Types].xml": (
                    maak.WORD.encode() + b".main+xml",
                    b"application/vnd.ms-word.document.macroEnabled.main+xml",
                )
            },
        ),
        "macro",
    ),
    ("docx als xlsx", "a.xlsx", maak.word(), "een Word-document"),
    ("sjabloon van elders", "a.docx", maak.met_koppeling_naar_buiten(), "van buiten"),
    ("beeld van elders", "a.docx", maak.met_koppeling_naar_buiten("image"), "van buiten"),
    (
        "koppeling in code",
        "a.docx",
        maak.met_koppeling_naar_buiten(extra='TargetMode="&#69;xternal"'),
        "van buiten",
    ),
    (
        "html als deel",
        "a.docx",
        maak.met(
            maak.word(), delen={"word/_rels/x.rels": maak.relatie("aFChunk", "a.xml", extra="")}
        ),
        "(OLE)",
    ),
    ("dde-veld", "a.docx", maak.met_veld("DDEAUTO c:\\\\cmd.exe /k calc"), "DDE"),
    ("ingevoegde tekst", "a.docx", maak.met_veld(" INCLUDETEXT https://elders.example"), "DDE"),
    ("xxe", "a.docx", maak.met(maak.word(), delen={"word/x.xml": XXE}), "beschadigd"),
    (
        "xxe in utf-16",
        "a.docx",
        maak.met(maak.word(), delen={"word/_rels/x.rels": UTF16}),
        "beschadigd",
    ),
    ("pad omhoog", "a.docx", maak.met(maak.word(), delen={"../../a.xml": "x"}), "tekstprogramma"),
    ("vast pad", "a.docx", maak.met(maak.word(), delen={"/etc/a.xml": "x"}), "tekstprogramma"),
    ("snelkoppeling", "a.docx", maak.snelkoppeling(), "tekstprogramma"),
    (
        "zipbom",
        "a.docx",
        maak.met(maak.word(), delen={"word/a.xml": b"\0" * 9_000_000}),
        "te groot",
    ),
    (
        "duizenden delen",
        "a.docx",
        maak.met(maak.word(), delen={f"word/{n}.xml": "" for n in range(2001)}),
        "te groot",
    ),
    ("macro in odt", "a.odt", maak.met(maak.odf("text"), delen={"Basic/a.xml": "x"}), "macro"),
    (
        "beeld van elders in odt",
        "a.odt",
        maak.met(
            maak.odf("text"),
            delen={
                "styles.xml": b'<o xmlns:x="http://www.w3.org/1999/xlink"><i x:href="http://e.example/a"/></o>'
            },
        ),
        "van buiten",
    ),
    ("leeg", "a.txt", b"", "staat niets"),
    ("alleen nullen", "a.pdf", b"\0" * 400, "staat niets"),
    ("afgekapte png", "a.png", maak.png((2000, 2000))[:200], "niet te lezen"),
    ("reuzenpng", "a.png", maak.groot_png(), "beeldpunten"),
    ("png met einde jpg", "a.jpg", maak.png(), "een plaatje"),
    ("nul in tekst", "a.csv", b"a;b\0;c", "gewone tekst"),
    ("zonder einde", "README", b"tekst", "bewaren we niet"),
    ("alleen einde", ".htaccess", b"tekst", "bewaren we niet"),
    ("te groot", "a.txt", b"a" * (GRENS + 1), "groter dan 20 MB"),
)


@pytest.mark.parametrize(
    ("naam", "inhoud", "zin"), [geval[1:] for geval in GEWEIGERD], ids=[g[0] for g in GEWEIGERD]
)
def test_what_is_smuggled_in_is_refused_with_a_reason(naam, inhoud, zin):
    with pytest.raises(Afgewezen) as fout:
        goed(naam, inhoud)
    assert zin in fout.value.zin
    assert fout.value.zin.endswith(".")


def test_there_are_forty_kinds_at_least():
    assert len({geval[0] for geval in GEWEIGERD}) == len(GEWEIGERD) >= 40


NAMEN = (
    ("../../etc/passwd.txt", "passwd.txt"),
    ("C:\\Users\\ik\\brief.txt", "brief.txt"),
    ("brief\0.txt", "brief.txt"),
    ("brief\r\nSet-Cookie: a.txt", "briefSet-Cookie_ a.txt"),
    ("\u202etxt.brief.txt", "txt.brief.txt"),
    ("factuur.exe.txt", "factuur_exe.txt"),
    ("con.txt", "bestand-con.txt"),
    ('a"b<c>|d?.txt', "a_b_c__d_.txt"),
    ("begroting 2027 – versie één.txt", "begroting 2027 – versie één.txt"),
    ("a" * 300 + ".txt", "a" * 150 + ".txt"),
    ("....txt", "bestand.txt"),
)


@pytest.mark.parametrize(("naam", "wordt"), NAMEN)
def test_a_name_is_made_harmless(naam, wordt):
    assert goed(naam, b"tekst").naam == wordt


def test_a_picture_is_drawn_anew():
    """What stood in its comment, or where the photo was taken, does not come along."""
    uit = goed("foto.jpg", maak.jpeg_met_html())
    assert b"script" not in uit.inhoud
    beeld = Image.new("RGB", (4, 2), "red")
    gps = beeld.getexif()
    gps[0x8825] = {1: "N", 2: (52.0, 5.0, 0.0)}
    bron = BytesIO()
    beeld.save(bron, "JPEG", exif=gps)
    with Image.open(BytesIO(goed("foto.jpg", bron.getvalue()).inhoud)) as kaal:
        assert dict(kaal.getexif()) == {}
        assert kaal.size == (4, 2)


def test_text_is_kept_as_utf_8():
    assert goed("a.txt", "Zoë".encode("cp1252")).inhoud == "Zoë".encode()
    assert goed("a.txt", b"\xef\xbb\xbfZo").inhoud == b"Zo"
