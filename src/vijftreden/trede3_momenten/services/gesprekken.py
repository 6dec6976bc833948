# SPDX-License-Identifier: EUPL-1.2
"""The conversation at a moment: prepared by the principal's side, settled by both together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import raakt
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.selectors import vergrendel_opdrachten
from vijftreden.trede3_momenten.models import Gesprek, Gespreksverslag, Stuurmoment
from vijftreden.trede3_momenten.services.momenten import plan_gesprek
from vijftreden.web.fouten import Invoerfout

LANGSTE_TEKST = 4000
LANGSTE_VRAAG = 300
MEESTE_ANTWOORDEN = 8
MEESTE_NAMEN = 20
LANGSTE_NAAM = 120

Antwoorden = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inhoud:
    """What is written down at a conversation: answers to its questions, agreements, next day."""

    antwoorden: Antwoorden = ()
    afspraken: str = ""
    volgend_op: date | None = None


@handeling(Recht.GESPREK_VOORBEREIDEN, geheim=("antwoorden", "afspraken"))
def bereid_gesprek_voor(
    actor: Actor,
    *,
    opdracht_id: UUID,
    stuurmoment_id: UUID,
    versie: int | None,
    antwoorden: Antwoorden,
    afspraken: str,
    volgend_op: date | None,
) -> Gesprek:
    """Saves the preparation; `versie` is None for the first time. Raises `Botsing`."""
    moment = _open_moment(actor, opdracht_id, stuurmoment_id)
    inhoud = Inhoud(antwoorden=antwoorden, afspraken=afspraken, volgend_op=volgend_op)
    _toets(inhoud, na=None)
    velden = {
        "antwoorden": _gevuld(antwoorden),
        "afspraken": afspraken.strip(),
        "volgend_op": volgend_op,
        "gewijzigd_op": timezone.now(),
    }
    er_is = _gelezen(actor, moment, versie)
    if er_is is None:
        return Gesprek.objects.add(actor, opdracht_id=opdracht_id, stuurmoment=moment, **velden)
    return Gesprek.objects.of(actor).wijzig(er_is.pk, versie=er_is.versie, **velden)


@handeling(Recht.GESPREK_VASTSTELLEN, geheim=("inhoud", "aanwezig"))
def stel_gesprek_vast(
    actor: Actor,
    *,
    opdracht_id: UUID,
    stuurmoment_id: UUID,
    versie: int | None,
    op: date,
    aanwezig: Sequence[str],
    inhoud: Inhoud | None = None,
) -> Gespreksverslag:
    """Both sides agree on what was said: the report, the moment held, the next one planned.

    Without `inhoud` the preparation becomes the report as it stands. Raises `Botsing` when
    somebody changed the preparation since it was read.
    """
    moment = _open_moment(actor, opdracht_id, stuurmoment_id)
    voorbereid = _gelezen(actor, moment, versie)
    if inhoud is None:
        inhoud = _van(voorbereid)
    if op > actor.dag:
        raise Invoerfout("op", "Deze dag moet nog komen. Kies de dag waarop jullie spraken.")
    _toets(inhoud, na=op)
    verslag = Gespreksverslag.objects.add(
        actor,
        opdracht_id=opdracht_id,
        stuurmoment=moment,
        antwoorden=_gevuld(inhoud.antwoorden),
        afspraken=inhoud.afspraken.strip(),
        op=op,
        aanwezig=_namen(aanwezig),
        door_persoon_id=actor.persoon_id,
        namens_id=actor.namens_id,
        vastgelegd_op=timezone.now(),
    )
    if voorbereid is not None:
        Gesprek.objects.of(actor).filter(pk=voorbereid.pk).delete()
    gehouden_op = moment.gehouden_op or op
    Stuurmoment.objects.of(actor).wijzig(moment.pk, versie=moment.versie, gehouden_op=gehouden_op)
    raakt(opdracht_id)
    if inhoud.volgend_op is not None:
        _plan(actor, opdracht_id, inhoud.volgend_op)
    return verslag


def _plan(actor: Actor, opdracht_id: UUID, dag: date) -> None:
    try:
        plan_gesprek(actor, opdracht_id=opdracht_id, gepland_op=dag)
    except Invoerfout as fout:
        raise Invoerfout("volgend_op", fout.zin) from fout


def _open_moment(actor: Actor, opdracht_id: UUID, stuurmoment_id: UUID) -> Stuurmoment:
    """The moment, its commission locked: two who settle at once come one after the other."""
    vergrendel_opdrachten(actor, [opdracht_id])
    moment: Stuurmoment = Stuurmoment.objects.of(actor).get(
        pk=stuurmoment_id, opdracht_id=opdracht_id
    )
    if moment.vervallen_op is not None:
        raise Invoerfout("", "Dit gesprek is afgezegd. Plan een nieuw gesprek.")
    if Gespreksverslag.objects.of(actor).filter(stuurmoment=moment).exists():
        raise Invoerfout(
            "", "Dit gesprek is al samen vastgesteld. Het verslag verandert niet meer."
        )
    return moment


def _gelezen(actor: Actor, moment: Stuurmoment, versie: int | None) -> Gesprek | None:
    """The preparation that stands there, if it is still the one that was read."""
    rij = Gesprek.objects.of(actor).filter(stuurmoment=moment).first()
    if rij is not None and rij.versie != versie:
        raise Botsing(rij)
    return rij


def _van(rij: Gesprek | None) -> Inhoud:
    if rij is None:
        return Inhoud()
    return Inhoud(
        antwoorden=[(vraag, antwoord) for vraag, antwoord in rij.antwoorden],
        afspraken=rij.afspraken,
        volgend_op=rij.volgend_op,
    )


def _toets(inhoud: Inhoud, *, na: date | None) -> None:
    """Whether it can be true, and fits."""
    for nummer, (vraag, antwoord) in enumerate(inhoud.antwoorden, start=1):
        if len(vraag) > LANGSTE_VRAAG or nummer > MEESTE_ANTWOORDEN:
            raise Invoerfout("", "Deze vragen horen niet bij dit gesprek. Open de pagina opnieuw.")
        if len(antwoord) > LANGSTE_TEKST:
            raise Invoerfout(
                f"antwoord_{nummer}", f"Schrijf dit in hooguit {LANGSTE_TEKST} tekens."
            )
    if len(inhoud.afspraken) > LANGSTE_TEKST:
        raise Invoerfout("afspraken", f"Schrijf dit in hooguit {LANGSTE_TEKST} tekens.")
    if na is not None and inhoud.volgend_op is not None and inhoud.volgend_op <= na:
        raise Invoerfout(
            "volgend_op", "Het volgende gesprek komt na dit gesprek. Kies een latere dag."
        )


def _gevuld(antwoorden: Antwoorden) -> list[list[str]]:
    return [[vraag, antwoord.strip()] for vraag, antwoord in antwoorden if antwoord.strip()]


def _namen(aanwezig: Sequence[str]) -> list[str]:
    namen = [naam.strip() for naam in aanwezig if naam.strip()]
    if len(namen) > MEESTE_NAMEN or any(len(naam) > LANGSTE_NAAM for naam in namen):
        raise Invoerfout("aanwezig", f"Noem hooguit {MEESTE_NAMEN} namen, elk op een eigen regel.")
    return namen
