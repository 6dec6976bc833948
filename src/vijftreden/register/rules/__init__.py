# SPDX-License-Identifier: EUPL-1.2
"""Reading the public registers: strict about form, pure, one file per noun."""
