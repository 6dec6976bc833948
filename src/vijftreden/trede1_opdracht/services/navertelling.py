# SPDX-License-Identifier: EUPL-1.2
"""Telling the opdrachtbrief again in one's own words, and saying what differs in that.

The texts stand in their own rows, which an erasure can reach; so not in the journal.
"""

from collections.abc import Mapping
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import Navertelling, Navertelreactie
from vijftreden.trede1_opdracht.rules.tekstschoon import schoon
from vijftreden.trede1_opdracht.rules.zinnen import zinnen
from vijftreden.trede1_opdracht.selectors.beslissers import antwoordt, beslist
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import nieuwste_brief
from vijftreden.trede1_opdracht.versies import vergrendel
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.OPDRACHTBRIEF_NAVERTELLEN, geheim=("tekst",))
def vertel_na(actor: Actor, *, opdracht_id: UUID, brief_id: UUID, tekst: str) -> Navertelling:
    """The contractor tells the newest version; again is a new telling. Raises `Invoerfout`."""
    verteld = schoon(tekst)
    if not verteld:
        raise Invoerfout("tekst", "Vertel in je eigen woorden wat je gaat doen.")
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    if not antwoordt(actor, opdracht_id):
        raise Invoerfout("", "Alleen de opdrachtnemer vertelt de opdracht na.")
    brief = nieuwste_brief(actor, opdracht_id, brief_id)
    laatste = _laatste(actor, brief_id)
    if laatste and laatste.tekst == verteld:
        return laatste
    navertelling: Navertelling = Navertelling.objects.add(
        actor,
        opdracht_id=opdracht_id,
        brief_id=brief_id,
        tekst=verteld,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        verteld_op=timezone.now(),
    )
    noteer(navertelling, nummer=brief.nummer)
    raakt(opdracht_id)
    return navertelling


@handeling(Recht.NAVERTELLING_BEANTWOORDEN, geheim=("verschillen", "gemist"))
def beantwoord_navertelling(
    actor: Actor,
    *,
    opdracht_id: UUID,
    navertelling_id: UUID,
    herkend: bool,
    verschillen: Mapping[int, str],
    gemist: str = "",
) -> Navertelreactie:
    """So it is, or these sentences differ (by their number, with a remark), or this misses.

    Raises `Invoerfout`, also when it was answered or told again in the meantime.
    """
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    if not beslist(actor, opdracht_id):
        raise Invoerfout("", "Alleen wie hier beslist, antwoordt op een navertelling.")
    navertelling = Navertelling.objects.of(actor).get(pk=navertelling_id, opdracht_id=opdracht_id)
    if Navertelreactie.objects.of(actor).filter(navertelling=navertelling).exists():
        raise Invoerfout("", "Hier is al op geantwoord. Dat antwoord blijft staan.")
    nieuwste_brief(actor, opdracht_id, navertelling.brief_id)
    laatste = _laatste(actor, navertelling.brief_id)
    if laatste and laatste.pk != navertelling_id:
        raise Invoerfout("", "Er is intussen opnieuw naverteld. Lees die navertelling eerst.")
    anders = _verschillen(navertelling, verschillen, schoon(gemist))
    if herkend and anders:
        raise Invoerfout(
            "", "Je wees aan wat er anders is. Stuur dat, of haal het weg als het toch zo is."
        )
    if not herkend and not anders:
        raise Invoerfout("", "Vink een zin aan die anders is, of schrijf op wat je mist.")
    reactie: Navertelreactie = Navertelreactie.objects.add(
        actor,
        opdracht_id=opdracht_id,
        navertelling=navertelling,
        herkend=herkend,
        verschillen=anders,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        gegeven_op=timezone.now(),
    )
    noteer(reactie, herkend=herkend)
    raakt(opdracht_id)
    return reactie


def _laatste(actor: Actor, brief_id: UUID) -> Navertelling | None:
    rijen = Navertelling.objects.of(actor).filter(brief_id=brief_id)
    return rijen.order_by("-verteld_op", "-pk").first()


def _verschillen(
    navertelling: Navertelling, nummers: Mapping[int, str], gemist: str
) -> list[dict[str, str]]:
    delen = zinnen(navertelling.tekst)
    anders = [
        {"zin": zin, "opmerking": schoon(nummers[nummer])}
        for nummer, zin in enumerate(delen)
        if nummer in nummers
    ]
    return anders + ([{"zin": "", "opmerking": gemist}] if gemist else [])
