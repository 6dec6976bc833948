# SPDX-License-Identifier: EUPL-1.2
"""One-time links: making one, and getting in with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from vijftreden.beheer.geheim import hash_van, nieuw_geheim
from vijftreden.beheer.models import Toegangslink
from vijftreden.beheer.post import mail_staat_aan, uitnodiging
from vijftreden.beheer.selectors import lidmaatschappen, lopend, omgeving_van
from vijftreden.handeling import uitbus
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.register.selectors import persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account, Lidmaatschap
from vijftreden.toegang.rechten import Recht
from vijftreden.web.fouten import Invoerfout

GELDIG = timedelta(days=14)
WERKT_NIET = "Deze link werkt niet meer. Vraag je beheerder om een nieuwe."
OOK_ELDERS = (
    "Dit account hoort ook bij een andere organisatie. Alleen wie Vijftreden technisch beheert, "
    "geeft hiervoor een nieuw wachtwoord."
)
ZONDER_ADRES = "Vul eerst een e-mailadres in: daarmee meldt deze persoon zich aan."


@dataclass(frozen=True, slots=True, kw_only=True)
class Toegangsadres:
    """A way in for one person, to be shown once; `adres` holds the secret."""

    persoon_id: UUID
    adres: str
    email: str
    geldig_tot: datetime
    gemaild: bool


@handeling(Recht.LID_UITNODIGEN, geheim=("thuis",))
def nieuwe_toegangslink(actor: Actor, *, persoon_id: UUID, thuis: str) -> Toegangsadres:
    """Makes the one link that works for this member; earlier ones stop. Mailed when mail is set.

    Raises DoesNotExist for who is no member, `Invoerfout` for an account that is also somebody
    elsewhere: one organisation must not open the door of another.
    """
    lidmaatschap = _lidmaatschap(actor, persoon_id)
    if _ook_elders(lidmaatschap):
        raise Invoerfout("", OOK_ELDERS)
    wie = persoon(actor, persoon_id)
    email = lidmaatschap.account.email if lidmaatschap.account else wie.email
    if not email:
        raise Invoerfout("email", ZONDER_ADRES)
    omgeving = omgeving_van(actor)
    Toegangslink.objects.of(actor).filter(persoon_id=persoon_id, gebruikt_op=None).delete()
    geheim = nieuw_geheim()
    link = Toegangslink.objects.add(
        actor,
        geheim_hash=hash_van(geheim),
        persoon_id=persoon_id,
        email=email,
        geldig_tot=timezone.now() + GELDIG,
    )
    noteer(lidmaatschap)
    pad = reverse("beheer:toegang", kwargs={"omgeving": omgeving.sleutel, "geheim": geheim})
    adres = Toegangsadres(
        persoon_id=persoon_id,
        adres=f"{thuis.rstrip('/')}{pad}",
        email=email,
        geldig_tot=link.geldig_tot,
        gemaild=mail_staat_aan(),
    )
    if adres.gemaild:
        sleutel = f"toegang-{link.pk}"
        inhoud = uitnodiging(
            sleutel=sleutel,
            aan=email,
            naam=wie.naam,
            omgeving=omgeving.naam,
            adres=adres.adres,
            tot=link.geldig_tot,
        )
        uitbus.stuur(actor, soort="mail", sleutel=sleutel, inhoud=inhoud)
    return adres


@handeling(Recht.UITNODIGING_AANNEMEN, geheim=("geheim", "wachtwoord"))
def neem_uitnodiging_aan(
    actor: Actor, *, geheim: str, wachtwoord: str = "", account_id: UUID | None = None
) -> Account:
    """Lets a person in, once: with a password of their choice, or with the account signed in.

    Who has an account at another organisation signs in with it first (`account_id`); a link never
    changes the password of such an account. Raises `Invoerfout`.
    """
    link = _gebruik(actor, geheim)
    lidmaatschap = _lidmaatschap(actor, link.persoon_id)
    account = (
        _met_wachtwoord(lidmaatschap, link.email, wachtwoord)
        if account_id is None
        else _eigen_account(lidmaatschap, link.email, account_id)
    )
    if lidmaatschap.account_id is None:
        _verbind(lidmaatschap, account)
    noteer(lidmaatschap)
    return account


def _gebruik(actor: Actor, geheim: str) -> Toegangslink:
    """Takes the link; of two at the same moment only one gets it."""
    nu = timezone.now()
    links = Toegangslink.objects.of(actor).filter(geheim_hash=hash_van(geheim))
    if not links.filter(gebruikt_op=None, geldig_tot__gt=nu).update(gebruikt_op=nu):
        raise Invoerfout("", WERKT_NIET)
    link: Toegangslink = links.get()
    return link


def _lidmaatschap(actor: Actor, persoon_id: UUID) -> Lidmaatschap:
    rijen = lidmaatschappen(actor).select_related("account")
    return rijen.get(lopend(actor.dag), persoon_id=persoon_id)


def _ook_elders(lidmaatschap: Lidmaatschap) -> bool:
    """Whether the account is or was a member of another environment as well."""
    if lidmaatschap.account_id is None:
        return False
    van_account = Lidmaatschap.objects.filter(account_id=lidmaatschap.account_id)
    return van_account.exclude(omgeving_id=lidmaatschap.omgeving_id).exists()


def _met_wachtwoord(lidmaatschap: Lidmaatschap, email: str, wachtwoord: str) -> Account:
    """The member's own account with a new password, or a new account."""
    account = lidmaatschap.account
    if account is None and Account.objects.filter(email__iexact=email).exists():
        raise Invoerfout("", "Je hebt al een account. Meld je eerst aan; open dan deze link.")
    if _ook_elders(lidmaatschap):
        raise Invoerfout("", OOK_ELDERS)
    account = account or Account(email=email.lower())
    try:
        validate_password(wachtwoord, account)
    except ValidationError as fout:
        raise Invoerfout("wachtwoord", " ".join(fout.messages)) from fout
    account.set_password(wachtwoord)
    account.save()
    return account


def _eigen_account(lidmaatschap: Lidmaatschap, email: str, account_id: UUID) -> Account:
    """The account that is signed in, when the invitation is for its address."""
    account = Account.objects.get(pk=account_id)
    if account.email.lower() != email.lower() or lidmaatschap.account_id not in {None, account_id}:
        raise Invoerfout("", "Deze uitnodiging is voor iemand anders.")
    return account


def _verbind(lidmaatschap: Lidmaatschap, account: Account) -> None:
    bezet = Lidmaatschap.objects.filter(omgeving_id=lidmaatschap.omgeving_id, account=account)
    if bezet.exists():
        raise Invoerfout("", "Dit account hoort hier al bij iemand anders. Vraag je beheerder.")
    Lidmaatschap.objects.filter(pk=lidmaatschap.pk).update(account=account)
