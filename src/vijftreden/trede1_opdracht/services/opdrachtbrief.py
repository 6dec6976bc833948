# SPDX-License-Identifier: EUPL-1.2
"""Writing, sharing and confirming the opdrachtbrief; a shared version never changes.

The texts stand in their own rows, which an erasure can reach; so not in the journal.
"""

from datetime import date
from uuid import UUID

from django.db.models import Max
from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import gebeurd, noteer, raakt
from vijftreden.kern.relatievormen import Kant
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.begin import vergrendel_brief
from vijftreden.trede1_opdracht.models import Bevestiging, Briefconcept, Opdracht, Opdrachtbrief
from vijftreden.trede1_opdracht.models.opdrachtbrief import MARGES, TEKSTEN
from vijftreden.trede1_opdracht.rules.tekstschoon import schoon
from vijftreden.trede1_opdracht.selectors.beslissers import antwoordt, beslist
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Briefversie, briefversies
from vijftreden.trede1_opdracht.selectors.vaste_lijst import buiten_lijst, regeldag
from vijftreden.trede1_opdracht.services.vaste_lijst import NIET_OP_LIJST
from vijftreden.web.fouten import Invoerfout

NOG_TE_KOMEN = "Deze dag moet nog komen. Vul in wanneer het gebeurde."
VERDWENEN = (
    "Dit concept is intussen gedeeld of weggegooid. Wat je schreef staat er nog: "
    "bewaar het nog een keer als nieuw concept, of ga terug en lees wat er gedeeld is."
)
NIEUWER = "Er is intussen een nieuwere versie gedeeld. Lees die eerst."


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
    vergrendel_brief(actor, opdracht_id)
    teksten = {
        "waarom": schoon(waarom),
        "effect": schoon(effect),
        "resultaat": schoon(resultaat),
        "acceptatie": schoon(acceptatie),
        "buiten_opdracht": schoon(buiten_opdracht),
        "kaders": schoon(kaders),
        "tolerantie": schoon(tolerantie),
        "besluitruimte": schoon(besluitruimte),
        "risicos": schoon(risicos),
        "overdracht": schoon(overdracht),
        "marge_geld": marge_geld,
        "marge_tijd": marge_tijd,
        "gewijzigd_op": timezone.now(),
    }
    concepten = Briefconcept.objects.of(actor)
    bestaand = concepten.filter(opdracht_id=opdracht_id).first()
    if bestaand:
        if versie is None:
            raise Botsing(bestaand)
        gewijzigd: Briefconcept = concepten.wijzig(bestaand.pk, versie=versie, **teksten)
        return gewijzigd
    if versie is not None:
        raise Invoerfout("", VERDWENEN)
    concept: Briefconcept = Briefconcept.objects.add(actor, opdracht_id=opdracht_id, **teksten)
    return concept


@handeling(Recht.OPDRACHTBRIEF_DELEN)
def deel_brief(actor: Actor, *, opdracht_id: UUID, versie: int) -> Opdrachtbrief:
    """Makes the concept the next version, for both sides to read; the concept is gone.

    Who decides and shares has said yes by that: it is not asked again. Raises `Botsing`,
    `Invoerfout`.
    """
    vergrendel_brief(actor, opdracht_id)
    concept = _concept(actor, opdracht_id, versie)
    if buiten_lijst(Opdracht.objects.of(actor).get(pk=opdracht_id), regeldag(actor)):
        raise Invoerfout("", NIET_OP_LIJST)
    teksten = {naam: getattr(concept, naam) for naam in (*TEKSTEN, *MARGES)}
    if not any(teksten[naam] for naam in TEKSTEN):
        raise Invoerfout("waarom", "Er staat nog niets in. Begin met waarom deze opdracht er is.")
    brieven = Opdrachtbrief.objects.of(actor).filter(opdracht_id=opdracht_id)
    laatste = brieven.order_by("-nummer").first()
    if laatste and all(getattr(laatste, naam) == tekst for naam, tekst in teksten.items()):
        raise Invoerfout("", f"Dit is gelijk aan versie {laatste.nummer}. Er valt niets te delen.")
    brief: Opdrachtbrief = Opdrachtbrief.objects.add(
        actor,
        opdracht_id=opdracht_id,
        nummer=(brieven.aggregate(hoogste=Max("nummer"))["hoogste"] or 0) + 1,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        gedeeld_op=timezone.now(),
        **teksten,
    )
    Briefconcept.objects.of(actor).filter(pk=concept.pk).delete()
    if not actor.is_systeem and beslist(actor, opdracht_id):
        _zeg(actor, brief, kant=Kant.GEVER, op=actor.dag)
    noteer(brief, nummer=brief.nummer)
    raakt(opdracht_id)
    return brief


