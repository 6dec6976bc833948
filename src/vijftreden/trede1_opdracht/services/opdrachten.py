# SPDX-License-Identifier: EUPL-1.2
"""Making a commission or the eigenaarschap of an arrangement, and changing its columns."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import F, Q

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt
from vijftreden.kern.relatievormen import relatievormen
from vijftreden.register.selectors import deelnemersoorten as deelnemersoorten_van
from vijftreden.register.selectors import regelingen_van
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.begin import begin_businesscase
from vijftreden.trede1_opdracht.models import Btw, Opdracht, Referentieteller
from vijftreden.trede1_opdracht.referenties import neem_nummers, vergrendel_teller
from vijftreden.trede1_opdracht.rules.inlezen import beslissende_rol
from vijftreden.trede1_opdracht.rules.tekstschoon import schoon
from vijftreden.trede1_opdracht.selectors.vaste_lijst import regeldag
from vijftreden.trede1_opdracht.selectors.zonder_inzage import (
    EIGENAARSCHAP,
    is_gast,
    voor_nieuw_werk,
)
from vijftreden.trede1_opdracht.services.toewijzing import Toewijzing
from vijftreden.web.fouten import Invoerfout


@dataclass(frozen=True, slots=True, kw_only=True)
class Regeling:
    """What an eigenaarschap keeps of its arrangement; outside the register it has no id."""

    organisatie_id: UUID | None
    naam: str
    gr_vorm: str
    deelnemersoorten: list[str]

    @property
    def sleutel(self) -> UUID | str:
        """What identifies it within the environment."""
        return self.organisatie_id or self.naam


@handeling(Recht.OPDRACHT_MAKEN)
def maak_eigenaarschap(
    actor: Actor,
    *,
    naam: str,
    gr_vorm: str,
    deelnemersoorten: Collection[str],
    organisatie_id: UUID | None = None,
) -> Opdracht:
    """The eigenaarschap of one arrangement; asked again it gives the one that is there.

    `organisatie_id` is the arrangement in the register; one that is not there goes by its name.
    """
    regeling = Regeling(
        organisatie_id=organisatie_id,
        naam=naam,
        gr_vorm=gr_vorm,
        deelnemersoorten=sorted(deelnemersoorten),
    )
    [opdracht_id] = maak_ontbrekende(actor, regelingen=[regeling])
    opdracht: Opdracht = Opdracht.objects.of(actor).get(pk=opdracht_id)
    return opdracht


@handeling(Recht.OPDRACHT_MAKEN)
def maak_eigenaarschappen(actor: Actor, *, organisatie_id: UUID) -> list[UUID]:
    """One eigenaarschap per arrangement in which the organisation takes part on this day.

    Gives the ids of all of them by the arrangement's name, those that were there included.
    """
    deelnames = {deel.regeling_id: deel for deel in regelingen_van(actor, organisatie_id)}
    soorten = deelnemersoorten_van(actor, list(deelnames))
    regelingen = [
        Regeling(
            organisatie_id=regeling_id,
            naam=deel.regeling_naam,
            gr_vorm=deel.gr_vorm,
            deelnemersoorten=sorted(soorten[regeling_id]),
        )
        for regeling_id, deel in deelnames.items()
    ]
    opdracht_ids = maak_ontbrekende(actor, regelingen=regelingen)
    noteer(eigenaarschappen=len(opdracht_ids))
    return opdracht_ids


@handeling(Recht.OPDRACHT_MAKEN, geheim=("regelingen",))
def maak_ontbrekende(actor: Actor, *, regelingen: Sequence[Regeling]) -> list[UUID]:
    """The eigenaarschap of each of these arrangements, in their order; what is there stays.

    The counter is locked first, so two at once make nothing twice.
    """
    teller = vergrendel_teller(actor)
    bestaand = _bestaand(actor, regelingen)
    nieuw = [regeling for regeling in regelingen if regeling.sleutel not in bestaand]
    gemaakt = Opdracht.objects.add_all(
        actor,
        [
            {
                "referentie": f"{teller.jaar}-{nummer:03}",
                "relatievorm": EIGENAARSCHAP,
                "gemaakt_op": actor.dag,
                **asdict(regeling),
            }
            for nummer, regeling in enumerate(nieuw, start=teller.laatste + 1)
        ],
    )
    tellers = Referentieteller.objects.of(actor).filter(pk=teller.pk)
    tellers.update(laatste=F("laatste") + len(gemaakt))
    bestaand |= {
        regeling.sleutel: opdracht.pk for regeling, opdracht in zip(nieuw, gemaakt, strict=True)
    }
    raakt(*(opdracht.pk for opdracht in gemaakt))
    return [bestaand[regeling.sleutel] for regeling in regelingen]


@handeling(Recht.OPDRACHT_TOEVOEGEN, geheim=("vraag",))
def maak_opdracht(
    actor: Actor,
    *,
    naam: str,
    relatievorm: str,
    programma: str = "",
    fase: str = "",
    begin_op: date | None = None,
    eind_op: date | None = None,
    budget: Decimal | None = None,
    budget_btw: str = "",
    budget_bron: str = "",
    vraag: str = "",
) -> Opdracht:
    """A commission by hand; who makes it (or the one worked for) is its deciding principal.

    `vraag` is the question as it came: where the business case begins.

    It is written with the system's sight, because nobody sees it before the role is given.
    Raises `Invoerfout`; for a contractor this page does not exist.
    """
    if is_gast(actor):
        raise Opdracht.DoesNotExist
    waarden = {
        "programma": programma.strip(),
        "fase": fase,
        "begin_op": begin_op,
        "eind_op": eind_op,
        "budget": budget,
        "budget_btw": budget_btw,
        "budget_bron": budget_bron.strip(),
    }
    if relatievorm == EIGENAARSCHAP or relatievorm not in relatievormen():
        raise Invoerfout("relatievorm", "Kies een soort uit de lijst.")
    _eis_zinnig(naam, relatievorm, waarden)
    with voor_nieuw_werk(actor) as systeem:
        [referentie] = neem_nummers(systeem, 1)
        opdracht: Opdracht = Opdracht.objects.add(
            systeem,
            referentie=referentie,
            naam=naam.strip(),
            relatievorm=relatievorm,
            gemaakt_op=actor.dag,
            op_lijst_op=None if regeldag(systeem) else actor.dag,
            **waarden,
        )
        if vraag.strip():
            begin_businesscase(systeem, opdracht.pk, aanleiding=schoon(vraag))
        if maker := actor.werkt_voor_id:
            Toewijzing(
                opdracht=opdracht,
                rol=beslissende_rol(relatievormen()[relatievorm]),
                persoon_id=maker,
                van=actor.dag,
                afgesproken_op=actor.dag,
            ).leg_vast(systeem)
    raakt(opdracht.pk)
    return opdracht


@handeling(Recht.OPDRACHT_BIJWERKEN, geheim=("hold_reden",))
def wijzig_opdracht(
    actor: Actor,
    *,
    opdracht_id: UUID,
    versie: int,
    naam: str,
    programma: str,
    fase: str,
    begin_op: date | None,
    eind_op: date | None,
    budget: Decimal | None,
    budget_btw: str,
    budget_bron: str,
    slapend: bool,
    hold_tot: date | None = None,
    hold_reden: str = "",
    bandbreedte: int | None = None,
    prijspeil: int | None = None,
    geld_vast: bool | None = None,
) -> Opdracht:
    """Changes the columns that people fill in themselves; raises `Botsing`, `Invoerfout`.

    The name of an eigenaarschap is that of its arrangement, and public: it stays. Why and until
    when it is on hold go when it is not any more. `geld_vast` is None where nobody said yet
    whether the commission itself commits money.
    """
    opdrachten = Opdracht.objects.of(actor)
    huidig: Opdracht = opdrachten.get(pk=opdracht_id)
    if huidig.relatievorm == EIGENAARSCHAP and naam.strip() != huidig.naam:
        raise Invoerfout("naam", "De naam van een regeling komt uit het register en staat vast.")
    waarden = {
        "programma": programma.strip(),
        "fase": fase,
        "begin_op": begin_op,
        "eind_op": eind_op,
        "budget": budget,
        "budget_btw": budget_btw,
        "budget_bron": budget_bron.strip(),
        "bandbreedte": bandbreedte,
        "prijspeil": prijspeil,
        "hold_tot": hold_tot if slapend else None,
        "hold_reden": schoon(hold_reden) if slapend else "",
    }
    _eis_zinnig(naam, huidig.relatievorm, waarden)
    opdracht: Opdracht = opdrachten.wijzig(
        opdracht_id,
        versie=versie,
        naam=naam.strip(),
        slapend=slapend,
        geld_vast=geld_vast,
        **waarden,
    )
    raakt(opdracht_id)
    return opdracht


def _eis_zinnig(naam: str, relatievorm: str, waarden: dict[str, Any]) -> None:
    """A name, a phase that the kind knows, an end after the beginning, an amount with its VAT."""
    if not naam.strip():
        raise Invoerfout("naam", "Geef de opdracht een naam.")
    if waarden["fase"] and waarden["fase"] not in {
        fase.code for fase in relatievormen()[relatievorm].fasen
    }:
        raise Invoerfout("fase", "Deze fase hoort niet bij dit soort opdracht.")
    if waarden["begin_op"] and waarden["eind_op"] and waarden["eind_op"] < waarden["begin_op"]:
        raise Invoerfout("eind_op", "Het einde ligt vóór het begin. Kies een latere dag.")
    if waarden["budget"] is not None and waarden["budget"] < 0:
        raise Invoerfout("budget", "Een budget is nul of meer.")
    if waarden["budget_btw"] not in Btw.values:
        raise Invoerfout("budget_btw", "Kies of de btw erin zit, of “onbekend”.")


def _bestaand(actor: Actor, regelingen: Sequence[Regeling]) -> dict[UUID | str, UUID]:
    """The eigenaarschappen that are there, by what identifies their arrangement."""
    zelfde = Q(organisatie_id__in=[deel.organisatie_id for deel in regelingen]) | Q(
        organisatie_id__isnull=True, naam__in=[deel.naam for deel in regelingen]
    )
    rijen = Opdracht.objects.of(actor).filter(zelfde, relatievorm=EIGENAARSCHAP)
    return {
        organisatie_id or naam: opdracht_id
        for organisatie_id, naam, opdracht_id in rijen.values_list("organisatie_id", "naam", "pk")
    }
