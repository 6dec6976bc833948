# SPDX-License-Identifier: EUPL-1.2
"""Accounts: the first of an environment, a failed sign-in, an own password."""

from collections.abc import Collection

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from vijftreden.beheer.selectors import lidmaatschappen, lopend
from vijftreden.beheer.services.leden import nodig_uit, wijzig_soorten
from vijftreden.beheer.services.toegangslinks import Toegangsadres, nieuwe_toegangslink
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.register.selectors import personen
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account
from vijftreden.toegang.rechten import Recht, Soort
from vijftreden.web.fouten import Invoerfout


@handeling(Recht.ACCOUNT_MAKEN, geheim=("email", "naam", "thuis"))
def maak_account(
    actor: Actor, *, email: str, naam: str, soorten: Collection[Soort], thuis: str
) -> Toegangsadres:
    """From the command line, as the system of an environment: a way in for this address.

    Who is known by the address keeps name and kinds, gets these kinds as well and a new link. So
    a second time does no harm, and helps a beheerder who lost the first link.
    """
    adres = email.strip().lower()
    bekend = next((p for p in personen(actor) if p.email.lower() == adres), None)
    if bekend is None:
        return nodig_uit(actor, naam=naam, email=email, soorten=soorten, thuis=thuis)
    rijen = lidmaatschappen(actor).filter(lopend(actor.dag))
    lidmaatschap = rijen.filter(persoon_id=bekend.id).first()
    if lidmaatschap is None:
        return nodig_uit(actor, persoon_id=bekend.id, soorten=soorten, thuis=thuis)
    noteer(lidmaatschap)
    wijzig_soorten(
        actor,
        lidmaatschap_id=lidmaatschap.pk,
        versie=lidmaatschap.versie,
        soorten={*map(Soort, lidmaatschap.soorten), *soorten},
    )
    return nieuwe_toegangslink(actor, persoon_id=bekend.id, thuis=thuis)


@handeling(Recht.WACHTWOORD_WIJZIGEN, geheim=("huidig", "nieuw"))
def wijzig_wachtwoord(actor: Actor, *, huidig: str, nieuw: str) -> Account:
    """Changes the own password; all other sessions end with it. Raises `Invoerfout`."""
    account = Account.objects.get(pk=str(actor.account_id))
    if not account.check_password(huidig):
        raise Invoerfout("huidig", "Dit is niet je huidige wachtwoord.")
    try:
        validate_password(nieuw, account)
    except ValidationError as fout:
        raise Invoerfout("nieuw", " ".join(fout.messages)) from fout
    account.set_password(nieuw)
    account.save(update_fields=["password"])
    return account


@handeling(Recht.AANMELDING_VASTLEGGEN)
def leg_mislukte_aanmelding_vast(actor: Actor, *, email: str) -> None:
    """Keeps a failed sign-in in the installation's chain: the address only as salted content."""
