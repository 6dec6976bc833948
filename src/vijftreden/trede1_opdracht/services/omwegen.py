# SPDX-License-Identifier: EUPL-1.2
"""What was asked of the contractor directly (rule R10), and that it was talked about."""

from datetime import date
from uuid import UUID

from django.utils import timezone

from vijftreden.beheer.selectors import omgeving_van
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Omweg, Opdracht
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import dag_lang

LANGSTE_VRAAG = 400


@handeling(Recht.OMWEG_MELDEN, geheim=("vraag",))
def meld_omweg(actor: Actor, *, opdracht_id: UUID, op: date, vraag: str) -> Omweg:
    """Writes in one line what was asked directly, and on which day.

    Contacts are fit for observing people (WOR art. 27 lid 1 l): where the works council did not
    agree no row can be written. Raises `Invoerfout`.
    """
    instemming = omgeving_van(actor).or_instemming_op
    if instemming is None or instemming > actor.dag:
        raise Invoerfout("", "Zonder instemming van de ondernemingsraad leggen we dit niet vast.")
    opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    if not relatievormen()[opdracht.relatievorm].stuurt_op_momenten:
        raise Invoerfout("", "Bij een eigenaarschap houden we dit niet bij.")
    vraag = " ".join(vraag.split())
    if not vraag:
        raise Invoerfout("vraag", "Schrijf in één regel op wat er is gevraagd.")
    if len(vraag) > LANGSTE_VRAAG:
        raise Invoerfout("vraag", f"Houd het bij {LANGSTE_VRAAG} tekens.")
    if op > actor.dag:
        raise Invoerfout("op", "Deze dag moet nog komen. Vul in wanneer het gebeurde.")
    if op < instemming:
        zin = f"De ondernemingsraad stemde in op {dag_lang(instemming)}. Kies een dag vanaf dan."
        raise Invoerfout("op", zin)
    rij: Omweg = Omweg.objects.add(
        actor,
        opdracht=opdracht,
        op=op,
        vraag=vraag,
        door_persoon_id=actor.werkt_voor_id,
        gemeld_op=timezone.now(),
    )
    raakt(opdracht_id)
    return rij


@handeling(Recht.OMWEG_BESPREKEN)
def bespreek_omweg(actor: Actor, *, opdracht_id: UUID, omweg_id: UUID, versie: int) -> Omweg:
    """Notes that the driehoek talked about it, today; raises `Botsing`."""
    omwegen = Omweg.objects.of(actor).filter(opdracht_id=opdracht_id)
    rij: Omweg = omwegen.wijzig(omweg_id, versie=versie, besproken_op=actor.dag)
    noteer(rij)
    raakt(opdracht_id)
    return rij
