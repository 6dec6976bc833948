# SPDX-License-Identifier: EUPL-1.2
"""What SQLite must know to plan: an environment holds many rows, a commission few.

Without statistics SQLite takes every index for equally selective, and would walk all rows of an
environment to find those of one commission. PostgreSQL keeps statistics itself. These are fixed,
so that a query takes the same road in an empty database as in a full one, and nothing has to be
counted at night.
"""

from django.db.backends.utils import CursorWrapper

RIJEN = 1_000_000
PER_OMGEVING = 100_000
PER_WAARDE = 100
"""Of one environment, how many rows share the next column of an index."""
BREED = "omgeving_id"


def schat(cursor: CursorWrapper, tabel: str) -> None:
    """Writes the estimates for the indexes of this table that begin with the environment."""
    cursor.execute("ANALYZE sqlite_schema")
    cursor.execute("DELETE FROM sqlite_stat1 WHERE tbl = %s", [tabel])
    cursor.execute('SELECT name, "unique" FROM pragma_index_list(%s)', [tabel])
    for index, uniek in cursor.fetchall():
        cursor.execute("SELECT name FROM pragma_index_info(%s) ORDER BY seqno", [index])
        eerste, *verder = (naam for (naam,) in cursor.fetchall())
        if eerste == BREED:
            aantallen = [RIJEN, PER_OMGEVING, *(PER_WAARDE for _ in verder)]
            aantallen[-1] = 1 if uniek else aantallen[-1]
            waarden = [tabel, index, " ".join(map(str, aantallen))]
            cursor.execute(
                "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (%s, %s, %s)", waarden
            )
