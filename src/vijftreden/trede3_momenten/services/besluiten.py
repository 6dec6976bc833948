# SPDX-License-Identifier: EUPL-1.2
"""Decisions: prepared, thrown away, released, and corrected by a decision that refers to it."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.db.models import F
from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.kern.relatievormen import Momentsoort, relatievormen
from vijftreden.register.selectors import namen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import geldende_brieven
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten.models import (
    Besluit,
    Besluitconcept,
    Stuurmoment,
    Voorwaarde,
)
from vijftreden.trede3_momenten.selectors.beslissers import (
    Beslisser,
    beslisser_met,
    beslissers,
)
from vijftreden.trede3_momenten.selectors.momenten import LOSSE_VRAAG
from vijftreden.trede3_momenten.services.conceptinhoud import Conceptinhoud
from vijftreden.trede3_momenten.services.verplichtinginhoud import Verplichtinginhoud
from vijftreden.web.fouten import Invoerfout
from vijftreden.web.schrijfwijze import midden

GEHEIM = ("reden", "voorwaarden", "verplichting")
"""A concept may be thrown away, so what it says stands in no journal."""


@handeling(Recht.BESLUIT_VOORBEREIDEN, geheim=GEHEIM)
def bewaar_besluit(
    actor: Actor,
    *,
    opdracht_id: UUID,
    stuurmoment_id: UUID,
    versie: int | None,
    uitkomst: str,
    reden: str,
    voorwaarden: Sequence[Mapping[str, Any]] = (),
    stukken: Collection[str] = (),
    besluiter_id: UUID | None = None,
    verplichting: Mapping[str, Any] | None = None,
) -> Besluitconcept:
    """Keeps a decision that is being prepared; unfinished is allowed. Raises `Botsing`.

    Who decides and improves what another prepared, does not become who prepared it.
    `versie` is None when there was no concept yet. Each condition is a mapping with `tekst`,
    `eigenaar_persoon_id` and `uiterlijk_op`; `verplichting` one with the columns of that name.
    """
    moment = _vergrendel(actor, opdracht_id, stuurmoment_id)
    inhoud = Conceptinhoud.uit(
        uitkomst=uitkomst, reden=reden, voorwaarden=voorwaarden, stukken=stukken
    )
    inhoud.eis_bewaarbaar()
    vast = Verplichtinginhoud.uit(verplichting)
    vast.eis_bewaarbaar()
    _eis_personen(actor, opdracht_id, inhoud, besluiter_id)
    waarden: dict[str, Any] = {
        "uitkomst": inhoud.uitkomst,
        "reden": inhoud.reden,
        "voorwaarden": inhoud.voorwaarden_json,
        "stukken": list(inhoud.stukken),
        "besluiter_id": besluiter_id,
        "gewijzigd_op": timezone.now(),
        **vast.kolommen(),
    }
    concepten = Besluitconcept.objects.of(actor)
    huidig = concepten.filter(stuurmoment=moment).first()
    if huidig is None:
        _eis_onbeslist(actor, moment, versie)
        concept = Besluitconcept.objects.add(
            actor,
            opdracht_id=opdracht_id,
            stuurmoment=moment,
            door_persoon_id=actor.persoon_id,
            **waarden,
        )
    else:
        if not beslisser_met(beslissers(actor, opdracht_id), actor.werkt_voor_id):
            waarden["door_persoon_id"] = actor.persoon_id
        concept = concepten.wijzig(huidig.pk, versie=versie or 0, **waarden)
    raakt(opdracht_id)
    return concept


@handeling(Recht.BESLUIT_VOORBEREIDEN)
def gooi_besluit_weg(
    actor: Actor, *, opdracht_id: UUID, stuurmoment_id: UUID, versie: int
) -> None:
    """Throws a concept away, and all that it said. Raises `Botsing`."""
    moment = _vergrendel(actor, opdracht_id, stuurmoment_id)
    concept = _concept(actor, moment, versie)
    Besluitconcept.objects.of(actor).filter(pk=concept.pk).delete()
    noteer(moment)
    raakt(opdracht_id)


@handeling(Recht.BESLUIT_VASTSTELLEN)
def stel_besluit_vast(
    actor: Actor, *, opdracht_id: UUID, stuurmoment_id: UUID, versie: int
) -> Besluit:
    """Releases the concept: from now on it is a decision, and never changes.

    Of two who release at once, and in an old tab, the second gets `Botsing`. Raises `Invoerfout`
    for who does not decide here, and for a concept that is not finished. Open conditions of the
    decision that this one corrects lapse with it.
    """
    moment = _vergrendel(actor, opdracht_id, stuurmoment_id)
    concept = _concept(actor, moment, versie)
    _eis_niet_afgezegd(moment)
    beslisser = _eis_beslisser(actor, opdracht_id, concept)
    inhoud = Conceptinhoud.uit(
        uitkomst=concept.uitkomst,
        reden=concept.reden,
        voorwaarden=concept.voorwaarden,
        stukken=concept.stukken,
    )
    inhoud.eis_af(is_correctie=concept.corrigeert_id is not None)
    vast = Verplichtinginhoud.uit(vars(concept))
    vast.eis_af()
    brief = geldende_brieven(actor, [opdracht_id]).get(opdracht_id)
    besluit = Besluit.objects.add(
        actor,
        opdracht_id=opdracht_id,
        stuurmoment=moment,
        corrigeert_id=concept.corrigeert_id,
        uitkomst=inhoud.uitkomst,
        reden=inhoud.reden,
        stukken=inhoud.stukken_met(_invoer(actor, opdracht_id, moment)),
        besloten_op=actor.dag,
        besluiter_id=beslisser.persoon_id,
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        voorbereid_door_id=concept.door_persoon_id,
        rolvervulling_id=beslisser.rolvervulling_id,
        brief_id=brief.id if brief else None,
        **vast.met_mandaat(actor, concept, beslisser.persoon_id),
        vastgelegd_op=timezone.now(),
    )
    _zet_voorwaarden(actor, besluit, inhoud)
    if moment.gehouden_op is None:
        Stuurmoment.objects.of(actor).wijzig(
            moment.pk, versie=moment.versie, gehouden_op=actor.dag
        )
    Besluitconcept.objects.of(actor).filter(pk=concept.pk).delete()
    noteer(besluit, uitkomst=besluit.uitkomst)
    raakt(opdracht_id)
    return besluit


@handeling(Recht.BESLUIT_VOORBEREIDEN)
def begin_correctie(actor: Actor, *, opdracht_id: UUID, besluit_id: UUID) -> Besluitconcept:
    """Prepares a correction, with what the decision says; begun twice it is the same concept.

    Conditions that were met stay with the decision; those still open are taken along.
    """
    besluit = Besluit.objects.of(actor).get(pk=besluit_id, opdracht_id=opdracht_id)
    moment = _vergrendel(actor, opdracht_id, besluit.stuurmoment_id)
    begonnen = Besluitconcept.objects.of(actor).filter(stuurmoment=moment).first()
    if begonnen is not None:
        return begonnen
    if Besluit.objects.of(actor).filter(corrigeert=besluit).exists():
        raise Invoerfout("", "Dit besluit is al gecorrigeerd. Corrigeer het besluit dat nu geldt.")
    open_ = Voorwaarde.objects.of(actor).filter(besluit=besluit, voldaan_op__isnull=True)
    inhoud = Conceptinhoud.uit(
        uitkomst=besluit.uitkomst,
        reden=besluit.reden,
        voorwaarden=open_.order_by("uiterlijk_op", "tekst").values(
            "tekst", "eigenaar_persoon_id", "uiterlijk_op"
        ),
        stukken=[stuk for stuk, er in besluit.stukken if er],
    )
    concept = Besluitconcept.objects.add(
        actor,
        opdracht_id=opdracht_id,
        stuurmoment=moment,
        corrigeert=besluit,
        uitkomst=inhoud.uitkomst,
        reden=inhoud.reden,
        voorwaarden=inhoud.voorwaarden_json,
        stukken=list(inhoud.stukken),
        **Verplichtinginhoud.uit(vars(besluit)).kolommen(),
        door_persoon_id=actor.persoon_id,
        gewijzigd_op=timezone.now(),
    )
    raakt(opdracht_id)
    return concept


def _vergrendel(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Stuurmoment:
    """The moment, locked: of two who decide at once the second sees what the first did."""
    momenten = Stuurmoment.objects.of(actor).select_for_update()
    moment: Stuurmoment = momenten.get(pk=stuurmoment_id, opdracht_id=opdracht_id)
    return moment


def _concept(actor: Actor, moment: Stuurmoment, versie: int) -> Besluitconcept:
    """The concept that the reader saw; what was released or rewritten since is a `Botsing`."""
    concept = Besluitconcept.objects.of(actor).filter(stuurmoment=moment).first()
    if concept is not None:
        if concept.versie != versie:
            raise Botsing(concept)
        return concept
    besluit = Besluit.objects.of(actor).filter(stuurmoment=moment, correcties__isnull=True).first()
    if besluit is None:
        raise Besluitconcept.DoesNotExist
    raise Botsing(besluit)


def _eis_onbeslist(actor: Actor, moment: Stuurmoment, versie: int | None) -> None:
    """A first concept needs a moment that asks a decision; an old tab learns what happened."""
    besluit = Besluit.objects.of(actor).filter(stuurmoment=moment, correcties__isnull=True).first()
    if besluit is not None:
        raise Botsing(besluit)
    if versie is not None:
        raise Invoerfout("", "Dit concept is intussen weggegooid. Bewaar het opnieuw.")
    _eis_niet_afgezegd(moment)


def _eis_niet_afgezegd(moment: Stuurmoment) -> None:
    if moment.vervallen_op is not None:
        zin = "Dit moment is afgezegd of de vraag is ingetrokken. Er valt niets te besluiten."
        raise Invoerfout("", zin)


def _eis_personen(
    actor: Actor, opdracht_id: UUID, inhoud: Conceptinhoud, besluiter_id: UUID | None
) -> None:
    if besluiter_id and not beslisser_met(beslissers(actor, opdracht_id), besluiter_id):
        raise Invoerfout("besluiter_id", "Deze persoon beslist niet over deze opdracht.")
    eigenaren = {deel.eigenaar_persoon_id for deel in inhoud.voorwaarden} - {None}
    if eigenaren - namen_van(actor, [wie for wie in eigenaren if wie]).keys():
        raise Invoerfout("voorwaarden", "Kies de eigenaar van een voorwaarde uit de lijst.")


def _eis_beslisser(actor: Actor, opdracht_id: UUID, concept: Besluitconcept) -> Beslisser:
    """Who decides here: the actor, or who it acts for; the system releases for who was chosen."""
    wie = beslissers(actor, opdracht_id)
    beslisser = beslisser_met(wie, actor.werkt_voor_id)
    if actor.is_systeem:
        beslisser = beslisser_met(wie, concept.besluiter_id) or next(iter(wie), None)
    if beslisser is None:
        namen = ", ".join(f"{deel.naam} ({midden(deel.rol)})" for deel in wie) or "nog niemand"
        zin = f"Dit stelt alleen vast wie over deze opdracht beslist: {namen}."
        raise Invoerfout("", f"{zin} Werk je voor een van hen? Kies dat boven aan de pagina.")
    if concept.besluiter_id not in (None, beslisser.persoon_id):
        ander = namen_van(actor, [concept.besluiter_id]).get(concept.besluiter_id, "een ander")
        zin = f"Dit concept staat klaar voor {ander}. Beslis jij? Kies dan bij “Wie beslist?”"
        raise Invoerfout("besluiter_id", f"{zin} je eigen naam en bewaar het.")
    return beslisser


def _invoer(actor: Actor, opdracht_id: UUID, moment: Stuurmoment) -> tuple[str, ...]:
    """The papers that this moment asks for; a decision asked by itself asks for none."""
    if Stuurmoment.objects.of(actor).filter(LOSSE_VRAAG, pk=moment.pk).exists():
        return ()
    vorm = relatievormen()[opdracht_van(actor, opdracht_id).relatievorm]
    return vorm.moment(Momentsoort(moment.soort)).invoer


def _zet_voorwaarden(actor: Actor, besluit: Besluit, inhoud: Conceptinhoud) -> None:
    if besluit.corrigeert_id:
        vorige = Voorwaarde.objects.of(actor).filter(
            besluit_id=besluit.corrigeert_id, voldaan_op__isnull=True, vervallen_op__isnull=True
        )
        vorige.update(vervallen_op=actor.dag, versie=F("versie") + 1)
    Voorwaarde.objects.add_all(
        actor,
        [
            {
                "opdracht_id": besluit.opdracht_id,
                "besluit": besluit,
                "tekst": deel.tekst,
                "eigenaar_persoon_id": deel.eigenaar_persoon_id,
                "uiterlijk_op": deel.uiterlijk_op,
            }
            for deel in inhoud.voorwaarden
        ],
    )
