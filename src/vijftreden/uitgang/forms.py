# SPDX-License-Identifier: EUPL-1.2
"""What the page of calendar and mail sends: which button, and about which address."""

from django import forms


class Keuzeformulier(forms.Form):
    """A button of the page; `abonnement_id` says which address somebody looked at."""

    doe = forms.CharField(max_length=20)
    abonnement_id = forms.UUIDField(required=False)
