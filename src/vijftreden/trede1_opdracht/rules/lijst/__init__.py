# SPDX-License-Identifier: EUPL-1.2
"""Reading a list that people paste or upload into checked rows: pure, no storage, no clock.

From outside to inside: `blad` (bytes to sheets), `tabellen` (a sheet to tables), `kolommen` (what
a column means), `lezing` (a line to a checked row); `namen` and `dubbelen` ask what is the same.

The law: every row and every column is accounted for. A cell that is not empty is found back in a
value, in an own field, in a title or a skipped row, or in a remark.
"""
