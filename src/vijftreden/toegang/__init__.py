# SPDX-License-Identifier: EUPL-1.2
"""Who acts: actor, table of rights, tenancy and visibility; no views and no acts of its own."""
