# SPDX-License-Identifier: EUPL-1.2
"""What leaves the house: calendar files and spreadsheets."""
