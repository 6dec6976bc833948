# SPDX-License-Identifier: EUPL-1.2
"""The week of who has no role: each sees the one thing that is of use now."""

import pytest
from django.urls import reverse

from tests import factories
from tests.factories import Soort
from tests.trede3_momenten import besluitwereld as wereld

pytestmark = pytest.mark.django_db


@pytest.fixture
def hier():
    return factories.omgeving()


def week(client, lid):
    naar = reverse("portefeuille:week", kwargs={"omgeving": lid.omgeving.sleutel})
    return factories.als(client, lid).get(naar).content.decode()


def test_a_member_without_roles_chooses_what_is_his(client, hier):
    gezien = week(client, factories.lid(hier))
    assert "Plak of upload je lijst" in gezien
    assert "Bekijk wat openstaat" not in gezien


def test_who_reads_everything_goes_on_to_what_is_open(client, hier):
    gezien = week(client, factories.lid(hier, Soort.DIRECTIE))
    assert "Bekijk wat openstaat" in gezien
    assert "Kies wat van jou is" in gezien


def test_who_works_for_another_chooses_for_whom(client, hier):
    anna, saar = factories.lid(hier), factories.lid(hier)
    gekozen = factories.vervanging(saar, anna)
    gezien = week(client, saar)
    assert "Voor wie werk je nu?" in gezien
    naar = reverse("beheer:namens", kwargs={"omgeving": hier.sleutel})
    client.post(naar, {"vervanging": str(gekozen.pk)})
    assert "Voor wie werk je nu?" not in week(client, saar)


def test_the_week_of_another_is_headed_by_that_name(client):
    p = wereld.project()
    wereld.vraag(p)
    saar = factories.lid(p.omgeving)
    gekozen = factories.vervanging(saar, p.gever)
    ik = factories.als(client, saar)
    naar = reverse("beheer:namens", kwargs={"omgeving": p.omgeving.sleutel})
    ik.post(naar, {"vervanging": str(gekozen.pk)})
    assert f"vraagt {p.gever.persoon.naam} deze week" in week(client, saar)
    assert "vraagt jou deze week" in week(client, p.gever)
