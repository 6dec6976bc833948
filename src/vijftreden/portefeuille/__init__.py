# SPDX-License-Identifier: EUPL-1.2
"""Reading across: this week, the commission page, all commissions, the stored ladder."""
