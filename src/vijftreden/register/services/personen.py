# SPDX-License-Identifier: EUPL-1.2
"""Recording, changing and erasing people. Their names never stand in the journal."""

from uuid import UUID

from vijftreden.handeling.poort import handeling
from vijftreden.register.models import Organisatie, Persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.web.fouten import Invoerfout

NAMEN = ("naam", "functie", "email")


@handeling(Recht.PERSOON_VASTLEGGEN, geheim=NAMEN)
def leg_persoon_vast(
    actor: Actor,
    *,
    naam: str,
    functie: str = "",
    email: str = "",
    organisatie_id: UUID | None = None,
) -> Persoon:
    """Makes a person of this environment; raises `Invoerfout` for an address in use."""
    _eis_bruikbaar(actor, naam=naam, email=email, organisatie_id=organisatie_id)
    persoon: Persoon = Persoon.objects.add(
        actor,
        naam=naam.strip(),
        functie=functie.strip(),
        email=email.strip(),
        organisatie_id=organisatie_id,
    )
    return persoon


@handeling(Recht.PERSOON_VASTLEGGEN, geheim=NAMEN)
def wijzig_persoon(
    actor: Actor,
    *,
    persoon_id: UUID,
    versie: int,
    naam: str,
    functie: str = "",
    email: str = "",
    organisatie_id: UUID | None = None,
) -> Persoon:
    """Changes all fields of a person; raises `Botsing` when `versie` is no longer the current."""
    personen = Persoon.objects.of(actor)
    if personen.get(pk=persoon_id).gewist_op:
        raise Invoerfout("", "Deze gegevens zijn gewist. Leg de persoon opnieuw vast.")
    _eis_bruikbaar(
        actor, naam=naam, email=email, organisatie_id=organisatie_id, behalve=persoon_id
    )
    persoon: Persoon = personen.wijzig(
        persoon_id,
        versie=versie,
        naam=naam.strip(),
        functie=functie.strip(),
        email=email.strip(),
        organisatie_id=organisatie_id,
    )
    return persoon


@handeling(Recht.PERSOON_WISSEN)
def wis_persoon(actor: Actor, *, persoon_id: UUID, versie: int) -> Persoon:
    """Erases name, function and address (AVG, article 17); the id stays, so records stay whole."""
    persoon: Persoon = Persoon.objects.of(actor).wijzig(
        persoon_id, versie=versie, naam="", functie="", email="", gewist_op=actor.dag
    )
    return persoon


def _eis_bruikbaar(
    actor: Actor,
    *,
    naam: str,
    email: str,
    organisatie_id: UUID | None,
    behalve: UUID | None = None,
) -> None:
    """A name, an address that nobody else here has, and an organisation that exists."""
    if not naam.strip():
        raise Invoerfout("naam", "Vul een naam in.")
    bezet = Persoon.objects.of(actor).filter(email__iexact=email.strip())
    if behalve:
        bezet = bezet.exclude(pk=behalve)
    if email.strip() and bezet.exists():
        raise Invoerfout("email", "Dit e-mailadres hoort al bij iemand anders in deze omgeving.")
    if organisatie_id:
        Organisatie.objects.of(actor).get(pk=organisatie_id)