@handeling(Recht.OPDRACHTBRIEF_SCHRIJVEN)
def gooi_brief_weg(actor: Actor, *, opdracht_id: UUID, versie: int) -> None:
    """Throws the concept away; shared versions stay. Raises `Botsing`."""
    vergrendel_brief(actor, opdracht_id)
    concept = _concept(actor, opdracht_id, versie)
    noteer(concept)
    Briefconcept.objects.of(actor).filter(pk=concept.pk).delete()


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
    already is given back and not said twice. Raises `Invoerfout`.
    """
    op = op or actor.dag
    if op > actor.dag:
        raise Invoerfout("op", NOG_TE_KOMEN)
    vergrendel_brief(actor, opdracht_id)
    brief, stand = _nieuwste(actor, opdracht_id, brief_id)
    kant = _kant(actor, opdracht_id, stand, samen=samen)
    gezegd = _eerder(actor, brief_id, stand, kant=kant, samen=samen)
    if gezegd:
        return gezegd
    bevestiging = _zeg(actor, brief, kant=kant, op=op, samen=samen)
    ander = stand.van_nemer if kant is Kant.GEVER else stand.van_gever
    if samen or (ander and not ander.bezwaar):
        dag = op if samen or not ander else max(op, ander.op)
        gebeurd("opdrachtformulering", opdracht_id=opdracht_id, bron_id=brief_id, op=dag)
    raakt(opdracht_id)
    return bevestiging


@handeling(Recht.OPDRACHTBRIEF_BEVESTIGEN, geheim=("toelichting",))
def maak_briefbezwaar(
    actor: Actor, *, opdracht_id: UUID, brief_id: UUID, toelichting: str
) -> Bevestiging:
    """The contractor says what it has against the newest version; raises `Invoerfout`.

    It is over when the contractor confirms after all, or when a new version is shared.
    """
    gezegd = schoon(toelichting)
    if not gezegd:
        raise Invoerfout("toelichting", "Schrijf op wat er anders moet.")
    vergrendel_brief(actor, opdracht_id)
    if not antwoordt(actor, opdracht_id):
        raise Invoerfout(
            "", "Alleen de opdrachtnemer maakt bezwaar. Wil je zelf iets anders? Deel een versie."
        )
    brief, _ = _nieuwste(actor, opdracht_id, brief_id)
    bezwaar = _zeg(actor, brief, kant=Kant.NEMER, op=actor.dag, toelichting=gezegd)
    raakt(opdracht_id)
    return bezwaar


def _concept(actor: Actor, opdracht_id: UUID, versie: int) -> Briefconcept:
    """The concept, when it is still as it was read; raises `Botsing`, DoesNotExist."""
    concept: Briefconcept = Briefconcept.objects.of(actor).get(opdracht_id=opdracht_id)
    if concept.versie != versie:
        raise Botsing(concept)
    return concept


def _nieuwste(
    actor: Actor, opdracht_id: UUID, brief_id: UUID
) -> tuple[Opdrachtbrief, Briefversie]:
    brief = Opdrachtbrief.objects.of(actor).get(pk=brief_id, opdracht_id=opdracht_id)
    stand = briefversies(actor, [opdracht_id], met_namen=False)[opdracht_id][0]
    if stand.id != brief_id:
        raise Invoerfout("", NIEUWER)
    return brief, stand


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


def _zeg(
    actor: Actor,
    brief: Opdrachtbrief,
    *,
    kant: Kant,
    op: date,
    samen: bool = False,
    toelichting: str = "",
) -> Bevestiging:
    """Writes what a side says of a version; with an explanation it is an objection."""
    bevestiging: Bevestiging = Bevestiging.objects.add(
        actor,
        opdracht_id=brief.opdracht_id,
        brief=brief,
        kant=kant,
        op=op,
        samen=samen,
        bezwaar=bool(toelichting),
        toelichting=toelichting,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        vastgelegd_op=timezone.now(),
    )
    return bevestiging
