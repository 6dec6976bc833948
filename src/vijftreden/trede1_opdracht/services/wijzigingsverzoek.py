# SPDX-License-Identifier: EUPL-1.2
"""A change that the contractor asks: it becomes a new version or gets a no with a reason.

There is no act that says yes: yes is sharing the version in which it stands.
"""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Rijen
from vijftreden.trede1_opdracht.models import Verzoekstaat, Wijzigingsverzoek
from vijftreden.trede1_opdracht.models.opdrachtbrief import TEKSTEN
from vijftreden.trede1_opdracht.rules.tekstschoon import schoon
from vijftreden.trede1_opdracht.selectors.beslissers import antwoordt, beslist
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import nieuwste_brief
from vijftreden.trede1_opdracht.versies import vergrendel
from vijftreden.web.fouten import Invoerfout

AL_BEANTWOORD = "Dit verzoek is al beantwoord of ingetrokken. Kijk wat er nu staat."


@handeling(Recht.WIJZIGING_VRAGEN, geheim=("voorstel", "reden"))
def vraag_wijziging(
    actor: Actor,
    *,
    opdracht_id: UUID,
    brief_id: UUID,
    onderdeel: str,
    voorstel: str,
    reden: str,
) -> Wijzigingsverzoek:
    """How the contractor would have one text of the newest version, and why; the same twice is
    asked once. Raises `Invoerfout`."""
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    if not antwoordt(actor, opdracht_id):
        raise Invoerfout("", "Alleen de opdrachtnemer vraagt een wijziging.")
    if onderdeel not in TEKSTEN:
        raise Invoerfout("", "Dit deel staat niet in een opdrachtbrief.")
    brief = nieuwste_brief(actor, opdracht_id, brief_id)
    zo, want = schoon(voorstel), schoon(reden)
    if zo == getattr(brief, onderdeel):
        raise Invoerfout("voorstel", "Dit staat er al. Schrijf hoe het volgens jou moet worden.")
    if not want:
        raise Invoerfout("reden", "Schrijf op waarom.")
    gelijk = _open(actor, opdracht_id).filter(brief_id=brief_id, onderdeel=onderdeel, voorstel=zo)
    eerder: Wijzigingsverzoek | None = gelijk.first()
    if eerder:
        return eerder
    verzoek: Wijzigingsverzoek = Wijzigingsverzoek.objects.add(
        actor,
        opdracht_id=opdracht_id,
        brief_id=brief_id,
        onderdeel=onderdeel,
        voorstel=zo,
        reden=want,
        door_persoon_id=actor.persoon_id,
        gevraagd_op=actor.dag,
    )
    noteer(verzoek, onderdeel=onderdeel, nummer=brief.nummer)
    raakt(opdracht_id)
    return verzoek


@handeling(Recht.WIJZIGING_BEANTWOORDEN, geheim=("antwoord",))
def wijs_wijziging_af(
    actor: Actor, *, opdracht_id: UUID, verzoek_id: UUID, versie: int, antwoord: str
) -> Wijzigingsverzoek:
    """No, and why; raises `Botsing`, `Invoerfout`."""
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    if not beslist(actor, opdracht_id):
        raise Invoerfout("", "Alleen wie hier beslist, antwoordt op een gevraagde wijziging.")
    want = schoon(antwoord)
    if not want:
        raise Invoerfout("antwoord", "Schrijf op waarom niet. De opdrachtnemer leest het.")
    return _sluit(
        actor,
        opdracht_id,
        verzoek_id,
        versie=versie,
        staat=Verzoekstaat.AFGEWEZEN,
        antwoord=want,
    )


@handeling(Recht.WIJZIGING_VRAGEN)
def trek_wijziging_in(
    actor: Actor, *, opdracht_id: UUID, verzoek_id: UUID, versie: int
) -> Wijzigingsverzoek:
    """The contractor asks it no more, while nobody answered; raises `Botsing`, `Invoerfout`."""
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    if not antwoordt(actor, opdracht_id):
        raise Invoerfout("", "Alleen de opdrachtnemer trekt een verzoek in.")
    return _sluit(actor, opdracht_id, verzoek_id, versie=versie, staat=Verzoekstaat.INGETROKKEN)


def _open(actor: Actor, opdracht_id: UUID) -> Rijen[Wijzigingsverzoek]:
    rijen: Rijen[Wijzigingsverzoek] = Wijzigingsverzoek.objects.of(actor)
    return rijen.filter(opdracht_id=opdracht_id, staat=Verzoekstaat.GEVRAAGD)


def _sluit(
    actor: Actor,
    opdracht_id: UUID,
    verzoek_id: UUID,
    *,
    versie: int,
    staat: Verzoekstaat,
    antwoord: str = "",
) -> Wijzigingsverzoek:
    rijen = Wijzigingsverzoek.objects.of(actor).filter(opdracht_id=opdracht_id)
    if rijen.get(pk=verzoek_id).staat != Verzoekstaat.GEVRAAGD:
        raise Invoerfout("", AL_BEANTWOORD)
    verzoek: Wijzigingsverzoek = rijen.wijzig(
        verzoek_id, versie=versie, staat=staat, antwoord=antwoord, beantwoord_op=actor.dag
    )
    noteer(verzoek, staat=staat.value)
    raakt(opdracht_id)
    return verzoek
