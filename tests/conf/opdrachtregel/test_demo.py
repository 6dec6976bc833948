# SPDX-License-Identifier: EUPL-1.2
"""`vijftreden demo`: a second time it changes nothing, and the bar shows the cast."""

import pytest

from vijftreden.conf.demo.lader import cast
from vijftreden.toegang.models import Account, Omgeving

pytestmark = [pytest.mark.usefixtures("demo_database"), pytest.mark.motor]


@pytest.fixture(autouse=True)
def met_demo(settings):
    """The demo is on, and its cast is read from this database."""
    settings.DEMO = True
    cast.cache_clear()
    yield
    cast.cache_clear()


def test_a_second_time_nothing_changes(vijftreden):
    voor = set(Account.objects.values_list("pk", flat=True))
    gezegd = vijftreden("demo")
    assert (gezegd.code, gezegd.uit, gezegd.fout) == (0, "De demo stond er al.\n", "")
    assert set(Account.objects.values_list("pk", flat=True)) == voor


def test_the_journals_of_the_demo_are_whole(vijftreden):
    gezegd = vijftreden("controleer")
    assert (gezegd.code, gezegd.fout) == (0, "")
    sleutels = sorted(Omgeving.objects.values_list("sleutel", flat=True))
    klopt = [f"{naam}: klopt" for naam in ("installatie", *sleutels)]
    assert gezegd.uit.splitlines() == klopt
    assert {"leefomgeving", "maasgouw", "rijn-en-veen", "waterrijk"} == set(sleutels)


def test_one_click_makes_the_visitor_one_of_the_cast(client):
    lid = next(lid for lid in cast() if lid.omgeving == "Provincie Maasgouw")
    antwoord = client.post(f"/demo/als/{lid.lidmaatschap_id}/")
    assert (antwoord.status_code, antwoord["Location"]) == (302, "/maasgouw/")
    assert client.session["_auth_user_id"] == str(lid.account_id)
    tekst = client.get("/maasgouw/").content.decode()
    for castlid in cast():
        assert f'action="/demo/als/{castlid.lidmaatschap_id}/"' in tekst


def test_only_the_cast_only_by_post_only_on_the_demo(client, settings):
    lid = cast()[0]
    assert client.get(f"/demo/als/{lid.lidmaatschap_id}/").status_code == 405
    assert client.post(f"/demo/als/{lid.account_id}/").status_code == 404
    settings.DEMO = False
    assert client.post(f"/demo/als/{lid.lidmaatschap_id}/").status_code == 404
    assert "_auth_user_id" not in client.session
