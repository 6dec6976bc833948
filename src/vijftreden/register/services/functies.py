# SPDX-License-Identifier: EUPL-1.2
"""Functions of the line, and who holds them from when until when."""

from datetime import date
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer, raakt_omgeving
from vijftreden.register.models import Aanstelling, Functie, Persoon
from vijftreden.register.selectors.functies import nog_over_te_nemen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.web.fouten import Invoerfout

LAAGSTE = 9


@handeling(Recht.FUNCTIE_VASTLEGGEN)
def leg_functie_vast(actor: Actor, *, naam: str, niveau: int | None = None) -> Functie:
    """Makes a function; raises `Invoerfout` for a name in use and for a strange level."""
    _eis_functie(actor, naam, niveau)
    functie: Functie = Functie.objects.add(actor, naam=naam.strip(), niveau=niveau)
    noteer(functie)
    raakt_omgeving()
    return functie


@handeling(Recht.FUNCTIE_VASTLEGGEN)
def wijzig_functie(
    actor: Actor,
    *,
    functie_id: UUID,
    versie: int,
    naam: str,
    niveau: int | None = None,
    vervallen_op: date | None = None,
) -> Functie:
    """Changes all of a function; raises `Botsing`, `Invoerfout`."""
    _eis_functie(actor, naam, niveau, behalve=functie_id)
    functie: Functie = Functie.objects.of(actor).wijzig(
        functie_id, versie=versie, naam=naam.strip(), niveau=niveau, vervallen_op=vervallen_op
    )
    noteer(functie)
    raakt_omgeving()
    return functie


@handeling(Recht.AANSTELLING_VASTLEGGEN)
def leg_aanstelling_vast(
    actor: Actor, *, functie_id: UUID, persoon_id: UUID, van: date, tot: date | None = None
) -> Aanstelling:
    """Notes that somebody holds a function in `[van, tot)`; raises `Invoerfout`."""
    Functie.objects.of(actor).get(pk=functie_id)
    if not Persoon.objects.of(actor).filter(pk=persoon_id, gewist_op__isnull=True).exists():
        raise Invoerfout("persoon_id", "Kies iemand uit de lijst.")
    _eis_periode(van, tot)
    loopt = Aanstelling.objects.of(actor).filter(functie_id=functie_id, persoon_id=persoon_id)
    if any((rij.tot is None or van < rij.tot) and (tot is None or rij.van < tot) for rij in loopt):
        raise Invoerfout("persoon_id", "Deze persoon heeft deze functie dan al.")
    rij: Aanstelling = Aanstelling.objects.add(
        actor,
        functie_id=functie_id,
        persoon_id=persoon_id,
        van=van,
        tot=tot,
        vastgelegd_op=timezone.now(),
    )
    noteer(rij)
    raakt_omgeving()
    return rij


@handeling(Recht.AANSTELLING_VASTLEGGEN)
def beeindig_aanstelling(
    actor: Actor, *, aanstelling_id: UUID, versie: int, tot: date
) -> Aanstelling:
    """From this day on somebody no longer holds the function; raises `Botsing`, `Invoerfout`."""
    aanstellingen = Aanstelling.objects.of(actor)
    _eis_periode(aanstellingen.get(pk=aanstelling_id).van, tot)
    rij: Aanstelling = aanstellingen.wijzig(aanstelling_id, versie=versie, tot=tot)
    noteer(rij)
    raakt_omgeving()
    return rij


@handeling(Recht.AANSTELLING_VASTLEGGEN)
def neem_functies_over(actor: Actor, *, van: date) -> int:
    """Gives a function to whom it stands beside by name; who has it already keeps it."""
    nieuw = nog_over_te_nemen(actor)
    rijen = Aanstelling.objects.add_all(
        actor,
        [
            {
                "functie_id": functie_id,
                "persoon_id": persoon_id,
                "van": van,
                "vastgelegd_op": timezone.now(),
            }
            for persoon_id, functie_id in nieuw
        ],
    )
    noteer(aanstellingen=len(rijen))
    if rijen:
        raakt_omgeving()
    return len(rijen)


def _eis_functie(
    actor: Actor, naam: str, niveau: int | None, *, behalve: UUID | None = None
) -> None:
    if not naam.strip():
        raise Invoerfout("naam", "Geef de functie een naam.")
    if niveau is not None and not 1 <= niveau <= LAAGSTE:
        raise Invoerfout("niveau", f"Kies een niveau van 1 tot en met {LAAGSTE}.")
    bezet = Functie.objects.of(actor).filter(naam__iexact=naam.strip())
    if behalve:
        bezet = bezet.exclude(pk=behalve)
    if bezet.exists():
        raise Invoerfout("naam", "Deze functie staat er al.")


def _eis_periode(van: date, tot: date | None) -> None:
    if tot is not None and tot < van:
        raise Invoerfout("tot", "De eerste dag zonder deze functie ligt voor het begin.")
