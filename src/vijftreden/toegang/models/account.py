# SPDX-License-Identifier: EUPL-1.2
"""Accounts, and their memberships of environments."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from vijftreden.toegang.bewaring import Bewaarklasse
from vijftreden.toegang.models.grondslagen import Installatie
from vijftreden.toegang.models.omgeving import Omgeving
from vijftreden.toegang.rijen import Versie


class Accounts(BaseUserManager["Account"]):
    """How the framework finds an account by its address."""

    def get_by_natural_key(self, username: str | None) -> "Account":
        return self.get(email__iexact=username or "")


class Account(Installatie, AbstractBaseUser):
    """A person's way in, for all environments; holds no name."""

    BEWARING: ClassVar[dict[str, Bewaarklasse]] = {
        "email": Bewaarklasse.ZOLANG_LID,
        "last_login": Bewaarklasse.ZOLANG_LID,
    }
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    email = models.EmailField(unique=True)
    is_active = models.BooleanField(default=True)

    objects: ClassVar[Accounts] = Accounts()

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="account_email_uniek")]

    def __str__(self) -> str:
        return str(self.pk)


class Lidmaatschap(Installatie, Versie):
    """An account in an environment, as one of its people. Without account: invited, not yet in."""

    account = models.ForeignKey(
        Account, on_delete=models.PROTECT, null=True, related_name="lidmaatschappen"
    )
    omgeving = models.ForeignKey(
        Omgeving, on_delete=models.PROTECT, related_name="lidmaatschappen"
    )
    persoon_id = models.UUIDField()
    soorten = models.JSONField(default=list, blank=True)
    van = models.DateField()
    tot = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["omgeving", "persoon_id"], name="lidmaatschap_persoon_uniek"
            ),
            models.UniqueConstraint(
                fields=["omgeving", "account"],
                condition=models.Q(account__isnull=False),
                name="lidmaatschap_account_uniek",
            ),
        ]

    def __str__(self) -> str:
        return str(self.pk)
