# SPDX-License-Identifier: EUPL-1.2
"""Writing, sharing and confirming the opdrachtbrief; a shared version never changes.

The texts stand in their own rows, which an erasure can reach; so not in the journal.
"""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import gebeurd
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.models import (
    Bevestiging,
    Briefconcept,
    Opdracht,
    Opdrachtbrief,
    Verzoekstaat,
    Wijzigingsverzoek,
)
from vijftreden.trede1_opdracht.models.opdrachtbrief import TEKSTEN, VELDEN
from vijftreden.trede1_opdracht.selectors.beslissers import antwoordt, beslist
from vijftreden.trede1_opdracht.selectors.nieuwe_persoon import nieuw_na_bevestiging
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Briefversie, nieuwste_brief
from vijftreden.trede1_opdracht.selectors.vaste_lijst import buiten_lijst, regeldag
from vijftreden.trede1_opdracht.services.vaste_lijst import NIET_OP_LIJST
from vijftreden.trede1_opdracht.versies import (
    bewaar_concept,
    bezwaartekst,
    deel_concept,
    gelezen_concept,
    gezegd_op,
    gooi_concept_weg,
    vergrendel,
    zeg,
)
from vijftreden.web.fouten import Invoerfout

LEEG = "Er staat nog niets in. Begin met waarom deze opdracht er is."


@handeling(Recht.OPDRACHTBRIEF_SCHRIJVEN, geheim=TEKSTEN)
def bewaar_brief(
    actor: Actor,
    *,
    opdracht_id: UUID,
    versie: int | None,
    waarom: str,
    resultaat: str,
    buiten_opdracht: str,
    kaders: str,
    tolerantie: str,
    besluitruimte: str,
    effect: str = "",
    acceptatie: str = "",
    risicos: str = "",
    overdracht: str = "",
    marge_geld: int | None = None,
    marge_tijd: int | None = None,
) -> Briefconcept:
    """Keeps what was written; nothing is asked to be complete. Raises `Botsing`.

    `versie` is None when there was no concept yet.
    """
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    teksten = {
        "waarom": waarom,
        "effect": effect,
        "resultaat": resultaat,
        "acceptatie": acceptatie,
        "buiten_opdracht": buiten_opdracht,
        "kaders": kaders,
        "tolerantie": tolerantie,
        "besluitruimte": besluitruimte,
        "risicos": risicos,
        "overdracht": overdracht,
        "marge_geld": marge_geld,
        "marge_tijd": marge_tijd,
    }
    return bewaar_concept(
        actor, Briefconcept, opdracht_id=opdracht_id, versie=versie, teksten=teksten
    )


@handeling(Recht.OPDRACHTBRIEF_DELEN)
def deel_brief(
    actor: Actor, *, opdracht_id: UUID, versie: int, overgenomen: Collection[UUID] = ()
) -> Opdrachtbrief:
    """Makes the concept the next version, for both sides to read; the concept is gone.

    Who decides and shares has said yes by that: it is not asked again. `overgenomen`: the asked
    changes that stand in it. Raises `Botsing`, `Invoerfout`.
    """
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    concept = gelezen_concept(actor, Briefconcept, opdracht_id=opdracht_id, versie=versie)
    if buiten_lijst(Opdracht.objects.of(actor).get(pk=opdracht_id), regeldag(actor)):
        raise Invoerfout("", NIET_OP_LIJST)
    brief = deel_concept(actor, concept, Opdrachtbrief, teksten=TEKSTEN, velden=VELDEN, leeg=LEEG)
    _sluit_overgenomen(actor, brief, overgenomen)
    if not actor.is_systeem and beslist(actor, opdracht_id):
        zeg(actor, Bevestiging, opdracht_id, brief_id=brief.pk, kant=Kant.GEVER, op=actor.dag)
    return brief


@handeling(Recht.OPDRACHTBRIEF_SCHRIJVEN)
def gooi_brief_weg(actor: Actor, *, opdracht_id: UUID, versie: int) -> None:
    """Throws the concept away; shared versions stay. Raises `Botsing`."""
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    gooi_concept_weg(actor, Briefconcept, opdracht_id=opdracht_id, versie=versie)


