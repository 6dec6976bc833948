# SPDX-License-Identifier: EUPL-1.2
"""Sign-in by the library: who may, what it says, and where failures are kept."""

from dataclasses import replace
from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import LoginForm
from django.http import HttpRequest
from django.utils import timezone

from vijftreden.beheer.services import leg_mislukte_aanmelding_vast
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account

FOUTEN = {
    "email_password_mismatch": "Het e-mailadres of het wachtwoord klopt niet.",
    "too_many_login_attempts": "Er zijn te veel pogingen gedaan. Wacht een kwartier en probeer "
    "het dan opnieuw.",
}


class Aanmelding(DefaultAccountAdapter):
    """Nobody signs up without an invitation, and nobody learns here which accounts exist.

    An account that was switched off fails in the same words and at the same cost as one that does
    not exist; the library itself hashes for unknown accounts too.
    """

    error_messages: ClassVar[dict[str, Any]] = DefaultAccountAdapter.error_messages | FOUTEN

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Account | None:
        account: Account | None = super().authenticate(request, **credentials)
        if account is None or account.is_active:
            return account
        self.authentication_failed(request, **credentials)
        return None

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        email = str(credentials.get("email", ""))[:254]
        actor = Actor.installatie(
            dag=timezone.localdate(), herkomst=f"web {request.META.get('REMOTE_ADDR', '')}"
        )
        account = Account.objects.filter(email__iexact=email).first()
        leg_mislukte_aanmelding_vast(
            replace(actor, account_id=account.pk if account else None), email=email
        )

    def add_message(self, *_: Any, **__: Any) -> None:
        """The library's "signed in as …" says nothing that the page does not show."""


class Aanmeldformulier(LoginForm):
    """The library's form in our words. Without placeholders: the label says it, and stays."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = "E-mailadres"
        self.fields["password"].label = "Wachtwoord"
        self.fields[
            "password"
        ].help_text = "Wachtwoord vergeten? Vraag je beheerder om een nieuwe toegangslink."
        for veld in self.fields.values():
            veld.widget.attrs.pop("placeholder", None)
            veld.error_messages["required"] = "Vul dit in."
