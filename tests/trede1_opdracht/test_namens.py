# SPDX-License-Identifier: EUPL-1.2
"""On behalf of who decides: a secretary shares and confirms, and both names stand on it."""

from dataclasses import replace
from uuid import uuid4

import pytest

from tests.factories import DAG, SINDS, lees, lid, systeem
from tests.trede1_opdracht.stuur import project
from vijftreden.handeling.journaal import laatste_regels
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.models import Zicht
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.web.fouten import Invoerfout

pytestmark = pytest.mark.django_db


@pytest.fixture
def werk():
    return project()


def namens(werk, voor, kant):
    """A member without a role here, working for somebody who has one."""
    secretaris, vervanging = lid(werk.op.omgeving, naam="Sofie Secretaris"), uuid4()
    actor = systeem(werk.op.omgeving)
    with zicht(actor):
        Zicht.objects.add(
            actor,
            lidmaatschap=secretaris.lidmaatschap,
            opdracht_id=werk.op.pk,
            kant=kant,
            van=SINDS,
            bron_id=uuid4(),
            via_id=vervanging,
        )
    return replace(secretaris.actor, namens_id=voor.persoon.pk, vervanging_id=vervanging)


def test_a_secretary_shares_for_the_principal_and_both_names_stand_there(werk):
    actor = namens(werk, werk.gever, Kant.GEVER)
    concept = werk.bewaar()
    services.deel_brief(actor, opdracht_id=werk.op.pk, versie=concept.versie)
    versie = werk.beeld(werk.nemer).nieuwste
    assert (versie.door, versie.namens) == ("Sofie Secretaris", "Hoofd Ruimte")
    assert (versie.van_gever.door, versie.van_gever.namens) == ("Sofie Secretaris", "Hoofd Ruimte")
    regel = lees(werk.gever.actor, laatste_regels, werk.op.pk, meeste=1)[0]
    assert regel.namens_id == werk.gever.persoon.pk


def test_who_works_for_one_who_does_not_decide_decides_nothing(werk):
    actor = namens(werk, werk.stuurgroepslid, Kant.GEVER)
    brief = werk.deel(werk.adviseur)
    with pytest.raises(Invoerfout):
        services.bevestig_brief(actor, opdracht_id=werk.op.pk, brief_id=brief.pk)


def test_a_deputy_of_the_contractor_answers_and_objects_to_the_role(werk):
    actor = namens(werk, werk.nemer, Kant.NEMER)
    brief = werk.deel()
    gezegd = services.bevestig_brief(actor, opdracht_id=werk.op.pk, brief_id=brief.pk)
    assert (gezegd.kant, gezegd.namens_id) == ("nemer", werk.nemer.persoon.pk)
    houder = lees(actor, selectors.rollen_van, werk.op.pk).beeld("opdrachtnemer").nu[0]
    assert houder.van_mij
    rij = services.maak_rolbezwaar(
        actor, opdracht_id=werk.op.pk, rolvervulling_id=houder.id, versie=1, bezwaar="Geen tijd."
    )
    assert rij.bezwaar_op == DAG


def test_a_note_is_of_who_types_it_not_of_whom_he_works_for(werk):
    actor = namens(werk, werk.gever, Kant.GEVER)
    services.schrijf_notitie(actor, opdracht_id=werk.op.pk, versie=None, tekst="Van Sofie")
    assert lees(werk.gever.actor, selectors.mijn_notitie, werk.op.pk) is None
    assert lees(actor, selectors.mijn_notitie, werk.op.pk).tekst == "Van Sofie"
