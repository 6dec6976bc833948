# SPDX-License-Identifier: EUPL-1.2
"""What is wrong in sense stands at the field where it can be mended."""

import pytest
from django import forms

from vijftreden.web.fouten import Invoerfout, toon_bij

ZIN = "Deze dag is al geweest. Kies een dag vanaf vandaag."


class Dagformulier(forms.Form):
    """A form with one field."""

    dag = forms.DateField()


@pytest.fixture
def formulier():
    """Filled in, and right in shape."""
    gevuld = Dagformulier({"dag": "2026-11-24"})
    assert gevuld.is_valid()
    return gevuld


def test_an_error_says_where_and_what():
    fout = Invoerfout("dag", ZIN)
    assert (fout.veld, fout.zin, str(fout)) == ("dag", ZIN, ZIN)


def test_the_sentence_stands_at_its_field(formulier):
    toon_bij(formulier, Invoerfout("dag", ZIN))
    assert formulier.errors == {"dag": [ZIN]}
    assert not formulier.is_valid()


@pytest.mark.parametrize("veld", ["", "van", "__all__"])
def test_what_is_of_no_field_stands_above_the_form(formulier, veld):
    toon_bij(formulier, Invoerfout(veld, ZIN))
    assert formulier.errors == {"__all__": [ZIN]}
    assert formulier.non_field_errors() == [ZIN]
