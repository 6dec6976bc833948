# SPDX-License-Identifier: EUPL-1.2
"""Somebody asks whether a contract may be signed, in the register and at a decision."""