@handeling(Recht.OPDRACHTBRIEF_BEVESTIGEN)
def bevestig_brief(
    actor: Actor,
    *,
    opdracht_id: UUID,
    brief_id: UUID,
    samen: bool = False,
    op: date | None = None,
) -> Bevestiging:
    """Says yes for the own side; `samen`: both said yes in a room, on the day `op`.

    Only who decides for the principal may write down that it was settled together. What was said
    already is given back and not said twice, but for who came after it was confirmed: that one
    reads it and says it again, and the version is no younger for it. Raises `Invoerfout`.
    """
    op = gezegd_op(actor, op)
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    stand = nieuwste_brief(actor, opdracht_id, brief_id)
    kant = _kant(actor, opdracht_id, stand, samen=samen)
    gezegd = _eerder(actor, brief_id, stand, kant=kant, samen=samen)
    if gezegd and not _opnieuw(actor, opdracht_id, kant=kant, samen=samen):
        return gezegd
    bevestiging = zeg(
        actor, Bevestiging, opdracht_id, brief_id=brief_id, kant=kant, op=op, samen=samen
    )
    ander = stand.van_nemer if kant is Kant.GEVER else stand.van_gever
    if not stand.bevestigd and (samen or (ander and not ander.bezwaar)):
        dag = op if samen or not ander else max(op, ander.op)
        gebeurd("opdrachtformulering", opdracht_id=opdracht_id, bron_id=brief_id, op=dag)
    return bevestiging


@handeling(Recht.OPDRACHTBRIEF_BEVESTIGEN, geheim=("toelichting",))
def maak_briefbezwaar(
    actor: Actor, *, opdracht_id: UUID, brief_id: UUID, toelichting: str
) -> Bevestiging:
    """The contractor says what it has against the newest version; raises `Invoerfout`.

    It is over when the contractor confirms after all, or when a new version is shared.
    """
    gezegd = bezwaartekst(toelichting)
    vergrendel(actor, opdracht_id, "opdrachtbrief")
    if not antwoordt(actor, opdracht_id):
        raise Invoerfout(
            "", "Alleen de opdrachtnemer maakt bezwaar. Wil je zelf iets anders? Deel een versie."
        )
    nieuwste_brief(actor, opdracht_id, brief_id)
    return zeg(
        actor,
        Bevestiging,
        opdracht_id,
        brief_id=brief_id,
        kant=Kant.NEMER,
        op=actor.dag,
        toelichting=gezegd,
    )


def _sluit_overgenomen(actor: Actor, brief: Opdrachtbrief, gekozen: Collection[UUID]) -> None:
    """What was chosen, and what stands in it word for word, was taken over in this version."""
    rijen = Wijzigingsverzoek.objects.of(actor)
    for verzoek in rijen.filter(opdracht_id=brief.opdracht_id, staat=Verzoekstaat.GEVRAAGD):
        letterlijk = getattr(brief, verzoek.onderdeel) == verzoek.voorstel
        if letterlijk or verzoek.pk in gekozen:
            rijen.wijzig(
                verzoek.pk,
                versie=verzoek.versie,
                staat=Verzoekstaat.OVERGENOMEN,
                nieuwe_brief=brief,
                beantwoord_op=actor.dag,
            )


def _kant(actor: Actor, opdracht_id: UUID, stand: Briefversie, *, samen: bool) -> Kant:
    """For which side the actor says yes; who speaks for both says it for the one still silent."""
    voor_gever = beslist(actor, opdracht_id)
    if samen:
        if not voor_gever:
            raise Invoerfout("", "Alleen wie hier beslist legt vast dat het samen is vastgesteld.")
        return Kant.GEVER
    voor_nemer = antwoordt(actor, opdracht_id)
    if voor_gever and voor_nemer:
        return Kant.NEMER if stand.van_gever else Kant.GEVER
    if voor_gever or voor_nemer:
        return Kant.GEVER if voor_gever else Kant.NEMER
    raise Invoerfout("", "Alleen wie hier beslist of de opdrachtnemer is, bevestigt deze versie.")


def _eerder(
    actor: Actor, brief_id: UUID, stand: Briefversie, *, kant: Kant, samen: bool
) -> Bevestiging | None:
    """The row that already says what is about to be said."""
    antwoord = stand.van_gever if kant is Kant.GEVER else stand.van_nemer
    if stand.bevestigd if samen else (antwoord and not antwoord.bezwaar):
        rijen = Bevestiging.objects.of(actor).filter(brief_id=brief_id, bezwaar=False)
        return rijen.order_by("-vastgelegd_op", "-pk").first()
    return None


def _opnieuw(actor: Actor, opdracht_id: UUID, *, kant: Kant, samen: bool) -> bool:
    """Whether somebody came after the confirmation: that one, or both together, say it again."""
    nieuw = nieuw_na_bevestiging(actor, opdracht_id)
    return bool(nieuw) if samen else actor.werkt_voor_id in nieuw.get(kant, ())
