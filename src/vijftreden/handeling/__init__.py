# SPDX-License-Identifier: EUPL-1.2
"""The gate for writes: right, transaction, journal line and outgoing message in one place."""
