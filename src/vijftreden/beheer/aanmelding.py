# SPDX-License-Identifier: EUPL-1.2
"""Sign-in: how the library is told that nobody signs up by himself, and where failures are kept."""

from allauth.account.adapter import DefaultAccountAdapter


class Aanmelding(DefaultAccountAdapter):
    """Nobody signs up without an invitation."""

    def is_open_for_signup(self, request: object) -> bool:
        return False
