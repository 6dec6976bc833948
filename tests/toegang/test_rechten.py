# SPDX-License-Identifier: EUPL-1.2
"""The table of rights, drawn whole: a change of it is reviewed in tests/snapshots/rechten.txt."""

from tests.snapshot import compare
from vijftreden.toegang.rechten import RECHTEN, ZIET_ALLES, GeenRecht, Hoedanigheid, Recht, Soort

KOPPEN = {
    Hoedanigheid.ROL_GEVER: "rol gever",
    Hoedanigheid.ROL_NEMER: "rol nemer",
    Hoedanigheid.ROL_LEZER: "rol lezer",
    Hoedanigheid.HR_INKOOP: "hr/inkoop",
}


def tabel() -> str:
    """One line per right, one column per capacity."""
    koppen = [KOPPEN.get(h, h.value) for h in Hoedanigheid]
    breedte = max(len(recht) for recht in Recht)
    regels = [" | ".join([" " * breedte, *koppen])]
    for recht in sorted(Recht):
        vakken = [
            ("x" if h in RECHTEN[recht] else "").center(len(kop))
            for h, kop in zip(Hoedanigheid, koppen, strict=True)
        ]
        regels.append(" | ".join([recht.ljust(breedte), *vakken]))
    leest = [
        ("x" if h in set(ZIET_ALLES) else "").center(len(k))
        for h, k in zip(Hoedanigheid, koppen, strict=True)
    ]
    regels.append(" | ".join(["(leest elke opdracht)".ljust(breedte), *leest]))
    return "\n".join(regel.rstrip() for regel in regels) + "\n"


def test_the_table_of_rights_is_the_one_that_was_reviewed():
    compare("rechten.txt", tabel())


def test_every_right_stands_in_the_table_and_is_given_to_somebody():
    assert set(RECHTEN) == set(Recht)
    assert all(RECHTEN.values())


def test_every_kind_of_membership_is_a_capacity():
    assert {soort.value for soort in Soort} <= {h.value for h in Hoedanigheid}


def test_a_reader_decides_nothing_and_a_contractor_only_speaks_for_itself():
    """What the table may never say, whoever redraws it: a contractor asks, confirms, objects."""
    assert {recht for recht in Recht if Hoedanigheid.LEZER in RECHTEN[recht]} == set()
    assert {recht for recht in Recht if Hoedanigheid.ROL_LEZER in RECHTEN[recht]} == {
        Recht.BESLUITEN_DELEN,
        Recht.ROL_BEZWAAR_MAKEN,
    }
    assert {recht for recht in Recht if Hoedanigheid.ROL_NEMER in RECHTEN[recht]} == {
        Recht.BESLUIT_VRAGEN,
        Recht.BIJLAGE_TOEVOEGEN,
        Recht.BIJLAGE_WEGHALEN,
        Recht.CRISIS_MELDEN,
        Recht.OMWEG_BESPREKEN,
        Recht.OMWEG_MELDEN,
        Recht.OPDRACHTBRIEF_BEVESTIGEN,
        Recht.OPDRACHTBRIEF_NAVERTELLEN,
        Recht.ROL_BEZWAAR_MAKEN,
        Recht.TAAKOMSCHRIJVING_AFSPREKEN,
        Recht.VOORWAARDE_BIJWERKEN,
        Recht.WIJZIGING_VRAGEN,
    }


def test_what_belongs_to_the_installation_is_no_members_right():
    members = set(Hoedanigheid) - {Hoedanigheid.SYSTEEM, Hoedanigheid.INSTALLATIE}
    own = {Recht.REGISTER_IMPORTEREN, Recht.OMGEVING_MAKEN, Recht.ACCOUNT_MAKEN}
    assert {recht for recht in own if RECHTEN[recht] & members} == set()


def test_a_refusal_names_the_right():
    assert GeenRecht(Recht.ROL_GEVEN).recht is Recht.ROL_GEVEN
    assert str(GeenRecht(Recht.ROL_GEVEN)) == "geen recht: rol geven"
