# SPDX-License-Identifier: EUPL-1.2
"""A form: label, help, who reads it, the error at the field and above the form."""

import re

import pytest
from django import forms
from django.template.loader import render_to_string
from django.test import RequestFactory


class Rolformulier(forms.Form):
    """One field of each sort."""

    lezers = {"toelichting": "Jij en de opdrachtnemer."}

    versie = forms.IntegerField(widget=forms.HiddenInput)
    naam = forms.CharField(label="Naam", help_text="Zoals op de kaart.")
    toelichting = forms.CharField(label="Toelichting", required=False, widget=forms.Textarea)
    rol = forms.ChoiceField(label="Rol", choices=[("e", "eigenaar"), ("a", "accounthouder")])
    kant = forms.ChoiceField(label="Kant", choices=[("g", "gever")], widget=forms.RadioSelect)
    bericht = forms.BooleanField(label="Stuur een bericht", required=False)


@pytest.fixture
def pagina():
    def toon(**gegevens):
        formulier = Rolformulier(gegevens or None, initial={"versie": 3})
        context = {"formulier": formulier, "knop_tekst": "Geef de rol", "annuleer": "/terug/"}
        request = RequestFactory().get("/")
        return render_to_string("web/formulier.html", context, request=request)

    return toon


def ids(html):
    return re.findall(r'\sid="([^"]+)"', html)


def test_a_fresh_form_has_no_errors(pagina):
    html = pagina()
    assert "nog niet opgeslagen" not in html
    assert "csrfmiddlewaretoken" in html
    assert 'name="versie" value="3"' in html


def test_every_description_and_every_label_points_at_something(pagina):
    html = pagina(versie=3, toelichting="x")
    present = set(ids(html))
    assert len(present) == len(ids(html))
    named = " ".join(re.findall(r'aria-describedby="([^"]+)"', html)).split()
    assert {"id_naam_helptext", "id_naam_error", "id_toelichting_lezer", "id_kant_error"} <= set(
        named
    )
    assert set(named) <= present
    assert set(re.findall(r'<label[^>]*\sfor="([^"]+)"', html)) <= present
    assert set(re.findall(r'href="#([^"]+)"', html)) == {"id_naam", "id_rol", "id_kant_0"}


def test_who_reads_it_stands_at_the_field(pagina):
    assert "Jij en de opdrachtnemer." in pagina()


class Gespreksformulier(forms.Form):
    """Two texts with the same readers, one with others."""

    lezers = {"zorg": "Jullie allebei.", "afspraak": "Jullie allebei.", "wie": "Iedereen hier."}

    zorg = forms.CharField(label="Zorg")
    afspraak = forms.CharField(label="Afspraak")
    wie = forms.CharField(label="Wie", help_text="Een naam per regel.")


def test_the_same_readers_are_told_once_and_every_field_points_at_them():
    context = {"formulier": Gespreksformulier(), "knop_tekst": "Bewaar"}
    html = render_to_string("web/formulier.html", context, request=RequestFactory().get("/"))
    assert html.count("Jullie allebei.") == 1
    assert html.index("Jullie allebei.") < html.index("Zorg")
    teksten = dict(re.findall(r'<p class="[^"]*"\s+id="([^"]+)">([^<]+)</p>', html))
    velden = re.findall(r'name="(\w+)"[^>]*\saria-describedby="([^"]+)"', html)
    gelezen = {naam: [teksten[plek] for plek in plekken.split()] for naam, plekken in velden}
    assert gelezen == {
        "zorg": ["Jullie allebei."],
        "afspraak": ["Jullie allebei."],
        "wie": ["Een naam per regel.", "Iedereen hier."],
    }


def test_an_optional_field_says_so(pagina):
    html = pagina()
    assert html.count("(mag leeg)") == 1


def test_controls_carry_the_design_system(pagina):
    html = pagina()
    for klasse in (
        "utrecht-textbox--html-input",
        "utrecht-textarea--html-textarea",
        "utrecht-select--html-select",
        "utrecht-radio-button--html-input",
        "utrecht-checkbox--html-input",
    ):
        assert html.count(klasse) == 1, klasse
