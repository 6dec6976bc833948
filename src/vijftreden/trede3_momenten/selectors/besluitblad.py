# SPDX-License-Identifier: EUPL-1.2
"""The sheet for deciding on one moment: what is needed, what to ask, what was said before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from vijftreden.handeling.poort import mag
from vijftreden.kern.relatievormen import Fase, Moment, Momentsoort, Relatievorm, relatievormen
from vijftreden.register.selectors import Antwoordbeeld
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import Opdrachtgegevens
from vijftreden.trede1_opdracht.selectors import opdracht as opdracht_van
from vijftreden.trede3_momenten.models import Stuurmoment
from vijftreden.trede3_momenten.selectors.beslissers import (
    Beslisser,
    beslisser_met,
    beslissers,
)
from vijftreden.trede3_momenten.selectors.besluiten import (
    Besluitregel,
    Conceptbeeld,
    besluiten_van,
    concept_van,
)
from vijftreden.trede3_momenten.selectors.verplichting import mandaatantwoord
from vijftreden.trede3_momenten.selectors.voorwaarden import Voorwaarderegel
from vijftreden.trede3_momenten.selectors.vragen import Vraagregel, vragen_van


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentkop:
    """The moment that is decided on."""

    id: UUID
    soort: Momentsoort
    naam: str
    fase: Fase | None
    volgende_fase: Fase | None
    gepland_op: date | None
    gehouden_op: date | None
    vervallen_op: date | None
    historie: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Besluitblad:
    """All that stands on the sheet. `besluiten` are those of this moment, the newest first."""

    opdracht: Opdrachtgegevens
    vorm: Relatievorm
    moment: Momentkop
    vormmoment: Moment
    concept: Conceptbeeld | None
    besluiten: tuple[Besluitregel, ...]
    vraag: Vraagregel | None
    vorige: Besluitregel | None
    """The last decision on an earlier moment of the commission."""
    voorwaarden: tuple[Voorwaarderegel, ...]
    """Open conditions of earlier decisions on the commission."""
    beslissers: tuple[Beslisser, ...]
    beslist_zelf: bool
    """The reader decides here, or works for who does."""
    mag_voorbereiden: bool
    mandaat: Antwoordbeeld | None
    """What the register says of what the concept commits; None where it commits nothing."""
    wie_handelt: UUID | None

    @property
    def losse_vraag(self) -> bool:
        """A decision that was asked by itself: no meeting, so no papers of a meeting."""
        return self.vraag is not None and self.moment.gepland_op is None

    @property
    def titel(self) -> str:
        """What is to be decided."""
        if self.losse_vraag and self.vraag:
            return self.vraag.vraag
        fase = self.moment.fase.code if self.moment.fase else ""
        return self.moment.naam or self.vorm.momentnaam(self.moment.soort, fase)

    @property
    def geldend(self) -> Besluitregel | None:
        """The decision that holds on this moment."""
        return next((regel for regel in self.besluiten if regel.geldt), None)

    @property
    def te_corrigeren(self) -> Besluitregel | None:
        """The decision that the concept corrects."""
        wie = self.concept.corrigeert_id if self.concept else None
        return next((regel for regel in self.besluiten if wie and regel.id == wie), None)

    @property
    def beoogd_beslisser(self) -> UUID | None:
        """Who is to decide: as the concept says, else the reader when it decides."""
        if self.concept:
            return self.concept.besluiter_id
        return self.wie_handelt if self.beslist_zelf else None

    @property
    def alle_stukken(self) -> Sequence[str]:
        """The inputs of the kind, and what the concept holds besides."""
        invoer = self.vormmoment.invoer
        eigen = self.concept.stukken if self.concept else ()
        return (*invoer, *(stuk for stuk in eigen if stuk not in invoer))

    @property
    def ontbrekend(self) -> Sequence[str]:
        """The inputs that are not there yet, as far as the concept says."""
        er_zijn = self.concept.stukken if self.concept else ()
        return [stuk for stuk in self.vormmoment.invoer if stuk not in er_zijn]


def besluitblad(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Besluitblad:
    """The sheet of one moment; raises DoesNotExist when the actor may not see it."""
    gegevens = opdracht_van(actor, opdracht_id)
    vorm = relatievormen()[gegevens.relatievorm]
    rij = Stuurmoment.objects.of(actor).get(pk=stuurmoment_id, opdracht_id=opdracht_id)
    alle = besluiten_van(actor, opdracht_id)
    wie = beslissers(actor, opdracht_id)
    ik = actor.werkt_voor_id
    anders = [regel for regel in alle if regel.stuurmoment_id != rij.pk and regel.geldt]
    vragen = vragen_van(actor, opdracht_id)
    vraag = next((deel for deel in vragen if deel.stuurmoment_id == rij.pk), None)
    vormmoment = vorm.moment(Momentsoort(rij.soort))
    if vraag is not None and rij.gepland_op is None:
        vormmoment = replace(vormmoment, invoer=())
    concept = concept_van(actor, opdracht_id, rij.pk)
    return Besluitblad(
        opdracht=gegevens,
        vorm=vorm,
        moment=_kop(rij, vorm),
        vormmoment=vormmoment,
        concept=concept,
        besluiten=tuple(regel for regel in alle if regel.stuurmoment_id == rij.pk),
        vraag=vraag,
        vorige=anders[0] if anders else None,
        voorwaarden=tuple(deel for regel in anders for deel in regel.voorwaarden if deel.open),
        beslissers=wie,
        beslist_zelf=beslisser_met(wie, ik) is not None
        and mag(actor, Recht.BESLUIT_VASTSTELLEN, opdracht_id),
        mag_voorbereiden=mag(actor, Recht.BESLUIT_VOORBEREIDEN, opdracht_id),
        mandaat=_mandaat(actor, opdracht_id, concept, wie),
        wie_handelt=ik,
    )


def _mandaat(
    actor: Actor, opdracht_id: UUID, concept: Conceptbeeld | None, wie: Sequence[Beslisser]
) -> Antwoordbeeld | None:
    """Asked for who is to decide; where that is open, for the reader when that one decides."""
    if concept is None or concept.verplichting is None:
        return None
    ik = beslisser_met(wie, actor.werkt_voor_id)
    return mandaatantwoord(
        actor,
        opdracht_id,
        verplichting=concept.verplichting,
        besluiter_id=concept.besluiter_id or (ik.persoon_id if ik else None),
        corrigeert_id=concept.corrigeert_id,
    )


def vrije_momenten(actor: Actor, opdracht_id: UUID) -> tuple[Momentkop, ...]:
    """Moments at which a decision can still be asked: open, and nothing was asked yet."""
    vorm = relatievormen()[opdracht_van(actor, opdracht_id).relatievorm]
    bezet = {deel.stuurmoment_id for deel in vragen_van(actor, opdracht_id)}
    rijen = Stuurmoment.objects.of(actor).filter(
        opdracht_id=opdracht_id,
        gehouden_op__isnull=True,
        vervallen_op__isnull=True,
        historie=False,
        gepland_op__isnull=False,
    )
    return tuple(
        _kop(rij, vorm) for rij in rijen.order_by("gepland_op", "pk") if rij.pk not in bezet
    )


def _kop(rij: Stuurmoment, vorm: Relatievorm) -> Momentkop:
    fasen = vorm.fasen.lijst
    plaats = next((n for n, fase in enumerate(fasen) if fase.code == rij.fase), None)
    volgt = plaats is not None and plaats + 1 < len(fasen)
    return Momentkop(
        id=rij.pk,
        soort=Momentsoort(rij.soort),
        naam=rij.naam,
        fase=fasen[plaats] if plaats is not None else None,
        volgende_fase=fasen[plaats + 1] if plaats is not None and volgt else None,
        gepland_op=rij.gepland_op,
        gehouden_op=rij.gehouden_op,
        vervallen_op=rij.vervallen_op,
        historie=rij.historie,
    )
