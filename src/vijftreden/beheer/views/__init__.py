# SPDX-License-Identifier: EUPL-1.2
"""The pages of beheer, and the door that a one-time link opens."""
