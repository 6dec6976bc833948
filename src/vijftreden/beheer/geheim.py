# SPDX-License-Identifier: EUPL-1.2
"""Secrets of one-time links: made here, shown once, kept only as a hash."""

import hashlib
import secrets


def nieuw_geheim() -> str:
    """A secret of 256 random bits, fit for an address."""
    return secrets.token_urlsafe(32)


def hash_van(geheim: str) -> str:
    """What is kept of it. Without salt: nobody can guess 256 random bits."""
    return hashlib.sha256(geheim.encode()).hexdigest()
