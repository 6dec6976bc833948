# SPDX-License-Identifier: EUPL-1.2
"""Meeting dates on the screen: paste, look, confirm, take away; for who may."""

from datetime import date

import pytest

from tests.factories import als, lid, systeem
from vijftreden.kern.kalender import Gremium
from vijftreden.register.selectors import vergaderdatums
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht

TEKST = "10 juni 2027\n31 februari 2027\n8 juli 2027\n\nzomerreces 10 juli t/m 22 augustus 2027\n"


def plak(client, pad, tekst=TEKST, gremium="raad", **anders):
    velden = {"gremium": gremium, "jaar": "2027", "tekst": tekst, **anders}
    return client.post(pad("beheer/vergaderdatums/plakken/"), velden)


def bewaard(spelers):
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        return [(r.gremium, r.datum, r.tot_en_met) for r in vergaderdatums(actor)]


def test_a_preview_shows_what_was_read_and_stores_nothing(beheerder, spelers, pad):
    tekst = plak(beheerder, pad).content.decode()
    assert "1 regel lezen we niet" in tekst
    assert "Regel 2: " in tekst
    assert "do 10 jun 2027" in tekst
    assert "za 10 jul 2027 tot en met zo 22 aug 2027" in tekst
    assert tekst.count("komt erbij") == 3
    assert "Leg 3 datums vast, sla de rest over" in tekst
    assert bewaard(spelers) == []


def test_confirming_stores_what_was_read(beheerder, spelers, pad):
    antwoord = plak(beheerder, pad, bewaar="ja")
    assert antwoord["Location"] == pad("beheer/vergaderdatums/?jaar=2027")
    assert bewaard(spelers) == [
        (Gremium.RAAD, date(2027, 6, 10), None),
        (Gremium.RAAD, date(2027, 7, 8), None),
        (Gremium.RECES, date(2027, 7, 10), date(2027, 8, 22)),
    ]
    lijst = beheerder.get(antwoord["Location"]).content.decode()
    assert "Vergaderdatums: 3 toegevoegd." in lijst
    assert "Gemeenteraad" in lijst


def test_a_second_time_changes_nothing_and_says_so(beheerder, spelers, pad):
    plak(beheerder, pad, bewaar="ja")
    eerst = bewaard(spelers)
    tekst = plak(
        beheerder, pad, "10 juni 2027\nreces 10 juli t/m 20 augustus 2027"
    ).content.decode()
    assert "staat er al" in tekst
    assert "krijgt een andere laatste dag" in tekst
    beheerder.get(plak(beheerder, pad, bewaar="ja")["Location"])
    assert bewaard(spelers) == eerst


def test_nothing_read_gives_nothing_to_confirm(beheerder, spelers, pad):
    tekst = plak(beheerder, pad, "geen idee", bewaar="ja").content.decode()
    assert "1 regel lezen we niet" in tekst
    assert "Leg " not in tekst
    assert bewaard(spelers) == []


@pytest.mark.parametrize(
    "fout", [{"tekst": ""}, {"jaar": "drie"}, {"gremium": "kabinet"}, {"tekst": "x" * 20_001}]
)
def test_a_form_that_is_not_right_in_shape_comes_back(beheerder, pad, fout):
    tekst = plak(beheerder, pad, **fout).content.decode()
    assert "Dit is nog niet opgeslagen" in tekst


def test_one_date_is_taken_away(beheerder, spelers, pad):
    plak(beheerder, pad, "10 juni 2027", bewaar="ja")
    actor = systeem(spelers.omgeving)
    with zicht(actor):
        (regel,) = vergaderdatums(actor)
    weg = pad(f"beheer/vergaderdatums/{regel.id}/verwijderen/")
    beheerder.get(weg)
    beheerder.post(weg, {"versie": 7})
    assert len(bewaard(spelers)) == 1
    beheerder.post(weg, {"versie": 1})
    assert bewaard(spelers) == []
    assert beheerder.post(weg, {"versie": 1}).status_code == 404


@pytest.mark.parametrize(
    ("soort", "mag"),
    [
        (Soort.BEHEERDER, True),
        (Soort.ADVISEUR, True),
        (Soort.CONTROLLER, True),
        (Soort.DIRECTIE, False),
        (Soort.HR_INKOOP, False),
        (Soort.LEZER, False),
    ],
)
def test_beheerder_adviser_and_controller_enter_dates_others_do_not_find_them(
    client, spelers, pad, soort, mag
):
    als(client, lid(spelers.omgeving, soort))
    assert client.get(pad("beheer/vergaderdatums/")).status_code == (200 if mag else 404)
    assert plak(client, pad, bewaar="ja").status_code == (302 if mag else 404)
    assert bool(bewaard(spelers)) is mag


def test_an_adviser_gets_no_link_to_beheer(client, spelers, pad):
    als(client, lid(spelers.omgeving, Soort.ADVISEUR))
    assert pad("beheer/") + '"' not in client.get(pad("beheer/vergaderdatums/")).content.decode()


@pytest.mark.parametrize(
    ("soort", "naam"),
    [
        ("gemeente", "gemeenteraad"),
        ("Provincie", "provinciale staten"),
        ("waterschap", "algemeen bestuur"),
        ("ministerie", "raad"),
    ],
)
def test_a_body_has_the_name_of_this_kind_of_organisation(beheerder, spelers, pad, soort, naam):
    spelers.omgeving.soort = soort
    spelers.omgeving.save()
    assert f">{naam}</option>" in beheerder.get(pad("beheer/vergaderdatums/")).content.decode()


def test_the_year_in_the_address(beheerder, pad):
    plak(beheerder, pad, "10 juni 2027\n9 juni 2028", bewaar="ja")
    assert "Vergaderdatums 2027" in beheerder.get(pad("beheer/vergaderdatums/")).content.decode()
    tekst = beheerder.get(pad("beheer/vergaderdatums/?jaar=2028")).content.decode()
    assert "vr 9 jun 2028" in tekst
    assert "do 10 jun 2027" not in tekst
    for onzin in ("x", "1", "99999", "٢٠٢٧"):
        assert beheerder.get(pad(f"beheer/vergaderdatums/?jaar={onzin}")).status_code == 200
