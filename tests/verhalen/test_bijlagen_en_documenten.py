# SPDX-License-Identifier: EUPL-1.2
"""A contractor hangs a plan on a commission; the principal opens it and takes the letter along."""

from io import BytesIO

import docx
import pikepdf
import pytest

from tests.factories import lid, systeem
from tests.register import bestandmakers as maak
from tests.trede1_opdracht.stuur import project
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.toegang.rechten import Soort


@pytest.mark.browser
@pytest.mark.parametrize("met_javascript", [True, False])
def test_from_attachment_to_letter(kijker, met_javascript):
    werk = project()
    werk.bevestig(werk.nemer, werk.deel(marge_geld=5))
    herzie_alles(systeem(werk.op.omgeving))
    pagina, hier = kijker.pagina, f"{kijker.url}/{werk.op.omgeving.sleutel}"
    kijker.als(werk.nemer.account)
    pagina.goto(f"{hier}/opdrachten/{werk.op.pk}/")
    kijker.kijk("opdracht-zonder-bijlagen")
    pagina.get_by_role("link", name="Voeg een stuk toe", exact=False).click()
    kijker.kijk("bijlagen-leeg")
    nep = {"name": "plan.pdf", "mimeType": "application/pdf", "buffer": b"MZ nep"}
    pagina.locator("input[type=file]").set_input_files(nep)
    kijker.druk("Voeg het bestand toe")
    kijker.kijk("bijlagen-geweigerd")
    assert "programma voor Windows" in pagina.locator("main").inner_text()
    echt = {"name": "Plan – één.docx", "mimeType": "", "buffer": maak.word("Een plan.")}
    pagina.locator("input[type=file]").set_input_files(echt)
    kijker.druk("Voeg het bestand toe")
    pagina.get_by_label("Naam van het stuk", exact=False).fill("Raadsnota")
    pagina.get_by_label("Adres in het documentsysteem", exact=False).fill("https://dms.example/1")
    kijker.druk("Leg de link")
    kijker.kijk("bijlagen")
    kijker.als(werk.gever.account)
    pagina.goto(f"{hier}/opdrachten/{werk.op.pk}/bijlagen/")
    assert pagina.get_by_role("button", name="Haal weg").count() == 0
    with pagina.expect_download() as gehaald:
        pagina.get_by_role("link", name="Plan – één.docx").click()
    assert gehaald.value.suggested_filename == "Plan – één.docx"
    pagina.goto(f"{hier}/opdrachten/{werk.op.pk}/opdrachtbrief/")
    kijker.kijk("opdrachtbrief-met-documenten")
    with pagina.expect_download() as brief:
        pagina.get_by_role("link", name="pdf").click()
    with pikepdf.open(brief.value.path()) as pdf:
        assert str(pdf.Root.Lang) == "nl"
    beheer = lid(werk.op.omgeving, Soort.BEHEERDER)
    kijker.als(beheer.account)
    pagina.goto(f"{hier}/beheer/huisstijl/")
    kijker.kijk("huisstijl")
    pagina.locator("#id_afzender").fill("Team Mobiliteit")
    logo = {"name": "logo.png", "mimeType": "image/png", "buffer": maak.png()}
    pagina.locator("#id_logo").set_input_files(logo)
    kijker.druk("Bewaar de huisstijl")
    fout = docx.Document()
    fout.add_paragraph("{{ salaris }}")
    uit = BytesIO()
    fout.save(uit)
    sjabloon = {"name": "ons.docx", "mimeType": "", "buffer": uit.getvalue()}
    pagina.locator("#id_sjabloon-bestand").set_input_files(sjabloon)
    kijker.druk("Gebruik dit sjabloon")
    assert "“salaris” bestaat niet" in pagina.locator("main").inner_text()
    kijker.kijk("huisstijl-geweigerd")
