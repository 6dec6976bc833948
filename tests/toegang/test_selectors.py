# SPDX-License-Identifier: EUPL-1.2
"""Environments and memberships as the command line and the demo look them up."""

from uuid import uuid4

import pytest

from tests.factories import lid, omgeving
from vijftreden.toegang.selectors import (
    alle_omgevingen,
    lidmaatschap,
    lidmaatschappen_van_omgeving,
)

pytestmark = pytest.mark.django_db


def test_every_environment_by_its_short_name():
    later, first = omgeving(sleutel="zee"), omgeving(sleutel="aa")
    assert alle_omgevingen() == [first, later]


def test_a_membership_comes_with_its_account_and_environment(django_assert_num_queries):
    member = lid(omgeving())
    with django_assert_num_queries(1):
        found = lidmaatschap(member.lidmaatschap.pk)
        assert (found.account, found.omgeving) == (member.account, member.omgeving)
    assert lidmaatschap(uuid4()) is None


def test_the_members_of_one_environment():
    here = omgeving()
    members = {lid(here).lidmaatschap, lid(here).lidmaatschap}
    lid(omgeving())
    assert set(lidmaatschappen_van_omgeving(here.sleutel)) == members
    assert lidmaatschappen_van_omgeving("bestaat-niet") == []
