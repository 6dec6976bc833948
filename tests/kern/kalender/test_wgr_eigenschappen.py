# SPDX-License-Identifier: EUPL-1.2
"""The Wgr calendar for any board dates, against stepping through the days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vijftreden.kern.kalender import Bestuursdatums, Regeling, Soort, Vorm, begrotingscyclus
from vijftreden.kern.normen import normenboek

VANDAAG = date(2026, 11, 24)
BOEK = normenboek()
VELDEN = ("ontwerp_verzonden", "brief_reactie", "stukken_uit", "vergadering", "vaststelling")
dagen = st.dates(date(2027, 1, 1), date(2027, 12, 31))


@given(
    vorm=st.sampled_from((Vorm.OL, Vorm.BVO, Vorm.GO)),
    nummer=st.sampled_from(("I", "II", "III", "IV", "V", "VI", "VII")),
    velden=st.fixed_dictionaries(
        {},
        optional=dict.fromkeys(VELDEN, dagen),
    ),
)
def test_the_laws_hold_whatever_the_board_chooses(vorm, nummer, velden):
    """Oracle: step through the days one by one."""
    bestuur = Bestuursdatums(**velden)
    regeling = Regeling(vorm=vorm, hoofdstuk=BOEK.wgr.hoofdstuk(nummer))
    uit = {
        t.soort: t for t in begrotingscyclus(regeling, 2028, bestuur, boek=BOEK, peildatum=VANDAAG)
    }
    if vorm is Vorm.OL:
        volgorde = ("stukken_uit", "vergadering", "vaststelling")
    else:
        volgorde = ("vaststelling", "vergadering")
    bekend = [velden[naam] for naam in volgorde if naam in velden]
    aanbieding = bekend[0] if bekend else date(2027, 9, 14)
    dag = aanbieding
    for _ in range(84):
        dag -= timedelta(days=1)
    assert uit[Soort.ONTWERP].datum == dag

    zienswijze = uit[Soort.ZIENSWIJZE].datum
    assert zienswijze < aanbieding
    if velden.get("brief_reactie", aanbieding) < aanbieding:
        assert zienswijze == velden["brief_reactie"]
    elif "brief_reactie" not in velden and "ontwerp_verzonden" in velden:
        late = velden["ontwerp_verzonden"]
        weken = 0
        while weken < 12:
            late += timedelta(days=7)
            weken += 1
        assert zienswijze == min(late, aanbieding - timedelta(days=1))
    else:
        assert zienswijze == aanbieding - timedelta(days=1)

    tz = uit[Soort.BEGROTING_TOEZICHTHOUDER]
    assert tz.datum <= tz.wettelijke_grens == date(2027, 9, 14)
    besluit = velden.get("vaststelling", velden.get("vergadering"))
    if besluit:
        minstens = besluit + timedelta(days=28 if nummer == "III" else 14)
        assert tz.datum >= min(minstens, date(2027, 9, 14))
        assert tz.datum == date(2027, 9, 14) or tz.datum.isoweekday() <= 5
