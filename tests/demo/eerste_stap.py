# SPDX-License-Identifier: EUPL-1.2
"""The first step on each page of a commission, held beside what the week says about it."""

from vijftreden.beheer.selectors import namens_wie
from vijftreden.conf.demo.lader import cast
from vijftreden.portefeuille.selectors import deze_week, eerste_stap
from vijftreden.portefeuille.selectors.zicht import mijn_kanten
from vijftreden.toegang.models import Lidmaatschap
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import alle_opdracht_ids, mijn_rollen
from vijftreden.web.namens import keuzes

BEVESTIG = "week-bevestigen-een"


def spelers(dag):
    """Everybody of the cast; who works for others also as each of these."""
    for speler in cast():
        lid = Lidmaatschap._base_manager.select_related("omgeving").get(pk=speler.lidmaatschap_id)
        actor, _ = actor_van(lid.account_id, lid.omgeving.sleutel, dag=dag, herkomst="test")
        yield actor
        with zicht(actor):
            sleutels = [keuze.vervanging_id for keuze in keuzes(actor)]
            voor = [(namens_wie(actor, sleutel), sleutel) for sleutel in sleutels]
        for persoon_id, sleutel in voor:
            yield actor.namens(persoon_id, vervanging_id=sleutel)


def stappen(actor):
    """The code on each page that this actor may open; every one held beside the week."""
    with zicht(actor):
        regels = [vraag for vraag in deze_week(actor, alles=True).vragen if vraag.opdracht_id]
        week = {vraag.opdracht_id: vraag for vraag in reversed(regels)}
        onbevestigd = {rol.opdracht_id for rol in mijn_rollen(actor) if rol.wacht_op_bevestiging}
        mijn = mijn_kanten(actor).keys() - onbevestigd
        for opdracht_id in alle_opdracht_ids(actor):
            stap = eerste_stap(actor, opdracht_id)
            if opdracht_id in mijn or opdracht_id in week:
                assert stap == week.get(opdracht_id)
            elif opdracht_id in onbevestigd:
                assert stap.stap.code == BEVESTIG
            yield stap.stap.code if stap else ""
