# SPDX-License-Identifier: EUPL-1.2
"""Sign-in, environments, memberships, settings and the journal screen."""
