# SPDX-License-Identifier: EUPL-1.2
"""The fixed cast sees what it should: the ground under every other test."""

import pytest

from tests.factories import bezetting, opdracht, rol
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht

pytestmark = pytest.mark.django_db


def zichtbaar(lid):
    with zicht(lid.actor):
        return set(Opdracht.objects.of(lid.actor).values_list("pk", flat=True))


def test_the_cast_sees_what_its_roles_show():
    cast = bezetting()
    eigen, andere = cast.opdracht.pk, cast.andere_opdracht.pk
    assert zichtbaar(cast.gever) == {eigen}
    assert zichtbaar(cast.nemer) == {andere}
    assert zichtbaar(cast.lezer) == {eigen, andere}
    assert zichtbaar(cast.beheerder) == zichtbaar(cast.collega) == set()
    assert zichtbaar(cast.buur) == {cast.opdracht_van_buur.pk}


def test_a_commission_of_another_kind_has_roles_of_that_kind():
    cast = bezetting()
    project = opdracht(cast.omgeving, relatievorm="project")
    assert rol(project, cast.collega, "opdrachtnemer").kant == "nemer"
    assert zichtbaar(cast.collega) == {project.pk}
